// Is the national ballot for households whole? Thirty-nine criteria to rate, and all that stands beside them in a companion.
import { describe, expect, test } from 'vitest';
import { isScored, type Questionnaire, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { score } from '../domain/score-people.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const ballot = questionnaireNamed('sipas-39');
const companion = questionnaireNamed('sipas-39-nhan-dinh');
const counter = questionnaireNamed('sipas-dv-16');

const sizes = (of: Questionnaire) => of.sections.map(({ id, questions }) => `${id} ${questions.length}`);
const scored = questionsOf(ballot).filter(isScored);

describe('sipas-39', () => {
  test('has 23 criteria of policies and 16 of services in nine factors', () => {
    expect(sizes(ballot).slice(2)).toEqual([
      'I.A 2',
      'I.B 2',
      'I.C 9',
      'I.D 10',
      'II.A 3',
      'II.B 4',
      'II.C 3',
      'II.D 3',
      'II.E 3',
    ]);
    expect(scored).toHaveLength(39);
    expect(scored[0]?.id).toBe('I.A1');
    expect(scored.at(-1)?.id).toBe('II.E3');
  });

  test('asks of services what is asked at the counter, in the same words', () => {
    const services = scored.filter(({ id }) => id.startsWith('II.'));
    expect(services.map(({ id, text }) => [id, text.vi])).toEqual(
      questionsOf(counter).map(({ id, text }) => [`II.${id}`, text.vi]),
    );
  });

  test('offers the five levels of the paper and nothing else', () => {
    for (const question of scored)
      expect(scaleOf(ballot, question).options.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  });

  test('is for paper and entry, and says so', () => {
    expect(ballot.source).toContain('by paper and entry only');
    expect(companion.source).toContain('by paper and entry only');
  });

  test('reports harassment and extra money apart, as the share who know of none', () => {
    const people = [1, 1, 1, 2, 3].map((Q5) => ({ Q5, Q6: 1, 'I.A1': 5 }));
    expect(score(ballot, people, 'khong-phien-ha').index).toBe(60);
    expect(score(ballot, people, 'khong-dua-tien').index).toBe(100);
    expect(score(ballot, people, 't2b').index).toBe(100);
  });
});

describe('sipas-39-nhan-dinh', () => {
  test('has the blocks of the ballot with as many lines as it prints', () => {
    expect(sizes(companion)).toEqual(['P 5', 'BQ1 9', 'BQ2 1', 'BQ3 7', 'BQ4 1', 'BQ7 3', 'BQ8 7', 'BQ10 11']);
  });

  test('scores nothing: interest, fit and wishes are no satisfaction', () => {
    expect(questionsOf(companion).filter(isScored)).toEqual([]);
  });

  test.each([
    ['mong-muon', 'Q10.', 10],
    ['quan-tam', 'Q1.', 9],
    ['kenh-phu-hop', 'Q3.', 7],
    ['cach-nop-phu-hop', 'Q7.', 3],
  ])('%s is the share of the two upper levels over its own lines', (id, prefix, lines) => {
    const method = companion.methods.find((one) => one.id === id);
    expect(method?.questions).toEqual(Array.from({ length: lines }, (_, i) => `${prefix}${i + 1}`));
    const people = [1, 2, 3, 4].map((level) => ({ [`${prefix}1`]: level }));
    expect(score(companion, people, id).index).toBe(50);
  });

  test('maps no line twice: every line is another question', () => {
    const lines = companion.methods.flatMap(({ questions = [] }) => questions);
    expect(lines).toEqual([...new Set(lines)]);
  });
});
