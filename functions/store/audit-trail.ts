// What does the audit trail hold? Every change and download, kept by month, never overwritten.
import * as z from 'zod/mini';
import { monthsTouching } from '../domain/period.ts';
import type { Store } from './connect.ts';
import { fromStored, queryAll } from './items.ts';
import { registryKey } from './tables.ts';

export const trailEntry = z.object({
  at: z.string(),
  id: z.string(),
  who: z.string(),
  what: z.string(),
  thing: z.string(),
  before: z.optional(z.unknown()),
  after: z.optional(z.unknown()),
  part: z.optional(z.object({ number: z.int(), of: z.int() })),
});
export type TrailEntry = z.infer<typeof trailEntry>;

/** Instants, the later one excluded; `before` is where a reader stopped: `instant#id`. */
export type TrailSpan = { from: string; to: string; before?: string | undefined };

/** The place of an entry in the trail. */
export const placeOf = ({ at, id }: TrailEntry): string => `${at}#${id}`;

/** The entries of a span, newest first, month by month as they are kept (UTC, as instants are). */
export async function* changesOf(store: Store, { from, to, before }: TrailSpan): AsyncGenerator<TrailEntry> {
  const newest = before !== undefined && before < to ? before : to;
  if (newest <= from) return;
  for (const month of monthsTouching({ from: from.slice(0, 10), to: newest.slice(0, 10) }).toReversed()) {
    const of = registryKey.change(`${month}-01`, '').pk;
    for await (const item of queryAll(store, 'registry', { of, between: { from, to: newest }, backwards: true })) {
      const entry = fromStored(trailEntry, item);
      if (placeOf(entry) !== before) yield entry;
    }
  }
}
