// Do the tidy tables say what scores.json says, cell by cell?
import { parse } from 'csv-parse/sync';
import { compare, type Findings, together } from './difference.ts';
import type { Row, Scores, ShownRow } from './form.ts';

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

export function checkTable(scores: Scores, { file, delimiter, decimal }: Edition, text: string): Findings {
  const said: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  const computed: Cell[][] = [columns, ...linesOf(scores)];
  const more = Array.from({ length: Math.max(said.length, computed.length) }, (_, line) => line);
  return together([
    compare({ file, row: 'table', measure: 'byte order mark' }, text.startsWith('\uFEFF'), true),
    ...more.map((line) => compareLine(file, line, said[line] ?? [], (computed[line] ?? []).map(writtenWith(decimal)))),
  ]);
}

function compareLine(file: string, line: number, said: string[], computed: string[]): Findings {
  return together(
    Array.from({ length: Math.max(said.length, computed.length) }, (_, i) => {
      const place = { file, row: `line ${line + 1}`, measure: columns[i] ?? `column ${i + 1}` };
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

function linesOf(scores: Scores): Cell[][] {
  const { report, revision, period, agencies, services, rows } = scores;
  const head = [report, revision, period.name, period.calendar, period.from, period.to];
  return rows.flatMap((row) => {
    const agency = agencies.find(({ id }) => id === row.agencyId);
    const service = services.find(({ id }) => id === row.serviceId);
    const whose = [row.axis, row.agencyId, agency?.code ?? '', agency?.name ?? ''];
    const what = [row.serviceId ?? '', service?.code ?? '', service?.name ?? ''];
    return cellsOf(row).map((cells) => [...head, ...whose, ...what, ...cells]);
  });
}

function cellsOf(row: Row): Cell[][] {
  if (row.suppressed) return [['whole', '', '', '', '', '', 'yes']];
  const line =
    (level: string, part: string) =>
    ([measure, value]: [string, Cell]): Cell[] => [...[level, part, measure, value, row.from, row.to, 'no']];
  return [
    ...wholeMeasures(row).map(line('whole', '')),
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

function questionMeasures({ id: _, index, mean, counts, ...rest }: ShownRow['questions'][number]): [string, Cell][] {
  const { base, blanks, notApplicable, notAsked } = rest;
  const answers = Object.entries(counts).map(([value, people]): [string, Cell] => [`answer ${value}`, people]);
  return [...Object.entries({ index, mean, base, blanks, notApplicable, notAsked }), ...answers];
}
