// What does the auditor need? The store, the registry, how campaigns are counted, a clock, a source of tokens, and word when to stop.
import { everyAgency } from '../domain/tally-cell.ts';
import type { Log } from '../runtime/log.ts';
import type { CountingOf } from '../store/campaign-counting.ts';
import type { Store } from '../store/connect.ts';
import { collect } from '../store/items.ts';
import type { Registry, RegistryReader } from '../store/registry.ts';
import type { Grain } from '../store/tables.ts';
import { pointTalliesOf, type TallyItem, talliesOf } from '../store/tallies.ts';

export type AuditorDependencies = {
  store: Store;
  registry: RegistryReader;
  countingOf: CountingOf;
  now(): Date;
  newToken(): string;
  /** Aborted when the place it runs in is ending: it then throws at its next step, and what it did not finish the next round does. */
  stopping: AbortSignal;
  log: Log;
};

/** Every tally of a campaign at one grain, one agency's after the other's. */
export async function* campaignTallies(
  { store, stopping }: Pick<AuditorDependencies, 'store' | 'stopping'>,
  registry: Registry,
  campaignId: string,
  grain: Grain,
): AsyncGenerator<TallyItem[]> {
  for (const agencyId of [everyAgency, ...registry.agencies.keys()]) {
    stopping.throwIfAborted();
    const items = await collect(talliesOf(store, campaignId, agencyId, grain));
    if (items.length > 0) yield items;
  }
}

/** The same with those of each agency's points behind its own: all that counting writes. A sealed whole of a point there is none. */
export async function* everyTally(
  deps: Pick<AuditorDependencies, 'store' | 'stopping'>,
  registry: Registry,
  campaignId: string,
  grain: Grain,
): AsyncGenerator<TallyItem[]> {
  for await (const items of campaignTallies(deps, registry, campaignId, grain)) {
    const [agencyId] = items.map(({ cell }) => cell.agencyId);
    if (grain === 'W' || agencyId === undefined) yield items;
    else yield [...items, ...(await collect(pointTalliesOf(deps.store, campaignId, agencyId, grain)))];
  }
}
