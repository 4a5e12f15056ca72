// What lies in somebody's inbox? The comments that they see of every campaign, by how far each is, with how many there are of each.
import * as z from 'zod/mini';
import { isUnder } from '../domain/agency-tree.ts';
import { type Comment, isOverdue } from '../domain/comment.ts';
import { commentKind } from '../domain/comment-kind.ts';
import type { Level } from '../domain/comment-release.ts';
import { dayOf } from '../domain/period.ts';
import type { Registry } from '../store/registry.ts';
import { campaignsOf } from './campaigns.ts';
import { commentPeople, everybody, peopleOf } from './comment-people.ts';
import { levelOver, type Sight, sightOf } from './comment-sight.ts';
import { commentView, viewOf } from './comment-view.ts';
import { says, soughtWords } from './comments.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { holds } from './rights.ts';
import { type Call, noBody, route } from './route.ts';

export const inboxTab = z.enum(['waiting', 'new', 'assigned', 'answered', 'closed', 'overdue']);
export type InboxTab = z.infer<typeof inboxTab>;

const inboxQuery = z.strictObject({
  ...listQuery.shape,
  tab: z.optional(inboxTab),
  campaign: z.optional(z.string()),
  /** With all under it. */
  agency: z.optional(z.string()),
  /** `me`, `nobody`, or whom it is assigned to. */
  owner: z.optional(z.string()),
  kind: z.optional(commentKind),
  q: z.optional(soughtWords),
});
type InboxQuery = z.infer<typeof inboxQuery>;

export const inbox = z.object({
  ...listOf(commentView).shape,
  /** Of everything asked for, whatever the tab; one that waits for its reply is in two, an overdue one in three. */
  counts: z.record(inboxTab, z.int()),
  /** How many came before today that their units are still to be given. */
  waiting: z.int(),
  ...commentPeople,
});

export const inboxRoute = route({
  method: 'GET',
  path: '/comments',
  summary:
    'The inbox: comments of all campaigns you may read but the archived (those by name), the most pressing first; counts by state, and how many their units are still to be given',
  right: 'comments.read',
  query: inboxQuery,
  body: noBody,
  gives: { status: 200, schema: inbox },
  run: async ({ query }, call) => ({ status: 200, body: await inboxOf(call, query) }),
});

type Found = { comment: Comment; level: Level; sight: Sight };

async function inboxOf(call: Call, { limit, cursor, tab, ...filter }: InboxQuery) {
  const [today, registry] = [dayOf(call.deps.now()), await call.deps.registry()];
  const sights = await sightsOf(call, registry, filter.campaign);
  const wanted = (one: Comment): boolean => fits(one, filter, call, registry);
  const seen = sights.flatMap((sight) => sight.all.filter(wanted).flatMap((one) => foundIn(call, sight, one)));
  const found = seen.filter(({ comment, level }) => says(comment, level, filter.q));
  const inTab = found.filter(({ comment }) => tab === undefined || tabsOf(comment, today).includes(tab));
  const { items, ...more } = pageOf(inTab, ({ comment }) => orderIn(tab, comment), { limit, cursor });
  return {
    items: items.map(({ comment, level }) => viewOf(comment, level, today)),
    ...more,
    counts: countsOf(found, today),
    waiting: waitingIn(call, sights, registry, filter.agency),
    ...peopleOf(await everybody(call), items, holds(call.actor, 'comments.write')),
  };
}

async function sightsOf(call: Call, registry: Registry, campaignId: string | undefined): Promise<Sight[]> {
  const asked = campaignsOf(call.actor, registry, dayOf(call.deps.now())).filter(({ id, status }) =>
    campaignId === undefined ? status !== 'draft' && status !== 'archived' : id === campaignId,
  );
  return Promise.all(asked.map(({ id }) => sightOf(call, id)));
}

function foundIn({ actor }: Call, sight: Sight, comment: Comment): Found[] {
  const level = sight.levelOn(actor, 'comments.read', comment);
  return level === undefined ? [] : [{ comment, level, sight }];
}

type Filter = Omit<InboxQuery, 'limit' | 'cursor' | 'tab'>;

function fits(one: Comment, { agency, owner, kind }: Filter, { actor, deps }: Call, { tree }: Registry): boolean {
  if (agency !== undefined && !isUnder(tree, one.agencyId, agency, dayOf(deps.now()))) return false;
  if (kind !== undefined && one.kind !== kind) return false;
  if (owner === 'nobody' && one.assignedTo !== undefined) return false;
  const wanted = owner === 'me' ? actor.id : owner;
  return wanted === undefined || wanted === 'nobody' || one.assignedTo === wanted;
}

/** Where it stands; whoever is past the day stands among the overdue as well. */
function tabsOf(one: Comment, today: string): InboxTab[] {
  const late: InboxTab[] = isOverdue(one, today) ? ['overdue'] : [];
  if (one.state === 'answered' || one.state === 'closed') return [one.state];
  return ['waiting', one.state === 'received' && one.assignedTo === undefined ? 'new' : 'assigned', ...late];
}

function countsOf(found: Found[], today: string): Record<InboxTab, number> {
  const counts = { waiting: 0, new: 0, assigned: 0, answered: 0, closed: 0, overdue: 0 };
  for (const { comment } of found) for (const tab of tabsOf(comment, today)) counts[tab] += 1;
  return counts;
}

/** What is open by the day it is due, what is done by the day it came, the newest first. */
const orderIn = (tab: InboxTab | undefined, { id, dueOn, receivedOn }: Comment): string =>
  tab === 'answered' || tab === 'closed' ? `${fromNewest(receivedOn)}#${id}` : `${dueOn}#${id}`;

/** Later days sort before earlier ones. */
const fromNewest = (day: string): string => String(99_999_999 - Number(day.replaceAll('-', '')));

/** Only those of units that the reader has to do with; by no words, or one could search in what is not given yet. */
function waitingIn({ actor, deps }: Call, sights: Sight[], registry: Registry, agency: string | undefined): number {
  const today = dayOf(deps.now());
  const isMine = ({ agencyId }: Comment): boolean =>
    levelOver(actor, 'comments.read', registry, agencyId, today) !== undefined &&
    (agency === undefined || isUnder(registry.tree, agencyId, agency, today));
  return sights.flatMap(({ all, waits }) => all.filter((one) => waits(one) && isMine(one))).length;
}
