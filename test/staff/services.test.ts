// Does a clerk find, correct and import services? As they would do it, by labels and buttons; the second of two editors is told.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { csvOf, times } from '../platform/small-world.ts';
import { handmade, sheetData, workbookType } from '../platform/workbooks.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
}, 60_000);

const open = async (path: string, who = 'nen-tang'): Promise<Page> => {
  const page = await signedIn(browser, platform, who, { viewport: { width: 1280, height: 850 } });
  page.setDefaultTimeout(30_000);
  await page.goto(path);
  return page;
};
const press = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()]);
};
const choose = async (page: Page, name: string, buffer: Buffer, mimeType = 'text/csv') => {
  await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles({ name, mimeType, buffer });
  await press(page, 'Xem trước');
};

test('2,000 procedures come in with a preview, are found without marks and by field', {
  timeout: 120_000,
}, async () => {
  const page = await open('/staff/services');
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Nhập dịch vụ từ tệp' }).click();
  const rows = times(2000, (n) => ({ code: `9.${n}`, name: `Thủ tục số ${n}`, field: `Lĩnh vực ${n % 40}` }));
  await choose(page, 'thủ tục.csv', Buffer.from(csvOf(rows)));
  expect(await said(page.locator('.counts'))).toContain('2.000 mới');
  await press(page, 'Nhập');
  expect(await said(page.getByRole('status'))).toBe('Đã nhập xong: 2.000 mới, 0 thay đổi, 0 giữ nguyên.');
  await page.getByLabel('Tìm theo tên hoặc mã').fill('thu tuc so 199');
  await page.getByLabel('Lĩnh vực').selectOption('Lĩnh vực 39');
  await press(page, 'Tìm');
  expect(await page.locator('tbody th').allInnerTexts()).toEqual(['1199', '199', '1999'].map((n) => `Thủ tục số ${n}`));
  await expectFitForAll(page);
  await page.context().close();
});

test('a merged cell, a code that stands twice and an empty file are refused in words', {
  timeout: 60_000,
}, async () => {
  const page = await open('/staff/services/import');
  const merged = handmade(
    `${sheetData([
      ['code', 'name', 'field'],
      ['1', 'A', 'B'],
    ])}<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>`,
  );
  await choose(page, 'gộp.xlsx', merged, workbookType);
  expect(await said(page.locator('.faults'))).toContain('Các ô A1:B1 đang được gộp');
  await choose(page, 'trùng.csv', Buffer.from('code,name,field\n7,A,B\n7,C,D'));
  expect(await said(page.locator('.faults'))).toMatch(/3\s+Mã thủ tục\s+Mã này đã có ở dòng 2/);
  await choose(page, 'rỗng.csv', Buffer.from('code,name,field\n'));
  expect(await said(page.locator('.faults'))).toContain('Tệp không có dòng dữ liệu nào');
  await page.context().close();
});

test('the second of two editors sees both versions', { timeout: 60_000 }, async () => {
  const { id } = await platform.admin.post('/services', { name: 'Cấp giấy', field: 'Hộ tịch', code: '1.5' });
  const [one, two] = [await open(`/staff/services/${id}/edit`), await open(`/staff/services/${id}/edit`)];
  await one.getByLabel('Tên dịch vụ').fill('Cấp giấy xác nhận');
  await press(one, 'Lưu thay đổi');
  expect(await said(one.getByRole('status'))).toBe('Đã lưu thay đổi của dịch vụ.');
  await two.getByLabel('Tên dịch vụ').fill('Cấp giấy chứng nhận');
  await press(two, 'Lưu thay đổi');
  expect(await said(two.getByRole('alert'))).toMatch(/Cấp giấy xác nhận\s+Cấp giấy chứng nhận/);
  await expectFitForAll(two);
  await press(two, 'Lưu bản của tôi');
  expect(await platform.admin.get(`/services/${id}`)).toMatchObject({ name: 'Cấp giấy chứng nhận', code: '1.5' });
  await Promise.all([one.context().close(), two.context().close()]);
});

test('who may not write the catalogue reads it without buttons, and is refused at its forms', async () => {
  const { id } = await platform.admin.post('/services', { name: 'Chỉ xem', field: 'Khác' });
  for (const who of ['xem', 'don-vi']) {
    const call = await staffFetch(platform, who);
    expect(await (await call('/staff/services')).text()).not.toContain('/staff/services/new');
    for (const form of ['new', 'import', `${id}/edit`]) {
      const body = new URLSearchParams({ name: 'X', field: 'Y' });
      expect((await call(`/staff/services/${form}`)).status).toBe(403);
      expect((await call(`/staff/services/${form}`, { method: 'POST', body })).status).toBe(403);
    }
  }
});
