// What changes in the tallies when a response is counted, counted differently, or moved there and back?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import { histogramOf } from '../../functions/domain/histogram.ts';
import { methodWithPoints, pointsName } from '../../functions/domain/person-points.ts';
import {
  addMove,
  type Changes,
  type Countable,
  type CountedAs,
  cellName,
  formatCountedAs,
  histogramShape,
  parseCountedAs,
  realChanges,
} from '../../functions/domain/recount.ts';
import { counterName, type Tally } from '../../functions/domain/tally.ts';
import { cellsOf } from '../../functions/domain/tally-cell.ts';
import { wantedCount } from '../../functions/domain/wanted-count.ts';
import { agency } from '../counting/world.ts';
import { methodOf, questionnaireOf, t2b } from './questionnaires-to-test.ts';

const survey = questionnaireOf({ A: ['A1', 'A2'] }, t2b, { ...t2b, id: 'mean', question: { formula: 'mean' } });
const histogram = (name: string) => {
  return histogramOf(survey, methodWithPoints(survey, name) ?? methodOf(survey, name));
};

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const countedAs: fc.Arbitrary<CountedAs> = fc.record({
  status: fc.constantFrom('clean', 'flagged', 'excluded'),
  ancestors: fc.uniqueArray(fc.record({ agencyId: id, axis: fc.constantFrom('both', 'territory', 'line') }), {
    maxLength: 6,
    selector: ({ agencyId }) => agencyId,
  }),
  method: fc.constantFrom(...survey.methods.map((method) => pointsName(survey, method))),
  shape: fc.nat(3),
});
const response: Countable = {
  campaignId: 'cmp-1',
  agencyId: 'ag-xa',
  pointCode: 'P23456',
  serviceId: 'srv-1',
  channel: 'qr',
  day: '2026-10-21',
  answeredAt: '2026-10-21T09:30:00+07:00',
  answers: { A1: 5, A2: 1 },
};
const moves = (...steps: [from: CountedAs | undefined, to: CountedAs][]) => {
  const changes: Changes = new Map();
  for (const [from, to] of steps) addMove(changes, response, histogram, from, to);
  return realChanges(changes);
};

describe('countedAs as one text', () => {
  test('reads like what it says', () => {
    const text = formatCountedAs({
      shape: 1,
      status: 'clean',
      method: 'p0',
      ancestors: [
        { agencyId: 'ag-xa', axis: 'both' },
        { agencyId: 'ag-huyen', axis: 'territory' },
        { agencyId: 'ag-so', axis: 'line' },
      ],
    });
    expect(text).toBe('1 clean p0 b:ag-xa t:ag-huyen l:ag-so');
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(countedAs, (as) => {
        expect(parseCountedAs(formatCountedAs(as))).toEqual(as);
      }),
    );
  });

  test.each([
    '',
    '1',
    '1 clean',
    'x clean p0',
    '1 odd p0',
    '1 clean p0 q:ag',
    '1 clean p0 ag',
    ' clean p0',
    '1x clean p0',
    'v1 clean p0',
  ])('refuses "%s", which it did not make', (text) => expect(() => parseCountedAs(text)).toThrow(/Unreadable/));
});

describe('how a response should be counted', () => {
  const tree = agencyTree([agency('ag-tinh', {}), agency('ag-xa', { parentId: 'ag-tinh' })]);

  test('is for its agency and those above on the day it was given, in the layout of today', () => {
    expect(wantedCount(tree, 'p1', { agencyId: 'ag-xa', day: '2026-10-21', status: 'flagged' })).toEqual({
      status: 'flagged',
      ancestors: [
        { agencyId: 'ag-xa', axis: 'both' },
        { agencyId: 'ag-tinh', axis: 'both' },
      ],
      method: 'p1',
      shape: histogramShape,
    });
  });

  test('is not guessed for an agency that the registry does not know', () => {
    expect(() => wantedCount(tree, 'p1', { agencyId: 'ag-gone', day: '2026-10-21', status: 'clean' })).toThrow(
      'The registry has no agency ag-gone',
    );
  });
});

describe('the name of a method’s points', () => {
  test('is shared by methods that give the same, and leads back to the first of them', () => {
    const of = questionnaireOf(
      { A: ['A1'] },
      t2b,
      { ...t2b, id: 'mean', question: { formula: 'mean' } },
      { ...t2b, id: 't2b-pooled', rollUp: 'pooled-answers' },
    );
    expect(of.methods.map((method) => pointsName(of, method))).toEqual(['p0', 'p1', 'p0']);
    expect(methodWithPoints(of, 'p0')?.id).toBe('t2b');
    expect(methodWithPoints(of, 'p2')).toBeUndefined();
  });

  test('is not made up for a method of another questionnaire', () => {
    const strange = { ...methodOf(survey), id: 'other' };
    expect(() => pointsName(survey, strange)).toThrow('Questionnaire thu has no method other');
  });
});

/** What the tally of a point is kept without. */
const withoutFactors = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => !name.startsWith('p0_A_')));

describe('a move', () => {
  test('from nothing adds the response once to each of its cells', () => {
    fc.assert(
      fc.property(countedAs, (as) => {
        const ofAgencies = moves([undefined, as]).filter(({ cell }) => cell.pointCode === undefined);
        expect(ofAgencies.map(({ cell }) => cell)).toEqual(cellsOf({ ...response, serviceId: 'srv-1', ...as }));
        expect(ofAgencies).toHaveLength(2 * (as.ancestors.length + 1));
        const halves = as.shape < 2 ? {} : { at_am: 1 };
        for (const { tally } of ofAgencies)
          expect(tally).toEqual({ ...histogram(as.method)(response.answers), ...halves });
      }),
    );
  });

  test('adds it once to its point, by its service and day, at the agency it was given at alone', () => {
    const as: CountedAs = { status: 'flagged', ancestors: [{ agencyId: 'ag', axis: 'both' }], method: 'p0', shape: 2 };
    const atPoints = (more: object) => {
      const changes: Changes = new Map();
      addMove(changes, { ...response, ...more }, histogram, undefined, as);
      return realChanges(changes).filter(({ cell }) => cell.pointCode !== undefined);
    };
    const cell = { campaignId: 'cmp-1', agencyId: 'ag-xa', axis: 'both', channel: 'qr', status: 'flagged' };
    const tally = { ...withoutFactors(histogram('p0')(response.answers)), on_d20261021: 1 };
    expect(Object.keys(tally)).toContain('p0__kk');
    expect(Object.keys(tally)).not.toContain('p0_A_kk');
    expect(atPoints({})).toEqual([
      {
        cell: { ...cell, serviceId: 'srv-1', period: '2026-10-21', pointCode: 'P23456' },
        tally: { ...tally, at_am: 1 },
      },
    ]);
    expect(atPoints({ pointCode: undefined, serviceId: undefined, answeredAt: '2026-10-21T12:00:00+07:00' })).toEqual([
      { cell: { ...cell, serviceId: '-', period: '2026-10-21', pointCode: '-' }, tally: { ...tally, at_pm: 1 } },
    ]);
  });

  test('from the layout before adds what that did not tell and touches nothing else', () => {
    const as: CountedAs = { status: 'clean', ancestors: [{ agencyId: 'ag', axis: 'both' }], method: 'p0', shape: 1 };
    expect(moves([undefined, as]).map(({ cell }) => cell.pointCode)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const changes = moves([as, { ...as, shape: histogramShape }]);
    expect(changes.map(({ cell, tally }) => [cell.agencyId, cell.serviceId, cell.pointCode, tally])).toEqual([
      ['*', '*', undefined, { at_am: 1 }],
      ['*', 'srv-1', undefined, { at_am: 1 }],
      ['ag', '*', undefined, { at_am: 1 }],
      ['ag', 'srv-1', undefined, { at_am: 1 }],
      ['ag-xa', 'srv-1', 'P23456', { ...withoutFactors(histogram('p0')(response.answers)), at_am: 1, on_d20261021: 1 }],
    ]);
  });

  test('there and back changes nothing, whatever moved', () => {
    fc.assert(
      fc.property(countedAs, countedAs, (a, b) => {
        expect(moves([a, b], [b, a])).toEqual([]);
      }),
    );
  });

  test('by way of another place is the same as the straight one', () => {
    const byName = (changes: ReturnType<typeof moves>) =>
      new Map(changes.map(({ cell, tally }) => [JSON.stringify(cell), tally]));
    fc.assert(
      fc.property(countedAs, countedAs, countedAs, (a, b, c) => {
        expect(byName(moves([a, b], [b, c]))).toEqual(byName(moves([a, c])));
      }),
    );
  });

  test('of the status alone takes from one status what it gives to the other', () => {
    const as: CountedAs = { status: 'clean', ancestors: [{ agencyId: 'ag', axis: 'both' }], method: 'p0', shape: 1 };
    const changes = moves([as, { ...as, status: 'excluded' }]);
    expect(
      changes.map(({ cell, tally }) => [cell.agencyId, cell.serviceId, cell.status, tally[counterName.responses]]),
    ).toEqual([
      ['*', '*', 'clean', -1],
      ['*', 'srv-1', 'clean', -1],
      ['ag', '*', 'clean', -1],
      ['ag', 'srv-1', 'clean', -1],
      ['*', '*', 'excluded', 1],
      ['*', 'srv-1', 'excluded', 1],
      ['ag', '*', 'excluded', 1],
      ['ag', 'srv-1', 'excluded', 1],
    ]);
  });

  test('to another method moves only the sums per person', () => {
    const as: CountedAs = { status: 'clean', ancestors: [], method: 'p0', shape: 1 };
    const [change] = moves([as, { ...as, method: 'p1' }]);
    expect(Object.keys(change?.tally ?? {}).filter((name) => !/^p[01]_/.test(name))).toEqual([]);
    expect(change?.tally).toMatchObject({
      [counterName.personSum('p0', '', 'k')]: -1,
      [counterName.personSum('p1', '', 'k')]: 6,
    });
  });

  test('a response without a service counts under none, apart from all', () => {
    const cells = cellsOf({ ...response, serviceId: undefined, status: 'clean', ancestors: [] });
    expect(cells.map(({ serviceId }) => serviceId)).toEqual(['*', '-']);
  });

  test('the whole campaign is one cell for both axes', () => {
    const [whole] = cellsOf({ ...response, serviceId: undefined, status: 'clean', ancestors: [] });
    expect(whole).toEqual({
      campaignId: 'cmp-1',
      agencyId: '*',
      axis: 'both',
      serviceId: '*',
      channel: 'qr',
      status: 'clean',
      period: '2026-10-21',
    });
  });

  test('counts apart what lies in different cells, however alike their names are', () => {
    const [cell] = cellsOf({ ...response, serviceId: undefined, status: 'clean', ancestors: [] });
    const nameOf = (agencyId: string, serviceId: string) => cell && cellName({ ...cell, agencyId, serviceId });
    expect(nameOf('ag-1', '1-sv')).not.toBe(nameOf('ag-11', '-sv'));
  });
});
