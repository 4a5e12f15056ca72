// What is there to review in a campaign? How many responses are flagged or excluded, and for which reasons.
import * as z from 'zod/mini';
import { flagWords } from '../../web/words/flag-words.ts';
import { flag } from '../domain/response.ts';
import { responsesOf, type StoredResponse } from '../store/responses.ts';
import { campaignSeen } from './campaigns.ts';
import { mustHold } from './rights.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const counts = z.object({
  responses: z.int(),
  flagged: z.int(),
  excluded: z.int(),
  /** A response may have several reasons, so these add up to more. */
  reasons: z.array(
    z.object({ flag, label: z.object({ vi: z.string(), en: z.string() }), flagged: z.int(), excluded: z.int() }),
  ),
});

export const flagRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/flags',
  summary: 'How many responses are to be reviewed, and why; reads them all, as the export does',
  right: 'responses.review',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: counts },
  run: async ({ params }, call) => {
    const campaign = await campaignSeen(call, params);
    mustHold(call, 'responses.review', await call.deps.registry(), campaign.covers.agencyIds);
    return { status: 200, body: await countFlags(responsesOf(call.deps.store, campaign.id)) };
  },
});

async function countFlags(responses: AsyncIterable<StoredResponse>): Promise<z.infer<typeof counts>> {
  const total = { responses: 0, flagged: 0, excluded: 0 };
  const reasons = flag.options.map((one) => ({ flag: one, label: flagWords[one], flagged: 0, excluded: 0 }));
  for await (const { status, flags } of responses) {
    total.responses += 1;
    if (status === 'clean') continue;
    total[status] += 1;
    for (const reason of reasons) if (flags.includes(reason.flag)) reason[status] += 1;
  }
  return { ...total, reasons };
}
