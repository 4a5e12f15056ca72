// Where are the templates of replies kept? One item for each agency at the top of a tree: all under it use the same.
import * as z from 'zod/mini';
import { type ReplyTemplate, replyTemplate } from '../domain/reply-template.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { fromStored, getItem } from './items.ts';
import { registryKey } from './tables.ts';

const kept = z.object({ templates: z.array(replyTemplate) });

/** Undefined where nobody has changed the set that everybody begins with. */
export async function findReplyTemplates(store: Store, topId: string): Promise<ReplyTemplate[] | undefined> {
  const item = await getItem(store, 'registry', registryKey.replyTemplates(topId));
  return item === undefined ? undefined : fromStored(kept, item).templates;
}

export const replyTemplatesWrite = (topId: string, templates: ReplyTemplate[]): Write => ({
  ...{ key: registryKey.replyTemplates(topId), thing: { templates }, isNew: false },
});
