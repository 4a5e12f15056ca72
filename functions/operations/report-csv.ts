// How do figures leave as a tidy table? One row per unit, service, part and measure, so that any program can pivot it; also as Excel in Vietnam opens it.
import { byteOrderMark, csvLines } from './csv-lines.ts';
import type { Beside, ReportFigures, ReportRow, ShownRow } from './report-figures.ts';

const columns = [
  ...['report', 'revision', 'period', 'calendar', 'periodFrom', 'periodTo', 'axis'],
  ...['agencyId', 'agencyCode', 'agencyName', 'serviceId', 'serviceCode', 'serviceName'],
  ...['level', 'part', 'measure', 'value', 'from', 'to', 'withheld'],
];

type Measure = { level: 'whole' | 'section' | 'question'; part: string; measure: string; value: number | null };

/** The table with commas and decimal points. What is withheld has one row that says so; what was not scorable has an empty value. */
export const tidyCsv = (figures: ReportFigures): string => tableOf(figures, ',', '.');

/** The same with semicolons and decimal commas, as a spreadsheet set to Vietnamese reads without being asked. */
export const vietnameseCsv = (figures: ReportFigures): string => tableOf(figures, ';', ',');

/** A unit's lines at once: a large province has a million of them. */
function tableOf(figures: ReportFigures, delimiter: string, decimal: string): string {
  const heading = csvLines([columns], delimiter);
  const lines = tidyRows(figures).map((rows) => csvLines(rows, delimiter, decimal));
  return [byteOrderMark, heading, ...lines].join('');
}

// Figures stay numbers until they are written: a figure below zero is no formula.
type Cells = (string | number)[];

function tidyRows(figures: ReportFigures): Cells[][] {
  const { report, revision, period } = figures;
  const head = [report, String(revision), period.name, period.calendar, period.from, period.to];
  const agencies = new Map(figures.agencies.map((one) => [one.id, one]));
  const services = new Map(figures.services.map((one) => [one.id, one]));
  const besides = new Map(figures.beside?.map((one) => [placeOf(one), one]));
  return figures.rows.map((row) => {
    const agency = agencies.get(row.agencyId);
    const service = services.get(row.serviceId ?? '');
    const of = [
      ...[...head, row.axis, row.agencyId, agency?.code ?? '', agency?.name ?? ''],
      ...[row.serviceId ?? '', service?.code ?? '', service?.name ?? ''],
    ];
    return linesOf(row, besides.get(placeOf(row))).map((line) => [...of, ...line]);
  });
}

const placeOf = ({ axis, agencyId, serviceId }: Pick<ReportRow, 'axis' | 'agencyId' | 'serviceId'>): string =>
  `${axis} ${agencyId} ${serviceId ?? ''}`;

function linesOf(row: ReportRow, beside: Beside | undefined): Cells[] {
  if (row.suppressed) return [['whole', '', '', '', '', '', 'yes']];
  return measuresOf(row, beside).map(({ level, part, measure, value }) => [
    ...[level, part, measure, value ?? '', row.from, row.to, 'no'],
  ]);
}

const measuresOf = (row: ShownRow, beside: Beside | undefined): Measure[] => [
  ...[...wholeOf(row), ...besideOf(beside)].map(
    ([measure, value]): Measure => ({ level: 'whole', part: '', measure, value }),
  ),
  ...row.sections.flatMap(({ id, index, base }): Measure[] => [
    { level: 'section', part: id, measure: 'index', value: index },
    { level: 'section', part: id, measure: 'base', value: base },
  ]),
  ...row.questions.flatMap((question): Measure[] =>
    questionOf(question).map(([measure, value]) => ({ level: 'question', part: question.id, measure, value })),
  ),
];

const wholeOf = (row: ShownRow): [string, number | null][] => [
  ...counted(row),
  ['index', row.index],
  ['low', row.interval?.low ?? null],
  ['high', row.interval?.high ?? null],
  ['effectiveN', row.interval?.effectiveN ?? null],
  ['rank', row.rank?.position ?? null],
  ['rankedUnits', row.rank?.of ?? null],
  ['rankLow', row.rank?.low ?? null],
  ['rankHigh', row.rank?.high ?? null],
  ['target', row.target?.value ?? null],
];

/** Of a report frozen before these were kept, none. */
const besideOf = (beside: Beside | undefined): [string, number | null][] =>
  beside === undefined
    ? []
    : [
        ['transactions', beside.transactions?.count ?? null],
        ['per100', beside.per100],
        ['indexBefore', beside.before?.index ?? null],
        ['rankBefore', beside.before?.position ?? null],
        ['change', beside.change],
        ['places', beside.places],
      ];

const counted = ({ responses, flagged, answers, blanks, notApplicable, notAsked }: ShownRow): [string, number][] =>
  Object.entries({ responses, flagged, answers, blanks, notApplicable, notAsked });

const questionOf = ({
  id: _,
  counts,
  index,
  mean,
  ...rest
}: ShownRow['questions'][number]): [string, number | null][] => [
  ['index', index],
  ['mean', mean],
  ...Object.entries(rest),
  ...Object.entries(counts).map(([value, people]): [string, number] => [`answer ${value}`, people]),
];
