// Which sentences stand on the page of reply templates?
import type { StaffLanguage } from './frame-words.ts';

type ReplyTemplateWords = {
  title(agency: string): string;
  short: string;
  lead: string;
  blanks: string;
  of: string;
  choose: string;
  template(number: number): string;
  fresh: string;
  name: string;
  text: string;
  remove: string;
  save: string;
  saved: string;
  readOnly: string;
  none: string;
};

export const replyTemplateWords: Record<StaffLanguage, ReplyTemplateWords> = {
  vi: {
    title: (agency) => `Mẫu trả lời góp ý của ${agency}`,
    short: 'Mẫu trả lời',
    lead: 'Dùng chung cho mọi đơn vị trực thuộc. Người xử lý chèn mẫu rồi sửa trước khi gửi.',
    blanks:
      '{đơn vị}, {đường dây nóng} và {nơi tiếp công dân} được điền tự động; chỗ trống khác trong dấu { } do người xử lý điền, chưa điền thì chưa gửi được.',
    of: 'Mẫu của',
    choose: 'Xem',
    template: (number) => `Mẫu ${number}`,
    fresh: 'Thêm một mẫu',
    name: 'Tên mẫu',
    text: 'Nội dung',
    remove: 'Muốn bỏ một mẫu, xin xóa trống cả tên và nội dung rồi lưu.',
    save: 'Lưu các mẫu',
    saved: 'Đã lưu các mẫu trả lời.',
    readOnly: 'Người phụ trách góp ý của toàn tỉnh sửa được các mẫu này.',
    none: 'Chưa có mẫu nào.',
  },
  en: {
    title: (agency) => `Reply templates of ${agency}`,
    short: 'Reply templates',
    lead: 'For all agencies below. Whoever handles a comment inserts one and edits it before sending.',
    blanks:
      '{đơn vị} (agency), {đường dây nóng} (hotline) and {nơi tiếp công dân} (reception desk) are filled in by themselves; other blanks in { } by a person, and no reply is sent with one left.',
    of: 'Templates of',
    choose: 'Show',
    template: (number) => `Template ${number}`,
    fresh: 'Another template',
    name: 'Name',
    text: 'Text',
    remove: 'To remove one, empty its name and text and save.',
    save: 'Save the templates',
    saved: 'The templates were saved.',
    readOnly: 'Whoever answers for comments of the whole province may change them.',
    none: 'There are no templates.',
  },
};
