// Which series may be drawn on one axis? Those measured one way; every refusal is said in a sentence.
import { describe, expect, test } from 'vitest';
import { publishedReferences } from '../../functions/domain/published-references.ts';
import { outsideIndex, reference, referenceFaults, referencePeriod } from '../../functions/domain/reference.ts';
import { breaksBetween, breaksOf } from '../../functions/domain/reference-breaks.ts';
import { mayShareAxis, type Series } from '../../functions/domain/shared-axis.ts';
import { axisRefusals } from '../../web/words/reference-words.ts';

const outside = (index: (typeof outsideIndex.options)[number], more: object = {}): Series => ({
  ...{ origin: 'outside', index, unit: 'percent' },
  ...more,
});
const ours = (questionnaire = 1, method = 1, id = 'sipas-dv-16'): Series => ({
  origin: 'ours',
  questionnaire: { id, version: questionnaire },
  method: { id: 't2b', version: method },
});

describe('one axis', () => {
  test('is refused to ours and every outside index, whichever comes first', () => {
    for (const index of outsideIndex.options) {
      const reason = index === 'qd-766' ? 'ours-and-qd-766' : 'ours-and-outside';
      expect(mayShareAxis(ours(), outside(index))).toEqual({ may: false, reason });
      expect(mayShareAxis(outside(index), ours())).toEqual({ may: false, reason });
    }
  });

  test('is refused to any two outside indices', () => {
    for (const a of outsideIndex.options)
      for (const b of outsideIndex.options)
        expect(mayShareAxis(outside(a), outside(b))).toEqual(
          a === b ? { may: true } : { may: false, reason: 'two-indices' },
        );
  });

  test('is refused to one index in two units, and to ours by two questionnaires or methods', () => {
    const points = { unit: 'points', of: 80 };
    expect(mayShareAxis(outside('papi', points), outside('papi'))).toEqual({ may: false, reason: 'two-units' });
    expect(mayShareAxis(outside('papi', points), outside('papi', { ...points, of: 100 }))).toMatchObject({
      may: false,
    });
    expect(mayShareAxis(outside('papi', points), outside('papi', points))).toEqual({ may: true });
    expect(mayShareAxis(outside('pci', { unit: 'points' }), outside('pci'))).toMatchObject({ may: false });
    const other = ours(1, 1, 'mot-cua-5');
    expect(mayShareAxis(ours(), other)).toEqual({ may: false, reason: 'two-questionnaires' });
    expect(mayShareAxis(ours(), ours(2))).toEqual({ may: false, reason: 'two-questionnaires' });
    expect(mayShareAxis(ours(), ours(1, 2))).toEqual({ may: false, reason: 'two-methods' });
    expect(mayShareAxis(ours(), ours())).toEqual({ may: true });
  });

  test('has a sentence for each refusal, in both languages', () => {
    for (const { vi, en } of Object.values(axisRefusals)) {
      expect(vi).toMatch(/^Không vẽ chung một trục: .+\.$/);
      expect(en).toMatch(/^Not on one axis: .+\.$/);
    }
  });
});

test('a line breaks at a change of method, and for provinces at the merger', () => {
  const reasons = (subject: string, before: string, now: string) =>
    breaksBetween('sipas', subject, before, now).map(({ reason }) => reason);
  expect(reasons('Việt Nam', '2021', '2022')).toEqual(['method-changed']);
  expect(reasons('Việt Nam', '2022', '2025')).toEqual([]);
  expect(reasons('Lạng Sơn', '2021', '2025-Q1')).toEqual(['method-changed', 'provinces-merged']);
  expect(reasons('Lạng Sơn', '2022', '2024')).toEqual([]);
});

test('the breaks of one index, of all of them, of the whole country', () => {
  const reasons = (...asked: Parameters<typeof breaksOf>) => breaksOf(...asked).map(({ reason }) => reason);
  expect(reasons(undefined)).toEqual(['method-changed', 'provinces-merged']);
  expect(reasons('papi')).toEqual(['provinces-merged']);
  expect(reasons('papi', 'Việt Nam')).toEqual([]);
  expect(reasons('sipas', 'Việt Nam')).toEqual(['method-changed']);
});

describe('an outside figure', () => {
  const papi: Parameters<typeof referenceFaults>[0] = {
    ...{ index: 'papi', subject: 'Hà Nội', period: '2021', value: 44.45, unit: 'points', of: 80 },
    ...{ rank: { position: 9, of: 63 }, source: 'Kế hoạch', verified: true },
  };
  const { of: _, ...noPoints } = papi;
  const share = { ...noPoints, unit: 'percent' as const, value: 87.07 };

  test.each([
    ['points of 80', papi, []],
    ['no points at all', { ...papi, value: 0 }, []],
    ['less than none', { ...papi, value: -0.01 }, [{ path: 'value', message: 'is below 0' }]],
    ['all there are', { ...papi, value: 80 }, []],
    ['more than there are', { ...papi, value: 80.01 }, [{ path: 'value', message: 'is more than 80' }]],
    ['points of nobody knows how many', noPoints, [{ path: 'of', message: 'say of how many points' }]],
    [
      'many points of nobody knows how many',
      { ...noPoints, value: 120 },
      [{ path: 'of', message: 'say of how many points' }],
    ],
    ['a percentage', share, []],
    ['a hundred percent', { ...share, value: 100 }, []],
    ['more than a hundred percent', { ...share, value: 100.01 }, [{ path: 'value', message: 'is more than 100' }]],
    [
      'a percentage of so many',
      { ...share, of: 100 },
      [{ path: 'of', message: 'a percentage is of 100: leave it out' }],
    ],
    ['the last place', { ...papi, rank: { position: 63, of: 63 } }, []],
    [
      'a place beyond',
      { ...papi, rank: { position: 64, of: 63 } },
      [{ path: 'rank', message: 'is beyond the last place' }],
    ],
  ])('is %s', (_, figure, faults) => {
    expect(referenceFaults(figure)).toEqual(faults);
  });

  test.each(['2024', '2024-H1', '2024-9M', '2024-Q4', '2024-10', '2024-01'])('may be of %s', (period) => {
    expect(referencePeriod.safeParse(period).success).toBe(true);
  });

  test.each([
    '24',
    '2024-',
    '2024-H3',
    '2024-Q5',
    '2024-Q0',
    '2024-13',
    '2024-00',
    '2024-6M',
    'năm 2024',
    '2024-10-01',
  ])('may not be of %s', (period) => {
    expect(referencePeriod.safeParse(period).error?.issues.map(({ message }) => message)).toEqual([
      'expected 2024, 2024-H1, 2024-9M, 2024-Q4 or 2024-10',
    ]);
  });
});

describe('the figures brought along', () => {
  test('are of their shape, possible, named once, and say where they are from', () => {
    const ids = publishedReferences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of publishedReferences) {
      expect(reference.parse(one)).toEqual(one);
      expect([one.id, referenceFaults(one)]).toEqual([one.id, []]);
      expect(one.source.length).toBeGreaterThan(5);
    }
  });

  test('from memory are not called verified, and say so', () => {
    const fromMemory = publishedReferences.filter(({ note = '' }) => note.includes('rom memory'));
    expect(fromMemory.map(({ id }) => id)).toEqual(['sipas-viet-nam-2021', 'sipas-quang-ninh-2022']);
    expect(publishedReferences.filter(({ verified }) => !verified)).toEqual(fromMemory);
  });

  // As the plans themselves write them: 87,07%; 87,11/100; 77,55/100; 7,43/10; 38,80/80; 44,45; 42,3265.
  test.each([
    ['sipas-lang-son-2021', 87.07, 31],
    ['par-index-lang-son-2021', 87.11, 23],
    ['sipas-cao-bang-2022', 74.3, 62],
    ['par-index-cao-bang-2022', 77.55, 62],
    ['papi-cao-bang-2022', 38.8, 63],
    ['papi-ha-noi-2021', 44.45, 9],
    ['papi-dak-lak-2023', 42.3265, 31],
  ])('%s is %d at rank %i', (id, value, position) => {
    expect(publishedReferences.find((one) => one.id === id)).toMatchObject({ value, rank: { position } });
  });
});
