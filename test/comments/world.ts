// Where do comments live? Both sites over a real engine, with a clock that a test can set, and an auditor to come round.

import { randomBytes, randomUUID } from 'node:crypto';
import { createApi } from '../../functions/api/app.ts';
import { auditRound } from '../../functions/auditor/run.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { pointCode } from '../../functions/domain/point-code.ts';
import { receiptOf } from '../../functions/domain/receipt.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { wireSurveySite } from '../../functions/survey-site/wire.ts';
import { agencies, auditorOn, campaign, counterOn, prepareWorld, putAgencies, putCampaign } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { posterParts } from '../posters/kits.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { browserScripts } from '../survey-site/world.ts';

const code = pointCode(() => new Uint8Array([7]));
export const keeping: Campaign = { ...campaign, commentRetentionDays: 90, languages: ['vi', 'en'] };

export async function commentWorld() {
  const store = await freshStore();
  await prepareWorld(store);
  await putCampaign(store, keeping);
  await putAgencies(store, [{ ...agency('ag-tinh'), hotline: '02143 840 888' }]);
  await prepareClients(store);
  let now = new Date('2026-10-01T03:00:00Z');
  const logged: unknown[] = [];
  const place = { now: () => now, log: (...line: unknown[]) => void logged.push(line) };
  const silent = { ringCounter: () => {}, ringAuditor: () => {}, reports: emptyShelf, randomBytes };
  const readers = readersOf(store);
  const site = wireSurveySite(readers, {
    ...place,
    ...silent,
    newSubmissionId: randomUUID,
    scripts: browserScripts,
    publicHost: () => 'khaosat.laocai.gov.vn',
  });
  const api = createApi({
    ...readers,
    ...place,
    ...silent,
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    ...posterParts,
    tokenUrl: '',
  });
  const call = (method: string, path: string, body?: object, who = 'platform') =>
    api.request(`/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${who}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const send = (submissionId: string, comment: string) =>
    site.request(`/s/${code}`, { method: 'POST', body: new URLSearchParams({ submissionId, A1: '4', comment }) });
  return {
    store,
    site,
    now: () => now,
    call,
    logged,
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    /** The day after the first, when staff are shown what came on it. */
    nextMorning: () => {
      now = new Date('2026-10-02T03:00:00Z');
    },
    send,
    /** Stores a comment of somebody; the code they hold. */
    comment: async (text: string) => {
      const submissionId = randomUUID();
      const { status } = await send(submissionId, text);
      if (status !== 303) throw new Error(`the comment was answered ${status}`);
      return { submissionId, receipt: receiptOf(campaign.id, submissionId) };
    },
    list: async (query = '', who = 'platform') =>
      (await call('GET', `/campaigns/${campaign.id}/comments${query}`, undefined, who)).json(),
    page: async (receipt: string) => (await site.request(`/r/${receipt}`)).text(),
    say: (receipt: string, solved: string) =>
      site.request(`/r/${receipt}`, { method: 'POST', body: new URLSearchParams({ solved }) }),
    round: async () => {
      await drain(
        counterOn(store, () => now),
        new Date(now.getTime() + 30_000),
      );
      await auditRound(auditorOn(store, () => now));
    },
  };
}

const agency = (id: string) => {
  const found = agencies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no agency ${id}`);
  return found;
};

async function prepareClients(store: Awaited<ReturnType<typeof freshStore>>): Promise<void> {
  const change = {
    at: new Date('2026-10-01T00:00:00Z'),
    id: 'clients',
    who: 'test',
    what: 'prepare',
    thing: 'clients',
  };
  await changeRegistry(
    store,
    [
      clientWrite({ id: 'platform', role: 'platform' }),
      clientWrite({ id: 'staff', role: 'quality-officer', agencyId: 'ag-tinh' }),
      clientWrite({ id: 'above', role: 'comment-officer', agencyId: 'ag-tinh' }),
      clientWrite({ id: 'unit', role: 'comment-officer', agencyId: 'ag-xa1' }),
      clientWrite({ id: 'elsewhere', role: 'comment-officer', agencyId: 'ag-xa2' }),
      clientWrite({ id: 'viewer', role: 'viewer', agencyId: 'ag-tinh' }),
      pointWrite({ code, agencyId: 'ag-xa1', label: 'Quầy 1', onePerson: false, status: 'active' }, true),
    ],
    change,
  );
}
