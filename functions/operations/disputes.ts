// What can the person say whom a point's figures are about, and what does the head answer? Beside the score, and in no list.
import * as z from 'zod/mini';
import {
  type Dispute,
  type DisputeEntry,
  disputeEntry,
  disputeState,
  disputeStates,
  mostEntries,
} from '../domain/dispute.ts';
import { maskNumbers } from '../domain/mask-numbers.ts';
import { Problem } from '../runtime/problem.ts';
import type { Store } from '../store/connect.ts';
import { disputeWrite, findDispute } from '../store/disputes.ts';
import { changeTogether } from './change-thing.ts';
import { type OnePersonPoint, onePersonPoint } from './one-person-point.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { type Call, noQuery, type Route, route } from './route.ts';

/** `none` before anything was said; the revision goes back with what is said next. */
export const disputeView = z.object({
  state: z.enum(['none', ...disputeStates]),
  entries: z.array(disputeEntry),
  revision,
});

const viewOf = (one: Dispute | undefined): z.infer<typeof disputeView> => ({
  state: one === undefined ? 'none' : disputeState(one),
  entries: one?.entries ?? [],
  revision: revisionOf({ entries: one?.entries ?? [] }),
});

export const toldDispute = async (store: Store, { campaign, point }: OnePersonPoint) =>
  viewOf(await findDispute(store, campaign.id, point.code));

const said = z.strictObject({
  ...revisionSeen,
  text: z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(2000)),
});
type Said = z.infer<typeof said>;

export const disputeRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/campaigns/{id}/points/{code}/dispute',
    summary: 'Whoever serves alone at a point says why they dispute its figures',
    right: 'registry.read',
    query: noQuery,
    body: said,
    gives: { status: 201, schema: disputeView },
    run: async ({ params, body }, call) => {
      const its = await onePersonPoint(call, params);
      if (!its.isAttendant)
        throw new Problem(403, 'Forbidden', 'Only the person who serves at the point disputes its figures.');
      return { status: 201, body: await add(call, its, body, 'attendant') };
    },
  }),
  route({
    method: 'PATCH',
    path: '/campaigns/{id}/points/{code}/dispute',
    summary: 'The head of the agency answers a dispute of a point’s figures',
    right: 'registry.read',
    query: noQuery,
    body: said,
    gives: { status: 200, schema: disputeView },
    run: async ({ params, body }, call) => {
      const its = await onePersonPoint(call, params);
      if (!its.isHead) throw new Problem(403, 'Forbidden', 'Only the head of the agency answers a dispute.');
      if (its.isAttendant)
        throw new Problem(409, 'Oneself', 'Nobody answers their own dispute: ask another administrator of the agency.');
      return { status: 200, body: await add(call, its, body, 'head') };
    },
  }),
];

async function add(call: Call, its: OnePersonPoint, { text, ...seen }: Said, by: DisputeEntry['by']) {
  const [campaignId, code] = [its.campaign.id, its.point.code];
  const entry = { by, text: maskNumbers(text), at: call.deps.now().toISOString() };
  const what = by === 'head' ? 'point.dispute-answer' : 'point.dispute';
  const changed = await changeTogether(call, what, async () => {
    const before = await findDispute(call.deps.store, campaignId, code);
    if (before === undefined && by === 'head')
      throw new Problem(404, 'Not found', `Nobody disputes the figures of the point ${code}.`);
    refuseStale({ entries: before?.entries ?? [] }, seen, () => viewOf(before));
    const after = { campaignId, code, entries: [...(before?.entries ?? []), entry] };
    if (after.entries.length > mostEntries)
      throw new Problem(409, 'Full', `A dispute holds ${mostEntries} entries: talk to each other.`);
    return { before: forTrail(before), after, noted: forTrail(after), thing: code, writes: [disputeWrite(after)] };
  });
  return viewOf(changed);
}

/** What the trail keeps for ever: neither side's words. */
const forTrail = (one: Dispute | undefined) =>
  one === undefined ? undefined : { dispute: disputeState(one), entries: one.entries.length };
