// Does an administrator see what fell, on what base, and settle it with a note? As they would, by labels and buttons, on a real province's page.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseAlerts } from '../../functions/auditor/alerts.ts';
import { closedWeeks } from '../../functions/domain/alert-windows.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import { writeLooked } from '../../functions/store/looked.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { auditorOn } from '../counting/world.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { at, importRows, scored, smallWorld, times } from '../platform/small-world.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaignId: string;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const { campaign, points } = await smallWorld(platform, { questionnaire: 'mot-cua-5' });
  campaignId = campaign.id;
  const { before, now } = closedWeeks(addDays(dayOf(new Date()), -1));
  const { code } = at(points, 0);
  const rows = (day: string, good: number, bad: number) =>
    times(good + bad, (n) => ({
      ...{ submissionId: crypto.randomUUID(), pointCode: code, answeredAt: day },
      ...Object.fromEntries(['A1', 'B1', 'C1', 'D1', 'E1'].map((id) => [id, n < good ? 5 : 2])),
    }));
  await importRows(platform, campaignId, [...rows(before.to, 180, 20), ...rows(now.to, 160, 40)]);
  await scored(platform, campaignId, 400, 20_000);
  await look();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
}, 60_000);

/** What the auditor does on its next day, now. */
async function look(): Promise<void> {
  const store = await storeOf(platform);
  await writeLooked(store, campaignId, { through: '2000-01-01' });
  const registry = await registryReader(store)();
  const campaign = registry.campaigns.get(campaignId);
  if (campaign !== undefined)
    await raiseAlerts(
      auditorOn(store, () => new Date()),
      registry,
      campaign,
    );
}

test('a fall is read with its base and settled with a note; without one the page asks for it', async () => {
  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 850 } });
  await page.goto('/staff');
  await page.getByRole('link', { name: /^\d+ cảnh báo chờ xử lý$/ }).click();
  const list = await said(page.locator('main'));
  expect(list).toContain('1 giảm rõ rệt');
  expect(list).toMatch(/giảm 10,00 điểm phần trăm, từ 90,00% xuống còn 80,00%/);
  expect(list).toMatch(/\(200 phiếu\) so với bốn tuần liền trước.*\(200 phiếu\); khoảng dao động/);
  expect(list).toContain('không phải mẫu chọn ngẫu nhiên');
  await expectFitForAll(page);
  await page
    .getByRole('link', { name: /^Xem và xử lý: Xã/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Đánh dấu đã xử lý' }).click();
  expect(await said(page.getByRole('alert'))).toContain('trước khi đánh dấu xử lý xong.');
  await expectFitForAll(page);
  await page.getByLabel('Kết quả kiểm tra, việc đã làm').fill('Nghẽn phần mềm, đã khắc phục.');
  await page.getByRole('button', { name: 'Đánh dấu đã xử lý' }).click();
  expect(await said(page.getByRole('status'))).toBe('Đã lưu.');
  expect(await said(page.locator('main'))).toContain('Nghẽn phần mềm, đã khắc phục.');
  const { items } = await platform.admin.get('/alerts?state=settled');
  expect(items).toMatchObject([{ found: { cause: 'fall' }, note: 'Nghẽn phần mềm, đã khắc phục.', revision: 2 }]);
  await page.context().close();
}, 60_000);

test('late replies of one unit share a card that leads to each; another unit’s stand by themselves, and falls before both', async () => {
  const [first, second] = await platform.admin
    .post('/agencies', [
      { code: 'T.TRE1', name: 'Phường Trễ Một', kind: 'commune' },
      { code: 'T.TRE2', name: 'Phường Trễ Hai', kind: 'commune' },
    ])
    .then(({ items }: { items: { id: string }[] }) => items.map(({ id }) => id));
  const late = (agencyId: string | undefined, commentId: string) => ({
    ...{ campaignId, agencyId: agencyId ?? '', commentId, since: '2026-01-12' },
    found: { cause: 'overdue-comment' as const, receivedOn: '2026-01-02', dueOn: '2026-01-11' },
  });
  const store = await storeOf(platform);
  for (const one of [late(first, 'go-1'), late(first, 'go-2'), late(second, 'go-3')])
    await raiseAlert(store, one, dayOf(new Date()));
  const page = await (await (await staffFetch(platform, 'nen-tang'))('/staff/alerts?state=all')).text();
  const cards = page.match(/<article.*?<\/article>/gs) ?? [];
  const of = (name: string) => cards.filter((card) => card.includes(`<h2>${name}</h2>`));
  expect([of('Phường Trễ Một'), of('Phường Trễ Hai')].map(({ length }) => length)).toEqual([1, 1]);
  const [shared = ''] = of('Phường Trễ Một');
  expect(shared).toContain('2 góp ý đã quá hạn trả lời.');
  for (const id of ['go-1', 'go-2']) expect(shared).toContain(`href="/staff/comments/${id}"`);
  const { items } = await platform.admin.get('/alerts?cause=overdue-comment');
  for (const { id, commentId } of items.filter((one: { commentId: string }) => one.commentId !== 'go-3'))
    expect([commentId, shared.includes(`href="/staff/alerts/${id}"`)]).toEqual([commentId, true]);
  expect(of('Phường Trễ Hai')[0]).not.toContain('góp ý đã quá hạn trả lời');
  expect(cards[0]).toContain('điểm phần trăm');
});

test('the second of two who handle one alert sees what the first did', async () => {
  const { items } = await platform.admin.get('/alerts?cause=silence');
  const call = await staffFetch(platform, 'nen-tang');
  const send = (state: string) =>
    call(`/staff/alerts/${items[0].id}`, { method: 'POST', body: new URLSearchParams({ revision: '1', state }) });
  expect((await send('seen')).status).toBe(303);
  const second = await send('seen');
  expect(second.status).toBe(409);
  expect(await second.text()).toContain('Người khác vừa cập nhật cảnh báo này');
});

test('a viewer finds no place for alerts, and is refused', async () => {
  const call = await staffFetch(platform, 'xem');
  expect(await (await call('/staff')).text()).not.toContain('/staff/alerts');
  expect((await call('/staff/alerts')).status).toBe(403);
});

test('a system is registered, its secret shown once, and it is told no more when somebody says so', async () => {
  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 850 } });
  await page.goto('/staff/alerts');
  await page.getByRole('link', { name: 'Nhận cảnh báo' }).click();
  await page.getByLabel('Địa chỉ nhận (https)').fill('http://ioc.example.vn/');
  await page.getByLabel('Đơn vị, gồm cả đơn vị trực thuộc').fill('Xã');
  await page.getByRole('button', { name: 'Đăng ký' }).click();
  expect(await said(page.getByRole('alert'))).toContain('https://');
  await page.getByLabel('Địa chỉ nhận (https)').fill('https://ioc.example.vn/canh-bao');
  await expectFitForAll(page);
  await page.getByRole('button', { name: 'Đăng ký' }).click();
  expect(await said(page.locator('main'))).toMatch(/whsec_[A-Za-z0-9+/]{43}=/);
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Về trang Nhận cảnh báo' }).click();
  expect(await said(page.locator('main'))).not.toContain('whsec_');
  await expectFitForAll(page);
  await page.getByRole('button', { name: /^Ngừng gửi/ }).click();
  expect(await said(page.getByRole('status'))).toBe('Đã ngừng gửi tới hệ thống này.');
  expect((await platform.admin.get('/webhooks')).items).toEqual([]);
  await page.context().close();
}, 60_000);
