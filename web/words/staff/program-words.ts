// Which sentences stand on the pages of programs that call the API?
import type { StaffLanguage } from './frame-words.ts';

const vietnamese = {
  title: 'Phần mềm kết nối',
  lead: 'Phần mềm của cơ quan khác (cổng dịch vụ công, kho dữ liệu) gửi phiếu hoặc lấy số liệu qua giao diện lập trình (API), mỗi phần mềm bằng mã và khóa bí mật của riêng mình.',
  docs: 'Tài liệu giao diện lập trình',
  add: 'Thêm phần mềm',
  addTitle: 'Thêm một phần mềm kết nối',
  none: 'Chưa có phần mềm nào kết nối. Xin thêm phần mềm, rồi chuyển mã và khóa bí mật cho đơn vị vận hành.',
  caption: (many: string) => `${many} phần mềm`,
  name: 'Tên phần mềm',
  nameHint:
    'Tên và đơn vị vận hành, để người sau nhận ra. Ví dụ: Cổng dịch vụ công tỉnh (Trung tâm Công nghệ thông tin)',
  id: 'Mã phần mềm',
  idAt: 'Mã phần mềm (client id) ở hệ thống đăng nhập',
  idAtHint:
    'Khóa bí mật do hệ thống đăng nhập của cơ quan (Cognito) tạo và giữ: xin tạo phần mềm ở đó trước, rồi ghi mã được cấp vào đây để cấp quyền.',
  secretElsewhere: 'Khóa bí mật do hệ thống đăng nhập tạo và giữ, không đổi được ở đây.',
  role: 'Được làm gì',
  roles: {
    program: {
      name: 'Gửi phiếu và đọc số liệu',
      may: 'Nhập phiếu từ hệ thống khác; đọc số liệu đã đủ điều kiện công bố của các đơn vị được giao.',
    },
    viewer: { name: 'Chỉ đọc số liệu', may: 'Chỉ đọc số liệu đã đủ điều kiện công bố của các đơn vị được giao.' },
  },
  right: 'Quyền',
  status: 'Tình trạng',
  made: 'Thêm lúc',
  madeBy: (who: string) => `, người thêm: ${who}`,
  secretSince: 'Khóa bí mật tạo lúc',
  secretSame: 'cùng lúc thêm, chưa đổi lần nào',
  noSecret: 'Không giữ ở đây',
  demonstration: 'Phần mềm minh họa; khóa bí mật in ở màn hình khi khởi động.',
  save: 'Thêm phần mềm',
  secretIs: (name: string) => `Mã và khóa bí mật của “${name}”`,
  secret: 'Khóa bí mật',
  once: 'Khóa bí mật chỉ hiện một lần này và không lấy lại được. Xin chép ngay và chuyển riêng cho đơn vị vận hành phần mềm; không gửi qua nhóm trò chuyện, không dán vào tài liệu.',
  how: 'Cách dùng: phần mềm gửi mã và khóa này đến địa chỉ dưới đây để lấy thẻ truy cập, dùng được một giờ.',
  saved: 'Đã chép, về trang phần mềm',
  renew: 'Tạo khóa bí mật mới',
  renewHint:
    'Dùng khi khóa bị lộ hoặc thất lạc. Khóa cũ và mọi thẻ truy cập đã cấp ngừng ngay: phần mềm dừng kết nối cho đến khi được thay khóa.',
  withdraw: 'Ngừng phần mềm này',
  withdrawHint: 'Phần mềm không kết nối được nữa, có hiệu lực ngay. Phiếu đã gửi vẫn giữ. Có thể mở lại.',
  restore: 'Cho kết nối lại',
  restoreHint: 'Phần mềm kết nối lại được ngay bằng khóa bí mật đang có.',
  active: 'Đang dùng',
  withdrawn: 'Đã ngừng',
  done: {
    withdrawn: 'Đã ngừng phần mềm, có hiệu lực ngay.',
    active: 'Phần mềm kết nối lại được.',
    made: 'Đã cấp quyền cho phần mềm, có hiệu lực ngay.',
  },
};
export type ProgramWords = typeof vietnamese;

const english: ProgramWords = {
  title: 'Programs',
  lead: 'Software of other bodies (a service portal, a data warehouse) sends responses or fetches figures through the API, each with an id and a secret of its own.',
  docs: 'Documentation of the API',
  add: 'Add a program',
  addTitle: 'Add a program',
  none: 'No program is connected yet. Add one, then hand its id and secret to whoever runs it.',
  caption: (many) => `Programs: ${many}`,
  name: 'Name of the program',
  nameHint: 'Its name and who runs it, for those who come after. For example: Provincial service portal (IT centre)',
  id: 'Client id',
  idAt: 'Client id at the provider',
  idAtHint:
    'Secrets are made and kept by the organisation’s sign-in (Cognito): make the program there first, then write its client id here to give it a role.',
  secretElsewhere: 'Its secret is made and kept by the sign-in provider and cannot be changed here.',
  role: 'It may',
  roles: {
    program: {
      name: 'Send responses and read figures',
      may: 'Imports responses from another system; reads figures that may be published, of the agencies given.',
    },
    viewer: { name: 'Only read figures', may: 'Reads only figures that may be published, of the agencies given.' },
  },
  right: 'Role',
  status: 'State',
  made: 'Added',
  madeBy: (who) => `, by ${who}`,
  secretSince: 'Secret made',
  secretSame: 'when it was added; never changed since',
  noSecret: 'Not kept here',
  demonstration: 'A program of the demonstration; its secret is printed when the platform starts.',
  save: 'Add the program',
  secretIs: (name) => `Id and secret of “${name}”`,
  secret: 'Secret',
  once: 'The secret is shown this once and cannot be had again. Copy it now and hand it to whoever runs the program in private; never through a chat group or a document.',
  how: 'How to use it: the program sends id and secret to the address below for an access token that is good for an hour.',
  saved: 'Copied: to the program’s page',
  renew: 'Make a new secret',
  renewHint:
    'If the secret leaked or was lost. The old one and every token given for it end at once: the program stops until it has the new one.',
  withdraw: 'Withdraw this program',
  withdrawHint: 'It can connect no longer, at once. Responses it sent stay. It can be restored.',
  restore: 'Let it connect again',
  restoreHint: 'It connects again at once, with the secret it has.',
  active: 'In use',
  withdrawn: 'Withdrawn',
  done: {
    withdrawn: 'The program was withdrawn; that holds at once.',
    active: 'The program can connect again.',
    made: 'The program has its role; it holds at once.',
  },
};

export const programWords: Record<StaffLanguage, ProgramWords> = { vi: vietnamese, en: english };
