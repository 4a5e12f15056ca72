// How many submissions a second does one machine take? Through HTTP, counting off and on, beside the bare SDK on the same engine and a hand-written rival.
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Response } from '../functions/domain/response.ts';

import type { Store } from '../functions/store/connect.ts';
import { transactNew } from '../functions/store/items.ts';
import { arrivalOf, responseItem } from '../functions/store/responses.ts';
import { toItem } from '../functions/store/write-item.ts';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { endServer, type Server, startServer } from './child.ts';
import { type Figure, keepFigures, median, rounded } from './figures.ts';
import { loadAt, type Sent } from './load.ts';
import { processorSeconds } from './processor.ts';
import { startPostgres } from './rivals/postgres.ts';
import { agencyOf, codeOf, communes, prepareWorld } from './world.ts';

const people = 32;
const rounds = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 4);
const campaignId = 'ca-qr';
const rated = 'A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 C4 C5 D1 D2 D3'.split(' ');

const answersNow = () => ({ Q1: 1, Q2: 3, ...Object.fromEntries(rated.map((id) => [id, randomInt(1, 6)])) });

/** As a browser without script sends the page's form. */
function formSent(): Sent {
  const fields = new URLSearchParams({ submissionId: randomUUID(), lang: 'vi', channel: 'qr' });
  for (const [id, value] of Object.entries(answersNow())) fields.set(id, String(value));
  const path = `/s/${codeOf(randomInt(communes))}`;
  return { path, type: 'application/x-www-form-urlencoded', body: String(fields) };
}

const jsonSent = (): Sent => ({
  path: `/s/${codeOf(randomInt(communes))}`,
  type: 'application/json',
  body: JSON.stringify({ submissionId: randomUUID(), answers: answersNow() }),
});

/** What the survey site would store, under a campaign that nobody counts. */
function rawItem() {
  const n = randomInt(communes);
  const now = new Date().toISOString();
  const response: Response = {
    ...{ submissionId: randomUUID(), campaignId: 'ca-raw', pointCode: codeOf(n), agencyId: agencyOf(n) },
    ...{ serviceId: undefined, channel: 'qr', answeredAt: now, receivedAt: now, answers: answersNow() },
    ...{ comment: undefined, status: 'clean', flags: [] },
  };
  const item = { ...responseItem(response, 3650, 'live'), ...arrivalOf(response) };
  return { ...item, pendingIn: 'raw' };
}

const itemForSdk = () => marshall(rawItem(), { removeUndefinedValues: true });

const inOneCommit = 16;

/** What the engine gives at the most: the same items in transactions as large as the site's, two under way, nothing before it. Items a second. */
async function engineAlone({ db, tables }: Store): Promise<number> {
  const began = performance.now();
  let done = 0;
  const sender = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const put = () => ({
        Put: { TableName: tables.responses, Item: toItem(rawItem()), ConditionExpression: 'attribute_not_exists(pk)' },
      });
      await transactNew({ db, tables }, Array.from({ length: inOneCommit }, put));
      done += inOneCommit;
    }
  };
  await Promise.all([sender(), sender()]);
  return (1000 * done) / (performance.now() - began);
}

/** As it comes, but for its logging step, which costs a tenth. */
function bareSdk(endpoint: string): DynamoDBClient {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const sdk = new DynamoDBClient({ endpoint, region: 'local', credentials });
  sdk.middlewareStack.remove('loggerMiddleware');
  return sdk;
}

/** The bare SDK: 32 puts under way, each on the condition that its id is free. Puts a second. */
async function rawPuts(sdk: DynamoDBClient, TableName: string): Promise<number> {
  const began = performance.now();
  let done = 0;
  const person = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const ConditionExpression = 'attribute_not_exists(pk)';
      await sdk.send(new PutItemCommand({ TableName, Item: itemForSdk(), ConditionExpression }));
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  return (1000 * done) / (performance.now() - began);
}

/** Answers a second; milliseconds of processor that one takes, of those who serve it; and how long its sender waits. */
type Run = { perSecond: number; processor: number; p50?: number; p99?: number };

async function run(pids: (number | undefined)[], work: () => Promise<Omit<Run, 'processor'>>): Promise<Run> {
  const spent = (): number => pids.reduce<number>((sum, pid) => sum + processorSeconds(pid), 0);
  const before = spent();
  const began = performance.now();
  const found = await work();
  const answers = (found.perSecond * (performance.now() - began)) / 1000;
  return { ...found, processor: (1000 * (spent() - before)) / answers };
}

/** Only the server that is measured runs; the others stand still where they are. */
async function throughHttp({ port, child }: Server, others: number[], next: () => Sent): Promise<Run> {
  child.kill('SIGCONT');
  try {
    return await run([child.pid, ...others], () => loadAt(port, { people, seconds, good: [201, 303] }, next));
  } finally {
    child.kill('SIGSTOP');
  }
}

const folder = await mkdtemp(join(tmpdir(), 'long-dan-submissions-'));
const engine = await startEngine({ folder, log: () => {} });
const postgres = await startPostgres();
const servers: Server[] = [];
try {
  const db = tablesClient(engine.endpoint, {});
  /** Tables of its own, so that one's backlog is not the other's. */
  const oursWith = async (counting: 'off' | 'on'): Promise<Server> => {
    const store = { db, tables: await createTables(db, counting) };
    await prepareWorld(store, [campaignId]);
    return started('bench/survey-server.ts', [engine.endpoint, JSON.stringify(store.tables), counting]);
  };
  const started = async (script: string, given: string[]): Promise<Server> => {
    const server = await startServer(script, given);
    servers.push(server);
    return server;
  };
  const raw = await createTables(db, 'raw');
  const direct = await createTables(db, 'direct');
  const sdk = bareSdk(engine.endpoint);
  const [off, on] = [await oursWith('off'), await oursWith('on')];
  const rival = postgres && (await started('bench/rivals/insert-server.ts', [postgres.socket]));
  const enginePid = engine.pid() ?? 0;
  const found: { raw: Run; engine: Run; off: Run; on: Run; rival: Run | undefined }[] = [];
  // The first round warms up, and counts for nothing.
  for (let round = -1; round < rounds; round += 1) {
    const one = {
      raw: await run([process.pid, enginePid], async () => ({ perSecond: await rawPuts(sdk, raw.responses) })),
      engine: await run([enginePid], async () => ({ perSecond: await engineAlone({ db, tables: direct }) })),
      off: await throughHttp(off, [enginePid], formSent),
      rival: rival && (await throughHttp(rival, [postgres.pid], jsonSent)),
      on: await throughHttp(on, [enginePid], formSent),
    };
    if (round >= 0) found.push(one);
  }
  const middle = (of: (round: (typeof found)[number]) => number | undefined): number =>
    rounded(median(found.flatMap((round) => of(round) ?? [])));
  const figures: Figure[] = [
    { figure: 'bare SDK PutItem', value: middle((one) => one.raw.perSecond), unit: '/s' },
    { figure: 'the engine alone, 16 in a transaction', value: middle((one) => one.engine.perSecond), unit: '/s' },
    {
      figure: 'the engine alone ÷ bare SDK',
      value: middle((one) => one.engine.perSecond / one.raw.perSecond),
    },
    { figure: 'processor for one: the engine alone', value: middle((one) => one.engine.processor), unit: 'ms' },
    { figure: 'submissions, counting off', value: middle((one) => one.off.perSecond), unit: '/s' },
    { figure: 'submissions, counting on', value: middle((one) => one.on.perSecond), unit: '/s' },
    { figure: 'median wait, counting on', value: middle((one) => one.on.p50), unit: 'ms' },
    { figure: '99 of a hundred wait less, counting on', value: middle((one) => one.on.p99), unit: 'ms' },
    {
      figure: 'submissions, counting off ÷ bare SDK',
      value: middle((one) => one.off.perSecond / one.raw.perSecond),
      target: { least: 1.5 },
    },
    {
      figure: 'submissions, counting on ÷ bare SDK',
      value: middle((one) => one.on.perSecond / one.raw.perSecond),
      target: { least: 0.7 },
    },
    { figure: 'processor for one: bare SDK', value: middle((one) => one.raw.processor), unit: 'ms' },
    { figure: 'processor for one: counting off', value: middle((one) => one.off.processor), unit: 'ms' },
    { figure: 'processor for one: counting on', value: middle((one) => one.on.processor), unit: 'ms' },
  ];
  if (rival !== undefined)
    figures.push(
      { figure: 'Fastify + PostgreSQL insert', value: middle((one) => one.rival?.perSecond), unit: '/s' },
      { figure: 'processor for one: Fastify + PostgreSQL', value: middle((one) => one.rival?.processor), unit: 'ms' },
      {
        figure: 'submissions, counting off ÷ Fastify + PostgreSQL',
        value: middle((one) => one.rival && one.off.perSecond / one.rival.perSecond),
        target: { least: 0.5 },
      },
    );
  await keepFigures('submissions', figures);
} finally {
  for (const server of servers) await endServer(server);
  await postgres?.stop();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
