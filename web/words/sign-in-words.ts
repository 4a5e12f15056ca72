// What do people read while they sign in, and when they cannot? Vietnamese first, the same in English under it.

/** One sentence in both languages, shown together: whoever cannot sign in has chosen no language yet. */
export type Both = { vi: string; en: string };

const both = (vi: string, en: string): Both => ({ vi, en });

export const signInWords = {
  title: both('Đăng nhập trang cán bộ', 'Sign in to the staff pages'),
  username: both('Tên đăng nhập', 'User name'),
  password: both('Mật khẩu', 'Password'),
  submit: both('Đăng nhập', 'Sign in'),
  wrong: both(
    'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra lại; mật khẩu phân biệt chữ hoa, chữ thường.',
    'User name or password is wrong. Please check; passwords tell capitals apart.',
  ),
  wait: (seconds: number): Both =>
    both(
      `Đã nhập sai nhiều lần. Xin chờ ${seconds} giây rồi thử lại.`,
      `Too many wrong tries. Please wait ${seconds} s and try again.`,
    ),
  newTitle: both('Đặt mật khẩu mới', 'Choose a new password'),
  newIntro: both(
    'Mật khẩu vừa nhập chỉ dùng được một lần. Xin đặt mật khẩu riêng, ít nhất 12 ký tự.',
    'The password you typed works only once. Please choose your own, of at least 12 characters.',
  ),
  newPassword: both('Mật khẩu mới', 'New password'),
  again: both('Nhập lại mật khẩu mới', 'New password again'),
  save: both('Lưu và đăng nhập', 'Save and sign in'),
  unlike: both('Hai lần nhập chưa giống nhau.', 'The two do not match.'),
  short: both('Mật khẩu cần ít nhất 12 ký tự.', 'A password needs at least 12 characters.'),
  tooLong: both('Mật khẩu dài quá 200 ký tự.', 'A password may have 200 characters.'),
  reused: both(
    'Xin chọn mật khẩu khác mật khẩu dùng một lần và khác tên đăng nhập.',
    'Choose another than the one-time password or the user name.',
  ),
  over: both('Lượt đăng nhập này đã hết hạn', 'This sign-in has expired'),
  overMore: both('Xin bắt đầu lại. Chưa có gì bị thay đổi.', 'Please begin again. Nothing was changed.'),
  begin: both('Đăng nhập lại', 'Sign in again'),
  refused: both('Chưa đăng nhập được', 'Not signed in'),
  refusedMore: both(
    'Nơi cấp tài khoản không xác nhận lượt đăng nhập này, hoặc trang đã được mở lại từ một lượt cũ.',
    'The account provider did not confirm this sign-in, or the page was opened again from an earlier one.',
  ),
  unreachable: both('Chưa kết nối được nơi cấp tài khoản', 'The account provider does not answer'),
  unreachableMore: both(
    'Dữ liệu của Ông/Bà không bị ảnh hưởng. Xin thử lại sau ít phút; nếu vẫn không được, xin báo quản trị viên kiểm tra địa chỉ nơi cấp tài khoản (OIDC_ISSUER) và đường mạng.',
    'Your data are not affected. Try again in a few minutes; if it still fails, ask the administrator to check the provider’s address (OIDC_ISSUER) and the network.',
  ),
  retry: both('Thử lại', 'Try again'),
  unknown: both('Tài khoản này chưa được cấp quyền', 'This account has no rights here yet'),
  unknownMore: both(
    'Ông/Bà đã đăng nhập đúng, nhưng chưa có ai cấp quyền cho tài khoản. Xin gửi dòng dưới đây cho quản trị viên của đơn vị:',
    'You signed in correctly, but nobody has given this account any rights. Please send this line to your administrator:',
  ),
  unverified: both(
    'Nơi cấp tài khoản không cho biết một địa chỉ thư điện tử đã xác minh, nên hệ thống chưa thể nhận ra lời mời gửi tới Ông/Bà.',
    'The provider gave no verified e-mail address, so an invitation sent to you cannot be recognised.',
  ),
  other: both('Đăng nhập bằng tài khoản khác', 'Sign in with another account'),
  withdrawn: both('Quyền của tài khoản này đã được thu hồi', 'This account’s rights were withdrawn'),
  withdrawnMore: both(
    'Nếu Ông/Bà cho là nhầm lẫn, xin liên hệ quản trị viên của đơn vị.',
    'If this is a mistake, please ask your administrator.',
  ),
  needsHttps: both('Trang cán bộ cần kết nối https', 'The staff pages need https'),
  needsHttpsMore: both(
    'Địa chỉ này truyền mật khẩu không mã hóa qua mạng. Người vận hành cần đặt một máy chủ https phía trước và khai PUBLIC_URL=https://…, hoặc mở trang ngay trên máy chạy hệ thống với HOST=127.0.0.1.',
    'This address would send passwords over the network unencrypted. The operator should put an https server in front and set PUBLIC_URL=https://…, or open the pages on the machine itself with HOST=127.0.0.1.',
  ),
  'sign-out': both('Đăng xuất', 'Sign out'),
  'sign-out-everywhere': both('Đăng xuất khỏi mọi thiết bị', 'Sign out on every device'),
  signedOut: both('Ông/Bà đã đăng xuất', 'You are signed out'),
  signedOutMore: both(
    'Trên máy dùng chung, xin đóng các thẻ trang cán bộ còn mở.',
    'On a shared computer, please close any other staff pages.',
  ),
  signedIn: both('Ông/Bà đã đăng nhập', 'You are signed in'),
  signedInMore: both(
    'Xin trở lại thẻ trước và bấm “Gửi lại”: nội dung đã nhập vẫn còn ở đó.',
    'Please go back to the other tab and press “Send again”: what you typed is still there.',
  ),
  home: both('Đến trang cán bộ', 'To the staff pages'),
  expired: both('Phiên làm việc đã hết hạn', 'Your session has expired'),
  expiredMore: both(
    'Nội dung Ông/Bà vừa nhập vẫn được giữ trên trang này, chưa lưu vào hệ thống. Xin làm hai bước:',
    'What you typed is kept on this page and not yet stored. Two steps:',
  ),
  stepOne: both('1. Đăng nhập lại (mở thẻ mới)', '1. Sign in again (opens a new tab)'),
  stepTwo: both('2. Trở lại trang này và bấm “Gửi lại”', '2. Come back to this page and press “Send again”'),
  again2: both('Gửi lại', 'Send again'),
  fileAgain: both('Tệp không giữ được, xin chọn lại:', 'Files cannot be kept; please choose again:'),
  crossSite: both('Yêu cầu bị từ chối', 'Request refused'),
  crossSiteMore: both(
    'Yêu cầu này không được gửi từ trang cán bộ. Nếu Ông/Bà không chủ ý gửi, không cần làm gì thêm.',
    'This request did not come from a staff page. If you did not mean to send it, nothing more is needed.',
  ),
} as const;
