// Where is a scorecard kept? Under its period, so that a period's table is one query; a sign under its agency tells which periods it has.
import { type KeptScorecard, keptScorecard } from '../domain/kept-scorecard.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, queryAll } from './items.ts';
import { registryKey, scorecardPartition } from './tables.ts';

export async function findScorecard(
  store: Store,
  agencyId: string,
  period: string,
): Promise<KeptScorecard | undefined> {
  const item = await getItem(store, 'registry', registryKey.scorecard(agencyId, period));
  return item === undefined ? undefined : fromStored(keptScorecard, item);
}

/** Every agency's of a period, by agency. */
export async function* scorecardsOfPeriod(store: Store, period: string): AsyncGenerator<KeptScorecard> {
  for await (const item of queryAll(store, 'registry', { of: scorecardPartition.ofPeriod(period) }))
    yield fromStored(keptScorecard, item);
}

/** Every period's of an agency, by period. */
export async function* scorecardsOfAgency(store: Store, agencyId: string): AsyncGenerator<KeptScorecard> {
  for await (const { sk } of queryAll(store, 'registry', { of: scorecardPartition.ofAgency(agencyId) })) {
    const found = await findScorecard(store, agencyId, String(sk));
    if (found !== undefined) yield found;
  }
}

/** The scorecard and its sign, to be written together. */
export const scorecardWrites = (thing: KeptScorecard): [Write, Write] => [
  { key: registryKey.scorecard(thing.agencyId, thing.period), thing, isNew: false },
  { key: registryKey.scorecardSign(thing.agencyId, thing.period), thing: {}, isNew: false },
];
