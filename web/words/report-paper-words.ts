// What stands on a filed report besides its sentences? The head of NĐ 30/2020, page numbers, captions and marks.

export const paperWords = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Filled in by hand or by the office's own numbering. */
  number: 'Số: ………/BC-………',
  dated: (year: string) => `…………, ngày …… tháng …… năm ${year}`,
  table: (number: number, title: string) => `Bảng ${number}. ${title}`,
  page: (page: number, of: number) => `Trang ${page}/${of}`,
  demo: 'DỮ LIỆU MINH HỌA, không phải số liệu thật',
  report: (id: string) => `Mã báo cáo: ${id}`,
  recipients: ['Nơi nhận:', '- ……………………………;', '- Lưu: VT.'],
  signer: 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
  signing: '(Ký, ghi rõ họ tên và đóng dấu)',
} as const;
