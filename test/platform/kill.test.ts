// Is what was acknowledged safe from kill -9, of the platform, of its engine, and of both in the middle of a burst?
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Burst, burstAt, expectNothingLost, oneSecond, send, underWay } from './burst.ts';
import { endPlatform, enginesOf, type Platform, spawnPlatform, startOn, startPlatform } from './running-platform.ts';
import { at, scored, smallWorld, type World } from './small-world.ts';

let platform: Platform | undefined;
afterEach(async () => {
  await endPlatform(platform);
  platform = undefined;
});

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

/** How often it is done at random moments: a few times with every change, two hundred by `npm run faults`. */
const kills = Number(process.env['FAULT_ROUNDS'] ?? 3);

test(`kill -9 at a random moment of a burst, ${kills} times on one folder`, {
  timeout: 60_000 + kills * 20_000,
}, async () => {
  let running = await startPlatform();
  platform = running;
  const world = await smallWorld(running);
  const all: Burst = { sent: new Set(), acknowledged: new Set(), statuses: new Set(), end: async () => {} };
  for (let round = 0; round < kills; round += 1) {
    const burst = burstAt(running, world);
    await sleep(randomInt(30, 900));
    const [engine] = await enginesOf(running);
    const whom = round % 3;
    if (whom !== 1) kill(running.child.pid);
    if (whom !== 0) kill(engine);
    // Alone, the engine comes back under those who go on.
    if (whom === 1) await sleep(300);
    await burst.end();
    for (const id of burst.sent) all.sent.add(id);
    for (const id of burst.acknowledged) all.acknowledged.add(id);
    for (const status of burst.statuses) all.statuses.add(status);
    if (whom !== 1) running = await restarted(running);
  }
  expect([...all.statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
  await expectNothingLost(running, world, all);
  console.log(`${kills} kills: ${all.sent.size} sent, ${all.acknowledged.size} acknowledged, none lost, none twice`);
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
