// How are points made for many counters, ended, moved and looked after? Each code is permanent, and no other is printed anew.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { expectProblem } from './problem.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { answer, at, openCampaign, smallWorld, times } from './small-world.ts';
import { workbookType } from './workbooks.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterAll(() => endPlatform(platform));

type Shown = { code: string; label: string; agencyId: string; serviceId?: string };
const today = dayOf(new Date());
const make = (name: string, more: object = {}) => platform.admin.post('/agencies', { name, kind: 'commune', ...more });
const codesOf = ({ items }: { items: Shown[] }) => items.map(({ code }) => code).toSorted();

describe('points in bulk', () => {
  test('each label at each agency and all under it; what is there stays, and a second time nothing is new', async () => {
    const root = await make('Tỉnh Loạt', { kind: 'province' });
    const [one] = [await make('Xã Loạt Một', { parentId: root.id }), await make('Xã Loạt Hai', { parentId: root.id })];
    await platform.admin.post('/points', { agencyId: one.id, label: 'quầy 1' });
    const bulk = { agencyIds: [root.id], under: true, labels: 2 };
    const preview = await platform.admin.post('/points:bulk?preview=true', bulk);
    expect(preview).toMatchObject({ create: 5, same: 1, items: [] });
    expect(preview.agencies).toContainEqual({ id: one.id, name: 'Xã Loạt Một', create: 1 });
    const made = await platform.admin.post('/points:bulk', bulk);
    expect([made.create, made.same, new Set(codesOf(made)).size]).toEqual([5, 1, 5]);
    expect(await platform.admin.post('/points:bulk', bulk)).toEqual({ create: 0, same: 6, agencies: [], items: [] });
  });

  test('one for each service that an agency offers', async () => {
    const { agencies, services } = await smallWorld(platform, { services: 3, choice: true });
    const { items } = await platform.admin.post('/points:bulk', {
      agencyIds: [at(agencies, 0).id],
      serviceIds: 'each',
      labels: ['Bàn A'],
    });
    expect(items.map(({ serviceId }: Shown) => serviceId).toSorted()).toEqual(services.map(({ id }) => id).toSorted());
  });

  test('not more than 5,000 at once', async () => {
    const { items } = await platform.admin.post(
      '/agencies',
      times(51, (n) => ({ name: `Xã ${n}`, kind: 'commune' })),
    );
    const body = { agencyIds: items.map(({ id }: { id: string }) => id), labels: 100 };
    await expectProblem(await platform.admin.call('POST', '/points:bulk', { body }), 422);
  });
});

describe('a point', () => {
  test('is replaced by another code at the same place, once', async () => {
    const { points, agencies } = await smallWorld(platform);
    const { code } = at(points, 0);
    const { retired, point } = await platform.admin.post(`/points/${code}/replace`);
    expect(retired).toMatchObject({ code, status: 'retired', replacedBy: point.code });
    expect(point).toMatchObject({ label: 'Quầy 1', agencyId: at(agencies, 0).id, status: 'active', replaces: code });
    expect((await platform.admin.post(`/points/${code}/replace`)).point.code).toBe(point.code);
    expect((await fetch(`${platform.url}/s/${code}`)).status).toBe(410);
    expect((await fetch(`${platform.url}/s/${point.code}`)).status).toBe(200);
  });

  test('is retired and found so', async () => {
    const { points, agencies } = await smallWorld(platform);
    const { code } = at(points, 0);
    await platform.admin.post(`/points/${code}/retire`);
    const found = (status: string) => platform.admin.get(`/points?agency=${at(agencies, 0).id}&status=${status}`);
    expect([codesOf(await found('retired')), codesOf(await found('active'))]).toEqual([[code], []]);
    await expectProblem(await platform.admin.call('POST', `/points/${code}/replace`), 409);
  });

  test('moves to another agency with its code; unknown agencies are refused', async () => {
    const { points } = await smallWorld(platform);
    const { code, agencyId } = at(points, 0);
    const next = await make('Xã Chuyển Đến');
    expect(await platform.admin.patch(`/points/${code}`, { agencyId: next.id })).toMatchObject({
      agencyId: next.id,
      formerly: [{ agencyId, until: addDays(today, -1) }],
    });
    // Undone the same day, nothing of it is left.
    const back = await platform.admin.patch(`/points/${code}`, { agencyId });
    expect([back.agencyId, back.formerly]).toEqual([agencyId, undefined]);
    await expectProblem(await platform.admin.call('PATCH', `/points/${code}`, { body: { agencyId: 'ag-x' } }), 422);
  });
});

describe('looking after them', () => {
  test('points of open campaigns where nobody answered for days are named, the others not', async () => {
    const { points, campaign } = await smallWorld(platform, { agencies: 3 });
    await answer(platform, at(points, 0).code, { A1: 5 });
    const quiet = () => platform.admin.get(`/points/quiet?campaign=${campaign.id}`);
    expect(codesOf(await quiet())).toEqual([at(points, 1).code, at(points, 2).code].toSorted());
    const page = await platform.admin.get(`/points/quiet?campaign=${campaign.id}&limit=1`);
    const rest = await platform.admin.get(`/points/quiet?campaign=${campaign.id}&limit=1&cursor=${page.nextCursor}`);
    expect([...codesOf(page), ...codesOf(rest)]).toEqual(codesOf(await quiet()));
    expect((await platform.viewer.call('GET', '/points/quiet')).status).toBe(403);
  });

  test('2,000 quiet points are found within seconds', { timeout: 120_000 }, async () => {
    const { items: agencies } = await platform.admin.post(
      '/agencies',
      times(20, (n) => ({ name: `Xã Im ${n}`, kind: 'other' })),
    );
    const ids = agencies.map(({ id }: { id: string }) => id);
    await platform.admin.post('/points:bulk', { agencyIds: ids, labels: 100 });
    const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: ids });
    const start = performance.now();
    let [found, cursor] = [0, ''];
    do {
      const page = await platform.admin.get(
        `/points/quiet?campaign=${campaign.id}&limit=1000${cursor && `&cursor=${cursor}`}`,
      );
      found += page.items.length;
      cursor = page.nextCursor ?? '';
    } while (cursor !== '');
    const took = performance.now() - start;
    console.log(`2,000 quiet points: ${Math.round(took)} ms`);
    expect(found).toBe(2000);
    expect(took).toBeLessThan(30_000);
  });

  test('the monthly list holds the points in use of an agency, and nothing in it runs as a formula', async () => {
    const { id } = await make('=HYPERLINK("http://x")');
    const [kept, gone] = [
      await platform.admin.post('/points', { agencyId: id, label: '-2+3', place: '@A1', onePerson: true }),
      await platform.admin.post('/points', { agencyId: id, label: 'Bỏ' }),
    ];
    await platform.admin.post(`/points/${gone.code}/retire`);
    const text = await (await platform.admin.call('GET', `/points/checklist.csv?agency=${id}`)).text();
    expect(text).toContain(
      `${kept.code},"'=HYPERLINK(""http://x"")",'-2+3,,'@A1,${platform.url}/s/${kept.code},Điểm một người`,
    );
    expect(text).not.toContain(gone.code);
  });
});

describe('a template', () => {
  test.each(['agencies', 'services', 'points'])(
    '%s: its headings are understood, its example rows refused',
    async (list) => {
      for (const [format, type] of [
        ['csv', 'text/csv'],
        ['xlsx', workbookType],
      ] as const) {
        const file = await platform.admin.call('GET', `/templates/${list}.${format}`);
        const bytes = new Uint8Array(await file.arrayBuffer());
        const sent = await platform.admin.call('POST', `/${list}:import?lang=en`, { bytes, type });
        const { errors } = await expectProblem(sent, 422);
        expect(errors.map(({ path }: { path: string }) => path.replace(/\.\w+$/, ''))).toEqual(['row 2', 'row 3']);
        expect(new Set(errors.map(({ message }: { message: string }) => message))).toEqual(
          new Set(['This is an example row of the template: please delete it']),
        );
      }
    },
  );

  test('others are there too, with a column for each question of a campaign', async () => {
    const { campaign } = await smallWorld(platform);
    const heading = async (path: string) => (await (await platform.admin.call('GET', path)).text()).split('\n')[0];
    expect(await heading('/templates/transactions.csv')).toBe('agencyCode,serviceCode,day,transactions');
    expect(await heading('/templates/scorecards.csv')).toContain('agencyCode,period,calendar,indicator');
    expect(await heading(`/campaigns/${campaign.id}/responses-template.csv`)).toContain('answeredAt,channel,comment,');
    expect(await heading(`/campaigns/${campaign.id}/responses-template.csv`)).toContain('A1,A2');
  });
});
