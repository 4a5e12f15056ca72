// Can these values be positive answers to the question? Each must be an option, and one that may ever be positive.
import type { DefinitionFault } from './definition-fault.ts';
import { type Question, type Questionnaire, scaleOf } from './questionnaire.ts';

export function positiveFaults(
  questionnaire: Questionnaire,
  question: Question,
  positive: number[],
  path: string,
): DefinitionFault[] {
  const { options } = scaleOf(questionnaire, question);
  return positive.flatMap((value) => {
    const option = options.find((o) => o.value === value);
    if (option === undefined) return [{ path, message: `question "${question.id}" has no option ${value}` }];
    const silent = option.notApplicable || option.countsInBase;
    return silent ? [{ path, message: `option ${value} of "${question.id}" can never be positive` }] : [];
  });
}
