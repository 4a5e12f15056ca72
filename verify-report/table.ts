// Do the tidy tables say what scores.json says, cell by cell?
import { parse } from 'csv-parse/sync';
import { compare, type Findings, together } from './difference.ts';
import type { Beside, Row, Scores, ShownRow, UnitSlips } from './form.ts';
import { rowName } from './rows.ts';
import { slipRate } from './slips.ts';

type Cell = string | number | null;
export type Edition = { file: string; delimiter: string; decimal: string };
export const editions: Edition[] = [
  { file: 'scores.csv', delimiter: ',', decimal: '.' },
  { file: 'scores-vi.csv', delimiter: ';', decimal: ',' },
];

const columns = [
  ...['report', 'revision', 'period', 'calendar', 'periodFrom', 'periodTo', 'axis'],
  ...['agencyId', 'agencyCode', 'agencyName', 'serviceId', 'serviceCode', 'serviceName'],
  ...['level', 'part', 'measure', 'value', 'from', 'to', 'withheld'],
];

/** Line by line, for a large province's table has a million. */
export function checkTable(scores: Scores, { file, delimiter, decimal }: Edition, text: string): Findings {
  const computed = linesOf(scores);
  const all = compare({ file, row: 'table', measure: 'byte order mark' }, text.startsWith('\uFEFF'), true);
  let line = 0;
  const next = (said: string[]): boolean => {
    const { value = [], done = false } = computed.next();
    if (said.length === 0 && done) return false;
    line += 1;
    const found = compareLine(file, line, said, value.map(writtenWith(decimal)));
    all.figures += found.figures;
    all.differences.push(...found.differences);
    return true;
  };
  const onRecord = (said: string[]): null => {
    next(said);
    return null;
  };
  parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false, on_record: onRecord });
  while (next([]));
  return all;
}

function compareLine(file: string, line: number, said: string[], computed: string[]): Findings {
  // Nearly every line is equal, and there are hundreds of thousands.
  if (JSON.stringify(said) === JSON.stringify(computed)) return { figures: computed.length, differences: [] };
  return together(
    Array.from({ length: Math.max(said.length, computed.length) }, (_, i) => {
      const place = { file, row: `line ${line}`, measure: columns[i] ?? `column ${i + 1}` };
      return compare(place, said[i], computed[i] ?? 'nothing');
    }),
  );
}

/** As it stands in the file: a text that a spreadsheet would take for a formula has an apostrophe before it. */
const writtenWith =
  (decimal: string) =>
  (cell: Cell): string => {
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    return cell === null ? '' : cell.replace(/^(?=[-=+@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, "'");
  };

function* linesOf(scores: Scores): Generator<Cell[], undefined> {
  yield columns;
  const { report, revision, period, agencies, services, rows } = scores;
  const head = [report, revision, period.name, period.calendar, period.from, period.to];
  const agencyOf = new Map(agencies.map((one) => [one.id, one]));
  const serviceOf = new Map(services.map((one) => [one.id, one]));
  const besideOf = new Map(scores.beside?.map((one) => [rowName(one), one]));
  const slipsOf = new Map(scores.slips?.map((one) => [one.agencyId, one]));
  for (const row of rows) {
    const agency = agencyOf.get(row.agencyId);
    const service = serviceOf.get(row.serviceId ?? '');
    const whose = [row.axis, row.agencyId, agency?.code ?? '', agency?.name ?? ''];
    const what = [row.serviceId ?? '', service?.code ?? '', service?.name ?? ''];
    const isWhole = row.axis === 'territory' && row.serviceId === null;
    const slips = isWhole ? slipsOf.get(row.agencyId) : undefined;
    for (const cells of cellsOf(row, besideOf.get(rowName(row)), slips)) yield [...head, ...whose, ...what, ...cells];
  }
}

function cellsOf(row: Row, beside: Beside | undefined, slips: UnitSlips | undefined): Cell[][] {
  if (row.suppressed) return [['whole', '', '', '', '', '', 'yes']];
  const line =
    (level: string, part: string) =>
    ([measure, value]: [string, Cell]): Cell[] => [...[level, part, measure, value, row.from, row.to, 'no']];
  return [
    ...[...wholeMeasures(row), ...besideMeasures(beside), ...slipMeasures(slips)].map(line('whole', '')),
    ...row.sections.flatMap(({ id, index, base }) => Object.entries({ index, base }).map(line('section', id))),
    ...row.questions.flatMap((question) => questionMeasures(question).map(line('question', question.id))),
  ];
}

function wholeMeasures({ responses, flagged, answers, blanks, notApplicable, notAsked, ...row }: ShownRow) {
  const { index, interval, rank, target } = row;
  const counts = { responses, flagged, answers, blanks, notApplicable, notAsked };
  const bounds = { low: interval?.low ?? null, high: interval?.high ?? null, effectiveN: interval?.effectiveN ?? null };
  const places = { rank: rank?.position, rankedUnits: rank?.of, rankLow: rank?.low, rankHigh: rank?.high };
  const all = { ...counts, index, ...bounds, ...places, target: target?.value };
  return Object.entries(all).map(([name, value]): [string, Cell] => [name, value ?? null]);
}

function besideMeasures(beside: Beside | undefined): [string, Cell][] {
  if (beside === undefined) return [];
  const { transactions, per100, before, change, places } = beside;
  const earlier = { indexBefore: before?.index ?? null, rankBefore: before?.position ?? null };
  return Object.entries({ transactions: transactions?.count ?? null, per100, ...earlier, change, places });
}

function slipMeasures(slips: UnitSlips | undefined): [string, Cell][] {
  if (slips === undefined) return [];
  const { tickets, paper, returned, valid } = slips.all;
  const issued = { ticketsIssued: tickets, paperHandedOut: paper };
  return Object.entries({ ...issued, slipsReturned: returned, slipsValid: valid, slipRate: slipRate(slips.all) });
}

function questionMeasures({ id: _, index, mean, counts, ...rest }: ShownRow['questions'][number]): [string, Cell][] {
  const { base, blanks, notApplicable, notAsked } = rest;
  const answers = Object.entries(counts).map(([value, people]): [string, Cell] => [`answer ${value}`, people]);
  return [...Object.entries({ index, mean, base, blanks, notApplicable, notAsked }), ...answers];
}
