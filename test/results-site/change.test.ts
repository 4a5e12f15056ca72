// Does a public page say what changed since the public campaign before it, and nothing of one that is not public?
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { minimum, xa1 } from '../counting/release-world.ts';
import { agency, campaign, putAgencies, putCampaign, responseOf } from '../counting/world.ts';
import { times } from '../platform/small-world.ts';
import { path, resultsWorld } from './world.ts';

const earlier: Campaign = {
  ...{ ...campaign, id: 'ca-before', title: 'Đợt trước', opensOn: '2026-07-01', closesOn: '2026-09-30' },
  ...{ status: 'closed', minimumToShow: minimum, publicResults: true },
};

/** The earlier campaign's 4 of 10 were content, this one's 6 of 12. */
async function twoCampaigns(before: Partial<Campaign> = {}) {
  const world = await resultsWorld({ publicResults: true, opensOn: '2026-10-01' });
  await putCampaign(world.store, { ...earlier, ...before });
  const answers = times(10, (n) => ({ A1: n < 4 ? 5 : 1 }));
  for (const one of answers) {
    const given = responseOf(randomUUID(), { ...xa1, day: '2026-09-10', answers: one });
    await storeResponse(world.store, { ...given, campaignId: earlier.id }, 400);
  }
  await world.answer(xa1, '2026-10-10', 6, 6);
  await world.round('2026-10-11');
  return world;
}

test('the change is in the opening sentence, and whether it says anything', async () => {
  const world = await twoCampaigns();
  const page = await (await world.get(`${path}/ag-xa1`)).text();
  expect(page).toContain(', tăng 10,00 điểm phần trăm so với “Đợt trước”.</p>');
  expect(page).toContain('Mức thay đổi nằm trong khoảng dao động, chưa đủ cơ sở kết luận tăng hay giảm');
  const [{ change }] = (await (await world.get(`${path}/ag-xa1/scores.json`)).json()).results;
  expect(change).toMatchObject({
    before: { id: 'ca-before' },
    difference: { before: 40, now: 50, difference: 10, verdict: 'no-conclusion' },
  });
  expect(await (await world.get(`${path}/ag-xa1?lang=en`)).text()).toContain('up 10.00 percentage points against');
});

test.each([
  ['is not public', { publicResults: false }],
  ['ended after this one began', { closesOn: '2026-10-01' }],
  ['covered a part of the unit', { covers: { agencyIds: ['ag-tinh'], serviceIds: ['sv-khaisinh'] } }],
])('nothing is said of a campaign that %s', async (_, before) => {
  const world = await twoCampaigns(before);
  expect(await (await world.get(`${path}/ag-xa1`)).text()).not.toContain('Đợt trước');
});

test('another method is a break, and a unit that was formed since has no past', async () => {
  const world = await twoCampaigns({ method: { id: 'mean' } });
  const page = await (await world.get(`${path}/ag-xa1`)).text();
  expect(page).toContain('Không so sánh được với “Đợt trước”: đổi phương pháp');
  await putAgencies(world.store, [{ ...agency('ag-xa1', { parentId: 'ag-tinh' }), succeeds: ['ag-xa2'] }]);
  expect(await (await world.get(`${path}/ag-xa1`)).text()).not.toContain('Đợt trước');
});
