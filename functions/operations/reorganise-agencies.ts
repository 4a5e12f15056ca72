// How is a reorganisation carried out? Looked at first where wanted; then agencies, points and campaigns change together.
import * as z from 'zod/mini';
import type { Agency } from '../domain/agency.ts';
import { agencyTree, circling } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { type Outcome, type Reorganisation, reorganise } from '../domain/reorganisation.ts';
import { Problem } from '../runtime/problem.ts';
import type { Write } from '../store/change-registry.ts';
import { pointWrite } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { registryKey } from '../store/tables.ts';
import { agencyView, agencyViewOf } from './agencies.ts';
import { refuseTwoCampaigns } from './campaign-overlap.ts';
import { changeTogether } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { revisionOf } from './revision.ts';
import type { Call } from './route.ts';

/** `true` tells what would change and writes nothing. */
export const preview = z._default(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' }), false);
export const reorganisationQuery = z.strictObject({ preview });

const named = z.object({ id: z.string(), name: z.string() });
export const reorganisationView = z.object({
  /** Who is there instead. */
  agencies: z.array(agencyView),
  ended: z.array(named),
  /** Units that hang elsewhere from then on. */
  children: z.array(named),
  /** Codes of points that go on under another agency, and of those that stop. */
  points: z.array(z.string()),
  stopping: z.array(z.string()),
  /** Campaigns that cover the heirs now, and those that have no point left. */
  campaigns: z.array(z.object({ id: z.string(), title: z.string() })),
  emptied: z.array(z.object({ id: z.string(), title: z.string() })),
});

type Told = Outcome & { emptied: Campaign[] };

/** Throws 409 where open units would be left without a parent or a point with two campaigns, 422 where a unit would stand above itself. */
export async function reorganiseAgencies(
  call: Call,
  what: string,
  onlyLook: boolean,
  wanted: (registry: Registry) => Reorganisation,
) {
  if (onlyLook) return viewOf(call, (await lookedAt(call, await call.deps.registry(), wanted)).told);
  // Told of the first look: whoever completes an interrupted one hears of the rest.
  const told = await changeTogether(call, what, async (registry) => {
    const { told: outcome, reorganisation } = await lookedAt(call, registry, wanted);
    return {
      before: reorganisation.ends.map((id) => namedOf(registry.agencies.get(id), id)),
      after: outcome,
      noted: summaryOf(reorganisation, outcome),
      thing: outcome.heirs[0]?.id ?? reorganisation.ends[0] ?? '',
      writes: writesOf(registry, outcome),
    };
  });
  call.deps.ringAuditor();
  return viewOf(call, told);
}

async function lookedAt(call: Call, registry: Registry, wanted: (registry: Registry) => Reorganisation) {
  const reorganisation = wanted(registry);
  const points = await pointsOf(call.deps.store, registry);
  const outcome = reorganise(
    { tree: registry.tree, points, campaigns: [...registry.campaigns.values()] },
    reorganisation,
  );
  refuseOrphans(outcome);
  const after = afterwards(registry, {
    agencies: [...outcome.heirs, ...outcome.children, ...outcome.ended],
    campaigns: outcome.campaigns,
  });
  const changed = [...outcome.heirs, ...outcome.children].map(({ id }) => id);
  const circle = circling(after.tree, changed);
  if (circle.length > 0) throw invalid([{ path: 'into', message: `${circle.join(', ')} would stand above itself` }]);
  const standing = replaced(points, outcome.points);
  refuseSharing(call, after, standing, reorganisation.from);
  return { told: { ...outcome, emptied: emptied(registry, after, points, standing, reorganisation) }, reorganisation };
}

function refuseOrphans({ orphans }: Outcome): void {
  if (orphans.length === 0) return;
  const names = orphans.slice(0, 5).map(({ id, name }) => `"${name}" (${id})`);
  throw new Problem(
    409,
    'Units hang under it',
    `${orphans.length} open unit(s) would be left without a parent: ${names.join(', ')}. Move or close them first, or say whose they become.`,
  );
}

/** The registry as it would be with some things changed. */
export function afterwards(
  registry: Registry,
  { agencies, campaigns = [] }: { agencies: Agency[]; campaigns?: Campaign[] },
): Registry {
  const all = new Map([...registry.agencies, ...agencies.map((one): [string, Agency] => [one.id, one])]);
  return {
    ...registry,
    agencies: all,
    tree: agencyTree([...all.values()]),
    campaigns: new Map([...registry.campaigns, ...campaigns.map((one): [string, Campaign] => [one.id, one])]),
  };
}

function replaced(points: Point[], changed: Point[]): Point[] {
  const byCode = new Map(changed.map((one) => [one.code, one]));
  return points.map((one) => byCode.get(one.code) ?? one);
}

function refuseSharing({ deps }: Call, after: Registry, points: Point[], from: string): void {
  const today = dayOf(deps.now());
  const open = [...after.campaigns.values()].filter(({ status }) => status === 'open');
  if (open.length > 1) for (const point of points) refuseTwoCampaigns(after, point, from > today ? from : today);
}

/** Open campaigns that had points on the day before and have none from then on. */
function emptied(
  before: Registry,
  after: Registry,
  points: Point[],
  standing: Point[],
  { ends, from }: Reorganisation,
): Campaign[] {
  const open = [...after.campaigns.values()].filter(({ status, closesOn }) => status === 'open' && closesOn >= from);
  const last = addDays(from, -1);
  const isServed = ({ tree }: Registry, some: Point[], { covers }: Campaign, on: string) =>
    some.some(
      (one) =>
        one.status === 'active' &&
        (on < from || !ends.includes(agencyOfPoint(one, on))) &&
        isCovered(tree, covers, one, on),
    );
  return open.filter((one) => isServed(before, points, one, last) && !isServed(after, standing, one, from));
}

function writesOf(registry: Registry, { heirs, children, points, campaigns, ended }: Outcome): Write[] {
  const agencyWrite = (thing: Agency): Write[] => {
    const before = registry.agencies.get(thing.id);
    if (before !== undefined && revisionOf(before) === revisionOf(thing)) return [];
    return [{ key: registryKey.agency(thing.id), thing, isNew: before === undefined, before }];
  };
  return [
    ...[...heirs, ...children].flatMap(agencyWrite),
    ...points.map((one) => pointWrite(one, false)),
    ...campaigns.map((thing) => ({
      key: registryKey.campaign(thing.id),
      thing,
      isNew: false,
      before: registry.campaigns.get(thing.id),
    })),
    ...ended.flatMap(agencyWrite),
  ];
}

const namedOf = (agency: Agency | undefined, id: string) => ({ id, name: agency?.name ?? id });

const summaryOf = ({ from }: Reorganisation, { heirs, children, points, campaigns, ended, stopping }: Outcome) => ({
  from,
  agencies: heirs,
  ended: ended.map(({ id }) => id),
  children: children.map(({ id }) => id),
  points: points.map(({ code }) => code),
  stopping,
  campaigns: campaigns.map(({ id }) => id),
});

const viewOf = ({ deps }: Call, { heirs, ended, children, points, stopping, campaigns, emptied: left }: Told) => ({
  agencies: heirs.map((one) => agencyViewOf(one, dayOf(deps.now()))),
  ended,
  children,
  points: points.map(({ code }) => code),
  stopping,
  campaigns,
  emptied: left,
});
