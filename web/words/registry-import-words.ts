// What is said of rows of agencies, services and points that cannot be imported as they are? What is wrong, and what to do about it.

export type RegistryImportWords = {
  'column.unknown': (known: string) => string;
  'column.missing': string;
  'cell.needed': string;
  'cell.too-long': (most: number) => string;
  'row.example': string;
  'code.twice': (row: number) => string;
  'code.several': string;
  'kind.unknown': string;
  'agency.unknown': string;
  'agency.closed': (day: string) => string;
  'service.unknown': (code: string) => string;
  'parent.unknown': string;
  'parent.circle': string;
  'day.unreadable': string;
  'placed.without-parent': string;
  'point.unknown': string;
  'point.twice': (row: number) => string;
  'point.several': string;
  'yes-no.unreadable': string;
};

const vi: RegistryImportWords = {
  'column.unknown': (known) => `Không có cột này; các cột có thể dùng: ${known}`,
  'column.missing': 'Tệp thiếu cột này: xin tải tệp mẫu để xem tên các cột',
  'cell.needed': 'Ô này không được để trống',
  'cell.too-long': (most) => `Nội dung dài quá ${most} ký tự, xin rút ngắn`,
  'row.example': 'Đây là dòng ví dụ của tệp mẫu: xin xóa dòng này',
  'code.twice': (row) => `Mã này đã có ở dòng ${row}: mỗi mã chỉ được ghi một lần`,
  'code.several': 'Hệ thống có nhiều đơn vị cùng mang mã này: xin sửa từng đơn vị trên trang quản trị',
  'kind.unknown': 'Không rõ loại đơn vị: xin ghi Tỉnh, Sở, Xã, Phường, Một cửa, Bệnh viện, Trường, Ngành dọc hoặc Khác',
  'agency.unknown': 'Không có đơn vị nào mang mã này',
  'agency.closed': (day) => `Đơn vị này đã ngừng hoạt động từ sau ngày ${day}`,
  'service.unknown': (code) => `Không có thủ tục, dịch vụ nào mang mã ${code}`,
  'parent.unknown': 'Không có đơn vị cấp trên nào mang mã này, cả trong hệ thống lẫn trong tệp',
  'parent.circle': 'Đơn vị sẽ thành cấp trên của chính mình: xin xem lại mã cấp trên',
  'day.unreadable': 'Không đọc được ngày: xin ghi dạng 01/07/2025 hoặc 2025-07-01',
  'placed.without-parent': 'Có ngày chuyển nhưng không có mã cấp trên mới',
  'point.unknown': 'Không có điểm khảo sát nào mang mã này: với điểm mới xin để trống, hệ thống sẽ cấp mã',
  'point.twice': (row) => `Điểm này đã có ở dòng ${row}: xin đặt tên khác hoặc xóa một dòng`,
  'point.several': 'Hệ thống có nhiều điểm cùng đơn vị, thủ tục và tên này: xin ghi thêm mã điểm',
  'yes-no.unreadable': 'Xin ghi Có hoặc Không',
};

const en: RegistryImportWords = {
  'column.unknown': (known) => `There is no such column; those that may be used are: ${known}`,
  'column.missing': 'The file lacks this column: the template to download shows the names of the columns',
  'cell.needed': 'This cell must not be empty',
  'cell.too-long': (most) => `Longer than ${most} characters: please shorten it`,
  'row.example': 'This is an example row of the template: please delete it',
  'code.twice': (row) => `Row ${row} has this code already: each code may stand once`,
  'code.several': 'Several units in the system have this code: please change them one by one',
  'kind.unknown': 'Not a kind of agency: province, department, commune, one-stop, hospital, school, vertical or other',
  'agency.unknown': 'No agency has this code',
  'agency.closed': (day) => `This agency was closed after ${day}`,
  'service.unknown': (code) => `No service has the code ${code}`,
  'parent.unknown': 'No agency has this code, neither in the system nor in the file',
  'parent.circle': 'The agency would stand above itself: please look at its parent’s code',
  'day.unreadable': 'Not a day: please write 2025-07-01 or 01/07/2025',
  'placed.without-parent': 'There is a day of moving but no parent to move to',
  'point.unknown': 'No point has this code: leave it empty for a new point, and the system gives one',
  'point.twice': (row) => `Row ${row} is this point already: give it another label, or delete one of the rows`,
  'point.several': 'Several points have this agency, service and label: please give the point’s code',
  'yes-no.unreadable': 'Please write yes or no',
};

/** The sentences of a language; Vietnamese where there are none yet. */
export const registryImportWordsIn = (lang: string | undefined): RegistryImportWords => (lang === 'en' ? en : vi);
