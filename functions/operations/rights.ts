// Who may do what, and over which agencies? Each role's rights in one table; every role but the platform's is held over a subtree.
import type { Actor, Grant, Role } from '../domain/actor.ts';
import { isPlatform } from '../domain/actor.ts';
import { chainOf, isUnder } from '../domain/agency-tree.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';

export type Right =
  | 'registry.read'
  /** Agencies, points, transactions. */
  | 'registry.write'
  /** What all units share: services, questionnaires, languages, outside references. */
  | 'catalogue.write'
  | 'campaigns.write'
  /** Who holds which role. */
  | 'staff.write'
  | 'scores.read'
  | 'responses.read'
  /** A hospital's ballots one by one, to be typed into the ministry's portal: whoever looks after quality there does it, nobody above. */
  | 'ballots.retype'
  | 'responses.import'
  | 'responses.review'
  | 'comments.read'
  | 'comments.write'
  /** Frozen files; those not yet approved are for who may approve them. */
  | 'reports.read'
  | 'reports.write'
  /** What should be looked at; of late replies those who answer comments. */
  | 'alerts.read'
  | 'alerts.write'
  | 'scorecards.read'
  | 'scorecards.write'
  | 'plans.read'
  | 'plans.write'
  /** What a unit says of its own figures: the unit's administrator's, not that of whoever rates it. */
  | 'statements.write'
  | 'audit.read';

/** The head of an agency is whoever administers the very agency: a role over one above it is not enough. */
export const isHeadOf = ({ grants }: Actor, agencyId: string): boolean =>
  grants.some((one) => one.role === 'agency-admin' && one.agencyId === agencyId);

const province: readonly Right[] = [
  'registry.read',
  'registry.write',
  'catalogue.write',
  'campaigns.write',
  'staff.write',
  'scores.read',
  'responses.import',
  'responses.review',
  'comments.read',
  'comments.write',
  'reports.read',
  'reports.write',
  'alerts.read',
  'alerts.write',
  'scorecards.read',
  'scorecards.write',
  'plans.read',
  'plans.write',
];

/** Raw responses and the whole trail are rights of their own: they say more of people than any figure. */
export const rightsOf: Record<Role, readonly Right[]> = {
  platform: [...province, 'statements.write', 'responses.read', 'ballots.retype', 'audit.read'],
  province,
  'agency-admin': [
    'registry.read',
    'registry.write',
    'campaigns.write',
    'staff.write',
    'scores.read',
    'responses.import',
    'reports.read',
    'alerts.read',
    'alerts.write',
    'scorecards.read',
    'plans.read',
    'plans.write',
    'statements.write',
  ],
  'data-entry': ['registry.read', 'responses.import'],
  'comment-officer': ['registry.read', 'comments.read', 'comments.write', 'alerts.read', 'alerts.write'],
  'quality-officer': [
    'registry.read',
    'scores.read',
    'ballots.retype',
    'responses.review',
    'reports.read',
    'alerts.read',
    'alerts.write',
    'scorecards.read',
    'scorecards.write',
    'plans.read',
    'plans.write',
  ],
  viewer: ['registry.read', 'scores.read', 'reports.read', 'scorecards.read', 'plans.read'],
  program: ['registry.read', 'scores.read', 'responses.import', 'reports.read', 'scorecards.read', 'plans.read'],
};

/** Whether the actor holds the right over anything at all. */
export const holds = ({ grants }: Actor, right: Right): boolean =>
  grants.some(({ role }) => rightsOf[role].includes(right));

/** Throws 403 where no role of the actor has the right. */
export function demand(actor: Actor, right: Right): void {
  if (!holds(actor, right)) throw new Problem(403, 'Forbidden', `None of your roles has the right "${right}".`);
}

/** Whether a role reaches an agency on a day, along the axis it is held on. */
function reaches({ role, agencyId: over, axis }: Grant, { tree }: Registry, agencyId: string, day: string): boolean {
  if (role === 'platform') return true;
  if (over === undefined) return false;
  return axis === undefined ? isUnder(tree, agencyId, over, day) : chainOf(tree, agencyId, axis, day).includes(over);
}

/** The actor's roles that have the right over an agency. */
export const grantsOver = (
  { grants }: Actor,
  right: Right,
  registry: Registry,
  agencyId: string,
  day: string,
): Grant[] => grants.filter((one) => rightsOf[one.role].includes(right) && reaches(one, registry, agencyId, day));

/** Whether the actor has the right over an agency. */
export const mayOver = (actor: Actor, right: Right, registry: Registry, agencyId: string, day: string): boolean =>
  grantsOver(actor, right, registry, agencyId, day).length > 0;

/** Throws 403 where the actor lacks the right over any of the agencies; no agency at all (a root's parent) is the platform's alone. */
export function demandOver(
  actor: Actor,
  right: Right,
  registry: Registry,
  agencyIds: (string | undefined)[],
  day: string,
): void {
  const lacking = agencyIds.filter((id) =>
    id === undefined ? !isPlatform(actor) : !mayOver(actor, right, registry, id, day),
  );
  if (lacking.length === 0) return;
  const names = lacking.map((id) => (id === undefined ? 'the top of the tree' : nameOf(registry, id)));
  throw new Problem(
    403,
    'Forbidden',
    `None of your roles has the right "${right}" over ${names.slice(0, 5).join(', ')}.`,
  );
}

/** The same for whoever makes a call, today. */
export const mustHold = (
  { actor, deps }: { actor: Actor; deps: { now(): Date } },
  right: Right,
  registry: Registry,
  agencyIds: (string | undefined)[],
): void => demandOver(actor, right, registry, agencyIds, dayOf(deps.now()));

const nameOf = ({ agencies }: Registry, id: string): string => agencies.get(id)?.name ?? id;

/** Whether the actor may read an agency: one that a role reaches. */
export const seesAgency = (actor: Actor, registry: Registry, agencyId: string, day: string): boolean =>
  mayOver(actor, 'registry.read', registry, agencyId, day);

/** Live figures with nothing withheld are the platform's alone. */
export const seesLive = isPlatform;

const readsLive: readonly Role[] = ['province', 'agency-admin', 'quality-officer'];

/** The agencies over which the actor reads live figures, small ones withheld: all their tables are judged together. */
export const liveOver = ({ grants }: Actor): string[] =>
  grants.flatMap(({ role, agencyId }) => (readsLive.includes(role) && agencyId !== undefined ? [agencyId] : []));

/** Whether the actor reads an agency's figures live rather than as released. */
export const readsLiveOf = (actor: Actor, registry: Registry, agencyId: string, day: string): boolean =>
  grantsOver(actor, 'scores.read', registry, agencyId, day).some(({ role }) => readsLive.includes(role));
