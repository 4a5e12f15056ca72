// Does a person get one mail a morning with what is new and theirs to see, as a file that any mail program reads?
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Raised } from '../../functions/domain/alert.ts';
import type { Person } from '../../functions/domain/person.ts';
import { mailIntoFolder } from '../../functions/messenger/mail.ts';
import { deliverDue } from '../../functions/messenger/run.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import { addPerson } from '../../functions/store/people.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { putSubscription } from '../../functions/store/subscriptions.ts';
import { campaign, prepareWorld } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { readEml } from './eml.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'long-dan-mail-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lan: Person = {
  ...{ id: 'pe-lan', name: 'Lan', email: 'lan@example.vn', epoch: 1, status: 'active' },
  grants: [{ role: 'quality-officer', agencyId: 'ag-xa1' }],
};

async function world() {
  const store = await freshStore();
  await prepareWorld(store);
  const moment = { now: Date.parse('2026-11-08T04:00:00Z') };
  const now = () => new Date(moment.now);
  const change = { at: now(), id: 'made', who: 'test', what: 'test' };
  await addPerson(store, lan, change);
  const wish = { personId: lan.id, wanted: true, lastOn: '2026-11-08', told: [] };
  await putSubscription(store, wish, { ...change, id: 'wished', thing: lan.id });
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
