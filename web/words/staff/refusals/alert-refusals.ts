// How are the operations' refusals said in Vietnamese? Of alerts, and of those who are told of them.

export const alertRefusals: [RegExp, string][] = [
  [/^There is no alert .+$/, 'Không tìm thấy cảnh báo này.'],
  [/^an alert is settled with a note.*$/, 'Xin ghi kết quả kiểm tra hoặc việc đã làm trước khi đánh dấu xử lý xong.'],
  [/^Somebody changed this alert.*$/, 'Người khác vừa cập nhật cảnh báo này. Xin xem lại rồi gửi lại.'],
];
