// Is a campaign's key destroyed when its days are over, and do tickets vanish, where nobody closes and nothing expires by itself?
import { expect, test } from 'vitest';
import { auditRound } from '../../functions/auditor/run.ts';
import { ticketCode } from '../../functions/domain/ticket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { issueTickets } from '../../functions/store/issue-tickets.ts';
import { findTicketKey, newTicketKey } from '../../functions/store/ticket-key.ts';
import { countTickets, findTicket } from '../../functions/store/tickets.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { everything } from '../survey-site/ticket-world.ts';
import { noonOf } from './release-world.ts';
import { auditorOn, campaign, prepareWorld, putCampaign } from './world.ts';

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

async function worldWithTickets() {
  const store = await freshStore();
  await prepareWorld(store);
  await putCampaign(store, { ...campaign, closesOn: '2026-11-30', tickets: true });
  const change = { at: new Date('2026-11-01T00:00:00Z'), id: 'key', who: 'test', what: 'prepare', thing: 'key' };
  await changeRegistry(store, [newTicketKey(campaign.id, random)], change);
  const [early, late] = [ticketCode(random), ticketCode(random)];
  for (const [code, expiresOn] of [
    [early, '2026-10-15'],
    [late, '2026-11-30'],
  ] as const) {
    const ticket = { outcome: 'receipt', agencyId: 'ag-xa1', expiresOn } as const;
    const issue = { campaignId: campaign.id, ticket, day: '2026-10-01', request: expiresOn };
    await issueTickets(store, issue, [{ code, reference: expiresOn }]);
  }
  const left = async () => [early, late].map((code) => findTicket(store, campaign.id, code));
  return { store, tickets: async () => (await Promise.all(await left())).map((one) => one !== undefined) };
}

test('the key lives through the last day and not into the next', async () => {
  const { store } = await worldWithTickets();
  await auditRound(auditorOn(store, noonOf('2026-11-30')));
  expect(await findTicketKey(store, campaign.id)).toBeDefined();
  await auditRound(auditorOn(store, noonOf('2026-12-01')));
  expect(await findTicketKey(store, campaign.id)).toBeUndefined();
});

test('a ticket vanishes, with all that was noted of it, thirty days after its own; what was counted stays', async () => {
  const { store, tickets } = await worldWithTickets();
  await auditRound(auditorOn(store, noonOf('2026-11-14')));
  expect(await tickets()).toEqual([true, true]);
  await auditRound(auditorOn(store, noonOf('2026-11-15')));
  expect(await tickets()).toEqual([false, true]);
  await auditRound(auditorOn(store, noonOf('2026-12-31')));
  expect(await tickets()).toEqual([false, false]);
  const { registry } = await everything(store);
  const left = registry.filter(({ pk }) => /^(ticket|slips)/.test(String(pk)));
  expect(left.map(({ pk, sk }) => [pk, sk])).toEqual([[`slips#${campaign.id}`, '2026-10-01#ag-xa1']]);
  expect(await countTickets(store, campaign.id)).toContainEqual({ outcome: 'receipt', issued: 2, used: 0 });
});
