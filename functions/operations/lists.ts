// How does a list page? By `limit` and `cursor`, in an order that stays.
import * as z from 'zod/mini';
import { invalid } from './parse-sent.ts';

export const listQuery = z.strictObject({
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000))),
  cursor: z.optional(z.string()),
});
export type ListQuery = z.infer<typeof listQuery>;

export const listOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.optional(z.string()) });

const defaultLimit = 200;

/** One page of things sorted by `key`; the cursor is the last key of the page before. */
export function pageOf<T>(
  things: T[],
  key: (thing: T) => string,
  { limit = defaultLimit, cursor }: ListQuery,
): { items: T[]; nextCursor?: string } {
  const after = cursor === undefined ? '' : readCursor(cursor);
  const rest = things.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).filter((thing) => key(thing) > after);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return rest.length > items.length && last !== undefined ? { items, nextCursor: writeCursor(key(last)) } : { items };
}

export const writeCursor = (key: string): string => Buffer.from(key).toString('base64url');

export function readCursor(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (key === '') throw invalid([{ path: 'cursor', message: 'not a cursor that a list gave' }]);
  return key;
}
