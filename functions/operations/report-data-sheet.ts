// Which rows does somebody pivot in a spreadsheet? One per way of gathering, unit and service; everything measured in a column of its own.

import { reportPeriodName } from '../../web/words/period-words.ts';
import { withoutService } from '../../web/words/report-document-words.ts';
import { dataColumns as columns, sheetNames, dataWords as words } from '../../web/words/workbook-words.ts';
import { type Column, count, type Sheet, type SheetCell, text } from '../domain/report-document.ts';
import { noService } from '../domain/tally-cell.ts';
import { criteriaOf } from './report-criteria.ts';
import type { ReportFigures, ReportRow, ShownRow } from './report-figures.ts';
import { indexCell } from './report-tables.ts';

/** All rows of the figures, withheld ones too, which say only that. */
export function dataSheet(figures: ReportFigures): Sheet {
  const parts = partsOf(figures);
  const agencies = new Map(figures.agencies.map((one) => [one.id, one]));
  const services = new Map(figures.services.map((one) => [one.id, one]));
  const [report, period] = [text(figures.report), text(reportPeriodName(figures.period))];
  const nameOf = ({ agencyId, serviceId, axis }: ReportRow): SheetCell[] => {
    const [agency, service] = [agencies.get(agencyId), services.get(serviceId ?? '')];
    return [
      ...[text(words[axis]), text(agencyId), text(agency?.code ?? ''), text(agency?.name ?? agencyId)],
      ...[text(serviceId ?? ''), text(service?.code ?? ''), text(service?.name ?? serviceName(serviceId))],
    ];
  };
  const rows = figures.rows.map((row) => [report, period, ...nameOf(row), ...measuresOf(figures, row, parts)]);
  return { name: sheetNames.data, columns: headings(parts), rows };
}

const serviceName = (id: string | null): string => (id === null ? words.all : id === noService ? withoutService : id);

/** Sections and criteria, in the order they are asked. */
const partsOf = (figures: ReportFigures): string[] => [
  ...new Set(figures.rows.flatMap((row) => (row.suppressed ? [] : row.sections.map(({ id }) => id)))),
  ...criteriaOf(figures).keys(),
];

const textHeadings = new Set<string>([
  ...[columns.report, columns.period, columns.axis, columns.agencyId, columns.agencyCode, columns.agency],
  ...[columns.serviceId, columns.serviceCode, columns.service, columns.withheld],
]);

const headings = (parts: string[]): Column[] =>
  [...Object.values(columns), ...parts.flatMap((part) => [part, words.base(part)])].map((heading) => ({
    heading,
    kind: textHeadings.has(heading) ? 'text' : 'figure',
  }));

function measuresOf(figures: ReportFigures, row: ReportRow, parts: string[]): SheetCell[] {
  if (row.suppressed) return [text(words.yes)];
  const measured = new Map([...row.sections, ...row.questions].map(({ id, index, base }) => [id, { index, base }]));
  return [
    ...[text(words.no), { kind: 'day' as const, at: row.from }, { kind: 'day' as const, at: row.to }],
    ...[row.responses, row.flagged, row.answers, row.blanks, row.notApplicable, row.notAsked].map(count),
    ...wholeOf(figures, row),
    ...parts.flatMap((part) => {
      const { index = null, base = null } = measured.get(part) ?? {};
      return [indexCell(figures, index), countOrNone(base)];
    }),
  ];
}

const wholeOf = (figures: ReportFigures, { index, interval, rank, target }: ShownRow): SheetCell[] => [
  ...[index, interval?.low ?? null, interval?.high ?? null].map((value) => indexCell(figures, value)),
  ...[interval?.effectiveN ?? null, rank?.position ?? null, rank?.of ?? null].map(countOrNone),
  indexCell(figures, target?.value ?? null),
];

const countOrNone = (value: number | null): SheetCell => (value === null ? text('') : count(value));
