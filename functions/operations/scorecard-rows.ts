// Which scorecards do imported rows make up? One row is one indicator of an agency in a period; each fault names its row and column.
import { type CodeBook, codeBook } from '../domain/agency-code.ts';
import { type KeptScorecard, keptScorecard } from '../domain/kept-scorecard.ts';
import { daysOfPeriod } from '../domain/named-period.ts';
import { oneStopIndicators, pointsPerIndicator } from '../domain/one-stop-indicators.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import type { SheetRow } from './sheet-rows.ts';

/** A scorecard with the first of its rows. */
export type Given = Pick<KeptScorecard, 'agencyId' | 'period' | 'calendar' | 'selfMarked' | 'appraised' | 'notes'> & {
  line: number;
};
type Read = {
  agencyId: string;
  period: string;
  calendar: KeptScorecard['calendar'];
  number: string;
  selfMarked: number | undefined;
  appraised: number | undefined;
  note: string;
};
type Fail = (column: string, message: string) => void;

const columns = ['agencyCode', 'period', 'calendar', 'indicator', 'selfMarked', 'appraised', 'note'];
const numbers = oneStopIndicators.map(({ number }) => String(number));
const mark = /^\d(?:[.,]\d{1,4})?$/;
const longestNote = 1000;

/** In the order of their first rows; `given` is to be written only where there are no faults. */
export function givenScorecards(registry: Registry, rows: SheetRow[]): { given: Given[]; faults: Fault[] } {
  const unknown = Object.keys(rows[0]?.cells ?? {}).filter((name) => !columns.includes(name));
  if (unknown.length > 0)
    return { given: [], faults: unknown.map((name) => ({ path: `row 1.${name}`, message: 'unknown column' })) };
  const agencies = codeBook(registry.agencies.values());
  const given = new Map<string, Given>();
  const lines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const row of rows) {
    const fail: Fail = (column, message) => faults.push({ path: `row ${row.line}.${column}`, message });
    const read = readRow(agencies, row, fail);
    if (read === undefined) continue;
    const place = `${read.agencyId} ${read.period} ${read.number}`;
    const earlier = lines.get(place);
    if (earlier !== undefined)
      fail('indicator', `row ${earlier} marks this indicator of the agency and period already`);
    lines.set(place, row.line);
    join(given, read, row.line, fail);
  }
  return { given: [...given.values()], faults };
}

function readRow(agencies: CodeBook, { cells }: SheetRow, fail: Fail): Read | undefined {
  const cell = (name: string) => (cells[name] ?? '').normalize('NFC').trim();
  const lastDay = daysOfPeriod(cell('period'), 'civil')?.to ?? '';
  const agencyId = agencies(cell('agencyCode'), lastDay)?.id;
  if (agencyId === undefined) fail('agencyCode', 'no agency has this code');
  const calendar = keptScorecard.shape.calendar.safeParse(cell('calendar') || 'civil');
  if (!calendar.success) fail('calendar', 'expected civil or administrative');
  const period = cell('period');
  const isPeriod = daysOfPeriod(period, 'civil') !== undefined;
  if (!isPeriod)
    fail('period', 'expected 2026-10 (as text: spreadsheets make a day of it), 2026-Q4, 2026-H1, 2026-9M or 2026');
  const number = cell('indicator');
  if (!numbers.includes(number)) fail('indicator', 'expected 1 to 9');
  const note = cell('note');
  if (note.length > longestNote) fail('note', 'at most 1,000 characters');
  const marks = { selfMarked: readMark(cell, 'selfMarked', fail), appraised: readMark(cell, 'appraised', fail) };
  return agencyId !== undefined && calendar.success && isPeriod && numbers.includes(number)
    ? { agencyId, period, calendar: calendar.data, number, note, ...marks }
    : undefined;
}

/** An empty cell is a mark not given yet. */
function readMark(cell: (name: string) => string, column: string, fail: Fail): number | undefined {
  const text = cell(column);
  if (text === '') return undefined;
  const value = mark.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!(value <= pointsPerIndicator)) fail(column, `expected 0 to ${pointsPerIndicator}, with at most four decimals`);
  return value;
}

function join(given: Map<string, Given>, read: Read, line: number, fail: Fail): void {
  const { agencyId, period, calendar, number, selfMarked, appraised, note } = read;
  const key = `${agencyId} ${period}`;
  const one = given.get(key) ?? { agencyId, period, calendar, line, selfMarked: {}, appraised: {}, notes: {} };
  given.set(key, one);
  if (one.calendar !== calendar) fail('calendar', `row ${one.line} counts this period by the other calendar`);
  const put = <T>(record: Partial<Record<string, T>>, value: T | undefined) => {
    if (value !== undefined) record[number] = value;
  };
  put(one.selfMarked, selfMarked);
  put(one.appraised, appraised);
  put(one.notes, note === '' ? undefined : note);
}
