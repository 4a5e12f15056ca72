// Do people get in and out as they would at a counter: the whole platform, its own provider, a real browser?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withSessionsEnded } from '../../functions/domain/person.ts';
import { changePerson } from '../../functions/store/people.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { follow, form, type Jar, signedIn, signInAt, staffFetch, step } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const cookie = '__Host-long-dan';
const newPage = async (width = 1280): Promise<Page> =>
  (await browser.newContext({ viewport: { width, height: 800 }, baseURL: platform.url })).newPage();

async function type(page: Page, username: string, password = username): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function expectUsable(page: Page): Promise<void> {
  await expectAccessibleInEitherLight(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test.each(demoPeople)('$username ($role) signs in, is there, and signs out', async ({ username, name }) => {
  const call = await staffFetch(platform, username);
  const there = await call('/staff');
  expect(there.status).toBe(200);
  expect(await there.text()).toContain(name);
  await call('/staff/sign-out', { method: 'POST' });
  expect((await call('/staff')).headers.get('location')).toBe('/staff/sign-in?to=%2Fstaff');
});

describe('in a browser', () => {
  test('whoever opens a page signs in and is on that page; after signing out the password is asked for again', async () => {
    const page = await newPage();
    await page.goto('/staff?lang=en');
    await type(page, 'tinh');
    await page.waitForURL(`${platform.url}/staff?lang=en`);
    const kept = (await page.context().cookies()).find(({ name }) => name === cookie);
    expect(kept).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', expires: -1 });
    await page.locator('header summary').click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Ông/Bà đã đăng xuất' }).waitFor();
    await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
    await page.getByLabel('Mật khẩu').waitFor();
    await page.context().close();
  });

  test('http://localhost leads to the address that the provider sends people back to', async () => {
    const page = await newPage();
    await page.goto(`${platform.url.replace('127.0.0.1', 'localhost')}/staff`);
    await type(page, 'xem');
    await page.waitForURL(`${platform.url}/staff`);
    await page.context().close();
  });

  test('capitals and blanks around a user name do no harm; a wrong password keeps it', async () => {
    const page = await newPage(360);
    await page.goto('/staff');
    await type(page, ' Gop-Y ', 'sai mật khẩu');
    await page.getByRole('alert').getByText('chưa đúng').waitFor();
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('gop-y');
    expect(await page.getByLabel('Mật khẩu').inputValue()).toBe('');
    await expectUsable(page);
    await type(page, 'gop-y');
    await page.waitForURL(`${platform.url}/staff`);
    await page.context().close();
  });

  test.each([360, 1280])(
    'axe finds nothing on the form at %i px, light and dark, and it works by keyboard alone',
    async (width) => {
      const page = await newPage(width);
      await page.goto('/staff');
      await expectUsable(page);
      await page.keyboard.type('xem');
      await page.keyboard.press('Tab');
      await page.keyboard.type('xem');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${platform.url}/staff`);
      await page.context().close();
    },
  );

  test('a form sent after the session ended is kept, and goes on once signed in again', async () => {
    const page = await signedIn(browser, platform, 'don-vi');
    await page.goto('/staff');
    await page.evaluate(() => {
      document.body.innerHTML =
        '<form method="post" action="/staff/sheets"><input name="title" value="Đợt 1"><input name="unit" value="a"><input name="unit" value="b"><button>Lưu</button></form>';
    });
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('heading', { name: 'Phiên làm việc đã hết hạn' }).waitFor();
    await expectUsable(page);
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Đăng nhập lại' }).click(),
    ]);
    await type(tab, 'don-vi');
    await tab.getByRole('heading', { name: 'Ông/Bà đã đăng nhập' }).waitFor();
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST'),
      page.getByRole('button', { name: 'Gửi lại' }).click(),
    ]);
    expect(new URL(sent.url()).pathname).toBe('/staff/sheets');
    expect([...new URLSearchParams(sent.postData() ?? '')]).toEqual([
      ['title', 'Đợt 1'],
      ['unit', 'a'],
      ['unit', 'b'],
    ]);
    expect((await sent.response())?.status()).not.toBe(401);
    await page.context().close();
  });

  test('a form of another site signs nobody out', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto('/staff');
    const evil = await page.context().newPage();
    await evil.route('http://evil.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${platform.url}/staff/sign-out-everywhere"><button>x</button></form>`,
      }),
    );
    await evil.goto('http://evil.example/');
    await evil.getByRole('button').click();
    await evil.getByRole('heading', { name: 'Yêu cầu bị từ chối' }).waitFor();
    expect((await page.reload())?.status()).toBe(200);
    expect(page.url()).toBe(`${platform.url}/staff`);
    await page.context().close();
  });
});

describe('without a browser', () => {
  test('an address that is not ours is not gone to after signing in', async () => {
    for (const to of ['https://evil.example/', '//evil.example', '/staff/../../evil', '/\\evil.example']) {
      const { url } = await signInAt(`${platform.url}/staff/sign-in?to=${encodeURIComponent(to)}`, new Map(), 'xem');
      expect(url).toBe(`${platform.url}/staff`);
    }
  });

  test('the address that began a session begins no second one', async () => {
    const jar: Jar = new Map();
    const asked = await follow(`${platform.url}/staff`, await step(`${platform.url}/staff`, jar), jar);
    let [url, answer] = [asked.url, await step(asked.url, jar, form({ username: 'xem', password: 'xem' }))];
    while (!url.includes('/callback')) {
      url = new URL(answer.headers.get('location') ?? '', url).href;
      if (!url.includes('/callback')) answer = await step(url, jar);
    }
    const copied: Jar = new Map(jar);
    expect((await step(url, jar)).headers.get('location')).toBe('/staff');
    expect((await step(url, jar)).status).toBe(400);
    // Even with the cookie of the first time: the code has been used.
    const stolen = await step(url, copied);
    expect(stolen.status).toBe(400);
    expect(copied.has(cookie)).toBe(false);
  });

  test('signing out everywhere ends the session of another browser', async () => {
    const [here, there] = await Promise.all([staffFetch(platform, 'chat-luong'), staffFetch(platform, 'chat-luong')]);
    expect((await there('/staff')).status).toBe(200);
    await here('/staff/sign-out-everywhere', { method: 'POST' });
    expect((await there('/staff')).status).toBe(303);
    expect((await (await staffFetch(platform, 'chat-luong'))('/staff')).status).toBe(200);
  });

  test('an epoch raised in the registry ends a session at once', async () => {
    const call = await staffFetch(platform, 'nhap-lieu');
    const note = { at: new Date(), id: 'raised', who: 'test', what: 'test' };
    await changePerson(await storeOf(platform), 'pe-nhap-lieu', withSessionsEnded, note);
    expect((await call('/staff')).status).toBe(303);
  });

  test('after five wrong tries one waits, whatever the password, and others do not', async () => {
    const jar: Jar = new Map();
    const { url } = await follow(`${platform.url}/staff`, await step(`${platform.url}/staff`, jar), jar);
    const tried = (username: string, password: string) => step(url, jar, form({ username, password }));
    for (let i = 0; i < 5; i += 1) expect((await tried('nobody', `wrong ${i}`)).status).toBe(422);
    // The first wait is a second, which a busy machine may spend between two requests; each further wrong try doubles it.
    let waiting = await tried('nobody', 'right?');
    for (let i = 0; i < 6 && waiting.status === 422; i += 1) waiting = await tried('nobody', 'right?');
    expect(waiting.status).toBe(429);
    expect(await waiting.text()).toMatch(/Xin chờ \d+ giây/);
    expect((await tried('xem', 'xem')).status).toBe(303);
  });

  test('the form of a sign-in that is not under way says so', async () => {
    const answer = await fetch(`${platform.url}/oidc/sign-in/unknown`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('đã hết hạn');
  });

  test('passwords and names that were typed are in no log', () => {
    expect(platform.said()).not.toMatch(/sai mật khẩu|wrong 0|Đợt 1/);
  });
});
