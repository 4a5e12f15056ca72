// Which sentences stand on the pages that take a spreadsheet of agencies, services or points?
import type { StaffLanguage } from './frame-words.ts';

/** The lists that come in as spreadsheets. */
export type ImportList = 'agencies' | 'services' | 'points';

type ListWords = { place: string; title: string; lead: string };
type ImportPageWords = {
  lists: Record<ImportList, ListWords>;
  template: string;
  rules: string[];
  file: string;
  fileHint: string;
  fileAgain: (name: string) => string;
  kept: (name: string) => string;
  another: string;
  look: string;
  looking: string;
  write: string;
  writing: string;
  seen: string;
  nothing: string;
  create: string;
  change: string;
  same: string;
  caption: (shown: number, all: number) => string;
  faultsCaption: (many: number) => string;
  manyFaults: string;
  row: string;
  column: string;
  wrong: string;
  name: string;
  what: string;
  before: string;
  after: string;
  created: string;
  changed: string;
  none: string;
  done: (create: number, change: number, same: number) => string;
  noFile: string;
  oldExcel: string;
  tooLarge: string;
  unknown: string;
  faulty: string;
};

export const importPageWords: Record<StaffLanguage, ImportPageWords> = {
  vi: {
    lists: {
      agencies: {
        place: 'Đơn vị',
        title: 'Nhập đơn vị từ tệp',
        lead: 'Thêm hoặc cập nhật nhiều đơn vị cùng lúc. Hệ thống cho xem trước, chỉ lưu khi Ông/Bà bấm “Nhập”.',
      },
      services: {
        place: 'Dịch vụ',
        title: 'Nhập dịch vụ từ tệp',
        lead: 'Thêm hoặc cập nhật nhiều thủ tục, dịch vụ cùng lúc. Hệ thống cho xem trước, chỉ lưu khi Ông/Bà bấm “Nhập”.',
      },
      points: {
        place: 'Điểm đặt mã QR',
        title: 'Nhập điểm đặt mã QR từ tệp',
        lead: 'Thêm hoặc cập nhật nhiều điểm cùng lúc. Hệ thống cho xem trước, chỉ lưu khi Ông/Bà bấm “Nhập”.',
      },
    },
    template: 'Tải tệp mẫu',
    rules: [
      'Dòng 1 là tên cột, mỗi dòng sau là một mục; xin xóa các dòng ví dụ của tệp mẫu.',
      'Mã đã có thì mục được cập nhật, mã chưa có thì được thêm mới. Ô trống không làm thay đổi gì.',
      'Chỉ cần một dòng chưa đúng thì chưa có gì được lưu; hệ thống chỉ rõ dòng, cột cần sửa.',
    ],
    file: 'Tệp Excel (.xlsx) hoặc CSV',
    fileHint: 'Tối đa 4 MB. Chữ tiếng Việt dùng bảng mã Unicode.',
    fileAgain: (name) =>
      `Tệp “${name}” lớn hơn 1 MB nên trang không giữ lại: xin chọn lại đúng tệp này rồi bấm “Nhập”.`,
    kept: (name) => `Tệp đang xem: ${name}`,
    another: 'Chọn tệp khác',
    look: 'Xem trước',
    looking: 'Đang đọc tệp…',
    write: 'Nhập',
    writing: 'Đang nhập…',
    seen: 'Kết quả xem trước',
    nothing: 'Mọi dòng trong tệp đã giống dữ liệu đang lưu, không có gì để nhập.',
    create: 'mới',
    change: 'thay đổi',
    same: 'giữ nguyên',
    caption: (shown, all) =>
      shown < all ? `${shown} trong số ${all} dòng mới hoặc thay đổi` : `${all} dòng mới hoặc thay đổi`,
    faultsCaption: (many) => `${many} chỗ cần sửa trong tệp`,
    manyFaults: 'Danh sách chỉ nêu 100 chỗ đầu tiên; xin sửa rồi xem trước lại.',
    row: 'Dòng',
    column: 'Cột',
    wrong: 'Cần sửa',
    name: 'Tên',
    what: 'Việc sẽ làm',
    before: 'Hiện nay',
    after: 'Sau khi nhập',
    created: 'thêm mới',
    changed: 'cập nhật',
    none: '(trống)',
    done: (create, change, same) =>
      `Đã nhập xong: ${create.toLocaleString('vi-VN')} mới, ${change.toLocaleString('vi-VN')} thay đổi, ${same.toLocaleString('vi-VN')} giữ nguyên.`,
    noFile: 'Xin chọn tệp cần nhập.',
    oldExcel: 'Đây là tệp Excel kiểu cũ (.xls): xin mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi gửi lại.',
    tooLarge: 'Tệp lớn hơn 4 MB: xin chia thành nhiều tệp nhỏ hơn.',
    unknown: 'Trang không còn giữ được tệp: xin chọn lại tệp.',
    faulty: 'Tệp còn chỗ chưa đúng nên chưa có gì được lưu. Xin sửa trong tệp rồi chọn lại.',
  },
  en: {
    lists: {
      agencies: {
        place: 'Agencies',
        title: 'Import agencies from a file',
        lead: 'Add or update many agencies at once. You see first what will change; nothing is saved until you press “Import”.',
      },
      services: {
        place: 'Services',
        title: 'Import services from a file',
        lead: 'Add or update many services at once. You see first what will change; nothing is saved until you press “Import”.',
      },
      points: {
        place: 'QR points',
        title: 'Import QR points from a file',
        lead: 'Add or update many points at once. You see first what will change; nothing is saved until you press “Import”.',
      },
    },
    template: 'Download a template',
    rules: [
      'Row 1 names the columns, each further row is one item; please delete the template’s example rows.',
      'A code that is there is updated, another is added. An empty cell changes nothing.',
      'If one row is wrong nothing is saved; you are told which row and column to mend.',
    ],
    file: 'An Excel (.xlsx) or CSV file',
    fileHint: 'At most 4 MB, its letters in Unicode.',
    fileAgain: (name) =>
      `“${name}” is larger than 1 MB, so this page does not keep it: choose the same file again and press “Import”.`,
    kept: (name) => `The file looked at: ${name}`,
    another: 'Choose another file',
    look: 'Preview',
    looking: 'Reading…',
    write: 'Import',
    writing: 'Importing…',
    seen: 'What will change',
    nothing: 'Every row says what is stored already; there is nothing to import.',
    create: 'new',
    change: 'changed',
    same: 'unchanged',
    caption: (shown, all) => (shown < all ? `${shown} of ${all} new or changed rows` : `${all} new or changed rows`),
    faultsCaption: (many) => `${many} ${many === 1 ? 'place' : 'places'} to mend in the file`,
    manyFaults: 'Only the first 100 are listed; mend them and preview again.',
    row: 'Row',
    column: 'Column',
    wrong: 'What is wrong',
    name: 'Name',
    what: 'What will happen',
    before: 'Now',
    after: 'After the import',
    created: 'added',
    changed: 'updated',
    none: '(empty)',
    done: (create, change, same) => `Imported: ${create} new, ${change} changed, ${same} unchanged.`,
    noFile: 'Choose the file to import.',
    oldExcel: 'This is an old Excel file (.xls): open it in Excel, save it as .xlsx and send it again.',
    tooLarge: 'The file is larger than 4 MB: please split it.',
    unknown: 'The page no longer holds the file: choose it again.',
    faulty: 'Something in the file is wrong, so nothing was saved. Mend it and choose the file again.',
  },
};
