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
