// How is "báo cáo phân tích nguyên nhân giảm điểm" written? As units file it: the finding, what took most, the rest, and room to explain.
import type { KindTold } from '../../functions/domain/kinds-told.ts';
import { dayOf } from '../../functions/domain/period.ts';
import { dateText, numberText } from '../../functions/domain/vietnamese-number.ts';
import { hasEnough } from '../../functions/domain/weakest-first.ts';
import { scoreWords } from './score-words.ts';
import { causePageWords } from './staff/cause-page-words.ts';
import { commentWords } from './staff/comment-words.ts';

type Difference = {
  before: number;
  now: number;
  difference: number;
  interval: { low: number; high: number } | null;
  verdict: 'up' | 'down' | 'no-conclusion';
};
type Criterion = Added & { base: number; move: Difference | null };
type Period = { title: string; from: string; to: string; responses: number };
type Added = { label: string; rate: number; mix: number };
export type Causes = {
  agencyName: string;
  method: { id: string; version: number; title: string; digits: number };
  percent: boolean;
  random: boolean;
  now: Period;
  before: Period;
  difference: Difference | null;
  refused: 'method-changed' | 'questionnaire-changed' | 'agency-reorganised' | 'nothing-scored' | null;
  /** With fewer answers a criterion is not named as what moved the index. */
  minimumToRank: number;
  criteria: Criterion[];
  units: Added[];
  statement: { text: string; writtenAt: string } | null;
  comments: { minimum: number; kinds: KindTold[] } | null;
};

export const causeTitle = ({ agencyName }: Pick<Causes, 'agencyName'>): string =>
  `Báo cáo phân tích nguyên nhân thay đổi Chỉ số hài lòng (khảo sát tại nơi giao dịch) của ${agencyName}`;

const refusals = {
  'method-changed': 'đổi phương pháp tính',
  'questionnaire-changed': 'đổi phiếu hỏi',
  'agency-reorganised': 'sắp xếp lại đơn vị',
  'nothing-scored': 'không có câu trả lời nào được tính',
};

type Write = { figure(value: number): string; points(value: number): string; bounds(value: number): string };

/** Figures in percent differ in điểm phần trăm; others in điểm. */
export function writerOf({ method: { digits }, percent }: Pick<Causes, 'method' | 'percent'>): Write {
  const unit = percent ? 'điểm phần trăm' : 'điểm';
  const signed = (value: number) => `${value > 0 ? '+' : ''}${numberText(value, digits)}`;
  return {
    figure: (value) => `${numberText(value, digits)}${percent ? '%' : ''}`,
    points: (value) =>
      value === 0 ? `không đổi` : `${value > 0 ? 'tăng' : 'giảm'} ${numberText(Math.abs(value), digits)} ${unit}`,
    bounds: signed,
  };
}

/** The days of both periods, the finding with its interval, and what it rests on. */
export function causeSentences(causes: Causes): string[] {
  const { now, before, method, random } = causes;
  return [
    `Kỳ này: ${periodSaid(now)}. Kỳ so sánh: ${periodSaid(before)}.`,
    findingOf(causes),
    `Phương pháp: ${method.title} (bản ${method.version}), tính trên số liệu đã công bố theo đợt.`,
    ...(random ? [] : [scoreWords.vi.representativeness(numberText(now.responses))]),
  ];
}

const periodSaid = ({ title, from, to, responses }: Period): string =>
  `${title}, từ ngày ${dateText(from)} đến ngày ${dateText(to)}, ${numberText(responses)} phiếu`;

function findingOf(causes: Causes): string {
  const { difference, refused } = causes;
  const write = writerOf(causes);
  if (difference === null) return `Không so sánh được: ${refusals[refused ?? 'nothing-scored']}.`;
  const { now, before, verdict } = difference;
  const moved = `Chỉ số đạt ${write.figure(now)}, ${write.points(difference.difference)} so với ${write.figure(before)}${intervalSaid(difference, write)}`;
  return verdict === 'no-conclusion'
    ? `${moved}. Mức thay đổi nằm trong khoảng dao động, chưa đủ cơ sở kết luận tăng hay giảm.`
    : `${moved}.`;
}

/** `(khoảng dao động của mức thay đổi: -4,10 đến -0,20)`. */
const intervalSaid = ({ interval }: Difference, write: Write): string =>
  interval === null
    ? ''
    : ` (khoảng dao động của mức thay đổi: ${write.bounds(interval.low)} đến ${write.bounds(interval.high)})`;

/** Of a criterion: its own figures, what may be concluded, and its part in the whole's move. */
export function criterionSaid(causes: Causes, { label, rate, mix, move }: Omit<Criterion, 'base'>): string {
  const write = writerOf(causes);
  const part = `đóng góp ${write.bounds(roundSum(rate, mix, causes.method.digits))} (do mức đánh giá ${write.bounds(rate)}, do tỷ trọng ${write.bounds(mix)})`;
  if (move === null) return `${label}: ${part}.`;
  const concluded = move.verdict === 'no-conclusion' ? ', chưa đủ cơ sở kết luận' : '';
  const way = move.difference < 0 ? 'xuống' : 'đến';
  return `${label}: từ ${write.figure(move.before)} ${way} ${write.figure(move.now)}, ${write.points(move.difference)}${concluded}; ${part}.`;
}

/** Both are printed with so many digits; a binary sum would show more. */
export const roundSum = (rate: number, mix: number, digits: number): number => Number((rate + mix).toFixed(digits));

const taken =
  (digits: number) =>
  (one: Added): boolean =>
    roundSum(one.rate, one.mix, digits) < 0;

/** The whole report as plain text. */
export function causeText(causes: Causes): string {
  const sure = causes.criteria.filter(({ base }) => hasEnough(base, causes));
  const few = causes.criteria.filter((one) => !sure.includes(one));
  const fell = sure.filter(taken(causes.method.digits));
  const others = sure.filter((one) => !fell.includes(one));
  const numbered = (all: string[]) => all.map((line, i) => `${i + 1}. ${line}`);
  const criteria = (all: Causes['criteria']) => numbered(all.map((one) => criterionSaid(causes, one)));
  const units = causes.units.map((one) => criterionSaid(causes, { ...one, move: null }));
  return `${[
    causeTitle(causes).toUpperCase(),
    '',
    'I. KẾT QUẢ',
    ...causeSentences(causes),
    '',
    'II. TIÊU CHÍ LÀM GIẢM CHỈ SỐ',
    ...(fell.length === 0 ? ['Không có.'] : criteria(fell)),
    '',
    'III. CÁC TIÊU CHÍ KHÁC',
    ...(others.length === 0 ? ['Không có.'] : criteria(others)),
    ...(few.length === 0 ? [] : ['', fewSaid(causes), ...criteria(few)]),
    '',
    'IV. ĐÓNG GÓP CỦA TỪNG ĐƠN VỊ',
    ...(units.length === 0 ? ['Không có.'] : numbered(units)),
    '',
    'V. GÓP Ý CỦA NGƯỜI DÂN, TỔ CHỨC TRONG KỲ, THEO LOẠI',
    ...commentLines(causes.comments),
    '',
    'VI. Ý KIẾN GIẢI TRÌNH CỦA ĐƠN VỊ',
    ...statementLines(causes.statement),
    '',
    'NGƯỜI LẬP BÁO CÁO                              THỦ TRƯỞNG ĐƠN VỊ',
  ].join('\n')}\n`;
}

const fewSaid = ({ minimumToRank }: Causes): string =>
  `Tiêu chí có dưới ${numberText(minimumToRank)} câu trả lời, chưa đủ cơ sở để coi là nguyên nhân:`;

/** Every kind with its number; one of so few that somebody could be guessed has none. */
function commentLines(comments: Causes['comments']): string[] {
  const { vi } = causePageWords;
  if (comments === null) return ['Người lập báo cáo không có quyền xem góp ý.'];
  const few = vi.fewer(numberText(comments.minimum));
  const said = comments.kinds.map(
    ({ kind, count }) => `- ${commentWords.vi.kinds[kind]}: ${count === null ? few : numberText(count)}.`,
  );
  return [...said, `(${vi.kindsHint})`];
}

/** What the unit has written, or lines to write on. */
function statementLines(statement: Causes['statement']): string[] {
  const { vi } = causePageWords;
  if (statement === null) return [`(${vi.statementHint})`, ...Array.from({ length: 6 }, () => '.'.repeat(80))];
  return [...statement.text.split('\n'), `(${vi.statementOn(dateText(dayOf(new Date(statement.writtenAt))))})`];
}
