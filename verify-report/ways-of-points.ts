// Which of a questionnaire's methods give the same points, and which of its ways of counting positive answers is a method's?
import type { Method, Questionnaire } from './form.ts';
import { entersScores, isShare, questionsOf } from './questionnaire.ts';
import { worthOf } from './worth.ts';

const known = new WeakMap<Questionnaire, Map<string, string>>();

/** Method id → `p0`, `p1`, … in the order in which distinct points first appear. */
export function pointNames(questionnaire: Questionnaire): Map<string, string> {
  const names = known.get(questionnaire) ?? namesOf(questionnaire);
  known.set(questionnaire, names);
  return names;
}

function namesOf(questionnaire: Questionnaire): Map<string, string> {
  const distinct: string[] = [];
  return new Map(
    questionnaire.methods.map((method) => {
      const points = JSON.stringify(pointsOf(questionnaire, method));
      if (!distinct.includes(points)) distinct.push(points);
      return [method.id, `p${distinct.indexOf(points)}`];
    }),
  );
}

const pointsOf = (questionnaire: Questionnaire, method: Method) =>
  questionsOf(questionnaire)
    .filter((question) => entersScores(method, question))
    .map((question) => [question.id, worthOf(questionnaire, method, question).points]);

/** The names of points of methods whose formula is a share, each once: their places number the counters of people. */
export function positiveSets(questionnaire: Questionnaire): string[] {
  const names = pointNames(questionnaire);
  const shares = questionnaire.methods.filter(({ question: { formula } }) => isShare(formula));
  return [...new Set(shares.map(({ id }) => names.get(id) ?? ''))];
}
