// Does everything come out, and nothing get lost? Many responses, a writer killed half-way, odd texts, and sums that must agree.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fillResponses, numberedId } from '../../bench/fill-responses.ts';
import { createApi } from '../../functions/api/app.ts';
import { exportRound } from '../../functions/export-writer/run.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { putResponses } from '../../functions/store/put-responses.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { responseKey } from '../../functions/store/tables.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { campaign, counterOn, prepareWorld, responseOf } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { makeExport } from './made-export.ts';
import { emptyShelf } from './shelf.ts';

/** A million by command: `node --import tsx bench/export.ts 1000000`. */
const many = 12_000;
const rowsPerPart = 2400;
/** What a spreadsheet or a careless reader would trip over. */
const odd = [
  '=1+1',
  '+84',
  '-1',
  '@SUM(A1)',
  'a,b;c',
  'nói "vậy"',
  'hai\ndòng\r\nba',
  '𠮷 🙂',
  '\ttab',
  'Đặng Thị Ở',
  '\u0000x',
  '﻿',
];
const textOf = (n: number): string => odd[n % odd.length] ?? '';
const answersOf = (n: number) => ({ Q1: 1 + (n % 3), A1: 1 + (n % 5), B2: [1, 3], B3: textOf(n) });

let now = new Date('2026-11-20T05:00:00Z');

async function place() {
  const store = await freshStore();
  await prepareWorld(store);
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-exports-'));
  const bucket = folderBucket(folder, randomUUID);
  const api = createApi({
    ...readersOf(store),
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    tokenUrl: 'http://localhost/oidc/token',
    now: () => now,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: { ...emptyShelf, bucket },
    fonts: installedFonts,
    kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
    log: () => {},
  });
  const note = { at: now, who: 'test', what: 'prepare', thing: 'clients', id: 'prepared' };
  await changeRegistry(store, [clientWrite({ id: 'platform', role: 'platform' })], note);
  const get = (path: string) => api.request(path, { headers: { Authorization: 'Bearer platform' } });
  const round = () =>
    exportRound({
      ...readersOf(store),
      ...{ bucket, rowsPerPart, now: () => now, log: () => {} },
      stopping: new AbortController().signal,
    });
  return { store, folder, get, round, close: () => rm(folder, { recursive: true, force: true }) };
}
type Place = Awaited<ReturnType<typeof place>>;

const ofCampaign = (file: string): string => `/api/v1/campaigns/${campaign.id}/${file}`;
const locationOf = (response: Response): string => response.headers.get('location') ?? '';
const sha256 = (bytes: ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

async function ask({ get }: Place, format: string): Promise<string> {
  const answer = await get(ofCampaign(`responses.${format}`));
  expect(answer.status).toBe(202);
  return locationOf(answer);
}
async function fetchWhole({ get }: Place, job: string): Promise<ArrayBuffer> {
  const ready = await get(job);
  expect(ready.status).toBe(303);
  return (await get(locationOf(ready))).arrayBuffer();
}
const manifestOf = async ({ get }: Place, job: string) => (await get(`${job}/manifest.json`)).json();

/** A process that writes it; what it printed, or undefined where it was killed. */
function writer({ store, folder }: Place, job: string) {
  const given = [inject('engineEndpoint'), JSON.stringify(store.tables), folder, job.split('/').at(-1) ?? ''];
  const script = ['--import', 'tsx', 'bench/write-one-export.ts'];
  const child = spawn(process.execPath, [...script, ...given, String(rowsPerPart), now.toISOString()]);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<string | undefined>((done) => {
    child.on('close', (code) => done(code === 0 ? said : undefined));
  });
  return { kill: () => child.kill('SIGKILL'), ended };
}

const readCsv = (bytes: ArrayBuffer): Record<string, string>[] =>
  parse(Buffer.from(bytes), { bom: true, columns: true });
const readLines = (bytes: ArrayBuffer) =>
  Buffer.from(bytes)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
/** By the first four bits of the digest, then by the id: said again by hand. */
const inOrder = (ids: string[]): string[] => {
  const bucket = (id: string) => (createHash('sha256').update(id).digest()[0] ?? 0) >> 4;
  return ids.toSorted((a, b) => bucket(a) - bucket(b) || (a < b ? -1 : 1));
};

describe(`${many} responses`, { timeout: 120_000 }, () => {
  let here: Place;
  let job: string;
  let whole: ArrayBuffer;
  beforeAll(async () => {
    here = await place();
    await fillResponses(here.store, campaign.id, many, answersOf);
  }, 180_000);
  afterAll(() => here.close());

  it('are written by a job that says how far it has come, is killed, and goes on, in little memory', async () => {
    job = await ask(here, 'csv');
    expect(await ask(here, 'csv')).toBe(job);
    const first = writer(here, job);
    let rows = 0;
    while (rows === 0) {
      await sleep(10);
      rows = (await (await here.get(job)).json()).rows;
    }
    first.kill();
    expect(await first.ended).toBeUndefined();
    const stopped = await (await here.get(job)).json();
    expect(stopped).toMatchObject({ state: 'writing' });
    expect(stopped.rows).toBeLessThan(many);
    const said = JSON.parse((await writer(here, job).ended) ?? '{}');
    expect(said).toMatchObject({ rows: many });
    expect(said.peakMegabytes).toBeLessThan(256);
    whole = await fetchWhole(here, job);
  });

  it('come out once each, in the stable order, as another reader of CSV reads them, with nothing a spreadsheet would run', () => {
    const rows = readCsv(whole);
    const ids = Array.from({ length: many }, (_, n) => numberedId(n));
    expect(rows.map(({ submissionId }) => submissionId)).toEqual(inOrder(ids));
    const numbers = new Map(ids.map((id, n) => [id, n]));
    const wrong = rows.filter(({ submissionId = '', A1, B2, B3 = '' }) => {
      const n = numbers.get(submissionId) ?? -1;
      const inert = /^[=+\-@\t\r]/.test(textOf(n)) ? `'${textOf(n)}` : textOf(n);
      return B3 !== inert || A1 !== String(1 + (n % 5)) || B2 !== '1|3';
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('are the same bytes from a writer that nobody disturbed, and add up in the manifest', async () => {
    const again = await ask(here, 'csv');
    expect(again).not.toBe(job);
    await here.round();
    expect(sha256(await fetchWhole(here, again))).toBe(sha256(whole));
    const manifest = await manifestOf(here, job);
    expect(manifest.file).toEqual({
      name: 'responses.csv',
      rows: many,
      bytes: whole.byteLength,
      sha256: sha256(whole),
    });
    expect(manifest.parts.map(({ rows }: { rows: number }) => rows)).toEqual(
      Array.from({ length: 5 }, () => rowsPerPart),
    );
    for (const { name, sha256: digest } of manifest.parts.slice(0, 2))
      expect(sha256(await (await here.get(`${job}/${name}`)).arrayBuffer())).toBe(digest);
  });

  it('are the same rows in NDJSON, each text as it was given', async () => {
    const lines = await ask(here, 'ndjson');
    await here.round();
    const rows = readLines(await fetchWhole(here, lines));
    const ids = Array.from({ length: many }, (_, n) => numberedId(n));
    expect(rows.map(({ submissionId }) => submissionId)).toEqual(inOrder(ids));
    const given = new Map(ids.map((id, n) => [id, answersOf(n)]));
    expect(rows.filter(({ submissionId, answers }) => given.get(submissionId)?.B3 !== answers.B3)).toEqual([]);
    expect(rows.find(({ submissionId }) => submissionId === numberedId(7))).toMatchObject({
      ...{ pointCode: null, channel: 'qr', status: 'clean', flags: [], help: null, answers: answersOf(7) },
    });
  });

  it('are gone after a day, from the address and from the disk', async () => {
    const files = join(here.folder, 'exports', job.split('/').at(-1) ?? '');
    expect(existsSync(files)).toBe(true);
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect((await here.get(job)).status).toBe(404);
    expect((await here.get(`${job}/responses.csv`)).status).toBe(404);
    await here.round();
    expect(existsSync(files)).toBe(false);
  });
});

/** Counted of each status, one waiting, one put apart, one that nobody can read. */
async function everyFate(store: Store): Promise<void> {
  const given = { agency: 0, service: false, channel: 'qr', day: '2026-10-05', answers: { A1: 4 } } as const;
  const put = (status: 'clean' | 'flagged' | 'excluded', id = randomUUID()) =>
    putResponses(store, [responseOf(id, { ...given, status })], 400, 'live');
  for (const status of ['clean', 'clean', 'clean', 'flagged', 'flagged', 'excluded'] as const) await put(status);
  await drain(counterOn(store), new Date(Date.now() + 30_000));
  await put('clean');
  const apart = randomUUID();
  await put('clean', apart);
  await store.db('UpdateItem', {
    ...{ TableName: store.tables.responses, Key: toItem(responseKey(campaign.id, apart)) },
    UpdateExpression: 'SET pendingIn = :poison',
    ExpressionAttributeValues: toItem({ ':poison': 'poison' }),
  });
  const unreadable = toItem({ v: 9, ...responseKey(campaign.id, randomUUID()) });
  await store.db('PutItem', { TableName: store.tables.responses, Item: unreadable });
}

describe('what was received', { timeout: 60_000 }, () => {
  it('is rows and what cannot be read; rows are counted or not; and the tallies say the same', async () => {
    const here = await place();
    await everyFate(here.store);
    // Few are answered at once; the job is for more, and for this test.
    expect(readCsv(await (await here.get(ofCampaign('responses.csv'))).arrayBuffer())).toHaveLength(8);
    expect(readLines(await (await here.get(ofCampaign('responses.ndjson'))).arrayBuffer())).toHaveLength(8);
    const id = await makeExport(here.store, folderBucket(here.folder, randomUUID), campaign.id, now);
    const { reconciliation } = await manifestOf(here, `/api/v1/exports/${id}`);
    expect(reconciliation).toEqual({
      ...{ received: 9, rows: 8, unreadable: 1 },
      counted: { clean: 3, flagged: 2, excluded: 1 },
      uncounted: { waiting: 1, poison: 1 },
      tallies: { clean: 3, flagged: 2, excluded: 1 },
      agrees: { rows: true, tallies: true },
    });
    await here.close();
  });
});
