// How many have answered of those who came? Against numbers that can be counted by hand, on both axes, and as the tree stood each day.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectProblem } from './problem.ts';
import { type Province, province, row } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { csvOf, importRows, scored, smallWorld, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

type Of = { campaign: { id: string } };
const coverage = ({ campaign }: Of, query = '') => platform.admin.get(`/campaigns/${campaign.id}/coverage${query}`);

async function came(rows: object[]) {
  const response = await platform.admin.call('POST', '/transactions:import', { body: csvOf(rows), type: 'text/csv' });
  expect(response.status, await response.clone().text()).toBe(200);
}

type Row = { key: string; responses: number; transactions: number | null; coverage: number | null };
const tableOf = async (world: Of, query: string) =>
  Object.fromEntries(
    (await coverage(world, query)).rows.map((one: Row) => [one.key, [one.responses, one.transactions, one.coverage]]),
  );

describe('responses per 100 transactions', () => {
  let world: Province;
  beforeAll(async () => {
    world = await province(platform);
    const { points, commune, other, hospital } = world;
    await importRows(platform, world.campaign.id, [
      ...times(6, () => row(points.commune, '2024-06-03', 5)),
      ...times(3, () => row(points.other, '2024-06-03', 5)),
      ...times(4, () => row(points.hospital, '2024-06-04', 4)),
      ...times(2, () => row(points.commune, '2024-07-01', 4)),
    ]);
    await came([
      { agencyId: commune.id, day: '2024-06-03', transactions: 100 },
      { agencyId: hospital.id, day: '2024-06-04', transactions: 50 },
      { agencyId: commune.id, day: '2024-07-01', transactions: 0 },
      { agencyId: commune.id, day: '2024-07-02', transactions: 30 },
    ]);
    await scored(platform, world.campaign.id, 15);
    await came([{ agencyId: other.id, day: '2024-06-03', transactions: 60 }]);
  });

  test('are those of the agency and all under it: 15 of 240', async () => {
    expect(await coverage(world, `?agency=${world.root.id}`)).toMatchObject({
      ...{ responses: 15, transactions: 240, coverage: 6.25, needed: null, basis: 'live', sample: 'self-selected' },
      ...{ from: '2024-06-03', to: '2024-07-02', transactionDays: { from: '2024-06-03', to: '2024-07-02', days: 4 } },
      title: { vi: 'Số phiếu trên 100 lượt giao dịch', en: 'Responses per 100 transactions' },
      notes: [{ vi: 'Có số lượt giao dịch của 4 ngày, từ 03/06/2024 đến 02/07/2024.' }],
    });
    expect(await coverage(world)).toMatchObject({ responses: 15, transactions: 240 });
    expect(JSON.stringify(await coverage(world, '?by=day'))).not.toMatch(/tỷ lệ trả lời|response rate/i);
  });

  test('by unit follow either axis: the hospital’s 50 are the commune’s by territory and the department’s by line', async () => {
    const { root, commune, other, health } = world;
    expect(await tableOf(world, `?agency=${root.id}&by=agency`)).toEqual({
      [commune.id]: [12, 180, 6.67],
      [other.id]: [3, 60, 5],
      [health.id]: [0, null, null],
    });
    expect(await tableOf(world, `?agency=${root.id}&by=agency&axis=line`)).toEqual({
      [commune.id]: [8, 130, 6.15],
      [other.id]: [3, 60, 5],
      [health.id]: [4, 50, 8],
    });
  });

  test('by day and month show days without a response, and days without a transaction', async () => {
    expect(await tableOf(world, `?agency=${world.commune.id}&by=day`)).toEqual({
      '2024-06-03': [6, 100, 6],
      '2024-06-04': [4, 50, 8],
      '2024-07-01': [2, 0, null],
      '2024-07-02': [0, 30, 0],
    });
    expect(await tableOf(world, `?agency=${world.commune.id}&by=month`)).toEqual({
      '2024-06': [10, 150, 6.67],
      '2024-07': [2, 30, 6.67],
    });
    expect(await coverage(world, `?agency=${world.commune.id}&from=2024-06-04&to=2024-06-30`)).toMatchObject({
      responses: 4,
      transactions: 50,
    });
  });

  test('where none are known are none, and it says so', async () => {
    const bare = await province(platform);
    await importRows(platform, bare.campaign.id, [row(bare.points.other, '2024-06-03', 5)]);
    await scored(platform, bare.campaign.id, 1);
    expect(await coverage(bare, `?agency=${bare.root.id}`)).toMatchObject({
      ...{ responses: 1, transactions: null, transactionDays: null, coverage: null },
      notes: [{ vi: 'Chưa có số lượt giao dịch nên chưa tính được số phiếu trên 100 lượt giao dịch.' }],
    });
    await came([{ agencyId: bare.commune.id, day: '2024-06-03', transactions: 10 }]);
    // The other commune and the hospital have points too.
    const { notes } = await coverage(bare, `?agency=${bare.root.id}`);
    expect(notes[1].en).toBe(
      'Of 2 unit(s) with collection points no transactions are known, so the true figure may be lower.',
    );
  });

  test('before the first known day and after the last bring no responses either', async () => {
    const partly = await province(platform);
    const days = ['2024-05-01', '2024-06-01', '2024-06-30', '2024-08-01'];
    await importRows(
      platform,
      partly.campaign.id,
      days.map((day) => row(partly.points.other, day, 5)),
    );
    await scored(platform, partly.campaign.id, 4);
    await came(['2024-06-01', '2024-06-30'].map((day) => ({ agencyId: partly.other.id, day, transactions: 10 })));
    expect(await coverage(partly)).toMatchObject({ responses: 2, transactions: 20, coverage: 10 });
  });

  test('of a unit that moved count where it stood that day', async () => {
    const moving = await province(platform);
    const { hospital, other, commune, points } = moving;
    const days = ['2024-06-03', '2024-07-01'];
    await importRows(
      platform,
      moving.campaign.id,
      days.map((day) => row(points.hospital, day, 5)),
    );
    await came(days.map((day, i) => ({ agencyId: hospital.id, day, transactions: 10 + i })));
    await platform.admin.patch(`/agencies/${hospital.id}`, { parentId: other.id, placedFrom: '2024-07-01' });
    await scored(platform, moving.campaign.id, 2);
    expect(await coverage(moving, `?agency=${commune.id}`)).toMatchObject({ transactions: 10 });
    expect(await coverage(moving, `?agency=${other.id}`)).toMatchObject({ transactions: 11 });
  });
});

describe('services', () => {
  test('are set against their own transactions, and a total against all of them', async () => {
    const world = await smallWorld(platform, { services: 3 });
    const [agency, point] = [world.agencies[0], world.points[0]];
    const [first, second, third] = world.services.map(({ id }) => id);
    await importRows(
      platform,
      world.campaign.id,
      times(3, () => row(point?.code ?? '', '2024-06-03', 5)),
    );
    await scored(platform, world.campaign.id, 3);
    const counted = { agencyId: agency?.id, day: '2024-06-03' };
    await came([
      { ...counted, serviceId: first, transactions: 20 },
      { ...counted, serviceId: second, transactions: 4 },
    ]);
    expect(await coverage(world)).toMatchObject({ responses: 3, transactions: 24, coverage: 12.5 });
    await came([{ ...counted, serviceId: '', transactions: 60 }]);
    expect(await coverage(world)).toMatchObject({ responses: 3, transactions: 60, coverage: 5 });
    expect(await tableOf(world, '?by=service')).toEqual({ [first ?? '']: [3, 20, 15], [second ?? '']: [0, 4, 0] });
    expect(await coverage(world, `?service=${third}`)).toMatchObject({ transactions: null, coverage: null });
  });

  test('that a campaign does not cover, and agencies beside it, bring no transactions', async () => {
    const world = await smallWorld(platform, { agencies: 2, services: 2 });
    const [own, beside] = world.agencies;
    const [covered, other] = world.services.map(({ id }) => id);
    const narrow = await platform.admin.post('/campaigns', {
      ...{ title: 'Hẹp', questionnaire: { id: 'sipas-dv-16' }, languages: ['vi'] },
      ...{ covers: { agencyIds: [own?.id], serviceIds: [covered] }, opensOn: '2024-01-01', closesOn: '2024-12-31' },
    });
    await came([
      { agencyId: own?.id, serviceId: covered, day: '2024-06-03', transactions: 5 },
      { agencyId: own?.id, serviceId: other, day: '2024-06-03', transactions: 7 },
      { agencyId: own?.id, serviceId: '', day: '2024-06-03', transactions: 90 },
      { agencyId: beside?.id, serviceId: covered, day: '2024-06-03', transactions: 11 },
      { agencyId: own?.id, serviceId: covered, day: '2023-12-31', transactions: 13 },
    ]);
    expect(await coverage({ campaign: narrow })).toMatchObject({ responses: 0, transactions: 5, coverage: 0 });
  });
});

describe('a random sample', () => {
  test('has the size it needs instead: of the population named, of the transactions known, or of a very large one', async () => {
    const world = await smallWorld(platform, { campaign: { sample: 'random' } });
    const needed = async (query = '') => (await coverage(world, query)).needed;
    expect(await coverage(world)).toMatchObject({
      ...{ coverage: null, responses: 0, title: { vi: 'Cỡ mẫu cần thiết' } },
      needed: { population: null, populationFrom: 'unbounded', margin: 0.05, ministry: 400, general: 385 },
    });
    expect(await needed('?population=5000')).toMatchObject({ populationFrom: 'asked', ministry: 370, general: 357 });
    expect(await needed('?population=1000&margin=0.03')).toMatchObject({ margin: 0.03, ministry: 526 });
    await came([{ agencyId: world.agencies[0]?.id, day: '2024-06-03', transactions: 1000 }]);
    expect(await needed()).toMatchObject({
      population: 1000,
      populationFrom: 'transactions',
      ministry: 286,
      general: 278,
    });
  });

  test('alone has a population and a margin', async () => {
    const open = await smallWorld(platform);
    const ask = (query: string) => platform.admin.call('GET', `/campaigns/${open.campaign.id}/coverage${query}`);
    const { errors } = await expectProblem(await ask('?population=1000&margin=0.05'), 422);
    expect(errors.map(({ path }: { path: string }) => path)).toEqual(['population', 'margin']);
    await expectProblem(await ask('?margin=0'), 422);
    await expectProblem(await ask('?agency=ag-none'), 422);
  });
});
