// When does a leaf get its next block, and what is in it?
import { describe, expect, it } from 'vitest';
import {
  type Block,
  type Count,
  nextBlocks,
  type ReleaseRule,
  sumOfBlocks,
} from '../../functions/domain/released-block.ts';

const leaf = { agencyId: 'ag-xa', serviceId: '-' };
const rule: ReleaseRule = {
  minimum: 5,
  scored: [['A1_1', 'A1_3', 'A1_5']],
  opensOn: '2026-10-01',
  through: '2026-10-31',
};
/** Some good and bad answers, with the per-person sums of a share of good ones. */
const people = (good: number, bad: number, way = 'p0'): Count => ({
  tally: { n: good + bad, A1_5: good, A1_1: bad, [`${way}__n`]: good + bad, [`${way}__k`]: good },
  flagged: 0,
});
const blocksOf = (daily: Record<string, Count>, earlier: Block[] = []) =>
  nextBlocks({ leaf, daily: new Map(Object.entries(daily)), earlier }, rule);
const spans = (blocks: Block[]) => blocks.map(({ number, from, to, tally }) => [number, from, to, tally['n']]);

describe('blocks', () => {
  it('are the shortest runs of whole days with enough people; what is left over waits', () => {
    const daily = {
      '2026-10-03': people(2, 1),
      '2026-10-05': people(3, 1),
      '2026-10-06': people(8, 1),
      '2026-10-20': people(2, 2),
    };
    expect(spans(blocksOf(daily))).toEqual([
      [1, '2026-10-01', '2026-10-05', 7],
      [2, '2026-10-06', '2026-10-06', 9],
    ]);
  });

  it('wait while everybody is of one mind', () => {
    const daily = { '2026-10-03': people(9, 0), '2026-10-04': people(3, 0), '2026-10-05': people(0, 1) };
    expect(spans(blocksOf(daily))).toEqual([[1, '2026-10-01', '2026-10-05', 13]]);
    expect(blocksOf({ '2026-10-03': people(9, 0) })).toEqual([]);
  });

  it('hold no day that is not over; the last closed day is', () => {
    expect(blocksOf({ '2026-11-01': people(9, 9) })).toEqual([]);
    expect(spans(blocksOf({ '2026-10-31': people(3, 3) }))).toEqual([[1, '2026-10-01', '2026-10-31', 6]]);
  });

  it('begin before the campaign opened where answers do', () => {
    expect(spans(blocksOf({ '2026-09-20': people(3, 3) }))).toEqual([[1, '2026-09-20', '2026-09-20', 6]]);
  });

  it('say how many of them were flagged', () => {
    const daily = { '2026-10-03': { ...people(2, 2), flagged: 1 }, '2026-10-05': { ...people(3, 1), flagged: 2 } };
    expect(blocksOf(daily)).toEqual([
      {
        ...{ ...leaf, number: 1, from: '2026-10-01', to: '2026-10-05', dated: '2026-10-03' },
        ...{ tally: people(5, 3).tally, flagged: 3 },
      },
    ]);
  });

  it('are dated by the day by which half of their people had answered, those who came late to other days on the first', () => {
    const dates = (daily: Record<string, Count>, earlier: Block[] = []) =>
      blocksOf(daily, earlier).map(({ dated }) => dated);
    expect(dates({ '2026-10-03': people(2, 1), '2026-10-05': people(2, 1), '2026-10-06': people(8, 1) })).toEqual([
      '2026-10-03',
      '2026-10-06',
    ]);
    expect(dates({ '2026-10-03': people(1, 1), '2026-10-09': people(2, 1) })).toEqual(['2026-10-09']);
    const first = blocksOf({ '2026-10-03': people(4, 2) });
    expect(dates({ '': people(7, 3), '2026-10-10': people(2, 1) }, first)).toEqual(['2026-10-04']);
    // Whoever was excluded since is taken off on the first day: of −1, 3 and 3 people half are there on the last.
    expect(dates({ '': people(3, 2), '2026-10-10': people(1, 2), '2026-10-11': people(3, 0) }, first)).toEqual([
      '2026-10-11',
    ]);
  });
});

describe('the sums per person, which intervals are made of', () => {
  const silent: Count = { tally: { n: 1 }, flagged: 0 };

  it('stand while all points are given one way, whoever of them gave no scored answer', () => {
    const [block] = blocksOf({ '2026-10-03': people(2, 1), '2026-10-04': silent, '2026-10-05': people(3, 1) });
    expect(block?.tally).toEqual({ n: 8, A1_5: 5, A1_1: 2, p0__n: 7, p0__k: 5 });
  });

  it('stand where those of another way have all been taken off again', () => {
    const { tally, flagged } = people(4, 2);
    const daily = { '2026-10-03': { tally: { ...tally, p1__n: 0 }, flagged }, '2026-10-04': people(3, 2) };
    expect(blocksOf(daily).map((block) => block.tally['p0__n'])).toEqual([6, 5]);
  });
});

describe('the sum of blocks', () => {
  it('of none is nobody', () => {
    expect(sumOfBlocks([])).toEqual({ tally: {}, flagged: 0 });
  });

  it('adds up those flagged, and never shows fewer than none of them', () => {
    const [block] = blocksOf({ '2026-10-03': people(4, 2) });
    const flagged = (...counts: number[]) =>
      sumOfBlocks(block === undefined ? [] : counts.map((count) => ({ ...block, flagged: count }))).flagged;
    expect(flagged(3, 2)).toBe(5);
    // Two of the first block were cleared after it was written: the second block alone says −2.
    expect(flagged(3, -2)).toBe(1);
    expect(flagged(-2)).toBe(0);
  });
});

describe('the next block', () => {
  // Made within each test, or a mutation run would not know which test looks at it.
  const firstOf = () => blocksOf({ '2026-10-03': people(4, 2) });

  it('takes up those who came late to days that are out', () => {
    const first = firstOf();
    const daily = { '': people(6, 3), '2026-10-10': people(2, 1) };
    const [block] = blocksOf(daily, first);
    expect(block).toMatchObject({ number: 2, from: '2026-10-04', to: '2026-10-10', tally: { n: 6, A1_5: 4, A1_1: 2 } });
    expect(sumOfBlocks([...first, ...(block ? [block] : [])]).tally['n']).toBe(12);
  });

  it('takes off again what was cleared since: flagged then, less flagged before', () => {
    const first = firstOf().map((block) => ({ ...block, flagged: 3 }));
    const daily = { '': { ...people(4, 2), flagged: 1 }, '2026-10-10': { ...people(3, 3), flagged: 1 } };
    // (1 + 1) − 3 = −1: with the block before it, 2 are flagged in all.
    expect(blocksOf(daily, first).map(({ flagged }) => flagged)).toEqual([-1]);
    expect(sumOfBlocks([...first, ...blocksOf(daily, first)]).flagged).toBe(2);
  });

  it('is of enough people after those excluded since are taken off', () => {
    const first = firstOf();
    const daily = { '': people(3, 2), '2026-10-10': people(3, 2) };
    expect(blocksOf(daily, first)).toEqual([]);
    expect(spans(blocksOf({ ...daily, '2026-10-11': people(1, 0) }, first))).toEqual([
      [2, '2026-10-04', '2026-10-11', 5],
    ]);
  });

  it('waits while an answer of an excluded person is not outweighed by the same of another', () => {
    const first = firstOf();
    const daily = { '': people(4, 1), '2026-10-10': { tally: { n: 9, A1_5: 6, A1_3: 3 }, flagged: 0 } };
    expect(blocksOf(daily, first)).toEqual([]);
    const [block] = blocksOf({ ...daily, '2026-10-12': people(0, 2) }, first);
    expect(block).toMatchObject({ to: '2026-10-12', tally: { n: 10, A1_5: 6, A1_3: 3, A1_1: 1 } });
  });

  it('does not come twice from the same closed days', () => {
    const first = firstOf();
    const upTo = { ...rule, through: '2026-10-03' };
    const late = { leaf, daily: new Map([['', people(20, 10)]]), earlier: first };
    expect(nextBlocks(late, upTo)).toEqual([]);
    expect(spans(nextBlocks(late, rule))).toEqual([[2, '2026-10-04', '2026-10-04', 24]]);
  });

  it('has no per-person sums once the campaign’s method gives other points', () => {
    const first = firstOf();
    const daily = { '': people(4, 2, 'p1'), '2026-10-10': people(5, 2, 'p1') };
    const [block] = blocksOf(daily, first);
    expect(block?.tally).toEqual({ n: 7, A1_5: 5, A1_1: 2 });
    expect(sumOfBlocks([...first, ...(block ? [block] : [])]).tally).toEqual({ n: 13, A1_5: 9, A1_1: 4 });
    expect(sumOfBlocks(first).tally['p0__n']).toBe(6);
  });
});
