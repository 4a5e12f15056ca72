// Which questions has a questionnaire, which enter a method's scores, and what may be answered?
import type { Method, Question, Questionnaire, Scale } from './form.ts';

export const questionsOf = ({ sections }: Questionnaire): Question[] => sections.flatMap(({ questions }) => questions);

/** A method's own list decides; without one ratings enter unless they say no, others only if they say yes. */
export const entersScores = (method: Method, { id, scored, kind }: Question): boolean =>
  method.questions === undefined ? (scored ?? kind === 'rating') : method.questions.includes(id);

/** A percentage or a number. */
export const isQuantity = ({ kind }: Question): boolean => kind === 'percent' || kind === 'number';

/** Questions counted by person, for their options' counts do not tell how many answered. */
export const isCountedByPerson = (question: Question): boolean =>
  isQuantity(question) || question.kind === 'multiple' || question.kind === 'text';

export function scaleOf({ scales }: Questionnaire, { scale, kind }: Question): Scale {
  const own = Object.entries(scales).find(([name]) => name === scale)?.[1];
  return own ?? { best: 'high', options: kind === 'yes-no' ? [{ value: 1 }, { value: 0 }] : [] };
}

type Option = Scale['options'][number];

export const optionsOf = (questionnaire: Questionnaire, question: Question): Option[] =>
  scaleOf(questionnaire, question).options;

/** The method's own formula, or the question's where it has one. */
export const formulaOf = (method: Method, question: Question): string => question.formula ?? method.question.formula;

export const isShare = (formula: string): boolean => formula === 'positive-share' || formula === 'all-positive-share';

/** Whether less is better: all scored questions are means of points on scales that run from best to worst. */
export function lowerIsBetter(questionnaire: Questionnaire, method: Method): boolean {
  const scored = questionsOf(questionnaire).filter((question) => entersScores(method, question));
  const turned = (question: Question) =>
    ['mean', 'sum', 'mean-of-max'].includes(formulaOf(method, question)) &&
    scaleOf(questionnaire, question).best === 'low';
  return scored.length > 0 && scored.every(turned);
}
