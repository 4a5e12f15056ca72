// Which systems want to be told, and can all of them be read? Until they can, what happened keeps its sign, so that none is left out.
import { isTold, type Webhook } from '../domain/webhook.ts';
import { collect } from '../store/items.ts';
import { allWebhooks } from '../store/webhooks.ts';
import type { MessengerDependencies } from './dependencies.ts';
import { notTold } from './pass-over.ts';

/** `areAll` is false where one cannot be read; it is named. The others may be told meanwhile: telling twice is telling once. */
export async function systemsTold(
  deps: MessengerDependencies,
  of: Parameters<typeof isTold>[1],
): Promise<{ systems: Webhook[]; areAll: boolean }> {
  let areAll = true;
  const readable = allWebhooks(deps.store, (webhookId, error) => {
    areAll = false;
    notTold(deps, { webhookId }, error);
  });
  return { systems: (await collect(readable)).filter((one) => isTold(one, of)), areAll };
}
