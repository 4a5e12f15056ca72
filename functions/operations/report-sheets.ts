// Which sheets does a report's workbook have? Every unit's figures in the layouts that are filed, then rows to be pivoted, then how to read them.
import { countTable as countWords, slipWords } from '../../web/words/filed-layout-words.ts';
import { unitColumns } from '../../web/words/report-document-words.ts';
import { byLine, sheetNames } from '../../web/words/workbook-words.ts';
import { type Cell, type Column, count, type Sheet, text } from '../domain/report-document.ts';
import { handedOut } from '../domain/slips.ts';
import { annexSheets } from './annex-tables.ts';
import { cameSaid, countHeadings, countRows, hospitalTable, isHospitals, issuedSaid } from './filed-layouts.ts';
import { reformTable } from './reform-section.ts';
import { dataSheet } from './report-data-sheet.ts';
import { hasLayout, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';
import { noteSheet } from './report-note-sheet.ts';
import { slipsAt } from './report-slips.ts';
import {
  factorHeadings,
  factorRows,
  questionHeadings,
  questionRows,
  serviceHeadings,
  serviceRows,
  unitName,
  unitRows,
  unitTable,
} from './report-tables.ts';
import { topRows } from './report-text.ts';
import { statedSheet } from './stated-figures.ts';

/** The sheets in the order of a reader's questions, each made when its turn comes: those of a country have millions of cells. */
export function* workbookSheets(figures: ReportFigures): Generator<Sheet> {
  yield sheetOf(sheetNames.units, unitTable(figures));
  yield* statedSheet(figures);
  yield perUnit(figures, sheetNames.factors, factorHeadings, (row) => factorRows(figures, row));
  yield perUnit(figures, sheetNames.criteria, questionHeadings(figures), (row) => questionRows(figures, row));
  if (hasLayout(figures, 'counts')) yield countSheet(figures);
  if (isHospitals(figures)) yield sheetOf(sheetNames.hospital, hospitalTable(figures));
  yield serviceSheet(figures);
  if (hasLayout(figures, 'reform')) yield reformSheet(figures);
  yield* annexSheets(figures);
  yield dataSheet(figures);
  yield noteSheet(figures);
}

const sheetOf = (name: string, { columns, rows }: Omit<Sheet, 'name'>): Sheet => ({ name, columns, rows });

const unitColumn: Column = { heading: unitColumns.unit, kind: 'text' };

/** The rows of every unit under one heading, each with the unit's name, so that they can be filtered by it. */
function perUnit(figures: ReportFigures, name: string, columns: Column[], rowsOf: (row: ShownRow) => Cell[][]): Sheet {
  const rows = wholeRows(figures).flatMap(({ unit, row }) => rowsOf(row).map((cells) => [text(unit), ...cells]));
  return { name, columns: [unitColumn, ...columns], rows };
}

/** Units by place; those by line too where that gives other figures, as of a department. */
function wholeRows(figures: ReportFigures): { unit: string; row: ShownRow }[] {
  const byPlace = unitRows(figures).flatMap((row) => (row.suppressed ? [] : [row]));
  const seen = new Set(byPlace.map(tallyOf));
  const byLines = figures.rows.flatMap((row) => (isOther(row, seen) ? [row] : []));
  return [
    ...byPlace.map((row) => ({ unit: unitName(figures, row), row })),
    ...byLines.map((row) => ({ unit: byLine(unitName(figures, row)), row })),
  ];
}

const tallyOf = ({ agencyId, tally }: ShownRow): string =>
  `${agencyId} ${JSON.stringify(Object.entries(tally).toSorted())}`;

const isOther = (row: ReportRow, seen: Set<string>): row is ShownRow =>
  !row.suppressed && row.axis === 'line' && row.serviceId === null && !seen.has(tallyOf(row));

/** Layout 4 of every unit; how many were handed out and came back stands beside each of its rows. */
function countSheet(figures: ReportFigures): Sheet {
  const hasSlips = figures.slips !== undefined;
  const received = hasSlips ? [...slipHeadings, slipWords.inTable] : [countWords.received];
  const columns = [...received.map((heading): Column => ({ heading, kind: 'figure' })), ...countHeadings];
  const rowsOf = (row: ShownRow) => {
    let criterion: Cell = text('');
    return countRows(figures, row).map(([first = text(''), ...cells]) => {
      if (first.kind !== 'text' || first.text !== '') criterion = first;
      return [...(hasSlips ? slipCells(figures, row) : []), count(row.responses), criterion, ...cells];
    });
  };
  return perUnit(figures, sheetNames.counts, columns, rowsOf);
}

const slipHeadings = [slipWords.issued, slipWords.returned, slipWords.valid];

/** What is not known is said in words, in a column of figures too. Slips are gathered by territory alone. */
function slipCells(figures: ReportFigures, { agencyId, axis }: ShownRow): Cell[] {
  const slips = axis === 'territory' ? slipsAt(figures, agencyId) : undefined;
  if (slips === undefined) return slipHeadings.map(() => text(''));
  const issued = handedOut(slips.all);
  const came = [slips.all.returned, slips.all.valid];
  return [
    issued === null ? text(issuedSaid(slips)) : count(issued),
    ...came.map((many) => (many === null ? text(cameSaid(many)) : count(many))),
  ];
}

function serviceSheet(figures: ReportFigures): Sheet {
  const rows = unitRows(figures).flatMap((row) =>
    serviceRows(figures, row.agencyId).map((cells) => [text(unitName(figures, row)), ...cells]),
  );
  return { name: sheetNames.services, columns: [unitColumn, ...serviceHeadings], rows };
}

function reformSheet(figures: ReportFigures): Sheet {
  const tables = topRows(figures).flatMap((row) => (row.suppressed ? [] : [reformTable(figures, row)]));
  const [first] = tables;
  const rows = tables.flatMap(({ title, rows }) => rows.map((cells) => [text(title), ...cells]));
  return { name: sheetNames.reform, columns: [unitColumn, ...(first?.columns ?? [])], rows };
}
