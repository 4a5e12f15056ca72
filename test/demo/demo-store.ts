// What lies in a store after a filling? Every response and every tally, in a form that two fillings can be compared by.
import { randomBytes } from 'node:crypto';
import { counterName } from '../../functions/domain/tally.ts';
import type { OperationDependencies } from '../../functions/operations/dependencies.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { type TallyItem, talliesOf } from '../../functions/store/tallies.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { fillDemo } from '../../infra/local/demo/fill-demo.ts';
import { counterOn } from '../counting/world.ts';
import { emptyShelf } from '../reports/shelf.ts';

export const startedAt = new Date('2026-11-21T09:00:00+07:00');

/** A filling as `npm start` runs it; the clock may be another day's. */
export const fill = (store: Store, now: Date = startedAt) =>
  fillDemo({ store, counter: counterOn(store), clock: () => now, log: () => {} });

export type Content = { responses: object[]; tallies: TallyItem[] };

export async function contentOf(store: Store): Promise<Content> {
  const registry = await registryReader(store)();
  const responses: object[] = [];
  const tallies: TallyItem[] = [];
  for (const campaignId of registry.campaigns.keys()) {
    responses.push(...(await collect(responsesOf(store, campaignId))));
    for (const agencyId of ['*', ...registry.agencies.keys()])
      tallies.push(...(await collect(talliesOf(store, campaignId, agencyId, 'D'))));
  }
  return { responses, tallies };
}

/** The same, without how many transactions it took. */
export const countsOf = ({ tallies }: Content) => tallies.map(({ cell, tally }) => ({ cell, tally }));

/** A counter's sum over an agency's day tallies, all services together, on one axis. */
export function sumOf(
  { tallies }: Content,
  of: { campaignId: string; agencyId: string; axis: 'territory' | 'line' },
  question?: { id: string; value: number },
): number {
  const name = question === undefined ? counterName.responses : counterName.option(question.id, question.value);
  return tallies
    .filter(({ cell }) => cell.campaignId === of.campaignId && cell.agencyId === of.agencyId)
    .filter(({ cell }) => cell.serviceId === '*' && (cell.axis === 'both' || cell.axis === of.axis))
    .reduce((sum, { tally }) => sum + (tally[name] ?? 0), 0);
}

/** What the API's operations need, on this store. */
export const operationsOn = (store: Store, now: () => Date): OperationDependencies => ({
  ...readersOf(store),
  ...{ publicUrl: () => 'http://localhost', now, randomBytes, fonts: installedFonts, reports: emptyShelf },
  ...{ ringCounter: () => {}, ringAuditor: () => {}, log: () => {} },
  kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
});
