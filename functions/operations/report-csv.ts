// How do figures leave as a tidy table? One row per unit, service, part and measure, so that any program can pivot it; also as Excel in Vietnam opens it.
import { slipRate, type UnitSlips } from '../domain/slips.ts';
import { byteOrderMark, csvLines } from './csv-lines.ts';
import type { Beside, ReportFigures, ReportRow, ShownRow } from './report-figures.ts';
import { slipsAt } from './report-slips.ts';

const columns = [
  ...['report', 'revision', 'period', 'calendar', 'periodFrom', 'periodTo', 'axis'],
  ...['agencyId', 'agencyCode', 'agencyName', 'serviceId', 'serviceCode', 'serviceName'],
  ...['level', 'part', 'measure', 'value', 'from', 'to', 'withheld'],
];

type Measure = { level: 'whole' | 'section' | 'question'; part: string; measure: string; value: number | null };

/** The table with commas and decimal points, piece by piece. What is withheld has one row that says so; what was not scorable has an empty value. */
export const tidyCsv = (figures: ReportFigures): Iterable<Uint8Array> =>
  piecesOf(figures, { delimiter: ',', decimal: '.' });

/** The same with semicolons and decimal commas, as a spreadsheet set to Vietnamese reads without being asked. */
export const vietnameseCsv = (figures: ReportFigures): Iterable<Uint8Array> =>
  piecesOf(figures, { delimiter: ';', decimal: ',' });

type Edition = { delimiter: string; decimal: string };

/** A country's table has half a gigabyte, and is never held whole. */
function* piecesOf(figures: ReportFigures, edition: Edition): Generator<Uint8Array> {
  for (const text of tidyTexts(figures, edition)) yield Buffer.from(text);
}

// Figures stay numbers until they are written: a figure below zero is no formula.
type Cells = (string | number)[];

function* tidyTexts(figures: ReportFigures, edition: Edition): Generator<string> {
  const { report, revision, period } = figures;
  const head = [report, String(revision), period.name, period.calendar, period.from, period.to];
  const agencies = new Map(figures.agencies.map((one) => [one.id, one]));
  const services = new Map(figures.services.map((one) => [one.id, one]));
  const besides = new Map(figures.beside?.map((one) => [placeOf(one), one]));
  yield byteOrderMark + csvLines([columns], edition.delimiter);
  for (const row of figures.rows) {
    const agency = agencies.get(row.agencyId);
    const service = services.get(row.serviceId ?? '');
    const of = [
      ...[...head, row.axis, row.agencyId, agency?.code ?? '', agency?.name ?? ''],
      ...[row.serviceId ?? '', service?.code ?? '', service?.name ?? ''],
    ];
    yield linesOf(of, row, { beside: besides.get(placeOf(row)), slips: slipsOfRow(figures, row) }, edition);
  }
}

/** Whose a figure is stands in each of its lines and is written once: that is two thirds of the cells. */
function linesOf(of: Cells, row: ReportRow, more: More, { delimiter, decimal }: Edition): string {
  const start = csvLines([of], delimiter).slice(0, -1) + delimiter;
  if (row.suppressed) return start + csvLines([['whole', '', '', '', '', '', 'yes']], delimiter);
  const end = delimiter + csvLines([[row.from, row.to, 'no']], delimiter);
  const cells = measuresOf(row, more).map(({ level, part, measure, value }) => [level, part, measure, value ?? '']);
  // Names of parts and measures hold no line break, so each line is one measure.
  const lines = csvLines(cells, delimiter, decimal).slice(0, -1).split('\n');
  return lines.map((line) => start + line + end).join('');
}

const placeOf = ({ axis, agencyId, serviceId }: Pick<ReportRow, 'axis' | 'agencyId' | 'serviceId'>): string =>
  `${axis} ${agencyId} ${serviceId ?? ''}`;

/** What a row is told with besides its own figures. */
type More = { beside: Beside | undefined; slips: UnitSlips | undefined };

const measuresOf = (row: ShownRow, { beside, slips }: More): Measure[] => [
  ...[...wholeOf(row), ...besideOf(beside), ...slipMeasures(slips)].map(
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

/** Slips are of all services together, by territory. */
const slipsOfRow = (figures: ReportFigures, { agencyId, axis, serviceId }: ReportRow): UnitSlips | undefined =>
  axis === 'territory' && serviceId === null ? slipsAt(figures, agencyId) : undefined;

const slipMeasures = (slips: UnitSlips | undefined): [string, number | null][] =>
  slips === undefined
    ? []
    : [
        ['ticketsIssued', slips.all.tickets],
        ['paperHandedOut', slips.all.paper],
        ['slipsReturned', slips.all.returned],
        ['slipsValid', slips.all.valid],
        ['slipRate', slipRate(slips.all)],
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
