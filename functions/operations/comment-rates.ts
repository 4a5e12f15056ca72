// How well does a campaign's units answer? On time and to their authors' satisfaction, in all and unit by unit, each rate with its counts.
import * as z from 'zod/mini';
import { isUnder } from '../domain/agency-tree.ts';
import type { Comment } from '../domain/comment.ts';
import { commentRates } from '../domain/comment-rates.ts';
import { day, dayOf } from '../domain/period.ts';
import { campaignSeen } from './campaigns.ts';
import { sightOf } from './comment-sight.ts';
import { type Call, noBody, type Params, route } from './route.ts';

const rate = { count: z.int(), of: z.int(), percent: z.nullable(z.number()) };
const rates = z.object({
  /** How many comments these are of. */
  comments: z.int(),
  /** Of those whose due day is over, answered by that day. */
  onTime: z.object(rate),
  /** Of the authors who said whether the reply solved the matter, those who said yes. */
  satisfied: z.object({ ...rate, yes: z.int(), partly: z.int(), no: z.int() }),
});

export const campaignRates = z.object({
  /** The day on which what is due is judged. */
  on: day,
  all: rates,
  agencies: z.array(z.object({ agencyId: z.string(), ...rates.shape })),
});

export const commentRatesRoute = route({
  method: 'GET',
  path: '/campaigns/{id}/comments/rates',
  summary:
    'Comments answered by their due day, and authors whom the reply helped, in all and by agency (`agency`: with all under it); of the comments that you may see',
  right: 'comments.read',
  query: z.strictObject({ agency: z.optional(z.string()) }),
  body: noBody,
  gives: { status: 200, schema: campaignRates },
  run: async ({ params, query: { agency } }, call) => ({ status: 200, body: await ratesOf(call, params, agency) }),
});

async function ratesOf(call: Call, params: Params, agency: string | undefined) {
  const { deps, actor } = call;
  const [campaign, { tree }, on] = [await campaignSeen(call, params), await deps.registry(), dayOf(deps.now())];
  const { all, levelOn } = await sightOf(call, campaign.id);
  const seen = all.filter(
    (one) =>
      (agency === undefined || isUnder(tree, one.agencyId, agency, on)) &&
      levelOn(actor, 'comments.read', one) !== undefined,
  );
  const of = (comments: Comment[]) => ({ comments: comments.length, ...commentRates(comments, on) });
  const agencies = [...new Set(seen.map(({ agencyId }) => agencyId))].toSorted();
  return {
    on,
    all: of(seen),
    agencies: agencies.map((agencyId) => ({ agencyId, ...of(seen.filter((one) => one.agencyId === agencyId)) })),
  };
}
