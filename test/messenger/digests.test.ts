// Does a person get one mail a morning with what is new and theirs to see, as a file that any mail program reads?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Raised } from '../../functions/domain/alert.ts';
import type { Person } from '../../functions/domain/person.ts';
import type { Subscription } from '../../functions/domain/subscription.ts';
import { mailIntoFolder } from '../../functions/messenger/mail.ts';
import { deliverDue } from '../../functions/messenger/run.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import { addPerson } from '../../functions/store/people.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { putSubscription } from '../../functions/store/subscriptions.ts';
import { campaign, prepareWorld } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { setState, setWish } from './damage.ts';
import { readEml } from './eml.ts';
import { putFrozen, putPublished } from './made-news.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-dan-mail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lan: Person = {
  ...{ id: 'pe-lan', name: 'Lan', email: 'lan@example.vn', epoch: 1, status: 'active' },
  grants: [{ role: 'quality-officer', agencyId: 'ag-xa1' }],
};

async function world(wants: Partial<Subscription> = {}, person = lan) {
  const store = await freshStore();
  await prepareWorld(store);
  const moment = { now: Date.parse('2026-11-08T04:00:00Z') };
  const now = () => new Date(moment.now);
  const change = { at: now(), id: 'made', who: 'test', what: 'test' };
  await addPerson(store, person, change);
  const wish = { personId: person.id, wanted: true, lastOn: '2026-11-08', told: [], ...wants };
  await putSubscription(store, wish, { ...change, id: 'wished', thing: person.id });
  const failing = { mail: false };
  const intoFolder = mailIntoFolder(folder, 'long-dan@example.vn');
  const turn = async (at: string) => {
    moment.now = Date.parse(at);
    await deliverDue({
      ...readersOf(store),
      now,
      random: () => 0.5,
      post: async () => 'delivered',
      mail: async (one) => {
        if (failing.mail) throw new Error('the relay is down');
        await intoFolder(one);
      },
      staffAddress: 'https://longdan.example.vn',
      stopping: new AbortController().signal,
      log: () => {},
    });
  };
  return { store, turn, failing };
}

const silence = (agencyId: string, since: string): Raised => ({
  ...{ campaignId: campaign.id, agencyId, pointCode: 'AAAAAA', since },
  found: { cause: 'silence', officeDays: 5, lastDay: '2026-10-30' },
});

test('one mail a morning, of one’s own alerts, none in the night and none without news', async () => {
  const { store, turn, failing } = await world();
  await raiseAlert(store, silence('ag-xa1', '2026-10-31'), '2026-11-09');
  await raiseAlert(store, silence('ag-xa2', '2026-10-31'), '2026-11-09');
  await turn('2026-11-08T18:00:00Z');
  expect(await readdir(folder)).toEqual([]);
  failing.mail = true;
  await turn('2026-11-09T00:30:00Z');
  failing.mail = false;
  for (const at of ['2026-11-09T00:31:00Z', '2026-11-09T05:00:00Z', '2026-11-10T05:00:00Z']) await turn(at);
  expect(await readdir(folder)).toEqual(['pe-lan.2026-11-09.eml']);
  await raiseAlert(store, silence('ag-xa1', '2026-11-03'), '2026-11-10');
  await turn('2026-11-11T05:00:00Z');
  expect((await readdir(folder)).toSorted()).toEqual(['pe-lan.2026-11-09.eml', 'pe-lan.2026-11-11.eml']);

  const { header, text } = readEml(await readFile(join(folder, 'pe-lan.2026-11-09.eml')));
  expect(header('Subject')).toBe('Lòng dân: 1 cảnh báo mới ngày 09/11/2026');
  expect(header('From')).toBe('Lòng dân <long-dan@example.vn>');
  expect(header('To')).toBe('lan@example.vn');
  expect(header('Message-ID')).toBe('<pe-lan.2026-11-09@example.vn>');
  expect(header('Content-Type')).toMatch(/^text\/plain; charset=utf-8/);
  expect(text).toContain('1. ag-xa1 · AAAAAA: điểm không có lượt trả lời (Thử)');
  expect(text).toContain('lượt gần nhất ngày 30/10/2026');
  expect(text).toContain('https://longdan.example.vn/staff/alerts');
  expect(text).not.toContain('ag-xa2');
}, 30_000);

const wantsReports = { wanted: false, reports: true };
const mailOf = async (name: string) => readEml(await readFile(join(folder, name)));
const an: Person = { ...lan, id: 'pe-an', email: 'an@example.vn', grants: [{ role: 'province', agencyId: 'ag-tinh' }] };

test('an alert that cannot be read keeps nobody’s mail back', async () => {
  const { store, turn } = await world({}, { ...lan, id: 'pe-mai' });
  for (const day of ['2026-10-30', '2026-10-31']) await raiseAlert(store, silence('ag-xa1', day), '2026-11-09');
  await setState(store, '2026-10-30', 'asleep');
  await turn('2026-11-09T00:30:00Z');
  expect(await readdir(folder)).toContain('pe-mai.2026-11-09.eml');
});

test('what one person asked for cannot be read: everybody else has their mail, and they have theirs once it can', async () => {
  const { store, turn } = await world({}, { ...lan, id: 'pe-hoa' });
  const note = { at: new Date('2026-11-08T04:00:00Z'), id: 'other', who: 'test', what: 'test' };
  await addPerson(store, { ...lan, id: 'pe-ngoc', email: 'ngoc@example.vn' }, note);
  const wish = { personId: 'pe-ngoc', wanted: true, lastOn: '2026-11-08', told: [] };
  await putSubscription(store, wish, { ...note, id: 'wished too', thing: 'pe-ngoc' });
  await raiseAlert(store, silence('ag-xa1', '2026-10-31'), '2026-11-09');
  await setWish(store, 'pe-hoa', 'sometimes');
  await turn('2026-11-09T00:30:00Z');
  const mails = async () => (await readdir(folder)).filter((name) => /hoa|ngoc/.test(name)).toSorted();
  expect(await mails()).toEqual(['pe-ngoc.2026-11-09.eml']);
  await setWish(store, 'pe-hoa', true);
  await turn('2026-11-09T00:31:00Z');
  expect(await mails()).toEqual(['pe-hoa.2026-11-09.eml', 'pe-ngoc.2026-11-09.eml']);
});

test('whoever approves is told of frozen reports and revisions, whoever reads of published ones; once each, without figures', async () => {
  const approver = await world(wantsReports, an);
  const report = await putFrozen(approver.store, { enteredAt: '2026-11-08T18:00:00.000Z' });
  await raiseAlert(approver.store, silence('ag-xa1', '2026-10-31'), '2026-11-09');
  for (const at of ['2026-11-09T00:30:00Z', '2026-11-09T03:00:00Z']) await approver.turn(at);
  await putPublished(approver.store, report, '2026-11-09T04:00:00.000Z');
  await putFrozen(approver.store, { revision: 2, enteredAt: '2026-11-09T05:00:00.000Z' });
  for (const at of ['2026-11-10T00:30:00Z', '2026-11-11T00:30:00Z']) await approver.turn(at);
  const first = await mailOf('pe-an.2026-11-09.eml');
  expect(first.header('Subject')).toBe('Lòng dân: 1 tin về báo cáo ngày 09/11/2026');
  expect(first.text).toContain('Tháng 10/2026, Thử (số liệu từ 01/10/2026 đến 31/10/2026): báo cáo đã chốt số liệu');
  expect(first.text).toContain('số liệu sơ bộ, chờ phê duyệt công bố');
  expect(first.text).toContain(`https://longdan.example.vn/staff/reports/${report.id}`);
  const second = await mailOf('pe-an.2026-11-10.eml');
  expect(second.text).toContain('đã công bố, người phê duyệt: Nguyễn Văn An, ngày 09/11/2026');
  expect(second.text).toContain('bản điều chỉnh lần 1 đã chốt số liệu');
  for (const { text } of [first, second]) expect(text).not.toMatch(/cảnh báo|987/);
  expect((await readdir(folder)).filter((name) => name.startsWith('pe-an'))).toHaveLength(2);

  const reader = await world(wantsReports, { ...lan, id: 'pe-binh' });
  const seen = await putFrozen(reader.store, { enteredAt: '2026-11-08T18:00:00.000Z' });
  await reader.turn('2026-11-09T00:30:00Z');
  await putPublished(reader.store, seen, '2026-11-09T04:00:00.000Z');
  for (const at of ['2026-11-10T00:30:00Z', '2026-11-11T00:30:00Z']) await reader.turn(at);
  expect((await readdir(folder)).filter((name) => name.startsWith('pe-binh'))).toEqual(['pe-binh.2026-11-10.eml']);
}, 60_000);

test('the head of a unit is reminded on the first and the last day of those it has to speak', async () => {
  const head: Person = { ...lan, id: 'pe-chi', grants: [{ role: 'agency-admin', agencyId: 'ag-xa1' }] };
  const { store, turn } = await world(wantsReports, head);
  await putFrozen(store, { enteredAt: '2026-11-08T18:00:00.000Z', statementsUntil: '2026-11-12' });
  for (const day of ['09', '10', '11', '12', '13']) await turn(`2026-11-${day}T00:30:00Z`);
  const mails = (await readdir(folder)).filter((name) => name.startsWith('pe-chi')).toSorted();
  expect(mails).toEqual(['pe-chi.2026-11-09.eml', 'pe-chi.2026-11-12.eml']);
  const { text } = await mailOf('pe-chi.2026-11-12.eml');
  expect(text).toContain('Nhắc: ag-xa1: báo cáo Tháng 10/2026, Thử. Đơn vị được thêm ý kiến đến hết ngày 12/11/2026;');
  expect(text).toContain('/staff/reports/ca-one.2026-10.r1/statement?agency=ag-xa1');
}, 60_000);
