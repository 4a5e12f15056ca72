// What does a merger, a split or a closing change, and does doing it again after an interruption complete it?
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { codeBook } from '../../functions/domain/agency-code.ts';
import { isClosedOn, isOpenOn, nameOn, renamed } from '../../functions/domain/agency-dates.ts';
import { kindOfWord } from '../../functions/domain/agency-kind-words.ts';
import { agencyTree, circling } from '../../functions/domain/agency-tree.ts';
import type { Campaign, Point } from '../../functions/domain/campaign.ts';
import { placed, replanted } from '../../functions/domain/placing.ts';
import {
  type Outcome,
  type Reorganisation,
  reorganise,
  sharedPlace,
  succeeding,
  type Units,
} from '../../functions/domain/reorganisation.ts';
import { readDay } from '../../functions/domain/written-day.ts';

const unit = (id: string, parentId?: string, more: Partial<Agency> = {}): Agency => ({
  ...{ id, name: id, kind: 'commune', placements: [parentId === undefined ? {} : { parentId }] },
  ...{ succeeds: [], serviceIds: [], ...more },
});
const point = (code: string, agencyId: string): Point => ({
  ...{ code, agencyId, label: code, onePerson: false, status: 'active' },
});
const campaign = (id: string, agencyIds: string[], more: Partial<Campaign> = {}): Campaign => ({
  ...{ id, opensOn: '2026-01-01', closesOn: '2026-12-31', title: id, questionnaire: { id: 'q', version: 1 } },
  ...{ method: { id: 't2b' }, covers: { agencyIds }, languages: ['vi'], sample: 'self-selected', minimumToShow: 10 },
  ...{ minimumToRank: 30, retentionDays: 365, commentDueDays: 10, calendar: 'civil', status: 'open', demo: false },
  ...more,
});
const from = '2026-07-01';

const agencies = [
  unit('root'),
  unit('a', 'root'),
  unit('b', 'root'),
  unit('child', 'a'),
  unit('by-line', 'root', { placements: [{ parentId: 'root', lineParentId: 'b' }] }),
  unit('gone', 'a', { validTo: '2020-01-01' }),
];
const units: Units = {
  tree: agencyTree(agencies),
  points: [point('PA', 'a'), point('PB', 'b'), point('PC', 'child'), { ...point('PR', 'a'), status: 'retired' }],
  campaigns: [
    campaign('named', ['a']),
    campaign('above', ['root']),
    campaign('over', ['a'], { closesOn: '2026-06-30' }),
    campaign('closed', ['a'], { status: 'closed' }),
  ],
};
const heir = succeeding(unit('new', 'root', { validFrom: from }), ['a', 'b']);
const merger: Reorganisation = {
  ...{ ends: ['a', 'b'], heirs: [heir], heirOfUnit: () => 'new', heirOfPoint: () => 'new', from },
};
const ids = (things: { id: string }[]) => things.map(({ id }) => id);

/** The units after some of an outcome's writes, in the order they are made. */
function carriedOut({ tree, points, campaigns }: Units, outcome: Outcome, writes = Number.POSITIVE_INFINITY): Units {
  const { heirs, children, ended } = outcome;
  const all = [
    ...[...heirs, ...children].map((agency) => ({ agency })),
    ...outcome.points.map((one) => ({ point: one })),
    ...outcome.campaigns.map((one) => ({ campaign: one })),
    ...ended.map((agency) => ({ agency })),
  ].slice(0, writes);
  const byId = new Map(tree.agencies);
  for (const write of all) if ('agency' in write) byId.set(write.agency.id, write.agency);
  const codes = new Map(all.flatMap((write) => ('point' in write ? [[write.point.code, write.point] as const] : [])));
  const named = new Map(
    all.flatMap((write) => ('campaign' in write ? [[write.campaign.id, write.campaign] as const] : [])),
  );
  return {
    tree: agencyTree([...byId.values()]),
    points: points.map((one) => codes.get(one.code) ?? one),
    campaigns: campaigns.map((one) => named.get(one.id) ?? one),
  };
}
const said = ({ tree, points, campaigns }: Units) => ({
  agencies: [...tree.agencies.values()].toSorted((x, y) => (x.id < y.id ? -1 : 1)),
  points,
  campaigns,
});

describe('a merger', () => {
  // Worked out within each test, or a mutation run would not know which test looks at it.
  const merged = () => reorganise(units, merger);

  test('moves open units on both axes, points in use, and campaigns still to take answers', () => {
    const outcome = merged();
    expect(ids(outcome.children).toSorted()).toEqual(['by-line', 'child']);
    expect(outcome.children.find(({ id }) => id === 'by-line')?.placements).toEqual([
      { parentId: 'root', lineParentId: 'b' },
      { from, parentId: 'root', lineParentId: 'new' },
    ]);
    expect(outcome.points.map(({ code, formerly }) => [code, formerly])).toEqual([
      ['PA', [{ agencyId: 'a', until: '2026-06-30' }]],
      ['PB', [{ agencyId: 'b', until: '2026-06-30' }]],
    ]);
    expect(outcome.campaigns.map(({ id, covers }) => [id, covers.agencyIds])).toEqual([['named', ['a', 'new']]]);
    expect(outcome.ended.map(({ id, validTo }) => [id, validTo])).toEqual([
      ['a', '2026-06-30'],
      ['b', '2026-06-30'],
    ]);
    expect([outcome.orphans, outcome.stopping]).toEqual([[], []]);
  });

  test('cut short after any write is completed by doing it again, and then changes nothing', () => {
    const outcome = merged();
    const whole = said(carriedOut(units, outcome));
    for (let writes = 0; writes <= 8; writes += 1) {
      const half = carriedOut(units, outcome, writes);
      const rest = carriedOut(half, reorganise(half, merger));
      expect([writes, said(rest)]).toEqual([writes, whole]);
    }
    const { children, points, campaigns, ended } = reorganise(carriedOut(units, outcome), merger);
    expect([children, points, campaigns, ended]).toEqual([[], [], [], []]);
  });

  test('moves what is to hang under one of them later, and neither those that end themselves nor an heir', () => {
    const later = unit('later', undefined, {
      placements: [{ parentId: 'root' }, { from: '2026-09-01', parentId: 'a' }],
    });
    const more = { ...units, tree: agencyTree([...agencies, later]) };
    const { children, orphans } = reorganise(more, { ...merger, ends: ['a', 'child'] });
    expect(children.map(({ id, placements }) => [id, placements])).toEqual([
      ['later', [{ parentId: 'root' }, { from: '2026-09-01', parentId: 'new' }]],
    ]);
    expect(orphans).toEqual([]);
    // A unit under one that ends takes its place.
    const risen = reorganise(units, { ...merger, heirs: [unit('child', 'root')], heirOfUnit: () => 'child' });
    expect(ids(risen.children)).toEqual(['by-line']);
  });

  test('adds the heir to campaigns that name one of them and take answers on its first day yet, and to no other', () => {
    const campaigns = [
      campaign('last-day', ['a', 'elsewhere'], { closesOn: from }),
      campaign('archived', ['a'], { status: 'archived' }),
    ];
    expect(
      reorganise({ ...units, campaigns }, merger).campaigns.map(({ id, covers }) => [id, covers.agencyIds]),
    ).toEqual([['last-day', ['a', 'elsewhere', 'new']]]);
  });

  test('of a unit that nobody knows ends nothing', () => {
    expect(reorganise(units, { ...merger, ends: ['nobody'] })).toMatchObject({ children: [], points: [], ended: [] });
  });

  test('without points lets them stop', () => {
    const still = reorganise(units, { ...merger, heirOfPoint: () => undefined });
    expect([still.points, still.stopping]).toEqual([[], ['PA', 'PB']]);
  });
});

test('closing tells who would be left without a parent', () => {
  const nobody = { heirs: [], heirOfUnit: () => undefined, heirOfPoint: () => undefined, from };
  const outcome = reorganise(units, { ...nobody, ends: ['a'] });
  expect([ids(outcome.orphans), outcome.stopping, outcome.children]).toEqual([['child'], ['PA'], []]);
});

describe('a place', () => {
  test('is added from a day on, or corrected without one', () => {
    const one = unit('x', 'a');
    expect(placed(one, { parentId: 'b' }, from).placements).toEqual([
      { parentId: 'a' },
      { from, parentId: 'b', lineParentId: undefined },
    ]);
    expect(placed(one, { parentId: 'b' }, undefined).placements).toEqual([{ parentId: 'b' }]);
    expect(placed(one, { lineParentId: 'c' }, undefined).placements).toEqual([{ parentId: 'a', lineParentId: 'c' }]);
    expect(placed(one, {}, from)).toBe(one);
  });

  test('keeps its other axis, and gives up moves that were to come later', () => {
    const one = unit('x', undefined, {
      placements: [
        { parentId: 'a', lineParentId: 's' },
        { from: '2026-02-01', parentId: 'c', lineParentId: 's' },
        { from, parentId: 'd' },
        { from: '2026-09-01', parentId: 'e', lineParentId: 's' },
      ],
    });
    expect(placed(one, { parentId: 'b' }, from).placements).toEqual([
      ...one.placements.slice(0, 2),
      { from, parentId: 'b', lineParentId: 's' },
    ]);
    expect(placed(one, { parentId: 'b' }, undefined).placements.at(-1)).toEqual({
      ...{ from: '2026-09-01', parentId: 'b', lineParentId: 's' },
    });
  });

  test('is left alone where its parent has no heir, and passed on alone where it begins that day or later', () => {
    const hung = (...placements: Agency['placements']) =>
      replanted(unit('x', undefined, { placements }), (id) => (id === 'a' ? 'new' : undefined), from).placements;
    const elsewhere = { from: '2026-01-01', parentId: 'b', lineParentId: 's' };
    expect(hung({ parentId: 'a' }, elsewhere)).toEqual([{ parentId: 'a' }, elsewhere]);
    expect(hung({ parentId: 'b' }, { from: '2026-01-01', parentId: 'a' })).toEqual([
      ...[{ parentId: 'b' }, { from: '2026-01-01', parentId: 'a' }],
      { from, parentId: 'new' },
    ]);
    expect(hung({ parentId: 'a' }, { from, parentId: 'a' })).toEqual([{ parentId: 'a' }, { from, parentId: 'new' }]);
    expect(hung({ from: '2026-09-01', parentId: 'a' })).toEqual([{ from: '2026-09-01', parentId: 'new' }]);
  });

  test('is passed to an heir now and in moves to come', () => {
    const one = unit('x', 'a', { placements: [{ parentId: 'a' }, { from: '2026-09-01', parentId: 'b' }] });
    const heirs = (id: string) => (id === 'a' ? 'new' : id === 'b' ? 'other' : undefined);
    expect(replanted(one, heirs, from).placements.map((place) => [place.from, place.parentId])).toEqual([
      [undefined, 'a'],
      [from, 'new'],
      ['2026-09-01', 'other'],
    ]);
  });

  test('is shared only where all have the same', () => {
    expect(sharedPlace([unit('x', 'a'), unit('y', 'a')], from)).toEqual({ parentId: 'a' });
    expect(sharedPlace([unit('x', 'a'), unit('y', 'b')], from)).toEqual({});
    const byLine = (parentId: string) => unit(parentId, undefined, { placements: [{ parentId, lineParentId: 's' }] });
    expect(sharedPlace([byLine('a'), byLine('b')], from)).toEqual({ lineParentId: 's' });
  });

  test('above oneself is found on any day and either axis', () => {
    const tree = agencyTree([
      unit('x', 'y'),
      unit('y', undefined, { placements: [{}, { from, parentId: 'x' }] }),
      unit('z', 'x', { placements: [{ lineParentId: 'z' }] }),
      unit('fine', 'x'),
    ]);
    expect(circling(tree, ['x', 'y', 'z', 'fine'])).toEqual(['x', 'y', 'z']);
  });
});

test('a code means whoever bears it on the day', () => {
  const old = unit('old', undefined, { code: 'C', validTo: '2026-06-30' });
  const next = unit('next', undefined, { code: 'C', validFrom: from });
  const find = codeBook([next, old, unit('bare')]);
  expect([find('C', '2026-06-30')?.id, find('C', from)?.id, find('X', from)]).toEqual(['old', 'next', undefined]);
});

test('a code of units that are all closed means the one that came last, in whatever order they are known', () => {
  const first = unit('first', undefined, { code: 'C', validTo: '2020-12-31' });
  const second = unit('second', undefined, { code: 'C', validFrom: '2021-01-01', validTo: '2021-12-31' });
  const third = unit('third', undefined, { code: 'C', validFrom: '2022-01-01', validTo: '2022-12-31' });
  for (const known of [
    [first, second, third],
    [third, second, first],
    [second, third, first],
  ])
    expect(codeBook(known)('C', from)?.id).toBe('third');
});

describe('names and dates', () => {
  test('a name holds to the day before the next', () => {
    const twice = renamed(renamed(unit('Một'), 'Hai', '2026-02-01'), 'Ba', '2026-03-01');
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => nameOn(twice, day))).toEqual([
      'Một',
      'Hai',
      'Hai',
      'Ba',
    ]);
    expect(renamed(renamed(unit('Một'), 'Hia', '2026-02-01'), 'Hai', '2026-02-01').formerNames).toEqual([
      { name: 'Một', until: '2026-01-31' },
    ]);
  });

  test('a unit is open from its first to its last day', () => {
    const one = unit('x', undefined, { validFrom: '2026-01-01', validTo: '2026-01-31' });
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) => isOpenOn(one, day))).toEqual([
      ...[false, true, true, false],
    ]);
    expect([isClosedOn(one, '2026-01-31'), isClosedOn(one, '2026-02-01'), isClosedOn(undefined, from)]).toEqual([
      ...[false, true, false],
    ]);
  });

  test.each([
    ['2025-07-01', '2025-07-01'],
    ['1/7/2025', '2025-07-01'],
    ['01-07-2025', '2025-07-01'],
    [' 1.7.2025 ', '2025-07-01'],
    [' 2025-07-01 ', '2025-07-01'],
    ['31/02/2025', undefined],
    ['7/2025', undefined],
    ['hôm nay', undefined],
  ])('the day %s is read as %s', (text, day) => expect(readDay(text)).toBe(day));

  test.each([
    ['Xã', 'commune'],
    ['PHƯỜNG', 'commune'],
    [' Xã, phường. ', 'commune'],
    ['xa phuong', 'commune'],
    ['so', 'department'],
    ['Trung tâm Phục vụ hành chính công', 'one-stop'],
    ['one-stop', 'one-stop'],
    ['Tỉnh', 'province'],
    ['huyện', undefined],
    ['', undefined],
  ])('the kind "%s" is read as %s', (word, kind) => expect(kindOfWord(word)).toBe(kind));
});
