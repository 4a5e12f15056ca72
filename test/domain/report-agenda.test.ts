// Does a campaign's agenda say how far each period is, with the next of each kind and what somebody asked for?
import { expect, test } from 'vitest';
import { reportId } from '../../functions/domain/report.ts';
import { agendaOf } from '../../functions/domain/report-agenda.ts';
import type { ReportKind } from '../../functions/domain/report-schedule.ts';

const own = { from: '2026-01-01', to: '2026-12-31' };
const campaign = (kinds: ReportKind[]) => ({
  calendar: 'civil' as const,
  reports: { kinds, graceDays: 3, dueDays: 6 },
});
const nothing = { reports: [], wanted: [] };
const linesOf = (lines: ReturnType<typeof agendaOf>) =>
  lines.map(({ period: { name }, state, freezesOn, dueOn }) => [name, state, freezesOn, dueOn]);

test('a period is to come until its grace is over, and the next of each kind is told', () => {
  expect(linesOf(agendaOf(campaign(['quarter', 'all']), own, '2026-04-03', nothing))).toEqual([
    ['2026-Q1', 'coming', '2026-04-04', '2026-04-06'],
    ['2026-Q2', 'coming', '2026-07-04', '2026-07-06'],
    ['all', 'coming', '2027-01-04', '2027-01-06'],
  ]);
  expect(agendaOf(campaign(['quarter']), own, '2026-04-04', nothing)[0]?.state).toBe('none');
});

test('the latest revision says the state; what is asked for is being written, of no schedule too', () => {
  const quarter = { name: '2026-Q1', calendar: 'civil' as const, from: '2026-01-01', to: '2026-03-31' };
  const days = { name: '2026-02-01..2026-02-10', calendar: 'civil' as const, from: '2026-02-01', to: '2026-02-10' };
  const idOf = (revision: number) => reportId({ campaignId: 'ca-1', period: quarter, revision });
  const reports = [
    { id: idOf(1), period: quarter, state: 'published' as const },
    { id: idOf(2), period: quarter, state: 'provisional' as const },
  ];
  expect(agendaOf(campaign(['quarter']), own, '2026-05-01', { reports, wanted: [days] })).toMatchObject([
    { period: days, state: 'writing', scheduled: false, report: null },
    { period: quarter, state: 'provisional', scheduled: true, report: idOf(2) },
    { period: { name: '2026-Q2' }, state: 'coming', report: null },
  ]);
  const waits = reports.map((one) => ({ ...one, statementsUntil: '2026-05-02' }));
  const untilOn = (today: string) =>
    agendaOf(campaign(['quarter']), own, today, { reports: waits, wanted: [] }).map(
      ({ statementsUntil }) => statementsUntil,
    );
  expect([untilOn('2026-05-02'), untilOn('2026-05-03')]).toEqual([
    ['2026-05-02', null],
    [null, null],
  ]);
});
