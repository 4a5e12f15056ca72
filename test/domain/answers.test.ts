// Which answers does a questionnaire take, through each of its three doors?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAsked, readFormAnswers, readJsonAnswers, readRowAnswers } from '../../functions/domain/answers.ts';
import { questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { options, questionnaireOf, rating, t } from './questionnaires-to-test.ts';

const survey = questionnaireOf({
  A: [
    { id: 'Q1', kind: 'single', scale: 'reasons', text: t('Đến để làm gì') },
    rating('A1', { required: true }),
    rating('A2', { showIf: { question: 'Q1', in: [2, 3] } }),
    rating('A3', { showIf: { question: 'A2', in: [0, 1] } }),
  ],
  B: [
    { id: 'B1', kind: 'multiple', scale: 'reasons', text: t('Vì sao') },
    { id: 'B2', kind: 'yes-no', text: t('Có biết không') },
    { id: 'B3', kind: 'text', text: t('Ý kiến'), showIf: { question: 'B1', in: [3] } },
  ],
});

const json = (text: string) => readJsonAnswers(survey, JSON.parse(text));
const form = (fields: Record<string, string[]>) => readFormAnswers(survey, (id) => fields[id] ?? []);
const row = (cells: Record<string, string>) => readRowAnswers(survey, (id) => cells[id] ?? '');
const fault = (question: string, reason: string) => [{ question, reason }];

describe('JSON is strict', () => {
  test('answers in the questionnaire’s order, whatever the order they came in', () => {
    const { answers, faults } = json('{"B3": "tốt", "B2": 0, "B1": [3, 1], "A1": 5, "A3": 4, "A2": 0, "Q1": 2}');
    expect(faults).toEqual([]);
    expect(JSON.stringify(answers)).toBe('{"Q1":2,"A1":5,"A2":0,"A3":4,"B1":[1,3],"B2":0,"B3":"tốt"}');
  });

  test.each([
    ['null', 'wrong-type'],
    ['"5"', 'wrong-type'],
    ['[5]', 'wrong-type'],
    ['true', 'wrong-type'],
    ['{"value": 5}', 'wrong-type'],
    ['4.5', 'wrong-type'],
    ['1e21', 'wrong-type'],
    ['9007199254740993', 'wrong-type'],
    ['1e3', 'not-an-option'],
    ['9', 'not-an-option'],
    ['-5', 'not-an-option'],
  ])('A1 = %s is %s', (value, reason) => {
    expect(json(`{"A1": ${value}}`)).toEqual({ answers: {}, faults: fault('A1', reason) });
  });

  test.each([
    ['{"A1": 5, "A9": 1}', 'A9'],
    ['{"A1": 5, "__proto__": 5}', '__proto__'],
    ['{"A1": 5, "constructor": 5}', 'constructor'],
    ['{"A1": 5, "": 5}', ''],
  ])('an unknown question is named: %s', (text, question) => {
    expect(json(text)).toEqual({ answers: { A1: 5 }, faults: fault(question, 'unknown-question') });
  });

  test.each(['null', '[]', '5', '"A1"'])('answers that are no object at all: %s', (text) => {
    expect(json(text)).toEqual({ answers: {}, faults: fault('', 'wrong-type') });
  });

  test('minus nought is nought', () => {
    const { answers } = json('{"A1": -0, "B2": -0}');
    expect(answers).toStrictEqual({ A1: 0, B2: 0 });
  });

  test('several answers are a set in the scale’s order; none is a blank; a single one must still be a list', () => {
    expect(json('{"A1": 1, "B1": [2, 1, 2]}').answers).toEqual({ A1: 1, B1: [1, 2] });
    expect(json('{"A1": 1, "B1": []}')).toEqual({ answers: { A1: 1 }, faults: [] });
    expect(json('{"A1": 1, "B1": 2}').faults).toEqual(fault('B1', 'wrong-type'));
    expect(json('{"A1": 1, "B1": [2, null]}').faults).toEqual(fault('B1', 'wrong-type'));
  });
});

describe('what was not asked', () => {
  test('is a fault in JSON and in a row, and dropped from a form', () => {
    expect(json('{"A1": 5, "Q1": 1, "A2": 4}')).toEqual({
      answers: { Q1: 1, A1: 5 },
      faults: fault('A2', 'not-asked'),
    });
    expect(row({ A1: '5', Q1: '1', A2: '4' }).faults).toEqual(fault('A2', 'not-asked'));
    expect(form({ A1: ['5'], Q1: ['1'], A2: ['4'] })).toEqual({ answers: { Q1: 1, A1: 5 }, faults: [] });
  });

  test('a blank asking question asks nothing', () => {
    expect(json('{"A1": 5, "A2": 4}').faults).toEqual(fault('A2', 'not-asked'));
  });

  test('a condition on a question that was itself not asked is not met', () => {
    expect(json('{"A1": 5, "Q1": 2, "A2": 1, "A3": 4}').faults).toEqual([]);
    const { faults } = json('{"A1": 5, "Q1": 1, "A2": 1, "A3": 4}');
    expect(faults).toEqual([...fault('A2', 'not-asked'), ...fault('A3', 'not-asked')]);
  });

  test('one of several chosen answers meets a condition', () => {
    expect(json('{"A1": 5, "B1": [1, 3], "B3": "a"}').faults).toEqual([]);
    expect(json('{"A1": 5, "B1": [1, 2], "B3": "a"}').faults).toEqual(fault('B3', 'not-asked'));
  });

  test('never troubles whoever fills in a form, however wrong the hidden field is', () => {
    expect(form({ A1: ['5'], Q1: ['1'], A2: ['x'], B3: ['d'.repeat(2001)] }).faults).toEqual([]);
  });

  test('a required question that is not asked may be left out', () => {
    const strict = questionnaireOf({
      A: ['A1', rating('A2', { required: true, showIf: { question: 'A1', in: [1] } })],
    });
    expect(readJsonAnswers(strict, { A1: 5 }).faults).toEqual([]);
    expect(readJsonAnswers(strict, { A1: 1 }).faults).toEqual(fault('A2', 'required'));
  });

  test('a draft whose conditions run in a circle asks nobody, and ends', () => {
    const draft = questionnaireOf({
      A: [rating('A1', { showIf: { question: 'A2', in: [1] } }), rating('A2', { showIf: { question: 'A1', in: [1] } })],
    });
    expect(questionsOf(draft).map((question) => isAsked(draft, question, { A1: 1, A2: 1 }))).toEqual([false, false]);
  });
});

describe('required', () => {
  test('is missed by a blank through each door', () => {
    for (const checked of [json('{}'), form({}), form({ A1: ['  '] }), row({ A1: ' ' })])
      expect(checked.faults).toEqual(fault('A1', 'required'));
  });

  test('a wrong answer is named once, as wrong', () => {
    expect(form({ A1: ['9'] }).faults).toEqual(fault('A1', 'not-an-option'));
  });
});

describe('forms and rows are text', () => {
  test('a form ignores unknown fields and spaces, and knows the same option sent twice', () => {
    expect(form({ A1: [' 5 ', '5'], hack: ['1'], B1: ['3', '1', ''] })).toEqual({
      answers: { A1: 5, B1: [1, 3] },
      faults: [],
    });
  });

  test.each(['5.0', '+5', '0x5', '5e0', '５', 'NaN', '999999999999999999999'])('%s is no option', (text) => {
    expect(form({ A1: [text] }).faults).toEqual(fault('A1', 'not-an-option'));
  });

  test('two answers to a single choice are a fault, not a choice of ours', () => {
    expect(form({ A1: ['4', '5'] }).faults).toEqual(fault('A1', 'wrong-type'));
    expect(row({ A1: '4|5' }).faults).toEqual(fault('A1', 'not-an-option'));
  });

  test('a row joins several answers by |, and text may hold one', () => {
    const { answers } = row({ A1: '4', B1: '3|1', B3: 'nhanh | gọn' });
    expect(answers).toEqual({ A1: 4, B1: [1, 3], B3: 'nhanh | gọn' });
  });

  test('a spreadsheet’s TRUE and FALSE answer a yes-no question, and no other', () => {
    expect(row({ A1: '4', B2: 'TRUE' }).answers).toEqual({ A1: 4, B2: 1 });
    expect(row({ A1: '4', B2: ' FALSE ' }).answers).toEqual({ A1: 4, B2: 0 });
    expect(row({ A1: 'TRUE' }).faults).toEqual(fault('A1', 'not-an-option'));
    expect(form({ A1: ['5'], B2: ['TRUE'] }).faults).toEqual(fault('B2', 'not-an-option'));
  });

  test('text that claims to be typed and is none is refused', () => {
    expect(json('{"A1": 4, "B1": [3], "B3": 5}').faults).toEqual(fault('B3', 'wrong-type'));
  });

  test('text becomes NFC without edges; 2,000 signs after that are enough', () => {
    const decomposed = ' Lòng dân '.normalize('NFD');
    expect(form({ A1: ['5'], B1: ['3'], B3: [decomposed] }).answers['B3']).toBe('Lòng dân'.normalize('NFC'));
    expect(form({ A1: ['5'], B1: ['3'], B3: ['ộ'.normalize('NFD').repeat(2000)] }).faults).toEqual([]);
    expect(form({ A1: ['5'], B1: ['3'], B3: ['d'.repeat(2001)] }).faults).toEqual(fault('B3', 'too-long'));
  });
});

describe('whatever JSON accepts survives its row', () => {
  const far = questionnaireOf({
    A: [rating('A1', { scale: 'far' }), { id: 'B1', kind: 'multiple', scale: 'far', text: t('B1') }],
  });
  far.scales['far'] = { best: 'high', options: options([-123_456_789_012, -1, 0, 7, 2_000_000_000]) };

  const given = (questionnaire: typeof survey): fc.Arbitrary<Record<string, unknown>> =>
    fc.record(
      Object.fromEntries(
        questionsOf(questionnaire).map((question) => {
          const value = fc.constantFrom(...scaleOf(questionnaire, question).options.map((option) => option.value), 77);
          if (question.kind === 'text') return [question.id, fc.string({ unit: 'grapheme', maxLength: 20 })];
          return [question.id, question.kind === 'multiple' ? fc.array(value, { maxLength: 3 }) : value];
        }),
      ),
      { requiredKeys: [] },
    );
  const cellOf = (answers: Answers) => (id: string) => [answers[id] ?? []].flat().join('|');

  test.each([
    ['conditions, lists and text', survey],
    ['a scale far from 1 to 5', far],
  ])('%s', (_, questionnaire) => {
    fc.assert(
      fc.property(given(questionnaire), (sent) => {
        const { answers, faults } = readJsonAnswers(questionnaire, sent);
        fc.pre(faults.every(({ question }) => question !== 'A1'));
        // Whatever was taken of it is itself a set of answers without faults, and comes back the same from a file.
        expect(readJsonAnswers(questionnaire, answers)).toEqual({ answers, faults: [] });
        expect(readRowAnswers(questionnaire, cellOf(answers))).toEqual({ answers, faults: [] });
        expect(readFormAnswers(questionnaire, (id) => [answers[id] ?? []].flat().map(String)).answers).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });
});
