// Does a campaign go from draft to archive, copy itself into the next period with the posters still right, and say what it lacks?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectProblem, pathsIn } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, scored, smallWorld } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const call = (path: string, body?: object) => platform.admin.call('POST', path, body === undefined ? {} : { body });
const missing = async (id: string) =>
  (await platform.admin.get(`/campaigns/${id}/missing`)).items.map(({ code }: { code: string }) => code);

describe('a copy', () => {
  test('has all settings, other days, and serves the same printed codes once the first is closed', async () => {
    const world = await smallWorld(platform, { agencies: 2 });
    const [first, point] = [world.campaign.id, at(world.points, 0)];
    const agency = at(world.agencies, 0).id;
    await platform.admin.patch(`/campaigns/${first}`, { title: 'Đợt năm 2026', target: 90, targets: { [agency]: 80 } });
    const copy = await platform.admin.post(`/campaigns/${first}/copy`, {
      opensOn: '2025-01-01',
      closesOn: '2036-12-31',
    });
    const original = await platform.admin.get(`/campaigns/${first}`);
    expect(copy).toMatchObject({ status: 'draft', title: 'Đợt năm 2026 (bản sao)', opensOn: '2025-01-01' });
    for (const same of ['covers', 'languages', 'minimumToShow', 'target', 'targets', 'questionnaire', 'method'])
      expect(copy[same]).toEqual(original[same]);
    expect(await missing(copy.id)).toContain('overlap');
    expect((await expectProblem(await call(`/campaigns/${copy.id}/open`), 409)).detail).toMatch(/would be served by/);
    await platform.admin.post(`/campaigns/${first}/close`);
    expect(await missing(copy.id)).not.toContain('overlap');
    await platform.admin.post(`/campaigns/${copy.id}/open`);
    expect((await answer(platform, point.code, { A1: 5 })).status).toBe(201);
    expect((await scored(platform, copy.id, 1)).target).toMatchObject({ value: 90, met: true });
    const own = await platform.admin.get(`/campaigns/${copy.id}/scores?agency=${agency}`);
    expect(own.target).toMatchObject({ value: 80 });
  });

  test('asks the days that follow where none are named', async () => {
    const world = await smallWorld(platform);
    await platform.admin.post(`/campaigns/${world.campaign.id}/close`);
    const quarter = { opensOn: '2026-10-01', closesOn: '2026-12-31', title: 'Quý IV/2026' };
    const one = await platform.admin.post(`/campaigns/${world.campaign.id}/copy`, quarter);
    const next = await platform.admin.post(`/campaigns/${one.id}/copy`);
    expect(next).toMatchObject({ opensOn: '2027-01-01', closesOn: '2027-03-31', title: 'Quý I/2027' });
  });
});

describe('a campaign', () => {
  test('is archived once it is closed, and not opened again', async () => {
    const { campaign } = await smallWorld(platform);
    expect((await expectProblem(await call(`/campaigns/${campaign.id}/archive`), 409)).detail).toMatch(
      /Only a closed campaign/,
    );
    await platform.admin.post(`/campaigns/${campaign.id}/close`);
    expect(await platform.admin.post(`/campaigns/${campaign.id}/archive`)).toMatchObject({ status: 'archived' });
    expect((await expectProblem(await call(`/campaigns/${campaign.id}/open`), 409)).detail).toMatch(/archived/);
  });

  test('asks another questionnaire only while it is a draft', async () => {
    const { campaign } = await smallWorld(platform);
    const other = { questionnaire: { id: 'mot-cua-5' } };
    const body = { body: other };
    const url = `/campaigns/${campaign.id}`;
    expect((await expectProblem(await platform.admin.call('PATCH', url, body), 409)).detail).toMatch(
      /stay as they are: questionnaire/,
    );
    const copy = await platform.admin.post(`${url}/copy`);
    const changed = await platform.admin.patch(`/campaigns/${copy.id}`, other);
    expect(changed.questionnaire).toEqual({ id: 'mot-cua-5', version: 1 });
  });

  test('takes a target back, and refuses one of an agency that is not there', async () => {
    const { campaign } = await smallWorld(platform, { campaign: { target: 90 } });
    const url = `/campaigns/${campaign.id}`;
    expect(await platform.admin.patch(url, { target: null })).not.toHaveProperty('target');
    const wrong = { body: { targets: { 'ag-nirgends': 90 } } };
    expect(pathsIn((await expectProblem(await platform.admin.call('PATCH', url, wrong), 422)).errors)).toEqual([
      'targets',
    ]);
  });

  test('is changed by one of two who read the same: the other is shown both versions', async () => {
    const { campaign } = await smallWorld(platform);
    const url = `/campaigns/${campaign.id}`;
    const { revision } = await platform.admin.get(url);
    const first = await platform.admin.patch(url, { title: 'Tên thứ nhất', revision });
    const second = await platform.admin.call('PATCH', url, { body: { title: 'Tên thứ hai', revision } });
    expect(second.status).toBe(409);
    const said = await second.json();
    expect([said.current.title, said.sent.title]).toEqual(['Tên thứ nhất', 'Tên thứ hai']);
    expect(said.current.revision).toBe(first.revision);
    expect(await platform.admin.get(url)).toMatchObject({ title: 'Tên thứ nhất' });
  });
});
