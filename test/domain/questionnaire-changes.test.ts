// Is every difference between two versions told, nothing else, and what may still be compared; and does an edit change one thing only?
import { describe, expect, test } from 'vitest';
import { changesBetween, sectionsKept } from '../../functions/domain/questionnaire-changes.ts';
import {
  freeQuestionId,
  freeSectionId,
  withMoved,
  withoutQuestion,
  withoutSection,
  withQuestion,
  withSection,
} from '../../functions/domain/questionnaire-edit.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const before = questionnaireNamed('sipas-dv-16');
const question = (id: string) => {
  const found = before.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const told = (after: typeof before) =>
  changesBetween(before, after).map(({ part, id, change, aspects }) => [part, id, change, ...aspects].join(' '));

describe('the changes between two versions', () => {
  test('are none between a version and itself', () => {
    expect(changesBetween(before, before)).toEqual([]);
  });

  test('name what was reworded, with both wordings', () => {
    const after = withQuestion(before, 'A', 'A1', { ...question('A1'), text: { vi: 'Biển hiệu rõ' } });
    expect(changesBetween(before, after)).toEqual([
      {
        ...{ part: 'question', id: 'A1', change: 'changed', aspects: ['text'] },
        ...{ before: question('A1').text.vi, after: 'Biển hiệu rõ' },
      },
    ]);
  });

  test('name what is asked otherwise: kind, scale, need, condition', () => {
    const after = withQuestion(before, 'A', 'A1', {
      ...{ ...question('A1'), kind: 'yes-no', scale: undefined, required: true, scored: false },
      showIf: { question: 'A2', in: [1] },
    });
    expect(told(after)).toEqual(['question A1 changed kind scale required scored showIf']);
  });

  test('name other bounds, another way to score, another section', () => {
    const bounded = withQuestion(before, 'A', 'A1', { ...question('A1'), min: 0, max: 10 });
    expect(told(bounded)).toEqual(['question A1 changed bounds']);
    const scoredOtherwise = withQuestion(before, 'A', 'A1', { ...question('A1'), positive: [5] });
    expect(told(scoredOtherwise)).toEqual(['question A1 changed formula']);
    const elsewhere = withQuestion(withoutQuestion(before, 'A1'), 'B', undefined, question('A1'));
    expect(told(elsewhere)).toEqual(['question A1 changed place']);
  });

  test('name a section that is called otherwise, or is left to whoever likes', () => {
    const [first, ...others] = before.sections;
    if (first === undefined) throw new Error('no section');
    const changed = (more: Partial<typeof first>) => ({ ...before, sections: [{ ...first, ...more }, ...others] });
    expect(changesBetween(before, changed({ title: { vi: 'Khác' } }))).toEqual([
      {
        ...{ part: 'section', id: 'A', change: 'changed', aspects: ['text'] },
        ...{ before: first.title.vi, after: 'Khác' },
      },
    ]);
    expect(told(changed({ voluntary: true }))).toEqual(['section A changed other']);
  });

  test('name what came and what went, with its section', () => {
    const added = withQuestion(before, 'B', undefined, { ...question('A1'), id: 'B5' });
    expect(told(added)).toEqual(['question B5 added']);
    expect(told(withoutQuestion(before, 'C2'))).toEqual(['question C2 removed']);
    expect(told(withoutSection(before, 'E'))).toEqual([
      ...['section E removed', 'question E1 removed', 'question E2 removed', 'question E3 removed'],
    ]);
  });

  test('tell levels that changed under a scale that kept its name, at every question on it', () => {
    const scale = before.scales['satisfaction-5'];
    if (scale === undefined) throw new Error('no scale');
    const four = { ...before, scales: { 'satisfaction-5': { ...scale, options: scale.options.slice(1) } } };
    expect(told(four)).toHaveLength(16 + 1);
    expect(told(four)).toContain('question A1 changed scale');
    const [first, second] = scale.options.map(({ value, label }) => `${value}: ${label.vi}`);
    expect(changesBetween(before, four).at(-1)).toEqual({
      ...{ part: 'scale', id: 'satisfaction-5', change: 'changed', aspects: ['scale'] },
      before: expect.stringMatching(new RegExp(`^${first}; ${second}; `)),
      after: expect.stringMatching(new RegExp(`^${second}; `)),
    });
  });

  test('tell title, source, audience and methods', () => {
    const [method, ...methods] = before.methods;
    if (method === undefined) throw new Error('no method');
    const after = {
      ...{ ...before, title: { vi: 'Khác' }, source: 'khác', audience: 'pupil' as const },
      methods: [{ ...method, digits: 1 }, ...methods.slice(1)],
    };
    expect(told(after)).toEqual([
      ...['title title changed text', 'source source changed text', 'audience audience changed text'],
      ...['method t2b changed formula', `method ${methods[0]?.id} removed`],
    ]);
  });

  test('are found in the library: the second version for pupils speaks to pupils', () => {
    const [first, second] = libraryQuestionnaires.filter(({ id }) => id === 'giao-duc-hoc-sinh');
    if (first === undefined || second === undefined) throw new Error('not two versions');
    expect(changesBetween(first, second)).toEqual([
      { part: 'audience', id: 'audience', change: 'changed', aspects: ['text'], before: undefined, after: 'pupil' },
    ]);
  });
});

test('sections keep their series where they are answered and scored alike', () => {
  const reworded = withQuestion(before, 'A', 'A1', { ...question('A1'), text: { vi: 'Khác' } });
  expect(sectionsKept(before, reworded)).toEqual(['A', 'B', 'C', 'D', 'E']);
  expect(sectionsKept(before, withoutSection(before, 'C'))).toEqual(['A', 'B', 'D', 'E']);
  const [method] = before.methods;
  if (method === undefined) throw new Error('no method');
  expect(sectionsKept(before, { ...before, methods: [{ ...method, rollUp: 'pooled-answers' }] })).toEqual([]);
  const other = { ...method, id: 'other', rollUp: 'pooled-answers' as const };
  expect(sectionsKept(before, { ...before, methods: [other, method] })).toEqual(['A', 'B', 'C', 'D', 'E']);
  // Without the method that one of them begins with there is nothing to compare by.
  expect(sectionsKept(before, { ...before, methods: [other] })).toEqual([]);
  expect(sectionsKept({ ...before, methods: [] }, before)).toEqual([]);
});

describe('an edit', () => {
  const ids = (of: typeof before) => of.sections.map(({ id, questions }) => `${id}:${questions.map((q) => q.id)}`);

  test('moves a part among its neighbours, and leaves it where there is none', () => {
    expect(ids(withMoved(before, 'A2', -1))[0]).toBe('A:A2,A1,A3');
    expect(ids(withMoved(before, 'A1', -1))).toEqual(ids(before));
    expect(ids(withMoved(before, 'B', -1)).slice(0, 2)).toEqual(['B:B1,B2,B3,B4', 'A:A1,A2,A3']);
    expect(ids(withMoved(before, 'E', 1))).toEqual(ids(before));
  });

  test('adds at the end, under an id that is free', () => {
    expect(freeQuestionId(before, 'A')).toBe('A4');
    expect(freeSectionId(before)).toBe('F');
    const section = { id: 'F', title: { vi: 'Thêm' }, questions: [{ ...question('A1'), id: 'F1' }] };
    expect(ids(withSection(before, undefined, section)).at(-1)).toBe('F:F1');
    expect(ids(withSection(before, 'A', { ...section, id: 'A' }))).toEqual(['A:F1', ...ids(before).slice(1)]);
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((id) => ({ ...section, id }));
    expect(freeSectionId({ ...before, sections: letters })).toBe('P27');
  });

  test('finds a question in whatever section it is', () => {
    const reworded = withQuestion(before, 'B', 'A1', { ...question('A1'), text: { vi: 'Khác' } });
    expect(ids(reworded)).toEqual(ids(before));
    expect(told(reworded)).toEqual(['question A1 changed text']);
  });

  test('takes a section along with its last question', () => {
    const one = withoutQuestion(withoutQuestion(withoutQuestion(before, 'A1'), 'A2'), 'A3');
    expect(ids(one)[0]).toBe('B:B1,B2,B3,B4');
  });

  test('takes what it renames or removes along into methods and conditions', () => {
    const short = questionnaireNamed('mot-cua-5');
    const named = (of: typeof short) => of.methods.flatMap(({ questions }) => questions ?? []);
    const [first] = short.sections[1]?.questions ?? [];
    if (first === undefined) throw new Error('no question');
    expect(named(short)).toContain('A1');
    const renamed = withQuestion(short, 'A', 'A1', { ...first, id: 'A9' });
    expect(named(renamed)).toEqual(named(short).map((id) => (id === 'A1' ? 'A9' : id)));
    expect(named(withoutSection(short, 'E'))).not.toContain('E1');
    // The only question of its method: what it measured is gone, and somebody must decide.
    expect(named(withoutQuestion(short, 'T1'))).toContain('T1');
    const [method] = before.methods;
    if (method === undefined) throw new Error('no method');
    const weighted = { ...before, methods: [{ ...method, questions: ['A1', 'B1'], weights: { A1: 0.6, B1: 0.4 } }] };
    expect(withQuestion(weighted, 'A', 'A1', { ...question('A1'), id: 'A9' }).methods[0]).toMatchObject({
      ...{ questions: ['A9', 'B1'], weights: { A9: 0.6, B1: 0.4 } },
    });
    expect(withoutQuestion(weighted, 'A1').methods[0]).toEqual({ ...method, questions: ['B1'], weights: { B1: 0.4 } });
    expect(withoutSection(weighted, 'B').methods[0]).toEqual({ ...method, questions: ['A1'], weights: { A1: 0.6 } });
    const counter = questionnaireNamed('sipas-dv-16-quay');
    const asking = counter.sections[0]?.questions.find(({ id }) => id === 'Q3');
    if (asking === undefined) throw new Error('no question');
    const conditions = withQuestion(counter, 'Q', 'Q3', { ...asking, id: 'Q7' }).sections.at(-1)?.questions;
    expect(conditions?.map(({ showIf }) => showIf?.question)).toEqual(['Q7', 'Q7', 'Q7']);
  });
});
