// Is a tablet at the counter everybody's and nobody's? It waits for a touch, thanks, forgets, and stays itself through a night without network.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, scored, smallWorld, storedRows } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
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

const start = 'Chạm vào màn hình để bắt đầu';
const tablet = { viewport: { width: 1024, height: 768 } };

async function kiosk(query = '', more: object = {}) {
  const world = await smallWorld(platform, { questionnaire: 'mot-cua-5' });
  const { context, page } = await newPhone(browser, { ...tablet, ...more });
  // The page's time stands still unless a test moves it.
  await page.clock.install();
  await page.goto(`${platform.url}/k/${at(world.points, 0).code}${query}`);
  await page.clock.pauseAt(Date.now() + 60_000);
  return { world, context, page };
}

const touch = (page: Page) => page.getByRole('button', { name: start }).click();
const isWaiting = (page: Page) => page.getByRole('button', { name: start }).isVisible();

const filled = (page: Page) =>
  page.evaluate(() => [
    document.querySelectorAll('input:checked').length,
    document.querySelector<HTMLTextAreaElement>('#comment')?.value ?? '',
  ]);

describe('a kiosk', () => {
  test('begins by a touch, thanks by itself, forgets, and counts each person under its own channel', async () => {
    const { world, context, page } = await kiosk();
    for (const value of [5, 2]) {
      await touch(page);
      expect(await filled(page)).toEqual([0, '']);
      await choose(page, 'T1', value);
      await comment(page, `Ý kiến ${value}`);
      const code = await page.locator('[data-receipt]').textContent();
      await pressSend(page);
      await page.getByRole('heading', { name: 'Cảm ơn Ông/Bà. Phiếu đã được ghi nhận.' }).waitFor();
      expect(await page.getByRole('dialog').textContent()).toContain(code);
      await page.clock.runFor(31_000);
      expect(await isWaiting(page)).toBe(true);
    }
    const score = await scored(platform, world.campaign.id, 2);
    expect(score.questions.find(({ id }: { id: string }) => id === 'T1').counts).toMatchObject({ '5': 1, '2': 1 });
    const { rows } = await platform.admin.get(`/campaigns/${world.campaign.id}/scores?by=channel`);
    expect(rows.map(({ key, responses }: { key: string; responses: number }) => [key, responses])).toEqual([
      ['kiosk', 2],
    ]);
    await context.close();
  });

  test('left alone for half a minute it asks, waits for "more time", and else empties itself', async () => {
    const { world, context, page } = await kiosk();
    await touch(page);
    await choose(page, 'T1', 1);
    await comment(page, 'Chưa xong');
    await page.clock.runFor(30_500);
    expect(await page.getByRole('alert').textContent()).toBe('Màn hình sẽ trở về đầu sau 10 giây.');
    await page.clock.runFor(3_000);
    expect(await page.locator('.x .r').textContent()).toBe('7');
    await page.getByRole('button', { name: 'Tôi cần thêm thời gian' }).click();
    expect(await filled(page)).toEqual([1, 'Chưa xong']);
    await page.clock.runFor(30_500 + 11_000);
    expect(await isWaiting(page)).toBe(true);
    expect(await filled(page)).toEqual([0, '']);
    expect(await storedRows(platform, world.campaign.id)).toEqual([]);
    await context.close();
  });

  test('goes on through a night without network: all who answered are counted in the morning, each once', async () => {
    const { world, context, page } = await kiosk();
    await context.setOffline(true);
    for (const value of [4, 3, 5]) {
      await touch(page);
      await choose(page, 'T1', value);
      await pressSend(page);
      await page.getByText('phiếu được lưu trên máy này').waitFor();
      await page.getByRole('button', { name: 'Người tiếp theo' }).click();
    }
    await page.clock.runFor(10 * 3_600_000);
    expect(await isWaiting(page)).toBe(true);
    expect(await storedRows(platform, world.campaign.id)).toEqual([]);
    await context.setOffline(false);
    // Between two sendings it pauses by its own clock, and the network takes real time.
    await expect
      .poll(
        async () => {
          await page.clock.runFor(15_000);
          return (await storedRows(platform, world.campaign.id)).length;
        },
        { timeout: 20_000 },
      )
      .toBe(3);
    const score = await scored(platform, world.campaign.id, 3);
    expect(score.questions.find(({ id }: { id: string }) => id === 'T1').counts).toMatchObject({
      '3': 1,
      '4': 1,
      '5': 1,
    });
    await context.close();
  });

  test('cannot be left: no link out, no menu, no way back', async () => {
    const { context, page } = await kiosk();
    await touch(page);
    const address = page.url();
    await page.goBack().catch(() => null);
    expect(page.url()).toBe(address);
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => href !== '?lang=en' && !href?.startsWith('#'))).toEqual([]);
    const prevented = await page.evaluate(
      () => !document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
    );
    expect(prevented).toBe(true);
    await context.close();
  });

  test('may ask for the number in a person’s hand, which opens once a day', async () => {
    const { context, page } = await kiosk('?queue');
    const open = async (number: string) => {
      await touch(page);
      await page.getByRole('textbox', { name: 'Xin nhập số thứ tự' }).fill(number);
      await page.getByRole('button', { name: 'Tiếp tục' }).click();
    };
    await open('41');
    await choose(page, 'T1', 5);
    await page.clock.runFor(42_000);
    await open('41');
    expect(await page.getByRole('alert').textContent()).toContain('hôm nay đã dùng');
    await page.getByRole('textbox', { name: 'Xin nhập số thứ tự' }).fill('42');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    expect(await page.locator('#T1').isVisible()).toBe(true);
    await context.close();
  });

  test('can be used by everybody, on each of its screens', { timeout: 90_000 }, async () => {
    const { context, page } = await kiosk('?queue');
    // axe waits by the page's own clock.
    const check = async () => {
      await page.clock.resume();
      await expectAccessible(page);
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    };
    await check();
    await touch(page);
    await check();
    await page.getByRole('textbox', { name: 'Xin nhập số thứ tự' }).fill('7');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.clock.runFor(30_500);
    expect(await page.getByRole('alert').isVisible()).toBe(true);
    await check();
    await context.close();
  });

  test('works without script too, and leads back to its start after the thanks', async () => {
    const world = await smallWorld(platform, { questionnaire: 'mot-cua-5' });
    const { context, page } = await newPhone(browser, { ...tablet, script: false });
    const code = at(world.points, 0).code;
    await page.goto(`${platform.url}/k/${code}`);
    await choose(page, 'T1', 4);
    await pressSend(page);
    await page.waitForURL(`**/k/${code}/thanks?**`);
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe(`15;url=/k/${code}`);
    await scored(platform, world.campaign.id, 1);
    await context.close();
  });
});
