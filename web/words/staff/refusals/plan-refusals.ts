// How are the operations' refusals said in Vietnamese? Of improvement plans, and of figures that surveys have not released.

export const planRefusals: [RegExp, string][] = [
  [/^There is no plan (.+)\.$/, 'Không tìm thấy kế hoạch mang mã “$1”.'],
  [/^There is no task (.+) in this plan\.$/, 'Kế hoạch này không có nhiệm vụ mang mã “$1”.'],
  [/^there is no (row|table) (.+)$/, 'Kế hoạch không có dòng hoặc bảng mang mã “$2”.'],
  [
    /^two figures go into the row “(.+)”: keep one$/,
    'Hai số liệu cùng đưa vào dòng “$1”. Mỗi dòng giữ một số liệu: xin chọn lại một trong hai.',
  ],
  [
    /^You report on tasks of your own plans/,
    'Ông/Bà báo cáo được tiến độ nhiệm vụ trong kế hoạch của đơn vị mình, và nhiệm vụ do đơn vị mình chủ trì.',
  ],
  [/^the key (.+) stands for two things$/, 'Mã “$1” đang dùng cho hai mục: xin đổi một mã.'],
  [/^the plan is longer than 150 kB/, 'Kế hoạch quá dài để lưu (trên 150 kB): xin tách thành hai kế hoạch.'],
  [/^expected a figure such as (\d+)\.(\d+)$/, 'Xin nhập một số, ví dụ $1,$2.'],
  [/^is beyond the last place$/, 'Thứ hạng không được lớn hơn tổng số được xếp hạng.'],
  [/^expected 2024, 2024-H1.*$/, 'Xin nhập năm hoặc kỳ, ví dụ 2026, 2026-Q3.'],
  [/^nobody’s answer counts here$/, 'Nội dung này chưa có câu trả lời nào được tính.'],
  [
    /^the two periods share days: name shorter ones$/,
    'Hai kỳ có những ngày trùng nhau nên không so sánh được. Xin nhập từ ngày, đến ngày ngắn hơn.',
  ],
  [
    /^nothing of this agency is released for these days/,
    'Chưa có số liệu được công bố của đơn vị trong những ngày này: chưa đủ số phiếu, hoặc kỳ chưa kết thúc.',
  ],
];
