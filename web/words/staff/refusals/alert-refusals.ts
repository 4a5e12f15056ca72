// How are the operations' refusals said in Vietnamese? Of alerts, and of those who are told of them.

export const alertRefusals: [RegExp, string][] = [
  [/^There is no alert .+$/, 'Không tìm thấy cảnh báo này.'],
  [/^an alert is settled with a note.*$/, 'Xin ghi kết quả kiểm tra hoặc việc đã làm trước khi đánh dấu xử lý xong.'],
  [/^Somebody changed this alert.*$/, 'Người khác vừa cập nhật cảnh báo này. Xin xem lại rồi gửi lại.'],
  [
    /^no e-mail address is known of you.*$/,
    'Tài khoản của Ông/Bà chưa có địa chỉ thư điện tử: xin nhờ người quản trị đã cấp tài khoản.',
  ],
  [/^There is no webhook .+$/, 'Không tìm thấy hệ thống nhận cảnh báo này.'],
  [/^must be an address such as https:.*$/, 'Xin nhập địa chỉ dạng https://example.vn/canh-bao.'],
  [
    /^must hold no user name or password.*$/,
    'Địa chỉ không được chứa tên đăng nhập, mật khẩu: mỗi bản tin đã có chữ ký.',
  ],
  [/^must begin with https:\/\/$/, 'Địa chỉ phải bắt đầu bằng https://.'],
  [/^must be an address of the public internet$/, 'Địa chỉ phải thuộc mạng internet công cộng.'],
];
