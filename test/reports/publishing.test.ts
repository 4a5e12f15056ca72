// Is what is published what was frozen, with who approved it and what units say beside it? After the units' days, once, whatever breaks.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createApi } from '../../functions/api/app.ts';
import type { ReportSchedule } from '../../functions/domain/report-schedule.ts';
import { reportRound } from '../../functions/report-writer/run.ts';
import { createResultsSite } from '../../functions/results-site/app.ts';
import { reportSigner } from '../../functions/runtime/report-keys.ts';
import { type Bucket, readWhole } from '../../functions/store/bucket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { findReport } from '../../functions/store/reports.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { verifyReport } from '../../verify-report/report.ts';
import { noonOf, releaseWorld, xa1, xa2 } from '../counting/release-world.ts';
import { campaign, putCampaign } from '../counting/world.ts';
import { posterParts } from '../posters/kits.ts';
import { openPdf, textOf, wordsOn } from '../posters/pdf-pages.ts';

const signer = reportSigner(['a secret of at least thirty-two characters']);
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** September answered and released; an administrator of a commune, and whoever approves for the province. */
async function publishingWorld(reports: ReportSchedule) {
  const world = await releaseWorld({ opensOn: '2026-09-01', reports });
  const clients = [
    clientWrite({ id: 'xa1-head', role: 'agency-admin', agencyId: 'ag-xa1' }),
    clientWrite({ id: 'approver', role: 'province', agencyId: 'ag-tinh', name: 'Nguyễn Văn An' }),
  ];
  await changeRegistry(world.store, clients, {
    ...{ at: new Date('2026-10-01T00:00:00Z'), id: randomUUID(), who: 'test', what: 'prepare', thing: 'clients' },
  });
  for (const at of [xa1, xa2]) await world.answer(at, '2026-09-10', 4, 2);
  await world.round('2026-09-12');
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-published-'));
  folders.push(folder);
  const bucket = folderBucket(folder, randomUUID);
  const rung: string[] = [];
  const shelf = {
    ...{ bucket, publicKeys: signer.publicKeys, ringExporter: () => {} },
    ringWriter: () => rung.push('writer'),
  };
  const ask = async (day: string, client: string, method: string, path: string, body?: object) => {
    const api = createApi({
      ...readersOf(world.store),
      ...posterParts,
      clientOf: async (id) => ({ id, issuedAt: 0 }),
      publicUrl: () => 'http://localhost',
      tokenUrl: 'http://localhost/oidc/token',
      now: noonOf(day),
      randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
      ringCounter: () => {},
      ringAuditor: () => {},
      reports: shelf,
      log: () => {},
    });
    return api.request(`/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${client}`, 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
  };
  const logged: unknown[] = [];
  const write = (day: string, through: Bucket = bucket) =>
    reportRound({
      ...readersOf(world.store),
      ...{ bucket: through, signer, fonts: installedFonts, now: noonOf(day), newToken: randomUUID },
      log: (level, event, fields) => level === 'error' && logged.push([event, fields]),
      stopping: new AbortController().signal,
    });
  const state = async (text: string, day: string) => {
    const path = `/campaigns/${campaign.id}/statements/ag-xa1`;
    const { revision } = await (await ask(day, 'xa1-head', 'GET', path)).json();
    return (await ask(day, 'xa1-head', 'PATCH', path, { text, revision })).status;
  };
  /** What anybody reads, and whether the campaign's results are theirs to read. */
  const everybody = (path: string, init: RequestInit = {}) =>
    createResultsSite({
      ...readersOf(world.store),
      ...{ bucket, now: noonOf('2026-10-08'), publicUrl: () => 'https://khaosat.example.vn' },
      log: (...line) => logged.push(line),
    }).request(`/ket-qua/${campaign.id}${path}`, init);
  const makePublic = () =>
    putCampaign(world.store, { ...campaign, minimumToShow: 3, opensOn: '2026-09-01', reports, publicResults: true });
  return { ...world, bucket, ask, write, state, logged, rung, everybody, makePublic };
}

type World = Awaited<ReturnType<typeof publishingWorld>>;
const september = `${campaign.id}.2026-09.r1`;
const names = [
  ...['scores.json', 'scores.csv', 'scores-vi.csv', 'scores.xlsx', 'report.docx', 'report.pdf', 'explanation.pdf'],
  ...['manifest.json', 'manifest.jws'],
];
const bytesIn = async (bucket: Bucket, folder: string) =>
  new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readWhole(bucket, `${folder}/${name}`)) ?? Buffer.alloc(0)] as const),
    ),
  );
const frozenFiles = ({ bucket }: World) => bytesIn(bucket, `reports/${september}`);
const publishedFiles = ({ bucket }: World) => bytesIn(bucket, `reports/${september}/published`);

async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => textOf(await wordsOn(await pdf.getPage(i + 1))));
  return (await Promise.all(pages)).join(' ').replaceAll(/\s+/g, ' ');
}

const said = 'Nói của cả đợt khảo sát.';
const ofPeriod = 'Phần mềm hỏng từ 05/9 đến 19/9.\n=1+1 Đã bố trí thêm một quầy.';
const month = { kinds: ['month'], graceDays: 3, dueDays: 9, statementDays: 2 } satisfies ReportSchedule;

describe('a report whose units have days to speak', () => {
  let world: World;
  let frozen: Map<string, Buffer>;
  beforeAll(async () => {
    world = await publishingWorld(month);
    await world.write('2026-10-04');
    frozen = await frozenFiles(world);
  });

  it('says until when, and who of its units has spoken, to whoever approves it and to nobody else', async () => {
    expect(await world.state(said, '2026-10-05')).toBe(200);
    const path = `/reports/${september}/statements`;
    const told = await (await world.ask('2026-10-05', 'approver', 'GET', path)).json();
    expect(told).toMatchObject({ until: '2026-10-06', open: true });
    const spoken = told.items.map(({ agencyId, text }: { agencyId: string; text: string | null }) => [agencyId, text]);
    expect(spoken).toEqual(
      expect.arrayContaining([
        ['ag-xa1', said],
        ['ag-xa2', null],
      ]),
    );
    expect((await world.ask('2026-10-05', 'viewer', 'GET', path)).status).toBe(404);
    const unit = await (
      await world.ask('2026-10-05', 'xa1-head', 'GET', `/campaigns/${campaign.id}/statements/ag-xa1`)
    ).json();
    expect(unit.open).toMatchObject([{ report: september, until: '2026-10-06', period: { name: '2026-09' } }]);
  });

  it('shows a unit its own figures as they will be printed, and to nobody else; of the others not so much as a number', async () => {
    const own = `/reports/${september}/statements/ag-xa1`;
    const answer = await world.ask('2026-10-05', 'xa1-head', 'GET', own);
    const text = await answer.clone().text();
    const { rows, beside, agencies } = JSON.parse(String(frozen.get('scores.json')));
    const isOwn = (one: { agencyId: string; axis: string; serviceId: string | null }) =>
      one.agencyId === 'ag-xa1' && one.axis === 'territory' && one.serviceId === null;
    const [row, set] = [rows.find(isOwn), beside.find(isOwn)];
    expect(row.index).toBe(66.67);
    const { from, to, responses, index, interval, rank, target } = row;
    const { change, before } = set;
    expect(await answer.json()).toMatchObject({
      ...{ report: september, state: 'provisional', until: '2026-10-06', open: true, text: said, ofCampaign: true },
      figures: { suppressed: false, from, to, responses, index, interval, rank, target, change, before },
    });
    const others = agencies.map(({ id }: { id: string }) => id).filter((id: string) => id !== 'ag-xa1');
    expect(others.length).toBeGreaterThan(1);
    for (const id of others) expect(text).not.toContain(id);
    const other = `/reports/${september}/statements/ag-xa2`;
    const asked = [
      await world.ask('2026-10-05', 'xa1-head', 'GET', other),
      await world.ask('2026-10-05', 'viewer', 'GET', own),
      await world.ask('2026-10-05', 'approver', 'GET', own),
      await world.ask('2026-10-05', 'xa1-head', 'PATCH', other, { text: 'Không phải của mình' }),
      await world.ask('2026-10-05', 'xa1-head', 'GET', `/reports/${september}`),
      await world.ask('2026-10-05', 'xa1-head', 'GET', `/reports/${september}/scores.json`),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 403, 404, 404]);
  });

  it('has a statement of its own period, kept apart from the campaign’s; taken back, none is printed', async () => {
    const own = `/reports/${september}/statements/ag-xa1`;
    const write = async (text: string, revision?: string) => {
      const answer = await world.ask('2026-10-05', 'xa1-head', 'PATCH', own, { text, revision });
      return [answer.status, await answer.json()] as const;
    };
    const printed = async () => {
      const path = `/reports/${september}/statements`;
      const { items } = await (await world.ask('2026-10-05', 'approver', 'GET', path)).json();
      return items.find(({ agencyId }: { agencyId: string }) => agencyId === 'ag-xa1').text;
    };
    const { revision } = await (await world.ask('2026-10-05', 'xa1-head', 'GET', own)).json();
    const [status, view] = await write('', revision);
    expect([status, view.text, view.ofCampaign, await printed()]).toEqual([200, '', false, null]);
    expect((await write('Của người đọc bản cũ', revision))[0]).toBe(409);
    expect((await write(ofPeriod, view.revision))[0]).toBe(200);
    expect(await world.state('Nói chung về cả đợt', '2026-10-06')).toBe(200);
    expect(await printed()).toBe(ofPeriod);
  });

  it('is not published before their days are over', async () => {
    const refused = await world.ask('2026-10-06', 'approver', 'POST', `/reports/${september}/publish`);
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('until the end of 2026-10-06'),
    ]);
    expect((await findReport(world.store, september))?.state).toBe('provisional');
    const own = `/reports/${september}/statements/ag-xa1`;
    const late = await world.ask('2026-10-07', 'xa1-head', 'PATCH', own, { text: 'Sau hạn' });
    expect([late.status, (await late.json()).detail]).toEqual([409, expect.stringContaining('end of 2026-10-06')]);
  });

  it('is published once, of two who approve it at the same time', async () => {
    const both = await Promise.all(
      ['approver', 'platform'].map((who) => world.ask('2026-10-07', who, 'POST', `/reports/${september}/publish`)),
    );
    const [first, second] = await Promise.all(both.map((one) => one.json()));
    expect([first.state, first.approvedBy]).toEqual(['published', second.approvedBy]);
    expect(world.rung.length).toBe(1);
    const none = await world.ask('2026-10-07', 'viewer', 'GET', `/reports/${september}/published/report.pdf`);
    expect(none.status).toBe(404);
  });

  it('has an edition of its own, with the statement as it was approved; what was frozen is not touched', async () => {
    expect(await world.state('Viết lại sau khi công bố', '2026-10-08')).toBe(200);
    await world.write('2026-10-08');
    expect(world.logged).toEqual([]);
    expect(await frozenFiles(world)).toEqual(frozen);
    const [before, after] = [frozen, await publishedFiles(world)].map((files) =>
      JSON.parse(String(files.get('scores.json'))),
    );
    const { publication, ...rest } = after;
    expect(rest).toEqual(before);
    expect(publication.statements).toEqual([
      { agencyId: 'ag-xa1', text: ofPeriod, writtenAt: '2026-10-05T05:00:00.000Z' },
    ]);
    expect(publication.approvedAt).toBe('2026-10-07T05:00:00.000Z');
    const told = await (await world.ask('2026-10-08', 'viewer', 'GET', `/reports/${september}/statements`)).json();
    expect(told.items.find(({ agencyId }: { agencyId: string }) => agencyId === 'ag-xa1').text).toBe(ofPeriod);
  });

  it('shows the statement beside the unit’s score in the workbook, the text document and the PDF', async () => {
    const files = await publishedFiles(world);
    const [, , headings, row = []] = await readSheet(files.get('scores.xlsx') ?? Buffer.alloc(0), 'Ý kiến giải trình');
    expect(headings?.slice(0, 3)).toEqual(['Đơn vị', 'Mã đơn vị', 'Chỉ số']);
    expect([row[0], row[2], row[5]]).toEqual(['ag-xa1', 66.67, ofPeriod]);
    const text = await pdfText(files.get('report.pdf') ?? Buffer.alloc(0));
    for (const sentence of ['Phần mềm hỏng từ 05/9 đến 19/9.', 'Ý kiến ngày 05/10/2026', 'Người phê duyệt công bố:'])
      expect(text).toContain(sentence);
    const before = await pdfText(frozen.get('report.pdf') ?? Buffer.alloc(0));
    expect(before).toContain('số liệu sơ bộ cho đến khi được phê duyệt');
    expect(before).not.toContain('Phần mềm hỏng');
  });

  it('is what the latest address answers, and verifies as published and as frozen', async () => {
    const latest = await world.ask(
      '2026-10-08',
      'viewer',
      'GET',
      `/campaigns/${campaign.id}/reports/2026-09/scores.json`,
    );
    const published = await publishedFiles(world);
    expect(await latest.text()).toBe(String(published.get('scores.json')));
    const own = await world.ask('2026-10-08', 'viewer', 'GET', `/reports/${september}/scores.json`);
    expect(await own.text()).toBe(String(frozen.get('scores.json')));
    const keys = JSON.stringify(await signer.publicKeys());
    for (const files of [frozen, published]) expect((await verifyReport(files, keys)).differences).toEqual([]);
  });

  it('is everybody’s once the campaign’s results are public: its page, its files, a list, each under an address that stays', async () => {
    for (const path of ['/bao-cao', '/bao-cao/2026-09', '/bao-cao/2026-09/scores.json', '/bao-cao/reports.json'])
      expect([path, (await world.everybody(path)).status]).toEqual([path, 404]);
    await world.makePublic();
    const published = await publishedFiles(world);
    const list = await (await world.everybody('/bao-cao')).text();
    expect(list).toContain(`href="/ket-qua/${campaign.id}/bao-cao/2026-09"`);
    expect(await (await world.everybody('')).text()).toContain(`href="/ket-qua/${campaign.id}/bao-cao"`);
    const page = await world.everybody('/bao-cao/2026-09');
    const text = await page.text();
    for (const part of [
      'Ý kiến giải trình của đơn vị',
      'Đã bố trí thêm một quầy.',
      'Kỳ này chưa có điều chỉnh nào.',
      september,
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('<script');
    expect(page.headers.get('Cache-Control')).toContain('s-maxage=300');
    for (const path of ['/bao-cao/2026-09/scores.xlsx', '/bao-cao/2026-09/r1/scores.xlsx']) {
      const file = await world.everybody(path);
      expect(Buffer.from(await file.arrayBuffer()).equals(published.get('scores.xlsx') ?? Buffer.alloc(0))).toBe(true);
      const etag = file.headers.get('ETag') ?? '';
      expect((await world.everybody(path, { headers: { 'If-None-Match': etag } })).status).toBe(304);
      const part = await world.everybody(path, { headers: { Range: 'bytes=2-5' } });
      expect([part.status, await part.text()]).toEqual([206, published.get('scores.xlsx')?.toString('latin1', 2, 6)]);
      expect(file.headers.get('Cache-Control')).toContain('s-maxage=300');
    }
    const { periods } = await (await world.everybody('/bao-cao/reports.json')).json();
    const [{ editions }] = periods;
    const csv = editions[0].files.find(({ name }: { name: string }) => name === 'scores.csv');
    expect(csv.url).toBe(`https://khaosat.example.vn/ket-qua/${campaign.id}/bao-cao/2026-09/r1/scores.csv`);
    for (const path of ['/bao-cao/2026-08', '/bao-cao/2026-09/r2/scores.csv', '/bao-cao/2026-09/nothing.csv'])
      expect([path, (await world.everybody(path)).status]).toEqual([path, 404]);
    expect(world.logged).toEqual([]);
  });

  it('does not verify with a figure that is not the frozen one, nor with a statement nobody approved', async () => {
    const published = await publishedFiles(world);
    const altered = (from: string, to: string) => {
      const text = String(published.get('scores.json')).replace(from, to);
      expect(text).toContain(to);
      return verifyReport(new Map([...published, ['scores.json', Buffer.from(text)]]), undefined);
    };
    const title = await altered('"title": "Thử"', '"title": "Khác"');
    expect(title.differences.map(({ measure }) => measure)).toContain('frozen.scores');
    const unit = await altered('"agencyId": "ag-xa1",\n    "text"', '"agencyId": "ag-nobody",\n    "text"');
    expect(unit.differences.map(({ row }) => row)).toContain('publication ag-nobody');
  });
});

test('a report cannot be due before its units’ days are over', async () => {
  const world = await publishingWorld(month);
  const change = async (statementDays: number) => {
    const sent = { reports: { ...month, statementDays } };
    const answer = await world.ask('2026-10-01', 'platform', 'PATCH', `/campaigns/${campaign.id}`, sent);
    return [answer.status, (await answer.text()).includes('reports.statementDays')];
  };
  expect([await change(5), (await change(4))[0]]).toEqual([[422, true], 200]);
});

test('an edition that breaks off anywhere, and goes on, is the same bytes under one entry', async () => {
  const world = await publishingWorld({ ...month, statementDays: 0 });
  await world.write('2026-10-04');
  expect(await world.state(said, '2026-10-05')).toBe(200);
  await world.ask('2026-10-05', 'approver', 'POST', `/reports/${september}/publish`);
  let broken = 0;
  for (let breakAt = 1; breakAt <= names.length; breakAt += 1) {
    let writes = 0;
    const breaking: Bucket = {
      ...world.bucket,
      put: async (name, body, type) => {
        writes += 1;
        if (writes === breakAt) throw new Error('the bucket is full');
        return world.bucket.put(name, body, type);
      },
    };
    await world.write('2026-10-06', breaking);
    if ((await findReport(world.store, september))?.edition === undefined) broken += 1;
  }
  expect(broken).toBe(names.length);
  await Promise.all([world.write('2026-10-06'), world.write('2026-10-06')]);
  const files = await publishedFiles(world);
  const entry = await findReport(world.store, september);
  expect(entry?.edition?.files.map(({ name }) => name)).toEqual(names.slice(0, -2));
  expect((await verifyReport(files, JSON.stringify(await signer.publicKeys()))).differences).toEqual([]);
}, 60_000);

test('a report asked for outside the schedule is revised by late answers too; an old one when somebody asks', async () => {
  const world = await publishingWorld({ ...month, kinds: [], statementDays: 0 });
  const ids = async (day: string) => {
    const { items } = await (await world.ask(day, 'approver', 'GET', `/reports?campaign=${campaign.id}`)).json();
    return items.map(({ id }: { id: string }) => id);
  };
  await world.write('2026-10-05');
  expect(await ids('2026-10-05')).toEqual([]);
  const wanted = { campaignId: campaign.id, period: '2026-09' };
  expect((await world.ask('2026-10-05', 'approver', 'POST', '/reports', wanted)).status).toBe(202);
  await world.write('2026-10-05');
  expect(await ids('2026-10-05')).toEqual([september]);
  await world.answer(xa2, '2026-09-20', 2, 1);
  await world.round('2026-10-06');
  await world.write('2026-10-06');
  const second = september.replace('.r1', '.r2');
  expect(await ids('2026-10-06')).toEqual([september, second]);

  await world.answer(xa2, '2026-09-21', 2, 1);
  await world.round('2027-03-01');
  await world.write('2027-03-01');
  expect(await ids('2027-03-01')).toEqual([september, second]);
  expect((await world.ask('2027-03-01', 'approver', 'POST', '/reports', wanted)).status).toBe(200);
  const again = { ...wanted, revise: true };
  expect((await world.ask('2027-03-01', 'approver', 'POST', '/reports', again)).status).toBe(202);
  await world.write('2027-03-01');
  expect(await ids('2027-03-01')).toEqual([september, second, september.replace('.r1', '.r3')]);
}, 60_000);
