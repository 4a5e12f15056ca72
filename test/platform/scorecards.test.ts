// Is a one-stop's scorecard kept as it was marked, filled from released figures alone, read by whom it concerns, and filed as officials file it?
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { ourShareRule } from '../../functions/domain/scorecard.ts';
import { viewerAgency } from './prepared-folder.ts';
import { expectProblem, pathsIn } from './problem.ts';
import { row } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, csvOf, importRows, openCampaign, scored, smallWorld, times } from './small-world.ts';
import { workbookOf, workbookType } from './workbooks.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const full = (points: number) => Object.fromEntries(times(9, (i) => [i + 1, points]));
let made = 0;
const agency = async (more: object = {}) => {
  made += 1;
  return platform.admin.post('/agencies', { code: `SC.${made}`, name: `Trung tâm ${made}`, kind: 'one-stop', ...more });
};
const post = (path: string, body: object) => platform.admin.call('POST', path, { body });

describe('a scorecard', () => {
  test('is kept as marked, with totals, grades and level of completion to the bound', async () => {
    const { id, name } = await agency();
    const selfMarked = { ...full(2), 9: 1 };
    const appraised = { ...full(1.6667), 4: 1.6664 };
    const body = { revision: 0, selfMarked, appraised, notes: { 9: 'Hồ sơ trực tuyến 75%' } };
    const kept = await platform.admin.post(`/scorecards/${id}/2026-Q4`, body);
    expect(kept).toMatchObject({
      agencyId: id,
      agencyName: name,
      period: '2026-Q4',
      from: '2026-10-01',
      to: '2026-12-31',
      revision: 1,
    });
    expect(kept.total).toEqual({ selfMarked: 17, appraised: 15, of: 18 });
    expect(kept.grade).toEqual({ selfMarked: 'Xuất sắc', appraised: 'Xuất sắc' });
    expect(kept.completion.selfMarked).toEqual({ points: 10, of: 10, percent: 100 });
    expect(kept.indicators[8]).toMatchObject({
      number: 9,
      most: 2,
      selfMarked: 1,
      appraised: 1.6667,
      note: 'Hồ sơ trực tuyến 75%',
    });
    expect(await platform.admin.get(`/scorecards/${id}/2026-Q4`)).toEqual(kept);
  });

  test('that is marked in part has no total and no grade yet', async () => {
    const { id } = await agency();
    const kept = await platform.admin.post(`/scorecards/${id}/2026`, {
      revision: 0,
      selfMarked: full(1),
      appraised: { 1: 0 },
    });
    expect([kept.total, kept.grade]).toEqual([
      { selfMarked: 9, appraised: null, of: 18 },
      { selfMarked: 'Khá', appraised: null },
    ]);
    expect(kept.indicators.slice(0, 2).map((one: { appraised: number | null }) => one.appraised)).toEqual([0, null]);
  });

  test.each([
    ['2026-Q1', '2025-12-15', '2026-03-14'],
    ['2026-H1', '2025-12-15', '2026-06-14'],
    ['2026-10', '2026-09-15', '2026-10-14'],
    ['2026', '2025-12-15', '2026-12-14'],
  ])('of %s by the calendar of administrative reports is about %s to %s', async (period, from, to) => {
    const { id } = await agency();
    const kept = await platform.admin.post(`/scorecards/${id}/${period}`, { revision: 0, calendar: 'administrative' });
    expect([kept.from, kept.to]).toEqual([from, to]);
  });

  test('takes no marks outside 0 to 2, no tenth indicator, no period that is none, no agency that is not there', async () => {
    const { id } = await agency();
    const { errors } = await expectProblem(
      await post(`/scorecards/${id}/2026-Q4`, { revision: 0, selfMarked: { 1: 2.5 }, appraised: { 2: -1 } }),
      422,
    );
    expect(pathsIn(errors)).toEqual(['appraised.2', 'selfMarked.1']);
    await expectProblem(await post(`/scorecards/${id}/2026-Q4`, { revision: 0, selfMarked: { 10: 1 } }), 422);
    for (const period of ['2026-Q5', '2026-13', '2026-10-01', 'x'])
      await expectProblem(await post(`/scorecards/${id}/${period}`, { revision: 0 }), 422);
    await expectProblem(await post('/scorecards/ag-none/2026-Q4', { revision: 0 }), 404);
    await expectProblem(await platform.admin.call('GET', `/scorecards/${id}/2026-Q4`), 404);
  });
});

describe('who changes at the same time', () => {
  test('undoes nobody’s work: only the revision that was read is replaced', async () => {
    const { id } = await agency();
    const path = `/scorecards/${id}/2026-Q4`;
    const answers = await Promise.all(times(6, (i) => post(path, { revision: 0, selfMarked: { 1: i / 4 } })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    const stands = await platform.admin.get(path);
    expect(stands.revision).toBe(1);
    const { detail } = await expectProblem(await post(path, { revision: 0, selfMarked: full(2) }), 409);
    expect(detail).toContain('revision 1, not 0');
    expect((await platform.admin.post(path, { revision: 1, selfMarked: full(2) })).revision).toBe(2);
  });

  test('a reply that was lost: the same sent again changes nothing', async () => {
    const { id } = await agency();
    const body = { revision: 0, selfMarked: full(1), notes: { 1: 'a' } };
    const first = await platform.admin.post(`/scorecards/${id}/2026-Q4`, body);
    expect(await platform.admin.post(`/scorecards/${id}/2026-Q4`, body)).toEqual(first);
  });

  test('each change is in the trail, with what stood before', async () => {
    const { id } = await agency();
    const path = `/scorecards/${id}/2026-Q4`;
    await platform.admin.post(path, { revision: 0, selfMarked: { 1: 1 } });
    await platform.admin.post(path, { revision: 1, selfMarked: { 1: 2 } });
    const { items } = await platform.admin.get('/audit');
    const [last, first] = items.filter(
      ({ thing, what }: { thing: string; what: string }) => thing === id && what === 'scorecard.change',
    );
    expect([first.before, first.after.selfMarked]).toEqual([undefined, { 1: 1 }]);
    expect([last.who, last.before.selfMarked, last.after.selfMarked]).toEqual(['demo-admin', { 1: 1 }, { 1: 2 }]);
  });
});

describe('lists', () => {
  test('a period’s table, and an agency’s periods', async () => {
    const [one, other] = [await agency(), await agency()];
    for (const [id, period] of [
      [one.id, '2031-Q1'],
      [one.id, '2031-Q2'],
      [other.id, '2031-Q1'],
    ])
      await platform.admin.post(`/scorecards/${id}/${period}`, { revision: 0 });
    const named = async (query: string) =>
      (await platform.admin.get(`/scorecards?${query}`)).items.map(
        ({ agencyId, period }: { agencyId: string; period: string }) => [agencyId, period],
      );
    expect((await named('period=2031-Q1')).toSorted()).toEqual(
      [
        [one.id, '2031-Q1'],
        [other.id, '2031-Q1'],
      ].toSorted(),
    );
    expect(await named(`agency=${one.id}`)).toEqual([
      [one.id, '2031-Q1'],
      [one.id, '2031-Q2'],
    ]);
    expect(await named(`agency=${one.id}&period=2031-Q2`)).toEqual([[one.id, '2031-Q2']]);
    expect(await named('period=2031-Q1&limit=1')).toHaveLength(1);
    await expectProblem(await platform.admin.call('GET', '/scorecards'), 422);
    // Longer than any key may be.
    const long = 'x'.repeat(3000);
    expect(await named(`agency=${long}&period=2031-Q2`)).toEqual([]);
    await expectProblem(await platform.admin.call('GET', `/scorecards?period=${long}`), 422);
    await expectProblem(await platform.admin.call('GET', `/scorecards/${long}/2031-Q2`), 404);
    await expectProblem(await platform.admin.call('GET', `/scorecards/${one.id}/${long}`), 404);
  });

  test('show a viewer its own agency and what is under it, and let it write nothing', async () => {
    const [under, foreign] = [await agency({ parentId: viewerAgency.id }), await agency()];
    for (const { id } of [under, foreign]) await platform.admin.post(`/scorecards/${id}/2032`, { revision: 0 });
    const { items } = await platform.viewer.get('/scorecards?period=2032');
    expect(items.map(({ agencyId }: { agencyId: string }) => agencyId)).toEqual([under.id]);
    expect((await platform.viewer.get(`/scorecards/${under.id}/2032`)).agencyId).toBe(under.id);
    for (const path of [`/scorecards/${foreign.id}/2032`, `/scorecards/${foreign.id}/2032/table.csv`])
      await expectProblem(await platform.viewer.call('GET', path), 404);
    expect((await platform.viewer.get(`/scorecards?agency=${foreign.id}`)).items).toEqual([]);
    await expectProblem(
      await platform.viewer.call('POST', `/scorecards/${under.id}/2032`, { body: { revision: 1 } }),
      403,
    );
  });
});

describe('points from a survey', () => {
  const yesterday = addDays(dayOf(new Date()), -1);
  const period = yesterday.slice(0, 4);
  let own: { campaign: { id: string }; code: string; agencyId: string };
  beforeAll(async () => {
    const { id: agencyId } = await agency();
    const { code } = await platform.admin.post('/points', { agencyId, label: 'Quầy 1' });
    own = {
      campaign: await openCampaign(
        platform,
        'sipas-dv-16',
        { agencyIds: [agencyId] },
        { minimumToShow: 10, opensOn: `${period}-01-01` },
      ),
      code,
      agencyId,
    };
  });
  const fill = (more: object = {}) =>
    post(`/scorecards/${own.agencyId}/${period}`, { revision: 0, survey: { campaignId: own.campaign.id, ...more } });

  test('rest on released figures: before enough have answered there are none', async () => {
    await importRows(
      platform,
      own.campaign.id,
      times(9, () => row(own.code, yesterday, 5, { C1: 5 })),
    );
    await scored(platform, own.campaign.id, 9);
    const { errors } = await expectProblem(await fill(), 422);
    expect(errors[0]).toMatchObject({ path: 'survey.campaignId', message: expect.stringContaining('released') });
  });

  test('are 2 from 90%, 1 from 50%, and none where nobody answered; the rule says whose it is', {
    timeout: 30_000,
  }, async () => {
    // Factor C: 19 of 21 people satisfied, 90.48%. Factor E: nobody says anything.
    await importRows(
      platform,
      own.campaign.id,
      times(12, (i) => row(own.code, yesterday, 4, { C1: i < 2 ? 2 : 4 })),
    );
    await scored(platform, own.campaign.id, 21);
    await platform.admin.call('PATCH', `/campaigns/${own.campaign.id}`, { body: { target: 90 } });
    const kept = await vi.waitFor(
      async () => {
        const response = await fill();
        const said = await response.json();
        expect(response.status, JSON.stringify(said)).toBe(200);
        return said;
      },
      { timeout: 20_000, interval: 200 },
    );
    expect(kept.survey).toEqual({
      campaignId: own.campaign.id,
      from: `${period}-01-01`,
      to: yesterday,
      method: { id: 't2b', version: 1 },
      rule: ourShareRule,
      indicators: [
        { number: 7, section: 'C', share: 90.48, base: 21, points: 2 },
        { number: 8, section: 'E', share: null, base: 0, points: null },
      ],
    });
    expect(
      kept.indicators
        .slice(6, 8)
        .map(({ selfMarked, appraised }: { selfMarked: number | null; appraised: number | null }) => [
          selfMarked,
          appraised,
        ]),
    ).toEqual([
      [2, 2],
      [null, null],
    ]);
  });

  test('follow a rule that is declared, and the sections that are', async () => {
    const rule = { one: 80, two: 95, source: 'Quy chế của tỉnh' };
    const response = await post(`/scorecards/${own.agencyId}/${period}`, {
      revision: 1,
      survey: { campaignId: own.campaign.id, rule, sections: { '7': 'A', '8': 'C' } },
    });
    const { survey } = await response.json();
    expect(survey.rule).toEqual(rule);
    expect(
      survey.indicators.map(({ section, points }: { section: string; points: number }) => [section, points]),
    ).toEqual([
      ['A', 2],
      ['C', 1],
    ]);
  });

  test('are not given twice, nor by a method without shares, nor by a form whose sections mean something else', async () => {
    const survey = { campaignId: own.campaign.id };
    const given = await post(`/scorecards/${own.agencyId}/2026-Q3`, { revision: 0, selfMarked: { 7: 1 }, survey });
    expect(pathsIn((await expectProblem(given, 422)).errors)).toEqual(['selfMarked.7']);
    const backwards = await fill({ rule: { one: 90, two: 50, source: 'x' } });
    expect(pathsIn((await expectProblem(backwards, 422)).errors)).toEqual(['survey.rule.two']);
    const hospital = await smallWorld(platform, { questionnaire: 'byt-ngoai-tru' });
    const other = await post(`/scorecards/${at(hospital.agencies, 0).id}/2026-Q3`, {
      revision: 0,
      survey: { campaignId: hospital.campaign.id },
    });
    expect(pathsIn((await expectProblem(other, 422)).errors)).toEqual(['survey.sections']);
    const means = await smallWorld(platform, { campaign: { method: { id: 'mean5' } } });
    const mean = await post(`/scorecards/${at(means.agencies, 0).id}/2026-Q3`, {
      revision: 0,
      survey: { campaignId: means.campaign.id },
    });
    expect(pathsIn((await expectProblem(mean, 422)).errors)).toEqual(['survey.campaignId', 'survey.campaignId']);
  });
});

test('layout 3 is filed as a table that a spreadsheet opens, empty where nobody marked', async () => {
  const { id } = await agency({ name: '=Trung tâm "Một cửa", xã A' });
  await platform.admin.post(`/scorecards/${id}/2026-Q4`, {
    revision: 0,
    calendar: 'administrative',
    selfMarked: { ...full(2), 9: 1.5 },
    appraised: { 1: 2 },
    notes: { 2: '+5 ngày' },
    ballots: { dissatisfied: 1, satisfied: 4, verySatisfied: 3 },
  });
  const response = await platform.admin.call('GET', `/scorecards/${id}/2026-Q4/table.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const lines = bytes.toString('utf8').slice(1).trim().split('\n');
  expect(lines.slice(0, 5)).toEqual([
    'BẢNG ĐÁNH GIÁ VIỆC GIẢI QUYẾT TTHC',
    `Cơ quan/đơn vị,"'=Trung tâm ""Một cửa"", xã A"`,
    'Thời điểm đánh giá,Quý IV năm 2026,từ ngày 15/09/2026 đến ngày 14/12/2026',
    'Số phiếu,8',
    'Chỉ số,Tên chỉ số,Điểm chuẩn,Điểm tự chấm,Điểm thẩm định,Ghi chú',
  ]);
  expect(lines[6]).toMatch(/^2,"Thời gian thực hiện .*",2,2,,'\+5 ngày$/);
  expect(lines.slice(14)).toEqual([
    ',Tổng cộng,18,17.5,,',
    ',Xếp loại,,Xuất sắc,,',
    'Tỷ lệ % mức độ hài lòng',
    'Không hài lòng,Hài lòng,Rất hài lòng',
    '12.5,50,37.5',
    'NGƯỜI TỔNG HỢP',
  ]);
});

describe('imported', () => {
  const rowsOf = (code: string, more: object = {}, points = 2) =>
    times(9, (i) => ({
      agencyCode: code,
      period: '2026-Q4',
      indicator: i + 1,
      selfMarked: points,
      appraised: i === 8 ? '' : 1,
      note: i === 0 ? 'Đủ' : '',
      ...more,
    }));
  const send = (body: string | Buffer, query = '', type = 'text/csv') =>
    platform.admin.call('POST', `/scorecards:import${query}`, { body, type });

  test('by CSV and by XLSX they are the same; sent again nothing changes', async () => {
    const [one, other] = [await agency(), await agency()];
    const rows = [...rowsOf(one.code), ...rowsOf(other.code)];
    expect(await (await send(csvOf(rows))).json()).toEqual({ written: 2, unchanged: 0 });
    const kept = await platform.admin.get(`/scorecards/${one.id}/2026-Q4`);
    expect([kept.revision, kept.total, kept.indicators[0].note]).toEqual([
      1,
      { selfMarked: 18, appraised: null, of: 18 },
      'Đủ',
    ]);
    const names = Object.keys(rows[0] ?? {});
    const book = await workbookOf({ name: 'Điểm', rows: [names, ...rows.map((row) => Object.values(row))] });
    expect(await (await send(book, '', workbookType)).json()).toEqual({ written: 0, unchanged: 2 });
  });

  test('what stands there already is replaced only where that is said', async () => {
    const { id, code } = await agency();
    await send(csvOf(rowsOf(code)));
    const { errors } = await expectProblem(await send(csvOf(rowsOf(code, {}, 1))), 422);
    expect(pathsIn(errors)).toEqual(['row 2.period']);
    expect(await (await send(csvOf(rowsOf(code, {}, 1)), '?replace=true')).json()).toEqual({
      written: 1,
      unchanged: 0,
    });
    const kept = await platform.admin.get(`/scorecards/${id}/2026-Q4`);
    expect([kept.revision, kept.total.selfMarked]).toEqual([2, 9]);
  });

  test('more than one transaction holds, and all of it is found again', { timeout: 60_000 }, async () => {
    const { items } = await platform.admin.post(
      '/agencies',
      times(90, (i) => ({ code: `SCM.${i}`, name: `Xã ${i}`, kind: 'commune' })),
    );
    const rows = items.map(({ code }: { code: string }) => ({
      agencyCode: code,
      period: '2040',
      indicator: 1,
      selfMarked: '1,5',
    }));
    expect(await (await send(csvOf(rows).replaceAll('1,5', '"1,5"'))).json()).toEqual({ written: 90, unchanged: 0 });
    const list = await platform.admin.get('/scorecards?period=2040&limit=1000');
    expect(list.items.map((one: { indicators: { selfMarked: number }[] }) => one.indicators[0]?.selfMarked)).toEqual(
      times(90, () => 1.5),
    );
  });

  test('nothing is written while a row is wrong; each is named by row and column', async () => {
    const { id, code } = await agency();
    const rows = [
      { agencyCode: code, period: '2026-Q4', indicator: 1, selfMarked: 2 },
      { agencyCode: 'KHÔNG CÓ', period: '2026-Q4', indicator: 1, selfMarked: 2 },
      { agencyCode: code, period: '2026-10-01', indicator: 2, selfMarked: 2 },
      { agencyCode: code, period: '2026-Q4', indicator: 10, selfMarked: 2 },
      { agencyCode: code, period: '2026-Q4', indicator: 3, selfMarked: 2.5 },
      { agencyCode: code, period: '2026-Q4', indicator: 1, selfMarked: 2 },
    ];
    const { errors } = await expectProblem(await send(csvOf(rows)), 422);
    expect(errors.map(({ path }: { path: string }) => path)).toEqual([
      'row 3.agencyCode',
      'row 4.period',
      'row 5.indicator',
      'row 6.selfMarked',
      'row 7.indicator',
    ]);
    await expectProblem(await platform.admin.call('GET', `/scorecards/${id}/2026-Q4`), 404);
    const unknown = await expectProblem(await send(csvOf([{ agencyCode: code, period: '2026-Q4', diem: 2 }])), 422);
    expect(pathsIn(unknown.errors)).toEqual(['row 1.diem']);
  });
});
