// Which tables does a report have? Units with rank and target, factors, criteria with their answers, and services; headings as provinces file them.
import { writeDay } from '../../web/words/language.ts';
import {
  questionColumns,
  reportSentences as say,
  serviceColumns,
  unitColumns,
  withoutService,
} from '../../web/words/report-document-words.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { inLanguage, questionsOf } from '../domain/questionnaire.ts';
import { type Cell, type Column, count, type DocumentTable, figure, text } from '../domain/report-document.ts';
import { noService } from '../domain/tally-cell.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { methodOf, type ReportFigures, type ReportRow, type ShownRow } from './report-figures.ts';

const textColumn = (heading: string): Column => ({ heading, kind: 'text' });
const figureColumn = (heading: string): Column => ({ heading, kind: 'figure' });

/** How an index of this report is written. */
function indexCell(figures: ReportFigures, value: number | null): Cell {
  const method = methodOf(figures);
  return figure(value, method.digits, isPercentage(method));
}

/** Layout 6: a row per unit in the order of the tree's names, with what it may not show said in its note. */
export function unitTable(figures: ReportFigures): DocumentTable {
  const { sections } = figures.questionnaire;
  const shown = sections.filter(({ id }) => hasSection(figures, id));
  const columns = [
    ...[figureColumn(unitColumns.number), textColumn(unitColumns.code), textColumn(unitColumns.unit)],
    figureColumn(unitColumns.responses),
    ...shown.map(({ title }) => figureColumn(inLanguage(title, 'vi'))),
    ...[figureColumn(unitColumns.index), textColumn(unitColumns.interval), figureColumn(unitColumns.rank)],
    ...[textColumn(unitColumns.rankRange), figureColumn(unitColumns.target), textColumn(unitColumns.met)],
    ...[textColumn(unitColumns.group), textColumn(unitColumns.note)],
  ];
  const rows = unitRows(figures).map((row, i) =>
    unitCells(
      figures,
      row,
      i + 1,
      shown.map(({ id }) => id),
    ),
  );
  return { id: 'units', title: unitColumns.unit, columns, rows };
}

const hasSection = ({ rows }: ReportFigures, id: string): boolean =>
  rows.some((row) => !row.suppressed && row.sections.some((section) => section.id === id));

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Parents before their children, children by name. */
function unitRows({ rows, agencies }: ReportFigures): ReportRow[] {
  const own = new Map(
    rows.filter((row) => row.axis === 'territory' && row.serviceId === null).map((row) => [row.agencyId, row]),
  );
  const known = new Set(agencies.map(({ id }) => id));
  const under = (parent: string | null): ReportRow[] =>
    agencies
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .toSorted((a, b) => vietnamese.compare(a.name, b.name))
      .flatMap(({ id }) => [...(own.get(id) === undefined ? [] : [own.get(id)]), ...under(id)])
      .flatMap((row) => row ?? []);
  return under(null);
}

function unitCells(figures: ReportFigures, row: ReportRow, number: number, sections: string[]): Cell[] {
  const agency = figures.agencies.find(({ id }) => id === row.agencyId);
  const head = [count(number), text(agency?.code ?? ''), text(agency?.name ?? row.agencyId)];
  if (row.suppressed) {
    const empty = Array.from({ length: sections.length + 8 }, () => text(''));
    return [...head, ...empty, text(say.few(numberText(figures.campaign.minimumToShow)))];
  }
  const sectionOf = (id: string) => row.sections.find((section) => section.id === id)?.index ?? null;
  return [
    ...[...head, count(row.responses)],
    ...sections.map((id) => indexCell(figures, sectionOf(id))),
    ...[indexCell(figures, row.index), text(intervalText(figures, row))],
    ...rankCells(row),
    ...targetCells(figures, row),
    text(row.rank === null ? '' : say.group(row.rank.quarter)),
    text(noteOf(figures, row)),
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

function noteOf({ campaign, period }: ReportFigures, { rank, responses, from, to, index }: ShownRow): string {
  const few = index !== null && rank === null && responses < campaign.minimumToRank;
  const others = from < period.from || to > period.to;
  return [
    ...(few ? [say.unranked(numberText(responses), numberText(campaign.minimumToRank))] : []),
    ...(others ? [say.otherDays(writeDay(from), writeDay(to))] : []),
  ].join('. ');
}

/** The factors of a unit. */
export function factorTable(figures: ReportFigures, row: ShownRow): DocumentTable {
  const columns = [textColumn(questionColumns.code), textColumn('Yếu tố')];
  const titles = new Map(figures.questionnaire.sections.map(({ id, title }) => [id, inLanguage(title, 'vi')]));
  return {
    id: `factors-${row.agencyId}`,
    title: 'Yếu tố',
    columns: [...columns, figureColumn(questionColumns.base), figureColumn(questionColumns.index)],
    rows: row.sections.map(({ id, index, base }) => [
      ...[text(id), text(titles.get(id) ?? ''), count(base), indexCell(figures, index)],
    ]),
  };
}

/** Every question of a unit, with how many gave each answer: what a reader needs to work the index out again. */
export function questionTable(figures: ReportFigures, row: ShownRow): DocumentTable {
  const values = [...new Set(row.questions.flatMap(({ counts }) => Object.keys(counts)))].toSorted(
    (a, b) => Number(a) - Number(b),
  );
  const titles = new Map(questionsOf(figures.questionnaire).map(({ id, text: of }) => [id, inLanguage(of, 'vi')]));
  return {
    id: `questions-${row.agencyId}`,
    title: questionColumns.text,
    columns: [
      ...[textColumn(questionColumns.code), textColumn(questionColumns.text)],
      ...values.map((value) => figureColumn(`Mức ${value}`)),
      ...[questionColumns.base, questionColumns.index, questionColumns.mean].map(figureColumn),
      ...[questionColumns.blanks, questionColumns.notApplicable, questionColumns.notAsked].map(figureColumn),
    ],
    rows: row.questions.map((one) => [
      ...[text(one.id), text(titles.get(one.id) ?? '')],
      ...values.map((value) => (one.counts[value] === undefined ? text('') : count(one.counts[value]))),
      ...[count(one.base), indexCell(figures, one.index), figure(one.mean, 2, false)],
      ...[count(one.blanks), count(one.notApplicable), count(one.notAsked)],
    ]),
  };
}

/** The services of a unit. */
export function serviceTable(figures: ReportFigures, agencyId: string): DocumentTable {
  const names = new Map(figures.services.map((service) => [service.id, service]));
  const own = figures.rows.filter(
    (row) => row.axis === 'territory' && row.agencyId === agencyId && row.serviceId !== null,
  );
  const cells = (row: ReportRow): Cell[] => {
    const service = names.get(row.serviceId ?? '');
    const name = row.serviceId === noService ? withoutService : (service?.name ?? row.serviceId ?? '');
    const head = [text(service?.code ?? ''), text(name)];
    if (row.suppressed) return [...head, text(''), text(''), text(say.few(numberText(figures.campaign.minimumToShow)))];
    return [...head, count(row.responses), indexCell(figures, row.index), text(intervalText(figures, row))];
  };
  return {
    id: `services-${agencyId}`,
    title: serviceColumns.service,
    columns: [
      ...[textColumn(serviceColumns.code), textColumn(serviceColumns.service), figureColumn(unitColumns.responses)],
      ...[figureColumn(unitColumns.index), textColumn(unitColumns.interval)],
    ],
    rows: own.map(cells),
  };
}
