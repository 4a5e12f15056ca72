// Can somebody who was given a slip use its code, scanned or typed, and know at once what it is worth?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, smallWorld, storedRows, type World } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import { choose, expectAccessible, newPhone, send } from './phone.ts';

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

const accepted = 'Đã nhận mã mời khảo sát.';
const invalid = 'Mã mời này đã dùng hoặc hết hạn.';
const thanks = 'Cảm ơn Ông/Bà. Phiếu đã được ghi nhận.';
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const says = (page: Page, sentence: string) => page.getByText(sentence).isVisible();

async function invited(questionnaire = 'sipas-dv-19-quay') {
  const world = await smallWorld(platform, { questionnaire });
  const wanted = { count: 1, outcome: 'receipt', pointCode: at(world.points, 0).code };
  const { items } = await platform.admin.post(`/campaigns/${world.campaign.id}/tickets`, wanted);
  const slip: { ticket: string; url: string } = items[0];
  return { world, slip };
}

/** How many responses of each channel are stored. */
async function channelsOf({ campaign }: World): Promise<string[]> {
  return (await storedRows(platform, campaign.id)).map((row) => row.split(',')[5] ?? '').toSorted();
}

describe.each([
  ['without script', false],
  ['with script', true],
])('an invited citizen %s', (_, script) => {
  test('scans the slip, answers, goes back and sends again: one verified response; whoever scans it next is told', async () => {
    const { world, slip } = await invited();
    const { context, page } = await newPhone(browser, { script });
    await page.goto(slip.url);
    expect([await says(page, accepted), await page.locator('#ticket').count()]).toEqual([true, 0]);
    await choose(page, 'A1', 5);
    await send(page);
    expect([await headingOf(page), await says(page, invalid)]).toEqual([thanks, false]);
    await page.goBack();
    await send(page);
    expect([await headingOf(page), await says(page, invalid)]).toEqual([thanks, false]);
    expect(await channelsOf(world)).toEqual(['ticket']);

    const next = await context.newPage();
    await next.goto(slip.url);
    expect([await says(next, accepted), await says(next, invalid)]).toEqual([false, true]);
    await choose(next, 'A1', 1);
    await send(next);
    expect(await headingOf(next)).toBe(thanks);
    expect(await channelsOf(world)).toEqual(['qr', 'ticket']);
    await context.close();
  });

  test('scans the common code and types the one on the slip, wrongly at first', async () => {
    const { world, slip } = await invited();
    const { context, page } = await newPhone(browser, { script });
    await page.goto(at(world.points, 0).url);
    expect(await page.locator('#ticket').isVisible()).toBe(false);
    await page.getByText('Ông/Bà có mã mời khảo sát').click();
    const type = async (typed: string) => {
      await page.fill('#ticket', typed);
      await page.getByRole('button', { name: 'Dùng mã này' }).click();
      await page.waitForURL(/ticket=/);
    };
    await type(slip.ticket.replace(/.$/, slip.ticket.endsWith('2') ? '3' : '2'));
    expect(await says(page, invalid)).toBe(true);
    // The field is open again at once.
    await type(slip.ticket.toLowerCase());
    expect(await says(page, accepted)).toBe(true);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await says(page, 'Your invitation code is accepted.')).toBe(true);
    await choose(page, 'A1', 4);
    await send(page);
    expect(await headingOf(page)).toBe('Thank you. Your answers have been recorded.');
    expect(await channelsOf(world)).toEqual(['ticket']);
    await context.close();
  });

  test('with the survey open on two phones at once: the second to send is thanked, and told', async () => {
    const { world, slip } = await invited();
    const phones = [await newPhone(browser, { script }), await newPhone(browser, { script })];
    for (const { page } of phones) await page.goto(slip.url);
    for (const { page } of phones) {
      await choose(page, 'A1', 4);
      await send(page);
      expect(await headingOf(page)).toBe(thanks);
    }
    expect(await Promise.all(phones.map(({ page }) => says(page, invalid)))).toEqual([false, true]);
    expect(await channelsOf(world)).toEqual(['qr', 'ticket']);
    for (const { context } of phones) await context.close();
  });
});

test.each([
  ['a ticket that holds', (url: string) => url],
  ['one that does not, and the field to type another', (url: string) => `${url}2`],
])('anybody can use the page with %s', async (_, addressOf) => {
  const { slip } = await invited('mot-cua-5');
  const { context, page } = await newPhone(browser);
  await page.goto(addressOf(slip.url));
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('a campaign without tickets asks for none', async () => {
  const world = await smallWorld(platform);
  const { context, page } = await newPhone(browser);
  await page.goto(at(world.points, 0).url);
  expect(await page.locator('#ticket').count()).toBe(0);
  await context.close();
});
