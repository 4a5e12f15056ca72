// Does today's code read what the release before wrote, and go on from there? Its items are put back, and everything is done with them that the platform can do.
// `KEEP_ITEMS=0.2.0 npx vitest run test/old-items` keeps those of the release that is being made; do that with its own tree, then add its name below.
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditRound } from '../../functions/auditor/run.ts';
import { deliverDue } from '../../functions/messenger/run.ts';
import type { Log } from '../../functions/runtime/log.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { auditorOn, counterOn } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { itemsOf } from '../platform/every-item.ts';
import { attempts } from '../rights/attempts.ts';
import { askedAt, makeSpeaking, type Place, type Province, twoProvinces, type World } from '../rights/two-provinces.ts';
import { type Kept, keep, kindOf, plainItems, putBack, readKept } from './kept-items.ts';

const releases = ['0.1.0'];
const now = () => new Date('2026-11-20T05:00:00Z');

async function emptyPlace(): Promise<Place & { folder: string }> {
  const folder = await temporaryFolder();
  return { store: await freshStore(), bucket: folderBucket(folder, randomUUID), folder };
}

/** What the platform does by itself, once. */
async function jobs({ store }: Place, log: Log): Promise<void> {
  await drain({ ...counterOn(store, now), log }, new Date(now().getTime() + 60_000));
  await auditRound(auditorOn(store, now, log));
  const stopping = new AbortController().signal;
  const unsent = { post: async () => 'delivered', mail: undefined, staffAddress: undefined };
  await deliverDue({ ...readersOf(store), ...unsent, now, random: () => 0.5, stopping, log });
}

/** Every operation over one of the provinces, as the platform; those that a program of the platform may not do, or that are refused. */
async function walk(world: World, place: Province): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, { may, to }] of Object.entries(attempts)) {
    if (!may.includes('platform')) continue;
    const { path, ...sent } = to(place, world);
    const answered = await world.as('platform', name.split(' ')[0] ?? '', path, sent);
    if (answered.status >= 400) refused.push(`${answered.status} ${name}: ${await answered.text()}`);
  }
  return refused;
}

const keeping = process.env['KEEP_ITEMS'];
const keepItems = async (release: string): Promise<void> => {
  const place = await emptyPlace();
  const world = await twoProvinces(place);
  // One province has had everything done to it; the other is left for the release to come.
  await walk(world, world.outside);
  await jobs(place, () => {});
  const files = await readdir(place.folder, { recursive: true, withFileTypes: true });
  const names = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  await keep(
    release,
    place,
    world,
    names.map((name) => name.slice(place.folder.length + 1)),
  );
};
if (keeping !== undefined) test('keeps the items of this release', { timeout: 120_000 }, () => keepItems(keeping));

describe.each(releases)('items of %s', { timeout: 120_000 }, (release) => {
  let kept: Kept;
  const opened = async (): Promise<Place & { world: World }> => {
    kept = await readKept(release);
    const place = await emptyPlace();
    await putBack(kept, place);
    const { inside, outside, service } = kept.world;
    // Names of a province's things, as they were kept. Units had no days to speak then: a report of today waits for one of them.
    const speaking = await makeSpeaking(Object(inside), place.store, place.bucket);
    const world: World = {
      ...{ inside: { ...Object(inside), speaking }, outside: Object(outside), service, as: askedAt(place) },
    };
    return { ...place, world };
  };

  test('each says the version of its shape', async () => {
    kept = await readKept(release);
    // Counters and marks that hold nothing but themselves: the registry's version, a campaign's seals, the counter's lease.
    const bare = ['registry registry', 'tallies score-counter', 'tallies seals'];
    const without = Object.entries(kept.items).flatMap(([table, items]) =>
      plainItems(items)
        .filter(({ v }) => v === undefined)
        .map((item) => kindOf(table, item)),
    );
    expect([...new Set(without)].toSorted()).toEqual(bare);
  });

  test('are of every kind that today’s code writes', async () => {
    kept = await readKept(release);
    const kinds = new Set(
      Object.entries(kept.items).flatMap(([table, all]) => plainItems(all).map((one) => kindOf(table, one))),
    );
    const place = await emptyPlace();
    const world = await twoProvinces(place);
    await walk(world, world.outside);
    await jobs(place, () => {});
    const today = new Set<string>();
    for (const table of ['registry', 'responses', 'tallies'] as const)
      for (const item of await itemsOf(place.store, table)) today.add(kindOf(table, item));
    // A kind that came after the release is named here, with the release it came with.
    const since = [
      ...['registry paper-notes', 'registry period-statement', 'registry slips', 'registry statements-in'],
      'tallies DP',
    ];
    expect([...today].filter((kind) => !kinds.has(kind)).toSorted()).toEqual(since);
    expect(kinds.size).toBeGreaterThan(40);
  });

  test('are read, changed and counted on by all that the platform does', async () => {
    const { world, ...place } = await opened();
    const said: string[] = [];
    const log: Log = (level, event) => void (level === 'info' || said.push(event));
    await jobs(place, log);
    // Published before reports had editions; the writer, which is not among these jobs, makes one of each that somebody approved.
    const lacking = expect.stringMatching(/^404 GET \/reports\/\{id\}\/published\/\{file\}: /);
    expect(await walk(world, world.inside)).toEqual([lacking]);
    await jobs(place, log);
    expect(said).toEqual([]);
  });
});
