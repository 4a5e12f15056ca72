// Which sentences and headings stand in a report that is filed? As provinces write them; figures are filled in.

export const reportHeadings = {
  title: 'BÁO CÁO',
  subtitle: (campaign: string, period: string) =>
    `Chỉ số hài lòng (khảo sát tại nơi giao dịch) · ${campaign} · ${period}`,
  result: 'KẾT QUẢ CHUNG',
  units: 'KẾT QUẢ THEO ĐƠN VỊ',
  factors: 'KẾT QUẢ THEO YẾU TỐ VÀ TIÊU CHÍ',
  services: 'KẾT QUẢ THEO DỊCH VỤ',
  counts: 'SỐ LƯỢNG THEO MỨC ĐỘ TRẢ LỜI',
  hospital: 'KẾT QUẢ SO VỚI KẾ HOẠCH CỦA BỆNH VIỆN',
  reform: 'NỘI DUNG ĐƯA VÀO BÁO CÁO CẢI CÁCH HÀNH CHÍNH ĐỊNH KỲ',
  notes: 'Ghi chú về phương pháp',
} as const;

export const unitColumns = {
  number: 'STT',
  code: 'Mã đơn vị',
  unit: 'Đơn vị',
  transactions: 'Số giao dịch',
  responses: 'Số phiếu hợp lệ',
  /** Of people who were drawn or invited; whoever answers at a counter is set against transactions. */
  responseRate: 'Tỷ lệ trả lời',
  per100: 'Số phiếu trên 100 giao dịch',
  index: 'Chỉ số kỳ này',
  interval: 'Khoảng dao động do số phiếu',
  rank: 'Hạng',
  rankRange: 'Khoảng hạng',
  before: 'Chỉ số kỳ trước',
  change: { percent: 'Tăng/giảm (điểm %)', points: 'Tăng/giảm (điểm)' },
  places: 'Tăng/giảm bậc',
  target: 'Mục tiêu "≥"',
  met: 'Đạt/Chưa đạt',
  group: 'Nhóm',
  note: 'Ghi chú',
} as const;

export const questionColumns = {
  code: 'Mã',
  text: 'Tiêu chí',
  factor: 'Yếu tố',
  base: 'Số câu trả lời được tính',
  index: 'Chỉ số',
  mean: 'Điểm trung bình',
  blanks: 'Bỏ trống',
  notApplicable: 'Chưa có thông tin',
  notAsked: 'Không hỏi',
} as const;

export const serviceColumns = { code: 'Mã thủ tục', service: 'Dịch vụ' } as const;
export const withoutService = 'Không ghi dịch vụ';

export const reportSentences = {
  demo: 'DỮ LIỆU MINH HỌA, không phải số liệu thật.',
  period: (name: string, from: string, to: string) => `Kỳ báo cáo: ${name} (số liệu từ ${from} đến ${to}).`,
  frozen: (time: string, day: string) => `Đã chốt số liệu lúc ${time} ngày ${day}.`,
  provisional:
    'Bản chốt số liệu: số liệu sơ bộ cho đến khi được phê duyệt công bố. Bản công bố là tệp riêng, ghi người phê duyệt và ý kiến giải trình của đơn vị.',
  approved: (name: string, day: string) => `Người phê duyệt công bố: ${name}, ngày ${day}.`,
  revision: (number: number, reason: string) => `Bản điều chỉnh lần ${number}. Lý do: ${reason}.`,
  result: (period: string, unit: string, index: string) =>
    `${period}, Chỉ số hài lòng (khảo sát tại nơi giao dịch) của ${unit} đạt ${index}.`,
  before: (period: string, index: string, change: string, places: string) =>
    `So với kỳ trước (${period}: ${index}): ${[change, places].filter((one) => one !== '').join(', ')}.`,
  unchanged: 'không đổi',
  changed: (isMore: boolean, size: string, percent: boolean) =>
    `${isMore ? 'tăng' : 'giảm'} ${size} ${percent ? 'điểm phần trăm' : 'điểm'}`,
  byChance:
    'Tăng/giảm là hiệu của hai chỉ số đã chốt. Mức chênh nhỏ hơn khoảng dao động do số phiếu của một trong hai kỳ có thể chỉ là ngẫu nhiên.',
  otherMethod: (period: string) => `Đổi phương pháp hoặc phiếu khảo sát: không so sánh với ${period}`,
  transactionDays: (days: string, from: string, to: string) =>
    `Số giao dịch mới có của ${days} ngày, từ ${from} đến ${to}`,
  nothing: (unit: string) => `${unit}: chưa đủ số phiếu để công bố.`,
  responses: (responses: string, flagged: string) =>
    `Số phiếu hợp lệ: ${responses}, trong đó ${flagged} phiếu cần rà soát vẫn được tính.`,
  weakest: (list: string) => `Tiêu chí cần cải thiện nhất: ${list}.`,
  criterion: (id: string, text: string, index: string) => `${id} “${text}” (${index})`,
  few: (minimum: string) => `Chưa đủ số phiếu để công bố (cần ít nhất ${minimum})`,
  unranked: (responses: string, minimum: string) => `Không xếp hạng: chưa đủ số phiếu (${responses}/${minimum})`,
  otherDays: (from: string, to: string) => `Phiếu công bố của các ngày ${from}–${to}`,
  met: { yes: 'Đạt', no: 'Chưa đạt' },
  group: (quarter: number) => `Nhóm ${quarter}`,
  suppression: (minimum: string) =>
    `Số liệu chỉ gộp những khoảng ngày có ít nhất ${minimum} phiếu và không đồng nhất một ý kiến; phiếu chưa đủ khoảng được tính vào kỳ sau. Ô trống là không có câu trả lời được tính, không phải bằng 0.`,
  file: (report: string) =>
    `Mã báo cáo: ${report}. Mã băm SHA-256 của từng tệp ghi trong manifest.json; cách tính lại: npm run verify-report.`,
} as const;
