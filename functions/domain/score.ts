// What does a tally say? The index with its counts, base, interval and band: everything a published figure carries.
import type Fraction from 'fraction.js';
import { allPositive } from './all-positive.ts';
import { roundHalfUp } from './exact.ts';
import { formulaOf } from './formula.ts';
import { type Part, questionsOfPart } from './part.ts';
import {
  answersOf,
  describeQuestion,
  type QuestionResult,
  type ScoredQuestion,
  scoreQuestion,
} from './question-result.ts';
import { entersScores, inLanguage, type Method, type Questionnaire, scaleOf } from './questionnaire.ts';
import { sectionIndexOf, totalOf, weigh, withinPart } from './roll-up.ts';
import { type Interval, intervalOf } from './score-interval.ts';
import { counterName, type Tally } from './tally.ts';

export type Result = {
  responses: number;
  answers: number;
  blanks: number;
  notApplicable: number;
  notAsked: number;
  method: { id: string; version: number };
  index: number | null;
  interval: Interval | null;
  band: string | null;
  sections: { id: string; index: number | null; base: number }[];
  questions: QuestionResult[];
};

/**
 * Scores a tally by a method. Pure: the same tally gives the same result anywhere.
 * `index` is null where nothing is scorable, `interval` where the tally lacks the method's per-person sums. Counts are of the scored
 * questions of the part: answers + blanks + not applicable + not asked = responses × questions.
 * @param z standard deviations of the interval, other than 95 %'s, for comparing many at once.
 */
export function scoreTally(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part = { kind: 'whole' },
  z?: number,
): Result {
  const { scored, results } = countPart(questionnaire, method, tally, part);
  const { index, interval } = indexOf(questionnaire, method, tally, part, scored, z);
  const rounded = index === undefined ? null : roundHalfUp(index, method.digits);
  const total = (pick: (result: QuestionResult) => number) => scored.reduce((all, { result }) => all + pick(result), 0);
  return {
    responses: tally[counterName.responses] ?? 0,
    answers: total(answersOf),
    blanks: total((result) => result.blanks),
    notApplicable: total((result) => result.notApplicable),
    notAsked: total((result) => result.notAsked),
    method: { id: method.id, version: method.version },
    index: rounded,
    interval,
    band: rounded === null ? null : bandOf(method, rounded),
    sections: sectionsOf(questionnaire, method, scored),
    questions: results,
  };
}

type Index = { index: Fraction | undefined; interval: Interval | null };

function indexOf(
  questionnaire: Questionnaire,
  method: Method,
  tally: Tally,
  part: Part,
  scored: ScoredQuestion[],
  z: number | undefined,
): Index {
  if (method.question.formula === 'all-positive-share' && part.kind !== 'question') {
    // Who found one section good throughout is not counted: only the whole has such an index.
    const found = part.kind === 'whole' ? allPositive(questionnaire, method, tally, z) : undefined;
    return { index: found?.index, interval: found?.interval ?? null };
  }
  const weighed = weigh(withinPart(method, part), scored, part.kind === 'whole' ? 'whole' : 'section');
  const index = totalOf(weighed);
  return { index, interval: index === undefined ? null : intervalOf(questionnaire, method, tally, part, weighed, z) };
}

function countPart(questionnaire: Questionnaire, method: Method, tally: Tally, part: Part) {
  const scored: ScoredQuestion[] = [];
  const results = questionsOfPart(questionnaire, part).map(({ sectionId, question }) => {
    if (!entersScores(method, question)) return describeQuestion(questionnaire, question, tally);
    const one = scoreQuestion(questionnaire, method, sectionId, question, tally);
    scored.push(one);
    return one.result;
  });
  return { scored, results };
}

function sectionsOf(questionnaire: Questionnaire, method: Method, scored: ScoredQuestion[]): Result['sections'] {
  const sections = questionnaire.sections.map(({ id }) => ({
    id,
    of: scored.filter(({ sectionId }) => sectionId === id),
  }));
  return sections
    .filter(({ of }) => of.length > 0)
    .map(({ id, of }) => {
      const index = method.question.formula === 'all-positive-share' ? undefined : sectionIndexOf(method, of);
      const base = of.reduce((total, question) => total + question.base, 0);
      return { id, index: index === undefined ? null : roundHalfUp(index, method.digits), base };
    });
}

/** The highest band whose bound the rounded index reaches (`from`) or passes (`above`); at one bound, `above` is the higher. */
function bandOf(method: Method, index: number): string | null {
  const reached = method.bands.filter(
    ({ from, above }) => index >= (from ?? -Infinity) && index > (above ?? -Infinity),
  );
  const [best] = reached.toSorted((a, b) => boundOf(b) - boundOf(a) || rank(b) - rank(a));
  return best === undefined ? null : inLanguage(best.label, 'vi');
}

type Band = Method['bands'][number];
const boundOf = ({ from, above }: Band): number => from ?? above ?? 0;
const rank = ({ above }: Band): number => (above === undefined ? 0 : 1);

/** Whether less is better: a mean of points on scales that run from best to worst. */
export function lowerIsBetter(questionnaire: Questionnaire, method: Method): boolean {
  const scored = questionsOfPart(questionnaire, { kind: 'whole' }).filter(({ question }) =>
    entersScores(method, question),
  );
  const turns = ({ question }: (typeof scored)[number]) =>
    ['mean', 'sum', 'mean-of-max'].includes(formulaOf(method, question)) &&
    scaleOf(questionnaire, question).best === 'low';
  return scored.length > 0 && scored.every(turns);
}
