// Does every way of asking for scores give what was answered, by time, place, line, service, channel and method?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Province, province, type Row, row, rowsOf, scores } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { importRows, scored, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

describe('by time', () => {
  let world: Province;
  const instants = [
    '2024-03-14T23:59:59+07:00',
    '2024-03-15T00:00:00+07:00',
    '2024-03-31T23:59:59+07:00',
    '2024-03-31T17:00:00Z', // midnight in Hà Nội
    '2024-12-29T12:00:00+07:00', // a Sunday
    '2024-12-30T12:00:00+07:00',
    '2024-12-31T23:59:59.999+07:00',
    '2025-01-01T00:00:00+07:00',
  ];
  beforeAll(async () => {
    world = await province(platform);
    await importRows(
      platform,
      world.campaign.id,
      instants.map((instant) => row(world.points.commune, instant, 5)),
    );
    await scored(platform, world.campaign.id, instants.length);
  });
  const counts = async (query: string) =>
    Object.fromEntries((await scores(platform, world, query)).rows.map(({ key, responses }: Row) => [key, responses]));

  test('days, weeks, months, quarters and years are cut at midnight in Vietnam', async () => {
    expect(await counts('?by=day')).toEqual({
      '2024-03-14': 1,
      '2024-03-15': 1,
      '2024-03-31': 1,
      '2024-04-01': 1,
      '2024-12-29': 1,
      '2024-12-30': 1,
      '2024-12-31': 1,
      '2025-01-01': 1,
    });
    expect(await counts('?by=week')).toEqual({
      '2024-W11': 2,
      '2024-W13': 1,
      '2024-W14': 1,
      '2024-W52': 1,
      '2025-W01': 3,
    });
    expect(await counts('?by=month')).toEqual({ '2024-03': 3, '2024-04': 1, '2024-12': 3, '2025-01': 1 });
    expect(await counts('?by=quarter')).toEqual({ '2024-Q1': 3, '2024-Q2': 1, '2024-Q4': 3, '2025-Q1': 1 });
    expect(await counts('?by=year')).toEqual({ '2024': 7, '2025': 1 });
  });

  test('administrative months end on the 14th, and quarters and years with them', async () => {
    const administrative = '&calendar=administrative';
    expect(await counts(`?by=month${administrative}`)).toEqual({ '2024-03': 1, '2024-04': 3, '2025-01': 4 });
    expect(await counts(`?by=quarter${administrative}`)).toEqual({ '2024-Q1': 1, '2024-Q2': 3, '2025-Q1': 4 });
    expect(await counts(`?by=year${administrative}`)).toEqual({ '2024': 4, '2025': 4 });
  });

  test.each([
    ['from=2024-03-31&to=2024-03-31', 1],
    ['from=2024-04-01&to=2024-04-01', 1],
    ['from=2024-03-15&to=2024-03-31', 2],
    ['to=2024-12-31', 7],
    ['from=2025-01-01', 1],
    ['from=2024-03-01&to=2024-12-31', 7],
    ['from=2024-05-01&to=2024-11-30', 0],
  ])('%s has %i', async (range, many) => {
    const score = await scores(platform, world, `?${range}`);
    expect([score.responses, score.index]).toEqual([many, many === 0 ? null : 100]);
  });
});

describe('by place, line, service, channel and status', () => {
  let world: Province;
  let service: { id: string };
  beforeAll(async () => {
    world = await province(platform);
    service = await platform.admin.post('/services', { code: 'BY.1', name: 'Khám bệnh', field: 'Y tế' });
    const { commune, other, hospital } = world.points;
    const day = '2024-05-06';
    await importRows(platform, world.campaign.id, [
      ...times(4, () => row(commune, day, 5, { channel: 'paper', serviceCode: '', status: '' })),
      ...times(2, () => row(other, day, 2, { channel: 'phone' })),
      ...times(3, (n) => row(hospital, day, n < 1 ? 4 : 1, { channel: 'assisted', serviceCode: 'BY.1' })),
      row(hospital, day, 5, { channel: 'assisted', serviceCode: 'BY.1', status: 'flagged' }),
      row(hospital, day, 5, { channel: 'assisted', serviceCode: 'BY.1', status: 'excluded' }),
    ]);
    await scored(platform, world.campaign.id, 10);
  });

  test('children by territory and by line: the hospital is its commune’s, or the department’s, and the province’s once', async () => {
    const { root, commune, other, health, hospital } = world;
    const byTerritory = { [commune.id]: [8, 75], [other.id]: [2, 0], [health.id]: [0, null] };
    const byLine = { [commune.id]: [4, 100], [other.id]: [2, 0], [health.id]: [4, 50] };
    expect(await rowsOf(platform, world, `?agency=${root.id}&by=agency`)).toEqual(byTerritory);
    expect(await rowsOf(platform, world, `?agency=${root.id}&by=agency&axis=line`)).toEqual(byLine);
    expect(await rowsOf(platform, world, `?agency=${commune.id}&by=agency`)).toEqual({ [hospital.id]: [4, 50] });
    expect(await rowsOf(platform, world, `?agency=${commune.id}&by=agency&axis=line`)).toEqual({});
    expect(await rowsOf(platform, world, `?agency=${health.id}&by=agency&axis=line`)).toEqual({
      [hospital.id]: [4, 50],
    });
    for (const axis of ['territory', 'line'])
      expect((await scores(platform, world, `?agency=${root.id}&axis=${axis}`)).responses).toBe(10);
  });

  test('services and channels', async () => {
    expect(await rowsOf(platform, world, '?by=service')).toEqual({ '-': [6, 66.67], [service.id]: [4, 50] });
    expect((await scores(platform, world, `?service=${service.id}`)).responses).toBe(4);
    expect(await rowsOf(platform, world, '?by=channel')).toEqual({ paper: [4, 100], phone: [2, 0], assisted: [4, 50] });
    expect((await scores(platform, world, '?channel=phone')).responses).toBe(2);
    expect((await scores(platform, world, '?channel=kiosk')).responses).toBe(0);
  });

  test('questions and sections', async () => {
    const byQuestion = await rowsOf(platform, world, '?by=question');
    expect([Object.keys(byQuestion).length, byQuestion['A1'], byQuestion['E3']]).toEqual([16, [10, 60], [10, null]]);
    const bySection = await rowsOf(platform, world, '?by=section');
    expect(bySection).toEqual({ A: [10, 60], B: [10, null], C: [10, null], D: [10, null], E: [10, null] });
  });

  test('flagged ones are counted or left out as asked, and shown either way; excluded ones never count', async () => {
    const { hospital } = world;
    const own = `?agency=${hospital.id}`;
    const [included, excluded] = [
      await scores(platform, world, own),
      await scores(platform, world, `${own}&flagged=exclude`),
    ];
    expect([included.responses, included.index, included.flagged]).toEqual([4, 50, 1]);
    expect([excluded.responses, excluded.index]).toEqual([3, 33.33]);
  });

  test('another method of the same questionnaire; an unknown one is refused', async () => {
    const [pooled, mean] = [
      await scores(platform, world, '?method=t2b-pooled'),
      await scores(platform, world, '?method=mean'),
    ];
    expect([pooled.index, pooled.method]).toEqual([60, { id: 't2b-pooled', version: 1 }]);
    // 4 and the flagged one × 5, 2 × 2, one 4, two 1: (25 + 4 + 4 + 2) / 10.
    expect([mean.index, mean.method.id]).toEqual([3.5, 'mean']);
    const unknown = await platform.admin.call('GET', `/campaigns/${world.campaign.id}/scores?method=x`);
    expect(unknown.status).toBe(422);
  });

  test('agencies alike whatever their size: the mean of the children’s indexes', async () => {
    const { root } = world;
    const [pooled, mean] = [
      await scores(platform, world, `?agency=${root.id}`),
      await scores(platform, world, `?agency=${root.id}&agencyRollUp=mean`),
    ];
    expect([pooled.index, mean.index, mean.responses, mean.interval]).toEqual([60, 37.5, 10, null]);
  });
});
