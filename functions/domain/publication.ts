// May this questionnaire be published? Each fault is named by its path; what is published can be shown, answered and scored.
import type { DefinitionFault } from './definition-fault.ts';
import { histogramCounters } from './histogram-size.ts';
import { methodFaults } from './method-faults.ts';
import { questionFaults } from './question-faults.ts';
import type { Questionnaire } from './questionnaire.ts';
import { voluntaryFaults } from './voluntary-faults.ts';

/** One tally item stays small enough to read by the hundred: ≤ 350 counters, ≤ 4 kB. */
const mostCounters = 350;
const mostBytes = 4096;

/** All faults of a definition whose shape is right; empty means it may be published. */
export const definitionFaults = (questionnaire: Questionnaire): DefinitionFault[] => [
  ...repeated(sectionIds(questionnaire)),
  ...repeated(questionIds(questionnaire)),
  // By id alone, for that is how a campaign names its method.
  ...repeated(questionnaire.methods.map(({ id }, i) => ({ id, path: `methods.${i}.id` }))),
  ...scaleFaults(questionnaire),
  ...questionFaults(questionnaire),
  ...voluntaryFaults(questionnaire),
  ...questionnaire.methods.flatMap((method, i) => methodFaults(questionnaire, method, `methods.${i}`)),
  ...sizeFaults(questionnaire),
];

type Named = { id: string; path: string };

const sectionIds = ({ sections }: Questionnaire): Named[] =>
  sections.map(({ id }, i) => ({ id, path: `sections.${i}.id` }));

const questionIds = ({ sections }: Questionnaire): Named[] =>
  sections.flatMap(({ questions }, s) =>
    questions.map(({ id }, q) => ({ id, path: `sections.${s}.questions.${q}.id` })),
  );

/** Each but the first of the same name. */
function repeated(named: Named[]): DefinitionFault[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, message: `"${id}" is used more than once` }] : [];
  });
}

const scaleFaults = ({ scales }: Questionnaire): DefinitionFault[] =>
  Object.entries(scales).flatMap(([name, { options }]) => {
    const path = (i: number) => `scales.${name}.options.${i}`;
    return [
      ...repeated(options.map(({ value }, i) => ({ id: String(value), path: `${path(i)}.value` }))),
      ...options.flatMap(({ notApplicable, countsInBase }, i) =>
        notApplicable && countsInBase
          ? [{ path: path(i), message: 'an option cannot both leave the base and count in it' }]
          : [],
      ),
    ];
  });

function sizeFaults(questionnaire: Questionnaire): DefinitionFault[] {
  return questionnaire.methods.flatMap((method, i) => {
    const names = histogramCounters(questionnaire, method);
    // A name (all of ASCII), and a number of up to nine digits, which DynamoDB packs two to a byte.
    const bytes = names.reduce((total, name) => total + name.length + 7, 0);
    if (names.length <= mostCounters && bytes <= mostBytes) return [];
    const message = `needs ${names.length} counters in ${bytes} bytes; at most ${mostCounters} in ${mostBytes}`;
    return [{ path: `methods.${i}`, message }];
  });
}
