// What is the finding of a page or picture, in one sentence? Generated from its figures, so that it can never say otherwise.
import type { StaffLanguage } from './frame-words.ts';

type Whole = {
  period: string;
  name: string;
  unit: string;
  index: string;
  rank?: string | undefined;
  change?: string | undefined;
};

export type FindingSentences = {
  whole(said: Whole): string;
  /** Instead of a figure of fewer people than the campaign shows. */
  tooFew(responses: string, least: string): string;
  noise: string;
  change(size: string, direction: 'up' | 'down' | 'same', percentage: boolean, than: string): string;
  than(period: string): string;
  rank(position: number, of: number): string;
  rankSaid(position: number, of: number, low: number, high: number): string;
  rankSame(others: number): string;
  weakest(names: string[]): string;
  factorsPassed(factors: string, least: string): string;
  plans: string;
  weakestFactor(name: string, index: string, change: string | undefined): string;
  trend(count: string, low: string, lowAt: string, last: string, lastAt: string): string;
  trendLowest(count: string, last: string, lastAt: string, high: string, highAt: string): string;
  trendOne(label: string, value: string): string;
  criterion(name: string, low: string, high: string): string;
  channels(most: string, share: string): string;
  otherwise(flagged: string, withIt: string, without: string): string;
  noneFlagged: string;
  flaggedKept(flagged: string): string;
  units(ranked: number, all: number, best: string, worst: string): string;
  /** Fewer than two of them can be ranked. */
  unitsFew(ranked: number, least: string): string;
  services(best: string, worst: string): string;
  days(responses: string, answered: number, busiest: string, most: string): string;
  explain(change: string, most: string, by: string): string;
  mixMoved(channel: string, before: string, now: string): string;
  coverage(per100: string, transactions: string): string;
  home(unit: string, index: string, responses: string): string;
  homeNone(responses: string): string;
  responses(count: string): string;
  flagged(count: string): string;
};

const vi: FindingSentences = {
  whole: ({ period, name, unit, index, rank, change }) =>
    `${period}, ${name} của ${unit} đạt ${index}${rank === undefined ? '' : `, ${rank}`}${change === undefined ? '' : `, ${change}`}.`,
  tooFew: (responses, least) => `Mới có ${responses} phiếu, chưa đủ ${least} để kết luận.`,
  noise: 'Mức thay đổi nằm trong khoảng dao động, chưa đủ cơ sở kết luận tăng hay giảm.',
  change: (size, direction, percentage, than) => {
    const unit = percentage ? 'điểm phần trăm' : 'điểm';
    if (direction === 'same') return `không đổi ${than}`;
    return `${direction === 'up' ? 'tăng' : 'giảm'} ${size} ${unit} ${than}`;
  },
  than: (period) => `so với ${period}`,
  rank: (position, of) => `xếp hạng ${position}/${of} đơn vị đủ số phiếu`,
  rankSaid: (position, of, low, high) => `Xếp hạng: ${position}/${of} (khoảng hạng: ${low}–${high})`,
  rankSame: (others) => `Chưa thể phân biệt thứ hạng với ${others} đơn vị khác`,
  weakest: (names) => `Nên cải thiện trước: ${names.join('; ')}.`,
  plans: 'Kế hoạch cải thiện của đơn vị',
  factorsPassed: (factors, least) => `Chưa xét ${factors} yếu tố có dưới ${least} câu trả lời: quá ít để kết luận.`,
  weakestFactor: (name, index, change) =>
    `Yếu tố thấp nhất, ${name}: ${index}${change === undefined ? '' : `, ${change}`}.`,
  trend: (count, low, lowAt, last, lastAt) =>
    `Trong ${count} kỳ có số liệu, thấp nhất là ${low} (${lowAt}), gần nhất là ${last} (${lastAt}).`,
  trendLowest: (count, last, lastAt, high, highAt) =>
    `Trong ${count} kỳ có số liệu, kỳ gần nhất (${lastAt}) thấp nhất: ${last}; cao nhất là ${high} (${highAt}).`,
  trendOne: (label, value) => `Mới có một kỳ có số liệu: ${label}, ${value}.`,
  criterion: (name, low, high) => `${name}: ${low} trả lời ở mức thấp, ${high} ở mức cao.`,
  channels: (most, share) =>
    `Nhiều phiếu nhất đến từ kênh “${most}”: ${share}. Người trả lời qua mỗi kênh có thể khác nhau, nên không so sánh các kênh với nhau như so sánh đơn vị.`,
  otherwise: (flagged, withIt, without) => `Kể cả ${flagged} phiếu cần rà soát: ${withIt}; không kể: ${without}.`,
  noneFlagged: 'Không có phiếu nào cần rà soát.',
  flaggedKept: (flagged) =>
    `Có ${flagged} phiếu cần rà soát; chỉ số khi không kể các phiếu này không hiển thị để bảo vệ người trả lời.`,
  units: (ranked, all, best, worst) =>
    `${ranked} trong ${all} đơn vị đủ số phiếu để xếp hạng; cao nhất là ${best}, thấp nhất là ${worst}.`,
  unitsFew: (ranked, least) =>
    ranked === 0
      ? `Chưa đơn vị nào đủ ${least} phiếu để xếp hạng.`
      : `Mới có một đơn vị đủ ${least} phiếu, nên chưa xếp hạng.`,
  services: (best, worst) => `Cao nhất là ${best}; thấp nhất là ${worst}.`,
  days: (responses, answered, busiest, most) =>
    `${responses} phiếu trong ${answered} ngày có phiếu; nhiều nhất là ngày ${busiest} với ${most} phiếu.`,
  explain: (change, most, by) => `Chỉ số ${change}; đóng góp lớn nhất là ${most} (${by}).`,
  mixMoved: (channel, before, now) =>
    `Lưu ý: tỷ trọng phiếu qua kênh “${channel}” đổi từ ${before} sang ${now}, nên một phần thay đổi có thể do người trả lời khác trước.`,
  coverage: (per100, transactions) => `${per100} phiếu trên 100 lượt giao dịch (${transactions} lượt).`,
  home: (unit, index, responses) => `${unit}: ${index}, ${responses} phiếu hợp lệ.`,
  homeNone: (responses) => `${responses} phiếu hợp lệ, chưa có chỉ số.`,
  responses: (count) => `${count} phiếu hợp lệ`,
  flagged: (count) => `trong đó ${count} phiếu cần rà soát`,
};

const en: FindingSentences = {
  whole: ({ period, name, unit, index, rank, change }) =>
    `${period}: the ${name} of ${unit} is ${index}${rank === undefined ? '' : `, ${rank}`}${change === undefined ? '' : `, ${change}`}.`,
  tooFew: (responses, least) =>
    `Responses so far: ${responses}, fewer than the ${least} it takes to conclude anything.`,
  noise: 'The change lies within variation: no conclusion that it is up or down.',
  change: (size, direction, percentage, than) => {
    if (direction === 'same') return `unchanged ${than}`;
    return `${direction} ${size} ${percentage ? 'percentage points' : 'points'} ${than}`;
  },
  than: (period) => `against ${period}`,
  rank: (position, of) => `ranked ${position} of ${of} units with enough responses`,
  rankSaid: (position, of, low, high) => `Rank ${position} of ${of} (between ${low} and ${high})`,
  rankSame: (others) => `Cannot be told apart from ${others} other units`,
  weakest: (names) => `Mend first: ${names.join('; ')}.`,
  plans: 'Improvement plans of the unit',
  factorsPassed: (factors, least) =>
    `Not looked at, with fewer than ${least} answers: ${factors} factors; too few to conclude.`,
  weakestFactor: (name, index, change) =>
    `The lowest factor, ${name}: ${index}${change === undefined ? '' : `, ${change}`}.`,
  trend: (count, low, lowAt, last, lastAt) =>
    `Of ${count} periods with figures the lowest is ${low} (${lowAt}), the latest ${last} (${lastAt}).`,
  trendLowest: (count, last, lastAt, high, highAt) =>
    `Of ${count} periods with figures the latest (${lastAt}) is the lowest: ${last}; the highest is ${high} (${highAt}).`,
  trendOne: (label, value) => `One period has a figure so far: ${label}, ${value}.`,
  criterion: (name, low, high) => `${name}: ${low} low answers, ${high} high ones.`,
  channels: (most, share) =>
    `The channel with the most responses: ${most}, ${share}. Each channel reaches other people, so channels are not to be compared as units are.`,
  otherwise: (flagged, withIt, without) => `With ${flagged} flagged responses: ${withIt}; without: ${without}.`,
  noneFlagged: 'No response is flagged.',
  flaggedKept: (flagged) =>
    `${flagged} responses are flagged; the index without them is withheld to protect respondents.`,
  units: (ranked, all, best, worst) =>
    `${ranked} of ${all} units have enough responses to be ranked; the highest is ${best}, the lowest ${worst}.`,
  unitsFew: (ranked, least) =>
    ranked === 0
      ? `No unit has the ${least} responses it takes to be ranked.`
      : `Only one unit has the ${least} responses it takes, so none is ranked.`,
  services: (best, worst) => `The highest is ${best}; the lowest ${worst}.`,
  days: (responses, answered, busiest, most) =>
    `${responses} responses on ${answered} days that had any; the most on ${busiest}: ${most}.`,
  explain: (change, most, by) => `The index is ${change}; most of it is ${most} (${by}).`,
  mixMoved: (channel, before, now) =>
    `Mind that responses by “${channel}” went from ${before} to ${now}, so part of the change may be other people answering.`,
  coverage: (per100, transactions) => `${per100} responses per 100 transactions (${transactions}).`,
  home: (unit, index, responses) => `${unit}: ${index}, ${responses} valid responses.`,
  homeNone: (responses) => `${responses} valid responses, no index yet.`,
  responses: (count) => `${count} valid responses`,
  flagged: (count) => `${count} of them flagged`,
};

export const findingSentences: Record<StaffLanguage, FindingSentences> = { vi, en };
