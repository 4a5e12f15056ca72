// What of the figures goes into the quarterly report on administrative reform? A paragraph and a table, to be pasted as they are.

import {
  reformColumns,
  reformSentence,
  reformTargets,
  reformRows as rowNames,
  reformUnits as units,
} from '../../web/words/filed-layout-words.ts';
import { indexText } from '../../web/words/index-text.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { inLanguage } from '../domain/questionnaire.ts';
import { type Cell, count, type DocumentTable, text } from '../domain/report-document.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { methodOf, type ReportFigures, type ShownRow } from './report-figures.ts';
import { indexCell, unitName, unitRows } from './report-tables.ts';

/** Sentences of a unit, with whom they speak for. */
export function reformParagraph(figures: ReportFigures, row: ShownRow): string {
  const { index, responses } = row;
  if (index === null) return '';
  const said = indexText(methodOf(figures), index, 'vi');
  const targets = targetsOf(figures);
  return [
    reformSentence(unitName(figures, row), reportPeriodName(figures.period), numberText(responses), said),
    ...(targets.all === 0 ? [] : [reformTargets(numberText(targets.met), numberText(targets.all))]),
    ...(figures.campaign.sample === 'random' ? [] : [scoreWords.vi.representativeness(numberText(responses))]),
  ].join(' ');
}

/** The figures of a unit as a list of statistics. */
export function reformTable(figures: ReportFigures, row: ShownRow): DocumentTable {
  const lines = linesOf(figures, row).filter((cells) => cells.length > 0);
  return {
    id: `reform-${row.agencyId}`,
    title: unitName(figures, row),
    columns: [
      ...[
        { heading: reformColumns.number, kind: 'figure' as const },
        { heading: reformColumns.what, kind: 'text' as const },
      ],
      ...[
        { heading: reformColumns.unit, kind: 'text' as const },
        { heading: reformColumns.value, kind: 'figure' as const },
      ],
      { heading: reformColumns.note, kind: 'text' as const },
    ],
    rows: lines.map((cells, i) => [count(i + 1), ...cells]),
  };
}

type Line = Cell[];

function linesOf(figures: ReportFigures, row: ShownRow): Line[] {
  const rows = unitRows(figures);
  const shown = rows.filter(({ suppressed }) => !suppressed).length;
  return [
    [text(rowNames.responses), text(units.people), count(row.responses), text('')],
    [text(rowNames.flagged), text(units.people), count(row.flagged), text('')],
    [text(rowNames.shown), text(units.agencies), count(shown), text('')],
    [text(rowNames.withheld), text(units.agencies), count(rows.length - shown), text('')],
    ...indexLines(figures, row),
    ...targetLines(figures),
  ];
}

function indexLines(figures: ReportFigures, row: ShownRow): Line[] {
  const method = methodOf(figures);
  const unit = text(isPercentage(method) ? units.percent : units.points);
  const titles = new Map(figures.questionnaire.sections.map(({ id, title }) => [id, inLanguage(title, 'vi')]));
  return [
    [text(rowNames.index), unit, indexCell(figures, row.index), text(targetNote(figures, row))],
    ...row.sections.map(({ id, index, base }) => [
      ...[text(rowNames.section(titles.get(id) ?? id)), unit, indexCell(figures, index)],
      text(rowNames.base(numberText(base))),
    ]),
  ];
}

function targetNote(figures: ReportFigures, { target }: ShownRow): string {
  if (target === null) return '';
  const method = methodOf(figures);
  const value = indexText(method, target.value, 'vi');
  return scoreWords.vi.target(value, target.met, lowerIsBetter(figures.questionnaire, method));
}

function targetLines(figures: ReportFigures): Line[] {
  const { met, all } = targetsOf(figures);
  return all === 0 ? [] : [[text(rowNames.met), text(units.agencies), count(met), text(rowNames.of(numberText(all)))]];
}

function targetsOf(figures: ReportFigures): { met: number; all: number } {
  const targets = unitRows(figures).flatMap((row) => (row.suppressed ? [] : (row.target ?? [])));
  return { met: targets.filter(({ met }) => met).length, all: targets.length };
}
