// Is what was acknowledged safe from kill -9, of the platform, of its engine, and of both in the middle of a burst?
import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { endPlatform, enginesOf, type Platform, spawnPlatform, startOn, startPlatform } from './running-platform.ts';
import { answer, at, scored, smallWorld, storedRows, times, type World } from './small-world.ts';

let platform: Platform | undefined;
afterEach(async () => {
  await endPlatform(platform);
  platform = undefined;
});

type Burst = { sent: Set<string>; acknowledged: Set<string>; statuses: Set<number>; end(): Promise<void> };

/** Sixteen people who answer without a pause until they are told to end, or nobody is there to answer them. */
function burstAt(running: Platform, { points }: World): Burst {
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

const send = async (running: Platform, code: string, submissionId: string): Promise<number> =>
  (await answer(running, code, { A1: 5, B2: 3 }, { submissionId })).status;

const idsIn = (rows: string[]): string[] => rows.map((row) => row.slice(0, 36));
const oneSecond = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Until enough was acknowledged to prove something, however slow the machine. */
const underWay = ({ acknowledged }: Burst) =>
  vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(20), { timeout: 20_000, interval: 20 });

/** Everything acknowledged is stored and counted, and once; whoever never heard back sends again and is counted once too. */
async function expectNothingLost(running: Platform, world: World, { sent, acknowledged }: Burst): Promise<void> {
  expect(acknowledged.size).toBeGreaterThan(20);
  const stored = idsIn(await storedRows(running, world.campaign.id));
  expect(stored).toHaveLength(new Set(stored).size);
  expect([...acknowledged].filter((id) => !stored.includes(id))).toEqual([]);
  const again = await Promise.all([...sent].map((id) => send(running, at(world.points, 0).code, id)));
  expect(again.filter((status) => status === 200)).toHaveLength(stored.length);
  expect(again.filter((status) => status === 201)).toHaveLength(sent.size - stored.length);
  await scored(running, world.campaign.id, sent.size, 20_000);
  // Another two rounds of the counter find nothing that they would count again.
  await oneSecond();
  await oneSecond();
  const { responses, questions } = await scored(running, world.campaign.id, sent.size);
  expect([responses, questions[0].counts['5']]).toEqual([sent.size, sent.size]);
}

const kill = (pid: number | undefined) => {
  if (pid === undefined) throw new Error('nobody to kill');
  process.kill(pid, 'SIGKILL');
};

async function begun(): Promise<{ running: Platform; world: World; burst: Burst }> {
  const running = await startPlatform();
  platform = running;
  const world = await smallWorld(running);
  const burst = burstAt(running, world);
  await underWay(burst);
  return { running, world, burst };
}

async function restarted({ folder }: Platform): Promise<Platform> {
  const running = await startOn(folder);
  platform = running;
  return running;
}

describe('kill -9 in a burst of answers', { timeout: 90_000 }, () => {
  test('of the platform alone: its engine goes too, the next start has everything', async () => {
    const { running, world, burst } = await begun();
    kill(running.child.pid);
    await burst.end();
    await vi.waitFor(async () => expect(await enginesOf(running)).toEqual([]), { timeout: 3000 });
    const next = await restarted(running);
    expect(await enginesOf(next)).toHaveLength(1);
    await expectNothingLost(next, world, burst);
  });

  test('of the engine alone: requests wait or get 503, and the platform goes on', async () => {
    const { running, world, burst } = await begun();
    const [engine] = await enginesOf(running);
    kill(engine);
    await oneSecond();
    await burst.end();
    expect([...burst.statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(await enginesOf(running)).toHaveLength(1);
    expect(await enginesOf(running)).not.toContain(engine);
    await expectNothingLost(running, world, burst);
  });

  test('of both at once: the next start has everything', async () => {
    const { running, world, burst } = await begun();
    const [engine] = await enginesOf(running);
    kill(running.child.pid);
    kill(engine);
    await burst.end();
    await vi.waitFor(async () => expect(await enginesOf(running)).toEqual([]), { timeout: 3000 });
    await expectNothingLost(await restarted(running), world, burst);
  });
});

test('a second start on the folder is refused in one line; the first goes on and nothing of it changes', async () => {
  const running = await startPlatform();
  platform = running;
  const world = await smallWorld(running);
  const engines = await enginesOf(running);
  const second = spawnPlatform(running.folder);
  await once(second.child, 'close');
  expect(second.child.exitCode).toBe(1);
  expect(second.output().trim().split('\n')).toEqual([expect.stringContaining(`already runs on the data folder`)]);
  expect(await enginesOf(running)).toEqual(engines);
  expect(await send(running, at(world.points, 0).code, crypto.randomUUID())).toBe(201);
  await scored(running, world.campaign.id, 1);
});
