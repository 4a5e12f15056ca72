// Which questions of the library are about the respondent, and what is left when a campaign does without them?
import { describe, expect, test } from 'vitest';
import { histogramOf } from '../../functions/domain/histogram.ts';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { questionsOf } from '../../functions/domain/questionnaire.ts';
import {
  askedBy,
  defaultAsking,
  respondentQuestionsOf,
  takesComments,
} from '../../functions/domain/respondent-questions.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { questionnaireNamed } from '../survey-site/world.ts';
import { type QuestionInput, questionnaireOf, rating, t, t2b } from './questionnaires-to-test.ts';

test.each([
  ['giao-duc', ['P1']],
  ['giao-duc-hoc-sinh', []],
  // Whether somebody came for the result, or ever sent feedback, decides what else is asked.
  ['sipas-dv-16-quay', ['Q1']],
  ['sipas-39', ['P1', 'P3']],
  ['byt-nhan-vien', ['I1', 'I2']],
  ['mot-cua-5', []],
])('of %s they are %j', (id, ids) => {
  expect(respondentQuestionsOf(questionnaireNamed(id))).toEqual(ids);
});

test('hospitals’ general questions at the end rate the hospital, not the patient, and stay', () => {
  const about = respondentQuestionsOf(questionnaireNamed('byt-noi-tru'));
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter((id) => !id.startsWith('I'))).toEqual([]);
});

describe('of any questionnaire they are the first section', () => {
  const about = (id: string, more: Partial<QuestionInput> = {}): QuestionInput => ({
    ...{ id, kind: 'single', scale: 'reasons', text: t(id) },
    ...more,
  });
  const idsOf = (...input: Parameters<typeof questionnaireOf>) => respondentQuestionsOf(questionnaireOf(...input));

  test('where it rates nothing and others follow', () => {
    expect(idsOf({ P: [about('P1'), about('P2')], A: ['A1'] })).toEqual(['P1', 'P2']);
    expect(idsOf({ A: ['A1'], P: [about('P1')] })).toEqual([]);
    expect(idsOf({ P: [about('P1'), rating('P2', { scored: false })], A: ['A1'] })).toEqual([]);
    const scored = about('P2', { scored: true, positive: [1] });
    expect(idsOf({ P: [about('P1'), scored], A: ['A1'] })).toEqual([]);
    expect(idsOf({ P: [about('P1')] })).toEqual([]);
  });

  test('less those that decide what else is asked, and those on which these depend', () => {
    const dependsOn = (question: string) => ({ showIf: { question, in: [1] } });
    const sections = { P: [about('P1'), about('P2', dependsOn('P1')), about('P3', dependsOn('P1')), about('P4')] };
    expect(idsOf({ ...sections, A: [rating('A1', dependsOn('P2'))] })).toEqual(['P3', 'P4']);
    expect(idsOf({ ...sections, A: [rating('A1', dependsOn('P4'))] })).toEqual(['P1', 'P2', 'P3']);
  });

  test('less those that a method takes by name', () => {
    const byName = { ...t2b, questions: ['A1', 'P1'] };
    expect(idsOf({ P: [about('P1'), about('P2')], A: ['A1'] }, byName)).toEqual(['P2']);
  });

  test('which leaves with the last of them', () => {
    const of = questionnaireOf({ P: [about('P1')], A: ['A1'] });
    expect(askedBy({ respondentQuestions: false }, of).sections.map(({ id }) => id)).toEqual(['A']);
    expect(askedBy({ respondentQuestions: true }, of)).toBe(of);
  });
});

test('a comment is taken unless the campaign says no', () => {
  expect([{}, { comments: true }, { comments: false }].map(takesComments)).toEqual([true, true, false]);
});

describe.each(libraryQuestionnaires)('$id version $version without them', (questionnaire) => {
  test('can still be published, answered and scored by every method', () => {
    const asked = askedBy({ respondentQuestions: false }, questionnaire);
    expect(definitionFaults(asked)).toEqual([]);
    for (const method of asked.methods) expect(() => histogramOf(asked, method)).not.toThrow();
    const left = questionsOf(asked).map(({ id }) => id);
    expect(left).toEqual(
      questionsOf(questionnaire)
        .map(({ id }) => id)
        .filter((id) => !respondentQuestionsOf(questionnaire).includes(id)),
    );
  });

  test('asks all of it where the campaign does not say', () => {
    expect(askedBy({}, questionnaire)).toBe(questionnaire);
  });
});

test('pupils are asked neither for a comment nor about themselves, everybody else for both', () => {
  const usual = libraryQuestionnaires.map((one) => [`${one.id}@${one.version}`, defaultAsking(one)] as const);
  for (const [name, asking] of usual) {
    const isForPupils = name === 'giao-duc-hoc-sinh@2';
    expect(asking, name).toEqual({ comments: !isForPupils, respondentQuestions: !isForPupils });
  }
});
