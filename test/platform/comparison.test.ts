// What has changed, and why? The difference with its interval, and contributions that add up to it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Province, province, row } from './province.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { importRows, openCampaign, scored, times } from './small-world.ts';

let platform: Platform;
let world: Province;

const rated = (point: string, day: string, all: number, satisfied: number) =>
  times(all, (n) => row(point, `${day}T09:00:00+07:00`, n < satisfied ? 5 : 1));
const sumOf = (parts: { rate: number; mix: number }[], what: 'rate' | 'mix') =>
  parts.reduce((total, part) => total + part[what], 0);

beforeAll(async () => {
  platform = await startPlatform();
  world = await province(platform);
  const { commune, other } = world.points;
  // Two units whose scores stay at 90 and 60 while the second's visitors grow threefold.
  await importRows(platform, world.campaign.id, [
    ...rated(commune, '2025-09-10', 100, 90),
    ...rated(other, '2025-09-10', 100, 60),
    ...rated(commune, '2025-10-10', 100, 90),
    ...rated(other, '2025-10-10', 300, 180),
  ]);
  await scored(platform, world.campaign.id, 600);
}, 60_000);
afterAll(() => endPlatform(platform));

const october = 'from=2025-10-01&to=2025-10-31';
const compare = (query: string) => platform.admin.get(`/campaigns/${world.campaign.id}/comparison?${query}`);

describe('a comparison with the month before', () => {
  test('gives the difference in percentage points, its interval and a verdict', async () => {
    const { now, before, difference, refused } = await compare(`${october}&agency=${world.root.id}`);
    expect(now).toMatchObject({ from: '2025-10-01', to: '2025-10-31', responses: 400 });
    expect(before).toMatchObject({ from: '2025-09-01', to: '2025-09-30', responses: 200 });
    expect(difference).toMatchObject({ before: 75, now: 67.5, difference: -7.5 });
    expect(difference.interval.low).toBeLessThan(-7.5);
    expect(difference.interval.high).toBeGreaterThan(-7.5);
    // 75 % of 200 and 67.5 % of 400 may still be the same: the interval holds 0.
    expect(difference.verdict).toBe('no-conclusion');
    expect(refused).toBeNull();
  });

  test('tells a fall that is all mix from one by worse service', async () => {
    const { explained } = await compare(`${october}&agency=${world.root.id}`);
    expect(sumOf(explained.byAgency, 'rate')).toBeCloseTo(0, 9);
    expect(sumOf(explained.byAgency, 'mix')).toBeCloseTo(-7.5, 9);
    expect(explained.byAgency.map(({ label }: { label: string }) => label).toSorted()).toEqual(['Xã Hai', 'Xã Một']);
    // By criterion there is only one here, and it fell.
    expect(explained.byQuestion).toEqual([expect.objectContaining({ key: 'A1', rate: -7.5, mix: 0 })]);
  });

  test('refuses the same days last year where the two share some', async () => {
    const long = 'from=2025-01-01&to=2026-02-28&with=last-year';
    await expect(compare(long)).rejects.toThrow(/422.*the two periods share days/s);
  });

  test('finds nothing to compare with where nobody had answered', async () => {
    const { difference, refused } = await compare('from=2025-09-01&to=2025-09-30');
    expect({ difference, refused }).toEqual({ difference: null, refused: 'nothing-scored' });
  });
});

test('another questionnaire is not compared as a whole, its factors of one name are not either where they ask otherwise', async () => {
  const other = await openCampaign(
    platform,
    'mot-cua-5',
    { agencyIds: [], pointCodes: [world.points.hospital] },
    { opensOn: '2020-01-01', closesOn: '2020-12-31' },
  );
  const { refused, difference } = await compare(`against=${other.id}`);
  expect({ refused, difference }).toEqual({ refused: 'questionnaire-changed', difference: null });
});

test('before a merger the predecessors’ answers are added up; after a split there is nothing to compare', async () => {
  const { admin } = platform;
  const merged = await admin.post('/agencies', {
    name: 'Xã Mới',
    kind: 'commune',
    parentId: world.root.id,
    succeeds: [world.commune.id, world.other.id],
  });
  const point = (await admin.post('/points', { agencyId: merged.id, label: 'Quầy' })).code;
  await importRows(platform, world.campaign.id, rated(point, '2025-11-05', 50, 50));
  await scored(platform, world.campaign.id, 650);
  const november = `from=2025-11-01&to=2025-11-30&agency=${merged.id}`;
  expect(await compare(november)).toMatchObject({
    before: { responses: 400 },
    now: { responses: 50 },
    difference: { before: 67.5, now: 100, verdict: 'up' },
  });

  await admin.post('/agencies', {
    name: 'Xã Tách',
    kind: 'commune',
    parentId: world.root.id,
    succeeds: [world.other.id],
  });
  expect(await compare(november)).toMatchObject({ difference: null, refused: 'agency-split' });
});

test('is not for a viewer', async () => {
  await expect(platform.viewer.get(`/campaigns/${world.campaign.id}/comparison`)).rejects.toThrow(/40[34]/);
});
