// How are the operations' refusals said in Vietnamese? Of campaigns.

export const campaignRefusals: [RegExp, string][] = [
  [/^An archived campaign cannot be opened again\.$/, 'Đợt khảo sát đã lưu trữ không mở lại được.'],
  [/^Only a closed campaign can be archived/, 'Chỉ đợt khảo sát đã kết thúc mới lưu trữ được. Xin kết thúc đợt trước.'],
  [
    /^There is no agency yet/,
    'Chưa có đơn vị nào thuộc quyền của Ông/Bà. Xin khai báo đơn vị trước, rồi lập đợt khảo sát.',
  ],
  [
    /^Point (\S+) \("(.+)"\) would be served by "(.+)" \(.+\) and by the open campaign "(.+)" \(.+\)\./,
    'Điểm $1 (“$2”) sẽ thuộc hai đợt cùng lúc: “$3” và đợt đang mở “$4”. Xin kết thúc một đợt, hoặc đổi ngày, đổi đơn vị.',
  ],
  [/^Once a campaign was opened these stay as they are/, 'Đợt đã mở thì những nội dung này không đổi được nữa.'],
  [/^comes before opensOn$/, 'Ngày cuối phải từ ngày bắt đầu trở đi.'],
  [/^covers nothing$/, 'Xin chọn ít nhất một đơn vị.'],
  [/^is longer than retentionDays \((\d+)\)$/, 'Không được lâu hơn thời gian lưu phiếu ($1 ngày).'],
  [
    /^a comment is kept (\d+) days: its reply must be due before$/,
    'Góp ý được lưu $1 ngày: hạn trả lời phải ngắn hơn.',
  ],
  [
    /^A draft has no figures yet; a statement/,
    'Bản nháp chưa có số liệu; mở đợt khảo sát rồi mới viết được ý kiến giải trình.',
  ],
  [/^A draft cannot be closed; open it first\.$/, 'Bản nháp chưa mở nên chưa kết thúc được.'],
  [/^This Idempotency-Key was used with other content/, 'Mẫu này đã được gửi với nội dung khác. Xin tải lại trang.'],
];
