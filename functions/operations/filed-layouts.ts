// Which tables are filed as they are? The quarter's counts per level as Huế has them, and a hospital's units beside its plan.
import Fraction from 'fraction.js';
import {
  countColumns,
  countTable as countWords,
  hospitalColumns,
  hospitalMet,
  slipWords,
} from '../../web/words/filed-layout-words.ts';
import { indexText } from '../../web/words/index-text.ts';
import { roundHalfUp } from '../domain/exact.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { inLanguage, questionsOf, scaleOf } from '../domain/questionnaire.ts';
import { type Cell, type Column, count, type DocumentTable, figure, text } from '../domain/report-document.ts';
import { handedOut, type UnitSlips } from '../domain/slips.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { criteriaOf } from './report-criteria.ts';
import { hasLayout, methodOf, type ReportFigures, type ShownRow } from './report-figures.ts';
import { slipsAt } from './report-slips.ts';
import { unitName, unitRows } from './report-tables.ts';

const textColumn = (heading: string): Column => ({ heading, kind: 'text' });
const figureColumn = (heading: string): Column => ({ heading, kind: 'figure' });

/** Layout 4 of a unit: each criterion's levels with how many gave each, and of how many hundred that chose a level. */
export const countTable = (figures: ReportFigures, row: ShownRow): DocumentTable => ({
  id: `counts-${row.agencyId}`,
  title: countTitle(figures, row),
  columns: countHeadings,
  rows: countRows(figures, row),
});

function countTitle(figures: ReportFigures, row: ShownRow): string {
  const [unit, people] = [unitName(figures, row), numberText(row.responses)];
  const slips = slipsAt(figures, row.agencyId);
  if (slips === undefined) return countWords.title(unit, people);
  const { returned, valid } = slips.all;
  return slipWords.title(unit, issuedSaid(slips), cameSaid(returned), cameSaid(valid), people);
}

export const cameSaid = (many: number | null): string => (many === null ? slipWords.withheld : numberText(many));

/** How many were handed out, in both ways where both were; never a number where one of them is not known. */
export function issuedSaid({ own, all }: UnitSlips): string {
  const [issued, { tickets, paper }] = [handedOut(all), all];
  const of = (many: number | null) => (many === null ? slipWords.unknown : numberText(many));
  const parts = [slipWords.tickets(of(tickets)), slipWords.paper(of(paper))].join(', ');
  if (issued !== null) return tickets === 0 || paper === 0 ? numberText(issued) : `${numberText(issued)} (${parts})`;
  const lacking = all.lacking > own.lacking ? `; ${slipWords.lacking(numberText(all.lacking))}` : '';
  return tickets || paper ? `${slipWords.partly} (${parts}${lacking})` : `${slipWords.unknown}${lacking}`;
}

export const countHeadings: Column[] = [
  { heading: countColumns.criterion, kind: 'text', groups: true },
  textColumn(countColumns.level),
  ...[figureColumn(countColumns.count), figureColumn(countColumns.share)],
];

/** A criterion is named beside its first level; "not applicable" is in no share. */
export function countRows(figures: ReportFigures, { questions }: ShownRow): Cell[][] {
  const { questionnaire } = figures;
  const criteria = criteriaOf(figures);
  return questions.flatMap(({ id, counts, notApplicable }) => {
    const question = criteria.get(id);
    if (question === undefined) return [];
    const options = scaleOf(questionnaire, question).options.filter((option) => !option.notApplicable);
    const people = options.map(({ value }) => counts[value] ?? 0);
    const all = people.reduce((sum, one) => sum + one, 0);
    const levels = options.map(({ label }, i) => levelCells(inLanguage(label, 'vi'), people[i] ?? 0, all));
    const silent = notApplicable > 0 ? [[text(countWords.notApplicable), count(notApplicable), text('')]] : [];
    return [...levels, ...silent].map((cells, i) => [
      text(i === 0 ? `${id}. ${inLanguage(question.text, 'vi')}` : ''),
      ...cells,
    ]);
  });
}

const levelCells = (label: string, people: number, all: number): Cell[] => [
  ...[text(label), count(people), figure(shareOf(people, all), 2, true)],
];

/** Percent, half-up once; null of nobody. */
const shareOf = (people: number, all: number): number | null =>
  all === 0 ? null : roundHalfUp(new Fraction(people, all).mul(100), 2);

/** Whether the report is of one of the ministry of health's forms, whose units have a plan, and is to have their table. */
export const isHospitals = (figures: ReportFigures): boolean =>
  hasLayout(figures, 'hospital') && figures.questionnaire.id.startsWith('byt-');

/** Layout 5: units that may be shown. */
export function hospitalTable(figures: ReportFigures): DocumentTable {
  const rows = unitRows(figures).flatMap((row) => (row.suppressed ? [] : [row]));
  return {
    id: 'hospital',
    title: hospitalColumns.unit,
    columns: [
      ...[textColumn(hospitalColumns.unit), figureColumn(hospitalColumns.people), figureColumn(hospitalColumns.mean)],
      ...[figureColumn(hospitalColumns.share), textColumn(hospitalColumns.met(planOf(figures, rows)))],
    ],
    rows: rows.map((row) => [
      ...[text(unitName(figures, row)), count(row.responses), figure(meanOf(figures, row), 2, false)],
      ...[figure(shareOfRow(figures, row), 2, true), text(metOf(row))],
    ]),
  };
}

/** The plan in the heading where it is one for all; else each unit has its own. */
function planOf(figures: ReportFigures, rows: ShownRow[]): string {
  const plans = [...new Set(rows.flatMap(({ target }) => target?.value ?? []))];
  const [plan] = plans;
  return plan === undefined || plans.length > 1 ? '' : indexText(methodOf(figures), plan, 'vi', plan % 1 === 0 ? 0 : 2);
}

const metOf = ({ target }: ShownRow): string => (target === null ? '' : hospitalMet[target.met ? 'yes' : 'no']);

/** The index where it is a share; a mean is none. */
const shareOfRow = (figures: ReportFigures, { index }: ShownRow): number | null =>
  isPercentage(methodOf(figures)) ? index : null;

/** Of all answers to scored ratings together, each the number of its level. */
function meanOf({ questionnaire }: ReportFigures, { questions }: ShownRow): number | null {
  const ratings = new Set(questionsOf(questionnaire).flatMap(({ id, kind }) => (kind === 'rating' ? [id] : [])));
  const answers = questions.filter(({ id }) => ratings.has(id)).flatMap(({ counts }) => Object.entries(counts));
  const people = answers.reduce((all, [, one]) => all + one, 0);
  const points = answers.reduce((all, [level, one]) => all + Number(level) * one, 0);
  return people === 0 ? null : roundHalfUp(new Fraction(points, people), 2);
}
