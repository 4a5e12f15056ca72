// Which words stand around a unit's own statement in a report? Whose it is, beside which figures, and of which day.

export const statedWords = {
  heading: 'Ý KIẾN GIẢI TRÌNH CỦA ĐƠN VỊ',
  lead: 'Ý kiến dưới đây do đơn vị tự viết, in nguyên văn cạnh số liệu của đơn vị; không làm thay đổi số liệu.',
  head: (unit: string, standing: string, day: string) => `${unit} (${standing}). Ý kiến ngày ${day}:`,
  standing: (index: string, responses: string, rank: string | null) =>
    [`Chỉ số ${index}`, `${responses} phiếu`, rank].filter((part) => part !== null).join(', '),
  rank: (position: number, of: number) => `hạng ${position}/${of}`,
  noFigure: 'chưa đủ số phiếu để công bố chỉ số',
} as const;

export const statedColumns = {
  unit: 'Đơn vị',
  code: 'Mã đơn vị',
  index: 'Chỉ số',
  responses: 'Số phiếu hợp lệ',
  rank: 'Hạng',
  text: 'Ý kiến giải trình của đơn vị',
  writtenOn: 'Ngày viết',
} as const;
