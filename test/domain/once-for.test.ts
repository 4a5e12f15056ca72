// Is what follows from a thing worked out once for it, and for another thing anew?
import { expect, test } from 'vitest';
import { translated } from '../../functions/domain/language-pack.ts';
import { onceFor } from '../../functions/domain/once-for.ts';
import { questionsOf } from '../../functions/domain/questionnaire.ts';
import { askedBy } from '../../functions/domain/respondent-questions.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

test('work is done once for an object, however often it is asked for, and for an equal one again', () => {
  const asked: string[] = [];
  const lettersOf = onceFor(({ word }: { word: string }) => {
    asked.push(word);
    return [...word];
  });
  const [one, equal] = [{ word: 'dân' }, { word: 'dân' }];
  expect([lettersOf(one), lettersOf(one), lettersOf(equal)]).toEqual([
    ['d', 'â', 'n'],
    ['d', 'â', 'n'],
    ['d', 'â', 'n'],
  ]);
  expect(asked).toEqual(['dân', 'dân']);
});

test('a pack that takes the place of another is heard, and a campaign’s choice is its own', () => {
  const published = questionnaireNamed('sipas-dv-19-quay');
  const packSaying = (title: string) => ({
    ...{ id: 'tyz', version: 1, name: 'Tày', words: {} },
    questionnaires: { 'sipas-dv-19-quay': { title } },
  });
  const titled = (title: string) => translated(published, [packSaying(title)]).title['tyz'];
  expect([titled('một'), titled('hai'), published.title['tyz']]).toEqual(['một', 'hai', undefined]);
  const firstAsked = (respondentQuestions: boolean) => questionsOf(askedBy({ respondentQuestions }, published))[0]?.id;
  expect([firstAsked(true), firstAsked(false), firstAsked(true)]).toEqual(['Q1', 'Q2', 'Q1']);
});
