// Where are improvement plans kept? Each as one item under its id, so that a change of it is read and written whole.
import { type Plan, plan } from '../domain/plan.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, getItem, queryAll } from './items.ts';
import { planPartition, registryKey } from './tables.ts';

const planId = /^pl-[a-z0-9]{1,40}$/;

/** Undefined also for what can be no plan's id, such as one that is longer than any key. */
export async function findPlan(store: Store, id: string): Promise<Plan | undefined> {
  if (!planId.test(id)) return undefined;
  const item = await getItem(store, 'registry', registryKey.plan(id));
  return item === undefined ? undefined : fromStored(plan, item);
}

export async function allPlans(store: Store): Promise<Plan[]> {
  const items = await collect(queryAll(store, 'registry', { of: planPartition }));
  return items.map((item) => fromStored(plan, item));
}

export const planWrite = (thing: Plan, isNew: boolean): Write => ({ key: registryKey.plan(thing.id), thing, isNew });
