// Do slips handed out and come back stand in a report as they were, add up, and say so where they are not known?
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { cellText, type DocumentTable } from '../../functions/domain/report-document.ts';
import type { PaperNote } from '../../functions/domain/slips.ts';
import { ticketCode } from '../../functions/domain/ticket.ts';
import { type ReportFigures, reportFigures } from '../../functions/operations/report-figures.ts';
import { workbookSheets } from '../../functions/operations/report-sheets.ts';
import { reportDocument } from '../../functions/operations/report-text.ts';
import { slipsOf } from '../../functions/operations/slip-figures.ts';
import { reportRound } from '../../functions/report-writer/run.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { readWhole } from '../../functions/store/bucket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { issueTickets } from '../../functions/store/issue-tickets.ts';
import { transact } from '../../functions/store/items.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { countRetyped, paperNoteWrite } from '../../functions/store/slips.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { toItem } from '../../functions/store/write-item.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { scores as scoresForm } from '../../verify-report/form.ts';
import { verifyReport } from '../../verify-report/report.ts';
import { checkScores } from '../../verify-report/scores-file.ts';
import { slipWarnings } from '../../verify-report/slips.ts';
import { hospital, noonOf, releaseWorld, xa1, xa2 } from '../counting/release-world.ts';
import { campaign } from '../counting/world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
const quarter = { from: '2026-07-01', to: '2026-09-30' };
const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const change = { at: new Date('2026-10-01T00:00:00Z'), who: 'test', what: 'prepare', thing: 'slips' };

const note = (world: World, agencyId: string, from: string, to: string, handedOut: number, unreadable = 0) => {
  const one: PaperNote = { agencyId, from, to, handedOut, unreadable };
  return changeRegistry(world.store, [paperNoteWrite(campaign.id, one)], { ...change, id: randomUUID() });
};
const issue = (world: World, day: string, many: number, outcome: 'receipt' | 'refusal') => {
  const ticket = { outcome, agencyId: 'ag-xa1', expiresOn: '2026-12-31' };
  const slips = Array.from({ length: many }, () => ({ code: ticketCode(random), reference: undefined }));
  return issueTickets(world.store, { campaignId: campaign.id, ticket, day, request: undefined }, slips);
};
const slips = async ({ store }: World, days = quarter) => {
  const registry = await readersOf(store).registry();
  const found = registry.campaigns.get(campaign.id) ?? campaign;
  const all = await slipsOf({ store, registry, campaign: found, days });
  return Object.fromEntries((all ?? []).map(({ agencyId, ...counts }) => [agencyId, counts]));
};

/** Commune 1 gives tickets, commune 2 paper, and the hospital under commune 1 paper of which nothing was noted. */
async function slipWorld(minimumToShow: number): Promise<World> {
  const world = await releaseWorld({ opensOn: '2026-07-01', tickets: true, minimumToShow, minimumToRank: 5 });
  await issue(world, '2026-07-05', 10, 'receipt');
  await issue(world, '2026-08-05', 5, 'refusal');
  await issue(world, '2026-10-05', 7, 'receipt');
  const [ticket, paper] = [{ channel: 'ticket' } as const, { channel: 'paper' } as const];
  await world.answer({ ...xa1, ...ticket }, '2026-07-10', 5, 1);
  await world.answer({ ...xa1, ...ticket }, '2026-07-11', 1, 0, { status: 'excluded' });
  await world.answer(xa1, '2026-08-10', 3, 1);
  await note(world, 'ag-xa2', '2026-07-01', '2026-07-31', 20, 2);
  await note(world, 'ag-xa2', '2026-08-01', '2026-08-31', 10);
  await note(world, 'ag-xa2', '2026-10-01', '2026-10-31', 99);
  await world.answer({ ...xa2, ...paper }, '2026-07-12', 5, 3);
  await world.answer({ ...xa2, ...paper }, '2026-07-12', 0, 1, { status: 'excluded' });
  await transact(world.store, [
    countRetyped(world.store, { campaignId: campaign.id, day: '2026-07-12', agencyId: 'ag-xa2' }),
  ]);
  await world.answer({ ...hospital, ...paper }, '2026-09-10', 2, 1);
  await world.round('2026-10-02');
  return world;
}

let world: World;
beforeAll(async () => {
  world = await slipWorld(3);
});

describe('slips of a quarter', () => {
  it('are those of its days, and without a number where paper came back that nobody noted', async () => {
    const [bv, own1] = [
      { tickets: 0, paper: null, lacking: 1, returned: 3, valid: 3 },
      { tickets: 15, paper: 0, lacking: 0, returned: 7, valid: 6 },
    ];
    const own2 = { tickets: 0, paper: 30, lacking: 0, returned: 8 + 1 - 1 + 2, valid: 8 };
    expect(await slips(world)).toEqual({
      'ag-bv': { own: bv, all: bv },
      'ag-xa1': { own: own1, all: { tickets: 15, paper: null, lacking: 1, returned: 10, valid: 9 } },
      'ag-xa2': { own: own2, all: own2 },
      'ag-tinh': {
        own: { tickets: 0, paper: 0, lacking: 0, returned: 0, valid: 0 },
        all: { tickets: 15, paper: null, lacking: 1, returned: 20, valid: 17 },
      },
    });
  });

  it('tell of tickets that were issued before their days were kept only from the day after the first that was', async () => {
    const old = await slipWorld(5);
    const { store } = old;
    const before = { ':shape': 1, ':issued': 4 };
    await transact(store, [
      {
        Update: {
          TableName: store.tables.registry,
          Key: toItem(registryKey.ticketCount(campaign.id, '03')),
          UpdateExpression: 'SET v = :shape ADD issued_receipt :issued',
          ExpressionAttributeValues: toItem(before),
        },
      },
    ]);
    expect((await slips(old))['ag-xa1']).toMatchObject({ own: { tickets: null, lacking: 1 }, all: { tickets: null } });
    // A ballot of an earlier day that was typed anew tells nothing of tickets.
    const retyped = { campaignId: campaign.id, day: '2026-06-30', agencyId: 'ag-xa2' };
    await transact(store, [countRetyped(store, retyped)]);
    expect((await slips(old))['ag-xa1']).toMatchObject({ own: { tickets: null } });
    const august = { from: '2026-08-01', to: '2026-08-31' };
    expect((await slips(old, august))['ag-xa1']).toMatchObject({ own: { tickets: 5, lacking: 0 } });
    // And what few gave back is told of no unit from which it would follow.
    expect(await slips(old)).toMatchObject({
      'ag-bv': { own: { returned: null, valid: null }, all: { returned: null, valid: null } },
      'ag-xa1': { own: { returned: null, valid: null }, all: { returned: 10, valid: 9 } },
      'ag-tinh': { all: { returned: 20, valid: 17 } },
    });
  });
});

describe('a report', () => {
  let folder: string;
  let files: Map<string, Buffer>;
  let figures: ReportFigures;
  const raw = () => JSON.parse(String(files.get('scores.json')));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'long-dan-slips-'));
    await note(world, 'ag-bv', '2026-09-01', '2026-09-30', 12);
    const bucket = folderBucket(folder, randomUUID);
    const signer = reportSigner(['a secret of at least thirty-two characters']);
    await reportRound({
      ...readersOf(world.store),
      ...{ bucket, signer, fonts: installedFonts, now: noonOf('2026-10-08'), newToken: randomUUID, log: () => {} },
      stopping: new AbortController().signal,
    });
    const names = ['scores.json', 'scores.csv', 'scores-vi.csv', 'scores.xlsx', 'report.docx', 'report.pdf'];
    const all = [...names, 'explanation.pdf', 'manifest.json', 'manifest.jws'].map(async (name) => {
      const bytes = await readWhole(bucket, `reports/${campaign.id}.2026-Q3.r1/${name}`);
      return [name, bytes ?? Buffer.alloc(0)] as const;
    });
    files = new Map(await Promise.all(all));
    figures = reportFigures.parse(raw());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const tables = () => reportDocument(figures).parts.flatMap((part) => part.tables);
  const headed = ({ columns, rows }: Pick<DocumentTable, 'columns' | 'rows'>) =>
    rows.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i]?.heading, cellText(cell)])));

  it('says above the counts of each level what was handed out and came back: 15 + 42 and 20, of which 17 count', () => {
    const counts = tables().find(({ id }) => id === 'counts-ag-tinh');
    expect(counts?.title).toBe(
      'ag-tinh. Phiếu phát ra: 57 (mã mời dùng một lần: 15, phiếu giấy: 42). Phiếu thu về: 20, trong đó hợp lệ: 17. Số phiếu trong bảng (mọi hình thức trả lời): 21',
    );
    const without = { ...figures, slips: undefined };
    const title = reportDocument(without).parts.flatMap((part) => part.tables.filter(({ id }) => id === counts?.id));
    expect(title[0]?.title).toBe('ag-tinh. Phiếu thu về: 21');
  });

  it('says in words what is not recorded, and withholds in words what is withheld', () => {
    const forgotten = figures.slips?.map((one) =>
      one.agencyId === 'ag-tinh'
        ? { ...one, all: { ...one.all, paper: null, lacking: 1, returned: null, valid: null } }
        : one,
    );
    const document = reportDocument({ ...figures, slips: forgotten });
    const counts = document.parts.flatMap((part) => part.tables).find(({ id }) => id === 'counts-ag-tinh');
    expect(counts?.title).toContain(
      'Phiếu phát ra: không ghi nhận đủ (mã mời dùng một lần: 15, phiếu giấy: không ghi nhận; 1 đơn vị chưa có số liệu phát ra). Phiếu thu về: chưa đủ số phiếu để công bố',
    );
  });

  it('has the response rate of each unit beside its responses per 100 transactions', () => {
    const units = tables().find(({ id }) => id === 'units');
    const rates = headed(units ?? { columns: [], rows: [] }).map((row) => [
      row['Đơn vị'],
      row['Tỷ lệ trả lời (phiếu thu về/phiếu phát ra)'],
    ]);
    expect(Object.fromEntries(rates)).toMatchObject({
      // 20/57, 10/27, 3/12, 10/30
      ...{ 'ag-tinh': '35,09%', 'ag-xa1': '37,04%', 'ag-bv': '25,00%', 'ag-xa2': '33,33%' },
    });
    expect(units?.columns.map(({ heading }) => heading)).toContain('Số phiếu trên 100 giao dịch');
    expect(units?.rows.every((row) => row.length === units.columns.length)).toBe(true);
  });

  it('has them in the workbook and the tidy table', () => {
    const sheet = [...workbookSheets(figures)].find(({ name }) => name === 'Mức độ trả lời');
    const cells = sheet?.rows.find((row) => row[0]?.kind === 'text' && row[0].text === 'ag-xa2')?.slice(1, 5);
    expect(sheet?.columns.slice(1, 5).map(({ heading }) => heading)).toEqual([
      ...['Phiếu phát ra', 'Phiếu thu về', 'Phiếu thu về hợp lệ', 'Số phiếu trong bảng (mọi hình thức trả lời)'],
    ]);
    expect(cells).toEqual([30, 10, 8, 8].map((value) => ({ kind: 'count', value })));
    const lines = String(files.get('scores.csv')).split('\n');
    const measures = lines.filter((line) => /,ag-xa2,.*,,,,whole,,(tickets|paper|slip)/.test(line));
    expect(measures.map((line) => line.split(',').slice(15, 17))).toEqual([
      ['ticketsIssued', '0'],
      ['paperHandedOut', '30'],
      ['slipsReturned', '10'],
      ['slipsValid', '8'],
      ['slipRate', '33.33'],
    ]);
  });

  it('verifies, and whichever number of slips is changed is named', async () => {
    expect((await verifyReport(files, undefined)).differences).toEqual([]);
    for (const [i, unit] of raw().slips.entries())
      for (const of of ['own', 'all'])
        for (const name of ['tickets', 'paper', 'lacking', 'returned', 'valid']) {
          const forged = raw();
          forged.slips[i][of][name] += 1;
          const { differences } = checkScores(scoresForm.parse(forged));
          expect(differences.length, `${unit.agencyId} ${of} ${name}`).toBeGreaterThan(0);
        }
    const table = String(files.get('scores.csv')).replace(/(slipsReturned,)10,/, '$111,');
    const forged = new Map(files).set('scores.csv', Buffer.from(table));
    expect((await verifyReport(forged, undefined)).differences.map(({ file }) => file)).toContain('scores.csv');
  });

  test('from which more came back than was handed out verifies, with a note and without a rate', async () => {
    const { slips: all, ...rest } = scoresForm.parse(raw());
    const few = all?.map((one) => ({ ...one, own: { ...one.own, tickets: 0 }, all: { ...one.all, tickets: 0 } }));
    const forged = { ...rest, slips: few };
    expect(checkScores(forged).differences).toEqual([]);
    expect((await verifyReport(files, undefined)).warnings).toEqual([]);
    const xa2Alone = few?.map((one) =>
      one.agencyId === 'ag-xa2' ? { ...one, all: { ...one.all, paper: 9 }, own: { ...one.own, paper: 9 } } : one,
    );
    expect(slipWarnings({ slips: xa2Alone })).toEqual([
      'scores.json | ag-xa2 slips | 10 came back, 9 were handed out in the period',
    ]);
  });
});
