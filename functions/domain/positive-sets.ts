// What may "satisfied with everything" mean here? Each distinct way of counting answers as positive among the questionnaire's methods.
import { isShare, scoredQuestions, type Worth } from './formula.ts';
import { pointsName } from './person-points.ts';
import { type Method, type Questionnaire, questionsOf } from './questionnaire.ts';

/** Question id → what counts as positive, under the name that `pointsName` gives the method. */
export type PositiveSet = { name: string; worths: Map<string, Worth> };

/** The distinct sets, in the order of the methods; a question with a formula that is no share takes no part. */
export function positiveSets(questionnaire: Questionnaire): PositiveSet[] {
  const sets = new Map<string, PositiveSet>();
  for (const method of questionnaire.methods.filter((m) => isShare(m.question.formula))) {
    const name = pointsName(questionnaire, method);
    if (!sets.has(name)) sets.set(name, { name, worths: sharesOf(questionnaire, method) });
  }
  return [...sets.values()];
}

/** The place of a method's positive set; undefined where it has none. */
export function positiveSetOf(questionnaire: Questionnaire, method: Method): number | undefined {
  const place = positiveSets(questionnaire).findIndex(({ name }) => name === pointsName(questionnaire, method));
  return place < 0 ? undefined : place;
}

function sharesOf(questionnaire: Questionnaire, method: Method): Map<string, Worth> {
  const own = new Map(questionsOf(questionnaire).map(({ id, formula }) => [id, formula]));
  const scored = scoredQuestions(questionnaire, method).map(({ question, worth }) => [question.id, worth] as const);
  return new Map(scored.filter(([id]) => isShare(own.get(id) ?? method.question.formula)));
}
