// How are the operations' refusals said in Vietnamese? Of reports: periods that are none, that are not over, and files that are not there.

export const reportRefusals: [RegExp, string][] = [
  [/^There is no report (.+)\.$/, 'Không tìm thấy báo cáo “$1”, hoặc báo cáo chưa được phê duyệt công bố.'],
  [/^Report (.+) has no file (.+)\.$/, 'Báo cáo “$1” không có tệp “$2”.'],
  [/^Report (.+) is the first of its period:.*$/, 'Báo cáo “$1” là bản đầu tiên của kỳ: chưa có bản trước để so sánh.'],
  [/^Campaign (.+) has no published report of (.+)\.$/, 'Đợt khảo sát chưa có báo cáo nào được công bố của kỳ “$2”.'],
  [
    /^its figures stand from (\d{4})-(\d\d)-(\d\d) on, (\d+) days after its end: until then read live scores$/,
    'Số liệu kỳ này được chốt từ ngày $3/$2/$1 (chờ phiếu đến muộn $4 ngày sau khi kỳ kết thúc). Trước ngày đó, xin xem ở mục Kết quả.',
  ],
  [
    /^expected 2026-10, 2026-Q4, 2026-H1, 2026-9M, 2026, all or .*$/,
    'Xin chọn một kỳ, hoặc nhập từ ngày, đến ngày theo đúng thứ tự.',
  ],
  [
    /^units have until (\d+) days after a period’s end to add a statement: .*$/,
    'Đơn vị được giải trình đến hết ngày thứ $1 sau khi kỳ kết thúc: hạn nộp báo cáo phải sau ngày đó.',
  ],
  [
    /^Units may add a statement to report (.+) until the end of (\d{4})-(\d\d)-(\d\d): .*$/,
    'Đơn vị còn được thêm ý kiến giải trình đến hết ngày $4/$3/$2: phê duyệt công bố được sau ngày đó.',
  ],
  [
    /^Report (.+) has no line of (.+), so it prints no statement of it\.$/,
    'Báo cáo này không có dòng nào về “$2”, nên không in ý kiến của đơn vị.',
  ],
  [
    /^Report (.+) is published: what is printed in it stays as it is\.$/,
    'Báo cáo đã công bố: ý kiến đã in giữ nguyên, không sửa được.',
  ],
  [
    /^Units have no days to speak of report (.+): write .*$/,
    'Báo cáo này không dành ngày cho đơn vị giải trình: xin viết ở ý kiến chung của đợt khảo sát.',
  ],
  [
    /^Units could speak of report (.+) until the end of (\d{4})-(\d\d)-(\d\d), or until a revision .*$/,
    'Đã hết thời gian để đơn vị giải trình (đến hết ngày $4/$3/$2), hoặc kỳ này đã có bản điều chỉnh thay thế.',
  ],
  [/^Report (.+) has no published edition yet\.$/, 'Báo cáo “$1” chưa có bản công bố.'],
  [
    /^figures stand (\d+) days after a period’s end: a report cannot be due before$/,
    'Số liệu được chốt $1 ngày sau khi kỳ kết thúc: hạn nộp không thể sớm hơn.',
  ],
];
