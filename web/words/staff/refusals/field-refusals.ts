// How are the operations' refusals said in Vietnamese? Of single fields, whatever they are.

export const fieldRefusals: [RegExp, string][] = [
  [
    /^The disk of the server is nearly full/,
    'Ổ đĩa của máy chủ sắp đầy: hệ thống tạm ngừng nhận tệp lớn cho đến khi người vận hành giải phóng dung lượng. Người dân, tổ chức vẫn gửi phiếu được.',
  ],
  [/^unknown field$/, 'Trường này không có trong mẫu.'],
  [/^must not be empty$|^is needed$/, 'Xin nhập nội dung cho ô này.'],
  [/^at most ([\d.]+) characters$/, 'Dài quá $1 ký tự, xin rút gọn.'],
  [/^at least ([\d.]+) characters$/, 'Cần ít nhất $1 ký tự.'],
  [/^at most ([\d.]+)$/, 'Nhiều nhất là $1.'],
  [/^at least ([\d.]+)( of them)?$/, 'Ít nhất là $1.'],
  [/^expected one of /, 'Xin chọn một trong các mục có sẵn.'],
  [/^expected (ISO )?date$/, 'Ngày chưa đúng, xin nhập ngày/tháng/năm.'],
  [/^expected (number|int)$/, 'Xin nhập một số.'],
];
