// How many responses a second does one machine count, and how much does it write for one? In random order and sorted, in busy hours and quiet ones.
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from '../functions/domain/response.ts';
import { drain } from '../functions/score-counter/drain.ts';
import type { Store } from '../functions/store/connect.ts';
import { readersOf } from '../functions/store/readers.ts';
import { storeResponse } from '../functions/store/responses.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { processorSeconds } from './processor.ts';
import { agencyOf, codeOf, communes, prepareWorld } from './world.ts';
import { writeMeter } from './write-meter.ts';

const rounds = Number(process.argv[2] ?? 3);
const each = Number(process.argv[3] ?? 3000);
const together = 32;
const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3'.split(' ');

type Order = { name: string; day(): string; channel(): Response['channel']; service(): string };
/** Sorted: a busy day at every counter, so that neighbours in a page share their tallies. Random: hardly any two do. */
const orders = {
  random: {
    name: 'random',
    day: () => `2026-10-${String(randomInt(1, 31)).padStart(2, '0')}`,
    channel: () => pick(['qr', 'kiosk', 'paper']),
    service: () => `sv-${randomInt(8)}`,
  },
  sorted: { name: 'sorted', day: () => '2026-10-15', channel: () => 'qr', service: () => 'sv-1' },
} satisfies Record<string, Order>;

const pick = <T>(values: T[]): T => {
  const value = values[randomInt(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

function responseOf(order: Order, point: number): Response {
  // Some hundred a point over the hours of a day, which is no burst.
  const sentAt = `${order.day()}T0${randomInt(10)}:${randomInt(10, 60)}:${randomInt(10, 60)}.000Z`;
  const answers = Object.fromEntries(rated.map((id) => [id, randomInt(1, 6)]));
  return {
    ...{ submissionId: randomUUID(), campaignId: `ca-${order.name}`, pointCode: codeOf(point) },
    ...{ agencyId: agencyOf(point), serviceId: order.service(), channel: order.channel() },
    ...{ answeredAt: sentAt, receivedAt: sentAt, answers: { Q1: 1, Q2: 3, ...answers } },
    ...{ comment: undefined, status: 'clean', flags: [] },
  };
}

/** As citizens send them, so that the counter has each one's neighbours to look at. */
async function sendAll(store: Store, responses: Response[]): Promise<void> {
  for (let start = 0; start < responses.length; start += together)
    await Promise.all(responses.slice(start, start + together).map((one) => storeResponse(store, one, 730)));
}

function counterOn(store: Store) {
  const counter = {
    ...readersOf(store),
    ...{ holder: 'bench', now: () => new Date(), random: Math.random, log: () => {} },
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  };
  return async (expected: number): Promise<void> => {
    const { counted } = await drain(counter, new Date(Date.now() + 600_000));
    if (counted !== expected) throw new Error(`${counted} counted, not ${expected}`);
  };
}

type Count = ReturnType<typeof counterOn>;

/** Responses counted a second, and milliseconds of processor that one takes here and in the engine. */
type Rate = { perSecond: number; processor: number };

/** Of so many that waited: what a stop of the counter leaves behind. */
async function rateOf(store: Store, count: Count, order: Order): Promise<Rate> {
  const waiting = Array.from({ length: each }, () => responseOf(order, randomInt(communes)));
  await sendAll(store, waiting);
  const spent = (): number => processorSeconds(process.pid) + processorSeconds(engine.pid());
  const [began, before] = [performance.now(), spent()];
  await count(each);
  const took = performance.now() - began;
  return { perSecond: (1000 * each) / took, processor: (1000 * (spent() - before)) / each };
}

/** Write units of a response, stored and counted, where each of the 32 points had so many between two drains. */
async function unitsOf({ db, tables }: Store, perPoint: number, points = communes): Promise<number> {
  const meter = writeMeter(db);
  const store = { db: meter.db, tables };
  const count = counterOn(store);
  const windows = 5;
  const many = perPoint * points;
  for (let window = 0; window < windows; window += 1) {
    const arrived = Array.from({ length: many }, (_, n) => responseOf(orders.sorted, n % points));
    await sendAll(store, arrived);
    await count(many);
  }
  return meter.units() / (windows * many);
}

const folder = await mkdtemp(join(tmpdir(), 'long-dan-counting-'));
const engine = await startEngine({ folder, log: () => {} });
try {
  const db = tablesClient(engine.endpoint, {});
  const store = { db, tables: await createTables(db, 'bench') };
  await prepareWorld(
    store,
    Object.values(orders).map(({ name }) => `ca-${name}`),
  );
  const count = counterOn(store);
  const [random, sorted]: [Rate[], Rate[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    random.push(await rateOf(store, count, orders.random));
    sorted.push(await rateOf(store, count, orders.sorted));
  }
  const middle = (rates: Rate[], of: keyof Rate): number => rounded(median(rates.map((rate) => rate[of])));
  const figures: Figure[] = [
    { figure: 'counted in random order', value: middle(random, 'perSecond'), unit: '/s', target: { least: 200 } },
    { figure: 'counted sorted', value: middle(sorted, 'perSecond'), unit: '/s', target: { least: 800 } },
    { figure: 'processor for one, random', value: middle(random, 'processor'), unit: 'ms' },
    { figure: 'processor for one, sorted', value: middle(sorted, 'processor'), unit: 'ms' },
    { figure: 'backlog of 10,000 drained', value: rounded(10_000 / middle(sorted, 'perSecond')), unit: 's' },
  ];
  for (const perPoint of [30, 10, 3, 1]) {
    const value = rounded(await unitsOf(store, perPoint));
    const target = perPoint === 10 ? { target: { most: 8 } } : {};
    figures.push({ figure: `write units, 32 points, ${perPoint} each in a window`, value, ...target });
  }
  const alone = rounded(await unitsOf(store, 1, 1));
  figures.push({ figure: 'write units of the only one in its window', value: alone });
  await keepFigures('counting', figures);
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
