// What does a unit say of its own figures? Written by its administrator, read by whoever reads its scores, public with them.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import { longestStatement, type Statement, statement, tidyStatement } from '../domain/statement.ts';
import { Problem } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { findStatement, statementWrite } from '../store/statements.ts';
import { agencyNamed } from './agencies.ts';
import { campaignSeen } from './campaigns.ts';
import { changeTogether } from './change-thing.ts';
import { openReport, openReports } from './open-statements.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mayOver, mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

/** Where the unit has said nothing yet, an empty text that was written at no time. */
export const statementView = z.extend(statement, {
  writtenAt: z.nullable(z.string()),
  revision,
  /** Reports that wait for what the unit says. */
  open: z.array(openReport),
});

export const statementSent = z.strictObject({
  /** Empty takes it back. */
  text: z.string().check(z.overwrite(tidyStatement), z.maxLength(longestStatement)),
  ...revisionSeen,
});

export const statementRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/statements/{agencyId}',
    summary: 'What a unit says of its figures in a campaign (ý kiến giải trình)',
    right: 'scores.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: statementView },
    run: async ({ params }, call) => {
      const { campaignId, agencyId } = await placeSeen(call, params);
      const registry = await call.deps.registry();
      if (!mayOver(call.actor, 'scores.read', registry, agencyId, dayOf(call.deps.now()))) throw unknown(agencyId);
      return { status: 200, body: await viewOf(call, await kept(call, campaignId, agencyId)) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/campaigns/{id}/statements/{agencyId}',
    summary:
      'Write, change or (by an empty text) take back what a unit says of its figures; by the revision that was read',
    right: 'statements.write',
    query: noQuery,
    body: statementSent,
    gives: { status: 200, schema: statementView },
    run: async ({ params, body }, call) => {
      const { campaignId, agencyId } = await placeSeen(call, params);
      const written = await changeTogether(call, 'statement', async (registry) => {
        mustHold(call, 'statements.write', registry, [agencyId]);
        const before = await kept(call, campaignId, agencyId);
        const shown = await viewOf(call, before);
        refuseStale(before, body, () => shown);
        const after: Statement = { campaignId, agencyId, text: body.text, writtenAt: call.deps.now().toISOString() };
        // Said again as it was, nothing changes, not even when it was said.
        if (after.text === before.text) return { before, after: before, thing: '', writes: [] };
        return { before, after, thing: `${agencyId}/${campaignId}`, writes: [statementWrite(after)] };
      });
      return { status: 200, body: await viewOf(call, written) };
    },
  }),
];

type Kept = Omit<Statement, 'writtenAt'> & { writtenAt: string | null };

const viewOf = async ({ deps: { store, now } }: Call, one: Kept) => ({
  ...one,
  revision: revisionOf(one),
  open: await openReports(store, one.campaignId, dayOf(now())),
});

const kept = async ({ deps: { store } }: Call, campaignId: string, agencyId: string): Promise<Kept> =>
  (await findStatement(store, campaignId, agencyId)) ?? { campaignId, agencyId, text: '', writtenAt: null };

/** Throws 404 for a campaign or agency that is not there to see, 409 while there can be no figures to speak of. */
async function placeSeen(call: Call, params: Params): Promise<{ campaignId: string; agencyId: string }> {
  const campaign = await campaignSeen(call, params);
  const registry: Registry = await call.deps.registry();
  const { id: agencyId } = agencyNamed(registry, params['agencyId']);
  if (campaign.status === 'draft')
    throw new Problem(409, 'Not open', 'A draft has no figures yet; a statement can be written once it was opened.');
  return { campaignId: campaign.id, agencyId };
}

const unknown = (agencyId: string): Problem => new Problem(404, 'Not found', `There is no agency ${agencyId}.`);
