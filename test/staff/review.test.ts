// Does a reviewer find what is odd, judge a whole group at once without script, see it recounted, and take it back?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { answer, at, openCampaign, scored, times } from '../platform/small-world.ts';
import { expectFitForAll } from './fit-for-all.ts';
import { signedIn } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };

const ids = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
const answersOf = (n: number) =>
  Object.fromEntries(ids.map((id, i) => [id, 1 + ((Math.floor((17 * n) / 5 ** (i % 3)) + i) % 5)]));
const straight = Object.fromEntries(ids.map((id) => [id, 5]));

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const { items: points } = await platform.admin.post(
    '/points',
    ['Quầy 1', 'Quầy 2'].map((label) => ({ agencyId: viewerAgency.id, label })),
  );
  campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] }, { minimumToShow: 5 });
  // Twelve copies among thirty, and six straight lines elsewhere.
  await Promise.all(
    times(30, (n) => answer(platform, at<{ code: string }>(points, 0).code, answersOf(n < 12 ? 7 : 90 + n))),
  );
  await Promise.all(times(6, () => answer(platform, at<{ code: string }>(points, 1).code, straight)));
  await scored(platform, campaign.id, 36, 20_000);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const review = () => `/staff/results/${campaign.id}/review`;
const countedSoon = (responses: number) => scored(platform, campaign.id, responses, 10_000);

test('a group is excluded at once, without script, and restored; the finding follows', {
  timeout: 60_000,
}, async () => {
  await vi.waitFor(
    async () => expect((await platform.admin.get(`/campaigns/${campaign.id}/flags`)).flagged).toBe(18),
    10_000,
  );
  const page = await signedIn(browser, platform, 'tinh', { javaScriptEnabled: false });
  await page.goto(review());
  const finding = page.locator('.lead');
  const [withIt, without] = await Promise.all(
    ['include', 'exclude'].map((flagged) => platform.admin.get(`/campaigns/${campaign.id}/scores?flagged=${flagged}`)),
  );
  const written = (index: number) => `${index.toFixed(2).replace('.', ',')}%`;
  expect(await finding.textContent()).toBe(
    `18 phiếu cần rà soát, 50,0% số phiếu; không kể các phiếu này Chỉ số là ${written(without.index)} (18 phiếu), kể cả là ${written(withIt.index)} (36 phiếu).`,
  );
  await page.getByRole('link', { name: /^Giống hệt/ }).click();
  expect(await page.locator('input[name=pick]').count()).toBe(12);
  await page.getByText('Xem và chọn từng phiếu').click();
  await page
    .getByLabel(/^Chọn phiếu tại Quầy 1/)
    .first()
    .waitFor();
  await press(page, 'Lưu quyết định');
  await page.getByRole('link', { name: 'Xin chọn ít nhất một phiếu hoặc một nhóm.' }).waitFor();
  await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').check();
  await page.getByRole('radio', { name: /^Không tính/ }).check();
  await press(page, 'Lưu quyết định');
  await page.getByRole('link', { name: 'Xin ghi lý do' }).waitFor();
  expect(await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').isChecked()).toBe(true);
  await page.getByLabel('Lý do').fill('Một máy gửi lại nhiều lần');
  await press(page, 'Lưu quyết định');
  await page.getByText('Đã lưu quyết định về 12 phiếu.').waitFor();
  await countedSoon(24);
  await page.goto(`${review()}?status=excluded`);
  expect(await finding.textContent()).toContain('6 phiếu cần rà soát, 25,0% số phiếu');
  expect(await page.getByText('12 phiếu đã có quyết định không tính.').count()).toBe(1);
  await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').check();
  await page.getByRole('radio', { name: /^Để lại/ }).check();
  await page.getByLabel('Lý do').fill('Đơn vị xác nhận có họp dân');
  await press(page, 'Lưu quyết định');
  await page.getByText('Đã lưu quyết định về 12 phiếu.').waitFor();
  await countedSoon(36);
  const history = page.locator('section').filter({ hasText: 'Lịch sử quyết định' }).locator('tbody tr');
  expect(await history.allInnerTexts()).toEqual([
    expect.stringContaining('Đơn vị xác nhận có họp dân'),
    expect.stringContaining('Một máy gửi lại nhiều lần'),
  ]);
  await page.context().close();
});

test('can be used by anybody, light and dark, and fits a phone', { timeout: 60_000 }, async () => {
  const page = await signedIn(browser, platform, 'tinh');
  await page.goto(review());
  await expectFitForAll(page);
  await page.context().close();
});
