// Can whoever signs the figures find what is odd, judge it without seeing praise or blame, and take every decision back without a trace in the counts?
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { reviewResponses } from '../../functions/auditor/review.ts';
import type { Store } from '../../functions/store/connect.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { auditorOn } from '../counting/world.ts';
import { itemsOf } from '../platform/every-item.ts';
import { at, times } from '../platform/small-world.ts';
import { begin, reviewWorld } from './world.ts';

type World = Awaited<ReturnType<typeof reviewWorld>>;
type Row = { submissionId: string; status: string; group: number | null; pattern: object };
const path = '/campaigns/ca-one';
const reason = 'Gửi dồn dập trong hai phút, đơn vị không tổ chức họp';
const answersOf = (n: number) => ({ Q1: 3, A1: 1 + (n % 5), B1: 1 + (n % 4) });

/** Every counter of every tally, byte by byte; all but how often a tally was touched, and counters that came back to nothing. */
async function countsIn(store: Store): Promise<string[]> {
  const tallies = (await itemsOf(store, 'tallies')).filter(({ sk }) => /^[DMW]#/.test(String(sk)));
  const counters = tallies.map(({ v: _, changes: __, ...tally }) =>
    Object.entries(tally).filter(([, counted]) => counted !== 0),
  );
  return counters
    .filter((entries) => entries.length > 2)
    .map((entries) => JSON.stringify(entries.toSorted()))
    .toSorted();
}

const listed = async ({ as }: World, who: string, query = ''): Promise<Row[]> =>
  (await as(who, 'GET', `${path}/flagged${query}`)).body.items;
const flags = async ({ as }: World, who = 'nen-tang', query = '') =>
  (await as(who, 'GET', `${path}/flags${query}`)).body;
const review = ({ as }: World, who: string, rows: Row[], status: string) =>
  as(who, 'POST', `${path}/responses:review`, {
    ...{ status, reason },
    responses: rows.map(({ submissionId, status: seen }) => ({ submissionId, seen })),
  });

describe('a burst of two hundred among others', { timeout: 60_000 }, () => {
  let world: World;
  let quiet: string;
  let busy: string;
  beforeAll(async () => {
    world = await reviewWorld();
    quiet = await world.pointAt('ag-xa1', 'Quầy yên');
    busy = await world.pointAt('ag-xa1', 'Quầy đông');
    for (const n of times(20, (i) => i))
      await world.send(quiet, { answers: answersOf(n), at: begin - 3_600_000 * (1 + n) });
    await Promise.all(times(200, (n) => world.send(busy, { answers: answersOf(n), at: begin + n * 500 })));
    const elsewhere = { agencyId: 'ag-xa2', status: 'flagged' as const, flags: ['straight-line' as const] };
    await world.send(quiet, { answers: { A1: 5 }, at: begin - 86_400_000, ...elsewhere });
    await world.count();
  }, 60_000);

  test('is told by reason and point, and the campaign’s size beside it', async () => {
    const told = await flags(world);
    expect(told).toMatchObject({ responses: 221, flagged: 201, excluded: 0, cleared: 0, recounting: 0 });
    expect(told.reasons.find(({ flag }: { flag: string }) => flag === 'burst')).toMatchObject({ flagged: 200 });
    expect(told.places[0]).toMatchObject({ agencyId: 'ag-xa1', pointCode: busy, label: 'Quầy đông', flagged: 200 });
  });

  test('is listed page by page, each once, as one group, with no more than is needed to judge', async () => {
    const first = (await world.as('nen-tang', 'GET', `${path}/flagged?point=${busy}&flag=burst&limit=150`)).body;
    const next = `&cursor=${first.nextCursor}`;
    const rest = (await world.as('nen-tang', 'GET', `${path}/flagged?point=${busy}&flag=burst&limit=150${next}`)).body;
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([150, 50, undefined]);
    const ids = [...first.items, ...rest.items].map(({ submissionId }: Row) => submissionId);
    expect(new Set(ids).size).toBe(200);
    expect(new Set(first.items.map(({ group }: Row) => group))).toEqual(new Set([1]));
    expect(first.items[0]).toEqual({
      ...{ submissionId: ids[0], agencyId: 'ag-xa1', agency: 'ag-xa1', pointCode: busy, label: 'Quầy đông' },
      ...{ onePerson: false, service: null, day: '2026-09-10', half: 'morning', channel: 'qr', help: null },
      ...{ status: 'flagged', flags: ['burst'], cleared: [], group: 1, recounting: false },
      // A1 and B1 both at their lowest; A2 and B2 are not there.
      pattern: { letters: expect.stringMatching(/^[AB·]+$/), answered: 2, levels: expect.any(Number) },
    });
    // Neither the hour nor the minute.
    expect(JSON.stringify(first.items)).not.toMatch(/\d\d:\d\d|T0\d/);
    expect(Buffer.from(first.nextCursor, 'base64url').toString()).toBe(ids[149]);
  });

  test('is excluded in one request, restored in another, and every tally is as it was', async () => {
    const before = await countsIn(world.store);
    const rows = await listed(world, 'ra-tinh', `?point=${busy}&limit=500`);
    expect((await review(world, 'ra-tinh', rows, 'excluded')).body).toEqual({
      ...{ changed: 200, unchanged: 0, changedMeanwhile: [] },
    });
    expect(await flags(world)).toMatchObject({ flagged: 1, excluded: 200, recounting: 200 });
    await world.count();
    expect(await flags(world)).toMatchObject({ responses: 221, recounting: 0 });
    const without = (await world.as('nen-tang', 'GET', `${path}/scores`)).body;
    expect(without).toMatchObject({ responses: 21, flagged: 1 });
    expect(await countsIn(world.store)).not.toEqual(before);
    const excluded = await listed(world, 'ra-tinh', `?point=${busy}&status=excluded&limit=500`);
    expect((await review(world, 'ra-tinh', excluded, 'flagged')).body.changed).toBe(200);
    await world.count();
    expect(await countsIn(world.store)).toEqual(before);
  });

  test('is found clean and flagged no more, and can be doubted again', async () => {
    const some = (await listed(world, 'nen-tang', `?point=${busy}`)).slice(0, 3);
    await review(world, 'nen-tang', some, 'clean');
    await world.count();
    expect(await flags(world)).toMatchObject({ flagged: 198, cleared: 3 });
    const cleared = await listed(world, 'nen-tang', '?status=clean');
    expect(cleared.map(({ submissionId }) => submissionId).toSorted()).toEqual(
      some.map(({ submissionId }) => submissionId).toSorted(),
    );
    await review(world, 'nen-tang', cleared, 'flagged');
    await world.count();
    expect(await flags(world)).toMatchObject({ flagged: 201, cleared: 0 });
  });

  test('two reviewers at once: each response is decided once, and whoever looked at an older state is told', async () => {
    const rows = (await listed(world, 'nen-tang', `?point=${busy}&limit=500`)).slice(0, 120);
    const both = await Promise.all([
      review(world, 'ra-tinh', rows, 'excluded'),
      review(world, 'nen-tang', rows, 'clean'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = both.map(({ body }) => body);
    expect(one.changed + other.changed).toBe(120);
    expect(one.changedMeanwhile.length + other.changedMeanwhile.length).toBe(120);
    await world.count();
    const { excluded, cleared } = await flags(world);
    expect([excluded, cleared]).toEqual([one.changed, other.changed]);
    // Sent again as seen now, both words can be taken back.
    await review(world, 'nen-tang', await listed(world, 'nen-tang', '?status=excluded&limit=500'), 'flagged');
    await review(world, 'nen-tang', await listed(world, 'nen-tang', '?status=clean&limit=500'), 'flagged');
    await world.count();
    expect(await flags(world)).toMatchObject({ flagged: 201, excluded: 0, cleared: 0 });
  });

  test('sent twice changes nothing more; the history and the trail tell who, why and what stood before', async () => {
    const rows = (await listed(world, 'nen-tang', `?point=${busy}`)).slice(0, 2);
    await review(world, 'ra-tinh', rows, 'excluded');
    expect((await review(world, 'ra-tinh', rows, 'excluded')).body).toMatchObject({ changed: 0, unchanged: 2 });
    const { items } = (await world.as('ra-tinh', 'GET', `${path}/reviews`)).body;
    expect(at(items, 0)).toMatchObject({ who: 'ra-tinh', status: 'excluded', reason, responses: 2 });
    const trail = (await world.as('nen-tang', 'GET', '/audit?month=2026-09&what=response&limit=1')).body.items;
    expect(at(trail, 0)).toMatchObject({
      what: 'response.review-many',
      before: { flagged: rows.map(({ submissionId }) => submissionId) },
      after: { status: 'excluded', reason, responses: 2 },
    });
    await review(world, 'nen-tang', await listed(world, 'nen-tang', '?status=excluded'), 'flagged');
  });

  test('a reviewer of a unit sees and decides about its responses alone', async () => {
    const own = await listed(world, 'ra-xa1', '?limit=500');
    expect(own).toHaveLength(200);
    const all = await listed(world, 'nen-tang', '?limit=500');
    const other = all.filter(({ submissionId }) => !own.some((one) => one.submissionId === submissionId));
    expect(other).toHaveLength(1);
    expect((await review(world, 'ra-xa1', [...own.slice(0, 1), ...other], 'excluded')).status).toBe(403);
    expect(await flags(world)).toMatchObject({ excluded: 0 });
    expect((await world.as('ra-xa1', 'GET', `${path}/flags`)).status).toBe(403);
    expect(await flags(world, 'ra-xa1', '?agency=ag-xa1')).toMatchObject({ responses: 220, flagged: 200 });
    expect((await world.as('xem-xa1', 'GET', `${path}/flagged`)).status).toBe(403);
  });

  test.each([
    ['an id that is none', { responses: [{ submissionId: randomUUID() }], status: 'clean', reason: 'x' }, 422],
    ['no reason', { responses: [{ submissionId: 'x' }], status: 'clean', reason: ' ' }, 422],
    ['nothing chosen', { responses: [], status: 'clean', reason: 'x' }, 422],
    ['a status that is none', { responses: [{ submissionId: 'x' }], status: 'gone', reason: 'x' }, 422],
  ])('%s is refused', async (_, json, status) => {
    expect((await world.as('nen-tang', 'POST', `${path}/responses:review`, json)).status).toBe(status);
  });
});

test('what was flagged before there was an index of reviews comes into it with the next audit', async () => {
  const world = await reviewWorld();
  const point = await world.pointAt('ag-xa1', 'Quầy 1');
  await world.send(point, { answers: { A1: 5 }, status: 'flagged', flags: ['straight-line'] });
  await world.count();
  const [item] = (await itemsOf(world.store, 'responses')).filter(({ sk }) => String(sk).length === 36);
  const { reviewIn: _, reviewOrder: __, ...older } = item ?? {};
  await world.store.db('PutItem', { TableName: world.store.tables.responses, Item: toItem(older) });
  expect(await listed(world, 'nen-tang')).toEqual([]);
  const registry = await registryReader(world.store)();
  const campaign = registry.campaigns.get('ca-one');
  if (campaign === undefined) throw new Error('the world has no campaign');
  await reviewResponses(
    auditorOn(world.store, () => new Date(world.clock.now)),
    registry,
    campaign,
  );
  expect(await listed(world, 'nen-tang')).toHaveLength(1);
});
