// Which sentences stand on the pages of services?
import type { StaffLanguage } from './frame-words.ts';

type ServiceWords = {
  title: string;
  lead: string;
  add: string;
  addTitle: string;
  name: string;
  nameHint: string;
  code: string;
  codeHint: string;
  field: string;
  fieldHint: string;
  save: string;
  none: string;
  noneFound: string;
  made: string;
  changed: string;
  editTitle(name: string): string;
  saveChange: string;
  search: string;
  anyField: string;
  find: string;
  caption(many: number): string;
};

export const serviceWords: Record<StaffLanguage, ServiceWords> = {
  vi: {
    title: 'Dịch vụ',
    lead: 'Thủ tục hành chính và dịch vụ công mà người dân, tổ chức đánh giá.',
    add: 'Thêm dịch vụ',
    addTitle: 'Thêm một dịch vụ',
    name: 'Tên dịch vụ',
    nameHint: 'Ví dụ: Đăng ký khai sinh',
    code: 'Mã thủ tục hành chính',
    codeHint: 'Ví dụ: 1.001193. Chưa biết mã thì để trống, không tự đặt.',
    field: 'Lĩnh vực',
    fieldHint: 'Ví dụ: Hộ tịch',
    save: 'Lưu dịch vụ',
    none: 'Chưa có dịch vụ nào. Xin thêm từng dịch vụ, hoặc nhập từ tệp Excel.',
    noneFound: 'Không có dịch vụ nào như vậy. Xin thử ít từ hơn, hoặc chọn lĩnh vực khác.',
    made: 'Đã thêm dịch vụ.',
    changed: 'Đã lưu thay đổi của dịch vụ.',
    editTitle: (name) => `Sửa dịch vụ “${name}”`,
    saveChange: 'Lưu thay đổi',
    search: 'Tìm theo tên hoặc mã (không cần dấu)',
    anyField: 'Mọi lĩnh vực',
    find: 'Tìm',
    caption: (many) => `${many.toLocaleString('vi-VN')} dịch vụ trên trang này`,
  },
  en: {
    title: 'Services',
    lead: 'Administrative procedures and public services that people rate.',
    add: 'Add a service',
    addTitle: 'Add a service',
    name: 'Name',
    nameHint: 'For example: birth registration',
    code: 'Procedure code',
    codeHint: 'For example 1.001193. Leave it empty where unknown; never invent one.',
    field: 'Field',
    fieldHint: 'For example: civil status',
    save: 'Save the service',
    none: 'There are no services yet. Add them one by one, or import a spreadsheet.',
    noneFound: 'There is no such service. Try fewer words, or another field.',
    made: 'The service was added.',
    changed: 'The change was saved.',
    editTitle: (name) => `Change “${name}”`,
    saveChange: 'Save the change',
    search: 'Search by name or code',
    anyField: 'Any field',
    find: 'Search',
    caption: (many) => `${many.toLocaleString('en')} services on this page`,
  },
};
