// What if the disk is full? Nobody is thanked for what was not written, and when there is room again everything goes on.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, statfs, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { burstAt, expectNothingLost } from './burst.ts';
import { preparedFolder } from './prepared-folder.ts';
import { endPlatform, type Platform, startOn } from './running-platform.ts';
import { smallWorld } from './small-world.ts';

/** A disk of our own needs root, as continuous integration has it. */
const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
if (!mayMount) console.warn('SKIPPED: a disk that can be filled needs root on Linux');

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step();
});

/** A disk of so many megabytes with a prepared data folder on it. */
async function smallDisk(megabytes: number): Promise<string> {
  const disk = await mkdtemp(join(tmpdir(), 'long-dan-disk-'));
  undo.push(() => rm(disk, { recursive: true, force: true }));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
  undo.push(() => execFileSync('umount', ['-l', disk]));
  const prepared = await preparedFolder();
  await cp(prepared, disk, { recursive: true });
  await rm(prepared, { recursive: true });
  return disk;
}

/** Takes all there is, while others take it too; the file that does. */
async function fill(disk: string): Promise<string> {
  const { bavail, bsize } = await statfs(disk);
  const file = join(disk, 'somebody-else');
  await writeFile(file, Buffer.alloc(bavail * bsize)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOSPC') throw error;
  });
  return file;
}

test.runIf(mayMount)('a disk that fills up in a burst', { timeout: 120_000 }, async () => {
  const disk = await smallDisk(64);
  const running: Platform = await startOn(disk);
  undo.push(() => endPlatform({ ...running, folder: join(disk, 'ended') }));
  const world = await smallWorld(running);
  const before = burstAt(running, world);
  await vi.waitFor(() => expect(before.acknowledged.size).toBeGreaterThan(20), { timeout: 20_000 });
  const filler = await fill(disk);
  await vi.waitFor(() => expect(before.statuses).toContain(503), { timeout: 60_000, interval: 50 });
  const whileFull = before.acknowledged.size;
  await unlink(filler);
  await vi.waitFor(() => expect(before.acknowledged.size).toBeGreaterThan(whileFull + 20), { timeout: 30_000 });
  await before.end();
  expect([...before.statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
  await expectNothingLost(running, world, before);
});
