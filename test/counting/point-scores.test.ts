// What do the platform, staff and viewers read of a unit's points, and in which half of a day did people answer?
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '../../functions/domain/campaign.ts';
import { addMove, type Changes, histogramShape, realChanges } from '../../functions/domain/recount.ts';
import { wantedCount } from '../../functions/domain/wanted-count.ts';
import { campaignCounting } from '../../functions/store/campaign-counting.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { countTogether } from '../../functions/store/counting.ts';
import { collect } from '../../functions/store/items.ts';
import { askForRecount } from '../../functions/store/pending.ts';
import { questionnaireReader } from '../../functions/store/questionnaires.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { hospital, releaseWorld, xa1, xa2 } from './release-world.ts';
import { campaign } from './world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
type Row = { key: string; label: string; suppressed: boolean; responses?: number };

const withheld = 'withheld';
const shownOf = ({ rows }: { rows: Row[] }) =>
  Object.fromEntries(rows.map(({ key, responses, suppressed }) => [key, suppressed ? withheld : responses]));
const point = (code: string, agencyId: string, more: Partial<Point> = {}): Point => ({
  ...{ code, agencyId, label: `Quầy ${code}`, onePerson: false, status: 'active' },
  ...more,
});

async function putPoints(store: Store, points: Point[]): Promise<void> {
  const writes = points.map((thing) => ({ key: registryKey.point(thing.code), thing, isNew: false }));
  const note = {
    at: new Date('2026-10-01T00:00:00Z'),
    id: randomUUID(),
    who: 'test',
    what: 'prepare',
    thing: 'points',
  };
  await changeRegistry(store, writes, note);
}

describe('a unit whose counters serve the same people in turn', () => {
  let world: World;
  const ask = (client: string, query: string) => world.ask(client, `?agency=ag-xa2&${query}`);
  beforeAll(async () => {
    world = await releaseWorld();
    await putPoints(world.store, [point('P10', 'ag-xa2'), point('P11', 'ag-xa2'), point('P00', 'ag-xa1')]);
    for (const day of ['2026-09-10', '2026-10-10']) {
      await world.answer(xa2, day, 6, 2, { point: 0 });
      await world.answer({ ...xa2, service: true }, day, 2, 2, { point: 0, afternoon: true });
      await world.answer(xa2, day, 3, 3, { point: 1, afternoon: true });
      await world.answer({ ...xa2, service: true }, day, 3, 1, { point: 1 });
    }
    // On paper, at no point; on a day of its own.
    await world.answer({ ...xa2, channel: 'paper' }, '2026-10-12', 3, 2);
    await world.answer(xa2, '2026-10-10', 2, 2);
    await world.round('2026-11-02');
  });

  it('is told by point to the platform, those who came by none last, and adds up', async () => {
    const { rows, total } = await ask('platform', 'by=point');
    expect(rows.map(({ key, label }: Row) => [key, label])).toEqual([
      ['P10', 'Quầy P10'],
      ['P11', 'Quầy P11'],
      ['-', 'Không ghi điểm khảo sát'],
    ]);
    expect(shownOf({ rows })).toEqual({ P10: 24, P11: 20, '-': 9 });
    expect(total).toEqual(await ask('platform', ''));
  });

  it('is told to staff too where enough of them mixed, over the campaign and each month', async () => {
    expect(shownOf(await ask('staff', 'by=point'))).toEqual({ P10: 24, P11: 20, '-': 9 });
    const september = await ask('staff', 'by=point&from=2026-09-01&to=2026-09-30');
    expect(shownOf(september)).toEqual({ P10: 12, P11: 10 });
    expect((await ask('staff', 'by=point')).rows.slice(0, 2)).toEqual(
      (await ask('platform', 'by=point')).rows.slice(0, 2),
    );
  });

  it.each(['from=2026-09-10&to=2026-09-30', 'from=2026-09-01&to=2026-10-10', 'flagged=exclude', 'method=mean'])(
    'tells staff nothing that could be taken off a month, a flag or another method: %s',
    async (query) => {
      const { rows } = await ask('staff', `by=point&${query}`);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.every(({ suppressed }: Row) => suppressed)).toBe(true);
      expect(await ask('staff', `point=P10&${query}`)).toMatchObject({ suppressed: true, pointCode: 'P10' });
    },
  );

  it('has one score a point: the row’s, by criterion and by month', async () => {
    for (const client of ['staff', 'platform']) {
      const [row] = (await ask(client, 'by=point')).rows;
      const { sentences: _, pointCode, ...score } = await ask(client, 'point=P10');
      expect({ ...score, key: 'P10', label: 'Quầy P10' }).toEqual(row);
      expect(pointCode).toBe('P10');
      expect((await ask(client, 'point=P10&by=question')).rows[1]).toMatchObject({ key: 'A1', responses: 24 });
      const months = await ask(client, 'point=P10&by=month&from=2026-09-01&to=2026-10-31');
      expect(shownOf(months)).toEqual({ '2026-09': 12, '2026-10': 12 });
    }
  });

  it.each([
    ['by=point&service=sv-khaisinh', 'service'],
    ['by=point&channel=qr', 'channel'],
    ['point=P10&by=day', 'by'],
    ['point=P00', 'point'],
    ['point=nowhere', 'point'],
  ])('answers 422 where figures of points are not told: %s', async (query, path) => {
    const said = await ask('platform', query);
    expect([said.status, said.errors?.map((one: { path: string }) => one.path)]).toEqual([422, [path]]);
  });

  it('needs its agency named, live figures of it, and the right', async () => {
    expect(await world.ask('platform', '?by=point')).toMatchObject({ status: 422 });
    expect(await ask('viewer', 'by=point')).toMatchObject({ status: 403 });
    expect(await ask('viewer', 'point=P10')).toMatchObject({ status: 403 });
    expect(await ask('staff-so', 'by=point')).toMatchObject({ status: 403 });
  });

  it('tells of each day how many came before noon and from noon on', async () => {
    const { rows } = await ask('platform', 'by=day');
    expect(rows.map(({ key, halfDays }: Row & { halfDays: object }) => [key, halfDays])).toEqual([
      ['2026-09-10', { morning: 12, afternoon: 10, unknown: 0 }],
      ['2026-10-10', { morning: 16, afternoon: 10, unknown: 0 }],
      ['2026-10-12', { morning: 5, afternoon: 0, unknown: 0 }],
    ]);
    expect((await ask('platform', 'by=month')).rows[0]).not.toHaveProperty('halfDays');
    expect(JSON.stringify(await ask('viewer', 'by=month'))).not.toMatch(/halfDays|at_am/);
  });

  it('counts an excluded answer at its point no more, and as before once it is restored', async () => {
    const before = await ask('platform', 'by=point');
    const [one] = (await collect(responsesOf(world.store, campaign.id))).filter(({ pointCode }) => pointCode === 'P11');
    if (one === undefined) throw new Error('nobody came to P11');
    await askForRecount(world.store, one, 'excluded');
    await world.count();
    expect(shownOf(await ask('platform', 'by=point'))).toEqual({ P10: 24, P11: 19, '-': 9 });
    const [now] = (await collect(responsesOf(world.store, campaign.id))).filter(
      ({ submissionId }) => submissionId === one.submissionId,
    );
    await askForRecount(world.store, now ?? one, 'clean');
    await world.count();
    expect(await ask('platform', 'by=point')).toEqual(before);
  });

  it('keeps what was answered at a point that has moved on since', async () => {
    await putPoints(world.store, [point('P11', 'ag-xa1', { formerly: [{ agencyId: 'ag-xa2', until: '2026-10-31' }] })]);
    expect(shownOf(await ask('platform', 'by=point'))).toEqual({ P10: 24, P11: 20, '-': 9 });
    expect(shownOf(await world.ask('platform', '?agency=ag-xa1&by=point'))).toEqual({});
    expect(await ask('platform', 'point=P11')).toMatchObject({ responses: 20 });
  });

  it('never tells of a point that one person serves, nor staff of who is left when that is taken off', async () => {
    await putPoints(world.store, [point('P11', 'ag-xa2', { onePerson: true })]);
    expect(shownOf(await ask('platform', 'by=point'))).toEqual({ P10: 24, P11: withheld, '-': 9 });
    expect(await ask('platform', 'point=P11')).toMatchObject({ suppressed: true });
    // Taken off the whole, two figures would leave that person's: one of them is kept back as well.
    expect(shownOf(await ask('staff', 'by=point'))).toEqual({ P10: withheld, P11: withheld, '-': 9 });
  });
});

describe('points and services that together would tell of a few', () => {
  it('are told to staff as services alone', async () => {
    const world = await releaseWorld();
    await putPoints(world.store, [point('P20', 'ag-bv'), point('P21', 'ag-bv')]);
    await world.answer({ ...hospital, service: true }, '2026-10-10', 6, 4, { point: 0 });
    // Two whom the first counter served otherwise than it is there for: they would be its figure less that of its service.
    await world.answer(hospital, '2026-10-10', 1, 1, { point: 0 });
    await world.answer(hospital, '2026-10-10', 5, 5, { point: 1 });
    await world.round('2026-11-02');
    const ask = (client: string, query: string) => world.ask(client, `?agency=ag-bv&${query}`);
    expect(shownOf(await ask('platform', 'by=point'))).toEqual({ P20: 12, P21: 10 });
    expect(shownOf(await ask('staff', 'by=point'))).toEqual({ P20: withheld, P21: withheld });
    expect(shownOf(await ask('staff', 'by=service'))).toEqual({ 'sv-khaisinh': 10, '-': 12 });
  });

  it('are not told to staff of a unit that has others under it', async () => {
    const world = await releaseWorld();
    await putPoints(world.store, [point('P00', 'ag-xa1'), point('P01', 'ag-xa1')]);
    for (const at of [0, 1]) await world.answer(xa1, '2026-10-10', 6, 4, { point: at });
    await world.round('2026-11-02');
    expect(shownOf(await world.ask('staff', '?agency=ag-xa1&by=point'))).toEqual({ P00: withheld, P01: withheld });
    expect(shownOf(await world.ask('platform', '?agency=ag-xa1&by=point'))).toEqual({ P00: 10, P01: 10 });
  });
});

/** Counts everything that waits as the release before did: without points and half-days. */
async function countInOldLayout(store: Store): Promise<void> {
  const registry = await registryReader(store)();
  const { method, histogram } = await campaignCounting(questionnaireReader(store))(registry, campaign.id);
  for (const response of await collect(responsesOf(store, campaign.id))) {
    if (response.countedAs !== undefined) continue;
    const to = { ...wantedCount(registry.tree, method, response), shape: histogramShape - 1 };
    const changes: Changes = new Map();
    addMove(changes, response, histogram, undefined, to);
    const how = { registryVersion: registry.version, reopen: true };
    const outcome = await countTogether(store, [{ response, to }], realChanges(changes), how);
    expect(outcome).toEqual({ kind: 'counted' });
  }
}

describe('answers that the release before counted', () => {
  it('have neither point nor half-day until the auditor has asked for them to be counted anew', async () => {
    const world = await releaseWorld();
    await putPoints(world.store, [point('P10', 'ag-xa2'), point('P11', 'ag-xa2')]);
    const ask = (query: string) => world.ask('platform', `?agency=ag-xa2&${query}`);
    for (const at of [0, 1]) await world.answer(xa2, '2026-09-10', 3, 2, { point: at });
    await countInOldLayout(world.store);
    for (const at of [0, 1]) await world.answer(xa2, '2026-10-10', 3, 2, { point: at, afternoon: true });
    await world.count();
    const { rows } = await ask('by=point');
    expect(shownOf({ rows })).toEqual({ P10: 5, P11: 5 });
    // The campaign's whole months were asked for: the first one that is told whole.
    expect(rows[0].from).toBe('2026-10-01');
    const halves = async () => (await ask('by=day')).rows.map((row: { halfDays: object }) => row.halfDays);
    expect(await halves()).toEqual([
      { morning: 0, afternoon: 0, unknown: 10 },
      { morning: 0, afternoon: 10, unknown: 0 },
    ]);
    const untouched = await ask('');

    await world.round('2026-11-02');
    await world.round('2026-11-02');
    const after = await ask('by=point');
    expect(shownOf(after)).toEqual({ P10: 10, P11: 10 });
    expect(after.rows[0].from).toBe('2026-01-01');
    expect(await halves()).toEqual([
      { morning: 10, afternoon: 0, unknown: 0 },
      { morning: 0, afternoon: 10, unknown: 0 },
    ]);
    expect(await ask('')).toEqual(untouched);
  });

  it('are released as they would have been, without half-days', async () => {
    const world = await releaseWorld();
    await world.answer(xa2, '2026-09-10', 4, 2, { point: 0 });
    await countInOldLayout(world.store);
    await world.round('2026-10-01');
    const ask = () => world.ask('viewer', '?agency=ag-xa2');
    await world.answer(xa2, '2026-10-10', 4, 2, { point: 0 });
    await world.round('2026-11-02');
    await world.round('2026-11-02');
    expect(await ask()).toMatchObject({ responses: 12, suppressed: false });
  });
});
