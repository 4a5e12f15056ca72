// How are the operations' refusals said in Vietnamese? Of agencies, and of rights over them.

export const agencyRefusals: [RegExp, string][] = [
  [/^None of your roles has the right "[^"]+" over (.+)\.$/, 'Tài khoản của Ông/Bà chưa có quyền này đối với: $1.'],
  [/^None of your roles has the right/, 'Tài khoản của Ông/Bà chưa có quyền này.'],
  [
    /^There is no (agency|service|point|campaign|questionnaire|comment|question|method) (.+)\.$/,
    'Không tìm thấy mã “$2”.',
  ],
  [/^there is no agency (.+)$/, 'Không có đơn vị mang mã “$1”.'],
  [/^there is no service (.+)$/, 'Không có dịch vụ mang mã “$1”.'],
  [/^the agency would stand above itself$/, 'Đơn vị không thể trực thuộc chính mình hoặc đơn vị dưới mình.'],
  [/^Somebody changed this since/, 'Người khác vừa sửa mục này. Xin xem lại thông tin hiện nay rồi gửi lại.'],
  [/^"(.+)" was closed on (\d+)-(\d+)-(\d+)( already)?\.?$/, '“$1” đã ngừng hoạt động sau ngày $4/$3/$2.'],
  [
    /^(\d+) open unit\(s\) would be left without a parent: (.+)\. Move or close them first.*$/,
    'Còn $1 đơn vị trực thuộc đang hoạt động sẽ không có cấp trên: $2. Xin chuyển hoặc ngừng các đơn vị đó trước, hoặc giao cho đơn vị tiếp nối.',
  ],
  [/^a name takes effect at once: not after today.*$/, 'Ngày đổi tên không được muộn hơn hôm nay.'],
  [/^name the next parent.*$/, 'Xin nhập cấp trên mới, theo địa bàn hoặc theo ngành.'],
  [/^(.+) would stand above itself$/, 'Đơn vị sẽ thành cấp trên của chính mình: $1.'],
  [/^is one of those that are merged.*$/, 'Đơn vị tiếp nối không được nằm trong số các đơn vị sáp nhập.'],
  [
    /^"(.+)" hangs under one of those that cease.*$/,
    '“$1” đang trực thuộc một đơn vị sẽ ngừng: xin chuyển đơn vị này trước.',
  ],
  [/^"(.+)" \(.+\) has this code$/, 'Mã này đã dùng cho “$1”.'],
  [/^Others were changing the registry/, 'Người khác đang cập nhật cùng lúc. Xin gửi lại.'],
];
