// Can whoever must answer for the platform find who did what, when, and what was there before and after?
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { times } from '../platform/small-world.ts';
import { signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let agency: { id: string };
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  agency = await platform.admin.post('/agencies', { name: 'Xã Sơn Hà', kind: 'commune', code: 'SH' });
  await platform.admin.patch(`/agencies/${agency.id}`, { hotline: '0214.000.111' });
  await platform.admin.post('/services', { name: '=cmd|calc', field: '+Hộ tịch' });
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const today = dayOf(new Date());

test('finds an entry by words without accents, and shows what was there before and after', async () => {
  const page = await signedIn(browser, platform, 'nen-tang', { acceptDownloads: true });
  await page.goto('/staff/trail');
  await page.getByLabel('Tìm trong nội dung').fill('sua don vi son ha');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBe(1);
  expect(await rows.textContent()).toContain('demo-admin đã sửa đơn vị: Xã Sơn Hà');
  await page.getByText('Xem thay đổi').click();
  expect(await page.locator('.changes').textContent()).toMatch(/Đường dây nóng.*0214\.000\.111/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải kết quả (CSV)' }).click();
  const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(2);
  await page.goto('/staff/trail?what=audit');
  expect(await page.locator('tbody').textContent()).toContain('Quản trị nền tảng (minh họa) đã tải nhật ký');
  await page.context().close();
});

test('is narrowed by who (a name), what and days', async () => {
  const found = async (query: string) => (await platform.admin.get(`/audit?${query}`)).items;
  expect((await found('who=quan%20tri%20nen%20tang')).length).toBeGreaterThan(0);
  expect(new Set((await found('what=agency')).map(({ thing }: { thing: string }) => thing))).toEqual(
    new Set([agency.id]),
  );
  expect(await found(`from=${addDays(today, -9)}&to=${addDays(today, -2)}`)).toEqual([]);
  expect((await found(`from=${today}&to=${today}`)).length).toBeGreaterThan(2);
});

test('goes on page by page, each entry once', async () => {
  for (const n of times(5, (i) => i))
    await platform.admin.patch(`/agencies/${agency.id}`, { hotline: `0214.000.${n}` });
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const query = `what=agency&limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`;
    const page = await platform.admin.get(`/audit?${query}`);
    seen.push(...page.items.map(({ at, id }: { at: string; id: string }) => `${at}#${id}`));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(seen).toHaveLength(7);
  expect(seen).toEqual([...new Set(seen)].toSorted().toReversed());
});

test('leaves as a CSV in which nothing runs', async () => {
  const bytes = Buffer.from(await (await platform.admin.call('GET', '/audit.csv?what=service')).arrayBuffer());
  // Spreadsheets read UTF-8 only where a mark says so.
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const text = bytes.toString('utf8');
  expect(text).not.toMatch(/(^|,)"?[=+@-][a-z]/m);
  expect(text).toContain("'=cmd|calc");
});

test('is the platform’s alone', async () => {
  for (const who of ['tinh', 'don-vi', 'nhap-lieu', 'xem']) {
    const person = await staffFetch(platform, who);
    for (const path of ['/staff/trail', '/staff/trail.csv'])
      expect([who, (await person(path)).status]).toEqual([who, 403]);
  }
});

test('with days that end before they begin is refused, with what was asked for kept', async () => {
  const person = await staffFetch(platform, 'nen-tang');
  const response = await person(`/staff/trail?from=2026-02-01&to=2026-01-01&who=Nguy%E1%BB%85n`);
  const text = await response.text();
  expect([response.status, text.includes('Ngày cuối đứng trước ngày đầu')]).toEqual([422, true]);
  expect(text).toContain('value="Nguyễn"');
});

test('can be used by anybody, light and dark, and fits a phone', { timeout: 60_000 }, async () => {
  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 360, height: 740 } });
  await page.goto('/staff/trail');
  await page.locator('summary').first().click();
  await expectAccessibleInEitherLight(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.context().close();
});
