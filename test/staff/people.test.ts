// Are people invited, given roles and withdrawn by pages alone, at once, and never beyond what the administrator holds?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { form, type Jar, signedIn, signInAt, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

async function fillIn(page: Page, username: string, agency: string): Promise<void> {
  await page.goto('/staff/people/new');
  await page.getByLabel('Họ và tên').fill('Lò Thị Mẩy');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('radio', { name: /^Nhập liệu/ }).check();
  await page.getByLabel('Đơn vị', { exact: true }).fill(agency);
  await page.getByRole('button', { name: 'Lưu người dùng' }).click();
}

/** Signs in with a one-time password and chooses one of one's own; where that leads. */
async function enterFirst(username: string, once: string): Promise<string> {
  const jar: Jar = new Map();
  const asked = await signInAt(`${platform.url}/staff`, jar, username, once);
  expect(await asked.response.text()).toContain('newPassword');
  const chosen = 'một mật khẩu đủ dài';
  const sent = await fetch(asked.url, {
    ...form({ username, newPassword: chosen, again: chosen }),
    headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), Origin: platform.url },
    redirect: 'manual',
  });
  return `${sent.status}`;
}

describe('an administrator', { timeout: 120_000 }, () => {
  test('adds a person by the name of an agency typed without marks, and hands over a password that works once', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await fillIn(page, 'may.lo', 'phuong thu nghiem');
    expect(await page.getByRole('status').textContent()).toMatch(/Đã thêm người dùng.*Cấp mật khẩu dùng một lần/);
    await page.getByLabel('Thư điện tử').fill('may.lo');
    await page.getByRole('button', { name: 'Lưu địa chỉ thư' }).click();
    expect(await page.locator('.faults').textContent()).toContain('Địa chỉ thư điện tử chưa đúng');
    await page.getByLabel('Thư điện tử').fill('May.Lo@laocai.gov.vn');
    await page.getByRole('button', { name: 'Lưu địa chỉ thư' }).click();
    expect(await page.locator('.facts').first().textContent()).toContain('may.lo@laocai.gov.vn');
    expect(await page.getByRole('heading', { name: `Nhập liệu · ${viewerAgency.name}` }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Cấp mật khẩu dùng một lần' }).click();
    const password = (await page.locator('.big').textContent()) ?? '';
    expect(await enterFirst('may.lo', password)).toMatch(/^30[23]$/);
    await page.context().close();
  });

  test('is told which field is wrong and loses nothing typed', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await fillIn(page, 'Sai Tên', 'không có đơn vị này');
    expect(await page.locator('.faults').textContent()).toContain('Không tìm thấy đơn vị này');
    expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Lò Thị Mẩy');
    await page.getByLabel('Đơn vị', { exact: true }).fill('XEM');
    await page.getByRole('button', { name: 'Lưu người dùng' }).click();
    expect(await page.locator('.faults').textContent()).toContain('Tên đăng nhập gồm');
    expect(await page.getByRole('radio', { name: /^Nhập liệu/ }).isChecked()).toBe(true);
    await page.context().close();
  });

  test('gives and takes a role, and the next request knows', async () => {
    const [admin, viewer] = [await staffFetch(platform, 'tinh'), await staffFetch(platform, 'xem')];
    expect((await viewer('/staff/people')).status).toBe(403);
    const give = form({ role: 'agency-admin', agency: viewerAgency.name, axis: 'both' });
    expect((await admin('/staff/people/pe-xem/give', give)).status).toBe(303);
    expect((await viewer('/staff/people')).status).toBe(200);
    expect((await admin('/staff/people/pe-xem/take', form({ place: '1' }))).status).toBe(303);
    expect((await viewer('/staff/people')).status).toBe(403);
  });

  test('withdraws an account: its open session ends, and it can be restored', async () => {
    const [admin, officer] = [await staffFetch(platform, 'tinh'), await staffFetch(platform, 'gop-y')];
    expect((await officer('/staff')).status).toBe(200);
    await admin('/staff/people/pe-gop-y/status', form({ status: 'withdrawn' }));
    expect((await officer('/staff')).status).toBe(403);
    await admin('/staff/people/pe-gop-y/status', form({ status: 'active' }));
    expect((await staffFetch(platform, 'gop-y')).cookies.size).toBeGreaterThan(0);
  });

  test('who changes somebody as they no longer are is told so', async () => {
    const admin = await staffFetch(platform, 'tinh');
    const stale = await admin('/staff/people/pe-nhap-lieu/take', form({ place: '0', revision: 'cu' }));
    expect(stale.status).toBe(409);
    expect(await stale.text()).toContain('Người khác vừa sửa mục này');
  });

  test('gives nobody more than they hold, and does not change themselves', async () => {
    const admin = await staffFetch(platform, 'don-vi');
    const more = form({ role: 'province', agency: viewerAgency.name, axis: 'both' });
    expect((await admin('/staff/people/pe-xem/give', more)).status).toBe(403);
    expect((await admin('/staff/people/pe-don-vi/status', form({ status: 'withdrawn' }))).status).toBe(409);
    expect((await admin('/staff/people/pe-nen-tang')).status).toBe(404);
  });

  test('the last administrator of the platform stays', async () => {
    const admin = await staffFetch(platform, 'nen-tang');
    expect((await admin('/staff/people/pe-nen-tang/take', form({ place: '0' }))).status).toBe(409);
  });
});

test('a phone without script has one line above and five ways below; all places and the way out are a touch further', async () => {
  const viewport = { width: 360, height: 740 };
  const page = await signedIn(browser, platform, 'tinh', { viewport, javaScriptEnabled: false });
  await page.goto('/staff');
  const top = await page.locator('header.top').boundingBox();
  expect(top?.height).toBeLessThan(60);
  const bar = page.getByRole('navigation', { name: 'Các mục' }).getByRole('link');
  expect(await bar.allTextContents()).toEqual(['Tổng quan', 'Kết quả', 'Góp ý', 'Đợt khảo sát', 'Thêm']);
  await bar.last().click();
  await page.getByRole('main').getByRole('link', { name: 'Người dùng' }).click();
  expect(await page.getByRole('link', { name: 'Thêm', exact: true }).getAttribute('aria-current')).toBe('true');
  await page.locator('summary', { hasText: 'Quản trị cấp tỉnh' }).click();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  expect((await page.goto('/staff/people'))?.url()).not.toContain('/staff/people');
  await page.context().close();
}, 60_000);

test('axe finds nothing, light and dark, narrow and wide', async () => {
  const page = await signedIn(browser, platform, 'tinh', { viewport: { width: 360, height: 740 } });
  const own = ['/staff', '/staff/more', '/staff/account'];
  for (const path of [...own, '/staff/people', '/staff/people/new', '/staff/people/pe-xem']) {
    await page.goto(path);
    await expectAccessibleInEitherLight(page);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360]);
  }
  await page.context().close();
}, 180_000);
