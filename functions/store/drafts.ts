// Where is a questionnaire kept while it is being written? One draft per id, apart from all that is published and can be answered.
import * as z from 'zod/mini';
import { type Questionnaire, questionnaire } from '../domain/questionnaire.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem, type Item, queryAll } from './items.ts';
import { draftPartition, registryKey } from './tables.ts';

// One text, because a draft may hold what the store has no number or name for, such as a weight of 1e300.
const place = z.object({ definition: z.optional(z.string()) });

export async function findDraft(store: Store, id: string): Promise<Questionnaire | undefined> {
  const item = await getItem(store, 'registry', registryKey.draft(id));
  return item === undefined ? undefined : draftIn(item);
}

/** Every draft, by id. */
export async function* allDrafts(store: Store): AsyncGenerator<Questionnaire> {
  for await (const item of queryAll(store, 'registry', { of: draftPartition })) {
    const draft = draftIn(item);
    if (draft !== undefined) yield draft;
  }
}

/** Puts a draft in its place; without one empties it, which can share the transaction that publishes. */
export const draftWrite = (id: string, draft?: Questionnaire): Write => ({
  key: registryKey.draft(id),
  thing: draft === undefined ? {} : { definition: JSON.stringify(draft) },
  isNew: false,
});

function draftIn(item: Item): Questionnaire | undefined {
  const { definition } = fromStored(place, item);
  return definition === undefined ? undefined : questionnaire.parse(JSON.parse(definition));
}
