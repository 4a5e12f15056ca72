// Are the ministry's hospital forms what the acts say, and do their figures follow the portal's six formulas?
import { describe, expect, test } from 'vitest';
import { isScored, type Questionnaire, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { score } from '../domain/score-people.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const inpatient = questionnaireNamed('byt-noi-tru');
const outpatient = questionnaireNamed('byt-ngoai-tru');
const staff = questionnaireNamed('byt-nhan-vien');

const scoredBySection = (of: Questionnaire) =>
  Object.fromEntries(
    of.sections
      .map(({ id, questions }) => [id, questions.filter(isScored).length] as const)
      .filter(([, count]) => count > 0),
  );
const idsOf = (of: Questionnaire) => questionsOf(of).map(({ id }) => id);

test.each([
  [inpatient, { A: 5, B: 7, C: 11, D: 7, E: 6 }],
  [outpatient, { A: 5, B: 10, C: 8, D: 4, E: 4 }],
  [staff, { A: 9, B: 9, C: 12, D: 7, E: 7 }],
])('$id has the scored items of the form, under the ministry’s codes', (of, sizes) => {
  expect(scoredBySection(of)).toEqual(sizes);
  const codes = Object.entries(sizes).flatMap(([letter, n]) =>
    Array.from({ length: n }, (_, i) => `${letter}${i + 1}`),
  );
  const scored = questionsOf(of).filter(isScored);
  expect(scored.map(({ id }) => id)).toEqual(codes);
  for (const question of scored) {
    const { options } = scaleOf(of, question);
    expect(options.map(({ value, notApplicable }) => [value, notApplicable ?? false])).toEqual([
      ...[1, 2, 3, 4, 5].map((value) => [value, false]),
      [0, true],
    ]);
    expect(options.at(-1)?.label.vi).toBe('Không sử dụng / không có ý kiến');
  }
});

describe.each([
  [inpatient, 'E7', ['I1', 'I2', 'I3', 'I4', 'I5']],
  [outpatient, 'E5', ['I1', 'I2', 'I3', 'I4']],
])('$id', (of, price, information) => {
  test('asks beside them: who answered, the price, overall, and how the interview was held', () => {
    const scored = new Set(questionsOf(of).filter(isScored));
    const others = questionsOf(of).filter((question) => !scored.has(question));
    expect(others.map(({ id }) => id)).toEqual([...information, price, 'G1', 'G2', 'G3', 'G4', 'M1', 'M2', 'M3']);
    expect(others.slice(-7).map(({ kind }) => kind)).toEqual([
      'percent',
      'single',
      'text',
      'text',
      'single',
      'single',
      'single',
    ]);
  });

  test('has the six formulas, the satisfied share first', () => {
    expect(of.methods.map(({ id }) => id)).toEqual([
      'ty-le-hai-long',
      'diem-trung-binh',
      'toan-dien',
      'mong-doi',
      'quay-lai',
      'diem-theo-phan',
    ]);
  });

  test('of the portal’s example, ballots [5, 4, no opinion] and [4, 3, 5]: 80 %, 4.20, and half satisfied throughout', () => {
    const people: Answers[] = [
      { A1: 5, A2: 4, B1: 0 },
      { A1: 4, A2: 3, B1: 5 },
    ];
    expect(score(of, people, 'ty-le-hai-long').index).toBe(80);
    expect(score(of, people, 'diem-trung-binh').index).toBe(4.2);
    expect(score(of, people, 'toan-dien').index).toBe(50);
    // A: (5+4+4+3)/4 in two questions of 4.5 and 3.5; B: 5.
    expect(score(of, people, 'diem-theo-phan').index).toBe(4.5);
  });

  test('counts as returning "may" and "certainly", of all who answered, "other" among them', () => {
    const people: Answers[] = [1, 2, 3, 4, 5, 5, 6, 6].map((G2) => ({ G2 }));
    expect(score(of, people, 'quay-lai').index).toBe(37.5);
    const positive = scaleOf(of, question(of, 'G2')).options.filter(({ value }) => value === 4 || value === 5);
    expect(positive.map(({ label }) => label.vi)).toEqual([
      'Có thể sẽ quay lại',
      'Chắc chắn sẽ quay lại hoặc giới thiệu cho người khác',
    ]);
  });

  test('averages how far expectations were met, above 100 too', () => {
    expect(score(of, [{ G1: 80 }, { G1: 120.5 }], 'mong-doi').index).toBe(100.25);
  });

  test('never lets price, return or expectations into satisfaction', () => {
    const unhappyOtherwise: Answers = { A1: 5, [price]: 1, G1: 0, G2: 1 };
    for (const method of ['ty-le-hai-long', 'toan-dien']) expect(score(of, [unhappyOtherwise], method).index).toBe(100);
  });

  test('asks coarse facts only: no ward, telephone or year of birth', () => {
    expect(idsOf(of).filter((id) => id.startsWith('I'))).toEqual(information);
    expect(scaleOf(of, question(of, 'I2')).options).toHaveLength(4);
  });
});

describe('byt-nhan-vien', () => {
  test('asks two coarse facts, for more would name people in a small ward', () => {
    expect(idsOf(staff).filter((id) => id.startsWith('I'))).toEqual(['I1', 'I2']);
    for (const id of ['I1', 'I2']) expect(scaleOf(staff, question(staff, id)).options).toHaveLength(3);
    expect(staff.source).toContain('name a person');
  });

  test('has the formulas that need no G', () => {
    expect(staff.methods.map(({ id }) => id)).toEqual([
      'ty-le-hai-long',
      'diem-trung-binh',
      'toan-dien',
      'diem-theo-phan',
    ]);
  });
});

function question(of: Questionnaire, id: string) {
  const found = questionsOf(of).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${of.id} has no question ${id}`);
  return found;
}
