// Do the reports of a campaign come round as its schedule says, in both calendars, and is each due when letters ask for it?
import { expect, test } from 'vitest';
import type { Calendar } from '../../functions/domain/calendar.ts';
import { campaign } from '../../functions/domain/campaign.ts';
import { startOfDay } from '../../functions/domain/period.ts';
import { freezesAt } from '../../functions/domain/report-period.ts';
import {
  dueOn,
  type ReportKind,
  reportKinds,
  scheduledPeriods,
  scheduleOf,
  usualSchedule,
} from '../../functions/domain/report-schedule.ts';
import { duePeriods } from '../../functions/report-writer/run.ts';

const own = { from: '2026-01-01', to: '2026-12-31' };
const names = (kinds: ReportKind[], ending = own, calendar: Calendar = 'civil', days = own) =>
  scheduledPeriods({ calendar, reports: { kinds, graceDays: 3, dueDays: 6 } }, days, ending).map(({ name }) => name);

test('every kind ends in its year, the shorter first where two end on one day', () => {
  expect(names([...reportKinds], { from: '2026-09-01', to: '2026-12-31' })).toEqual([
    ...['2026-09', '2026-Q3', '2026-9M', '2026-10', '2026-11', '2026-12', '2026-Q4', '2026-H2', '2026', 'all'],
  ]);
});

test('a kind that is not asked for does not come', () => {
  expect(names(['half'])).toEqual(['2026-H1', '2026-H2']);
  expect(names(['nine-months'])).toEqual(['2026-9M']);
  expect(names([])).toEqual([]);
});

test('a period without a day of the campaign’s is none of its reports', () => {
  expect(names(['quarter'], own, 'civil', { from: '2026-05-10', to: '2026-07-01' })).toEqual(['2026-Q2', '2026-Q3']);
});

test('a campaign that says nothing has the usual: its quarters and the whole', () => {
  expect(scheduleOf({})).toBe(usualSchedule);
  const ending = { from: '2026-03-31', to: '2026-12-31' };
  expect(scheduledPeriods({ calendar: 'civil' }, own, ending).map(({ name }) => name)).toEqual([
    ...['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', 'all'],
  ]);
});

test('an administrative quarter ends on the 14th, stands from the 18th and is filed by the 20th (581/BNV-CCHC)', () => {
  const [first] = scheduledPeriods({ calendar: 'administrative' }, own, { from: '2026-03-14', to: '2026-03-14' });
  if (first === undefined) throw new Error('no quarter ends on 14 March');
  expect(first).toEqual({ calendar: 'administrative', name: '2026-Q1', from: '2025-12-15', to: '2026-03-14' });
  expect(freezesAt(first, usualSchedule.graceDays)).toEqual(startOfDay('2026-03-18'));
  expect(dueOn(first, usualSchedule)).toBe('2026-03-20');
  expect(names(['quarter'], { from: '2026-03-15', to: '2026-06-13' }, 'administrative')).toEqual([]);
});

test.each([
  ['civil', '2026-04-03T23:59:59+07:00', '2026-04-04T00:00:00+07:00'],
  ['administrative', '2026-03-17T23:59:59+07:00', '2026-03-18T00:00:00+07:00'],
] as const)(
  'the first quarter by the %s calendar is not due a second before its grace is over, and then is',
  (calendar, before, after) => {
    const asked = campaign.parse({
      ...{
        id: 'ca-1',
        title: '',
        questionnaire: { id: 'q', version: 1 },
        method: { id: 'm' },
        covers: { agencyIds: [] },
      },
      ...{ opensOn: own.from, closesOn: own.to, languages: ['vi'], sample: 'self-selected', minimumToShow: 1 },
      ...{ minimumToRank: 1, retentionDays: 730, commentDueDays: 5, calendar, status: 'open', demo: false },
    });
    const due = (now: string) => duePeriods(asked, new Date(now)).map(({ name }) => name);
    expect(due(before)).not.toContain('2026-Q1');
    expect(due(after)).toContain('2026-Q1');
  },
);
