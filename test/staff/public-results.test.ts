// Can an administrator make results public and take them back, and can a unit explain its own, and nobody else for it? In a browser.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { row } from '../platform/province.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { importRows, openCampaign, times } from '../platform/small-world.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };
const desk = { viewport: { width: 1280, height: 900 } };
const yesterday = addDays(dayOf(new Date()), -1);
const publicPath = () => `/ket-qua/${campaign.id}`;
const statementPath = () => `/staff/results/${campaign.id}/statement?agency=${viewerAgency.id}`;
/** As it is now, whatever a browser keeps. */
const read = async (path: string) => (await fetch(`${platform.url}${path}`)).text();
const main = (page: Page) => page.locator('main');
const press = (page: Page, name: string) => main(page).getByRole('button', { name }).click();

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const { code } = await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Quầy 1' });
  const covers = { agencyIds: [viewerAgency.id] };
  campaign = await openCampaign(platform, 'sipas-dv-16', covers, { minimumToShow: 10, minimumToRank: 30 });
  const rows = times(12, (n) => row(code, yesterday, n < 9 ? 5 : 1));
  await importRows(platform, campaign.id, rows);
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

test('nothing is public until somebody says so; then the page says the viewer’s figure', async () => {
  expect((await fetch(`${platform.url}${publicPath()}`)).status).toBe(404);
  const clerk = await signedIn(browser, platform, 'tinh', desk);
  await clerk.goto(`/staff/campaigns/${campaign.id}`);
  await main(clerk).getByText('Việc khác', { exact: true }).click();
  await main(clerk).getByRole('link', { name: 'Công bố kết quả' }).click();
  expect(await said(main(clerk))).toContain(`không cần đăng nhập, tại ${platform.url}${publicPath()}`);
  await expectFitForAll(clerk);
  await press(clerk, 'Công bố');
  expect(await said(main(clerk))).toContain('Đã công bố kết quả.');
  const score = await vi.waitFor(
    async () => {
      const found = await (
        await platform.viewer.call('GET', `/campaigns/${campaign.id}/scores?agency=${viewerAgency.id}`)
      ).json();
      expect(found.suppressed).toBe(false);
      return found;
    },
    { timeout: 15_000, interval: 100 },
  );
  expect(score.index).toBe(75);
  await main(clerk).getByText('Việc khác', { exact: true }).click();
  await main(clerk).getByRole('link', { name: 'Xem trang kết quả công khai' }).click();
  expect(await said(main(clerk))).toContain(
    `Chỉ số hài lòng (khảo sát tại nơi giao dịch) của ${viewerAgency.name} đạt 75,00%.`,
  );
  await clerk.context().close();
});

test('everybody can use the page: at 320 px, light and dark, by keyboard alone', async () => {
  const page = await (await browser.newContext({ baseURL: platform.url, ...desk })).newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  for (const path of [publicPath(), '/ket-qua']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessibleInEitherLight(page);
  }
  await page.goto(publicPath());
  await page.getByText(/Kết quả của từng tiêu chí/).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByText('A1. ').last().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the unit’s administrator explains; too long is refused with nothing lost; the public page has it', async () => {
  const unit = await signedIn(browser, platform, 'don-vi', desk);
  await unit.goto(`/staff/results/${campaign.id}/statement`);
  await expectFitForAll(unit);
  const long = 'Hệ thống hỏng hai tuần. '.repeat(90);
  await unit.getByLabel('Nội dung').fill(long);
  await press(unit, 'Lưu');
  expect(await said(main(unit))).toContain('Dài quá 2000 ký tự');
  expect(await unit.getByLabel('Nội dung').inputValue()).toBe(long.trim());
  await unit.getByLabel('Nội dung').fill('Phần mềm hỏng từ 05/11 đến 19/11.\nĐã bố trí thêm một quầy.');
  await press(unit, 'Lưu');
  expect(await said(main(unit))).toContain('Đã lưu.');
  expect(await read(publicPath())).toContain('Phần mềm hỏng từ 05/11 đến 19/11.\nĐã bố trí thêm một quầy.');
  await unit.context().close();
});

test('whoever publishes the figures, and who only reads them, read the statement and cannot write it', async () => {
  for (const username of ['tinh', 'xem']) {
    const call = await staffFetch(platform, username);
    const page = await (await call(statementPath())).text();
    expect(page).toContain('Phần mềm hỏng từ 05/11');
    expect(page).not.toContain('<textarea');
    expect((await call(statementPath(), form({ text: 'Rất tốt' }))).status).toBe(403);
  }
  expect((await (await staffFetch(platform, 'nhap-lieu'))(statementPath())).status).toBe(403);
});

test('of two who change it at once, the second sees both and loses nothing; an empty text takes it back', async () => {
  const call = await staffFetch(platform, 'don-vi');
  const revisionIn = (page: string) => /name="revision" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const old = revisionIn(await (await call(statementPath())).text());
  expect((await call(statementPath(), form({ text: 'Bản một', revision: old }))).status).toBe(303);
  const stale = await call(statementPath(), form({ text: 'Bản hai', revision: old }));
  const page = await stale.text();
  expect(stale.status).toBe(409);
  for (const text of ['Bản một', 'Bản hai</textarea>']) expect(page).toContain(text);
  expect((await call(statementPath(), form({ text: '', revision: revisionIn(page) }))).status).toBe(303);
  expect(await read(publicPath())).not.toContain('Ý kiến giải trình');
});

test('taken back, the results are nowhere; a stale button says so first', async () => {
  const call = await staffFetch(platform, 'tinh');
  const path = `/staff/campaigns/${campaign.id}/withdraw`;
  const stale = await call(path, form({ revision: 'old' }));
  expect([stale.status, (await stale.text()).includes('Người khác vừa sửa đợt khảo sát này')]).toEqual([409, true]);
  const revision = /name="revision" value="([^"]+)"/.exec(await (await call(path)).text())?.[1] ?? '';
  expect((await call(path, form({ revision }))).headers.get('location')).toContain('done=withdrawn');
  for (const rest of ['', '/scores.csv'])
    expect((await fetch(`${platform.url}${publicPath()}${rest}`)).status).toBe(404);
  expect(await read('/ket-qua')).not.toContain(publicPath());
});
