// Which single responses are flagged? Those no one can have read, and those that say one thing to every question; never a short form.
import { describe, expect, test } from 'vitest';
import { answersAlike, flagsAtWrite } from '../../functions/domain/integrity.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const sixteen = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
const all = (ids: string[], value: number): Answers => Object.fromEntries(ids.map((id) => [id, value]));
const mixed: Answers = { ...all(sixteen, 5), B2: 4 };

const flagsOf = (answers: Answers, seconds?: number, questionnaire = 'sipas-dv-16') =>
  flagsAtWrite(questionnaireNamed(questionnaire), {
    answers,
    openedAt: seconds === undefined ? undefined : '2026-11-21T08:00:00+07:00',
    answeredAt: new Date(Date.parse('2026-11-21T08:00:00+07:00') + (seconds ?? 0) * 1000).toISOString(),
  });

describe('one level all through', () => {
  test.each([
    ['sixteen criteria of five sections', all(sixteen, 5), ['straight-line']],
    ['at whatever level', all(sixteen, 2), ['straight-line']],
    ['ten criteria of three sections', all(sixteen.slice(0, 10), 4), ['straight-line']],
    ['nine criteria', all(sixteen.slice(0, 9), 4), []],
    ['one criterion differs', mixed, []],
    ['one criterion could not be judged', { ...all(sixteen, 5), C3: 0 }, []],
    ['nothing at all', {}, []],
  ])('%s', (_, answers, flags) => {
    expect(flagsOf(answers)).toEqual(flags);
  });

  test('what is not scored, such as who answers, does not hide it', () => {
    const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5'.split(' ');
    expect(flagsOf({ Q1: 2, Q2: 3, ...all(rated, 5) }, undefined, 'sipas-dv-19-quay')).toEqual(['straight-line']);
  });

  test('sixteen alike of one section are an opinion of one thing', () => {
    const whole = questionnaireNamed('sipas-dv-16');
    const questions = whole.sections.flatMap((section) => section.questions);
    const oneSection = { ...whole, sections: [{ id: 'A', title: { vi: 'Phần' }, questions }] };
    const arriving = { answers: all(sixteen, 5), answeredAt: '2026-11-21T08:00:00Z', openedAt: undefined };
    expect(flagsAtWrite(oneSection, arriving)).toEqual([]);
  });

  test('a short form of five smileys is never judged', () => {
    const ids = questionnaireNamed('mot-cua-5').sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(flagsOf(all(ids, 5), 1, 'mot-cua-5')).toEqual([]);
  });
});

describe('answers alike', () => {
  test('are the same ten or more to the same questions', () => {
    const ten = all(sixteen.slice(0, 10), 5);
    expect(answersAlike(ten)).toBe(answersAlike({ ...ten }));
    expect(answersAlike({ ...ten, A1: 4 })).not.toBe(answersAlike(ten));
    expect(answersAlike({ ...ten, C1: [5] })).not.toBe(answersAlike({ ...ten, C1: [5, 4] }));
  });

  test('are nothing of fewer, on which many may well agree', () => {
    expect(answersAlike(all(sixteen.slice(0, 10), 5))).toBeTypeOf('string');
    expect(answersAlike(all(sixteen.slice(0, 9), 5))).toBeUndefined();
  });
});

describe('the time it took', () => {
  test.each([
    ['under a second a question', 15, ['too-fast']],
    ['a second a question', 16, []],
    ['no time at all', 0, ['too-fast']],
    ['an afternoon', 10_000, []],
    ['less than nothing: one of the clocks is wrong', -3, []],
  ])('%s', (_, seconds, flags) => {
    expect(flagsOf(mixed, seconds)).toEqual(flags);
  });

  test('nobody knows when it was opened: not judged', () => {
    expect(flagsOf(mixed)).toEqual([]);
  });

  test('ten answers in nine seconds were not read; nine in a second are not judged', () => {
    expect(flagsOf({ ...all(sixteen.slice(0, 9), 5), E3: 4 }, 9)).toEqual(['too-fast']);
    expect(flagsOf({ ...all(sixteen.slice(0, 8), 5), E3: 4 }, 1)).toEqual([]);
  });
});
