// How is an alert said? What, where it got worse, on what base, with which limits, and what to do first; never an answer, never a comment.
import type { FallenPart, Found } from '../../../functions/domain/alert.ts';
import { changeText, numberText } from '../../../functions/domain/vietnamese-number.ts';
import { writeDay } from '../language.ts';
import { scoreWords } from '../score-words.ts';
import type { StaffLanguage } from './frame-words.ts';

/** What the sentences need beside what was found. */
export type Said = {
  /** Of factors `section#A` and criteria `question#A1`. */
  titles: Map<string, string>;
  /** Only a random sample has a confidence interval. */
  random: boolean;
  method: { title: string; id: string; version: number; channels?: string[] | undefined } | undefined;
};
export type Sentences = {
  what: string;
  parts: string[];
  base: string | null;
  method: string | null;
  representativeness: string | null;
  next: string;
};
type Fall = Extract<Found, { cause: 'fall' }>;
type Figures = { percent: boolean; digits: number };

export function alertSentences(lang: StaffLanguage, found: Found, said: Said): Sentences {
  const words = sentenceWords[lang];
  const plain = { parts: [], base: null, method: null, representativeness: null, next: words.next[found.cause] };
  switch (found.cause) {
    case 'fall': {
      const [first, ...others] = found.parts.map((part) => words.part(nameOf(lang, part, said), part, found));
      return {
        ...{ what: first ?? '', parts: others, base: words.base(found, said.random), next: words.next.fall },
        ...limitsOf(lang, found.now.responses, said),
      };
    }
    case 'low-streak':
      return { ...plain, what: words.lowStreak(found), ...limitsOf(lang, found.responses, said) };
    case 'silence':
      return { ...plain, what: words.silence(found.officeDays, found.lastDay) };
    case 'burst':
      return { ...plain, what: words.burst(countIn(lang, found.responses), writeDay(found.day)) };
    case 'overdue-comment':
      return { ...plain, what: words.overdue(writeDay(found.receivedOn), writeDay(found.dueOn)) };
    default:
      return found satisfies never;
  }
}

function limitsOf(lang: StaffLanguage, responses: number, { random, method }: Said) {
  const words = scoreWords[lang];
  return {
    method: method === undefined ? null : words.method(method.title, method.version, method.channels ?? []),
    representativeness: random ? null : words.representativeness(countIn(lang, responses)),
  };
}

function nameOf(lang: StaffLanguage, { part }: FallenPart, { titles }: Said): string {
  if (part.kind === 'whole') return scoreWords[lang].name;
  const title = titles.get(`${part.kind}#${part.id}`) ?? part.id;
  return sentenceWords[lang][part.kind](title);
}

const countIn = (lang: StaffLanguage, many: number): string =>
  lang === 'vi' ? numberText(many) : many.toLocaleString('en');

const figure = (lang: StaffLanguage, value: number, { percent, digits }: Figures): string =>
  `${lang === 'vi' ? numberText(value, digits) : value.toFixed(digits)}${percent ? '%' : ''}`;

/** The ends of how much worse it got, the smaller first. */
const sizes = ({ low, high }: FallenPart): [number, number] => (high < 0 ? [-high, -low] : [low, high]);

const movedVi = (difference: number, { percent, digits }: Figures): string =>
  percent
    ? changeText(difference, digits)
    : `${difference < 0 ? 'giảm' : 'tăng'} ${numberText(Math.abs(difference), digits)} điểm`;

const vietnamese = {
  section: (title: string) => `Yếu tố “${title}”`,
  question: (title: string) => `Tiêu chí “${title}”`,
  part: (name: string, { before, now, difference }: FallenPart, of: Figures) =>
    `${name} ${movedVi(difference, of)}, từ ${figure('vi', before, of)} ${difference < 0 ? 'xuống còn' : 'lên'} ${figure('vi', now, of)}.`,
  base: (found: Fall, random: boolean) => {
    const [first] = found.parts;
    const [least, most] = first === undefined ? [0, 0] : sizes(first);
    const number = (value: number) => numberText(value, 1);
    const unit = found.percent ? 'điểm phần trăm' : 'điểm';
    const name = random ? 'khoảng tin cậy 95% của mức thay đổi' : 'khoảng dao động của mức thay đổi do số phiếu';
    return `Từ ${writeDay(found.now.from)} đến ${writeDay(found.now.to)} (${numberText(found.now.responses)} phiếu) so với bốn tuần liền trước, từ ${writeDay(found.before.from)} đến ${writeDay(found.before.to)} (${numberText(found.before.responses)} phiếu); ${name}${first?.approximate ? ' (gần đúng)' : ''}: ${number(least)} đến ${number(most)} ${unit}.`;
  },
  lowStreak: ({ days, level, percent, from, to, responses }: Extract<Found, { cause: 'low-streak' }>) =>
    `${days} ngày có phiếu liên tiếp ở mức thấp (ngưỡng ${numberText(level, Number.isInteger(level) ? 0 : 2)}${percent ? '%' : ''}), từ ${writeDay(from)} đến ${writeDay(to)}, tổng cộng ${numberText(responses)} phiếu.`,
  silence: (officeDays: number, lastDay: string | undefined) =>
    `Không có lượt trả lời nào trong ${officeDays} ngày làm việc gần nhất; ${lastDay === undefined ? 'từ đầu đợt khảo sát chưa có lượt nào' : `lượt gần nhất ngày ${writeDay(lastDay)}`}.`,
  burst: (many: string, day: string) =>
    `${many} phiếu gửi dồn dập trong ngày ${day} tại một điểm; các phiếu này đã được gắn cờ, vẫn được giữ và chờ rà soát.`,
  overdue: (receivedOn: string, dueOn: string) =>
    `Một góp ý nhận ngày ${receivedOn} đã quá hạn trả lời (hạn ${dueOn}).`,
  next: {
    fall: 'Xem kết quả từng yếu tố, tiêu chí để tìm nguyên nhân, trao đổi với đơn vị trước khi kết luận.',
    'low-streak': 'Xem kết quả của đơn vị và góp ý của người dân trong những ngày này.',
    silence: 'Xem bảng mã còn ở chỗ cũ, còn quét được, có bị dán đè không.',
    burst: 'Hỏi đơn vị hôm đó có tổ chức lấy ý kiến tập trung không; rà soát các phiếu bị gắn cờ.',
    'overdue-comment': 'Mở góp ý và trả lời người dân.',
  },
};

const english: typeof vietnamese = {
  section: (title) => `Factor “${title}”`,
  question: (title) => `Criterion “${title}”`,
  part: (name, { before, now, difference }, of) =>
    `${name}: ${difference < 0 ? 'down' : 'up'} ${Math.abs(difference).toFixed(of.digits)} ${of.percent ? 'percentage points' : 'points'}, from ${figure('en', before, of)} to ${figure('en', now, of)}.`,
  base: (found, random) => {
    const [first] = found.parts;
    const [least, most] = first === undefined ? [0, 0] : sizes(first);
    const name = random
      ? '95% confidence interval of the change'
      : 'variation of the change due to the number of responses';
    return `From ${writeDay(found.now.from)} to ${writeDay(found.now.to)} (${found.now.responses} responses) against the four weeks before, ${writeDay(found.before.from)} to ${writeDay(found.before.to)} (${found.before.responses} responses); ${name}${first?.approximate ? ' (approximate)' : ''}: ${least.toFixed(1)} to ${most.toFixed(1)} ${found.percent ? 'percentage points' : 'points'}.`;
  },
  lowStreak: ({ days, level, percent, from, to, responses }) =>
    `${days} days with answers in a row at a low level (threshold ${level}${percent ? '%' : ''}), from ${writeDay(from)} to ${writeDay(to)}, ${responses} responses together.`,
  silence: (officeDays, lastDay) =>
    `No answer in the last ${officeDays} office days; ${lastDay === undefined ? 'none since the campaign began' : `the latest on ${writeDay(lastDay)}`}.`,
  burst: (many, day) =>
    `${many} responses came in a burst on ${day} at one point; they are flagged, kept, and wait for review.`,
  overdue: (receivedOn, dueOn) => `A comment received on ${receivedOn} is past its due day (${dueOn}).`,
  next: {
    fall: 'Look at each factor and criterion for the cause, and speak with the unit before concluding.',
    'low-streak': 'Look at the unit’s results and at people’s comments of these days.',
    silence: 'Look whether the poster still hangs there, can be scanned and is not pasted over.',
    burst: 'Ask the unit whether it gathered people that day; review the flagged responses.',
    'overdue-comment': 'Open the comment and answer.',
  },
};

const sentenceWords: Record<StaffLanguage, typeof vietnamese> = { vi: vietnamese, en: english };
