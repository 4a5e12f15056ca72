// What are a report's sheets and their own columns called? As a clerk looks for them; those of filed layouts stand with the layouts.

export const sheetNames = {
  units: 'Tổng hợp theo đơn vị',
  statements: 'Ý kiến giải trình',
  factors: 'Yếu tố',
  criteria: 'Tiêu chí',
  counts: 'Mức độ trả lời',
  hospital: 'Kế hoạch bệnh viện',
  services: 'Dịch vụ',
  reform: 'Báo cáo CCHC',
  data: 'Số liệu',
  notes: 'Phương pháp và ghi chú',
} as const;

export const byLine = (unit: string): string => `${unit} (tính theo ngành)`;

export const dataColumns = {
  ...{ report: 'Mã báo cáo', period: 'Kỳ', axis: 'Cách gộp', agencyId: 'Định danh đơn vị', agencyCode: 'Mã đơn vị' },
  ...{ agency: 'Đơn vị', serviceId: 'Định danh dịch vụ', serviceCode: 'Mã thủ tục', service: 'Dịch vụ' },
  ...{ withheld: 'Chưa đủ số phiếu', from: 'Phiếu từ ngày', to: 'Phiếu đến ngày', responses: 'Số phiếu hợp lệ' },
  ...{
    flagged: 'Phiếu cần rà soát',
    answers: 'Số câu trả lời',
    blanks: 'Bỏ trống',
    notApplicable: 'Chưa có thông tin',
  },
  ...{ notAsked: 'Không hỏi', index: 'Chỉ số', low: 'Cận dưới', high: 'Cận trên', effectiveN: 'Số phiếu hiệu dụng' },
  ...{ rank: 'Hạng', rankedOf: 'Số đơn vị xếp hạng', target: 'Mục tiêu "≥"' },
} as const;
export const dataWords = {
  territory: 'Theo địa bàn',
  line: 'Theo ngành',
  all: 'Tất cả dịch vụ',
  yes: 'Có',
  no: 'Không',
  base: (part: string) => `${part} (số câu được tính)`,
} as const;

export const noteLabels = {
  heading: 'Nội dung',
  value: 'Giá trị',
  report: 'Mã báo cáo',
  campaign: 'Đợt khảo sát',
  from: 'Số liệu từ ngày',
  to: 'Số liệu đến ngày',
  frozen: 'Chốt số liệu lúc',
  revision: 'Bản điều chỉnh lần',
  responses: 'Số phiếu hợp lệ',
  minimum: 'Số phiếu tối thiểu để công bố',
  minimumToRank: 'Số phiếu tối thiểu để xếp hạng',
  notice: 'Lưu ý',
  note: 'Ghi chú',
} as const;
