// What is released of a leaf, and when? Blocks of whole days, each of enough people, never changed once written.
import { crowdOf, isSmall } from './disclosure.ts';
import { addDays } from './period.ts';
import { addInto, counterName, type Tally, withoutZeros } from './tally.ts';

/** An agency's own responses for one service (`-` for none): the finest thing figures for others are made of. */
export type Leaf = { agencyId: string; serviceId: string };
/** Clean and flagged responses of all channels together, and how many of them were flagged. */
export type Count = { tally: Tally; flagged: number };
/**
 * A leaf's n-th block (from 1) and the days it stands for, which follow those of the block before. `dated` is the day by which half of its
 * people had answered: the month of a block that runs over a month's end is the one in which most of them did.
 */
export type Block = Leaf & Count & { number: number; from: string; to: string; dated: string };

/** A leaf as it stands: its live counts by day, settled days (those of earlier blocks) in one under `''`. */
export type LeafState = { leaf: Leaf; daily: Map<string, Count>; earlier: Block[] };
export type ReleaseRule = {
  minimum: number;
  /** The counters of each scored question. */
  scored: string[][];
  /** The campaign's first day, where every leaf's first block begins. */
  opensOn: string;
  /** The last closed day. */
  through: string;
};

/**
 * The blocks a leaf can now be given: each the shortest run of days after the last block whose people, with those who came late to
 * earlier days, are enough and no small crowd. Together with the earlier ones they always add up to what the leaf held when written:
 * block n = live counts up to its last day − blocks before n. So late answers and corrections enter the next block, never an old one;
 * what a correction would make negative waits for more people.
 */
export function nextBlocks({ leaf, daily, earlier }: LeafState, rule: ReleaseRule): Block[] {
  const days = [...daily.keys()].toSorted();
  const last = earlier.at(-1);
  let from = last === undefined ? firstDay(days, rule.opensOn) : addDays(last.to, 1);
  const sumsStand = wayOfPoints([...daily.values(), ...earlier]) !== 'several';
  let rest = total([...daily].filter(([day]) => day < from).map(([, count]) => count));
  add(rest, total(earlier), -1);
  const blocks: Block[] = [];
  let came: Came[] = [{ day: from, people: peopleOf(rest) }];
  for (const day of [from, ...days.filter((one) => one > from)].filter((one) => one <= rule.through)) {
    const today = daily.get(day) ?? nothing();
    add(rest, today);
    came.push({ day, people: peopleOf(today) });
    const tally = withoutZeros(sumsStand ? rest.tally : withoutPersonSums(rest.tally));
    if (!mayRelease(tally, rule)) continue;
    const number = earlier.length + blocks.length + 1;
    blocks.push({ ...leaf, number, from, to: day, dated: middleDay(came, day), tally, flagged: rest.flagged });
    from = addDays(day, 1);
    rest = nothing();
    came = [];
  }
  return blocks;
}

type Came = { day: string; people: number };
const peopleOf = ({ tally }: Count): number => tally[counterName.responses] ?? 0;

/** The first day by which half of the people had come; who came late to days before counts on the first. */
function middleDay(came: Came[], last: string): string {
  const all = came.reduce((sum, { people }) => sum + people, 0);
  let sum = 0;
  for (const { day, people } of came) {
    sum += people;
    if (2 * sum >= all) return day;
  }
  return last;
}

/** The sum of blocks; per-person sums only where all blocks have them by the same way of giving points. */
export function sumOfBlocks(blocks: Block[]): Count {
  const { tally, flagged } = total(blocks);
  const stand = blocks.every(({ tally: of }) => wayOf(of) === wayOf(blocks[0]?.tally ?? {}));
  // Somebody cleared after a block was written is subtracted in the next: over a part of the blocks that may pass zero.
  return { tally: stand ? tally : withoutPersonSums(tally), flagged: Math.max(0, flagged) };
}

const nothing = (): Count => ({ tally: {}, flagged: 0 });

function add(sum: Count, more: Count, factor: 1 | -1 = 1): void {
  addInto(sum.tally, more.tally, factor);
  sum.flagged += factor * more.flagged;
}

function total(counts: Count[]): Count {
  const sum = nothing();
  for (const count of counts) add(sum, count);
  return sum;
}

const firstDay = ([first]: string[], opensOn: string): string =>
  first !== undefined && first !== '' && first < opensOn ? first : opensOn;

function mayRelease(tally: Tally, { minimum, scored }: ReleaseRule): boolean {
  const crowd = crowdOf(tally, scored);
  return crowd.people > 0 && !isSmall(crowd, minimum) && !lacksPeople(tally);
}

// Points and quantities may be negative of themselves; nothing else that is counted can be.
const mayBeNegative = /_(sum|k|km)$/;
const lacksPeople = (tally: Tally): boolean =>
  Object.entries(tally).some(([name, count]) => count < 0 && !mayBeNegative.test(name));

const personSum = /^(p\d+)_[^_]*_(n|k|m|kk|km|mm)$/;

const withoutPersonSums = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => !personSum.test(name)));

/** The way of giving points (`p0`) whose per-person sums a tally has; several, joined, only while responses are being moved. */
const wayOf = (tally: Tally): string =>
  [...new Set(Object.keys(tally).flatMap((name) => (tally[name] === 0 ? [] : (personSum.exec(name)?.[1] ?? []))))]
    .toSorted()
    .join(' ');

/**
 * A campaign whose method changed has its responses' sums moved to another name, those of frozen blocks not: from then on a
 * difference of the two would mean nothing, and blocks go without (their scores have no interval).
 */
function wayOfPoints(counts: Count[]): 'one' | 'several' {
  const ways = new Set(counts.map(({ tally }) => wayOf(tally)).filter((way) => way !== ''));
  return ways.size > 1 ? 'several' : 'one';
}
