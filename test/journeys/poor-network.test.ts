// What if the network goes while somebody answers? Nothing typed is lost, it is sent later, also after the browser was closed, and counts once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, scored, smallWorld, storedRows } from '../platform/small-world.ts';
import { launchBrowser, launchProfile } from './browser.ts';
import { choose, comment, expectAccessible, newPhone, pressSend } from './phone.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const saved = 'Phiếu đang được lưu trên điện thoại này';
const cannot = 'Điện thoại này không lưu tạm được phiếu';

async function survey() {
  const world = await smallWorld(platform, { questionnaire: 'mot-cua-5' });
  return { world, address: `${platform.url}/s/${at(world.points, 0).code}` };
}

async function answered(page: Page, address: string, value = 4) {
  await page.goto(address);
  await choose(page, 'T1', value);
  await comment(page, 'Chờ hơi lâu');
}

const once = async (world: { campaign: { id: string } }) => {
  const { questions } = await scored(platform, world.campaign.id, 1);
  expect(await storedRows(platform, world.campaign.id)).toHaveLength(1);
  return questions.find(({ id }: { id: string }) => id === 'T1').counts;
};

describe('a phone that loses the network', () => {
  test('says first that nothing was sent, then what is kept where and the code; sends when the network is back', {
    timeout: 60_000,
  }, async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser);
    await answered(page, address);
    const code = await page.locator('[data-receipt]').textContent();
    await context.setOffline(true);
    await pressSend(page);
    const panel = page.getByRole('alert');
    expect(await panel.textContent()).toMatch(/^Chưa gửi được vì mất mạng\. Phiếu đang được lưu/);
    expect(await panel.textContent()).toContain(code);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await page.getByText('Vẫn chưa có mạng').waitFor();
    await context.setOffline(false);
    await page.waitForURL('**/thanks?**');
    expect(await page.locator('.r').textContent()).toBe(code);
    expect(await once(world)).toMatchObject({ '4': 1 });
    await context.close();
  });

  test('whose reply is dropped after we stored it: sent again, counted once', async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser);
    await answered(page, address);
    let drop = true;
    await page.route('**/s/*?send', async (route) => {
      if (!drop) return route.continue();
      drop = false;
      await route.fetch();
      return route.abort();
    });
    await pressSend(page);
    await page.getByText(saved).waitFor();
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await page.waitForURL('**/thanks?**');
    expect(await page.getByText('chỉ được tính một lần').isVisible()).toBe(true);
    expect(await once(world)).toMatchObject({ '4': 1 });
    await context.close();
  });

  test('whose page is closed: the next page that is opened sends and says so, in words with the time', async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser, { serviceWorkers: 'block' });
    await answered(page, address);
    await context.setOffline(true);
    await pressSend(page);
    await page.getByText(saved).waitFor();
    await page.close();
    await context.setOffline(false);
    const later = await context.newPage();
    await later.goto(address);
    await later.getByText(/^Phiếu lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4} đã được gửi\.$/).waitFor();
    expect(await once(world)).toMatchObject({ '4': 1 });
    await later.reload();
    expect(await later.getByText('đã được gửi').count()).toBe(0);
    await context.close();
  });

  test('is switched off: the answers are still there when the browser is started again', async () => {
    const { world, address } = await survey();
    const folder = await mkdtemp(join(tmpdir(), 'long-dan-phone-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const before = await launchProfile(folder);
    const page = await before.newPage();
    await answered(page, address, 2);
    await before.setOffline(true);
    await pressSend(page);
    await page.getByText(saved).waitFor();
    await before.close();
    const after = await launchProfile(folder);
    const later = await after.newPage();
    await later.goto(address);
    await later.getByText('đã được gửi').waitFor();
    expect(await once(world)).toMatchObject({ '2': 1 });
    await after.close();
  });

  test('cannot keep anything: says that closing would lose it, keeps trying, and sends', async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser, { serviceWorkers: 'block' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'sessionStorage', { get: () => Promise.reject(new Error('off')) });
    });
    await answered(page, address);
    await context.setOffline(true);
    await pressSend(page);
    await page.getByText(cannot).waitFor();
    expect(await page.getByText(saved).count()).toBe(0);
    await context.setOffline(false);
    await page.waitForURL('**/thanks?**');
    expect(await once(world)).toMatchObject({ '4': 1 });
    await context.close();
  });

  test('opens the survey again without network, from its own store, with a fresh id and the code that belongs to it', {
    timeout: 60_000,
  }, async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser);
    await page.goto(address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const first = await page.locator('[name=submissionId]').inputValue();
    await context.setOffline(true);
    await answered(page, address, 5);
    const second = await page.locator('[name=submissionId]').inputValue();
    expect(second).not.toBe(first);
    const code = await page.locator('[data-receipt]').textContent();
    await pressSend(page);
    await page.getByText(saved).waitFor();
    // This page was opened without network and hears of no change: the next of its own tries finds it back.
    await context.setOffline(false);
    await page.waitForURL('**/thanks?**', { timeout: 25_000 });
    expect(await page.locator('.r').textContent()).toBe(code);
    expect(await once(world)).toMatchObject({ '5': 1 });
    await context.close();
  });

  test('sends from two tabs what waited: counted once', async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser);
    await answered(page, address);
    await context.setOffline(true);
    await pressSend(page);
    await page.getByText(saved).waitFor();
    await context.setOffline(false);
    const tabs = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all(tabs.map((tab) => tab.goto(address)));
    await expect.poll(() => storedRows(platform, world.campaign.id)).toHaveLength(1);
    expect(await once(world)).toMatchObject({ '4': 1 });
    await context.close();
  });

  test('loses the page half-way: this tab still has the answers, another has not, and nothing stays after sending', async () => {
    const { world, address } = await survey();
    const { context, page } = await newPhone(browser);
    await answered(page, address);
    await page.reload();
    expect(await page.locator('[name=T1][value="4"]').isChecked()).toBe(true);
    expect(await page.locator('#comment').inputValue()).toBe('Chờ hơi lâu');
    const other = await context.newPage();
    await other.goto(address);
    expect(await other.locator('input:checked').count()).toBe(0);
    await pressSend(page);
    await page.waitForURL('**/thanks?**');
    await page.goto(address);
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await once(world)).toMatchObject({ '4': 1 });
    await context.close();
  });
});

test('a form posted by script says when it was answered, by the phone’s clock where that makes sense', async () => {
  const { world, address } = await survey();
  const post = (id: string, answeredAt: string) =>
    fetch(`${address}?send`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams({ submissionId: id, T1: '4', answeredAt }),
    });
  const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
  for (const [when, taken] of [
    [hours(-30), hours(-30).slice(0, 10)],
    [hours(50), hours(0).slice(0, 10)],
    ['gestern', hours(0).slice(0, 10)],
  ] as const) {
    const answer = await post(crypto.randomUUID(), when);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      receipt: expect.any(String),
      thanks: expect.stringContaining('/thanks?'),
    });
    expect((await storedRows(platform, world.campaign.id)).some((row) => row.includes(taken))).toBe(true);
  }
});
