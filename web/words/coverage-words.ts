// What is said beside the number of responses? Never a response rate: of an open QR code nobody knows who was asked.
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import { writeDay } from './language.ts';

/** A sentence in both languages. */
export type Sentence = { vi: string; en: string };

export const coverageWords = {
  coverage: { vi: 'Số phiếu trên 100 lượt giao dịch', en: 'Responses per 100 transactions' },
  'coverage.unknown': {
    vi: 'Chưa có số lượt giao dịch nên chưa tính được số phiếu trên 100 lượt giao dịch.',
    en: 'The number of transactions is not known, so responses per 100 transactions cannot be given.',
  },
  'coverage.none': {
    vi: 'Không có lượt giao dịch nào nên không tính số phiếu trên 100 lượt giao dịch.',
    en: 'There were no transactions, so there are no responses per 100 of them.',
  },
  'coverage.known': (days: number, from: string, to: string): Sentence => ({
    vi: `Có số lượt giao dịch của ${numberText(days)} ngày, từ ${writeDay(from)} đến ${writeDay(to)}.`,
    en: `Transactions are known of ${days} day(s), from ${writeDay(from)} to ${writeDay(to)}.`,
  }),
  'coverage.without': (units: number): Sentence => ({
    vi: `Chưa có số lượt giao dịch của ${numberText(units)} đơn vị có điểm khảo sát, nên con số thật có thể thấp hơn.`,
    en: `Of ${units} unit(s) with collection points no transactions are known, so the true figure may be lower.`,
  }),
  'coverage.released': {
    vi: 'Chỉ tính số phiếu đã công bố, nên con số thật có thể cao hơn.',
    en: 'Counts released responses only, so the true figure may be higher.',
  },
  sample: { vi: 'Cỡ mẫu cần thiết', en: 'Sample size needed' },
  'sample.unbounded': {
    vi: 'Chưa biết quy mô tổng thể (N): cỡ mẫu tính cho tổng thể rất lớn, không bao giờ ít hơn mức cần thiết.',
    en: 'The population (N) is not known: the size is that of a very large one, which is never too few.',
  },
  'sample.transactions': (population: number): Sentence => ({
    vi: `Quy mô tổng thể (N) lấy theo số lượt giao dịch đã biết: ${numberText(population)}.`,
    en: `The population (N) is the number of transactions known: ${population}.`,
  }),
  withheld: { vi: 'Không hiển thị để bảo vệ người trả lời', en: 'Withheld to protect respondents' },
} as const;
