// Which headings do the layouts have that provinces and hospitals file? Word for word, so that nothing is retyped.

/** Quarterly counts, as Huế files them. */
export const countColumns = {
  criterion: 'Tiêu chí đánh giá',
  level: 'Mức độ',
  count: 'Số lượng',
  share: 'Tỷ lệ',
} as const;
export const countTable = {
  title: (unit: string, received: string) => `${unit}. Phiếu thu về: ${received}`,
  received: 'Phiếu thu về',
  unit: 'Đơn vị',
  notApplicable: 'Chưa có thông tin để đánh giá',
} as const;

/** Of slips that were handed out: one-time tickets, and ballots of paper. */
export const slipWords = {
  issued: 'Phiếu phát ra',
  returned: 'Phiếu thu về',
  valid: 'Phiếu thu về hợp lệ',
  /** Responses of every kind, that of a QR code too. */
  inTable: 'Số phiếu trong bảng (mọi hình thức trả lời)',
  rate: 'Tỷ lệ trả lời (phiếu thu về/phiếu phát ra)',
  /** Of a census, whose transactions are known and its slips are not. */
  rateOfTransactions: 'Tỷ lệ trả lời (trên 100 giao dịch)',
  tickets: (many: string) => `mã mời dùng một lần: ${many}`,
  paper: (many: string) => `phiếu giấy: ${many}`,
  unknown: 'không ghi nhận',
  partly: 'không ghi nhận đủ',
  lacking: (units: string) => `${units} đơn vị chưa có số liệu phát ra`,
  withheld: 'chưa đủ số phiếu để công bố',
  title: (unit: string, issued: string, returned: string, valid: string, inTable: string) =>
    `${unit}. Phiếu phát ra: ${issued}. Phiếu thu về: ${returned}, trong đó hợp lệ: ${valid}. Số phiếu trong bảng (mọi hình thức trả lời): ${inTable}`,
  exceeds: 'Phiếu thu về nhiều hơn phiếu phát ra đã ghi nhận: không tính tỷ lệ trả lời',
  rule: 'Phiếu phát ra gồm mã mời dùng một lần đã cấp và phiếu giấy đơn vị ghi nhận đã phát trong kỳ. Phiếu thu về gồm phiếu trả lời trong kỳ bằng mã mời hoặc trên giấy, và phiếu giấy không đọc được mà đơn vị ghi nhận. Phiếu hợp lệ là phiếu thu về được tính: không bị loại khi rà soát, đọc được. Ba số này tính theo kỳ báo cáo; bảng bên dưới tính mọi phiếu đã công bố, kể cả trả lời qua mã QR.',
} as const;

/** A hospital's units beside its plan. */
export const hospitalColumns = {
  unit: 'Đơn vị/Khoa',
  people: 'N',
  mean: 'Điểm trung bình',
  share: 'Tỷ lệ %',
  met: (plan: string) => (plan === '' ? 'ĐẠT/CHƯA ĐẠT' : `ĐẠT/CHƯA ĐẠT (so với kế hoạch ${plan})`),
} as const;
export const hospitalMet = { yes: 'ĐẠT', no: 'CHƯA ĐẠT' } as const;

/** What is pasted into the quarterly report on administrative reform: a paragraph and this table. */
export const reformColumns = {
  number: 'STT',
  what: 'Chỉ tiêu thống kê',
  unit: 'Đơn vị tính',
  value: 'Số liệu',
  note: 'Ghi chú',
} as const;
export const reformUnits = { people: 'Phiếu', agencies: 'Đơn vị', percent: '%', points: 'Điểm' } as const;
export const reformRows = {
  responses: 'Số phiếu hợp lệ',
  flagged: 'Trong đó: phiếu cần rà soát vẫn được tính',
  shown: 'Số đơn vị đủ số phiếu để công bố',
  withheld: 'Số đơn vị chưa đủ số phiếu để công bố',
  index: 'Chỉ số hài lòng (khảo sát tại nơi giao dịch)',
  section: (title: string) => `Yếu tố: ${title}`,
  met: 'Số đơn vị đạt mục tiêu',
  base: (answers: string) => `Trên ${answers} câu trả lời được tính`,
  of: (units: string) => `Trên ${units} đơn vị có mục tiêu`,
} as const;
export const reformSentence = (unit: string, period: string, responses: string, index: string): string =>
  `Về mức độ hài lòng của người dân, tổ chức: trong kỳ ${period}, ${unit} có ${responses} phiếu hợp lệ từ khảo sát tại nơi giao dịch; Chỉ số hài lòng (khảo sát tại nơi giao dịch) đạt ${index}.`;
export const reformTargets = (met: string, all: string): string =>
  `Trong số các đơn vị có mục tiêu và đủ số phiếu, ${met}/${all} đơn vị đạt mục tiêu.`;

/** Before the fields of a ballot that is typed into the ministry of health's portal. */
export const portalColumns = ['Mã phiếu', 'Đơn vị/Khoa', 'Ngày'] as const;
