// Does a pack translate what it names of a questionnaire, leave the rest in Vietnamese, and keep the letters it was given?
import { describe, expect, test } from 'vitest';
import { type LanguagePack, textsOf, translated } from '../../functions/domain/language-pack.ts';
import { borrowedFrom, inLanguage, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { questionnaireNamed } from '../survey-site/world.ts';
import { questionnaireOf, t } from './questionnaires-to-test.ts';

const counter = questionnaireNamed('sipas-dv-16-quay');
const packOf = (id: string, texts: Record<string, string>): LanguagePack => ({
  ...{ id: 'tyz', version: 1, name: 'Thử', words: {} },
  questionnaires: { [id]: texts },
});
/** What a page says under each name. */
const said = (of = counter, lang = 'tyz') =>
  Object.fromEntries([...textsOf(of)].map(([name, words]) => [name, inLanguage(words, lang)]));

describe('a pack', () => {
  const texts = { title: '¡T', 'section:A': '¡A', 'question:A1': '¡A1', 'scale:satisfaction-5:5': '¡5' };
  const translatedCounter = () => translated(counter, [packOf(counter.id, texts)]);

  test('translates what it names and nothing else', () => {
    const after = translatedCounter();
    expect(said(after)).toEqual({ ...said(), ...texts });
    expect(said(after, 'vi')).toEqual(said(counter, 'vi'));
  });

  test('tells which texts are borrowed from Vietnamese', () => {
    const after = translatedCounter();
    const borrowed = [...textsOf(after)]
      .filter(([, words]) => borrowedFrom(words, 'tyz') === 'vi')
      .map(([name]) => name);
    expect(borrowed.toSorted()).toEqual([...textsOf(counter).keys()].filter((name) => !(name in texts)).toSorted());
    expect(borrowedFrom(after.title, 'vi')).toBeUndefined();
  });

  test('changes nothing of what can be answered', () => {
    const answers = (of: typeof counter) =>
      questionsOf(of).map((question) => [question.id, scaleOf(of, question).options.map(({ value }) => value)]);
    expect(answers(translatedCounter())).toEqual(answers(counter));
  });

  test('of other questionnaires alone changes nothing', () => {
    expect(translated(counter, [packOf('mot-cua-5', texts)])).toBe(counter);
  });

  test('gives the scale of yes and no to questions that bring it, and to no other', () => {
    const of = questionnaireOf({
      A: [
        'A1',
        { id: 'B1', kind: 'yes-no', text: t('Có biết không') },
        { id: 'B2', kind: 'yes-no', scale: 'reasons', text: t('Đã gặp chưa') },
        { id: 'B3', kind: 'text', text: t('Ý kiến') },
      ],
    });
    const scalesOf = (one: typeof of) => questionsOf(one).map(({ scale }) => scale);
    expect(scalesOf(translated(of, [packOf(of.id, { title: '¡T' })]))).toEqual([
      'five',
      'yes-no',
      'reasons',
      undefined,
    ]);
  });

  test('does not replace what the questionnaire itself says in the language', () => {
    const english = { ...packOf(counter.id, { title: '¡T' }), id: 'en' };
    expect(translated(counter, [english]).title['en']).toBe(counter.title['en']);
  });

  test('translates the yes and no of questions without a scale', () => {
    const hospital = questionnaireNamed('byt-noi-tru');
    const yesNo = { 'scale:yes-no:1': '¡có', 'scale:yes-no:0': '¡không' };
    const spoken = translated(hospital, [packOf(hospital.id, yesNo)]);
    const asking = questionsOf(spoken).find(({ kind }) => kind === 'yes-no');
    const options = asking === undefined ? [] : scaleOf(spoken, asking).options;
    expect(options.map(({ value, label }) => [value, label['tyz']])).toEqual([
      [1, '¡có'],
      [0, '¡không'],
    ]);
  });
});

test('each text of the library has a name of its own, and can be translated under it', () => {
  for (const of of libraryQuestionnaires) {
    const names = [...textsOf(of).keys()];
    const marked = Object.fromEntries(names.map((name) => [name, `¡${name}`]));
    expect(said(translated(of, [packOf(of.id, marked)])), of.id).toEqual(marked);
  }
});
