// Does a report that was written verify, and is every digit of it looked after?
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { reportSchema } from '../../functions/api/report-schema.ts';
import type { Agency } from '../../functions/domain/agency.ts';
import { cellText } from '../../functions/domain/report-document.ts';
import { tidyCsv, vietnameseCsv } from '../../functions/operations/report-csv.ts';
import { reportFigures } from '../../functions/operations/report-figures.ts';
import { reportDocument } from '../../functions/operations/report-text.ts';
import { reportRound } from '../../functions/report-writer/run.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { readWhole } from '../../functions/store/bucket.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { putTransactions } from '../../functions/store/transactions.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { scores as scoresForm } from '../../verify-report/form.ts';
import { verifyReport } from '../../verify-report/report.ts';
import { checkScores } from '../../verify-report/scores-file.ts';
import { checkTable, editions } from '../../verify-report/table.ts';
import { hospital, noonOf, releaseWorld, xa1, xa2 } from '../counting/release-world.ts';
import { agency, campaign, putAgencies } from '../counting/world.ts';

const signer = reportSigner(['a secret of at least thirty-two characters']);
const names = [
  ...['scores.json', 'scores.csv', 'scores-vi.csv', 'scores.xlsx', 'report.docx', 'report.pdf', 'explanation.pdf'],
  ...['manifest.json', 'manifest.jws'],
];
let files: Map<string, Buffer>;
let keys: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-dan-verify-'));
  files = await writtenReport(join(folder, 'bucket'));
  keys = JSON.stringify(await signer.publicKeys());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A quarter of a province: two communes, a hospital that hangs elsewhere by line, two services, silences of every kind. */
async function writtenReport(at: string, moved: Agency[] = []): Promise<Map<string, Buffer>> {
  const world = await releaseWorld({ opensOn: '2026-07-01', target: 66.5, minimumToRank: 5 });
  await putAgencies(world.store, moved);
  const service = { service: true } as const;
  for (const [place, day, good, bad] of [
    [xa1, '2026-07-10', 6, 2],
    [{ ...xa1, ...service }, '2026-08-10', 3, 2],
    [xa2, '2026-07-12', 2, 7],
    [xa2, '2026-08-02', 2, 2],
    [hospital, '2026-09-10', 9, 1],
  ] as const)
    await world.answer(place, day, good, bad);
  await world.answer(xa2, '2026-08-01', 3, 1, { answers: { Q1: 1, A1: 4, A2: 2, B1: 0, B2: [1, 3] } });
  await world.answer(hospital, '2026-08-01', 3, 2, { answers: { Q1: 3, A1: 3, B1: 5, B3: 'lời' } });
  await world.answer(hospital, '2026-08-02', 3, 2, { answers: { Q1: 2, A1: 5, A2: 4, B1: 3 } });
  await world.round('2026-10-02');
  const bucket = folderBucket(at, randomUUID);
  const round = {
    now: noonOf('2026-10-08'),
    newToken: randomUUID,
    log: () => {},
    stopping: new AbortController().signal,
  };
  await reportRound({ ...readersOf(world.store), ...{ bucket, signer, fonts: installedFonts }, ...round });
  const all = names.map(async (name) => {
    const bytes = await readWhole(bucket, `reports/${campaign.id}.2026-Q3.r1/${name}`);
    return [name, bytes ?? Buffer.alloc(0)] as const;
  });
  return new Map(await Promise.all(all));
}

/** Two quarters of two communes, whose transactions are known: of one to the ends of its days, of the other of a day in their middle. */
async function secondQuarter(at: string) {
  const world = await releaseWorld({ opensOn: '2026-04-01', minimumToRank: 5 });
  for (const [place, day, good, bad] of [
    [xa1, '2026-05-10', 3, 3],
    [xa2, '2026-05-10', 5, 1],
    [xa1, '2026-08-10', 5, 1],
    [xa2, '2026-08-10', 3, 2],
  ] as const)
    await world.answer(place, day, good, bad);
  await putTransactions(world.store, [
    { agencyId: 'ag-xa1', day: '2026-05-12', counts: { '*': 40 } },
    { agencyId: 'ag-xa1', day: '2026-08-09', counts: { '*': 60 } },
    { agencyId: 'ag-xa2', day: '2026-07-01', counts: { '*': 9 } },
  ]);
  await world.round('2026-10-02');
  const bucket = folderBucket(at, randomUUID);
  await reportRound({
    ...readersOf(world.store),
    ...{ bucket, signer, fonts: installedFonts, now: noonOf('2026-10-08'), newToken: randomUUID, log: () => {} },
    stopping: new AbortController().signal,
  });
  const all = names.map(async (name) => {
    const bytes = await readWhole(bucket, `reports/${campaign.id}.2026-Q3.r1/${name}`);
    return [name, bytes ?? Buffer.alloc(0)] as const;
  });
  return new Map(await Promise.all(all));
}

const figuresFile = () => JSON.parse(String(files.get('scores.json')));

test('a report as it was written verifies, with the key it was signed by', async () => {
  const verified = await verifyReport(files, keys);
  expect(verified.differences).toEqual([]);
  expect(verified.figures).toBeGreaterThan(1000);
  expect(verified.signedBy).toBe((await signer.publicKeys()).keys[0]?.kid);
  // It has what makes the check worth its while: ranks on both axes, a target, a unit that is listed only.
  const { rows, subordinates } = figuresFile();
  const ranked = rows.filter(({ rank }: { rank: object | null }) => rank !== null);
  expect(new Set(ranked.map(({ axis }: { axis: string }) => axis))).toEqual(new Set(['territory', 'line']));
  expect(rows[0].target).toMatchObject({ value: 66.5 });
  expect(JSON.stringify(subordinates)).toContain('"shown":false');
});

test('a unit that moved within the period is ranked where it hangs at its end, and all still adds up', async () => {
  const placements = [{ parentId: 'ag-tinh' }, { from: '2026-07-20', parentId: 'ag-so' }];
  const moved = await writtenReport(join(folder, 'moved'), [{ ...agency('ag-xa2', {}), placements }]);
  const verified = await verifyReport(moved, keys);
  expect(verified.differences).toEqual([]);
  const { rows, subordinates } = scoresForm.parse(JSON.parse(String(moved.get('scores.json'))));
  const under = subordinates.filter(
    ({ axis, units }) => axis === 'territory' && units.some((one) => one.agencyId === 'ag-xa2'),
  );
  expect(
    under.map(({ agencyId, units }) => [agencyId, units.find((one) => one.agencyId === 'ag-xa2')?.tally?.['n']]),
  ).toEqual([
    ['ag-so', 8],
    ['ag-tinh', 9],
  ]);
  const row = rows.find(({ agencyId, serviceId }) => agencyId === 'ag-xa2' && serviceId === null);
  expect(row).toMatchObject({ responses: 17, rank: { position: 1, of: 1, ofAll: 1 } });
});

test('a figure below zero is a number in both tables, and verifies as one', () => {
  const { rows, ...rest } = figuresFile();
  const figures = { ...rest, rows: [{ ...rows[0], index: -5.5 }] };
  const tables = [tidyCsv, vietnameseCsv].map((of) => Buffer.concat([...of(reportFigures.parse(figures))]).toString());
  expect(tables.map((text) => /index[,;](-5[.,]5)[,;]/.exec(text)?.[1])).toEqual(['-5.5', '-5,5']);
  for (const [i, edition] of editions.entries())
    expect(checkTable(scoresForm.parse(figures), edition, tables[i] ?? '').differences).toEqual([]);
});

/** The text with one of its digits made another. */
const changed = (text: string, at: number, by: number): string => {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const place = places[at % places.length] ?? 0;
  return `${text.slice(0, place)}${(Number(text[place]) + by) % 10}${text.slice(place + 1)}`;
};
const change = { at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) };

test('one digit changed anywhere, in any file, is caught', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), change.at, change.by, async (name, at, by) => {
      const forged = new Map(files).set(name, Buffer.from(changed(String(files.get(name)), at, by)));
      expect((await verifyReport(forged, keys)).differences).not.toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('nor does the last letter of the signature have a bit to spare', async () => {
  const jws = String(files.get('manifest.jws'));
  // 64 bytes end with two bits in the last letter of base64url: A, Q, g and w have them, those beside differ in spare bits alone.
  for (const letter of [...'AQgwBRhx'].filter((one) => one !== jws.at(-1))) {
    const forged = new Map(files).set('manifest.jws', Buffer.from(jws.slice(0, -1) + letter));
    expect((await verifyReport(forged, keys)).differences).not.toEqual([]);
  }
});

type Step = string | number;
/** Where the numbers are that follow from others: all of rows and of who stands beside whom. */
function numbersIn(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, [...path, name]));
}

function withNumber(value: unknown, [first, ...rest]: Step[], at: number, by: number): unknown {
  if (first === undefined) return JSON.parse(changed(String(value), at, by).replace(/^(-?)0+(?=\d)/, '$1'));
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...Object(value) };
  return Object.assign(copy, { [first]: withNumber(Object(value)[first], rest, at, by) });
}

test('nor would it help whoever has the key: figures that do not follow from their counts are named', () => {
  const whole = figuresFile();
  // How many answers were flagged is no part of a tally: over several services it is only bounded.
  const paths = numbersIn({ rows: whole.rows, subordinates: whole.subordinates, responses: whole.responses }).filter(
    (path) => path.at(-1) !== 'flagged',
  );
  expect(checkScores(scoresForm.parse(whole)).differences).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...paths), change.at, change.by, (path, at, by) => {
      const forged = scoresForm.safeParse(withNumber(whole, path, at, by));
      expect(!forged.success || checkScores(forged.data).differences.length > 0, path.join('.')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe('what a row is set beside', () => {
  let second: Map<string, Buffer>;
  const figures = () => JSON.parse(String(second.get('scores.json')));
  beforeAll(async () => {
    second = await secondQuarter(join(folder, 'second'));
  });

  test('is the quarter before as it was frozen, and the transactions of its own days', () => {
    const { previous, beside } = figures();
    expect(previous).toMatchObject({ report: `${campaign.id}.2026-Q2.r1`, comparable: true });
    const own = (id: string) =>
      beside.find(
        (one: { agencyId: string; serviceId: string | null }) => one.agencyId === id && one.serviceId === null,
      );
    expect(own('ag-xa1')).toMatchObject({
      ...{ transactions: { count: 100, from: '2026-05-12', to: '2026-08-09', days: 2 }, per100: 6 },
      ...{ before: { index: 50, responses: 6, position: 2, of: 2 }, change: 33.33, places: 1 },
    });
    expect(own('ag-xa2')).toMatchObject({
      ...{ transactions: { count: 9, days: 1 }, per100: null },
      ...{ before: { index: 83.33, position: 1 }, change: -23.33, places: -1 },
    });
  });

  test('stands in the unit table under the headings that are filed, in their order, and in a sentence', () => {
    const document = reportDocument(reportFigures.parse(figures()));
    const table = document.parts.flatMap(({ tables }) => tables).find(({ id }) => id === 'units');
    const headings = table?.columns.map(({ heading }) => heading) ?? [];
    const filed = [
      ...['STT', 'Mã đơn vị', 'Đơn vị', 'Số giao dịch', 'Số phiếu hợp lệ', 'Số phiếu trên 100 giao dịch'],
      ...['Chỉ số kỳ này', 'Hạng', 'Chỉ số kỳ trước', 'Tăng/giảm (điểm %)', 'Tăng/giảm bậc', 'Mục tiêu "≥"'],
      ...['Đạt/Chưa đạt', 'Nhóm', 'Ghi chú'],
    ];
    expect(headings.filter((one) => filed.includes(one))).toEqual(filed);
    const cells = (table?.rows ?? []).map((row) =>
      Object.fromEntries(row.map((cell, i) => [headings[i], cellText(cell)])),
    );
    expect(table?.rows.every((row) => row.length === headings.length)).toBe(true);
    expect(cells.find((one) => one['Số giao dịch'] === '100')).toMatchObject({
      ...{ 'Số phiếu trên 100 giao dịch': '6,00', 'Chỉ số kỳ trước': '50,00%' },
      ...{ 'Tăng/giảm (điểm %)': '33,33', 'Tăng/giảm bậc': '1' },
    });
    expect(cells.find((one) => one['Số giao dịch'] === '9')).toMatchObject({
      ...{ 'Số phiếu trên 100 giao dịch': '', 'Tăng/giảm (điểm %)': '-23,33', 'Tăng/giảm bậc': '-1' },
      'Ghi chú': expect.stringContaining('Số giao dịch mới có của 1 ngày'),
    });
    expect(document.parts[0]?.paragraphs.join(' ')).toContain(
      'So với kỳ trước (Quý II/2026: 66,67%): tăng 6,06 điểm phần trăm',
    );
  });

  test('verifies, and a number of it that does not follow is named', async () => {
    const verified = await verifyReport(second, keys);
    expect(verified.differences).toEqual([]);
    const whole = figures();
    const paths = numbersIn({ beside: whole.beside }).filter(([, at, ...rest]) => {
      const { per100 } = whole.beside[Number(at)];
      // How many answered before, of how many ranked, and a count that nothing is divided by: only the digests hold those.
      const isGiven = /^(before\.(responses|of)|transactions\.days)$/.test(rest.join('.'));
      return !isGiven && (rest[0] !== 'transactions' || per100 !== null);
    });
    expect(paths.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...paths), change.at, change.by, (path, at, by) => {
        const forged = scoresForm.safeParse(withNumber(whole, path, at, by));
        expect(!forged.success || checkScores(forged.data).differences.length > 0, path.join('.')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

test('what differs is named: file, row, measure, what is said and what was computed', async () => {
  const whole = figuresFile();
  whole.rows[0].index += 0.01;
  const forged = new Map(files).set('scores.json', Buffer.from(JSON.stringify(whole)));
  const { differences } = await verifyReport(forged, keys);
  expect(differences.map(({ file, row, measure }) => [file, row, measure])).toEqual(
    expect.arrayContaining([
      ['manifest.json', 'scores.json', 'sha256'],
      ['scores.json', `${whole.rows[0].agencyId} territory all services`, 'index'],
      ['scores.csv', 'line 8', 'value'],
    ]),
  );
});

test('a report that lacks a file, and keys that are not those it was signed by, do not pass', async () => {
  const others = JSON.stringify(await reportSigner(['another secret of thirty-two characters']).publicKeys());
  expect((await verifyReport(files, others)).differences).toMatchObject([{ file: 'manifest.jws', row: 'signature' }]);
  for (const name of names) {
    const rest = new Map([...files].filter(([one]) => one !== name));
    const missing = (await verifyReport(rest, keys)).differences.flatMap(({ file, row }) => [file, row]);
    expect(missing).toContain(name);
  }
});

test('the command says so: 0 and one line, 1 and each difference, a sentence where there is nothing', async () => {
  const at = join(folder, 'report');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'verify-report/main.ts', ...args],
      {
        encoding: 'utf8',
      },
    );
    return { status, said: stdout + stderr };
  };
  await mkdir(at);
  for (const [name, bytes] of files) await writeFile(join(at, name), bytes);
  expect(run(at)).toEqual({
    status: 0,
    said: expect.stringMatching(/^\d+ figures recomputed, all equal; the signature was not checked/),
  });
  await writeFile(join(at, 'report-keys.json'), keys);
  expect(run(at)).toEqual({
    status: 0,
    said: expect.stringMatching(
      /^\d+ figures recomputed, all equal; signed by key \S+; \d+ cells of its tables say the same\.\n$/,
    ),
  });
  await writeFile(join(at, 'scores.csv'), changed(String(files.get('scores.csv')), 500, 1));
  expect(run(at)).toEqual({
    status: 1,
    said: expect.stringMatching(/scores\.csv \| line \d+ \| .* \| says .* \| computed /),
  });
  expect(run(join(folder, 'none'))).toEqual({ status: 1, said: `There is no folder ${join(folder, 'none')}.\n` });
  expect(run()).toMatchObject({ status: 2 });
});

const python = spawnSync('python3', ['--version']).status === 0;
if (!python) console.warn('SKIPPED: no python3 on this machine, so docs/ranking.py is not run');

test.skipIf(!python)('ten lines of another language come to the same ranking', async () => {
  const at = join(folder, 'scores.json');
  await writeFile(at, files.get('scores.json') ?? '');
  const { stdout } = spawnSync('python3', ['docs/ranking.py', at, 'ag-tinh'], { encoding: 'utf8' });
  const said = stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const { rows } = scoresForm.parse(figuresFile());
  const ranked = rows.flatMap((row) =>
    !row.suppressed && row.axis === 'territory' && row.serviceId === null && row.agencyId.startsWith('ag-xa')
      ? [row]
      : [],
  );
  expect(ranked.length).toBe(2);
  expect(said.toSorted()).toEqual(
    ranked.map(({ rank, agencyId, index }) => [String(rank?.position), agencyId, String(index)]).toSorted(),
  );
});

test('the published schema takes the file, and no file that lacks a count', () => {
  // A program of its own reads the schema as JSON.
  const schema = fromJSONSchema(
    JSON.parse(JSON.stringify(reportSchema('http://localhost/api/v1/schemas/scores.json'))),
  );
  expect(schema.safeParse(figuresFile()).error).toBeUndefined();
  const { tally: _, ...rest } = figuresFile().rows[0];
  expect(schema.safeParse({ ...figuresFile(), rows: [rest] }).success).toBe(false);
  expect(schema.safeParse({ ...figuresFile(), responses: '3' }).success).toBe(false);
});
