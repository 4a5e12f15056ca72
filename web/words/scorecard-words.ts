// What stands around a one-stop's table of points when it is filed? The words of layout 3; it is filed in Vietnamese alone.

export const scorecardWords = {
  title: 'BẢNG ĐÁNH GIÁ VIỆC GIẢI QUYẾT TTHC',
  agency: 'Cơ quan/đơn vị',
  time: 'Thời điểm đánh giá',
  days: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  ballots: 'Số phiếu',
  satisfaction: 'Tỷ lệ % mức độ hài lòng',
  foot: 'NGƯỜI TỔNG HỢP',
  fed: (campaign: string, source: string) =>
    `Chỉ số 7 và 8 theo kết quả khảo sát đã công bố của đợt ${campaign}. ${source}`,
};

const romans = ['I', 'II', 'III', 'IV'];

/** `Quý IV năm 2026` of `2026-Q4`. */
export function periodText(period: string): string {
  const [year, part = ''] = period.split('-');
  if (part === '') return `Năm ${year}`;
  if (part.startsWith('Q')) return `Quý ${romans[Number(part.slice(1)) - 1]} năm ${year}`;
  if (part === 'H1') return `6 tháng đầu năm ${year}`;
  if (part === 'H2') return `6 tháng cuối năm ${year}`;
  return part === '9M' ? `9 tháng đầu năm ${year}` : `Tháng ${Number(part)} năm ${year}`;
}
