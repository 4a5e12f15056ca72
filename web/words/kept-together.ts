// Which Vietnamese words of two or three syllables must not be torn apart at a line's end? Those that names of agencies and our posters are made of.

const compounds = [
  ...['hành chính công', 'hành chính', 'phục vụ', 'trung tâm', 'ủy ban', 'nhân dân', 'bộ phận', 'một cửa', 'thủ tục'],
  ...[
    'bệnh viện',
    'đa khoa',
    'y tế',
    'trạm y tế',
    'trường học',
    'tiểu học',
    'trung học',
    'cơ sở',
    'phổ thông',
    'mầm non',
  ],
  ...[
    'văn phòng',
    'đăng ký',
    'đất đai',
    'chi nhánh',
    'công an',
    'bảo hiểm',
    'xã hội',
    'kho bạc',
    'nhà nước',
    'dịch vụ',
  ],
  ...['giáo dục', 'đào tạo', 'tài chính', 'xây dựng', 'nông nghiệp', 'môi trường', 'kinh tế', 'tư pháp', 'nội vụ'],
  ...[
    'đánh giá',
    'cài ứng dụng',
    'họ tên',
    'mật khẩu',
    'số tài khoản',
    'ngân hàng',
    'số căn cước',
    'thu tiền',
    'địa chỉ',
  ],
  ...['điện thoại', 'phiếu giấy', 'bàn hướng dẫn', 'nhập mã', 'trả lời', 'không có', 'người phục vụ'],
];

/** Between syllables that stay together; a font has it as a space. */
const noBreak = '\u00a0';
const pattern = new RegExp(`(?<!\\p{L})(?:${compounds.join('|')})(?!\\p{L})`, 'giu');

/** The text with no-break spaces within its compounds. */
export const keepTogether = (text: string): string =>
  text.replace(pattern, (compound) => compound.replaceAll(' ', noBreak));
