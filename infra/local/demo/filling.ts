// How far has the demo been filled? One item says when it began and whether it is done; it begins together with the registry.
import * as z from 'zod/mini';
import type { Role } from '../../../functions/domain/actor.ts';
import { changeRegistry, type Write } from '../../../functions/store/change-registry.ts';
import { clientWrite } from '../../../functions/store/clients.ts';
import type { Store } from '../../../functions/store/connect.ts';
import { fromStored, getItem } from '../../../functions/store/items.ts';
import { personWrites } from '../../../functions/store/people.ts';
import { pointWrite } from '../../../functions/store/points.ts';
import { type Key, registryKey } from '../../../functions/store/tables.ts';
import { personsOfDemo } from '../demo-people.ts';
import { agencyIds, demoAgencies, demoRights } from './agencies.ts';
import { demoCampaigns } from './campaigns.ts';
import { demoSpots } from './points.ts';
import { demoServices } from './services.ts';

const filling = z.object({
  startedAt: z.iso.datetime(),
  filledAt: z.optional(z.iso.datetime()),
  /** Whether the demo's people are there; folders of earlier versions lack them. */
  people: z.optional(z.literal(true)),
  /** Whether its plans and last quarter's alert are there; these follow once figures are released. */
  plans: z.optional(z.literal(true)),
});
type Filling = z.infer<typeof filling>;

// Of one machine only, and of no interest to any function: so its key is here and not on the page of keys.
const fillingKey: Key = { pk: 'demo', sk: 'filling' };
const change = { who: 'demo', thing: 'demo' };

/**
 * The filling that was begun, now or by an earlier start. Undefined where the registry holds something else: a demo never comes into
 * somebody's own data.
 */
export async function beginFilling(store: Store, now: Date): Promise<Filling | undefined> {
  const begun = await findFilling(store);
  if (begun !== undefined) return begun;
  const first: Filling = { startedAt: now.toISOString() };
  const writes = [...registryWrites(now), { key: fillingKey, thing: first, isNew: true }];
  await changeRegistry(store, writes, { ...change, at: now, id: 'demo-begin', what: 'demo.begin' }, 0);
  return findFilling(store);
}

/** Adds the demo's people once; what was changed of them since stays changed. */
export async function addPeople(store: Store, begun: Filling, now: Date): Promise<Filling> {
  if (begun.people) return begun;
  const thing: Filling = { ...begun, people: true };
  const writes = [...personsOver.flatMap((one) => personWrites(one)), { key: fillingKey, thing, isNew: false }];
  const added = await changeRegistry(store, writes, { ...change, at: now, id: 'demo-people', what: 'demo.people' });
  return added === 'written' ? thing : begun;
}

export async function endFilling(store: Store, begun: Filling, now: Date): Promise<void> {
  const thing: Filling = { ...begun, filledAt: now.toISOString() };
  const done = { ...change, at: now, id: 'demo-end', what: 'demo.end' };
  await changeRegistry(store, [{ key: fillingKey, thing, isNew: false }], done);
}

export async function notePlans(store: Store, filled: Filling, now: Date): Promise<void> {
  const thing: Filling = { ...filled, plans: true };
  const done = { ...change, at: now, id: 'demo-plans', what: 'demo.plans' };
  await changeRegistry(store, [{ key: fillingKey, thing, isNew: false }], done);
}

export async function findFilling(store: Store): Promise<Filling | undefined> {
  const item = await getItem(store, 'registry', fillingKey);
  return item === undefined ? undefined : fromStored(filling, item);
}

const ofOneWard: readonly Role[] = ['agency-admin', 'viewer'];

/** Each role over something of its size: the province, a ward, a counter's centre. */
const personsOver = personsOfDemo((role) =>
  role === 'data-entry' ? agencyIds.saPaCentre : ofOneWard.includes(role) ? agencyIds.saPa : agencyIds.province,
);

function registryWrites(now: Date): Write[] {
  const write = (key: Key, thing: object): Write => ({ key, thing, isNew: true });
  return [
    ...demoAgencies.map((thing) => write(registryKey.agency(thing.id), thing)),
    ...demoServices.map((thing) => write(registryKey.service(thing.id), thing)),
    ...Object.values(demoCampaigns(now)).map((thing) => write(registryKey.campaign(thing.id), thing)),
    ...demoSpots.map(({ point }) => pointWrite(point, true)),
    ...demoRights.map(clientWrite),
  ];
}
