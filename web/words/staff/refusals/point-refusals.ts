// How are the operations' refusals said in Vietnamese? Of points and the QR kit.

export const pointRefusals: [RegExp, string][] = [
  [/^This point was retired; make a new one/, 'Điểm này đã ngừng sử dụng. Xin cho dùng lại trước, hoặc tạo điểm mới.'],
  [/^The point (\S+) is no longer in use/, 'Điểm $1 đã ngừng sử dụng nên không in được nữa.'],
  [/^There is no collection point in use here/, 'Không có điểm đang dùng nào để in.'],
  [
    /^([\d,]+) posters are more than the ([\d,]+) of one file/,
    '$1 bảng mã là nhiều hơn $2 bảng của một tệp. Xin chọn từng đơn vị, rồi tải từng tệp.',
  ],
  [
    /^([\d,]+) posters make ([\d.]+) MB, more than the ([\d.]+) MB of one answer: .* at most about (\d+) posters\.$/,
    '$1 bảng mã tạo thành tệp quá lớn để tải một lần. Xin chọn từng đơn vị (mỗi lần khoảng $4 bảng), hoặc cỡ in nhỏ hơn.',
  ],
  [/^name a campaign or an agency$/, 'Xin chọn đợt khảo sát hoặc đơn vị.'],
  [
    /^(\d+) new points: at most (\d+) at once$/,
    'Sẽ thành $1 điểm mới, nhiều hơn $2 điểm của một lần. Xin chọn ít đơn vị hoặc ít quầy hơn.',
  ],
  [/^"(.+)" was closed on (\d+)-(\d+)-(\d+)$/, 'Đơn vị “$1” đã ngừng hoạt động từ ngày $4/$3/$2.'],
];
