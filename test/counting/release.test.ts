// What was released stays as it was: whatever arrives, is excluded or moves afterwards, and however many auditors write at once.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { releaseCampaign } from '../../functions/auditor/release.ts';
import { auditRound } from '../../functions/auditor/run.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { sumOfBlocks } from '../../functions/domain/released-block.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { collect } from '../../functions/store/items.ts';
import { askForRecount } from '../../functions/store/pending.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { blocksOfAgency } from '../../functions/store/released.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { sameTables } from '../engine/fresh-store.ts';
import { hospital, minimum, noonOf, releaseWorld, xa1, xa2 } from './release-world.ts';
import { agencies, agency, auditorOn, campaign, putAgencies } from './world.ts';

type World = Awaited<ReturnType<typeof releaseWorld>>;
const blocksAt = ({ store }: World, id: string) => blocksOfAgency(store, campaign.id, id);
/** Days and people of an agency's blocks. */
const spans = async (world: World, id: string) =>
  (await blocksAt(world, id)).map(({ from, to, tally }) => [from, to, tally['n']]);

async function wish({ store }: World, id: string, status: 'clean' | 'flagged' | 'excluded'): Promise<void> {
  for (const one of await collect(responsesOf(store, campaign.id)))
    if (one.submissionId === id) await askForRecount(store, one, status);
}

describe('a round of the auditor', () => {
  it('releases closed days of each agency’s own responses, by service', async () => {
    const world = await releaseWorld();
    await world.answer(xa1, '2026-10-10', 3, 1);
    await world.answer({ ...xa1, service: true }, '2026-10-10', 2, 2);
    await world.answer(hospital, '2026-10-11', 4, 1);
    await world.answer(xa1, '2026-10-12', 9, 9);
    await world.round('2026-10-12');
    expect((await blocksAt(world, 'ag-xa1')).map(({ serviceId, to, tally }) => [serviceId, to, tally['n']])).toEqual([
      ['-', '2026-10-10', 4],
      ['sv-khaisinh', '2026-10-10', 4],
    ]);
    expect(await spans(world, 'ag-bv')).toEqual([['2026-01-01', '2026-10-11', 5]]);
    expect(await spans(world, 'ag-tinh')).toEqual([]);
  });

  it('changes no block for a late answer: that waits for the next', async () => {
    const world = await releaseWorld();
    await world.answer(xa1, '2026-10-10', 3, 1);
    await world.round('2026-10-11');
    const first = await blocksAt(world, 'ag-xa1');
    await world.answer(xa1, '2026-10-09', 0, 2);
    await world.round('2026-10-11');
    await world.round('2026-10-12');
    expect(await blocksAt(world, 'ag-xa1')).toEqual(first);
    await world.answer(xa1, '2026-10-12', 1, 0);
    await world.round('2026-10-13');
    expect(await spans(world, 'ag-xa1')).toEqual([
      ['2026-01-01', '2026-10-10', 4],
      ['2026-10-11', '2026-10-12', 3],
    ]);
    expect((await blocksAt(world, 'ag-xa1'))[0]).toEqual(first[0]);
  });

  it('takes an excluded response off in the next block, where enough others cover it', async () => {
    const world = await releaseWorld();
    const [good = ''] = await world.answer(xa1, '2026-10-10', 3, 1);
    await world.round('2026-10-11');
    const [first] = await blocksAt(world, 'ag-xa1');
    await wish(world, good, 'excluded');
    await world.answer(xa1, '2026-10-11', 2, 1);
    await world.round('2026-10-12');
    expect(await blocksAt(world, 'ag-xa1')).toEqual([first]);
    await world.answer(xa1, '2026-10-12', 1, 0);
    await world.round('2026-10-13');
    expect(await spans(world, 'ag-xa1')).toEqual([
      ['2026-01-01', '2026-10-10', 4],
      ['2026-10-11', '2026-10-12', 3],
    ]);
    expect(sumOfBlocks(await blocksAt(world, 'ag-xa1')).tally).toMatchObject({ n: 7, A1_5: 5, A1_1: 2 });
  });

  it('counts flagged responses in, and says how many', async () => {
    const world = await releaseWorld();
    await world.answer(xa1, '2026-10-10', 2, 0, { status: 'flagged' });
    await world.answer(xa1, '2026-10-10', 2, 1);
    await world.round('2026-10-11');
    expect(await blocksAt(world, 'ag-xa1')).toMatchObject([{ flagged: 2, tally: { n: 5 } }]);
  });

  it('gives nobody’s responses to another when an agency moves between blocks, for past days too', async () => {
    const world = await releaseWorld();
    await world.answer(hospital, '2026-10-10', 3, 1);
    await world.answer(xa1, '2026-10-10', 2, 2);
    await world.answer(xa2, '2026-10-10', 4, 1);
    await world.round('2026-10-11');
    const before = await Promise.all(['ag-xa1', 'ag-xa2', 'ag-bv'].map((id) => blocksAt(world, id)));
    const moved = agency('ag-bv', { parentId: 'ag-xa2', lineParentId: 'ag-so' });
    await putAgencies(
      world.store,
      agencies.map((one) => (one.id === 'ag-bv' ? moved : one)),
    );
    for (const at of [hospital, xa1, xa2]) await world.answer(at, '2026-10-11', 2, 2);
    await world.count();
    // This round asks for the moves: what it then reads is counted half by one tree, half by the other, and must not be released.
    await auditRound(auditorOn(world.store, noonOf('2026-10-12')));
    expect(await Promise.all(['ag-xa1', 'ag-xa2', 'ag-bv'].map((id) => blocksAt(world, id)))).toEqual(before);
    await auditRound(auditorOn(world.store, noonOf('2026-10-12')));
    expect(await Promise.all(['ag-xa1', 'ag-xa2', 'ag-bv'].map((id) => blocksAt(world, id)))).toEqual(before);
    await world.round('2026-10-12');
    for (const id of ['ag-xa1', 'ag-xa2', 'ag-bv']) {
      const [first, second, ...more] = await blocksAt(world, id);
      expect(before.flat()).toContainEqual(first);
      expect([second?.from, second?.to, second?.tally['n'], more]).toEqual(['2026-10-11', '2026-10-11', 4, []]);
    }
  });

  it('waits for what is not counted yet of closed days, not for today’s', async () => {
    const world = await releaseWorld();
    await world.answer(xa1, '2026-10-10', 2, 1);
    await world.count();
    const auditor = auditorOn(world.store, noonOf('2026-10-11'));
    const registry = await registryReader(world.store)();
    await world.answer(xa1, '2026-10-10', 1, 0);
    expect(await releaseCampaign(auditor, registry, { ...campaign, minimumToShow: minimum })).toBe(0);
    await world.count();
    await world.answer(xa2, '2026-10-11', 1, 0);
    expect(await releaseCampaign(auditor, registry, { ...campaign, minimumToShow: minimum })).toBe(1);
    expect(await spans(world, 'ag-xa1')).toEqual([['2026-01-01', '2026-10-10', 4]]);
  });

  it('never releases what one official alone serves', async () => {
    const world = await releaseWorld();
    const point = (code: string, agencyId: string, onePerson: boolean, serviceId?: string): Point => ({
      ...{ code, agencyId, onePerson, label: 'Quầy', status: 'active' },
      ...(serviceId === undefined ? {} : { serviceId }),
    });
    const points = [
      point('A', 'ag-xa1', true, 'sv-khaisinh'),
      point('B', 'ag-xa1', true, 'sv-khac'),
      point('C', 'ag-xa2', true),
      point('D', 'ag-xa2', false),
    ];
    const change = { at: new Date(), who: 'test', what: 'points', thing: 'points', id: randomUUID() };
    await changeRegistry(
      world.store,
      points.map((one) => pointWrite(one, true)),
      change,
    );
    for (const at of [xa1, xa2, hospital]) {
      await world.answer(at, '2026-10-10', 3, 1);
      await world.answer({ ...at, service: true }, '2026-10-10', 3, 1);
    }
    await world.round('2026-10-11');
    expect(await spans(world, 'ag-xa1')).toEqual([]);
    expect(await spans(world, 'ag-xa2')).toHaveLength(2);
    expect(await spans(world, 'ag-bv')).toHaveLength(2);
  });
});

describe('two auditors at once', () => {
  it('write each block once, whatever each has seen', async () => {
    const world = await releaseWorld();
    for (const day of ['2026-10-08', '2026-10-09', '2026-10-10'])
      for (const at of [xa1, xa2, hospital]) await world.answer(at, day, 2, 2);
    await world.count();
    const registry = await registryReader(world.store)();
    const release = (day: string) =>
      releaseCampaign(auditorOn(sameTables(world.store), noonOf(day)), registry, {
        ...campaign,
        minimumToShow: minimum,
      });
    const written = await Promise.all([release('2026-10-11'), release('2026-10-10'), release('2026-10-11')]);
    // Whoever lost a block to another left the rest of that leaf to a later round.
    written.push(await release('2026-10-11'));
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(9);
    for (const id of ['ag-xa1', 'ag-xa2', 'ag-bv'])
      expect(await spans(world, id)).toEqual([
        ['2026-01-01', '2026-10-08', 4],
        ['2026-10-09', '2026-10-09', 4],
        ['2026-10-10', '2026-10-10', 4],
      ]);
  });
});
