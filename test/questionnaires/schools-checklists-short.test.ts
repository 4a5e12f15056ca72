// Are the forms without official wording honest and usable? Schools, the checklists of Đắk Lắk, and the short form for counters.
import { describe, expect, test } from 'vitest';
import { isScored, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { score } from '../domain/score-people.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const parents = questionnaireNamed('giao-duc');
const pupils = questionnaireNamed('giao-duc-hoc-sinh');
const short = questionnaireNamed('mot-cua-5');

describe.each([
  [parents, [4, 4, 4, 4, 4]],
  [pupils, [3, 4, 3, 3, 3]],
])('$id', (of, counts) => {
  const areas = of.sections.filter(({ questions }) => questions.some(isScored));

  test('has the ministry’s five areas with three to five questions each', () => {
    expect(areas.map(({ title }) => title.vi)).toEqual([
      'Tiếp cận dịch vụ giáo dục',
      'Cơ sở vật chất, trang thiết bị dạy học',
      'Môi trường giáo dục',
      'Hoạt động giáo dục',
      'Kết quả giáo dục (sự phát triển và tiến bộ của người học)',
    ]);
    expect(areas.map(({ questions }) => questions.length)).toEqual(counts);
  });

  test('says that every question is ours and the official wording unknown', () => {
    expect(of.source).toContain('Official wording unknown: every question is ours');
  });
});

test('pupils are asked nothing about themselves, and spoken to as "em"', () => {
  expect(questionsOf(pupils).filter((question) => !isScored(question))).toEqual([]);
  const text = questionsOf(pupils).map((question) => question.text.vi.toLowerCase());
  expect(text.filter((one) => /\bem\b/.test(one)).length).toBeGreaterThan(8);
  expect(text.join()).not.toMatch(/ông\/bà|con, cháu/);
});

describe.each([
  ['papi-benh-vien-10', 10],
  ['papi-tieu-hoc-8', 8],
])('%s', (id, count) => {
  const of = questionnaireNamed(id);

  test('has statements that are true, not true or unknown', () => {
    expect(questionsOf(of)).toHaveLength(count);
    for (const question of questionsOf(of))
      expect(scaleOf(of, question).options.map(({ value, label }) => [value, label.vi])).toEqual([
        [1, 'Đúng'],
        [2, 'Không đúng'],
        [0, 'Không biết'],
      ]);
  });

  test('gives the share of "true" among those who know, and claims no PAPI score', () => {
    const people = [1, 1, 1, 2, 0].map((A1) => ({ A1, A2: 1 }));
    // A1: three of the four who know; A2: all five.
    expect(score(of, people, 'ty-le-dung').index).toBe(87.5);
    expect(score(of, people, 'dung-tat-ca').index).toBe(80);
    expect(of.source).toContain('no PAPI score');
  });
});

test('the slip of the plan is corrected, and said to be', () => {
  const hospital = questionnaireNamed('papi-benh-vien-10');
  expect(questionsOf(hospital).at(7)?.text.vi).toBe('Khỏi bệnh khi xuất viện');
  expect(hospital.source).toContain('"Khởi bệnh" in the eighth is corrected to "khỏi bệnh"');
});

describe('mot-cua-5', () => {
  test('asks everyone one question overall and one for each factor of the long forms', () => {
    expect(questionsOf(short).map(({ id, showIf }) => [id, showIf])).toEqual(
      ['T1', 'A1', 'B1', 'C1', 'D1', 'E1'].map((id) => [id, undefined]),
    );
    const titles = (of: typeof short) => of.sections.map(({ id, title }) => [id, title.vi]);
    expect(titles(short).slice(1)).toEqual(titles(questionnaireNamed('sipas-dv-16')));
  });

  test('its index is all six; overall and factors can be read apart', () => {
    const people = [
      { T1: 5, A1: 5, B1: 4, C1: 4, D1: 3, E1: 0 },
      { T1: 2, A1: 4, B1: 1, C1: 5, D1: 3, E1: 5 },
    ];
    expect(score(short, people, 't2b-chung').index).toBe(50);
    // 100, 50, 100, 0 and, of the one who could judge, 100.
    expect(score(short, people, 't2b-yeu-to').index).toBe(70);
    expect(score(short, people).index).toBe(66.67);
  });
});
