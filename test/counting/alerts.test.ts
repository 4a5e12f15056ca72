// Is each cause told once, and nothing else told? A province of quiet and of troubled units, an auditor that comes ten times and is killed.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { raiseAlerts } from '../../functions/auditor/alerts.ts';
import type { Alert } from '../../functions/domain/alert.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { alertsOf } from '../../functions/store/alerts.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { readLooked } from '../../functions/store/looked.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { flakyStore } from './flaky-store.ts';
import { noonOf, releaseWorld, xa1, xa2 } from './release-world.ts';
import { auditorOn, campaign, responseOf } from './world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;

const monday = '2026-11-09';
const weeksBefore = ['2026-09-15', '2026-09-23', '2026-10-01', '2026-10-09'];
const weeksNow = ['2026-10-13', '2026-10-21', '2026-10-29', '2026-11-05'];
const point = (code: string, agencyId: string) => ({
  ...{ code, agencyId, label: 'Quầy 1', onePerson: false, status: 'active' as const },
});

async function hang(store: Store, ...points: ReturnType<typeof point>[]): Promise<void> {
  const writes = points.map((one) => pointWrite(one, true));
  const change = {
    at: new Date('2026-10-01T00:00:00Z'),
    id: randomUUID(),
    who: 'test',
    what: 'prepare',
    thing: 'points',
  };
  await changeRegistry(store, writes, change);
}

/** One round of the alerts at noon of a day, by whoever holds the store. */
async function look(store: Store, day: string): Promise<number> {
  const registry = await registryReader(store)();
  const of = registry.campaigns.get(campaign.id);
  return raiseAlerts(auditorOn(store, noonOf(day)), registry, of ?? campaign);
}

const told = async ({ store }: World, cause: Alert['found']['cause']): Promise<Alert[]> =>
  (await collect(alertsOf(store, campaign.id))).filter(({ found }) => found.cause === cause);
const where = (alerts: Alert[]) => alerts.map(({ agencyId, since }) => [agencyId, since]);

/** One commune falls from 86 to 60 of a hundred, the other stays; the hospital and the department have nobody. */
async function troubledWorld(settings: Partial<Campaign> = {}): Promise<World> {
  const world = await releaseWorld(settings);
  for (const day of weeksBefore) await world.answer(xa1, day, 30, 5);
  for (const day of weeksNow) await world.answer(xa1, day, 21, 14);
  for (const day of [...weeksBefore, ...weeksNow]) await world.answer(xa2, day, 6, 1);
  await world.count();
  return world;
}

describe('a fall', () => {
  let world: World;
  beforeAll(async () => {
    world = await troubledWorld();
  }, 60_000);

  test('is told once though the auditor is killed between its writes and comes ten times', async () => {
    let writes = 0;
    const dying = flakyStore(world.store, () => {
      writes += 1;
      return writes === 4;
    });
    await expect(look(dying, monday)).rejects.toThrow('lost');
    expect(await readLooked(world.store, campaign.id)).toBeUndefined();
    for (let round = 0; round < 10; round += 1) await look(world.store, monday);
    expect(where(await told(world, 'fall'))).toEqual([
      ['ag-tinh', '2026-11-08'],
      ['ag-xa1', '2026-11-08'],
    ]);
  });

  test('says of how many people, from what to what, and the interval of the difference', async () => {
    const [, alert] = await told(world, 'fall');
    expect(alert).toMatchObject({ state: 'open', raisedOn: monday, revision: 1 });
    expect(alert?.found).toMatchObject({
      before: { from: '2026-09-14', to: '2026-10-11', responses: 140 },
      now: { from: '2026-10-12', to: '2026-11-08', responses: 140 },
      percent: true,
    });
    const found = alert?.found;
    const parts = found?.cause === 'fall' ? found.parts : [];
    expect(parts.map(({ part }) => part.kind)).toEqual(['whole', 'section', 'question']);
    expect(parts[0]).toMatchObject({ before: 85.71, now: 60, difference: -25.71 });
    expect(parts[0]?.high).toBeLessThan(0);
  });

  test('is not told again the next weeks, which still compare its days', async () => {
    for (const later of ['2026-11-16', '2026-11-23']) await look(world.store, later);
    expect(await told(world, 'fall')).toHaveLength(2);
  });
});

test('a quiet province raises nothing about its scores, nor one whose smallest change that matters is larger', async () => {
  const world = await troubledWorld({ smallestChange: 30, lowBelow: 10 });
  await look(world.store, monday);
  expect(await collect(alertsOf(world.store, campaign.id))).toEqual([]);
}, 60_000);

test('a fall among fewer than the minimum is nobody’s to know', async () => {
  const world = await releaseWorld({ minimumToShow: 200 });
  for (const day of weeksBefore) await world.answer(xa1, day, 30, 5);
  for (const day of weeksNow) await world.answer(xa1, day, 5, 30);
  await world.count();
  await look(world.store, monday);
  expect(await collect(alertsOf(world.store, campaign.id))).toEqual([]);
}, 60_000);

test('a streak of low days is one alert however long it grows; a good day ends it', async () => {
  const world = await releaseWorld();
  await hang(world.store, point('AAAAAA', 'ag-xa1'), point('BBBBBB', 'ag-xa2'));
  for (const day of ['2026-11-02', '2026-11-03', '2026-11-04']) await world.answer(xa1, day, 1, 4);
  for (const day of ['2026-11-02', '2026-11-03', '2026-11-04'])
    await world.answer(xa2, day, 1, day < '2026-11-04' ? 4 : 0);
  await world.count();
  await look(world.store, '2026-11-04');
  expect(await told(world, 'low-streak')).toEqual([]);
  for (const day of ['2026-11-05', '2026-11-06']) await look(world.store, day);
  await world.answer(xa1, '2026-11-06', 0, 5);
  await world.count();
  await look(world.store, '2026-11-07');
  expect(where(await told(world, 'low-streak'))).toEqual([['ag-xa1', '2026-11-02']]);
});

test('silence, a burst and an overdue comment are each told of their place', async () => {
  const world = await releaseWorld({ commentDueDays: 5 });
  await hang(world.store, point('AAAAAA', 'ag-xa1'), point('BBBBBB', 'ag-xa2'));
  const at = { ...xa2, day: '2026-11-06', answers: { A1: 5 } };
  const crowd = Array.from({ length: 60 }, () => ({ ...responseOf(randomUUID(), at), pointCode: 'BBBBBB' }));
  for (const one of crowd) await storeResponse(world.store, one, 400);
  const commented = {
    ...responseOf(randomUUID(), { ...xa1, day: '2026-10-20', answers: { A1: 2 } }),
    comment: 'Chờ lâu',
  };
  await storeResponse(world.store, commented, 400, { retentionDays: 400, commentDueDays: 5, newToken: () => 'abc' });
  await world.count();
  for (const day of ['2026-11-07', '2026-11-07', '2026-11-08']) await look(world.store, day);
  expect(await told(world, 'silence')).toMatchObject([
    { agencyId: 'ag-xa1', pointCode: 'AAAAAA', since: '2026-01-01', found: { officeDays: 5 } },
  ]);
  expect(await told(world, 'burst')).toMatchObject([
    { agencyId: 'ag-xa2', pointCode: 'BBBBBB', found: { day: '2026-11-06', responses: 60 } },
  ]);
  const overdue = await told(world, 'overdue-comment');
  expect(overdue).toMatchObject([{ agencyId: 'ag-xa1', found: { receivedOn: '2026-10-20', dueOn: '2026-10-25' } }]);
  expect(JSON.stringify(overdue)).not.toContain('Chờ lâu');
});
