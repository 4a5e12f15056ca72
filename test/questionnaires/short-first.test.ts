// Is the short-first form the same for everyone where it counts, and free where it explains?
import { describe, expect, test } from 'vitest';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { coreQuestionsOf, entersScores, isScored, questionsOf } from '../../functions/domain/questionnaire.ts';
import { score } from '../domain/score-people.ts';
import { questionnaireNamed } from '../survey-site/world.ts';
import { libraryQuestionnaires } from './whole-library.ts';

const short = questionnaireNamed('mot-cua-ngan');

test('asks six questions of everyone, the same as the shortest form, and offers reasons and the sixteen criteria', () => {
  const core = coreQuestionsOf(short);
  expect(core.map(({ id }) => id)).toEqual(['T1', 'A1', 'B1', 'C1', 'D1', 'E1']);
  expect(core).toEqual(questionsOf(questionnaireNamed('mot-cua-5')));
  const more = questionsOf(short).slice(6);
  expect(more.map(({ id }) => id)).toEqual([
    'R1',
    ...questionsOf(questionnaireNamed('sipas-dv-16')).map(({ id }) => `F${id}`),
  ]);
  expect(more.filter(isScored)).toEqual([]);
  expect(questionsOf(short).filter(({ required }) => required)).toEqual([]);
});

test('its index is the six questions, whatever is answered beyond them', () => {
  const core = { T1: 5, A1: 4, B1: 3, C1: 4, D1: 2, E1: 5 };
  const all16 = Object.fromEntries(questionsOf(questionnaireNamed('sipas-dv-16')).map(({ id }) => [`F${id}`, 1]));
  const [alone, more] = [score(short, [core]), score(short, [{ ...core, ...all16, R1: [1, 2] }])];
  expect(alone.index).toBe(66.67);
  expect(more.index).toBe(alone.index);
  expect(more.sections.map(({ id }) => id)).toEqual(['T', 'A', 'B', 'C', 'D', 'E']);
  expect(more.interval).toEqual(alone.interval);
});

test('in no questionnaire of the library does what is asked depend on how satisfied somebody is', () => {
  for (const questionnaire of libraryQuestionnaires) {
    const rated = questionsOf(questionnaire).filter((question) =>
      questionnaire.methods.some((method) => entersScores(method, question)),
    );
    const asking = questionsOf(questionnaire).flatMap(({ showIf }) => showIf?.question ?? []);
    expect(
      rated.filter(({ id }) => asking.includes(id)),
      questionnaire.id,
    ).toEqual([]);
  }
});

describe('a definition is refused whose voluntary section', () => {
  const [first, second, ...others] = short.sections;
  if (first === undefined || second === undefined) throw new Error('a form without sections');
  const faultsOf = (sections: typeof short.sections) =>
    definitionFaults({ ...short, sections }).map(({ path, message }) => `${path}: ${message}`);

  test('would be scored or required', () => {
    const must = first.questions.map((question) => ({ ...question, required: true }));
    const faults = faultsOf([{ ...first, voluntary: true, questions: must }, second, ...others]);
    expect(faults).toEqual(
      expect.arrayContaining([
        'sections.0.questions.0.scored: a voluntary question enters no score; method "t2b" would take it',
        'sections.0.questions.0.required: a voluntary question cannot be required',
      ]),
    );
  });

  test('decides what everyone is asked', () => {
    const showIf = { question: 'R1', in: [1] };
    const faults = faultsOf([
      { ...first, questions: first.questions.map((one) => ({ ...one, showIf })) },
      second,
      ...others,
    ]);
    expect(faults).toEqual(['sections.0.questions.0.showIf.question: "R1" is voluntary, so not everyone is asked it']);
  });

  test('is the whole form', () => {
    const faults = faultsOf(short.sections.map((section) => ({ ...section, voluntary: true })));
    expect(faults).toContain('sections: every section is voluntary: nothing is asked of everyone');
  });
});
