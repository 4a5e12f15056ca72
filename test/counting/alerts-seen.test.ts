// Who sees an alert? Whoever could read its figures as scores, and nobody else: neither a viewer nor whom the figure is withheld from.
import { expect, test } from 'vitest';
import { createApi } from '../../functions/api/app.ts';
import { raiseAlerts } from '../../functions/auditor/alerts.ts';
import type { Store } from '../../functions/store/connect.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { posterParts } from '../posters/kits.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { noonOf, releaseWorld, xa1, xa2 } from './release-world.ts';
import { auditorOn, campaign } from './world.ts';

const monday = '2026-11-09';

/** What a client is answered at noon of that Monday, where a token is the client's id. */
async function alertsFor(store: Store, client: string, path = '/alerts') {
  const api = createApi({
    ...readersOf(store),
    ...posterParts,
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    tokenUrl: 'http://localhost/oidc/token',
    now: noonOf(monday),
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    log: () => {},
  });
  const answer = await api.request(`/api/v1${path}`, { headers: { Authorization: `Bearer ${client}` } });
  const said = await answer.json();
  return { status: answer.status, items: said.items ?? [] };
}

test('an alert is there for whom its figures are, and as if it were not for whom they are withheld', async () => {
  const world = await releaseWorld();
  for (const day of ['2026-09-15', '2026-10-01']) await world.answer(xa1, day, 55, 5);
  for (const day of ['2026-10-13', '2026-11-05']) await world.answer(xa1, day, 35, 25);
  // Two people of the neighbour could be told from the province's figure less this one's: fewer than the minimum of three.
  await world.answer(xa2, '2026-10-14', 1, 1);
  await world.count();
  const registry = await readersOf(world.store).registry();
  const of = registry.campaigns.get(campaign.id) ?? campaign;
  expect(await raiseAlerts(auditorOn(world.store, noonOf(monday)), registry, of)).toBeGreaterThanOrEqual(2);
  const places = async (client: string) => {
    const { items } = await alertsFor(world.store, client, '/alerts?cause=fall');
    return items.map((one: { agencyId: string }) => one.agencyId).toSorted();
  };
  expect(await places('platform')).toEqual(['ag-tinh', 'ag-xa1']);
  expect(await places('staff')).toEqual(['ag-tinh']);
  expect(await places('staff-so')).toEqual([]);
  expect((await alertsFor(world.store, 'viewer')).status).toBe(403);
  const { items } = await alertsFor(world.store, 'platform', '/alerts?agency=ag-xa1&cause=fall');
  expect(items[0].sentences).toMatchObject({
    what: expect.stringMatching(
      /^Chỉ số hài lòng \(khảo sát tại nơi giao dịch\) giảm 33,33 điểm phần trăm, từ 91,67% xuống còn 58,33%\.$/,
    ),
    base: expect.stringContaining('(120 phiếu) so với bốn tuần liền trước'),
    representativeness: expect.stringContaining('120 phiếu'),
  });
  expect((await alertsFor(world.store, 'staff', `/alerts/${items[0].id}`)).status).toBe(404);
}, 60_000);
