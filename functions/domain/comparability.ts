// May these two periods be compared, and how far? The whole under one method and questionnaire, a factor where both have the same one.
import { scoredQuestions } from './formula.ts';
import { entersScores, type Method, type Questionnaire, type Section } from './questionnaire.ts';

export type Surveyed = { questionnaire: Questionnaire; method: Method };
export type Refusal = 'method-changed' | 'questionnaire-changed';

/** Why the whole may not be compared; undefined where it may. A series does not run across a change of either. */
export function refusalOf(before: Surveyed, now: Surveyed): Refusal | undefined {
  if (!sameMethod(before.method, now.method)) return 'method-changed';
  const same =
    before.questionnaire.id === now.questionnaire.id && before.questionnaire.version === now.questionnaire.version;
  return same ? undefined : 'questionnaire-changed';
}

/** The ids of sections both have under one id and title, answered on the same scale and scored by the same method. */
export function sharedSections(before: Surveyed, now: Surveyed): string[] {
  if (!sameMethod(before.method, now.method)) return [];
  const known = new Map(before.questionnaire.sections.map((section) => [section.id, section]));
  return now.questionnaire.sections
    .filter((section) => {
      const old = known.get(section.id);
      return old !== undefined && sameTitle(old, section) && sameWorth(before, old, now, section);
    })
    .map(({ id }) => id);
}

/** Two questionnaires may each bring a method of one name: it is the same only if it counts and rolls up the same way. */
const sameMethod = (a: Method, b: Method): boolean =>
  a.id === b.id && a.version === b.version && waysOf(a) === waysOf(b);

const waysOf = ({ question, rollUp, normaliseWeights }: Method): string =>
  JSON.stringify([question.formula, [...(question.positive ?? [])].toSorted(), rollUp, normaliseWeights]);

const sameTitle = (a: Section, b: Section): boolean => a.title.vi.normalize('NFC') === b.title.vi.normalize('NFC');

/** A factor of four levels is not the factor of five, whatever its name. */
function sameWorth(before: Surveyed, old: Section, now: Surveyed, section: Section): boolean {
  const [a, b] = [worthsWithin(before, old), worthsWithin(now, section)];
  return a.length > 0 && JSON.stringify(a) === JSON.stringify(b) && sameSize(before, old, now, section);
}

/** Where a section's index grows with its questions (points that add up, weights as declared) both must have the same, weighing the same. */
function sameSize(before: Surveyed, old: Section, now: Surveyed, section: Section): boolean {
  if (!['sum', 'weighted-questions'].includes(now.method.rollUp)) return true;
  const weights = ({ method }: Surveyed, { questions }: Section) =>
    JSON.stringify(questions.filter((q) => entersScores(method, q)).map(({ id }) => [id, method.weights?.[id] ?? 1]));
  return weights(before, old) === weights(now, section);
}

const worthsWithin = ({ questionnaire, method }: Surveyed, { questions }: Section): string[] =>
  [
    ...new Set(
      scoredQuestions(questionnaire, method)
        .filter(({ question }) => questions.includes(question))
        .map(({ worth }) =>
          JSON.stringify([[...worth.points].toSorted(([a], [b]) => a - b), worth.perPoint.toFraction()]),
        ),
    ),
  ].toSorted();
