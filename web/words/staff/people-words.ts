// Which sentences stand on the pages of people and of one's own account?
import type { StaffLanguage } from './frame-words.ts';

type PeopleWords = {
  title: string;
  lead: string;
  invite: string;
  inviteTitle: string;
  search: string;
  find: string;
  name: string;
  nameHint: string;
  login: string;
  username: string;
  usernameHint: string;
  email: string;
  emailHint: string;
  /** Where this machine keeps the accounts: an address to send to, not to sign in with. */
  mail: string;
  mailHint: string;
  mailSave: string;
  roles: string;
  role: string;
  over: string;
  overHint: string;
  overMany: string;
  overNone: string;
  axis: string;
  axes: { both: string; territory: string; line: string };
  everywhere: string;
  status: string;
  active: string;
  withdrawn: string;
  invited: string;
  none: string;
  caption(many: number): string;
  send: string;
  give: string;
  giveTitle: string;
  take: string;
  withdraw: string;
  withdrawHint: string;
  restore: string;
  password: string;
  passwordHint: string;
  passwordIs(username: string): string;
  passwordOnce: string;
  back: string;
  self: string;
  done: Record<string, string>;
  /** What comes after adding somebody whose account we keep, or others do. */
  next: { us: string; others: string };
  elsewhere: string;
  account: string;
  theirAccount: string;
  signOut: string;
  everywhereOut: string;
  everywhereOutHint: string;
};

export const peopleWords: Record<StaffLanguage, PeopleWords> = {
  vi: {
    title: 'Người dùng',
    lead: 'Ai được làm việc gì, đối với đơn vị nào. Cấp hoặc thu hồi quyền có hiệu lực ngay.',
    invite: 'Thêm người dùng',
    inviteTitle: 'Thêm một người dùng',
    search: 'Tìm theo tên',
    find: 'Tìm',
    name: 'Họ và tên',
    nameHint: 'Ví dụ: Nguyễn Thị Lan',
    login: 'Đăng nhập bằng',
    username: 'Tên đăng nhập',
    usernameHint: 'Chữ thường không dấu, số, dấu chấm, gạch ngang. Ví dụ: lan.nguyen',
    email: 'Thư điện tử công vụ',
    emailHint: 'Địa chỉ người đó dùng để đăng nhập. Ví dụ: lan@laocai.gov.vn',
    mail: 'Thư điện tử (không bắt buộc)',
    mailHint: 'Để nhận thư báo cảnh báo khi người đó đăng ký nhận. Ví dụ: lan@laocai.gov.vn',
    mailSave: 'Lưu địa chỉ thư',
    roles: 'Quyền đang có',
    role: 'Vai trò',
    over: 'Đơn vị',
    overHint: 'Gõ tên hoặc mã đơn vị, có dấu hay không dấu đều được. Quyền gồm cả các đơn vị trực thuộc.',
    overMany: 'Có nhiều đơn vị phù hợp, xin chọn một hoặc gõ rõ hơn',
    overNone: 'Không tìm thấy đơn vị này',
    axis: 'Các đơn vị trực thuộc tính theo',
    axes: { both: 'Cả hai', territory: 'Địa bàn', line: 'Ngành, lĩnh vực' },
    everywhere: 'Toàn hệ thống',
    status: 'Tình trạng',
    active: 'Đang hoạt động',
    withdrawn: 'Đã ngừng',
    invited: 'Chưa đăng nhập lần nào',
    none: 'Chưa có người dùng nào phù hợp.',
    caption: (many) => `${many.toLocaleString('vi-VN')} người`,
    send: 'Lưu người dùng',
    give: 'Cấp quyền',
    giveTitle: 'Cấp thêm quyền',
    take: 'Thu hồi',
    withdraw: 'Ngừng tài khoản',
    withdrawHint: 'Người này không vào được nữa, kể cả phiên đang mở. Có thể mở lại.',
    restore: 'Mở lại tài khoản',
    password: 'Cấp mật khẩu dùng một lần',
    passwordHint: 'Dùng khi mới thêm hoặc quên mật khẩu. Các phiên đang mở sẽ kết thúc.',
    passwordIs: (username) => `Mật khẩu dùng một lần của “${username}”`,
    passwordOnce:
      'Mật khẩu chỉ hiện một lần này. Xin đọc trực tiếp cho người dùng; khi đăng nhập, người đó phải đặt mật khẩu riêng.',
    back: 'Về trang người dùng',
    self: 'Đây là tài khoản của Ông/Bà. Muốn thay đổi quyền, xin nhờ người quản trị khác.',
    done: {
      made: 'Đã thêm người dùng.',
      mail: 'Đã lưu địa chỉ thư điện tử.',
      given: 'Đã cấp quyền, có hiệu lực ngay.',
      taken: 'Đã thu hồi quyền, có hiệu lực ngay.',
      withdrawn: 'Đã ngừng tài khoản.',
      restored: 'Đã mở lại tài khoản.',
    },
    next: {
      us: 'Việc tiếp theo: bấm “Cấp mật khẩu dùng một lần” ở mục Tài khoản; chưa có mật khẩu thì chưa đăng nhập được.',
      others: 'Việc tiếp theo: báo người đó đăng nhập bằng địa chỉ thư này.',
    },
    elsewhere: 'Tài khoản do hệ thống đăng nhập của cơ quan quản lý; mật khẩu đặt lại tại đó.',
    account: 'Tài khoản của tôi',
    theirAccount: 'Tài khoản',
    signOut: 'Đăng xuất khỏi máy này',
    everywhereOut: 'Đăng xuất khỏi mọi thiết bị',
    everywhereOutHint: 'Dùng khi quên đăng xuất ở máy khác hoặc mất thiết bị.',
  },
  en: {
    title: 'People',
    lead: 'Who may do what, over which agencies. A role given or taken holds at once.',
    invite: 'Add a person',
    inviteTitle: 'Add a person',
    search: 'Find by name',
    find: 'Find',
    name: 'Name',
    nameHint: 'For example: Nguyễn Thị Lan',
    login: 'Signs in with',
    username: 'User name',
    usernameHint: 'Small letters, digits, dots and dashes. For example: lan.nguyen',
    email: 'Official e-mail address',
    emailHint: 'The address they sign in with. For example: lan@laocai.gov.vn',
    mail: 'E-mail address (optional)',
    mailHint: 'Where mail of new alerts goes if they ask for it. For example: lan@laocai.gov.vn',
    mailSave: 'Save the address',
    roles: 'Roles held',
    role: 'Role',
    over: 'Agency',
    overHint: 'Type its name or code, with or without marks. All under it is included.',
    overMany: 'Several agencies fit: choose one, or type more',
    overNone: 'There is no such agency',
    axis: 'What is under it, by',
    axes: { both: 'Both', territory: 'Territory', line: 'Professional line' },
    everywhere: 'The whole platform',
    status: 'State',
    active: 'Active',
    withdrawn: 'Withdrawn',
    invited: 'Never signed in',
    none: 'Nobody fits yet.',
    caption: (many) => `${many.toLocaleString('en')} ${many === 1 ? 'person' : 'people'}`,
    send: 'Save the person',
    give: 'Give the role',
    giveTitle: 'Give another role',
    take: 'Take away',
    withdraw: 'Withdraw the account',
    withdrawHint: 'They can no longer enter, and open sessions end. It can be restored.',
    restore: 'Restore the account',
    password: 'Give a one-time password',
    passwordHint: 'For somebody new, or who forgot theirs. Open sessions end.',
    passwordIs: (username) => `One-time password of “${username}”`,
    passwordOnce: 'It is shown this once. Tell it to its owner; at sign-in they choose a password of their own.',
    back: 'Back to the person',
    self: 'This is your own account. To change its roles, ask another administrator.',
    done: {
      made: 'The person was added.',
      mail: 'The e-mail address was saved.',
      given: 'The role was given; it holds at once.',
      taken: 'The role was taken; that holds at once.',
      withdrawn: 'The account was withdrawn.',
      restored: 'The account was restored.',
    },
    next: {
      us: 'Next: give them a one-time password, under Account; without one they cannot sign in.',
      others: 'Next: tell them to sign in with this address.',
    },
    elsewhere: 'The account is kept by your organisation’s sign-in; its password is reset there.',
    account: 'My account',
    theirAccount: 'Account',
    signOut: 'Sign out of this browser',
    everywhereOut: 'Sign out everywhere',
    everywhereOutHint: 'If you forgot to sign out elsewhere, or lost a device.',
  },
};
