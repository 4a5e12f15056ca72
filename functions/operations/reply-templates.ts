// With which sentences may a reply begin? Those of the agency at the top of the tree, for all under it; kept by whoever answers for the whole.
import * as z from 'zod/mini';
import { firstReplyTemplates } from '../../web/words/staff/first-reply-templates.ts';
import { chainOf } from '../domain/agency-tree.ts';
import { dayOf } from '../domain/period.ts';
import { type ReplyTemplate, replyTemplate } from '../domain/reply-template.ts';
import { Problem } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { findReplyTemplates, replyTemplatesWrite } from '../store/reply-templates.ts';
import { changeThing } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { refuseStale, revision, revisionOf, revisionSeen } from './revision.ts';
import { mayOver, mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

export const replyTemplates = z.object({
  /** The agency at the top of the tree, to which they belong. */
  agencyId: z.string(),
  templates: z.array(replyTemplate),
  revision,
  mayChange: z.boolean(),
});

const mostTemplates = 40;
const sentTemplates = z.strictObject({
  ...revisionSeen,
  /** All of them in their order: who is not among them is gone. One without an id is new. */
  templates: z
    .array(z.strictObject({ ...replyTemplate.shape, id: z.optional(z.string().check(z.maxLength(40))) }))
    .check(z.maxLength(mostTemplates)),
});

export const replyTemplateRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/reply-templates/{agencyId}',
    summary: 'Templates of replies for the comments on an agency: those of the agency at the top of its tree',
    right: 'comments.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: replyTemplates },
    run: async ({ params }, call) => {
      const [registry, topId] = [await call.deps.registry(), await topOf(call, params, 'comments.read')];
      return { status: 200, body: viewOf(call, registry, topId, await templatesOf(call, topId)) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/reply-templates/{agencyId}',
    summary: 'Change the templates of replies, all at once; the right is needed over the agency at the top of the tree',
    right: 'comments.write',
    query: noQuery,
    body: sentTemplates,
    gives: { status: 200, schema: replyTemplates },
    run: async ({ params, body }, call) => {
      const [registry, topId] = [await call.deps.registry(), await topOf(call, params, 'comments.write')];
      mustHold(call, 'comments.write', registry, [topId]);
      return { status: 200, body: viewOf(call, registry, topId, await change(call, topId, body)) };
    },
  }),
];

/** Throws 404 where the agency is none that the actor has to do with. */
async function topOf({ actor, deps }: Call, { agencyId = '' }: Params, right: 'comments.read' | 'comments.write') {
  const [registry, today] = [await deps.registry(), dayOf(deps.now())];
  const isMine = registry.agencies.has(agencyId) && mayOver(actor, right, registry, agencyId, today);
  if (!isMine) throw new Problem(404, 'Not found', `There is no agency ${agencyId}.`);
  return chainOf(registry.tree, agencyId, 'territory', today).at(-1) ?? agencyId;
}

const templatesOf = async ({ deps }: Call, topId: string): Promise<ReplyTemplate[]> =>
  (await findReplyTemplates(deps.store, topId)) ?? firstReplyTemplates;

const viewOf = ({ actor, deps }: Call, registry: Registry, agencyId: string, templates: ReplyTemplate[]) => ({
  ...{ agencyId, templates, revision: revisionOf(templates) },
  mayChange: mayOver(actor, 'comments.write', registry, agencyId, dayOf(deps.now())),
});

function change(call: Call, topId: string, sent: z.infer<typeof sentTemplates>): Promise<ReplyTemplate[]> {
  return changeThing(call, 'reply-templates', async () => {
    const before = await templatesOf(call, topId);
    refuseStale(before, sent, () => ({ agencyId: topId, templates: before, mayChange: true }));
    const after = sent.templates.map((one, i) => ({ ...one, id: one.id ?? newTemplateId(call, i) }));
    if (new Set(after.map(({ id }) => id)).size < after.length)
      throw invalid([{ path: 'templates', message: 'each template has an id of its own' }]);
    return { before, after, write: replyTemplatesWrite(topId, after) };
  });
}

const newTemplateId = ({ deps }: Call, place: number): string =>
  `mau-${Buffer.from(deps.randomBytes(6)).toString('hex')}${place}`;
