// Under which name are a method's per-person sums kept? Methods that give every answer the same points share them.
import { scoredQuestions } from './formula.ts';
import type { Method, Questionnaire } from './questionnaire.ts';

// A questionnaire never changes once it is published, so what follows from it is worked out once.
const known = new WeakMap<Questionnaire, Map<string, string>>();

/** `p0`, `p1`, …: the place of the method's points among the distinct ones of the questionnaire, in the order of its methods. */
export function pointsName(questionnaire: Questionnaire, method: Method): string {
  const names = known.get(questionnaire) ?? namesOf(questionnaire);
  known.set(questionnaire, names);
  const name = names.get(method.id);
  if (name === undefined) throw new Error(`Questionnaire ${questionnaire.id} has no method ${method.id}`);
  return name;
}

/** The first method that gives such points; undefined where none does. */
export const methodWithPoints = (questionnaire: Questionnaire, name: string): Method | undefined =>
  questionnaire.methods.find((method) => pointsName(questionnaire, method) === name);

function namesOf(questionnaire: Questionnaire): Map<string, string> {
  const distinct: string[] = [];
  const names = new Map<string, string>();
  for (const method of questionnaire.methods) {
    const points = signatureOf(questionnaire, method);
    if (!distinct.includes(points)) distinct.push(points);
    names.set(method.id, `p${distinct.indexOf(points)}`);
  }
  return names;
}

const signatureOf = (questionnaire: Questionnaire, method: Method): string =>
  JSON.stringify(scoredQuestions(questionnaire, method).map(({ question, worth }) => [question.id, [...worth.points]]));
