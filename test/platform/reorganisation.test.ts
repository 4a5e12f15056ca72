// What becomes of units that move, are renamed, closed, merged or split? Posters stay right, what was answered stays where it was given, and the trail tells it.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { expectProblem } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, openCampaign, scored } from './small-world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

const today = dayOf(new Date());
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const make = (name: string, more: object = {}) => platform.admin.post('/agencies', { name, kind: 'commune', ...more });
const pointAt = (agencyId: string, label = 'Quầy 1') => platform.admin.post('/points', { agencyId, label });
const agencyOf = (code: string) => platform.admin.get(`/points/${code}`);
const counted = (campaignId: string, agencyId: string, responses: number) =>
  vi.waitFor(
    async () => {
      const score = await platform.admin.get(`/campaigns/${campaignId}/scores?agency=${agencyId}`);
      expect(score.responses).toBe(responses);
    },
    { timeout: 8000, interval: 100 },
  );
type Made = { id: string };
const named = ({ id }: Made) => id;

/** Two communes side by side under a province, the second with a centre under it, and a campaign that names only the first. */
async function twoCommunes(title: string) {
  const root = await make(`Tỉnh ${title}`, { kind: 'province' });
  const [one, two] = [
    await make(`Xã ${title} Một`, { parentId: root.id }),
    await make(`Xã ${title} Hai`, { parentId: root.id }),
  ];
  const centre = await make(`Trung tâm ${title}`, { kind: 'one-stop', parentId: two.id });
  const points = [await pointAt(one.id), await pointAt(two.id), await pointAt(centre.id)];
  return { root, one, two, centre, codes: points.map(({ code }: { code: string }) => code) };
}

describe('a merger', () => {
  test('or a split of an agency that another changed since it was read is refused with both versions', async () => {
    const { one, two } = await twoCommunes('Vừa Sửa');
    const { revision } = await platform.admin.get(`/agencies/${one.id}`);
    await platform.admin.patch(`/agencies/${one.id}`, { hotline: '0214 3' });
    const parts = ['Một', 'Hai'].map((name) => ({ name: `Xã Tách ${name}`, kind: 'commune' }));
    const merger = { agencyIds: [one.id, two.id], into: { new: { name: 'Xã Gộp', kind: 'commune' } } };
    for (const [path, wanted] of [
      ['/agencies:merge', merger],
      [`/agencies/${one.id}/split`, { into: parts }],
    ] as const) {
      const answer = await platform.admin.call('POST', path, { body: { ...wanted, from: today, revision } });
      expect(await answer.json()).toMatchObject({ status: 409, current: { hotline: '0214 3' }, sent: { revision } });
    }
  });

  test('is told first, then done in one stroke: lineage, dates, children, points, campaigns, one entry of the trail', async () => {
    const { root, one, two, centre, codes } = await twoCommunes('Gộp');
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [one.id, two.id] });
    expect((await answer(platform, at(codes, 0), { A1: 5 })).status).toBe(201);
    const merge = { agencyIds: [one.id, two.id], into: { new: { name: 'Xã Gộp Mới', kind: 'commune' } }, from: today };
    const seen = await platform.admin.post('/agencies:merge?preview=true', merge);
    expect(seen).toMatchObject({ children: [{ id: centre.id }], stopping: [], emptied: [] });
    expect(seen.points.toSorted()).toEqual([at(codes, 0), at(codes, 1)].toSorted());
    expect((await platform.admin.get('/agencies?q=xa gop moi')).items).toEqual([]);

    const { agencies } = await platform.admin.post('/agencies:merge', merge);
    const heir: Made = at(agencies, 0);
    expect(heir).toMatchObject({ succeeds: [one.id, two.id], validFrom: today, parentId: root.id });
    for (const { id } of [one, two])
      expect(await platform.admin.get(`/agencies/${id}`)).toMatchObject({ validTo: yesterday });
    expect(await platform.admin.get(`/agencies/${centre.id}`)).toMatchObject({ parentId: heir.id });
    expect(await platform.admin.get(`/agencies/${centre.id}?on=${yesterday}`)).toMatchObject({ parentId: two.id });
    expect(await agencyOf(at(codes, 0))).toMatchObject({
      agencyId: heir.id,
      formerly: [{ agencyId: one.id, until: yesterday }],
      status: 'active',
    });
    expect((await platform.admin.get(`/points?agency=${heir.id}`)).items.length).toBe(2);
    expect((await platform.admin.get(`/campaigns/${campaign.id}`)).covers.agencyIds).toContain(heir.id);

    // The poster on the wall is right, and what was answered stays with the unit it was given at, also when it arrives late.
    expect((await answer(platform, at(codes, 0), { A1: 1 })).status).toBe(201);
    const late = { answeredAt: new Date(Date.now() - 24 * 3_600_000).toISOString() };
    expect((await answer(platform, at(codes, 0), { A1: 4 }, late)).status).toBe(201);
    await scored(platform, campaign.id, 3, 8000);
    await counted(campaign.id, one.id, 2);
    await counted(campaign.id, heir.id, 1);

    const again = await platform.admin.post('/agencies:merge', merge);
    expect(again.agencies.map(named)).toEqual([heir.id]);
    const trail = (await platform.admin.get('/audit')).items.filter(
      ({ what }: { what: string }) => what === 'agency.merge.change',
    );
    expect(trail.length).toBe(1);
    expect(at(trail, 0)).toMatchObject({
      thing: heir.id,
      before: [{ id: one.id, name: one.name }, { id: two.id }],
      after: { from: today, children: [centre.id], campaigns: [campaign.id] },
    });
  });

  test('may lie ahead: until then everything is as it was', async () => {
    const { one, two, codes } = await twoCommunes('Mai');
    const merge = { agencyIds: [one.id], into: { existing: two.id }, from: tomorrow };
    await platform.admin.post('/agencies:merge', merge);
    expect(await agencyOf(at(codes, 0))).toMatchObject({
      agencyId: one.id,
      next: { agencyId: two.id, from: tomorrow },
    });
    expect((await platform.admin.get(`/points?agency=${one.id}`)).items.length).toBe(1);
    expect(await platform.admin.get(`/agencies/${one.id}`)).toMatchObject({ validTo: today });
  });

  test('that moves 250 points is done whole, in parts that each tell the trail', async () => {
    const [one, two] = [await make('Xã Nhiều Điểm'), await make('Xã Nhận Điểm')];
    const { create } = await platform.admin.post('/points:bulk', {
      agencyIds: [one.id],
      labels: Array.from({ length: 50 }, (_, n) => `Quầy ${n + 1}`),
      serviceIds: (
        await platform.admin.post(
          '/services',
          Array.from({ length: 5 }, (_, n) => ({ name: `Việc ${n}`, field: 'Thử' })),
        )
      ).items.map(named),
    });
    expect(create).toBe(250);
    const merge = { agencyIds: [one.id], into: { existing: two.id }, from: today };
    expect((await platform.admin.post('/agencies:merge', merge)).points.length).toBe(250);
    expect((await platform.admin.get(`/points?agency=${two.id}&limit=1000`)).items.length).toBe(250);
    const parts = (await platform.admin.get('/audit')).items.filter(
      ({ thing, part }: { thing: string; part?: object }) => thing === two.id && part !== undefined,
    );
    expect(parts.map(({ part }: { part: { number: number } }) => part.number).toSorted()).toEqual([1, 2, 3]);
  });

  test('into one of the merged, or one that stands under them, of a closed one, or by a viewer is refused', async () => {
    const { one, two, centre } = await twoCommunes('Sai');
    const merging = (agencyIds: string[], into: object) =>
      platform.admin.call('POST', '/agencies:merge', { body: { agencyIds, into, from: today } });
    await expectProblem(await merging([one.id, two.id], { existing: two.id }), 422);
    await expectProblem(await merging([two.id], { existing: centre.id }), 422);
    await platform.admin.post(`/agencies/${one.id}/close`, { on: addDays(today, -10) });
    await expectProblem(await merging([one.id], { existing: two.id }), 422);
    const body = { agencyIds: [two.id], into: { existing: 'ag-viewer' }, from: today };
    expect((await platform.viewer.call('POST', '/agencies:merge', { body })).status).toBe(403);
  });
});

test('a split names whose units and points become; what becomes no one’s stops, and an open unit must become some one’s', async () => {
  const { two, centre, codes } = await twoCommunes('Tách');
  const more = await pointAt(two.id, 'Quầy 2');
  const into = [
    { name: 'Xã Tách Đông', kind: 'commune', pointCodes: [at(codes, 1)] },
    { name: 'Xã Tách Tây', kind: 'commune' },
  ];
  const split = (body: object, query = '') =>
    platform.admin.call('POST', `/agencies/${two.id}/split${query}`, { body });
  await expectProblem(await split({ into, from: today }), 409);
  const whole = { into: [{ ...at(into, 0), childIds: [centre.id] }, at(into, 1)], from: today };
  expect(await (await split(whole, '?preview=true')).json()).toMatchObject({ stopping: [more.code] });
  const { agencies } = await (await split(whole)).json();
  expect(agencies.map(({ succeeds }: { succeeds: string[] }) => succeeds)).toEqual([[two.id], [two.id]]);
  const [east]: Made[] = agencies;
  expect(await platform.admin.get(`/agencies/${centre.id}`)).toMatchObject({ parentId: east?.id });
  expect(await agencyOf(at(codes, 1))).toMatchObject({ agencyId: east?.id, status: 'active' });
  expect(await agencyOf(more.code)).toMatchObject({ agencyId: two.id, status: 'retired' });
});

describe('a single unit', () => {
  test('is closed on a day, after what hangs under it; its points stop then, and a mistake can be undone', async () => {
    const { two, centre, codes } = await twoCommunes('Đóng');
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [centre.id] });
    const close = (id: string, query = '') =>
      platform.admin.call('POST', `/agencies/${id}/close${query}`, { body: { on: yesterday } });
    const { detail } = await expectProblem(await close(two.id), 409);
    expect(detail).toContain('Trung tâm Đóng');
    const told = await (await close(centre.id, '?preview=true')).json();
    expect(told).toMatchObject({ stopping: [at(codes, 2)], emptied: [{ id: campaign.id }] });
    expect((await fetch(`${platform.url}/s/${at(codes, 2)}`)).status).toBe(200);
    expect((await close(centre.id)).status).toBe(200);
    expect((await fetch(`${platform.url}/s/${at(codes, 2)}`)).status).toBe(410);
    expect((await platform.admin.get('/agencies?q=dong&closed=true')).items.map(named)).toEqual([centre.id]);
    await platform.admin.patch(`/agencies/${centre.id}`, { validTo: null });
    expect((await fetch(`${platform.url}/s/${at(codes, 2)}`)).status).toBe(200);
  });

  test('keeps its former name with dates, and is found by it', async () => {
    const { id } = await make('Xã Tên Cũ Kỹ');
    const renamed = await platform.admin.post(`/agencies/${id}/rename`, { name: 'Xã Tên Tân Thời', from: today });
    expect(renamed).toMatchObject({
      name: 'Xã Tên Tân Thời',
      formerNames: [{ name: 'Xã Tên Cũ Kỹ', until: yesterday }],
    });
    expect(await platform.admin.get(`/agencies/${id}?on=${yesterday}`)).toMatchObject({ name: 'Xã Tên Cũ Kỹ' });
    expect((await platform.admin.get('/agencies?q=ten cu ky')).items.map(named)).toEqual([id]);
    const early = { name: 'Xã Mai Sau', from: tomorrow };
    await expectProblem(await platform.admin.call('POST', `/agencies/${id}/rename`, { body: early }), 422);
  });

  test('moves from a day on, never above itself', async () => {
    const { root, one, two, centre } = await twoCommunes('Dời');
    const move = (id: string, body: object) => platform.admin.call('POST', `/agencies/${id}/move`, { body });
    expect(await (await move(centre.id, { parentId: one.id, from: today })).json()).toMatchObject({ parentId: one.id });
    const then = await platform.admin.get(`/agencies?parent=${two.id}`);
    expect(then.items).toEqual([]);
    await expectProblem(await move(root.id, { parentId: centre.id, from: today }), 422);
  });
});

describe('two people at the same thing', () => {
  test.each([
    ['agency', async () => `/agencies/${(await make('Xã Hai Người')).id}`, { hotline: '1' }],
    [
      'service',
      async () => `/services/${(await platform.admin.post('/services', { name: 'Việc', field: 'Thử' })).id}`,
      { field: 'Khác' },
    ],
    ['point', async () => `/points/${(await pointAt((await make('Xã Hai Người')).id)).code}`, { label: 'Quầy 9' }],
    [
      'campaign',
      async () => {
        const { id } = await make('Xã Hai Người');
        const sent = { title: 'Đợt', questionnaire: { id: 'sipas-dv-16' }, covers: { agencyIds: [id] } };
        return `/campaigns/${(await platform.admin.post('/campaigns', { ...sent, opensOn: today, closesOn: tomorrow })).id}`;
      },
      { title: 'Đợt khác' },
    ],
  ])('%s: the second is told, with both versions, and may send again', async (_, made, change) => {
    const path = await made();
    const { revision } = await platform.admin.get(path);
    const first = await platform.admin.patch(path, { ...change, revision });
    expect(first.revision).not.toBe(revision);
    const stale = await platform.admin.call('PATCH', path, { body: { ...change, revision } });
    const { current, sent } = await expectProblem(stale, 409);
    expect(current).toMatchObject({ ...change, revision: first.revision });
    expect(sent).toEqual({ ...change, revision });
    expect((await platform.admin.patch(path, { ...change, revision: first.revision })).revision).toBe(first.revision);
    // Whoever names no revision is not asked.
    await platform.admin.patch(path, change);
  });
});
