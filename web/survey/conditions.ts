// When does a question show? The browser's own style decides, without script; where it cannot, the question stays and says when to answer.
import { type Question, type Questionnaire, questionsOf, type Section } from '../../functions/domain/questionnaire.ts';

type Condition = NonNullable<Question['showIf']>;
/** Neighbouring questions that are asked under the same condition, or under none. */
export type Group = { condition: Condition | undefined; questions: Question[] };

/** The section's questions in order, cut where the condition changes. */
export function groupsOf(section: Section): Group[] {
  const groups: Group[] = [];
  for (const question of section.questions) {
    const last = groups.at(-1);
    if (last !== undefined && isSame(last.condition, question.showIf)) last.questions.push(question);
    else groups.push({ condition: question.showIf, questions: [question] });
  }
  return groups;
}

/** A class name per condition, the same for all groups under it: `Q2-3-4`. */
export const classOf = (condition: Condition): string =>
  [condition.question, ...condition.in].join('-').replaceAll('.', '_');

/** Hides what is not asked. A condition whose asking question is itself hidden does not hold either. */
export function conditionStyle(questionnaire: Questionnaire): string {
  const questions = questionsOf(questionnaire);
  const rules = questions.flatMap(({ showIf }) => (showIf === undefined ? [] : [hidingRule(questions, showIf)]));
  if (rules.length === 0) return '';
  return `@supports selector(:has(*)){${[...new Set(rules)].join('')}.n{display:none}}`;
}

const hidingRule = (questions: Question[], condition: Condition): string => {
  const selectors = conditionsAbove(questions, condition).map(
    (above) => `form:not(:has(${chosen(above)})) .${classOf(condition)}`,
  );
  return `${selectors.join()}{display:none}`;
};

function conditionsAbove(questions: Question[], condition: Condition): Condition[] {
  const asking = questions.find(({ id }) => id === condition.question);
  return asking?.showIf === undefined ? [condition] : [condition, ...conditionsAbove(questions, asking.showIf)];
}

const chosen = (condition: Condition): string =>
  condition.in.map((value) => `[name="${condition.question}"][value="${value}"]:checked`).join();

const isSame = (a: Condition | undefined, b: Condition | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && classOf(a) === classOf(b));
