// Is a report what was frozen? Written once, whatever breaks or comes twice; changed only by a revision; read by whom it may be.
import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compactVerify, importJWK } from 'jose';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { ReportSchedule } from '../../functions/domain/report-schedule.ts';
import { reportRound } from '../../functions/report-writer/run.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { type Bucket, readWhole } from '../../functions/store/bucket.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { reportsOf, wantedReports } from '../../functions/store/reports.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { hospital, noonOf, releaseWorld, xa1, xa2 } from '../counting/release-world.ts';
import { campaign } from '../counting/world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
const signer = reportSigner(['a secret of at least thirty-two characters']);

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const reports = {
  kinds: ['month', 'quarter', 'half', 'year', 'all'],
  graceDays: 3,
  dueDays: 6,
} satisfies ReportSchedule;

/** A province that answered in September and October, released; and a folder for its reports. */
async function worldWithFolder() {
  const world = await releaseWorld({ opensOn: '2026-09-01', reports });
  for (const day of ['2026-09-10', '2026-10-10'])
    for (const at of [xa1, xa2, hospital]) await world.answer(at, day, 4, 2);
  await world.answer({ ...xa1, service: true }, '2026-09-10', 3, 1);
  await world.round('2026-10-11');
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-reports-'));
  folders.push(folder);
  return { world, folder, bucket: folderBucket(folder, randomUUID) };
}

const round = (world: World, bucket: Bucket, day: string) =>
  reportRound({
    ...readersOf(world.store),
    ...{ bucket, signer, fonts: installedFonts, now: noonOf(day), newToken: randomUUID, log: () => {} },
    stopping: new AbortController().signal,
  });
const idsOf = async ({ store }: World) => (await reportsOf(store, campaign.id)).map(({ id }) => id);
const september = `${campaign.id}.2026-09.r1`;
const fileOf = async (bucket: Bucket, report: string, name: string) =>
  String(await readWhole(bucket, `reports/${report}/${name}`));
const everyFile = async (bucket: Bucket, report: string) =>
  Promise.all(
    [
      ...['scores.json', 'scores.csv', 'scores-vi.csv', 'scores.xlsx', 'report.docx', 'report.pdf', 'explanation.pdf'],
      ...['manifest.json', 'manifest.jws'],
    ].map((name) => fileOf(bucket, report, name)),
  );

describe('a period', () => {
  let world: World;
  let bucket: Bucket;
  beforeAll(async () => {
    ({ world, bucket } = await worldWithFolder());
  });

  it('is not frozen before its grace is over, and then once', async () => {
    await round(world, bucket, '2026-10-03');
    expect(await idsOf(world)).toEqual([]);
    await round(world, bucket, '2026-10-12');
    await round(world, bucket, '2026-10-12');
    expect(await idsOf(world)).toEqual([september, `${campaign.id}.2026-Q3.r1`]);
  });

  it('has every figure that a viewer reads of it, and the counts they are made of', async () => {
    const figures = JSON.parse(await fileOf(bucket, september, 'scores.json'));
    for (const [query, agencyId, axis] of [
      ['agency=ag-tinh', 'ag-tinh', 'territory'],
      ['agency=ag-xa1', 'ag-xa1', 'territory'],
      ['agency=ag-xa2', 'ag-xa2', 'territory'],
      ['agency=ag-so&axis=line', 'ag-so', 'line'],
    ]) {
      const asked = await world.ask('platform', `?${query}&from=2026-09-01&to=2026-09-30`);
      const row = figures.rows.find(
        (one: { agencyId: string; axis: string; serviceId: string | null }) =>
          one.agencyId === agencyId && one.axis === axis && one.serviceId === null,
      );
      const { responses, index, interval, sections, questions } = asked;
      expect([query, row]).toMatchObject([query, { responses, index, interval, sections, questions }]);
      expect(row.tally).toMatchObject({ n: responses });
    }
    expect(figures.responses).toBe(22);
  });

  it('ranks each unit among those beside it', async () => {
    const figures = JSON.parse(await fileOf(bucket, september, 'scores.json'));
    const asked = await world.ask('viewer', '?agency=ag-tinh&by=agency&from=2026-09-01&to=2026-09-30');
    const ranks = (rows: { agencyId: string; rank?: object | null; serviceId: string | null; axis?: string }[]) =>
      Object.fromEntries(rows.map(({ agencyId, rank }) => [agencyId, rank ?? null]));
    const own = figures.rows.filter(
      (row: { serviceId: string | null; axis: string }) => row.serviceId === null && row.axis === 'territory',
    );
    expect(ranks(own)).toMatchObject(ranks(asked.rows.filter((row: { suppressed: boolean }) => !row.suppressed)));
  });

  it('is proved by its manifest: the digest of every file, under a signature whose key is published', async () => {
    const manifest = JSON.parse(await fileOf(bucket, september, 'manifest.json'));
    for (const { name, sha256, bytes } of manifest.files) {
      const file = (await readWhole(bucket, `reports/${september}/${name}`)) ?? Buffer.alloc(0);
      expect([name, file.length, createHash('sha256').update(file).digest('hex')]).toEqual([name, bytes, sha256]);
    }
    const [key = {}] = (await signer.publicKeys()).keys;
    const signed = await compactVerify(await fileOf(bucket, september, 'manifest.jws'), await importJWK(key, 'EdDSA'));
    expect(String(Buffer.from(signed.payload))).toBe(await fileOf(bucket, september, 'manifest.json'));
  });

  it('is a tidy table, with commas and with semicolons, in which a text is no formula', async () => {
    const [comma = '', semicolon = ''] = [
      await fileOf(bucket, september, 'scores.csv'),
      await fileOf(bucket, september, 'scores-vi.csv'),
    ];
    const line = (text: string, separator: string) =>
      text.split('\n').find((one) => one.includes(`ag-tinh${separator}`) && one.includes(`index${separator}`));
    expect(comma.startsWith('\uFEFFreport,')).toBe(true);
    expect(line(semicolon, ';')?.split(';')).toEqual(
      line(comma, ',')
        ?.split(',')
        .map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell)),
    );
  });

  it('is a workbook, with the same numbers for whoever reads it', async () => {
    const { rows } = JSON.parse(await fileOf(bucket, september, 'scores.json'));
    const file = (await readWhole(bucket, `reports/${september}/scores.xlsx`)) ?? Buffer.alloc(0);
    const [, , headings = [], ...cells] = await readSheet(file, 'Số liệu');
    const read = cells.map((row) => [row[headings.indexOf('Số phiếu hợp lệ')], row[headings.indexOf('Chỉ số')]]);
    const frozen = rows.map(({ responses = null, index = null }) => [responses, index]);
    expect(read).toEqual(frozen);
    expect(read.length).toBeGreaterThan(4);
  });

  it('has a revision when more of it becomes known, and the first stays what it was', async () => {
    const first = await everyFile(bucket, september);
    // Few came at the end of September; their block is full in October, and most of its people answered before.
    await world.answer(xa2, '2026-10-20', 1, 1);
    await world.answer({ ...xa2, service: true }, '2026-09-28', 1, 1);
    await world.answer({ ...xa2, service: true }, '2026-10-02', 1, 0);
    await world.round('2026-10-21');
    await round(world, bucket, '2026-10-21');
    const ids = await idsOf(world);
    expect(ids).toEqual(expect.arrayContaining([september, `${campaign.id}.2026-09.r2`]));
    const second = JSON.parse(await fileOf(bucket, `${campaign.id}.2026-09.r2`, 'scores.json'));
    expect(second).toMatchObject({ revision: 2, responses: 25, reason: 'Thêm 3 phiếu đến sau khi chốt số liệu' });
    expect(await everyFile(bucket, september)).toEqual(first);
  });
});

test('a writer that breaks off anywhere, and goes on, writes the same bytes and one entry', async () => {
  const { world, bucket } = await worldWithFolder();
  await round(world, bucket, '2026-10-12');
  const whole = await everyFile(bucket, september);
  // The same answers under other ids: figures do not know them.
  const again = await worldWithFolder();
  let writes = 0;
  for (let breakAt = 1; breakAt < 30; breakAt += 1) {
    writes = 0;
    const breaking: Bucket = {
      ...again.bucket,
      put: async (name, body, type) => {
        writes += 1;
        if (writes === breakAt) throw new Error('the bucket is full');
        return again.bucket.put(name, body, type);
      },
    };
    await round(again.world, breaking, '2026-10-12');
  }
  expect(await idsOf(again.world)).toEqual([september, `${campaign.id}.2026-Q3.r1`]);
  expect(await everyFile(again.bucket, september)).toEqual(whole);
});

test('two writers at once make one report', async () => {
  const { world, bucket } = await worldWithFolder();
  await Promise.all([round(world, bucket, '2026-10-12'), round(world, bucket, '2026-10-12')]);
  expect(await idsOf(world)).toEqual([september, `${campaign.id}.2026-Q3.r1`]);
  expect(await wantedReports(world.store)).toEqual([]);
});
