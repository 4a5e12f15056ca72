// Where do answers wait for the network? In this browser's own database, until the server has said that it stored them.
import { createStore, del, set, type UseStore, values } from 'idb-keyval';

/** A response that could not be sent at once; `body` is a form's, with its id and the time it was answered. */
export type Kept = { id: string; action: string; savedAt: number } & (
  | { state: 'waiting'; body: string }
  /** Stored by the server; only that is still to be told. */
  | { state: 'sent'; thanks: string }
  /** The server will not take it, whenever it is sent. */
  | { state: 'refused' }
);

let opened: UseStore | undefined;
const outbox = (): UseStore => {
  opened ??= createStore('long-dan', 'outbox');
  return opened;
};

/** False where this browser keeps nothing (private windows, in-app browsers, storage switched off). */
export async function keep(kept: Kept): Promise<boolean> {
  try {
    await set(kept.id, kept, outbox());
    return true;
  } catch {
    return false;
  }
}

/** In the order they were saved. */
export async function allKept(): Promise<Kept[]> {
  try {
    const all: Kept[] = await values(outbox());
    return all.sort((a, b) => a.savedAt - b.savedAt);
  } catch {
    return [];
  }
}

export async function forget(id: string): Promise<void> {
  try {
    await del(id, outbox());
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
