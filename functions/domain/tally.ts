// What is a tally? A histogram of answers with the few per-person sums no histogram can give back; tallies add up.

/** Counter name → whole number; an absent counter is 0. Names are made below and nowhere else. */
export type Tally = Record<string, number>;

/**
 * The counters' names. Question and section ids hold no `_`, so the number and form of the parts tell the kinds apart. Names without
 * signs can stand in an expression as they are, which halves what an update of sixty counters costs.
 */
export const counterName = {
  responses: 'n',
  /** How many of them answered before noon, and from noon on; of those counted in an earlier layout neither. */
  morning: 'at_am',
  afternoon: 'at_pm',
  /** In tallies of a point alone: how many answered on a day, `on_d20261021`, so that a sealed month still tells its days. */
  onDay: (day: string) => `on_d${day.replaceAll('-', '')}`,
  /** How many gave the option: `A1_5`. */
  option: (questionId: string, value: number) => `${questionId}_${value < 0 ? `m${-value}` : value}`,
  /** How many were not asked, because of `showIf`. */
  notAsked: (questionId: string) => `${questionId}_x`,
  /** How many answered a question that its options' counts cannot tell: multiple choice, text, quantities. */
  answered: (questionId: string) => `${questionId}_any`,
  /** Of a quantity, in whole units: the sum, the sum of squares, and how many lie in a bin. */
  total: (questionId: string) => `${questionId}_sum`,
  squares: (questionId: string) => `${questionId}_sq`,
  bin: (questionId: string, bin: number) => `${questionId}_bin${bin}`,
  /** A per-person sum by one way of giving points (`p0`), of the whole (section `''`) or of a section: `p0_A_kk`. */
  personSum: (points: string, sectionId: string, name: PersonSumName) => `${points}_${sectionId}_${name}`,
  /** People whose every scored answer was positive, by the place of the positive set among the questionnaire's. */
  everyPositive: (set: number) => `every_positive_${set}`,
  /** People with at least one scored answer in the base of that set. */
  somePositiveBase: (set: number) => `some_scored_${set}`,
} as const;

/** Whether a counter is a per-person sum of a section: `p0_A_kk`, not `p0__kk` of the whole. */
export const isSumOfSection = (name: string): boolean => /^p\d+_[^_]+_(n|k|m|kk|km|mm)$/.test(name);

/** With k = a person's points and m = that person's answers in the base: n people with m > 0, and Σ of the products. */
export const personSumNames = ['n', 'k', 'm', 'kk', 'km', 'mm'] as const;
export type PersonSumName = (typeof personSumNames)[number];
export type PersonSums = Record<PersonSumName, number>;

/** Adds `more`, times a factor, into `total`. */
export function addInto(total: Tally, more: Tally, factor: 1 | -1 = 1): void {
  for (const [name, count] of Object.entries(more)) total[name] = (total[name] ?? 0) + factor * count;
}

/** The sum of tallies; empty of none. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const total: Tally = {};
  for (const tally of tallies) addInto(total, tally);
  return total;
}

/** The same tally without zero counters, so that equal content is equal data. */
export const withoutZeros = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
