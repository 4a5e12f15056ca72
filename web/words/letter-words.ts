// What stands around the text of a state document? The head, number, place and date, recipients and signature of Nghị định 30/2020/NĐ-CP, to be filled in.

export const letterHead = {
  /** Where the body above is not known to the figures. */
  superior: '(TÊN CƠ QUAN CẤP TRÊN)',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:        /BC-………',
  placeAndDay: '……………, ngày …… tháng …… năm ………',
} as const;

export const letterEnd = {
  recipients: 'Nơi nhận:',
  lines: ['- ……………………;', '- ……………………;', '- Lưu: VT, ………'],
  authority: '(CHỨC VỤ CỦA NGƯỜI KÝ)',
  signature: '(Chữ ký của người có thẩm quyền, dấu hoặc chữ ký số của cơ quan)',
  signer: '(Họ và tên)',
} as const;
