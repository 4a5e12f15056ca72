// Is an improvement plan kept, read, reported on, filled from surveys and filed as officials do, by whom it concerns and nobody else?
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { caoBang } from '../fixtures/plans/cao-bang.ts';
import { caoBang21, caoBang22, evenPlus, haNoi1, haNoi2 } from '../fixtures/plans/filed.ts';
import { haNoi } from '../fixtures/plans/ha-noi.ts';
import { viewerAgency } from './prepared-folder.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { row } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { importRows, openCampaign, scored, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

let made = 0;
const agency = async (more: object = {}) => {
  made += 1;
  return platform.admin.post('/agencies', { code: `KH.${made}`, name: `Sở ${made}`, kind: 'department', ...more });
};
const patch = (path: string, body: object) => platform.admin.call('PATCH', path, { body });
const post = (path: string, body: object) => platform.admin.call('POST', path, { body });
const planFor = async (sent: object, more: object = {}) =>
  platform.admin.post('/plans', { ...sent, agencyId: (await agency()).id, ...more });

describe('the founding plans', () => {
  test('come out of the API and the file cell by cell', async () => {
    const cb = await planFor(caoBang);
    expect(cb.filed.map(({ rows }: { rows: string[][] }) => evenPlus(rows))).toEqual(
      [caoBang21, caoBang22].map(evenPlus),
    );
    expect(cb.faults).toHaveLength(4);
    expect(cb.standing.targets).toEqual({ all: 16, met: 0, missed: 0 });
    const hn = await planFor(haNoi);
    expect(hn.filed.map(({ rows }: { rows: string[][] }) => rows)).toEqual([haNoi2, haNoi1]);
    expect(hn.standing.tasks).toMatchObject({ all: 9, late: 9 });
    const response = await platform.admin.call('GET', `/plans/${hn.id}/tables.csv`);
    const cells: string[][] = parse(await response.text(), { bom: true, relax_column_count: true });
    // A cell that begins with a dash is made inert for spreadsheets.
    const plain = (rows: string[][]) => rows.map((cellsOf) => cellsOf.map((cell) => cell.replace(/^'/, '')));
    expect(plain(cells)).toEqual([[haNoi.tables[0]?.title], ...haNoi2, ['Nhiệm vụ'], ...haNoi1]);
    const figures = await (await platform.admin.call('GET', `/plans/${cb.id}/tables.csv`)).text();
    expect(figures).toContain('2,Cải cách thể chế,40/63,"9,11",10,"+ 0,39","≥ 9,50"');
  });
});

describe('a plan', () => {
  test('is changed by the revision that was read; the second of two editors is given both versions', async () => {
    const first = await planFor(caoBang);
    const changed = await (
      await patch(`/plans/${first.id}`, { title: 'Kế hoạch một', revision: first.revision })
    ).json();
    expect(changed).toMatchObject({ title: 'Kế hoạch một', tables: first.tables });
    const stale = await expectProblem(
      await patch(`/plans/${first.id}`, { title: 'Hai', revision: first.revision }),
      409,
    );
    expect(stale).toMatchObject({
      current: { title: 'Kế hoạch một', revision: changed.revision },
      sent: { title: 'Hai' },
    });
    expect((await platform.admin.get(`/plans/${first.id}`)).title).toBe('Kế hoạch một');
  });

  test('takes no key twice, nothing that points nowhere, no figure that is none', async () => {
    const { id } = await agency();
    const head = { title: 'x', agencyId: id, period: '2026' };
    const table = { id: 'b', title: 'B', headings: 'contents', baseline: '2025', goal: '2026' };
    const twice = await post('/plans', { ...head, tables: [{ ...table, rows: [{ id: 'b', label: 'x' }] }] });
    expect(pathsIn((await expectProblem(twice, 422)).errors)).toEqual(['tables']);
    const nowhere = await post('/plans', {
      ...head,
      tasks: [{ id: 't1', title: 'x', serves: ['r9'], leadAgencyId: 'ag-none' }],
    });
    expect(pathsIn((await expectProblem(nowhere, 422)).errors)).toEqual(['tasks.0.leadAgencyId', 'tasks.0.serves']);
    const figure = await post('/plans', {
      ...head,
      tables: [{ ...table, rows: [{ id: 'r', label: 'x', score: '7,97', rank: { position: 5, of: 4 } }] }],
    });
    expect(pathsIn((await expectProblem(figure, 422)).errors)).toEqual([
      'tables.0.rows.0.rank.position',
      'tables.0.rows.0.score',
    ]);
    const forged = { id: 'r', label: 'x', measured: { index: 99 } };
    await expectProblem(await post('/plans', { ...head, tables: [{ ...table, rows: [forged] }] }), 422);
    await expectProblem(await platform.admin.call('GET', '/plans/pl-none'), 404);
  });

  test('is read by its agency’s people and by those who lead a task, and by nobody else', async () => {
    const [foreign, own] = [await planFor(caoBang), await planFor(haNoi, { agencyId: viewerAgency.id })];
    const led = await planFor({
      ...{ title: 'Của nơi khác', period: '2026' },
      tasks: [{ id: 't1', title: 'Báo cáo', leadAgencyId: viewerAgency.id }],
    });
    const { items } = await platform.viewer.get('/plans');
    expect(items.map(({ id }: { id: string }) => id).toSorted()).toEqual([own.id, led.id].toSorted());
    await expectProblem(await platform.viewer.call('GET', `/plans/${foreign.id}`), 404);
    await expectProblem(await platform.viewer.call('PATCH', `/plans/${own.id}`, { body: { title: 'x' } }), 403);
  });

  test('a task is late until it is reported done, and every report stays', async () => {
    const plan = await planFor(haNoi);
    const report = (body: object) => platform.admin.post(`/plans/${plan.id}/tasks/t1/progress`, body);
    await report({ state: 'under-way', note: 'Đã có dự thảo' });
    const done = await report({ state: 'done' });
    expect(done.standing.tasks).toMatchObject({ done: 1, late: 8 });
    expect(done.tasks[0].progress.map(({ state }: { state: string }) => state)).toEqual(['under-way', 'done']);
    const tasks = haNoi.tasks.map((task) => ({ ...task, title: `${task.title} (sửa)` }));
    const kept = await (await patch(`/plans/${plan.id}`, { tasks, revision: done.revision })).json();
    expect(kept.tasks[0].progress).toEqual(done.tasks[0].progress);
    await expectProblem(await post(`/plans/${plan.id}/tasks/t99/progress`, { state: 'done' }), 404);
    await expectProblem(await post(`/plans/${plan.id}/tasks/t1/progress`, { state: 'late' }), 422);
  });
});

describe('figures of a survey', () => {
  const yesterday = addDays(dayOf(new Date()), -1);
  const opensOn = addDays(yesterday, -400);
  let [before, now] = ['', ''];
  let unit: { id: string; name: string };

  // Where all give one answer nothing is released, so A1 varies.
  /** Two campaigns one after the other at a unit of a department: 20 people each, of whom fewer were satisfied with C1 the second time. */
  beforeAll(async () => {
    const parent = await agency();
    unit = await agency({ parentId: parent.id });
    const { code } = await platform.admin.post('/points', { agencyId: unit.id, label: 'Quầy 1' });
    const campaign = async (title: string, from: string, to: string, unhappy: number) => {
      const days = { opensOn: from, closesOn: to, retentionDays: 3650, title, minimumToShow: 10, minimumToRank: 30 };
      const { id } = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [unit.id] }, days);
      await importRows(
        platform,
        id,
        times(20, (i) => row(code, to, 4 + (i % 2), { C1: i < unhappy ? 1 : 5 })),
      );
      await scored(platform, id, 20);
      await platform.admin.post(`/campaigns/${id}/close`, {});
      return id;
    };
    before = await campaign('Đợt trước', opensOn, addDays(opensOn, 30), 1);
    now = await campaign('Đợt này', addDays(yesterday, -30), yesterday, 15);
    const measures = (id: string) =>
      platform.admin.call('GET', `/campaigns/${id}/causes?agency=${unit.id}&against=${before}`);
    const released = async () => {
      const response = await measures(now);
      expect(response.status, await response.text()).toBe(200);
    };
    await vi.waitFor(released, { timeout: 20_000, interval: 200 });
  }, 60_000);

  const criterion = { kind: 'question', id: 'C1' };

  test('start a plan, and say at its end whether it moved, with the interval and nothing that anybody typed', async () => {
    const tables = [{ id: 'b', title: 'Chỉ số hài lòng', headings: 'contents', baseline: '2025', goal: '2026' }];
    const plan = await platform.admin.post('/plans', { title: 'KH', agencyId: unit.id, period: '2026', tables });
    const list = await platform.admin.get(`/plans/${plan.id}/measures?campaign=${before}`);
    expect(list.items).toHaveLength(1 + 5 + 16);
    const found = list.items.find(({ part }: { part: object }) => JSON.stringify(part) === JSON.stringify(criterion));
    expect(found).toMatchObject({ index: 95, base: 20 });
    expect(list).toMatchObject({ minimumToRank: 30, lowerIsBetter: false });
    const take = [{ part: criterion, tableId: 'b' }];
    const begun = await platform.admin.post(`/plans/${plan.id}/measures`, { campaign: before, into: 'baseline', take });
    const [line] = begun.tables[0].rows;
    expect(line).toMatchObject({ score: '95.00', most: '100', measured: { campaignId: before, base: 20, index: 95 } });
    const again = { campaign: now, into: 'outcome', take: [{ part: criterion, lineId: line.id }] };
    const ended = await platform.admin.post(`/plans/${plan.id}/measures`, again);
    expect(ended.tables[0].rows[0]).toMatchObject({
      outcome: { score: '25.00' },
      outcomeMeasured: { moved: { refused: null, difference: -70, verdict: 'down' } },
    });
    expect(ended.tables[0].rows[0].outcomeMeasured.moved.interval.high).toBeLessThan(0);
    const clash = [...again.take, { part: { kind: 'whole' }, lineId: line.id }];
    const both = await post(`/plans/${plan.id}/measures`, { ...again, take: clash });
    expect((await expectProblem(both, 422)).errors).toEqual([
      { path: 'take.1.lineId', message: `two figures go into the row “${line.label}”: keep one` },
    ]);
    const other = { ...again, take: [{ part: { kind: 'whole' }, lineId: line.id }] };
    const refused = await platform.admin.post(`/plans/${plan.id}/measures`, other);
    expect(refused.tables[0].rows[0].outcomeMeasured.moved).toMatchObject({
      ...{ refused: 'other-part', difference: null, verdict: 'no-conclusion' },
    });
    const same = await platform.admin.post(`/plans/${plan.id}/measures`, { ...again, campaign: before });
    expect(same.tables[0].rows[0].outcomeMeasured.moved.refused).toBe('shared-days');
    const newStart = { campaign: now, into: 'baseline', take: again.take };
    const restarted = await platform.admin.post(`/plans/${plan.id}/measures`, newStart);
    expect(restarted.tables[0].rows[0]).not.toHaveProperty('outcomeMeasured');
    const rows = [{ id: line.id, label: line.label, score: '96' }];
    const typed = await (await patch(`/plans/${plan.id}`, { tables: [{ ...tables[0], rows }] })).json();
    expect(typed.tables[0].rows[0]).not.toHaveProperty('measured');
  });

  test('explain a fall: criteria and units each add up to it, what took most comes first, and the text says so', async () => {
    const address = `/campaigns/${now}/causes?agency=${unit.id}&against=${before}`;
    const found = await platform.admin.get(address);
    expect(found.difference).toMatchObject({ difference: -35, verdict: 'down' });
    const sum = (all: { rate: number; mix: number }[]) =>
      Number(all.reduce((so, { rate, mix }) => so + rate + mix, 0).toFixed(2));
    expect([sum(found.criteria), sum(found.units)]).toEqual([-35, -35]);
    expect(found.criteria[0]).toMatchObject({
      id: 'C1',
      base: 20,
      move: { before: 95, now: 25, difference: -70, verdict: 'down' },
    });
    const live = await platform.admin.get(`/campaigns/${now}/comparison?agency=${unit.id}&against=${before}`);
    expect(found.difference.difference).toBe(live.difference.difference);
    const text = await (await platform.admin.call('GET', address.replace('causes?', 'causes.txt?'))).text();
    expect(text).toContain(`CỦA ${unit.name.toUpperCase()}`);
    expect(text).toMatch(/1\. .+: từ 95,00% xuống 25,00%, giảm 70,00 điểm phần trăm; đóng góp -35,00/);
    expect(text).toContain('tự nguyện trả lời tại nơi giao dịch');
    // Twenty answers, of the thirty that a rank takes: told, and not named as the cause.
    expect(found.minimumToRank).toBe(30);
    expect(text).toMatch(
      /II\. TIÊU CHÍ LÀM GIẢM CHỈ SỐ\nKhông có\.\n[\s\S]*dưới 30 câu trả lời, chưa đủ cơ sở[\s\S]*1\. .+ -35,00/,
    );
    await expectProblem(await platform.viewer.call('GET', address), 404);
  });

  test('stand beside what the unit says and the kinds of comments, in the text too', async () => {
    const address = `/campaigns/${now}/causes?agency=${unit.id}&against=${before}`;
    const textOf = async () => (await platform.admin.call('GET', address.replace('causes?', 'causes.txt?'))).text();
    expect(await platform.admin.get(address)).toMatchObject({ statement: null, comments: { minimum: 10 } });
    expect(await textOf()).toMatch(
      /V\. GÓP Ý[\s\S]*- Thái độ phục vụ: ít hơn 10, hoặc không có\.[\s\S]*giải pháp khắc phục; thời hạn\)\n\.{80}/,
    );
    await patch(`/campaigns/${now}/statements/${unit.id}`, { text: 'Hỏng máy lấy số.' });
    const said = await platform.admin.get(address);
    expect(said.statement).toMatchObject({ text: 'Hỏng máy lấy số.' });
    const text = await textOf();
    expect(text).toMatch(
      /VI\. Ý KIẾN GIẢI TRÌNH CỦA ĐƠN VỊ\nHỏng máy lấy số\.\n\(Đơn vị viết ngày \d\d\/\d\d\/\d{4}\.\)/,
    );
    expect(text).not.toContain('.'.repeat(80));
  });

  test('of days without anything released are refused in words', async () => {
    const address = `/campaigns/${now}/causes?agency=${unit.id}&with=last-year`;
    const { errors } = await expectProblem(await platform.admin.call('GET', address), 422);
    expect(errors[0]).toMatchObject({ path: 'against', message: expect.stringContaining('released') });
  });
});
