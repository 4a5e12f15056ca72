// How does a test let many people answer at once while something is done to the platform, and then ask whether anything was lost?
import { expect, vi } from 'vitest';
import type { Platform } from './running-platform.ts';
import { answer, at, idsIn, scored, storedRows, times, type World } from './small-world.ts';

export type Burst = { sent: Set<string>; acknowledged: Set<string>; statuses: Set<number>; end(): Promise<void> };

/** Sixteen people who answer without a pause until they are told to end, or nobody is there to answer them. */
export function burstAt(running: Platform, { points }: World): Burst {
  const [sent, acknowledged, statuses] = [new Set<string>(), new Set<string>(), new Set<number>()];
  let ended = false;
  const person = async (): Promise<void> => {
    while (!ended) {
      const submissionId = crypto.randomUUID();
      sent.add(submissionId);
      const status = await send(running, at(points, 0).code, submissionId).catch(() => undefined);
      if (status === undefined) return;
      statuses.add(status);
      // 200 where the engine had stored it, died before saying so, and the platform asked again.
      if (status === 201 || status === 200) acknowledged.add(submissionId);
    }
  };
  const people = times(16, person);
  const end = async (): Promise<void> => {
    ended = true;
    await Promise.all(people);
  };
  return { sent, acknowledged, statuses, end };
}

export const send = async (running: Platform, code: string, submissionId: string): Promise<number> =>
  (await answer(running, code, { A1: 5, B2: 3 }, { submissionId })).status;

export const oneSecond = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Until enough was acknowledged to prove something, however slow the machine. */
export const underWay = ({ acknowledged }: Burst) =>
  vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(20), { timeout: 20_000, interval: 20 });

const slices = (ids: string[], most: number): string[][] =>
  times(Math.ceil(ids.length / most), (n) => ids.slice(n * most, (n + 1) * most));

/** Everything acknowledged is stored and counted, and once; whoever never heard back sends again and is counted once too. */
export async function expectNothingLost(running: Platform, world: World, { sent, acknowledged }: Burst): Promise<void> {
  expect(acknowledged.size).toBeGreaterThan(20);
  const stored = idsIn(await storedRows(running, world.campaign.id));
  expect(stored).toHaveLength(new Set(stored).size);
  const isStored = new Set(stored);
  expect([...acknowledged].filter((id) => !isStored.has(id))).toEqual([]);
  const again: number[] = [];
  // Not all at once: two hundred bursts sent more than the platform lets wait.
  for (const ids of slices([...sent], 500))
    again.push(...(await Promise.all(ids.map((id) => send(running, at(world.points, 0).code, id)))));
  expect(again.filter((status) => status === 200)).toHaveLength(stored.length);
  expect(again.filter((status) => status === 201)).toHaveLength(sent.size - stored.length);
  // A counter alone takes a millisecond or two for each.
  await scored(running, world.campaign.id, sent.size, 20_000 + 5 * sent.size);
  // Another two rounds of the counter find nothing that they would count again.
  await oneSecond();
  await oneSecond();
  const { responses, questions } = await scored(running, world.campaign.id, sent.size);
  expect([responses, questions[0].counts['5']]).toEqual([sent.size, sent.size]);
}
