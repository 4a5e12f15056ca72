// Are the library's questionnaires what they were when they were published, and what the forms they come from say?
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { libraryQuestionnaire } from '../../functions/questionnaires/library.ts';
import { sourceInVietnamese } from '../../web/words/questionnaire-sources.ts';
import { questionnaireNamed } from '../survey-site/world.ts';
import { libraryQuestionnaires } from './whole-library.ts';

// A digest that changes means that somebody edited what citizens have already answered: make a new version instead.
const published = {
  'sipas-dv-16 1': '9a156e98de9696e2c6bea1367d46cd1763ba9a68377c9ae46d2ea0c685f0a3e5',
  'sipas-dv-19 1': 'c15784c2c650d0352002e819b231403a8788a8a74bef2e43f26369af95f1a6d7',
  'sipas-dv-16-quay 1': '65ee8bfd5bfb7bfcafa159b4d8923bc208bc4878f6003e1e5aabac2774e119df',
  'sipas-dv-19-quay 1': 'e75f2d31789a921efd58363b4160b16b70515fd11fe0865fb1c2e5c319e2563c',
  'mot-cua-5 1': '4e40c1cb46343dd6ad563db21ddd65aca2e2e5c2d5f2cfa6def5661d4d2c9cc5',
  'mot-cua-ngan 1': 'defc45b58be6cddb2e2e4331923f7fd8527039b1f5d56e69edfb31807e620c2f',
  'sipas-39 1': 'edd04cd8475363d77d82aee8e55f8617f9c1ba151de7fa88fbeb70c64857c413',
  'sipas-39-nhan-dinh 1': '91fcc26d282405c208d1607d8aeb512acfb616cd8e09d9bab24a2465ea83c9b3',
  'byt-noi-tru 1': '4ad04fd1b76ee923d0e642f0b5fb36388b668165c59dbcd9e764145c860348eb',
  'byt-ngoai-tru 1': '4fae6015a7e424f345ecbd3293e40760a944f2a202d4c1118e78d95a61da8363',
  'byt-nhan-vien 1': '0ded85be74127b3ac02c30f2c1b0dc6a64ad516a47f869cc18b7a1de1b0ed939',
  'giao-duc 1': '7a37f101b51a9b301ee5f22a5dee7433123e99d32e1106f252d3cb0f7ed5f704',
  'giao-duc-hoc-sinh 1': '984b18f0a7d22ca1e6e06016a408809460c3f7ff40eb04778ee940be85f97900',
  'giao-duc-hoc-sinh 2': '998f22b873bf0c1c94c9f3e497b9b7451cec056e9f02525c895ede989c315c61',
  'papi-benh-vien-10 1': 'bd7306a794ccc20a9981cb75ff6a928fe62a06424decdf3b3eaee3eccfe23f9f',
  'papi-tieu-hoc-8 1': '880204266db0f913140556fc1d1ce1585c3390afb6a7f18c5311f623e9dc032f',
};

test('no published questionnaire has been edited', () => {
  const digests = libraryQuestionnaires.map((questionnaire) => [
    `${questionnaire.id} ${questionnaire.version}`,
    createHash('sha256').update(JSON.stringify(questionnaire)).digest('hex'),
  ]);
  expect(Object.fromEntries(digests)).toEqual(published);
});

test('each is found by its id and version, and without a version the newest', async () => {
  for (const one of libraryQuestionnaires) expect(await libraryQuestionnaire(one.id, one.version)).toBe(one);
  expect(await libraryQuestionnaire('giao-duc-hoc-sinh')).toMatchObject({ version: 2 });
  expect(await libraryQuestionnaire('giao-duc-hoc-sinh', 3)).toBeUndefined();
  expect(await libraryQuestionnaire('khong-co')).toBeUndefined();
});

describe.each([
  ['sipas-dv-16', [3, 4, 3, 3, 3]],
  ['sipas-dv-19', [4, 4, 5, 3, 3]],
])('%s', (id, sizes) => {
  const household = questionnaireNamed(id);
  const counter = questionnaireNamed(`${id}-quay`);

  test('has five factors A–E of the official sizes', () => {
    expect(household.sections.map((section) => section.id)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(household.sections.map((section) => section.questions.length)).toEqual(sizes);
  });

  test('offers with every criterion a way out that leaves the denominator', () => {
    for (const question of questionsOf(household)) {
      const options = scaleOf(household, question).options;
      expect(options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 0]);
      expect(options.at(-1)).toMatchObject({ notApplicable: true, label: { vi: 'Chưa có thông tin để đánh giá' } });
    }
  });

  test('asks at the counter about the result only who gets one, about feedback only who sent some', () => {
    const conditions = counter.sections.map((section) => [section.id, section.questions.map(({ showIf }) => showIf)]);
    const each = (count: number | undefined, condition: unknown) => Array.from({ length: count ?? 0 }, () => condition);
    const [a, b, c] = sizes;
    expect(conditions).toEqual([
      ['Q', each(3, undefined)],
      ['A', each(a, undefined)],
      ['B', each(b, undefined)],
      ['C', each(c, undefined)],
      ['D', each(3, { question: 'Q2', in: [3, 4] })],
      ['E', each(3, { question: 'Q3', in: [1] })],
    ]);
  });

  test('scores only the criteria, by the same methods in both editions', () => {
    expect(counter.methods).toEqual(household.methods);
    expect(household.methods.map((method) => method.id)).toEqual([
      't2b',
      't2b-pooled',
      't2b-sections',
      'mean5',
      'mean01',
      'mean',
    ]);
    expect(
      questionsOf(counter)
        .filter((question) => question.kind !== 'rating')
        .map(({ id: one }) => one),
    ).toEqual(['Q1', 'Q2', 'Q3']);
  });

  test('says in both languages what it asks, and honestly where it comes from', () => {
    for (const questionnaire of [household, counter]) {
      for (const question of questionsOf(questionnaire)) {
        expect(question.text['en'], question.id).toBeTruthy();
        expect(question.required).toBe(false);
        for (const option of scaleOf(questionnaire, question).options) expect(option.label['en']).toBeTruthy();
      }
      expect(questionnaire.title['en']).toBeTruthy();
      expect(questionnaire.source).toContain('not checked against the decree');
      expect(questionnaire.source).toContain('The official formula is unknown');
      const text = JSON.stringify(questionnaire);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\bTTHC\b(?! are)|…/);
    }
  });
});

test('every questionnaire of the library says in Vietnamese where it comes from, for what is filed', () => {
  for (const { id, version, source } of libraryQuestionnaires) {
    const said = sourceInVietnamese({ id, version }) ?? '';
    // The acts and numbers of the two are the same.
    const numbers = (text: string) => new Set(text.match(/\d+\/QĐ-[A-ZĐ]+/g));
    expect([id, numbers(said)]).toEqual([id, numbers(source)]);
    expect([id, said]).toEqual([id, expect.stringMatching(/do nền tảng soạn/i)]);
    expect(said).not.toMatch(/\b(the|ours|unknown|wording|undefined)\b/i);
    expect(said).toBe(said.normalize('NFC'));
  }
});
