// How many responses a second does one machine count? `npm run bench` prints it, in random order and sorted, and writes results.json.
import '../infra/local/quiet-sdk.ts';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from '../functions/domain/response.ts';
import { drain } from '../functions/score-counter/drain.ts';
import { changeRegistry } from '../functions/store/change-registry.ts';
import type { Store } from '../functions/store/connect.ts';
import { readersOf } from '../functions/store/readers.ts';
import { storeResponse } from '../functions/store/responses.ts';
import { registryKey } from '../functions/store/tables.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';

const points = 32;
const each = 3000;
const together = 32;

type Order = { name: string; day(): string; channel(): Response['channel']; service(): string };
/** Sorted: a busy day at every counter, so that neighbours in a page share their tallies. Random: hardly any two do. */
const orders: Order[] = [
  {
    name: 'random',
    day: () => `2026-10-${String(randomInt(1, 31)).padStart(2, '0')}`,
    channel: () => pick(['qr', 'kiosk', 'paper']),
    service: () => `sv-${randomInt(8)}`,
  },
  { name: 'sorted', day: () => '2026-10-15', channel: () => 'qr', service: () => 'sv-1' },
];

const pick = <T>(values: T[]): T => {
  const value = values[randomInt(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const agencyOf = (n: number): string => `ag-xa${n}`;

async function prepare(store: Store): Promise<void> {
  const agencies = [
    { id: 'ag-tinh', placements: [{}] },
    ...Array.from({ length: points }, (_, n) => ({ id: agencyOf(n), placements: [{ parentId: 'ag-tinh' }] })),
  ].map((agency) => ({ ...agency, name: agency.id, kind: 'commune', succeeds: [], serviceIds: [] }));
  const campaigns = orders.map(({ name }) => ({
    id: `ca-${name}`,
    title: name,
    questionnaire: { id: 'sipas-dv-19-quay', version: 1 },
    method: { id: 't2b' },
    covers: { agencyIds: ['ag-tinh'] },
    opensOn: '2026-10-01',
    closesOn: '2026-10-31',
    languages: ['vi'],
    sample: 'self-selected',
    minimumToShow: 1,
    minimumToRank: 1,
    retentionDays: 730,
    commentDueDays: 10,
    calendar: 'civil',
    status: 'open',
    demo: false,
  }));
  const writes = [
    ...agencies.map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: true })),
    ...campaigns.map((thing) => ({ key: registryKey.campaign(thing.id), thing, isNew: true })),
  ];
  await changeRegistry(store, writes, { at: new Date(), id: 'bench', who: 'bench', what: 'prepare', thing: 'bench' });
}

function responseOf(order: Order): Response {
  const point = randomInt(points);
  // Some hundred a point over the hours of a day, which is no burst.
  const sentAt = `${order.day()}T0${randomInt(10)}:${randomInt(10, 60)}:${randomInt(10, 60)}.000Z`;
  const rated = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4', 'C5', 'D1', 'D2', 'D3'];
  const answers = Object.fromEntries(rated.map((id) => [id, randomInt(1, 6)]));
  return {
    submissionId: randomUUID(),
    campaignId: `ca-${order.name}`,
    pointCode: `P${point}`,
    agencyId: agencyOf(point),
    serviceId: order.service(),
    channel: order.channel(),
    answeredAt: sentAt,
    receivedAt: sentAt,
    answers: { Q1: 1, Q2: 3, ...answers },
    comment: undefined,
    status: 'clean',
    flags: [],
  };
}

/** As citizens send them, so that the counter has each one's neighbours to look at. */
async function sendAll(store: Store, responses: Response[]): Promise<void> {
  for (let start = 0; start < responses.length; start += together)
    await Promise.all(responses.slice(start, start + together).map((one) => storeResponse(store, one, 730)));
}

async function measure(store: Store, order: Order): Promise<number> {
  const responses = Array.from({ length: each }, () => responseOf(order));
  await sendAll(store, responses);
  const counter = {
    ...readersOf(store),
    holder: 'bench',
    now: () => new Date(),
    random: Math.random,
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
    log: () => {},
  };
  const start = performance.now();
  const { counted } = await drain(counter, new Date(Date.now() + 600_000));
  if (counted !== each) throw new Error(`${counted} counted, not ${each}`);
  return (1000 * each) / (performance.now() - start);
}

const folder = await mkdtemp(join(tmpdir(), 'long-dan-bench-'));
const engine = await startEngine({ folder, log: () => {} });
try {
  const db = tablesClient(engine.endpoint, {});
  const store = { db, tables: await createTables(db, 'bench') };
  await prepare(store);
  const counting: Record<string, number> = {};
  for (const order of orders) counting[order.name] = Math.round(await measure(store, order));
  const results = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
    node: process.version,
    responses: each,
    points,
    countedPerSecond: counting,
  };
  console.table(
    Object.entries(counting).map(([name, rate]) => ({
      order: name,
      'responses counted/s': rate,
      floor: name === 'random' ? 150 : 500,
    })),
  );
  await mkdir('bench', { recursive: true });
  await writeFile(join('bench', 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
