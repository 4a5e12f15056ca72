// Do the founding plans come out of their data cell by cell, and does the platform say of them what a careful reader would?
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Plan, planResult, sentTable, sentTask } from '../../functions/domain/plan.ts';
import { labelled, planDisagreements } from '../../functions/domain/plan-checks.ts';
import { lastDayWritten } from '../../functions/domain/plan-deadline.ts';
import { withMeasures, withProgress } from '../../functions/domain/plan-edit.ts';
import { figuresGrid, leadsGrid, tasksGrid } from '../../functions/domain/plan-layout.ts';
import { groupOf, metOf, planStanding, standingOf, weaknessesOf } from '../../functions/domain/plan-standing.ts';
import { disagreementInVietnamese, resultSentence, sayPeriod } from '../../web/words/plan-words.ts';
import { caoBang } from '../fixtures/plans/cao-bang.ts';
import { caoBang21, caoBang22, evenPlus, haNoi1, haNoi2 } from '../fixtures/plans/filed.ts';
import { haNoi } from '../fixtures/plans/ha-noi.ts';

const nothing = { tables: [], tasks: [] };
function planOf(sent: { title: string; period: string; results: object[]; tables: object[]; tasks: object[] }): Plan {
  return {
    ...{ id: 'pl-1', title: sent.title, agencyId: 'ag-1', period: sent.period },
    results: z.array(planResult).parse(sent.results),
    tables: withMeasures(z.array(sentTable).parse(sent.tables), nothing),
    tasks: withProgress(z.array(sentTask).parse(sent.tasks), nothing),
  };
}
const [cb, hn] = [planOf(caoBang), planOf(haNoi)];
const table = (plan: Plan, place: number) => {
  const found = plan.tables[place];
  if (found === undefined) throw new Error(`no table ${place}`);
  return found;
};
const line = (plan: Plan, id: string) => {
  const found = plan.tables
    .flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts]))
    .find((one) => one.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

describe('the founding plans, every cell as printed', () => {
  test('Cao Bằng’s tables 2.1 (PAR INDEX, SIPAS) and 2.2 (PAPI)', () => {
    expect(caoBang21).toHaveLength(22);
    expect(evenPlus(figuresGrid(table(cb, 0), sayPeriod).rows)).toEqual(evenPlus(caoBang21));
    expect(evenPlus(figuresGrid(table(cb, 1), sayPeriod).rows)).toEqual(evenPlus(caoBang22));
  });

  test('Hà Nội’s annexes 1 (tasks) and 2 (who leads what), merged cells empty as there', () => {
    expect(haNoi2).toHaveLength(33);
    expect(tasksGrid(hn.tasks).rows).toEqual(haNoi1);
    expect(leadsGrid(table(hn, 0)).rows).toEqual(haNoi2);
  });

  test('a target that is not written is score plus increase', () => {
    const sums = caoBang.tables.map((one) => ({ ...one, rows: one.rows.map(({ target: _, ...row }) => row) }));
    const targets = figuresGrid(table(planOf({ ...caoBang, tables: sums }), 0), sayPeriod).rows.map((row) => row[6]);
    expect(targets).toEqual(caoBang21.map((row) => row[6]));
  });
});

describe('a plan that disagrees with itself', () => {
  test('says so in Vietnamese, figure by figure: the four mistakes of Cao Bằng’s plan', () => {
    const found = labelled(planDisagreements(cb), cb);
    expect(found.map(({ path }) => path)).toEqual([
      'tables.0.rows.4.score',
      'tables.0.rows.7.score',
      'tables.0.rows.7.parts.0.score',
      'tables.1.rows.3.target',
    ]);
    expect(found.map(disagreementInVietnamese)).toEqual([
      '“Cải cách chế độ công vụ”: điểm của các dòng thành phần 4,75 + 6,79 là 11,54, nhưng dòng chung ghi 11,49.',
      '“Tác động của CCHC đến sự hài lòng của người dân, tổ chức và phát triển kinh tế - xã hội của tỉnh”: điểm của các dòng thành phần 7,73 + 3,38 là 11,11, nhưng dòng chung ghi 10,82.',
      '“Chỉ số SIPAS”: trong bảng ghi 7,73, nhưng kết quả công bố ghi 7,43.',
      '“Kiểm soát tham nhũng trong khu vực công”: điểm 6,08 cộng dự kiến tăng 0,17 là 6,25, nhưng mục tiêu ghi 6,63.',
    ]);
  });

  test('a stated total that the rows do not add up to is named; a table that lacks figures is not held to it', () => {
    const off = { ...cb, results: cb.results.map((one) => ({ ...one, score: '39.80' })) };
    const totals = planDisagreements(off).filter(({ kind }) => kind === 'total');
    expect(totals.map(disagreementInVietnamese)).toEqual([
      'Điểm cộng các dòng là 77,55, nhưng kết quả chung ghi 39,80.',
      'Điểm cộng các dòng là 38,80, nhưng kết quả chung ghi 39,80.',
    ]);
    expect(planDisagreements({ ...hn, results: [] })).toEqual([]);
  });
});

describe('sentences of result', () => {
  const langSon = planResult.parse({
    ...{ id: 'sipas', name: 'Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)', subject: 'tỉnh Lạng Sơn' },
    ...{ period: '2021', score: '87.07', unit: 'percent', rank: { position: 31, of: 63 } },
    before: { period: '2020', score: '83.97', rank: { position: 39, of: 63 } },
  });

  test('Lạng Sơn’s, with the right unit of a difference', () => {
    expect(resultSentence(langSon)).toBe(
      'Năm 2021, Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) tỉnh Lạng Sơn đạt 87,07%, xếp hạng 31/63 tỉnh, thành phố, tăng 3,1 điểm phần trăm và tăng 8 bậc so với năm 2020',
    );
  });

  test('Cao Bằng’s: the score fell while the rank rose, and both are said', () => {
    expect(cb.results.map(resultSentence)[1]).toBe(
      'Năm 2022, Chỉ số SIPAS tỉnh Cao Bằng đạt 7,43/10 điểm, xếp hạng 62/63 tỉnh, thành phố trực thuộc Trung ương, giảm 0,86 điểm và tăng 1 bậc so với năm 2021',
    );
  });

  test('without a rank or a period before say what there is; ranks among 63 and among 34 are no move', () => {
    const { rank: _, before: __, ...bare } = langSon;
    expect(resultSentence(bare)).toMatch(/đạt 87,07%$/);
    const merged = {
      ...langSon,
      rank: { position: 20, of: 34 },
      before: { period: '2020', rank: { position: 39, of: 63 } },
    };
    expect(resultSentence(merged)).toMatch(/thứ hạng không so sánh được \(39\/63 và 20\/34\) so với năm 2020$/);
  });
});

describe('how a plan stands', () => {
  test.each([
    ['Trong tháng 6/2022', '2022-06-30'],
    ['Từ 8/2022 đến 4/2023', '2023-04-30'],
    ['trước ngày 10/12/2023', '2023-12-10'],
    ['Quý IV/2026', '2026-12-31'],
    ['Quý II năm 2026', '2026-06-30'],
    ['Tháng 2/2024', '2024-02-29'],
    ['ngày 31/2/2024', undefined],
    ['Thường xuyên', undefined],
  ])('"%s" is over after %s', (words, day) => {
    expect(lastDayWritten(words)).toBe(day);
  });

  test('a task is late from the day after its last, until it is done', () => {
    const task = { ...sentTask.parse({ id: 't', title: 'x', deadline: 'Trong tháng 6/2022' }), progress: [] };
    const report = (state: 'under-way' | 'done') => ({ at: '2022-06-01T00:00:00Z', by: 'pe-1', state });
    expect(standingOf(task, '2022-06-30')).toBe('not-started');
    expect(standingOf(task, '2022-07-01')).toBe('late');
    expect(standingOf({ ...task, progress: [report('under-way')] }, '2022-06-30')).toBe('under-way');
    expect(standingOf({ ...task, progress: [report('under-way'), report('done')] }, '2022-07-01')).toBe('done');
    expect(standingOf({ ...task, dueOn: '2022-08-01' }, '2022-07-01')).toBe('not-started');
  });

  test('nhóm 4 follows from the rank, unless the document says another', () => {
    const groups = table(cb, 0).rows.map((row) => groupOf(row));
    expect(groups).toEqual([4, 3, 4, 2, 4, 4, 4, 4]);
    expect(groupOf({ rank: { position: 9, of: 63 }, group: 2 })).toBe(2);
    expect(weaknessesOf({ ...line(cb, 'par2'), before: { score: '9.12' } })).toEqual(['fell']);
  });

  test('weak rows that no task serves stand out; a task of a row serves its parts, one of a part its row', () => {
    const fallenRow = (id: string) => ({ ...line(cb, id), before: { score: '9.99' }, parts: [] });
    const plan = { ...cb, tables: [{ ...table(cb, 0), rows: [fallenRow('par1'), fallenRow('par3')] }] };
    expect(planStanding(plan, '2023-01-01').unserved).toEqual(['par1', 'par3']);
    const tasks = withProgress([sentTask.parse({ id: 't', title: 'x', serves: ['par3'] })], nothing);
    expect(planStanding({ ...plan, tasks }, '2023-01-01').unserved).toEqual(['par1']);
    const fallen = { ...line(hn, 'i7-2'), before: { score: '2' }, score: '1' };
    const parts = hn.tables.map((one) => ({
      ...one,
      rows: one.rows.map((row) => (row.id === 'i7' ? { ...row, parts: [fallen] } : row)),
    }));
    expect(planStanding({ ...hn, tables: parts }, '2022-01-01')).toMatchObject({ weak: ['i7-2'], unserved: [] });
  });

  test('a target is met to the last digit, exactly', () => {
    const row = line(cb, 'par1');
    expect(metOf(row)).toBeUndefined();
    expect(metOf({ ...row, outcome: { score: '8.97' } })).toBe(true);
    expect(metOf({ ...row, outcome: { score: '8.9699' } })).toBe(false);
    const met = { ...row, outcome: { score: '9' }, parts: [] };
    expect(planStanding({ ...cb, tables: [{ ...table(cb, 0), rows: [met] }] }, '2024-01-01').targets).toEqual({
      ...{ all: 1, met: 1, missed: 0 },
    });
  });
});

describe('what is nobody’s to type', () => {
  const measured = {
    ...{ campaignId: 'ca-1', agencyId: 'ag-1', part: { kind: 'whole' as const }, from: '2022-01-01', to: '2022-12-31' },
    ...{ method: { id: 't2b', version: 1 }, responses: 40, base: 640, index: 79.7, interval: null, random: false },
  };

  test('what a figure was measured by stays while the figure stays, and goes when another is typed', () => {
    const [first] = table(cb, 0).rows;
    if (first === undefined) throw new Error('no row');
    const before = { tables: [{ ...table(cb, 0), rows: [{ ...first, measured }] }] };
    const sent = sentTable.parse({ ...caoBang.tables[0], rows: [caoBang.tables[0]?.rows[0]] });
    expect(withMeasures([sent], before)[0]?.rows[0]?.measured).toEqual(measured);
    const typed = { ...sent, rows: sent.rows.map((row) => ({ ...row, score: '8' })) };
    expect(withMeasures([typed], before)[0]?.rows[0]).not.toHaveProperty('measured');
  });

  test('a task keeps its reports', () => {
    const progress = [{ at: '2022-06-01T00:00:00Z', by: 'pe-1', state: 'done' as const }];
    const before = { tasks: hn.tasks.map((task) => (task.id === 't2' ? { ...task, progress } : task)) };
    const kept = withProgress(z.array(sentTask).parse(haNoi.tasks), before);
    expect(kept.map((task) => task.progress.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });
});
