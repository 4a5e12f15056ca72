// Where are the units' own statements kept? All of a campaign in one partition, one per agency.
import { type Statement, statement } from '../domain/statement.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { registryKey, statementPartition } from './tables.ts';

export async function findStatement(
  store: Store,
  campaignId: string,
  agencyId: string,
): Promise<Statement | undefined> {
  const item = await getItem(store, 'registry', registryKey.statement(campaignId, agencyId));
  return item === undefined ? undefined : fromStored(statement, item);
}

/** Every statement of a campaign that says something, by agency. */
export async function statementsOf(store: Store, campaignId: string): Promise<Map<string, Statement>> {
  const found = new Map<string, Statement>();
  for await (const item of queryAll(store, 'registry', { of: statementPartition(campaignId) })) {
    const one = fromStored(statement, item);
    if (one.text !== '') found.set(one.agencyId, one);
  }
  return found;
}

export const statementWrite = (thing: Statement): Write => ({
  key: registryKey.statement(thing.campaignId, thing.agencyId),
  thing,
  isNew: false,
});
