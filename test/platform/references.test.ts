// Do outside figures come with their sources, can more be added, and is what cannot be refused?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const list = (query: string) => platform.admin.get(`/references${query}`);
const papi = { index: 'papi', subject: 'Lào Cai', period: '2024', value: 42.5, unit: 'points', of: 80, source: 'Thử' };

describe('figures of outside indices', () => {
  test('are brought along, each with its source, and those from memory say so', async () => {
    const { items } = await list(`?index=sipas&subject=${encodeURIComponent('Việt Nam')}`);
    expect(
      items.map(({ period, value, verified }: typeof papi & { verified: boolean }) => [period, value, verified]),
    ).toEqual([
      ['2018', 82.99, true],
      ['2019', 84.45, true],
      ['2020', 85.48, true],
      ['2021', 87.16, false],
      ['2022', 80.08, true],
      ['2023', 82.66, true],
      ['2024', 83.94, true],
    ]);
    const langSon = await list(`?index=sipas&subject=${encodeURIComponent('Lạng Sơn'.normalize('NFD'))}`);
    expect(langSon.items).toMatchObject([
      { period: '2021', value: 87.07, rank: { position: 31, of: 63 }, verified: true },
    ]);
  });

  test('come with the years their series break, in words', async () => {
    const breaksOf = async (query: string) =>
      (await list(query)).breaks.map(({ from, reason }: { from: string; reason: string }) => [from, reason]);
    expect(await breaksOf('?index=sipas')).toEqual([
      ['2022', 'method-changed'],
      ['2025', 'provinces-merged'],
    ]);
    expect(await breaksOf('?index=papi')).toEqual([['2025', 'provinces-merged']]);
    // The country stayed the country.
    expect(await breaksOf(`?index=sipas&subject=${encodeURIComponent('Việt Nam')}`)).toEqual([
      ['2022', 'method-changed'],
    ]);
    expect((await list('?index=sipas')).breaks[0].words.vi).toBe('Không so sánh được: đổi phương pháp từ năm 2022.');
  });

  test('can be added one by one or many at once, and page', async () => {
    const one = await platform.admin.post('/references', papi);
    expect(one).toEqual({ ...papi, id: expect.stringMatching(/^rf-/), verified: false });
    const { items } = await platform.admin.post('/references', [
      {
        ...papi,
        period: '2025-Q1',
        verified: true,
        rank: { position: 3, of: 34 },
        publishedOn: '2025-05-06',
        note: 'Ghi chú',
      },
      { ...papi, index: 'pci', of: 100, value: 70.1 },
    ]);
    expect(items).toHaveLength(2);
    const found = await list(`?index=papi&subject=${encodeURIComponent('Lào Cai')}&limit=1`);
    expect(found.items).toEqual([one]);
    const rest = await list(`?index=papi&subject=${encodeURIComponent('Lào Cai')}&cursor=${found.nextCursor}`);
    expect(rest.items).toEqual([items[0]]);
  });

  test('that cannot be are refused by field, and of many nothing is made', async () => {
    const wrong = { ...papi, subject: 'Sai', value: 81 };
    const refused = async (body: unknown) =>
      pathsIn((await expectProblem(await platform.admin.call('POST', '/references', { body }), 422)).errors);
    expect(await refused(wrong)).toEqual(['value']);
    expect(await refused({ ...papi, of: undefined })).toEqual(['of']);
    expect(await refused({ ...papi, unit: 'percent' })).toEqual(['of']);
    expect(await refused({ ...papi, rank: { position: 35, of: 34 } })).toEqual(['rank']);
    expect(await refused({ ...papi, period: '2024-13' })).toEqual(['period']);
    expect(await refused({ ...papi, index: 'sipa', source: ' ' })).toEqual(['index', 'source']);
    expect(await refused([{ ...papi, subject: 'Sai' }, wrong])).toEqual(['1.value']);
    expect((await list('?subject=Sai')).items).toEqual([]);
  });

  test('a viewer reads and does not add', async () => {
    expect((await platform.viewer.get('/references?index=papi')).items.length).toBeGreaterThan(0);
    await expectProblem(await platform.viewer.call('POST', '/references', { body: papi }), 403);
  });
});
