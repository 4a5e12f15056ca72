// Who is asked a question? Whoever gave one of the answers it depends on, and was asked that.
import { onceFor } from './once-for.ts';
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts';
import type { Answers } from './response.ts';

/** Whether the question of that id is put to a person who gave these answers. */
export type IsAsked = (questionId: string, answers: Answers) => boolean;
type Condition = NonNullable<Question['showIf']>;

/** Looks up once what each question depends on; a chain that leads nowhere or in a circle (a draft's) asks nobody. */
export const whoIsAsked = onceFor((questionnaire: Questionnaire): IsAsked => {
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const chains = new Map([...questions].map(([id, question]) => [id, chainOf(questions, question)]));
  return (id, answers) => chains.get(id)?.every((condition) => isMet(condition, answers)) ?? false;
});

/** The question's condition, its asking question's, and so on; undefined where the chain has no end. */
function chainOf(questions: Map<string, Question>, question: Question): Condition[] | undefined {
  const chain: Condition[] = [];
  let next: Question | undefined = question;
  while (next?.showIf !== undefined) {
    if (chain.includes(next.showIf)) return undefined;
    chain.push(next.showIf);
    next = questions.get(next.showIf.question);
  }
  return next === undefined ? undefined : chain;
}

function isMet({ question, in: values }: Condition, answers: Answers): boolean {
  const given = answers[question];
  if (Array.isArray(given)) return given.some((value) => values.includes(value));
  return typeof given === 'number' && values.includes(given);
}
