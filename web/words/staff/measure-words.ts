// Which sentences stand where a plan takes figures from a survey?
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import type { StaffLanguage } from './frame-words.ts';

const vi = {
  title: 'Lấy số liệu khảo sát vào kế hoạch',
  lead: 'Chỉ lấy số liệu đã công bố theo đợt, để ai xem kế hoạch cũng đối chiếu được. Phương pháp, số ngày, số câu trả lời được giữ cùng số liệu.',
  campaign: 'Đợt khảo sát',
  from: 'Từ ngày',
  to: 'Đến ngày',
  into: 'Ghi vào',
  intoOptions: { baseline: 'Điểm kỳ làm mốc', outcome: 'Kết quả của kỳ đặt mục tiêu' },
  show: 'Xem số liệu',
  finding: (label: string, figure: string) => `Yếu nhất: ${label}, ${figure}.`,
  few: (minimum: number) => `ít câu trả lời (dưới ${numberText(minimum)})`,
  fewPassed: (many: number, minimum: number) =>
    `${numberText(many)} nội dung có dưới ${numberText(minimum)} câu trả lời đứng sau các nội dung khác: chưa đủ cơ sở để coi là yếu nhất.`,
  matched: (many: number) =>
    `${numberText(many)} số liệu đã được chọn sẵn dòng trùng mã hoặc trùng tên. Xin xem lại trước khi lấy.`,
  caption: (responses: number, from: string, to: string) =>
    `${numberText(responses)} phiếu, từ ngày ${from} đến ngày ${to}; yếu nhất trước`,
  part: 'Nội dung',
  kinds: { whole: 'chỉ số chung', section: 'yếu tố', question: 'tiêu chí' },
  index: 'Chỉ số',
  base: 'Số câu trả lời được tính',
  interval: 'Khoảng dao động',
  place: 'Đưa vào',
  placeOf: (label: string) => `Đưa vào: ${label}`,
  skip: '(không lấy)',
  newRow: (table: string) => `Dòng mới trong “${table}”`,
  row: (label: string) => `Dòng “${label}”`,
  take: 'Lấy các số liệu đã chọn',
  nobody: 'không có câu trả lời',
  stale: 'Người khác vừa sửa kế hoạch. Xin xem lại các lựa chọn rồi gửi lại.',
};
type MeasureWords = typeof vi;
const en: MeasureWords = {
  title: 'Take figures of a survey into the plan',
  lead: 'Only released figures are taken, so that whoever reads the plan can check them. Method, days and base are kept with each.',
  campaign: 'Campaign',
  from: 'From',
  to: 'To',
  into: 'Into',
  intoOptions: { baseline: 'Where the plan starts from', outcome: 'What became of it' },
  show: 'Show the figures',
  finding: (label, figure) => `Weakest: ${label}, ${figure}.`,
  few: (minimum) => `few answers (under ${minimum})`,
  fewPassed: (many, minimum) =>
    `${many} items of fewer than ${minimum} answers stand behind the others: too few to be called the weakest.`,
  matched: (many) =>
    `For ${many} figures the row of the same code or name is chosen. Look at them before you take them.`,
  caption: (responses, from, to) => `${responses} responses, from ${from} to ${to}; weakest first`,
  part: 'Item',
  kinds: { whole: 'index', section: 'factor', question: 'criterion' },
  index: 'Index',
  base: 'Answers in the denominator',
  interval: 'Variation',
  place: 'Goes into',
  placeOf: (label) => `Goes into: ${label}`,
  skip: '(not taken)',
  newRow: (table) => `A new row of “${table}”`,
  row: (label) => `Row “${label}”`,
  take: 'Take what is chosen',
  nobody: 'no answers',
  stale: 'Somebody has just changed the plan. Look at your choices again and send again.',
};
export const measureWords: Record<StaffLanguage, MeasureWords> = { vi, en };
