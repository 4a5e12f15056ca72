// Can each question be asked and answered? It has options, a name of its own, and a condition that can be met.
import type { DefinitionFault } from './definition-fault.ts';
import { positiveFaults } from './positive-faults.ts';
import { unitsPerOne } from './quantity.ts';
import {
  hasScale,
  isQuantity,
  isScored,
  type Option,
  type Question,
  type Questionnaire,
  questionsOf,
  scaleOf,
} from './questionnaire.ts';

/** Form fields and columns the platform itself uses; a question of that name would collide. */
const reserved = [
  'submissionId',
  'serial',
  'comment',
  'help',
  'lang',
  'ticket',
  'service',
  'channel',
  'status',
  'answeredAt',
  'openedAt',
  'flags',
  'pointCode',
  'agencyCode',
  'serviceCode',
];

/** The faults of all questions, by path. */
export const questionFaults = (questionnaire: Questionnaire): DefinitionFault[] =>
  questionnaire.sections.flatMap(({ questions }, s) =>
    questions.flatMap((question, q) => {
      const path = `sections.${s}.questions.${q}`;
      return [
        ...nameFaults(question, `${path}.id`),
        ...optionFaults(questionnaire, question, `${path}.scale`),
        ...boundFaults(question, path),
        ...scoringFaults(question, `${path}.scored`),
        ...positiveFaults(questionnaire, question, question.positive ?? [], `${path}.positive`),
        ...conditionFaults(questionnaire, question, `${path}.showIf`),
      ];
    }),
  );

function nameFaults({ id }: Question, path: string): DefinitionFault[] {
  if (reserved.includes(id)) return [{ path, message: `"${id}" is the name of a field of the page itself` }];
  // Answers are objects by question id, and every object already knows `constructor` and its like.
  return id in {} ? [{ path, message: `"${id}" is a name that programs keep for themselves` }] : [];
}

function optionFaults(questionnaire: Questionnaire, question: Question, path: string): DefinitionFault[] {
  if (question.scale !== undefined)
    return hasScale(questionnaire, question.scale) ? [] : [{ path, message: `there is no scale "${question.scale}"` }];
  const hasOptions = question.kind === 'text' || question.kind === 'yes-no' || isQuantity(question);
  return hasOptions ? [] : [{ path, message: `a ${question.kind} question needs a scale` }];
}

/** The farthest bound, in units: a hundred thousand squared, by nine hundred thousand people, is still a whole number to a program. */
const farthest = 100_000;

function boundFaults(question: Question, path: string): DefinitionFault[] {
  const { min, max } = question;
  if (!isQuantity(question)) {
    const message = `a ${question.kind} question has no bounds`;
    return [
      ...(min === undefined ? [] : [{ path: `${path}.min`, message }]),
      ...(max === undefined ? [] : [{ path: `${path}.max`, message }]),
    ];
  }
  if (min === undefined || max === undefined)
    return [
      { path: `${path}.${min === undefined ? 'min' : 'max'}`, message: `a ${question.kind} question needs bounds` },
    ];
  if (min >= max) return [{ path: `${path}.max`, message: 'is not above min' }];
  const most = farthest / unitsPerOne(question);
  return Math.max(Math.abs(min), Math.abs(max)) > most
    ? [{ path: `${path}.max`, message: `bounds may be ${most} at most` }]
    : [];
}

const scoringFaults = (question: Question, path: string): DefinitionFault[] =>
  isScored(question) && (question.kind === 'text' || question.kind === 'multiple')
    ? [{ path, message: `a ${question.kind} question cannot be scored` }]
    : [];

function conditionFaults(questionnaire: Questionnaire, question: Question, path: string): DefinitionFault[] {
  if (question.showIf === undefined) return [];
  const asking = askingOf(questionnaire, question);
  if (asking === undefined)
    return [{ path: `${path}.question`, message: `there is no question "${question.showIf.question}"` }];
  if (asking.kind === 'text' || isQuantity(asking))
    return [{ path: `${path}.question`, message: `"${asking.id}" has no options to depend on` }];
  if (circles(questionnaire, question)) return [{ path, message: 'the conditions lead round in a circle' }];
  return missing(scaleOf(questionnaire, asking).options, question.showIf.in).map((value) => ({
    path: `${path}.in`,
    message: `"${asking.id}" has no option ${value}`,
  }));
}

const missing = (options: Option[], values: number[]): number[] =>
  values.filter((value) => !options.some((option) => option.value === value));

const askingOf = (questionnaire: Questionnaire, { showIf }: Question): Question | undefined =>
  questionsOf(questionnaire).find(({ id }) => id === showIf?.question);

function circles(questionnaire: Questionnaire, start: Question): boolean {
  const seen = new Set<string>();
  let next: Question | undefined = start;
  while (next?.showIf !== undefined) {
    if (seen.has(next.id)) return true;
    seen.add(next.id);
    next = askingOf(questionnaire, next);
  }
  return false;
}
