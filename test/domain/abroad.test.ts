// Is the model general? Official questionnaires from abroad, as their own authors would score them by hand.
import { describe, expect, test } from 'vitest';
import { readJsonAnswers } from '../../functions/domain/answers.ts';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { type QuestionnaireInput, questionnaire, questionsOf } from '../../functions/domain/questionnaire.ts';
import type { Answers } from '../../functions/domain/response.ts';
import { lowerIsBetter } from '../../functions/domain/score.ts';
import { customerEffort, netPromoter } from '../fixtures/abroad/commercial.ts';
import { hcahps } from '../fixtures/abroad/hcahps.ts';
import { indonesiaIkm } from '../fixtures/abroad/indonesia-ikm.ts';
import { nhsFriendsAndFamily } from '../fixtures/abroad/nhs-friends-and-family.ts';
import { philippinesCsm } from '../fixtures/abroad/philippines-csm.ts';
import { usA11First, usA11Second } from '../fixtures/abroad/us-a11-280.ts';
import { methodOf } from './questionnaires-to-test.ts';
import { score } from './score-people.ts';

const all = [
  philippinesCsm,
  indonesiaIkm,
  nhsFriendsAndFamily,
  usA11First,
  usA11Second,
  hcahps,
  netPromoter,
  customerEffort,
];

/** Scores answers that the questionnaire allows: a fixture's typing error must not look like a blank. */
function scored(input: QuestionnaireInput, people: Answers[], method?: string) {
  const of = questionnaire.parse(input);
  for (const person of people) expect(readJsonAnswers(of, person).faults).toEqual([]);
  return score(of, people, method);
}
/** So many people with each answer. */
const people = (id: string, counts: Record<number, number>): Answers[] =>
  Object.entries(counts).flatMap(([value, count]) => Array.from({ length: count }, () => ({ [id]: Number(value) })));
const allOf = (ids: string[], value: number): Answers => Object.fromEntries(ids.map((id) => [id, value]));

test.each(all.map((input) => [input.id, input] as const))('%s may be published', (_, input) => {
  expect(definitionFaults(questionnaire.parse(input))).toEqual([]);
});

describe('Philippines CSM', () => {
  const sqd = (...values: number[]): Answers => Object.fromEntries(values.map((value, i) => [`SQD${i}`, value]));
  const clients = [
    { CC1: 1, CC2: 1, CC3: 2, ...sqd(5, 5, 4, 4, 0, 0, 5, 5, 4) },
    { CC1: 4, ...sqd(4, 3, 4, 4, 2, 0, 5, 5, 4) },
    { CC1: 3, CC2: 5, CC3: 4, ...sqd(2, 1, 4, 4, 4, 5, 5, 5, 5) },
  ];

  test('N/A leaves the base; the overall score pools the answers to SQD1–8', () => {
    const { index, answers, notApplicable, band } = scored(philippinesCsm, clients);
    // 24 answers − 3 N/A = 21, of which 3, 2 and 1 are not positive: 18/21.
    expect([answers, notApplicable]).toEqual([21, 3]);
    expect([index, band]).toEqual([85.71, 'Satisfactory']);
    expect(scored(philippinesCsm, clients, 'sqd0').index).toBe(66.67);
  });

  test('each dimension has its own score', () => {
    const scores = scored(philippinesCsm, clients).questions.map(({ id, index }) => [id, index]);
    expect(Object.fromEntries(scores)).toMatchObject({ SQD0: null, SQD1: 33.33, SQD2: 100, SQD4: 50, SQD5: 100 });
  });

  test('who does not know the charter is not asked about it', () => {
    const [, cc2, cc3] = scored(philippinesCsm, clients).questions;
    expect(cc2).toMatchObject({ base: 1, notApplicable: 1, notAsked: 1, blanks: 0 });
    expect(cc3).toMatchObject({ base: 1, notApplicable: 1, notAsked: 1, counts: { '2': 1 } });
  });
});

describe('Indonesia IKM', () => {
  const ids = questionsOf(questionnaire.parse(indonesiaIkm)).map(({ id }) => id);

  test.each([
    [1, 25, 'D'],
    [2, 50, 'D'],
    [3, 75, 'C'],
    [4, 100, 'A'],
  ])('all %i is %d, band %s', (value, index, band) => {
    expect(scored(indonesiaIkm, [allOf(ids, value)])).toMatchObject({ index, band });
  });

  test('is the mean of the nine elements’ means, times 25', () => {
    const visitors = [
      { U1: 4, U2: 4, U3: 3, U4: 3, U5: 3, U6: 4, U7: 4, U8: 3, U9: 3 },
      { U1: 3, U2: 3, U3: 2, U4: 4, U5: 3, U6: 3, U7: 4, U8: 3, U9: 2 },
    ];
    // Means 3.5 3.5 2.5 3.5 3 3.5 4 3 2.5 = 29; 29/9 = 3.2222; × 25 = 80.56. Of 0.11 each: 29 × 0.11 × 25 = 79.75.
    expect(scored(indonesiaIkm, visitors)).toMatchObject({ index: 80.56, band: 'B' });
    expect(scored(indonesiaIkm, visitors, 'ikm-0.11')).toMatchObject({ index: 79.75, band: 'B' });
  });

  test('with 0.11 for 1/9 nobody can reach 100', () => {
    expect(scored(indonesiaIkm, [allOf(ids, 4)], 'ikm-0.11').index).toBe(99);
  });
});

describe('NHS Friends and Family', () => {
  // 100 people: 62 very good, 25 good, 4 neither, 3 poor, 2 very poor, 4 don't know.
  const patients = people('F1', { 1: 62, 2: 25, 3: 4, 4: 3, 5: 2, 6: 4 });

  test('positive and negative are shares of all, don’t know among them', () => {
    expect(scored(nhsFriendsAndFamily, patients)).toMatchObject({ index: 87, answers: 100 });
    expect(scored(nhsFriendsAndFamily, patients, 'negative').index).toBe(5);
  });
});

describe('US A-11 section 280', () => {
  test('first form: seven statements, as a mean and as the share who agree', () => {
    const customers = [
      { O1: 5, O2: 4, D1: 5, D2: 4, D3: 2, D4: 5, D5: 5 },
      { O1: 3, O2: 3, D1: 4, D2: 4, D3: 1, D4: 4 },
    ];
    // Means 4 3.5 4.5 4 1.5 4.5 5 = 27 / 7; shares 50 50 100 100 0 100 100 = 500 / 7.
    expect(scored(usA11First, customers).index).toBe(3.86);
    expect(scored(usA11First, customers, 'agree').index).toBe(71.43);
    expect(scored(usA11First, customers).sections).toMatchObject([{ index: 3.75 }, { index: 3.9 }]);
  });

  test('second form: a thumb with its reasons, and trust', () => {
    const customers = [
      { T1: 1, T2: [1, 2], T4: 5 },
      { T1: 1, T2: [2], T4: 4, T5: 'Thanks' },
      { T1: 0, T3: [3], T4: 2 },
    ];
    const result = scored(usA11Second, customers);
    expect(result.index).toBe(66.67);
    expect(scored(usA11Second, customers, 'trust').index).toBe(3.67);
    const [, well, better] = result.questions;
    expect(well).toMatchObject({ base: 2, notAsked: 1, counts: { '1': 1, '2': 2, '3': 0 } });
    expect(better).toMatchObject({ base: 1, notAsked: 2, counts: { '3': 1 } });
  });
});

describe('HCAHPS', () => {
  const patients = [
    { N1: 4, N2: 4, N3: 3, R1: 1, R2: 4, O1: 10, O2: 4 },
    { N1: 4, N2: 3, N3: 3, R1: 0, O1: 8, O2: 3 },
    { N1: 4, N2: 4, N3: 4, R1: 1, R2: 2, O1: 9, O2: 4 },
    { N1: 2, N2: 1, R1: 0, O1: 0, O2: 1 },
  ];

  test('a composite is the mean of its items’ top boxes', () => {
    // Nurses 3/4, 2/4, 1/3: 52.78; help 1/2; rating 2/4, recommend 2/4.
    const { sections, questions } = scored(hcahps, patients);
    expect(sections.map(({ id, index }) => [id, index])).toEqual([
      ['N', 53],
      ['R', 50],
      ['O', 50],
    ]);
    expect(questions.find(({ id }) => id === 'O1')).toMatchObject({ index: 50, mean: 6.75 });
  });

  test('who needed no help is not asked how soon it came', () => {
    expect(scored(hcahps, patients).questions.find(({ id }) => id === 'R2')).toMatchObject({
      base: 2,
      notAsked: 2,
      blanks: 0,
    });
  });
});

describe('NPS', () => {
  test('50 promoters, 30 passives and 20 detractors are +30', () => {
    expect(scored(netPromoter, people('N1', { 10: 30, 9: 20, 8: 20, 7: 10, 6: 15, 0: 5 })).index).toBe(30);
    expect(scored(netPromoter, people('N1', { 6: 3, 9: 1 })).index).toBe(-50);
  });
});

describe('CES', () => {
  const customers = [
    { E1: 1, E2: 7 },
    { E1: 2, E2: 6 },
    { E1: 4, E2: 3 },
  ];

  test('first form: less effort is better', () => {
    const of = questionnaire.parse(customerEffort);
    expect(scored(customerEffort, customers, 'ces-1').index).toBe(2.33);
    expect(lowerIsBetter(of, methodOf(of, 'ces-1'))).toBe(true);
    expect(lowerIsBetter(of, methodOf(of, 'ces-2'))).toBe(false);
    // Turned round on the way to 0–100: more is better again.
    expect(lowerIsBetter(of, methodOf(of, 'ease-0-100'))).toBe(false);
  });

  test('second form: a mean of seven, or the share who agree', () => {
    expect(scored(customerEffort, customers, 'ces-2').index).toBe(5.33);
    expect(scored(customerEffort, customers, 'easy').index).toBe(66.67);
  });

  test('both forms meet on 0 to 100, effort turned round', () => {
    // Ease (4 + 3 + 1)/12 = 66.67 and (6 + 5 + 2)/18 = 72.22.
    expect(scored(customerEffort, customers, 'ease-0-100').index).toBe(69.44);
  });
});
