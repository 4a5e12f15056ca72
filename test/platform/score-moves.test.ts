// Do figures follow when a response is excluded, an agency moves, or an answer comes late into a sealed month?
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askForRecount } from '../../functions/store/pending.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { readSeals } from '../../functions/store/seals.ts';
import { type Province, province, row, rowsOf, scores } from './province.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from './running-platform.ts';
import { at, importRows, scored, times } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

describe('what moves', () => {
  const whole = async (world: Province, { id }: { id: string }) =>
    (await scores(platform, world, `?agency=${id}`)).responses;

  test('a response excluded after it was counted leaves every figure, and comes back when restored', async () => {
    const world = await province(platform);
    await importRows(
      platform,
      world.campaign.id,
      times(5, () => row(world.points.hospital, '2024-06-03', 5)),
    );
    await scored(platform, world.campaign.id, 5);
    const store = await storeOf(platform);
    for await (const response of responsesOf(store, world.campaign.id)) {
      await askForRecount(store, response, 'excluded');
      await scored(platform, world.campaign.id, 4);
      expect(await whole(world, world.commune)).toBe(4);
      await askForRecount(store, response, 'clean');
      await scored(platform, world.campaign.id, 5);
      break;
    }
  });

  test('an agency whose parent was wrong is counted under the right one, for all its days', async () => {
    const world = await province(platform);
    const { points, commune, other, hospital, root } = world;
    const days = ['2024-06-03', '2024-07-01'];
    await importRows(
      platform,
      world.campaign.id,
      times(30, (n) => row(points.hospital, at(days, n % 2), 5)),
    );
    await scored(platform, world.campaign.id, 30);
    await platform.admin.patch(`/agencies/${hospital.id}`, { parentId: other.id });
    await vi.waitFor(
      async () =>
        expect([await whole(world, commune), await whole(world, other), await whole(world, root)]).toEqual([0, 30, 30]),
      { timeout: 10_000, interval: 100 },
    );
    expect(await rowsOf(platform, world, `?agency=${other.id}&by=agency`)).toEqual({ [hospital.id]: [30, 100] });
  });

  test('an agency that moved on a day keeps what was given before under its former parent', async () => {
    const world = await province(platform);
    const { points, commune, other, hospital, root } = world;
    const days = ['2024-06-30', '2024-07-01'];
    await importRows(
      platform,
      world.campaign.id,
      times(30, (n) => row(points.hospital, at(days, n < 10 ? 0 : 1), 5)),
    );
    await scored(platform, world.campaign.id, 30);
    await platform.admin.patch(`/agencies/${hospital.id}`, { parentId: other.id, placedFrom: '2024-07-01' });
    await vi.waitFor(
      async () =>
        expect([await whole(world, commune), await whole(world, other), await whole(world, root)]).toEqual([
          10, 20, 30,
        ]),
      { timeout: 10_000, interval: 100 },
    );
  });

  test('a late answer into a month that was sealed long ago is in it, and in every sum above', async () => {
    const world = await province(platform);
    const before = times(6, (n) => row(world.points.commune, `2024-0${4 + (n % 2)}-10`, 5));
    await importRows(platform, world.campaign.id, before);
    await scored(platform, world.campaign.id, 6);
    const store = await storeOf(platform);
    const sealed = async () => [...(await readSeals(store, world.campaign.id)).keys()].toSorted();
    // A change of the campaign rings the auditor, who seals what is over.
    await platform.admin.patch(`/campaigns/${world.campaign.id}`, { title: 'Đã có tháng trọn' });
    await vi.waitFor(async () => expect(await sealed()).toEqual(['2024-04', '2024-05']), { timeout: 10_000 });
    expect(await rowsOf(platform, world, '?by=month')).toEqual({ '2024-04': [3, 100], '2024-05': [3, 100] });
    await importRows(platform, world.campaign.id, [row(world.points.commune, '2024-04-30T23:59:59+07:00', 1)]);
    await scored(platform, world.campaign.id, 7);
    expect(await sealed()).toEqual(['2024-05']);
    expect(await rowsOf(platform, world, '?by=month')).toEqual({ '2024-04': [4, 75], '2024-05': [3, 100] });
    expect((await scores(platform, world, `?agency=${world.root.id}&from=2024-04-01&to=2024-04-30`)).index).toBe(75);
  });
});
