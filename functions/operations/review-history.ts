// What was decided about a campaign's responses, by whom and why? For whoever reviews next, newest first.
import * as z from 'zod/mini';
import { type Decision, decision } from '../domain/decision.ts';
import { dayOf } from '../domain/period.ts';
import { decisionsOf } from '../store/decisions.ts';
import { findPerson } from '../store/people.ts';
import { campaignSeen } from './campaigns.ts';
import { type MayJudge, mayJudge } from './judging.ts';
import { type Call, noBody, type Route, route } from './route.ts';

const usualLimit = 50;

/** A decision as a reviewer reads it: of how many responses of their own agencies. */
export const reviewHistory = z.object({
  items: z.array(z.extend(z.omit(decision, { responses: true }), { name: z.string(), responses: z.int() })),
});

export const reviewHistoryRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/reviews',
  summary: 'What reviewers decided about responses of your agencies, newest first: who, when, why, about how many',
  right: 'responses.review',
  query: z.strictObject({ limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(500))) }),
  body: noBody,
  gives: { status: 200, schema: reviewHistory },
  run: async ({ params, query: { limit = usualLimit } }, call) => {
    const { id } = await campaignSeen(call, params);
    const may = await mayJudge(call);
    const items = [];
    for await (const made of decisionsOf(call.deps.store, id)) {
      const responses = ownOf(made, may, dayOf(call.deps.now()));
      if (responses > 0) items.push({ ...made, responses, name: await nameOf(call, made.who) });
      if (items.length >= limit) break;
    }
    return { status: 200, body: { items } };
  },
});

const ownOf = ({ responses }: Decision, may: MayJudge, today: string): number =>
  Object.entries(responses)
    .filter(([agencyId]) => may({ agencyId }, today))
    .reduce((sum, [, many]) => sum + many, 0);

/** A program has no name but its id. */
const nameOf = async ({ deps }: Call, who: string): Promise<string> => (await findPerson(deps.store, who))?.name ?? who;
