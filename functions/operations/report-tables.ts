// Which tables does a report have? Units with rank and target, factors, criteria with their answers, and services; headings as provinces file them.
import { slipWords } from '../../web/words/filed-layout-words.ts';
import { writeDay } from '../../web/words/language.ts';
import { reportPeriodName } from '../../web/words/period-words.ts';
import {
  questionColumns,
  reportSentences as say,
  serviceColumns,
  unitColumns,
  withoutService,
} from '../../web/words/report-document-words.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { inLanguage, isQuantity } from '../domain/questionnaire.ts';
import { type Cell, type Column, count, type DocumentTable, figure, text } from '../domain/report-document.ts';
import { slipRate } from '../domain/slips.ts';
import { noService } from '../domain/tally-cell.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { criteriaOf, levelsOf } from './report-criteria.ts';
import { type Beside, methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';
import { exceeds, slipsAt } from './report-slips.ts';

const textColumn = (heading: string): Column => ({ heading, kind: 'text' });
const figureColumn = (heading: string): Column => ({ heading, kind: 'figure' });

/** How an index of this report is written. */
export function indexCell(figures: ReportFigures, value: number | null): Cell {
  const method = methodOf(figures);
  return figure(value, method.digits, isPercentage(method));
}

/** Layout 6: a row per unit in the order of the tree's names, with what it may not show said in its note. */
export function unitTable(figures: ReportFigures): DocumentTable {
  const { sections } = figures.questionnaire;
  const shown = sections.filter(({ id }) => hasSection(figures, id));
  const columns = [
    ...[figureColumn(unitColumns.number), textColumn(unitColumns.code), textColumn(unitColumns.unit)],
    ...[unitColumns.transactions, unitColumns.responses, ...rateHeadings(figures)].map(figureColumn),
    ...shown.map(({ title }) => figureColumn(inLanguage(title, 'vi'))),
    ...[figureColumn(unitColumns.index), textColumn(unitColumns.interval), figureColumn(unitColumns.rank)],
    ...[textColumn(unitColumns.rankRange), figureColumn(unitColumns.before), figureColumn(changeHeading(figures))],
    ...[figureColumn(unitColumns.places), figureColumn(unitColumns.target), textColumn(unitColumns.met)],
    ...[textColumn(unitColumns.group), textColumn(unitColumns.note)],
  ];
  const ids = shown.map(({ id }) => id);
  const beside = besideUnits(figures);
  const rows = unitRows(figures).map((row, i) => unitCells(figures, row, beside.get(row.agencyId), i + 1, ids));
  return { id: 'units', title: unitColumns.unit, columns, rows };
}

const hasSection = ({ rows }: ReportFigures, id: string): boolean =>
  rows.some((row) => !row.suppressed && row.sections.some((section) => section.id === id));

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** A country has thousands of units, and their rows are asked for by name again and again: looked up once for each figures. */
const unitsOf = new WeakMap<
  ReportFigures,
  { byId: Map<string, ReportFigures['agencies'][number]>; rows: ReportRow[] }
>();

function unitsIn(figures: ReportFigures) {
  const known = unitsOf.get(figures);
  if (known !== undefined) return known;
  const found = { byId: new Map(figures.agencies.map((one) => [one.id, one])), rows: rowsByTree(figures) };
  unitsOf.set(figures, found);
  return found;
}

/** A row's unit as it is called; its id where nobody has told. */
export const unitName = (figures: ReportFigures, { agencyId }: Pick<ReportRow, 'agencyId'>): string =>
  unitsIn(figures).byId.get(agencyId)?.name ?? agencyId;

/** The rows of all units by place, all services together: parents before their children, children by name. */
export const unitRows = (figures: ReportFigures): ReportRow[] => unitsIn(figures).rows;

function rowsByTree({ rows, agencies }: ReportFigures): ReportRow[] {
  const own = new Map(
    rows.flatMap((row) => (row.axis === 'territory' && row.serviceId === null ? [[row.agencyId, row]] : [])),
  );
  const known = new Set(agencies.map(({ id }) => id));
  const children = new Map<string | null, typeof agencies>();
  for (const agency of agencies.toSorted((a, b) => vietnamese.compare(a.name, b.name))) {
    const parent = agency.parentId !== null && known.has(agency.parentId) ? agency.parentId : null;
    const beside = children.get(parent);
    if (beside === undefined) children.set(parent, [agency]);
    else beside.push(agency);
  }
  const under = (parent: string | null): ReportRow[] =>
    (children.get(parent) ?? []).flatMap(({ id }) => {
      const row = own.get(id);
      return [...(row === undefined ? [] : [row]), ...under(id)];
    });
  return under(null);
}

/**
 * Who was handed a slip, drawn or invited has answered or not; of whoever passes a counter there is no such rate. Where slips are known the
 * rate is of those, and what is set against transactions stands beside it under its own name; a random sample has no such figure.
 */
function rateHeadings({ campaign: { sample }, slips }: ReportFigures): string[] {
  if (hasSlipRates(slips)) return [...(sample === 'random' ? [] : [unitColumns.per100]), slipWords.rate];
  if (sample === 'random') return [unitColumns.responseRate];
  return [sample === 'self-selected' ? unitColumns.per100 : slipWords.rateOfTransactions];
}

const hasSlipRates = (slips: ReportFigures['slips']): boolean =>
  slips?.some(({ all }) => slipRate(all) !== null) ?? false;

function rateCells(figures: ReportFigures, { agencyId }: ShownRow, beside: Beside | undefined): Cell[] {
  const per100 = figure(beside?.per100 ?? null, 2, false);
  if (!hasSlipRates(figures.slips)) return [per100];
  const slips = slipsAt(figures, agencyId);
  const rate = figure(slips === undefined ? null : slipRate(slips.all), 2, true);
  return figures.campaign.sample === 'random' ? [rate] : [per100, rate];
}

const changeHeading = (figures: ReportFigures): string =>
  unitColumns.change[isPercentage(methodOf(figures)) ? 'percent' : 'points'];

function unitCells(
  figures: ReportFigures,
  row: ReportRow,
  beside: Beside | undefined,
  number: number,
  sections: string[],
): Cell[] {
  const agency = unitsIn(figures).byId.get(row.agencyId);
  const head = [count(number), text(agency?.code ?? ''), text(agency?.name ?? row.agencyId)];
  if (row.suppressed) {
    return [
      ...head,
      ...emptyCells(sections.length + 12 + rateHeadings(figures).length),
      text(say.few(numberText(figures.campaign.minimumToShow))),
    ];
  }
  const sectionOf = (id: string) => row.sections.find((section) => section.id === id)?.index ?? null;
  return [
    ...[...head, countOrNone(beside?.transactions?.count), count(row.responses)],
    ...rateCells(figures, row, beside),
    ...sections.map((id) => indexCell(figures, sectionOf(id))),
    ...[indexCell(figures, row.index), text(intervalText(figures, row))],
    ...[...rankCells(row), ...changeCells(figures, beside), ...targetCells(figures, row)],
    text(row.rank === null ? '' : say.group(row.rank.quarter)),
    text(noteOf(figures, row, beside)),
  ];
}

function intervalText(figures: ReportFigures, { interval }: ShownRow): string {
  if (interval === null) return '';
  const method = methodOf(figures);
  const write = (value: number) => `${numberText(value, method.digits)}${isPercentage(method) ? '%' : ''}`;
  return `${write(interval.low)}–${write(interval.high)}`;
}

const rankCells = ({ rank }: ShownRow): Cell[] =>
  rank === null ? [text(''), text('')] : [text(`${rank.position}/${rank.of}`), text(`${rank.low}–${rank.high}`)];

const targetCells = (figures: ReportFigures, { target }: ShownRow): Cell[] =>
  target === null
    ? [text(''), text('')]
    : [indexCell(figures, target.value), text(target.met ? say.met.yes : say.met.no)];

/** A difference of percentages is no percentage. */
const changeCells = (figures: ReportFigures, beside: Beside | undefined): Cell[] => [
  indexCell(figures, beside?.before?.index ?? null),
  figure(beside?.change ?? null, methodOf(figures).digits, false),
  figure(beside?.places ?? null, 0, false),
];

/** What stands in a unit's last column. */
export function noteOf(figures: ReportFigures, row: ShownRow, beside: Beside | undefined): string {
  const { campaign, period, previous } = figures;
  const { rank, responses, from, to, index } = row;
  const few = index !== null && rank === null && responses < campaign.minimumToRank;
  const others = from < period.from || to > period.to;
  return [
    ...(few ? [say.unranked(numberText(responses), numberText(campaign.minimumToRank))] : []),
    ...(others ? [say.otherDays(writeDay(from), writeDay(to))] : []),
    ...(previous?.comparable === false ? [say.otherMethod(reportPeriodName(previous.period))] : []),
    ...partlyKnown(campaign.sample, beside),
    ...(exceeds(slipsAt(figures, row.agencyId)?.all) ? [slipWords.exceeds] : []),
  ].join('. ');
}

/** Where transactions are told and nothing is divided by them. */
function partlyKnown(sample: ReportFigures['campaign']['sample'], beside: Beside | undefined): string[] {
  if (beside?.transactions === undefined || beside.transactions === null) return [];
  const { days, from, to, count: known } = beside.transactions;
  const isWhole = beside.per100 !== null || sample === 'random' || known === 0;
  return isWhole ? [] : [say.transactionDays(numberText(days), writeDay(from), writeDay(to))];
}

/** What all services of each unit are set beside, by place. */
export const besideUnits = ({ beside = [] }: ReportFigures): Map<string, Beside> =>
  new Map(beside.flatMap((one) => (one.axis === 'territory' && one.serviceId === null ? [[one.agencyId, one]] : [])));

/** The factors of a unit. */
export const factorTable = (figures: ReportFigures, row: ShownRow): DocumentTable => ({
  id: `factors-${row.agencyId}`,
  title: `${questionColumns.factor} · ${unitName(figures, row)}`,
  columns: factorHeadings,
  rows: factorRows(figures, row),
});

export const factorHeadings: Column[] = [
  ...[textColumn(questionColumns.code), textColumn(questionColumns.factor)],
  ...[figureColumn(questionColumns.base), figureColumn(questionColumns.index)],
];

export function factorRows(figures: ReportFigures, { sections }: ShownRow): Cell[][] {
  const titles = new Map(figures.questionnaire.sections.map(({ id, title }) => [id, inLanguage(title, 'vi')]));
  return sections.map(({ id, index, base }) => [
    ...[text(id), text(titles.get(id) ?? ''), count(base), indexCell(figures, index)],
  ]);
}

/** Every criterion of a unit, with how many gave each answer: what a reader needs to work the index out again. */
export const questionTable = (figures: ReportFigures, row: ShownRow): DocumentTable => ({
  id: `questions-${row.agencyId}`,
  title: `${questionColumns.text} · ${unitName(figures, row)}`,
  columns: questionHeadings(figures),
  rows: questionRows(figures, row),
});

export const questionHeadings = (figures: ReportFigures): Column[] => [
  ...[textColumn(questionColumns.code), textColumn(questionColumns.text)],
  ...levelsOf(figures).map((value) => figureColumn(`Mức ${value}`)),
  ...[questionColumns.base, questionColumns.index, questionColumns.mean].map(figureColumn),
  ...[questionColumns.blanks, questionColumns.notApplicable, questionColumns.notAsked].map(figureColumn),
];

export function questionRows(figures: ReportFigures, { questions }: ShownRow): Cell[][] {
  const criteria = criteriaOf(figures);
  const levels = levelsOf(figures);
  return questions.flatMap((one) => {
    const asked = criteria.get(one.id);
    if (asked === undefined) return [];
    const given = (level: number) => (isQuantity(asked) ? undefined : one.counts[level]);
    return [
      [
        ...[text(one.id), text(inLanguage(asked.text, 'vi'))],
        ...levels.map((level) => countOrNone(given(level))),
        ...[count(one.base), indexCell(figures, one.index), figure(one.mean, 2, false)],
        ...[count(one.blanks), count(one.notApplicable), count(one.notAsked)],
      ],
    ];
  });
}

/** A level that the question does not offer has no count, which is not 0. */
const countOrNone = (people: number | undefined): Cell => (people === undefined ? text('') : count(people));

/** The services of a unit. */
export const serviceTable = (figures: ReportFigures, agencyId: string): DocumentTable => ({
  id: `services-${agencyId}`,
  title: `${serviceColumns.service} · ${unitName(figures, { agencyId })}`,
  columns: serviceHeadings,
  rows: serviceRows(figures, agencyId),
});

export const serviceHeadings: Column[] = [
  ...[textColumn(serviceColumns.code), textColumn(serviceColumns.service), figureColumn(unitColumns.responses)],
  ...[figureColumn(unitColumns.index), textColumn(unitColumns.interval), textColumn(unitColumns.note)],
];

export function serviceRows(figures: ReportFigures, agencyId: string): Cell[][] {
  const names = new Map(figures.services.map((service) => [service.id, service]));
  const own = figures.rows.filter(
    (row) => row.axis === 'territory' && row.agencyId === agencyId && row.serviceId !== null,
  );
  return own.map((row) => {
    const service = names.get(row.serviceId ?? '');
    const name = row.serviceId === noService ? withoutService : (service?.name ?? row.serviceId ?? '');
    return [text(service?.code ?? ''), text(name), ...serviceCells(figures, row)];
  });
}

function serviceCells(figures: ReportFigures, row: ReportRow): Cell[] {
  if (row.suppressed) return [...emptyCells(3), text(say.few(numberText(figures.campaign.minimumToShow)))];
  return [count(row.responses), indexCell(figures, row.index), text(intervalText(figures, row)), text('')];
}

const emptyCells = (size: number): Cell[] => Array.from({ length: size }, () => text(''));
