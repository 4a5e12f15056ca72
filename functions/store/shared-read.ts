// How do many who ask for the same thing at once share one read? None is told what was read before they asked.
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The same read, of which at most two are under way: one that began before, and one for all who have come since, which begins when the first
 * has ended, and where `gatherMilliseconds` is given, so much later. So whoever asks gets what a read of their own would have told, or newer; one
 * who asks alone is read for at once, and a burst costs no more reads than its length allows.
 */
export function sharedRead<T>(read: () => Promise<T>, gatherMilliseconds = 0): () => Promise<T> {
  let current: Promise<unknown> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    next = undefined;
    const begun = read();
    const ended = (): void => {
      if (current === settled) current = undefined;
    };
    // Its failure is for those who wait for it, not for those who come after.
    const settled = begun.then(ended, ended);
    current = settled;
    return begun;
  };
  const beginAfter = async (before: Promise<unknown>): Promise<T> => {
    await before;
    if (gatherMilliseconds > 0) await sleep(gatherMilliseconds);
    return begin();
  };
  return () => {
    // A moment later even alone: those who ask in the same turn come along.
    next ??= current === undefined ? Promise.resolve().then(begin) : beginAfter(current);
    return next;
  };
}
