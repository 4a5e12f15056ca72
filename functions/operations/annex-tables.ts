// How do annexed plans and scorecards stand in a report? As parts of the text, and as sheets with one heading for tables that are alike.
import { annexWords } from '../../web/words/annex-words.ts';
import { groupBy } from '../domain/group-by.ts';
import type { AnnexCell, ReportAnnex } from '../domain/report-annex.ts';
import {
  type Cell,
  type Column,
  count,
  type DocumentPart,
  figure,
  type Sheet,
  text,
} from '../domain/report-document.ts';
import { annexLayouts } from '../domain/report-schedule.ts';
import { hasLayout, type ReportFigures } from './report-figures.ts';

/** A part for each layout that was chosen; where nothing of it was there to annex, that is said. */
export const annexParts = (figures: ReportFigures): DocumentPart[] =>
  annexLayouts
    .filter((layout) => hasLayout(figures, layout))
    .map((layout) => {
      const annexes = figures.annexes?.filter((one) => one.layout === layout) ?? [];
      const faults = annexes.flatMap((one) => one.faults.map(annexWords.fault));
      return {
        heading: annexWords.headings[layout],
        paragraphs: annexes.length === 0 ? [annexWords.none[layout]] : faults,
        charts: [],
        tables: annexes.map((one, i) => ({ id: `annex-${layout}-${i}`, title: one.title, ...bodyOf(one) })),
      };
    });

const bodyOf = ({ headings, rows }: ReportAnnex): { columns: Column[]; rows: Cell[][] } => ({
  columns: headings.map((heading, i) => ({
    ...{ heading, kind: rows.every((row) => isFigure(row[i])) ? 'figure' : 'text', stays: true },
  })),
  rows: rows.map((row) => row.map(cellOf)),
});

const isFigure = (cell: AnnexCell | undefined): boolean => typeof cell === 'number' || cell === null;

/** A mark is written with the decimals that it has. */
function cellOf(cell: AnnexCell): Cell {
  if (typeof cell !== 'number') return text(cell ?? '');
  return Number.isInteger(cell) ? count(cell) : figure(cell, String(cell).split('.')[1]?.length ?? 0, false);
}

/** Tables of one kind and the same headings in one sheet, each row with its table's title so that it can be filtered by it. */
export function annexSheets({ annexes = [] }: ReportFigures): Sheet[] {
  const alike = groupBy(annexes, ({ table, headings }) => JSON.stringify([table, headings]));
  const taken = new Map<string, number>();
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const times = (taken.get(first.table) ?? 0) + 1;
    taken.set(first.table, times);
    const { columns, rows } = bodyOf({ ...first, rows: some.flatMap((one) => one.rows) });
    const titles = some.flatMap((one) => one.rows.map(() => text(one.title)));
    return {
      name: annexWords.sheets[first.table] + (times === 1 ? '' : ` ${times}`),
      columns: [{ heading: annexWords.table, kind: 'text' }, ...columns],
      rows: rows.map((row, i) => [titles[i] ?? text(''), ...row]),
    };
  });
}
