// Is nobody told what was read before they asked, however many ask at once?
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { sharedRead } from '../../functions/store/shared-read.ts';

/** A value that is taken when a read begins and told some milliseconds later. */
function slowly(gatherMilliseconds = 0) {
  const world = { value: 0, reads: 0 };
  const ask = sharedRead(async () => {
    const { value } = world;
    world.reads += 1;
    await sleep(5);
    return value;
  }, gatherMilliseconds);
  return { world, ask };
}

it('those who ask at once share one read', async () => {
  const { world, ask } = slowly();
  expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array.from({ length: 50 }, () => 0));
  expect(world.reads).toBe(1);
});

it('whoever asks while a read is under way is told what was true when they asked, or later', async () => {
  const { world, ask } = slowly();
  const before = ask();
  await sleep(1);
  world.value = 1;
  const after = [ask(), ask()];
  expect(await before).toBe(0);
  expect(await Promise.all(after)).toEqual([1, 1]);
  expect(world.reads).toBe(2);
});

it('who asks alone is read for at once; those after a read gather for so long as is said', async () => {
  const { world, ask } = slowly(20);
  const first = ask();
  await Promise.resolve();
  expect(world.reads).toBe(1);
  const second = ask();
  await first;
  await sleep(5);
  const third = ask();
  expect(world.reads).toBe(1);
  await Promise.all([second, third]);
  expect(world.reads).toBe(2);
});

it('a read that fails fails for those who waited for it alone', async () => {
  let tries = 0;
  const ask = sharedRead(async () => {
    tries += 1;
    if (tries === 1) throw new Error('away');
    return tries;
  });
  const both = await Promise.allSettled([ask(), ask()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await ask()).toBe(2);
});
