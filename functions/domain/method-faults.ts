// Can this method turn answers into an index? It knows what is positive, what weighs how much, and where bands begin.
import type { DefinitionFault } from './definition-fault.ts';
import { formulaOf, isShare, onScale, worthOf } from './formula.ts';
import { positiveFaults } from './positive-faults.ts';
import {
  entersScores,
  hasScale,
  isQuantity,
  type Method,
  type Question,
  type Questionnaire,
  questionsOf,
  scaleOf,
} from './questionnaire.ts';

/** The faults of one method of the questionnaire, under its path. */
export function methodFaults(questionnaire: Questionnaire, method: Method, path: string): DefinitionFault[] {
  const scored = questionsOf(questionnaire).filter((question) => entersScores(method, question));
  return [
    ...(method.questions ?? [])
      .filter((id) => !questionsOf(questionnaire).some((question) => question.id === id))
      .map((id) => ({ path: `${path}.questions`, message: `there is no question "${id}"` })),
    ...(scored.length === 0 ? [{ path, message: 'no question is scored' }] : []),
    ...shareFaults(questionnaire, method, scored, `${path}.question.positive`),
    ...scored.flatMap((question) => worthFaults(questionnaire, method, question, path)),
    ...weightFaults(questionnaire, method, `${path}.weights`),
    ...bandFaults(method, `${path}.bands`),
  ];
}

function shareFaults(
  questionnaire: Questionnaire,
  method: Method,
  scored: Question[],
  path: string,
): DefinitionFault[] {
  const shares = scored.filter((question) => isShare(formulaOf(method, question)));
  const positive = method.question.positive ?? [];
  const undecided = shares.some((question) => (question.positive ?? positive).length === 0);
  const message = 'a share of positive answers needs to know which values are positive';
  return [
    ...(undecided ? [{ path, message }] : []),
    ...shares
      .filter((question) => question.positive === undefined)
      .flatMap((question) => positiveFaults(questionnaire, question, positive, path)),
  ];
}

/** A fault of the question's own (no scale, or one that is not there) is named there, not here again. */
function worthFaults(
  questionnaire: Questionnaire,
  method: Method,
  question: Question,
  path: string,
): DefinitionFault[] {
  if (isQuantity(question)) return quantityFaults(method, question, path);
  // One person may choose several options, and a text has none: neither is points of one person.
  if (question.kind === 'multiple' || question.kind === 'text')
    return [{ path, message: `"${question.id}" is a ${question.kind} question, which cannot be scored` }];
  const own = question.scale === undefined ? question.kind === 'yes-no' : hasScale(questionnaire, question.scale);
  if (!own) return [];
  if (onScale(scaleOf(questionnaire, question)).length === 0)
    return [{ path, message: `no option of "${question.id}" has a place on its scale` }];
  if (formulaOf(method, question) === 'nps' && !isZeroToTen(questionnaire, question))
    return [
      { path: `${path}.question.formula`, message: `nps needs a scale from 0 to 10, which "${question.id}" has not` },
    ];
  // 100·mean/highest with a highest of 0 or below, 100·(mean − lowest)/(highest − lowest) with one value only.
  return worthOf(questionnaire, method, question).perPoint.compare(0) > 0
    ? []
    : [{ path, message: `the formula divides by nothing on the scale of "${question.id}"` }];
}

const isZeroToTen = (questionnaire: Questionnaire, question: Question): boolean => {
  const values = onScale(scaleOf(questionnaire, question)).map(({ value }) => value);
  return Math.min(...values) === 0 && Math.max(...values) === 10;
};

/** Of quantities there is the mean, in their own unit: nothing is positive, and no scale has an end to divide by. */
const quantityFaults = (method: Method, question: Question, path: string): DefinitionFault[] =>
  ['mean', 'mean-value', 'sum'].includes(formulaOf(method, question))
    ? []
    : [{ path: `${path}.question.formula`, message: `"${question.id}" is a quantity, which has only a mean` }];

function weightFaults(questionnaire: Questionnaire, method: Method, path: string): DefinitionFault[] {
  if (!method.rollUp.startsWith('weighted')) return [];
  const what = method.rollUp === 'weighted-sections' ? 'section' : 'scored question';
  const ids = weighedIds(questionnaire, method);
  const declared = Object.entries(method.weights ?? {});
  const names = declared.map(([id]) => id);
  const fault = (id: string, message: string) => ({ path: `${path}.${id}`, message });
  return [
    ...names.filter((id) => !ids.includes(id)).map((id) => fault(id, `there is no ${what} "${id}"`)),
    ...ids.filter((id) => !names.includes(id)).map((id) => ({ path, message: `${what} "${id}" has no weight` })),
    ...declared.filter(([, weight]) => weight < 0).map(([id]) => fault(id, 'a weight is 0 or more')),
    ...(declared.length > 0 && declared.every(([, weight]) => weight === 0)
      ? [{ path, message: 'nothing has a weight above 0' }]
      : []),
  ];
}

/** What the method's weights name: sections with a scored question, or scored questions. */
function weighedIds(questionnaire: Questionnaire, method: Method): string[] {
  const scored = (question: Question) => entersScores(method, question);
  const sections = questionnaire.sections.filter(({ questions }) => questions.some(scored));
  if (method.rollUp === 'weighted-sections') return sections.map(({ id }) => id);
  return sections.flatMap(({ questions }) => questions.filter(scored).map(({ id }) => id));
}

const bandFaults = (method: Method, path: string): DefinitionFault[] =>
  method.bands.flatMap(({ from, above }, i) =>
    (from === undefined) === (above === undefined)
      ? [{ path: `${path}.${i}`, message: 'a band starts either "from" or "above" a value' }]
      : [],
  );
