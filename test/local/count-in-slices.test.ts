// Does counting leave room for those who send, and none unused when nobody does?
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { countInSlices } from '../../infra/local/count-in-slices.ts';

/** A counter whose drains take so many milliseconds each, and what was waited between them. */
function counting(drains: number[], answers: (drain: number) => boolean) {
  const waited: number[] = [];
  const seen = { drains: 0, waited };
  let last = Number.NEGATIVE_INFINITY;
  const done = countInSlices({
    drain: async () => {
      const took = drains[seen.drains] ?? 0;
      await sleep(took);
      if (answers(seen.drains)) last = performance.now();
      seen.drains += 1;
    },
    lastAnswer: () => last,
    wait: async (milliseconds) => void seen.waited.push(milliseconds),
    stopping: new AbortController().signal,
  });
  return { seen, done };
}

test('a lone answer is counted at once, without a pause after it', async () => {
  const { seen, done } = counting([20], () => false);
  await done;
  expect(seen).toEqual({ drains: 1, waited: [] });
});

test('a backlog is counted without a pause until it ends', async () => {
  const { seen, done } = counting([1010, 1010, 20], () => false);
  await done;
  expect(seen).toEqual({ drains: 3, waited: [] });
});

test('while answers come it rests as long as it worked, and no longer than a slice', async () => {
  const { seen, done } = counting([1200, 50], (drain) => drain < 2);
  await done;
  expect(seen.drains).toBe(3);
  expect(seen.waited[0]).toBe(1000);
  expect(seen.waited[1]).toBeGreaterThanOrEqual(45);
  expect(seen.waited[1]).toBeLessThan(900);
});
