// What is in a whole list, however long? Its pages one after another, up to a bound.
import type * as z from 'zod/mini';
import { listOf } from '../operations/lists.ts';
import type { Desk } from './desk.ts';

const mostPages = 10;

/** Up to 10,000 items of a list such as `GET /agencies`. */
export async function everyPage<T>(
  desk: Desk,
  operation: string,
  query: Record<string, string | undefined>,
  item: z.ZodMiniType<T>,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { items, nextCursor } = await desk.ask(
      operation,
      { query: { ...query, limit: '1000', cursor } },
      listOf(item),
    );
    found.push(...items);
    if (nextCursor === undefined) break;
    cursor = nextCursor;
  }
  return found;
}
