// How are the operations' refusals said in Vietnamese? Of people and their roles.

export const peopleRefusals: [RegExp, string][] = [
  [
    /^Nobody gives or takes a role with more rights/,
    'Không thể cấp hoặc thu hồi quyền lớn hơn, hoặc rộng hơn quyền mình đang có.',
  ],
  [/^name an e-mail address or a user name/, 'Xin nhập thư điện tử hoặc tên đăng nhập.'],
  [/^give at least one role$/, 'Xin chọn ít nhất một vai trò.'],
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
  [/^is given by the platform: leave it out$/, 'Mã do hệ thống cấp, xin bỏ trống.'],
  [/^name the id that the program has at the provider/, 'Xin ghi mã phần mềm đã được cấp ở hệ thống đăng nhập.'],
  [/^is another program’s already$/, 'Mã này đã dùng cho phần mềm khác.'],
  [/^This program’s secret is not kept here/, 'Khóa bí mật của phần mềm này không giữ ở đây, xin đổi tại nơi đã tạo.'],
];
