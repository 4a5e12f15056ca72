// What may a clerk rely on in every questionnaire of the library? It can be published, is bilingual, forces nobody, and says where it is from.
import { describe, expect, test } from 'vitest';
import { histogramCounters } from '../../functions/domain/histogram-size.ts';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { type Questionnaire, questionsOf, scaleOf, type Words } from '../../functions/domain/questionnaire.ts';
import { libraryQuestionnaires } from './whole-library.ts';

/** Every sentence somebody reads. */
const wordsOf = (of: Questionnaire): Words[] => [
  of.title,
  ...of.sections.map(({ title }) => title),
  ...questionsOf(of).flatMap((question) => [question.text, ...scaleOf(of, question).options.map(({ label }) => label)]),
  ...of.methods.map(({ title }) => title),
];

test('no two have the same name', () => {
  const names = libraryQuestionnaires.map(({ id, version }) => `${id} ${version}`);
  expect(names).toEqual([...new Set(names)]);
});

describe.each(libraryQuestionnaires.map((one) => [one.id, one] as const))('%s', (_, of) => {
  test('may be published, and its tallies stay small whatever the method', () => {
    expect(definitionFaults(of)).toEqual([]);
    for (const method of of.methods) expect(histogramCounters(of, method).length, method.id).toBeLessThanOrEqual(350);
  });

  test('says everything in Vietnamese and in English', () => {
    for (const words of wordsOf(of)) expect(words['en'], words.vi).toMatch(/\S/);
  });

  test('is written in precomposed letters, without stray spaces or abbreviations of the administration', () => {
    for (const { vi, en = '' } of wordsOf(of)) {
      for (const text of [vi, en]) expect(text).toBe(text.normalize('NFC').trim().replace(/\s+/g, ' '));
      expect(vi).not.toMatch(/\b(TTHC|HCC|DVC|PAKN|NVYT|BHYT|BHXH|CNTT|THCS|THPT)\b|…/);
    }
  });

  test('asks nothing twice', () => {
    const texts = questionsOf(of).map(({ text }) => text.vi.toLowerCase());
    expect(texts).toEqual([...new Set(texts)]);
  });

  test('requires no answer', () => {
    expect(questionsOf(of).filter(({ required }) => required)).toEqual([]);
  });

  test('asks for no name, telephone, address or number of a document', () => {
    const open = questionsOf(of).filter(({ kind }) => kind !== 'rating');
    for (const { text } of open)
      expect(text.vi).not.toMatch(/họ tên|họ và tên|điện thoại|di động|căn cước|địa chỉ|năm sinh|mã hồ sơ/i);
  });

  test('tells in its source what is ours, what was not checked, and cites no program', () => {
    expect(of.source).toMatch(/\b[Oo]urs\b/);
    expect(of.source).toMatch(/not checked against the decree|word for word/);
    expect(of.source).toMatch(/Quyết định \d+|Kế hoạch/);
    expect(of.source).not.toMatch(/\bCODE\b|https?:|[Gg]it[Hh]ub/);
  });
});
