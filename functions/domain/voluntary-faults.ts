// Does a voluntary section stay out of the scores? Those who go on are not those who stop: their answers explain, they do not count.
import type { DefinitionFault } from './definition-fault.ts';
import { entersScores, type Question, type Questionnaire } from './questionnaire.ts';

/** The faults of voluntary sections: a question that would be scored or required, or on which what everyone is asked depends. */
export function voluntaryFaults(questionnaire: Questionnaire): DefinitionFault[] {
  const { sections } = questionnaire;
  const all = sections.flatMap(({ questions, voluntary }, s) =>
    questions.map((question, q) => ({ question, voluntary: voluntary ?? false, path: `sections.${s}.questions.${q}` })),
  );
  if (all.length > 0 && all.every(({ voluntary }) => voluntary))
    return [{ path: 'sections', message: 'every section is voluntary: nothing is asked of everyone' }];
  const asides = new Set(all.filter(({ voluntary }) => voluntary).map(({ question }) => question.id));
  return all.flatMap(({ question, voluntary, path }) =>
    voluntary ? asideFaults(questionnaire, question, path) : dependenceFaults(question, asides, path),
  );
}

function asideFaults({ methods }: Questionnaire, question: Question, path: string): DefinitionFault[] {
  const scoring = methods.find((method) => entersScores(method, question));
  return [
    ...(scoring === undefined
      ? []
      : [
          {
            path: `${path}.scored`,
            message: `a voluntary question enters no score; method "${scoring.id}" would take it`,
          },
        ]),
    ...(question.required ? [{ path: `${path}.required`, message: 'a voluntary question cannot be required' }] : []),
  ];
}

const dependenceFaults = ({ showIf }: Question, asides: Set<string>, path: string): DefinitionFault[] =>
  showIf !== undefined && asides.has(showIf.question)
    ? [{ path: `${path}.showIf.question`, message: `"${showIf.question}" is voluntary, so not everyone is asked it` }]
    : [];
