// Can somebody new come from an empty platform to fifty printed posters of a campaign over twenty-five agencies, by pages alone?
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, times } from '../platform/small-world.ts';
import { workbookOf, workbookType } from '../platform/workbooks.ts';
import { onlyCodeOn, openPdf } from '../posters/pdf-pages.ts';
import { signedIn } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

const sheet = () =>
  workbookOf({
    name: 'Đơn vị',
    rows: [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Mã cấp trên'],
      ['TT', 'Tỉnh Từ Đầu', 'Tỉnh', ''],
      ...times(25, (n) => [`TT.${n + 1}`, `Xã Từ Đầu ${n + 1}`, 'Xã', 'TT']),
    ],
  });

async function importAgencies(page: Page): Promise<void> {
  await page.goto('/staff');
  await follow(page, '1. Khai báo đơn vị');
  await page.goto('/staff/agencies/import');
  const file = { name: 'đơn vị.xlsx', mimeType: workbookType, buffer: await sheet() };
  await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles(file);
  await press(page, 'Xem trước');
  await press(page, 'Nhập');
  await page.getByText('Đã nhập xong: 26 mới').waitFor();
}

async function makePoints(page: Page): Promise<void> {
  await page.goto('/staff');
  await follow(page, '2. Tạo điểm đặt mã QR');
  await follow(page, 'Tạo điểm cho nhiều đơn vị');
  await page.getByLabel('Tìm theo tên hoặc mã').first().fill('xa tu dau');
  await press(page, 'Lọc danh sách');
  await press(page, 'Chọn cả 25 mục khớp');
  await page.getByText('Đã chọn 25.').waitFor();
  await page.getByLabel('Số quầy', { exact: true }).fill('2');
  await press(page, 'Xem trước');
  await press(page, 'Tạo 50 điểm');
  await heading(page, 'Đã tạo 50 điểm');
}

async function openCampaign(page: Page): Promise<void> {
  await page.goto('/staff');
  await follow(page, '3. Lập đợt khảo sát');
  await follow(page, 'Lập đợt khảo sát');
  await page.getByLabel('Tên đợt khảo sát').fill('Khảo sát từ đầu');
  await page.getByLabel(/16 tiêu chí\)\s*16 câu hỏi/).check();
  await press(page, 'Lưu và tiếp tục');
  await page.getByLabel('Tìm đơn vị').fill('tinh tu dau');
  await press(page, 'Tìm, giữ các mục đã chọn');
  await page.getByLabel('Tỉnh Từ Đầu').check();
  await press(page, 'Lưu và tiếp tục');
  await page.getByLabel('Ngày khác (nhập bên dưới)').check();
  await page.getByLabel('Ngày bắt đầu').fill('2026-01-01');
  await page.getByLabel('Ngày cuối').fill('2036-12-31');
  await press(page, 'Lưu và tiếp tục');
  await press(page, 'Mở đợt khảo sát');
}

async function printPosters(page: Page): Promise<Buffer> {
  await follow(page, 'In bộ mã QR');
  await heading(page, '50 bảng mã của 25 đơn vị, in trên 50 tờ A4');
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Tải PDF')]);
  return readFile(await file.path());
}

test('from an empty platform to fifty posters that lead to the survey', async () => {
  const page = await signedIn(browser, platform, 'nen-tang');
  const begun = performance.now();
  await importAgencies(page);
  await makePoints(page);
  await openCampaign(page);
  const pdf = await openPdf(await printPosters(page));
  console.log(`from nothing to posters: ${((performance.now() - begun) / 1000).toFixed(1)} s of pages`);
  expect(pdf.numPages).toBe(50);
  const codes = await Promise.all(times(pdf.numPages, async (n) => onlyCodeOn(await pdf.getPage(n + 1))));
  const addresses = new Set(codes.map((code) => code?.text ?? ''));
  expect(addresses.size).toBe(50);
  const survey = await fetch(at([...addresses], 0));
  expect([survey.status, await survey.text()]).toEqual([200, expect.stringContaining('Xã Từ Đầu')]);
  await page.context().close();
}, 180_000);
