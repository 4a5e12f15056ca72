// Which columns do the sheets of transactions, scorecards and responses have, and what goes into each? Headings are the names themselves.
import type { Question } from '../../functions/domain/questionnaire.ts';
import type { Sentence } from './coverage-words.ts';
import type { Column } from './sheet-columns.ts';

const column = (name: string, needed: boolean, explained: Sentence, examples: [string, string]): Column => ({
  ...{ name, heading: name, also: [], needed, explained, examples },
});

const agencyCode: Sentence = { vi: 'Mã của đơn vị.', en: 'Code of the agency.' };
const serviceCode: Sentence = { vi: 'Mã thủ tục, dịch vụ.', en: 'Code of the service.' };

export const transactionColumns: Column[] = [
  column('agencyCode', true, agencyCode, ['VD-01', 'VD-01']),
  column(
    'serviceCode',
    false,
    {
      vi: 'Mã thủ tục, dịch vụ. Để trống: tổng của tất cả thủ tục trong ngày.',
      en: 'Code of the service. Empty: the day’s total of all services.',
    },
    ['', 'VD.000001'],
  ),
  column('day', true, { vi: 'Ngày, dạng 2026-11-02.', en: 'The day, as 2026-11-02.' }, ['2026-11-02', '2026-11-02']),
  column(
    'transactions',
    true,
    { vi: 'Số lượt giao dịch trong ngày, số nguyên.', en: 'How many transactions that day, a whole number.' },
    ['48', '12'],
  ),
];

const mark = (which: Sentence): Sentence => ({
  vi: `${which.vi}, từ 0 đến 2, nhiều nhất bốn chữ số thập phân.`,
  en: `${which.en}, 0 to 2, at most four decimals.`,
});

export const scorecardColumns: Column[] = [
  column('agencyCode', true, agencyCode, ['VD-01', 'VD-01']),
  column(
    'period',
    true,
    {
      vi: 'Kỳ: 2026-10 (dạng Văn bản), 2026-Q4, 2026-H1, 2026-9M hoặc 2026.',
      en: 'The period: 2026-10 (as text), 2026-Q4, 2026-H1, 2026-9M or 2026.',
    },
    ['2026-Q4', '2026-Q4'],
  ),
  column(
    'calendar',
    false,
    {
      vi: 'civil (theo tháng dương lịch, mặc định) hoặc administrative (từ ngày 15 đến ngày 14).',
      en: 'civil (the default) or administrative (15th to 14th).',
    },
    ['', ''],
  ),
  column('indicator', true, { vi: 'Số thứ tự chỉ số, từ 1 đến 9.', en: 'Number of the indicator, 1 to 9.' }, [
    '1',
    '2',
  ]),
  column('selfMarked', false, mark({ vi: 'Điểm tự chấm', en: 'The unit’s own mark' }), ['2', '1,5']),
  column('appraised', false, mark({ vi: 'Điểm thẩm định', en: 'The appraised mark' }), ['', '']),
  column('note', false, { vi: 'Ghi chú.', en: 'A note.' }, ['', '']),
];

const responseColumns: Column[] = [
  column(
    'serial',
    true,
    {
      vi: 'Số phiếu in trên phiếu giấy. Dữ liệu từ hệ thống khác: thay bằng cột submissionId, mỗi phiếu một mã UUID.',
      en: 'The serial printed on a paper ballot. From another system: a column submissionId instead, a UUID for each response.',
    },
    ['B-VD111-VD111', 'B-VD222-VD222'],
  ),
  column(
    'pointCode',
    true,
    {
      vi: 'Mã điểm khảo sát; hoặc thay bằng hai cột agencyCode, serviceCode.',
      en: 'Code of the point; or columns agencyCode and serviceCode instead.',
    },
    ['VD1111', 'VD1111'],
  ),
  column('serviceCode', false, serviceCode, ['', '']),
  column(
    'answeredAt',
    true,
    { vi: 'Lúc trả lời, dạng 2026-11-02T09:30:00+07:00.', en: 'When it was answered, as 2026-11-02T09:30:00+07:00.' },
    ['2026-11-02T09:30:00+07:00', '2026-11-02T10:05:00+07:00'],
  ),
  column('channel', false, { vi: 'Hình thức: paper (phiếu giấy), phone, assisted …', en: 'paper, phone, assisted …' }, [
    'paper',
    'paper',
  ]),
  column('comment', false, { vi: 'Góp ý, không ghi họ tên.', en: 'The comment, without names.' }, ['', '']),
];

/** Of a campaign's responses: the fixed columns and one for each question; a blank cell is a question left blank. */
export const responseColumnsOf = (questions: Question[]): Column[] => [
  ...responseColumns,
  ...questions.map(({ id, text }) => column(id, false, { vi: text.vi, en: text['en'] ?? text.vi }, ['', ''])),
];
