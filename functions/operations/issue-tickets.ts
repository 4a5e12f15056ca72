// How does a request for tickets become tickets? Checked, drawn, stored without their codes, noted by number, and answered once.
import type { Campaign } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import {
  bytesDrawnFrom,
  groupTicket,
  normaliseReference,
  referenceDigest,
  requestDigest,
  ticketCode,
} from '../domain/ticket.ts';
import { type Fault, Problem } from '../runtime/problem.ts';
import { noteInTrail } from '../store/change-registry.ts';
import { issueTickets, type Slip } from '../store/issue-tickets.ts';
import { findTicketKey, newTicketKey } from '../store/ticket-key.ts';
import { campaignSeen, changeCampaign } from './campaigns.ts';
import { invalid } from './parse-sent.ts';
import { mustHold } from './rights.ts';
import type { Call, Params } from './route.ts';
import { type TicketPlace, ticketPlace } from './ticket-place.ts';
import type { IssuedSlip, WantedTickets } from './wanted-tickets.ts';

/** Issues what is wanted. Throws 422 for what is wrong with it, 409 where the campaign is over or its key is gone. */
export async function issueFor(call: Call, params: Params, wanted: WantedTickets) {
  const { deps } = call;
  const [seen, today] = [await campaignSeen(call, params), dayOf(deps.now())];
  const expiresOn = checkWanted(seen, wanted, today);
  const registry = await deps.registry();
  const place = await ticketPlace(call, registry, seen, wanted, today);
  mustHold(call, 'campaigns.write', registry, [place.agencyId]);
  const campaign = seen.tickets ? seen : await begin(call, params);
  const key = await keyFor(call, campaign, wanted);
  const slips = slipsFor(call, wanted, key);
  const ticket = { outcome: wanted.outcome, agencyId: place.agencyId, expiresOn };
  const request = key && call.idempotencyKey && requestDigest(key, requestText(call, wanted));
  const issued = await issueTickets(
    deps.store,
    { campaignId: campaign.id, ticket, day: today, request: request || undefined },
    slips,
  );
  const many = issued.filter(Boolean).length;
  await noteIssue(call, campaign.id, { ...ticket, issued: many, alreadyIssued: slips.length - many });
  const items = slips.map(({ code }, i) => slipView(call, place, code, wanted.references?.[i], issued[i] ?? false));
  return { issued: many, expiresOn, items };
}

/** The day on which the tickets expire. */
function checkWanted({ status, closesOn }: Campaign, wanted: WantedTickets, today: string): string {
  refuseClosed(status);
  const { count, references, expiresOn = closesOn } = wanted;
  const faults: Fault[] = repeated(references ?? []);
  if ((count === undefined) === (references === undefined))
    faults.push({ path: 'count', message: 'give a count or references, one of the two' });
  if (expiresOn < today) faults.push({ path: 'expiresOn', message: 'is over' });
  if (expiresOn > closesOn)
    faults.push({ path: 'expiresOn', message: `comes after the campaign closes, on ${closesOn}` });
  if (faults.length > 0) throw invalid(faults);
  return expiresOn;
}

function refuseClosed(status: Campaign['status']): void {
  if (status === 'closed' || status === 'archived')
    throw new Problem(409, 'Campaign closed', 'A campaign that was closed issues no tickets.');
}

function repeated(references: string[]): Fault[] {
  const normal = references.map(normaliseReference);
  const first = new Map(normal.toReversed().map((one, i) => [one, normal.length - 1 - i]));
  return normal.flatMap((one, i) =>
    first.get(one) === i ? [] : [{ path: `references.${i}`, message: `repeats references.${first.get(one)}` }],
  );
}

/** The first tickets of a campaign: it is marked, and its key made with it. */
const begin = (call: Call, params: Params): Promise<Campaign> =>
  changeCampaign(
    call,
    params,
    'campaign.invite',
    async (before) => {
      refuseClosed(before.status);
      return { ...before, tickets: true };
    },
    // Somebody else may have begun meanwhile: then the campaign read here is marked already, and the key is not made again.
    (after, before) => (before.tickets ? [] : [newTicketKey(after.id, call.deps.randomBytes)]),
  );

/** The key where one is needed. Once destroyed it is not made again: it could not tell who had a ticket before. */
async function keyFor({ deps, idempotencyKey }: Call, { id }: Campaign, { references }: WantedTickets) {
  const key = await findTicketKey(deps.store, id);
  if (key !== undefined || (references === undefined && idempotencyKey === undefined)) return key;
  throw new Problem(
    409,
    'Key destroyed',
    'This campaign was closed, and the key by which it knew dossiers and repeated requests was destroyed. Send a count, without Idempotency-Key.',
  );
}

function slipsFor(call: Call, wanted: WantedTickets, key: string | undefined): Slip[] {
  const { references, count = 0 } = wanted;
  const bytes =
    key === undefined || call.idempotencyKey === undefined
      ? call.deps.randomBytes
      : bytesDrawnFrom(key, requestText(call, wanted));
  const digests = references?.map((one) => referenceDigest(key ?? '', wanted.outcome, normaliseReference(one)));
  return Array.from({ length: references?.length ?? count }, (_, i) => ({
    code: ticketCode(bytes),
    reference: digests?.[i],
  }));
}

const requestText = ({ actor, idempotencyKey }: Call, wanted: WantedTickets): string =>
  JSON.stringify([actor.id, idempotencyKey, Object.entries(wanted).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

function slipView(
  { publicUrl }: Call,
  { pointCode, serviceId }: TicketPlace,
  code: string,
  reference: string | undefined,
  issued: boolean,
): IssuedSlip {
  if (!issued) return { reference, alreadyIssued: true };
  const query = new URLSearchParams({ ticket: code, ...(serviceId === undefined ? {} : { service: serviceId }) });
  return { reference, ticket: groupTicket(code), url: `${publicUrl}/s/${pointCode}?${query}` };
}

/** How many, never which. */
async function noteIssue({ deps, actor }: Call, campaignId: string, after: object): Promise<void> {
  const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
  await noteInTrail(deps.store, {
    at: deps.now(),
    id,
    who: actor.id,
    what: 'tickets.issue',
    thing: campaignId,
    after,
  });
}
