// Until when may units speak of frozen figures, what of it is printed, and what can stand in a document at all?
import { expect, test } from 'vitest';
import { readReportEvent, reportEventId } from '../../functions/domain/report-event.ts';
import { isWatched } from '../../functions/domain/report-period.ts';
import { tidyStatement } from '../../functions/domain/statement.ts';
import { awaitsUnits, statementsOn, statementsUntil } from '../../functions/domain/statement-window.ts';

const schedule = { kinds: [], graceDays: 3, dueDays: 9 };

test('units have whole days after that of freezing, whenever on it the report was entered; none without a setting', () => {
  const until = (statementDays: number, at: string) =>
    statementsUntil({ reports: { ...schedule, statementDays } }, new Date(at));
  // 00:05 and 23:55 of 18 December in Vietnam.
  expect([until(2, '2026-12-17T17:05:00Z'), until(2, '2026-12-18T16:55:00Z')]).toEqual(['2026-12-20', '2026-12-20']);
  expect([
    until(0, '2026-12-17T17:05:00Z'),
    statementsUntil({ reports: schedule }, new Date()),
    statementsUntil({}, new Date()),
  ]).toEqual([undefined, undefined, undefined]);
});

test('a report waits through the last day and not longer, and not once it is published', () => {
  const waits = (state: 'provisional' | 'published', today: string) =>
    awaitsUnits({ state, statementsUntil: '2026-12-20' }, today);
  expect([waits('provisional', '2026-12-20'), waits('provisional', '2026-12-21')]).toEqual([true, false]);
  expect([waits('published', '2026-12-20'), awaitsUnits({ state: 'provisional' }, '2026-12-20')]).toEqual([
    false,
    false,
  ]);
});

test('what was said before the period began, or taken back, is not printed', () => {
  const said = (agencyId: string, writtenAt: string, text = 'Nói') => ({ campaignId: 'ca', agencyId, text, writtenAt });
  const all = [
    said('ag-b', '2026-10-01T00:00:00.000Z'),
    said('ag-early', '2026-09-30T16:59:59.999Z'),
    said('ag-a', '2026-09-30T17:00:00.000Z'),
    said('ag-none', '2026-12-01T00:00:00.000Z', ''),
  ];
  const printed = statementsOn({ from: '2026-10-01' }, { ofPeriod: [], ofCampaign: all });
  expect(printed.map(({ agencyId }) => agencyId)).toEqual(['ag-a', 'ag-b']);
});

test('what a unit says of the period is printed in place of what it says of the campaign; taken back, neither is', () => {
  const said = (agencyId: string, text: string) => ({
    ...{ campaignId: 'ca', agencyId, text, writtenAt: '2026-12-01T00:00:00.000Z' },
  });
  const ofCampaign = ['ag-a', 'ag-b', 'ag-c'].map((id) => said(id, 'Cả đợt'));
  const printed = statementsOn(
    { from: '2026-10-01' },
    { ofPeriod: [said('ag-b', 'Quý IV'), said('ag-c', '')], ofCampaign },
  );
  expect(printed.map(({ agencyId, text }) => [agencyId, text])).toEqual([
    ['ag-a', 'Cả đợt'],
    ['ag-b', 'Quý IV'],
  ]);
});

test('no letter that would spoil a document is kept; lines, tabs and every other letter are', () => {
  expect(tidyStatement(' a\u0000b\u000Bc\uD800d\uFFFFe\r\nf\tg \u{20BB7} ắ ')).toBe('abcde\nf\tg \u{20BB7} ắ');
});

test('what happened to a report is named so that it is no alert, and read back', () => {
  const event = { reportId: 'ca-k7f29mqxr4.a-2026-Q4.r2', kind: 'published' } as const;
  expect(readReportEvent(reportEventId(event))).toEqual(event);
  for (const other of ['ca-k7f29mqxr4.2026-11-02.0123456789abcdef', 'published', 'ca.2026-Q4.r1.gone', ''])
    expect([other, readReportEvent(other)]).toEqual([other, undefined]);
});

test('late answers are looked for through the 120th day after a period’s end', () => {
  expect([
    isWatched({ from: '', to: '2026-03-31' }, '2026-07-29'),
    isWatched({ from: '', to: '2026-03-31' }, '2026-07-30'),
  ]).toEqual([true, false]);
});
