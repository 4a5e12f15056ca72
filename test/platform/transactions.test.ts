// Do the numbers of transactions come in whole or not at all, and is a day sent again written over?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { transactionsOfAgency } from '../../functions/store/transactions.ts';
import { viewerAgency } from './prepared-folder.ts';
import { expectProblem } from './problem.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from './running-platform.ts';
import { at, csvOf, smallWorld, type World } from './small-world.ts';

let platform: Platform;
let world: World;
beforeAll(async () => {
  platform = await startPlatform();
  world = await smallWorld(platform, { agencies: 2, services: 2 });
});
afterAll(() => endPlatform(platform));

const send = (rows: object[], of: Pick<Platform, 'admin'> = platform) =>
  of.admin.call('POST', '/transactions:import', { body: csvOf(rows), type: 'text/csv' });

async function accepted(rows: object[]) {
  const response = await send(rows);
  const said = await response.json();
  expect(response.status, JSON.stringify(said)).toBe(200);
  return said;
}

async function stored(agencyId: string) {
  const store = await storeOf(platform);
  const found = await transactionsOfAgency(store, agencyId, { from: '2000-01-01', to: '2099-12-31' });
  return found.map(({ day, counts }) => [day, counts]);
}

describe('an import of transactions', () => {
  test('takes agencies and services by code or id, and keeps totals beside services', async () => {
    const [agency, service, second] = [at(world.agencies, 0), at(world.services, 0), at(world.services, 1)];
    const said = await accepted([
      { agencyCode: agency.code, serviceCode: service.code, day: '2026-10-01', transactions: 40 },
      { agencyId: agency.id, serviceId: second.id, day: '2026-10-01', transactions: 2 },
      { agencyId: agency.id, day: '2026-10-01', transactions: 50 },
      { agencyCode: agency.code, day: '2026-10-02', transactions: 0 },
    ]);
    expect(said).toEqual({ accepted: 4, agencies: 1, from: '2026-10-01', to: '2026-10-02' });
    expect(await stored(agency.id)).toEqual([
      ['2026-10-01', { '*': 50, [service.id]: 40, [second.id]: 2 }],
      ['2026-10-02', { '*': 0 }],
    ]);
    const { items } = await platform.admin.get('/audit');
    expect(items[0]).toMatchObject({ who: 'demo-admin', what: 'transactions.import', after: said });
  });

  test('sent again is written over, service by service, and changes nothing else', async () => {
    const [agency, service] = [at(world.agencies, 1), at(world.services, 0)];
    const row = { agencyId: agency.id, serviceId: service.id, day: '2026-10-03', transactions: 7 };
    await accepted([row, { ...row, serviceId: at(world.services, 1).id, transactions: 5 }]);
    await accepted([row]);
    const once = await stored(agency.id);
    expect(once).toEqual([['2026-10-03', { [service.id]: 7, [at(world.services, 1).id]: 5 }]]);
    await accepted([{ ...row, transactions: 9 }]);
    expect(await stored(agency.id)).toEqual([['2026-10-03', { [service.id]: 9, [at(world.services, 1).id]: 5 }]]);
  });

  test.each([
    ['an unknown agency', { agencyCode: 'KHÔNG' }, 'agencyCode'],
    ['no agency', { agencyCode: '' }, 'agencyCode'],
    ['an unknown id', { agencyId: 'ag-none' }, 'agencyId'],
    ['an id of another agency than its code', { agencyId: viewerAgency.id }, 'agencyCode'],
    ['an unknown service', { serviceCode: 'KHÔNG' }, 'serviceCode'],
    ['a day that is none', { day: '2026-02-30' }, 'day'],
    ['tomorrow', { day: addDays(dayOf(new Date()), 1) }, 'day'],
    ['part of a transaction', { transactions: '1.5' }, 'transactions'],
    ['less than none', { transactions: -1 }, 'transactions'],
    ['no number', { transactions: '' }, 'transactions'],
  ])('names %s by row and column, and writes no row', async (_, wrong, column) => {
    const fresh = await smallWorld(platform);
    const agency = at(fresh.agencies, 0);
    const good = { agencyCode: agency.code, agencyId: '', serviceCode: '', day: '2026-10-01', transactions: 3 };
    const { errors } = await expectProblem(await send([good, { ...good, day: '2026-10-02', ...wrong }]), 422);
    expect(errors.map(({ path }: { path: string }) => path)).toEqual([`row 3.${column}`]);
    expect(await stored(agency.id)).toEqual([]);
  });

  test('refuses a column of its own, a day named twice, and services that exceed the day’s total, stored ones too', async () => {
    const fresh = await smallWorld(platform, { services: 2 });
    const row = { agencyId: at(fresh.agencies, 0).id, serviceId: '', day: '2026-10-01', transactions: 10 };
    const errorsOf = async (rows: object[]) => (await expectProblem(await send(rows), 422)).errors;
    expect(await errorsOf([{ ...row, khác: 1 }])).toEqual([{ path: 'row 1.khác', message: 'unknown column' }]);
    expect(await errorsOf([row, row])).toEqual([
      { path: 'row 3.day', message: 'row 2 has this agency, service and day' },
    ]);
    await accepted([row, { ...row, serviceId: at(fresh.services, 0).id, transactions: 8 }]);
    const more = await errorsOf([{ ...row, serviceId: at(fresh.services, 1).id, transactions: 3 }]);
    expect(more).toEqual([{ path: 'row 2.transactions', message: expect.stringContaining('add up to 11') }]);
    expect(await stored(row.agencyId)).toEqual([['2026-10-01', { '*': 10, [at(fresh.services, 0).id]: 8 }]]);
  });

  test('is an administrator’s: a viewer is refused', async () => {
    const row = { agencyId: at(world.agencies, 0).id, day: '2026-10-01', transactions: 3 };
    await expectProblem(await send([row], { admin: platform.viewer }), 403);
  });
});
