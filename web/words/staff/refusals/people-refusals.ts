// How are the operations' refusals said in Vietnamese? Of people and their roles.

export const peopleRefusals: [RegExp, string][] = [
  [
    /^Nobody gives or takes a role with more rights/,
    'Không thể cấp hoặc thu hồi quyền lớn hơn, hoặc rộng hơn quyền mình đang có.',
  ],
  [/^name an e-mail address or a user name/, 'Xin nhập thư điện tử hoặc tên đăng nhập.'],
  [/^give at least one role$/, 'Xin chọn ít nhất một vai trò.'],
  [
    /^This person signs in with their e-mail address/,
    'Người này đăng nhập bằng địa chỉ thư: xin thêm người dùng với địa chỉ mới và ngừng tài khoản cũ.',
  ],
  [/^must be an e-mail address$/, 'Địa chỉ thư điện tử chưa đúng. Ví dụ: lan@laocai.gov.vn'],
  [/^is somebody’s already$/, 'Đã có người dùng khác dùng tên hoặc địa chỉ này.'],
  [
    /^a username is 1 to 40 of/,
    'Tên đăng nhập gồm 1 đến 40 chữ thường không dấu, số, dấu chấm, gạch ngang, gạch dưới.',
  ],
  [/^Nobody changes their own roles/, 'Không tự thay đổi quyền của mình: xin nhờ người quản trị khác.'],
  [/^The last administrator of the platform/, 'Đây là người quản trị nền tảng cuối cùng nên không thể thu hồi.'],
  [
    /^This person’s account is kept by another provider/,
    'Tài khoản do hệ thống đăng nhập khác quản lý, xin đặt lại mật khẩu tại đó.',
  ],
  [
    /^Cognito is busy or does not answer/,
    'Cognito đang bận hoặc không trả lời, chưa có gì thay đổi. Xin thử lại sau ít phút.',
  ],
  [/^Cognito does not send to this address/, 'Cognito không gửi được thư tới địa chỉ này, xin kiểm tra lại cách viết.'],
  [
    /^Cognito does not reset this account/,
    'Cognito không đặt lại mật khẩu cho tài khoản này, xin xem tình trạng tài khoản trong nhóm người dùng của Cognito.',
  ],
  [
    /^This person’s account is not kept in our user pool/,
    'Tài khoản của người này do hệ thống đăng nhập khác quản lý, xin gửi thư mời tại đó.',
  ],
  [/^This person is withdrawn/, 'Tài khoản này đã ngừng, xin mở lại trước khi gửi thư mời.'],
  [/^is given by the platform: leave it out$/, 'Mã do hệ thống cấp, xin bỏ trống.'],
  [/^name the id that the program has at the provider/, 'Xin ghi mã phần mềm đã được cấp ở hệ thống đăng nhập.'],
  [/^is another program’s already$/, 'Mã này đã dùng cho phần mềm khác.'],
  [/^This program’s secret is not kept here/, 'Khóa bí mật của phần mềm này không giữ ở đây, xin đổi tại nơi đã tạo.'],
];
