// Which campaign does a point serve on a day, and what is somebody told where none takes answers?
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Campaign, Point } from '../../functions/domain/campaign.ts';
import { daysMeet, isCovered, lastDay, servingOf, takesOn } from '../../functions/domain/coverage.ts';

const campaign = (id: string, opensOn: string, closesOn: string, more: Partial<Campaign> = {}): Campaign => ({
  ...{ id, opensOn, closesOn, title: id, questionnaire: { id: 'sipas-dv-16', version: 1 }, method: { id: 't2b' } },
  ...{ covers: { agencyIds: [] }, languages: ['vi'], sample: 'self-selected', minimumToShow: 10, minimumToRank: 30 },
  ...{ retentionDays: 365, commentDueDays: 10, calendar: 'civil', status: 'open', demo: false },
  ...more,
});
const spring = campaign('spring', '2026-03-01', '2026-05-31');
const autumn = campaign('autumn', '2026-09-01', '2026-11-30');
const serves = (campaigns: Campaign[], day: string, today = day) => {
  const serving = servingOf(campaigns, day, today);
  return serving.kind === 'never' ? 'never' : `${serving.kind} ${serving.campaign.id}`;
};

describe('on a day', () => {
  test.each([
    ['2026-02-28', 'not-open spring'],
    ['2026-03-01', 'open spring'],
    ['2026-05-31', 'open spring'],
    ['2026-06-01', 'not-open autumn'],
    ['2026-09-01', 'open autumn'],
    ['2026-11-30', 'open autumn'],
    ['2026-12-01', 'closed autumn'],
  ])('%s a point serves: %s', (day, said) => {
    expect(serves([autumn, spring], day)).toBe(said);
    expect(serves([spring, autumn], day)).toBe(said);
  });

  test('nothing, where no campaign, or only a draft, ever covered it', () => {
    expect(serves([], '2026-03-01')).toBe('never');
    expect(serves([{ ...spring, status: 'draft' }], '2026-03-01')).toBe('never');
  });

  test('no campaign that was archived or will not open', () => {
    expect(serves([{ ...spring, status: 'archived' }], '2026-04-01')).toBe('closed spring');
    expect(serves([{ ...spring, status: 'archived' }], '2026-04-01', '2026-04-02')).toBe('closed spring');
    expect(serves([spring, { ...autumn, status: 'archived' }], '2026-06-01')).toBe('closed autumn');
    expect(serves([{ ...autumn, status: 'closed' }], '2026-06-01')).toBe('closed autumn');
  });
});

describe('a campaign closed early', () => {
  const early = { ...spring, status: 'closed' as const, closedOn: '2026-04-10' };

  test('took answers up to the day it was closed on', () => {
    expect([lastDay(spring), lastDay(early)]).toEqual(['2026-05-31', '2026-04-10']);
    expect(lastDay({ ...spring, closedOn: '2026-06-30' })).toBe('2026-05-31');
    const days = ['2026-02-28', '2026-03-01', '2026-04-10', '2026-04-11'];
    expect(days.map((day) => takesOn(early, day))).toEqual([false, true, true, false]);
  });

  test('takes what was answered before and arrives later, and nothing given today', () => {
    expect(serves([early], '2026-04-09', '2026-04-12')).toBe('open spring');
    expect(serves([early], '2026-04-10', '2026-04-12')).toBe('open spring');
    expect(serves([early], '2026-04-10', '2026-04-10')).toBe('closed spring');
    expect(serves([early], '2026-04-11', '2026-04-12')).toBe('closed spring');
  });

  test('gives its days to another, which the last that took answers stands for afterwards', () => {
    expect([daysMeet(spring, autumn), daysMeet(autumn, spring)]).toEqual([false, false]);
    const next = campaign('next', '2026-04-10', '2026-04-20');
    expect([daysMeet(early, next), daysMeet(next, early)]).toEqual([true, true]);
    expect(daysMeet(early, { ...next, opensOn: '2026-04-11' })).toBe(false);
    expect(serves([early, { ...next, status: 'closed' }], '2026-06-01')).toBe('closed next');
    expect(
      serves(
        [
          { ...next, status: 'closed' },
          { ...spring, status: 'closed' },
        ],
        '2026-06-01',
      ),
    ).toBe('closed spring');
  });
});

describe('a campaign covers', () => {
  const agency = (id: string, parentId?: string): Agency => ({
    ...{ id, name: id, kind: 'other', succeeds: [], serviceIds: [] },
    placements: [parentId === undefined ? {} : { parentId }],
  });
  const tree = agencyTree([agency('province'), agency('commune', 'province'), agency('other')]);
  const point = (agencyId: string, serviceId?: string): Point => ({
    ...{ code: 'K7F29M', agencyId, label: 'Quầy', onePerson: false, status: 'active' },
    ...(serviceId === undefined ? {} : { serviceId }),
  });
  const covers = (given: Campaign['covers'], of: Point) => isCovered(tree, given, of, '2026-04-01');

  test('points of its agencies and of those under them, and no others', () => {
    expect(covers({ agencyIds: ['commune'] }, point('commune'))).toBe(true);
    expect(covers({ agencyIds: ['commune'] }, point('commune', 'births'))).toBe(true);
    expect(covers({ agencyIds: ['other', 'province'] }, point('commune'))).toBe(true);
    expect(covers({ agencyIds: ['commune'] }, point('province'))).toBe(false);
    expect(covers({ agencyIds: [] }, point('commune'))).toBe(false);
  });

  test('of those the points of its services, and points where citizens choose', () => {
    const given = { agencyIds: ['province'], serviceIds: ['births'] };
    expect([covers(given, point('commune', 'births')), covers(given, point('commune'))]).toEqual([true, true]);
    expect(covers(given, point('commune', 'land'))).toBe(false);
    expect(covers(given, point('other', 'births'))).toBe(false);
  });

  test('a point by its code, whatever its agency and service', () => {
    const given = { agencyIds: [], serviceIds: ['births'], pointCodes: ['K7F29M'] };
    expect(covers(given, point('other', 'land'))).toBe(true);
    expect(covers({ ...given, pointCodes: ['222222'] }, point('other', 'land'))).toBe(false);
  });
});
