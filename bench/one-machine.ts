// What does one machine need for so many responses? `node --import tsx bench/one-machine.ts 100000` stores, counts, backs up and restores as many.
import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from '../functions/domain/response.ts';
import { drain } from '../functions/score-counter/drain.ts';
import { changeRegistry } from '../functions/store/change-registry.ts';
import type { Store } from '../functions/store/connect.ts';
import { readersOf } from '../functions/store/readers.ts';
import { storeResponse } from '../functions/store/responses.ts';
import { registryKey } from '../functions/store/tables.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { openShape } from '../infra/local/data-shape.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { openKeys } from '../infra/local/key-file.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { makeBackup } from '../infra/local/upkeep/backup.ts';
import { restoreBackup } from '../infra/local/upkeep/restore.ts';

const wanted = Number(process.argv[2] ?? 10_000);
const days = 30;
const aDay = Math.ceil(wanted / days);
const together = 32;
const [points, services] = [32, 8];
const agencyOf = (n: number): string => `ag-xa${n}`;
const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3 E1 E2 E3'.split(' ');

const campaign = {
  ...{ id: 'ca-one-machine', title: 'one machine', questionnaire: { id: 'sipas-dv-19-quay', version: 1 } },
  ...{ method: { id: 't2b' }, covers: { agencyIds: ['ag-tinh'] }, opensOn: '2026-10-01', closesOn: '2026-10-31' },
  ...{ languages: ['vi'], sample: 'self-selected', minimumToShow: 1, minimumToRank: 1, retentionDays: 730 },
  ...{ commentDueDays: 10, calendar: 'civil', status: 'open', demo: false },
};

async function prepare(store: Store): Promise<void> {
  const agencies = [
    { id: 'ag-tinh', placements: [{}] },
    ...Array.from({ length: points }, (_, n) => ({ id: agencyOf(n), placements: [{ parentId: 'ag-tinh' }] })),
  ].map((agency) => ({ ...agency, name: agency.id, kind: 'commune', succeeds: [], serviceIds: [] }));
  const writes = [
    ...agencies.map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: true })),
    { key: registryKey.campaign(campaign.id), thing: campaign, isNew: true },
  ];
  await changeRegistry(store, writes, { at: new Date(), id: 'bench', who: 'bench', what: 'prepare', thing: 'bench' });
}

/** Of 19 criteria and two questions about the person, at a point, for a service, by one of three channels. */
function responseOn(day: number): Response {
  const point = randomInt(points);
  const sentAt = `2026-10-${String(day).padStart(2, '0')}T0${randomInt(10)}:${randomInt(10, 60)}:${randomInt(10, 60)}.000Z`;
  return {
    ...{ submissionId: randomUUID(), campaignId: campaign.id, pointCode: `P${point}`, agencyId: agencyOf(point) },
    ...{ serviceId: `sv-${randomInt(services)}`, channel: (['qr', 'kiosk', 'paper'] as const)[randomInt(3)] ?? 'qr' },
    ...{ answeredAt: sentAt, receivedAt: sentAt, comment: undefined, status: 'clean', flags: [] },
    answers: { Q1: 1, Q2: 3, ...Object.fromEntries(rated.map((id) => [id, randomInt(1, 6)])) },
  };
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; done: T }> {
  const began = performance.now();
  const done = await work();
  return { seconds: (performance.now() - began) / 1000, done };
}

/** The most memory a process ever had, in megabytes. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
}

async function storeDay(store: Store, day: number): Promise<void> {
  const responses = Array.from({ length: aDay }, () => responseOn(day));
  for (let start = 0; start < aDay; start += together)
    await Promise.all(responses.slice(start, start + together).map((one) => storeResponse(store, one, 730)));
}

const folder = await mkdtemp(join(tmpdir(), 'long-dan-one-machine-'));
const [data, shelf, again] = [join(folder, 'data'), join(folder, 'shelf'), join(folder, 'again')];
for (const one of [data, again]) await mkdir(one, { mode: 0o700 });
const engine = await startEngine({ folder: data, log: () => {} });
try {
  const db = tablesClient(engine.endpoint, {});
  const store = { db, tables: await createTables(db, 'long-dan') };
  await openShape(data);
  await openKeys(data);
  await prepare(store);
  const counter = {
    ...{ ...readersOf(store), holder: 'bench', now: () => new Date(), random: Math.random, log: () => {} },
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  };
  const spent = { storing: 0, counting: 0 };
  for (let day = 1; day <= days; day += 1) {
    spent.storing += (await timed(() => storeDay(store, day))).seconds;
    spent.counting += (await timed(() => drain(counter, new Date(Date.now() + 3_600_000)))).seconds;
  }
  const responses = aDay * days;
  const backup = await timed(() => makeBackup({ dataFolder: data, shelf, clock: () => new Date() }));
  const restore = await timed(() => restoreBackup(backup.done.folder, again));
  const live = (await stat(join(data, 'dynamodb.sqlite'))).size;
  console.table({
    responses,
    'stored/s': Math.round(responses / spent.storing),
    'counted/s': Math.round(responses / spent.counting),
    'MB of tables': Math.round(live / 1e6),
    'GB per million': Number((live / 1e9 / (responses / 1e6)).toFixed(2)),
    'MB of backup': Math.round(backup.done.bytes / 1e6),
    'backup, seconds': Number(backup.seconds.toFixed(1)),
    'restore, seconds': Number(restore.seconds.toFixed(1)),
    'engine, peak MB': Math.round(await peakOf(engine.pid())),
    'program, peak MB': Math.round(await peakOf(undefined)),
  });
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
