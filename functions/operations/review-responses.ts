// How does a person decide about a flagged response? By a word that is kept with its reason and can be taken back.
import * as z from 'zod/mini';
import { judged } from '../domain/judgement.ts';
import { dayOf } from '../domain/period.ts';
import { flag, status } from '../domain/response.ts';
import { Problem } from '../runtime/problem.ts';
import { findResponses } from '../store/put-responses.ts';
import type { StoredResponse } from '../store/responses.ts';
import { campaignSeen } from './campaigns.ts';
import { decide, mayJudge, notYours } from './judging.ts';
import { noQuery, type Route, route } from './route.ts';

/** For the audit trail and the next reviewer, by whoever decides; never about a person. */
export const reviewReason = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(500));
const word = z.strictObject({ status, reason: reviewReason });

const standing = z.object({ submissionId: z.string(), status, flags: z.array(flag) });

/** How often to try where the counter or a rule changed the response in between. */
const tries = 5;

export const reviewRoute: Route = route({
  method: 'PATCH',
  path: '/campaigns/{id}/responses/{submissionId}',
  summary:
    'Find a response clean, flag it or exclude it, for a reason that the audit trail keeps; another word takes it back',
  right: 'responses.review',
  query: noQuery,
  body: word,
  gives: { status: 200, schema: standing },
  run: async ({ params, body }, call) => {
    const campaign = await campaignSeen(call, params);
    const may = await mayJudge(call);
    const id = (params['submissionId'] ?? '').toLowerCase();
    for (let n = 0; n < tries; n += 1) {
      const response = (await findResponses(call.deps.store, campaign.id, [id])).get(id);
      if (response === undefined) throw new Problem(404, 'Not found', `Campaign ${campaign.id} has no response ${id}.`);
      if (!may(response, dayOf(call.deps.now()))) throw notYours();
      const after = judged(response, body.status);
      const word = { campaignId: campaign.id, ...body };
      if (!(await decide(call, word, [{ response, standing: after }], toldOf(response, after, body.reason)))) continue;
      call.deps.ringCounter();
      return { status: 200, body: { submissionId: id, ...after } };
    }
    throw new Problem(409, 'Busy', 'This response was changing at the same time; send the same request again.');
  },
});

const toldOf = (
  { campaignId, submissionId, status: was, flags }: StoredResponse,
  after: { status: string; flags: string[] },
  reason: string,
) => ({
  what: 'response.review',
  thing: `${campaignId}/${submissionId}`,
  before: { status: was, flags },
  after: { status: after.status, flags: after.flags, reason },
});
