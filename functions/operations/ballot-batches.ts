// Which ballots were typed where, by whom, and how alike when typed twice? Batches of a campaign, and one batch with its sample.
import * as z from 'zod/mini';
import { type Batch, batch, batchName, entry, readBatchName, standing } from '../domain/ballot-batch.ts';
import type { Campaign } from '../domain/campaign.ts';
import { agreementByClerk, agreementOf, sampleOf } from '../domain/double-entry.ts';
import { dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { batchesOf, readBatch, type SecondEntry, secondEntry } from '../store/ballot-batches.ts';
import { collect } from '../store/items.ts';
import { findPoint } from '../store/points.ts';
import { campaignSeen } from './campaigns.ts';
import { mayOver, mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

const agreement = z.object({ ballots: z.int(), bySamePerson: z.int(), base: z.int(), differing: z.int() });
/** What the second typist gave besides what differs is nobody's to read. */
const secondView = z.omit(secondEntry, { answers: true });
export const batchView = z.object({
  name: z.string(),
  batch,
  entries: z.array(z.extend(entry, { stands: z.boolean() })),
  sample: z.array(z.object({ serial: z.string(), submissionId: z.string(), by: z.string() })),
  seconds: z.array(secondView),
  agreement,
  byClerk: z.array(z.extend(agreement, { firstBy: z.string() })),
});
export const batchList = z.object({ items: z.array(z.object({ name: z.string(), batch })) });

export const batchRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/batches',
    summary: 'Batches of paper ballots that were typed, of agencies whose forms the client may enter',
    right: 'responses.import',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: batchList },
    run: async ({ params }, call) => {
      const { id } = await campaignSeen(call, params);
      const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
      const all = await collect(batchesOf(call.deps.store, id));
      const seen = all.filter(({ agencyId = '' }) =>
        mayOver(call.actor, 'responses.import', registry, agencyId, today),
      );
      return { status: 200, body: { items: seen.map((one) => ({ name: batchName(one), batch: one })) } };
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/batches/{batch}',
    summary:
      'One batch: who typed which ballot, the sample to type a second time (every n-th), and how the two typings agree',
    right: 'responses.import',
    query: z.strictObject({ every: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 10) }),
    body: noBody,
    gives: { status: 200, schema: batchView },
    run: async ({ params, query: { every } }, call) => {
      const { campaign, batch: of } = await batchSeen(call, params);
      const { entries, seconds } = await readBatch(call.deps.store, campaign.id, of);
      const stands = standing(entries);
      const sample = sampleOf(stands, batchName(of), every).map(({ serial = '', submissionId, by }) => ({
        ...{ serial, submissionId, by },
      }));
      const twice = seconds.map(twiceOf);
      const marked = entries.map((one) => ({ ...one, stands: stands.includes(one) }));
      const counts = { agreement: agreementOf(twice), byClerk: agreementByClerk(twice) };
      return { status: 200, body: { name: batchName(of), batch: of, entries: marked, sample, seconds, ...counts } };
    },
  }),
];

const twiceOf = ({ by, firstBy, base, differences }: SecondEntry) => ({
  ...{ by, firstBy, base, differing: differences.length },
});

export type BatchSeen = { campaign: Campaign; batch: Batch & { agencyId: string } };

/** The batch of an address; throws 404 where it names no place, 403 where the actor may enter no forms of its agency. */
export async function batchSeen(call: Call, params: Params): Promise<BatchSeen> {
  const campaign = await campaignSeen(call, params);
  // A draft's days, cover and retention may still change, and with them what an answer means.
  if (campaign.status === 'draft')
    throw new Problem(409, 'Not open', 'A draft takes no responses; open the campaign first.');
  const named = readBatchName(params['batch'] ?? '');
  const registry = await call.deps.registry();
  const point = named?.pointCode === undefined ? undefined : await findPoint(call.deps.store, named.pointCode);
  // Whose point it was on the day of answering: it may have moved since.
  const agencyId = point === undefined ? named?.agencyId : agencyOfPoint(point, named?.day ?? '');
  if (named === undefined || agencyId === undefined || !registry.agencies.has(agencyId))
    throw new Problem(404, 'Not found', `There is no batch ${params['batch'] ?? ''}.`);
  mustHold(call, 'responses.import', registry, [agencyId]);
  return { campaign, batch: { ...named, agencyId } };
}
