// How are many responses stored at once? A hundred to a transaction, each only if its id is free; sending them again adds nothing.
import * as z from 'zod/mini';
import type { Response } from '../domain/response.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { failedCondition, type Item, transact } from './items.ts';
import type { Lane } from './lane.ts';
import { type CommentKeeping, commentPuts } from './new-comment.ts';
import { arrivalOf, readResponse, responseItem, type StoredResponse } from './responses.ts';
import { responseKey } from './tables.ts';
import { toItem } from './write-item.ts';

const mostTogether = 100;

/** Keys that the database had no room to look for; they are asked for again. */
const unprocessed = z._default(
  z.record(z.string(), z.object({ Keys: z.array(z.record(z.string(), z.object({ S: z.string() }))) })),
  {},
);
const busyTries = 10;

/** How many were stored now, and how many ids were taken already. */
export type PutResult = { accepted: number; alreadyThere: number };

/**
 * Stores responses in their order, comments beside them. Throws when the store cannot be reached; what was stored stays, and may be sent again.
 * None is a citizen's own post unless `isPost` says so: a sheet's rows came together, and say nothing of who stood at a point when.
 */
export async function putResponses(
  store: Store,
  responses: Response[],
  retentionDays: number,
  lane: Lane,
  keeping?: CommentKeeping,
  isPost: (response: Response) => boolean = () => false,
): Promise<PutResult> {
  const total: PutResult = { accepted: 0, alreadyThere: 0 };
  const putsOf = (response: Response): Puts => {
    const item = responseItem(response, retentionDays, lane);
    return putActions(store, isPost(response) ? { ...item, ...arrivalOf(response) } : item, response, keeping);
  };
  for (const together of packed(responses, putsOf)) {
    const { accepted, alreadyThere } = await putTogether(store, together);
    total.accepted += accepted;
    total.alreadyThere += alreadyThere;
  }
  return total;
}

/** A response's writes, its own first; all stand or fall with that one. */
type Puts = TransactWriteItem[];

/** As many as a transaction takes, none cut apart, each made only when its turn comes. */
function* packed(responses: Response[], putsOf: (response: Response) => Puts): Generator<Puts[]> {
  let pack: Puts[] = [];
  let writes = 0;
  for (const response of responses) {
    const puts = putsOf(response);
    if (writes + puts.length > mostTogether) {
      yield pack;
      [pack, writes] = [[], 0];
    }
    pack.push(puts);
    writes += puts.length;
  }
  if (pack.length > 0) yield pack;
}

async function putTogether(store: Store, together: Puts[]): Promise<PutResult> {
  let left = together;
  for (let tries = 0; tries < busyTries && left.length > 0; tries += 1) {
    const cancelled = await transact(store, left.flat());
    if (cancelled === undefined) return { accepted: left.length, alreadyThere: together.length - left.length };
    left = left.filter((_, i) => !failedCondition(cancelled.reasons[left.slice(0, i).flat().length]));
  }
  if (left.length > 0) throw new Error('The responses table stayed busy');
  return { accepted: 0, alreadyThere: together.length };
}

const putActions = (store: Store, item: Item, response: Response, keeping: CommentKeeping | undefined): Puts => [
  {
    Put: {
      TableName: store.tables.responses,
      Item: toItem(item),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  },
  ...commentPuts(store, response, keeping),
];

/** The stored responses among ids of a campaign, by id. */
export async function findResponses(
  store: Store,
  campaignId: string,
  submissionIds: string[],
): Promise<Map<string, StoredResponse>> {
  const found = new Map<string, StoredResponse>();
  for (let start = 0; start < submissionIds.length; start += mostTogether) {
    let keys = submissionIds.slice(start, start + mostTogether).map((id) => toItem(responseKey(campaignId, id)));
    while (keys.length > 0) {
      const table = store.tables.responses;
      const { items, more } = await store.db('BatchGetItem', {
        RequestItems: { [table]: { Keys: keys, ConsistentRead: true } },
      });
      for (const item of items) {
        const response = readResponse(item);
        found.set(response.submissionId, response);
      }
      keys = unprocessed.parse(more['UnprocessedKeys'])[table]?.Keys ?? [];
    }
  }
  return found;
}
