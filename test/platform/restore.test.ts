// Does a platform come back from its backup on a clean machine: nothing lost, nothing counted twice, the same scores?
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { auditCampaign } from '../../functions/auditor/audit.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { runNpm } from '../local/program.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { endPlatform, enginesOf, type Platform, startOn, startPlatform, storeOf } from './running-platform.ts';
import { answer, at, idsIn, scored, smallWorld, storedRows, times, type World } from './small-world.ts';

let running: Platform | undefined;
afterEach(async () => {
  await endPlatform(running);
  running = undefined;
});

type People = { sent: string[]; acknowledged: string[]; end(): Promise<void> };

/** Eight people who answer without a pause; everybody answers alike, so that one may stand for another in a score. */
function answering(platform: Platform, { points }: World): People {
  const [sent, acknowledged]: string[][] = [[], []];
  let ended = false;
  const person = async (): Promise<void> => {
    while (!ended) {
      const submissionId = crypto.randomUUID();
      sent?.push(submissionId);
      if ((await send(platform, points, submissionId)) === 201) acknowledged?.push(submissionId);
    }
  };
  const people = times(8, person);
  const end = async (): Promise<void> => {
    ended = true;
    await Promise.all(people);
  };
  return { sent: sent ?? [], acknowledged: acknowledged ?? [], end };
}

const send = async (platform: Platform, points: World['points'], submissionId: string): Promise<number> =>
  (await answer(platform, at(points, 0).code, { A1: 5, B2: 3, C1: 1 }, { submissionId })).status;

async function backUp(platform: Platform, shelf: string): Promise<string> {
  const program = runNpm('backup', [shelf], { DATA_DIR: platform.folder });
  expect(await program.exitCode, program.output()).toBe(0);
  return program.line('backup ');
}

/** What is left of a machine that burnt: nothing. */
async function destroy(platform: Platform): Promise<void> {
  platform.child.kill('SIGKILL');
  await once(platform.child, 'close');
  await vi.waitFor(async () => expect(await enginesOf(platform)).toEqual([]), { timeout: 5000 });
  await rm(platform.folder, { recursive: true });
}

async function restored(backup: string): Promise<Platform> {
  const folder = await temporaryFolder();
  const program = runNpm('restore', [backup], { DATA_DIR: folder });
  expect(await program.exitCode, program.output()).toBe(0);
  running = await startOn(folder);
  return running;
}

const idsOf = async (platform: Platform, { campaign }: World): Promise<string[]> =>
  idsIn(await storedRows(platform, campaign.id));

const underWay = (people: People, many: number) =>
  vi.waitFor(() => expect(people.acknowledged.length).toBeGreaterThan(many), { timeout: 20_000, interval: 20 });

test('backed up while people answer, destroyed, restored: the same scores', { timeout: 180_000 }, async () => {
  const shelf = await temporaryFolder();
  const first = await startPlatform();
  running = first;
  const world = await smallWorld(first);
  const people = answering(first, world);
  await underWay(people, 30);

  const before = [...people.acknowledged];
  const amid = await backUp(first, shelf);
  await underWay(people, before.length + 10);
  await people.end();
  const all = people.acknowledged.length;
  await scored(first, world.campaign.id, all, 20_000);
  const quiet = await backUp(first, shelf);
  const scores = await first.admin.get(`/campaigns/${world.campaign.id}/scores`);
  await destroy(first);

  // The last moment: as if nothing had happened.
  const second = await restored(quiet);
  expect(await second.admin.get(`/campaigns/${world.campaign.id}/scores`)).toEqual(scores);
  expect(new Set(await idsOf(second, world))).toEqual(new Set(people.acknowledged));
  await noDrift(second, world);
  await endPlatform(second);

  // The moment amid the answers: whoever had been thanked by then is in it, once, counted or soon to be.
  const third = await restored(amid);
  const ids = await idsOf(third, world);
  expect(ids).toHaveLength(new Set(ids).size);
  expect(before.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.length).toBeLessThan(all);
  await scored(third, world.campaign.id, ids.length, 20_000);
  // Whoever was thanked later is lost with the machine; sent again, by whoever kept it, each counts once.
  const again = await Promise.all(people.acknowledged.map((id) => send(third, world.points, id)));
  expect(again.filter((status) => status === 200)).toHaveLength(ids.length);
  await scored(third, world.campaign.id, all, 20_000);
  const after = await third.admin.get(`/campaigns/${world.campaign.id}/scores`);
  expect(after).toEqual(scores);
  await noDrift(third, world);
});

/** Every response recounted: the tallies hold exactly what the responses say, and none waits for ever. */
async function noDrift(platform: Platform, { campaign }: World): Promise<void> {
  const readers = readersOf(await storeOf(platform));
  const found = (await readers.registry()).campaigns.get(campaign.id);
  if (found === undefined) throw new Error('the campaign is gone');
  const stopping = new AbortController().signal;
  const audit = await auditCampaign(
    { ...readers, now: () => new Date(), newToken: randomUUID, stopping, log: () => {} },
    found,
  );
  expect(audit).toMatchObject({ uncounted: 0, asked: 0, drifted: 0, repaired: 0 });
  expect(audit.checked).toBeGreaterThan(0);
}
