// How does a unit's own statement stand beside its score? Under its figures in the text, and in a row with them in the workbook.
import { indexText } from '../../web/words/index-text.ts';
import { writeDay } from '../../web/words/language.ts';
import { statedColumns, statedWords as words } from '../../web/words/stated-words.ts';
import { sheetNames } from '../../web/words/workbook-words.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { dayOf } from '../domain/period.ts';
import {
  type Column,
  count,
  type DocumentPart,
  figure,
  type Sheet,
  type SheetCell,
  text,
} from '../domain/report-document.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { methodOf, type Publication, type ReportFigures, type ReportRow } from './report-figures.ts';

type Stated = { statement: Publication['statements'][number]; unit: string; code: string; row: ReportRow | undefined };

/** Units that said something, in the order of the report, each with its figures of all services. */
function statedUnits({ publication, agencies, rows }: ReportFigures): Stated[] {
  const said = new Map((publication?.statements ?? []).map((one) => [one.agencyId, one]));
  return agencies.flatMap(({ id, name, code }) => {
    const statement = said.get(id);
    if (statement === undefined) return [];
    const whole = rows.filter(({ agencyId, serviceId }) => agencyId === id && serviceId === null);
    return [
      { statement, unit: name, code: code ?? '', row: whole.find(({ axis }) => axis === 'territory') ?? whole[0] },
    ];
  });
}

/** No part where nobody said anything. */
export function statedPart(figures: ReportFigures): DocumentPart[] {
  const paragraphs = statedUnits(figures).flatMap(({ statement, unit, row }) => [
    words.head(unit, standing(figures, row), writeDay(dayOf(statement.writtenAt))),
    ...quoted(statement.text),
  ]);
  if (paragraphs.length === 0) return [];
  return [{ heading: words.heading, paragraphs: [words.lead, ...paragraphs], charts: [], tables: [] }];
}

/** A paragraph for each of its lines, between one pair of quotation marks. */
const quoted = (said: string): string[] => `“${said}”`.split('\n').filter((line) => line.trim() !== '');

function standing(figures: ReportFigures, row: ReportRow | undefined): string {
  if (row === undefined || row.suppressed || row.index === null) return words.noFigure;
  const index = indexText(methodOf(figures), row.index, 'vi');
  return words.standing(index, numberText(row.responses), row.rank && words.rank(row.rank.position, row.rank.of));
}

/** No sheet where nobody said anything. */
export function statedSheet(figures: ReportFigures): Sheet[] {
  const method = methodOf(figures);
  const rows = statedUnits(figures).map(({ statement, unit, code, row }): SheetCell[] => {
    const shown = row === undefined || row.suppressed ? undefined : row;
    return [
      text(unit),
      text(code),
      figure(shown?.index ?? null, method.digits, isPercentage(method)),
      shown === undefined ? text('') : count(shown.responses),
      shown?.rank == null ? text('') : count(shown.rank.position),
      text(statement.text),
      { kind: 'day', at: dayOf(statement.writtenAt) },
    ];
  });
  return rows.length === 0 ? [] : [{ name: sheetNames.statements, columns, rows }];
}

const columns: Column[] = [
  { heading: statedColumns.unit, kind: 'text' },
  { heading: statedColumns.code, kind: 'text' },
  { heading: statedColumns.index, kind: 'figure' },
  { heading: statedColumns.responses, kind: 'figure' },
  { heading: statedColumns.rank, kind: 'figure' },
  { heading: statedColumns.text, kind: 'text' },
  { heading: statedColumns.writtenOn, kind: 'text' },
];
