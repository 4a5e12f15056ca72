// Which divisions make an index? Each criterion's, then the roll-up's, as exact fractions written out.
import Fraction from 'fraction.js';
import {
  explanationColumns as columns,
  explanationHeadings as headings,
  explanationSentences as say,
} from '../../web/words/explanation-words.ts';
import { sum } from '../domain/exact.ts';
import { weighPart } from '../domain/exact-index.ts';
import { formulaOf, isShare } from '../domain/formula.ts';
import { positiveSetOf } from '../domain/positive-sets.ts';
import type { ScoredQuestion } from '../domain/question-result.ts';
import { inLanguage, type Question, questionsOf, scaleOf } from '../domain/questionnaire.ts';
import { type Column, count, type DocumentTable, text } from '../domain/report-document.ts';
import { totalOf, type Weighed } from '../domain/roll-up.ts';
import { counterName } from '../domain/tally.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { methodOf, type ReportFigures, type ShownRow } from './report-figures.ts';

export type Derivation = {
  heading: string;
  sentences: string[];
  tables: DocumentTable[];
  /** How the parts become one; undefined where there are no parts. */
  whole: string | undefined;
  exact: Fraction;
  /** The index before it is rounded, as far as it is written. */
  written: string;
};

export function derivationOf(figures: ReportFigures, row: ShownRow): Derivation {
  const method = methodOf(figures);
  return method.question.formula === 'all-positive-share' ? ofPeople(figures, row) : ofCriteria(figures, row);
}

/** So many decimals, cut off and marked where more would follow. */
export function decimals(value: Fraction, digits = 4): string {
  const unit = 10 ** digits;
  const cut = value.mul(unit).floor().div(unit);
  const shown = cut.equals(value) ? shortest(value, digits) : digits;
  return `${numberText(cut.valueOf(), shown)}${cut.equals(value) ? '' : '…'}`;
}

const shortest = (value: Fraction, most: number): number =>
  Array.from({ length: most }, (_, i) => i).find((i) => value.mul(10 ** i).d === 1n) ?? most;

/** The share of people who are satisfied throughout has no criteria to add up. */
function ofPeople(figures: ReportFigures, { tally }: ShownRow): Derivation {
  const set = positiveSetOf(figures.questionnaire, methodOf(figures)) ?? 0;
  const every = tally[counterName.everyPositive(set)] ?? 0;
  const some = tally[counterName.somePositiveBase(set)] ?? 0;
  const exact = new Fraction(100 * every, some);
  const written = decimals(exact);
  const sentences = [say.everyone(numberText(every), numberText(some), written)];
  return { heading: headings.people, sentences, tables: [], whole: undefined, exact, written };
}

type Parts = Weighed<ScoredQuestion>[];

function ofCriteria(figures: ReportFigures, { tally }: ShownRow): Derivation {
  const method = methodOf(figures);
  const parts = weighPart(figures.questionnaire, method, tally, { kind: 'whole' });
  const exact = totalOf(parts) ?? new Fraction(0);
  return {
    heading: headings.criteria,
    sentences: [ruleOf(figures, parts), ...parts.slice(0, 1).map(exampleOf)],
    tables: [tableOf(figures, parts)],
    whole: wholeOf(method.rollUp, parts, exact),
    ...{ exact, written: decimals(exact) },
  };
}

const questionOf = ({ questionnaire }: ReportFigures, id: string): Question | undefined =>
  questionsOf(questionnaire).find((one) => one.id === id);

function ruleOf(figures: ReportFigures, [first]: Parts): string {
  const question = first && questionOf(figures, first.question.id);
  if (first === undefined || question === undefined) return '';
  const { worth } = first.question;
  if (!isShare(formulaOf(methodOf(figures), question))) return say.mean(decimals(worth.perPoint));
  const options = scaleOf(figures.questionnaire, question).options.filter(({ value }) => worth.pointOf(value) === 1);
  return say.share(options.map(({ value, label }) => say.level(value, inLanguage(label, 'vi'))).join(', '));
}

const exampleOf = ({ question: { id, points, base, worth }, score }: Parts[number]): string =>
  say.example(id, numberText(points), numberText(base), decimals(worth.perPoint), decimals(score));

const alike = (parts: Parts): boolean => parts.every(({ weight }) => parts[0]?.weight.equals(weight));
const samePoints = (parts: Parts): boolean =>
  parts.every(({ question }) => parts[0]?.question.worth.perPoint.equals(question.worth.perPoint));

/** With weights where criteria do not weigh alike and are not simply pooled. */
function tableOf(figures: ReportFigures, parts: Parts): DocumentTable {
  const method = methodOf(figures);
  const weighed = !(isPooled(method.rollUp, parts) || isMean(method.rollUp, parts));
  const heading = isShare(method.question.formula) ? columns.satisfied : columns.points;
  const of = (name: string, kind: Column['kind']): Column => ({ heading: name, kind });
  return {
    id: 'explanation',
    title: columns.text,
    columns: [
      ...[of(columns.code, 'text'), of(columns.text, 'text'), of(heading, 'figure'), of(columns.base, 'figure')],
      of(columns.score, 'figure'),
      ...(weighed ? [of(columns.weight, 'figure'), of(columns.product, 'figure')] : []),
    ],
    rows: parts.map(({ question: { id, points, base }, score, weight }) => [
      ...[
        text(id),
        text(briefly(inLanguage(questionOf(figures, id)?.text ?? { vi: '' }, 'vi'), parts.length > 20 ? 62 : 120)),
      ],
      ...[count(points), count(base), text(decimals(score))],
      ...(weighed ? [text(decimals(weight)), text(decimals(weight.mul(score)))] : []),
    ]),
  };
}

/** Of many criteria on one line each: the report's table has them whole. */
const briefly = (of: string, longest: number): string =>
  of.length <= longest ? of : `${of.slice(0, longest).trimEnd()}…`;

type RollUp = ReturnType<typeof methodOf>['rollUp'];
const isPooled = (rollUp: RollUp, parts: Parts): boolean => rollUp === 'pooled-answers' && samePoints(parts);
const isMean = (rollUp: RollUp, parts: Parts): boolean =>
  rollUp === 'mean-of-questions' || (rollUp === 'mean-of-sections' && alike(parts));

function wholeOf(rollUp: RollUp, parts: Parts, exact: Fraction): string {
  const total = (pick: (part: Parts[number]) => number) => parts.reduce((all, one) => all + pick(one), 0);
  if (isPooled(rollUp, parts))
    return say.pooled(
      numberText(total(({ question }) => question.points)),
      numberText(total(({ question }) => question.base)),
      decimals(parts[0]?.question.worth.perPoint ?? new Fraction(1)),
      decimals(exact),
    );
  if (isMean(rollUp, parts))
    return say.meanOf(numberText(parts.length), decimals(sum(parts.map(({ score }) => score))), decimals(exact));
  return say.weighted(numberText(parts.length), decimals(exact));
}
