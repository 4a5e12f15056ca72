// Can everybody answer? By keyboard alone, by ear, enlarged four times, in the system's own colours, with any letters.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../platform/every-item.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { at, scored, smallWorld } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import { choose, comment, expectAccessible, newPhone, reach, send } from './phone.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

async function opened(questionnaire: string, more: Parameters<typeof newPhone>[1] = {}, query = '') {
  const world = await smallWorld(platform, { questionnaire });
  const phone = await newPhone(browser, more);
  await phone.page.goto(`${platform.url}/s/${at(world.points, 0).code}${query}`);
  return { world, ...phone };
}

/** Presses Tab until the focus is where the description says; fails where it never comes. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never leads to ${wanted}`);
}

describe.each([
  ['with script', true],
  ['without script', false],
])('by keyboard alone, %s', (_, script) => {
  test.each(['vi', 'en'])('in %s', { timeout: 60_000 }, async (lang) => {
    const { world, context, page } = await opened('sipas-dv-16-quay', { script }, `?lang=${lang}`);
    await tabTo(page, '[name=Q2]');
    for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
    for (const question of ['A1', 'B1', 'C1']) {
      if (script) {
        await tabTo(page, '.w button:last-child');
        await page.keyboard.press('Enter');
        // The head of the next part has the focus, so that a screen reader reads on from there.
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      }
      await tabTo(page, `[name=${question}]`);
      await page.keyboard.press('Space');
    }
    if (script)
      for (let parts = 0; parts < 2; parts += 1) {
        await tabTo(page, '.w button:last-child');
        await page.keyboard.press('Enter');
      }
    await tabTo(page, 'button[type=submit]');
    await Promise.all([page.waitForURL('**/thanks?**'), page.keyboard.press('Enter')]);
    const { questions } = await scored(platform, world.campaign.id, 1);
    const answered = questions.filter(({ base }: { base: number }) => base > 0).map(({ id }: { id: string }) => id);
    expect(answered).toEqual(expect.arrayContaining(['A1', 'B1', 'C1']));
    await context.close();
  });
});

test('each question is a group with its own words, each answer a choice with its own, in the accessibility tree', async () => {
  const { context, page } = await opened('mot-cua-5');
  const group = page.getByRole('group', { name: 'Nhìn chung, Ông/Bà có hài lòng với việc phục vụ ở đây không?' });
  const names = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
  for (const name of [...names, 'Chưa có thông tin để đánh giá'])
    expect(await group.getByRole('radio', { name, exact: true }).count(), name).toBe(1);
  expect(await page.getByRole('textbox', { name: /góp ý gì thêm/ }).count()).toBe(1);
  await context.close();
});

describe('enlarged', () => {
  // 1280 px at 200 % and 400 %, and the narrowest phone.
  test.each([640, 320])('to what leaves %i px nothing scrolls sideways, on any part', async (width) => {
    const { context, page } = await opened('sipas-dv-19-quay', { viewport: { width, height: 512 } });
    for (const question of ['Q1', 'A1', 'B1', 'C1']) {
      await choose(page, question, 1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), question).toBeLessThanOrEqual(width);
    }
    await comment(page, 'Chữ rất dài'.repeat(40));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});

test('in the system’s own colours a chosen answer is still told apart, and faces are drawn', async () => {
  const { context, page } = await opened('mot-cua-5', { forcedColors: 'active', reducedMotion: 'reduce' });
  await choose(page, 'T1', 4);
  expect(await page.locator('[name=T1][value="4"]').isChecked()).toBe(true);
  const [stroke, ground] = await page
    .locator('.f svg')
    .first()
    .evaluate((face) => [getComputedStyle(face).stroke, getComputedStyle(document.body).backgroundColor]);
  expect(stroke).not.toBe(ground);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectAccessible(page);
  await context.close();
});

test('in a browser whose style cannot hide what is not asked, the script does, by the answers', async () => {
  const world = await smallWorld(platform, { questionnaire: 'sipas-dv-16-quay' });
  const { context, page } = await newPhone(browser, { serviceWorkers: 'block' });
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  const address = `${platform.url}/s/${at(world.points, 0).code}`;
  // Without the page's style nothing is hidden by it, as in a browser of 2021.
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/<style>.*?<\/style>/s, '') });
  });
  await page.goto(address);
  const results = page.getByRole('heading', { name: 'Kết quả dịch vụ' });
  await reach(page, results);
  expect(await results.isVisible()).toBe(false);
  await choose(page, 'Q2', 4);
  await reach(page, results);
  expect(await results.isVisible()).toBe(true);
  await choose(page, 'Q2', 1);
  await choose(page, 'A1', 4);
  await send(page);
  const { questions } = await scored(platform, world.campaign.id, 1);
  expect(questions.find(({ id }: { id: string }) => id === 'D1')).toMatchObject({ notAsked: 1 });
  await context.close();
});

test.each([
  ['decomposed letters', 'Tiếng Việt: Hồ sơ chờ lâu'.normalize('NFD'), 'Tiếng Việt: Hồ sơ chờ lâu'],
  [
    'letters of Ê Đê and Tày',
    'Ê Đê: ƀuôn, čư̆, ñu, ŏ; Tày: slương',
    'Ê Đê: ƀuôn, čư̆, ñu, ŏ; Tày: slương'.normalize('NFC'),
  ],
  ['right to left, and pictures', 'שלום مرحبا 👩🏽‍⚕️🙏', 'שלום مرحبا 👩🏽‍⚕️🙏'],
  ['two thousand characters', 'ộ'.repeat(2000), 'ộ'.repeat(2000)],
])('a comment of %s is kept as it was meant', async (_, typed, kept) => {
  const { world, context, page } = await opened('mot-cua-5');
  await choose(page, 'T1', 3);
  await comment(page, typed);
  await send(page);
  await scored(platform, world.campaign.id, 1);
  // In the table: staff are shown it tomorrow.
  const stored = await itemsOf(await storeOf(platform), 'responses');
  const own = stored.filter(({ text, campaignId }) => text !== undefined && campaignId === world.campaign.id);
  expect(own.map(({ text }) => text)).toEqual([kept]);
  await context.close();
});

test('from the scanned address to the code in under a minute on a slow line that breaks half-way; counted once', {
  timeout: 120_000,
}, async () => {
  const { world, context, page } = await opened('sipas-dv-16-quay');
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  // 400 kbit/s and 400 ms, as a commune's 3G; a processor four times slower.
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await line.send('Network.emulateNetworkConditions', slow);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const began = performance.now();
  await page.goto(page.url());
  for (const question of ['A1', 'A2', 'B1']) await choose(page, question, 4);
  await context.setOffline(true);
  for (const question of ['C1', 'C2', 'C3']) await choose(page, question, 5);
  await comment(page, 'Cán bộ nhiệt tình');
  const button = page.locator('form[method=post] button[type=submit]');
  await button.click();
  const panel = page.getByRole('alert');
  await panel.waitFor();
  const code = /[2-9B-Z]{5}-[2-9B-Z]{5}/.exec((await panel.textContent()) ?? '')?.[0];
  expect((performance.now() - began) / 1000).toBeLessThan(60);
  await context.setOffline(false);
  await page.waitForURL('**/thanks?**', { timeout: 30_000 });
  expect(await page.locator('.r').textContent()).toBe(code);
  await scored(platform, world.campaign.id, 1);
  await context.close();
});
