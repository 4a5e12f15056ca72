// Is what we promise true? A whole run of the platform by real browsers, and then every log line and every item of every table is read.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemsOf } from '../platform/every-item.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { at, scored, smallWorld, type World } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import { expectAccessible, reach, send } from './phone.ts';

let platform: Platform;
let browser: Browser;
let world: World;
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  world = await smallWorld(platform, { questionnaire: 'byt-ngoai-tru' });
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

/** What the network and the browser tell of a person. */
const traces = {
  userAgent: 'Mozilla/5.0 DauVetTrinhDuyet/7.7',
  language: 'hmn-DauVetNgonNgu',
  address: '203.0.113.77',
  referrer: 'https://dauvet-trang-truoc.example/',
};
/** What a person writes that must not be kept. */
const secrets = ['0912 345 678', '0912345678', '912345678', 'lan.nguyen@example.vn', '010203004567'];
// Of harassment, which the levels above read and answer on the same day.
const comment =
  'Bị gây phiền hà. Tôi ngồi chờ dưới gốc bàng. Gọi 0912 345 678, thư lan.nguyen@example.vn, CCCD 010203004567.';
const commentKept = 'Bị gây phiền hà. Tôi ngồi chờ dưới gốc bàng. Gọi •••, thư •••, CCCD •••.';
const ownWords = 'Chữ riêng của người bệnh, số 0912345678';
const ownWordsKept = 'Chữ riêng của người bệnh, số •••';
const reply = 'Bệnh viện đã đặt thêm ghế ở hiên.';

const said: { asked: string[]; cookies: string[]; withScript: boolean }[] = [];

/** One person, from the code to the look-up of the comment, every request and cookie written down. */
async function visit(withScript: boolean): Promise<{ page: Page; receipt: string }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    javaScriptEnabled: withScript,
    userAgent: traces.userAgent,
    extraHTTPHeaders: {
      'Accept-Language': traces.language,
      'X-Forwarded-For': traces.address,
      'X-Real-IP': traces.address,
      Forwarded: `for=${traces.address}`,
    },
  });
  context.setDefaultTimeout(20_000);
  const [asked, cookies]: [string[], string[]] = [[], []];
  context.on('request', (request) => asked.push(request.url()));
  context.on('response', async (response) => {
    const set = await response.headerValue('set-cookie').catch(() => null);
    if (set !== null) cookies.push(set);
  });
  const page = await context.newPage();
  await page.goto(at(world.points, 0).url, { referer: traces.referrer });
  await page.locator('label:has(input[type=radio]):visible').first().click();
  const own = page.locator('textarea:not(#comment)').first();
  await reach(page, own);
  await own.fill(ownWords);
  await reach(page, page.locator('#comment'));
  await page.fill('#comment', comment);
  await send(page);
  const receipt = new URL(page.url()).searchParams.get('receipt') ?? '';
  expect(page.url()).not.toMatch(/0912|lan\.nguyen|g%E1%BB%91c/);
  expect(await page.getByText('được thay bằng dấu •••').isVisible()).toBe(true);
  // axe is script itself.
  if (withScript) await expectAccessible(page);
  await page.getByRole('link', { name: 'Xem tình trạng góp ý' }).click();
  expect(await page.getByText('Đã tiếp nhận').isVisible()).toBe(true);
  cookies.push(...(await context.cookies()).map(({ name }) => name));
  said.push({ asked, cookies, withScript });
  return { page, receipt };
}

async function answerAll(): Promise<void> {
  const { items } = await platform.admin.get(`/campaigns/${world.campaign.id}/comments`);
  for (const { id, revision, text } of items) {
    expect(text).toBe(commentKept);
    await platform.admin.patch(`/comments/${id}`, { revision, state: 'answered', reply });
  }
}

test('a run leaves nothing of who, from where and with what; no cookie; no other site is asked', async () => {
  const visits = [await visit(false), await visit(true)];
  await scored(platform, world.campaign.id, 2);
  await answerAll();
  for (const { page } of visits) {
    await page.reload();
    expect(await page.getByText(reply).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Chưa', exact: true }).click();
    await page.getByText('Ông/Bà đã cho biết: Chưa').waitFor();
    await page.context().close();
  }
  // Also what fails is logged: a form that cannot be read, an address that is not there, other answers under a used id.
  const headers = { 'User-Agent': traces.userAgent, 'X-Forwarded-For': traces.address };
  const address = at(world.points, 0).url;
  const json = { ...headers, 'Content-Type': 'application/json' };
  await fetch(address, { method: 'POST', headers: json, body: JSON.stringify({ comment, answers: { A1: ownWords } }) });
  await fetch(address, { method: 'POST', headers, body: comment });
  await fetch(`${platform.url}/s/${encodeURIComponent(comment)}`, { headers });
  await fetch(`${platform.url}/r/${encodeURIComponent(comment)}`, { headers });
  await platform.admin.call('PATCH', '/comments/x', { body: { revision: 1, reply } });

  const store = await storeOf(platform);
  const tables = await Promise.all((['responses', 'registry', 'tallies'] as const).map((one) => itemsOf(store, one)));
  expect(tables.map((items) => items.length > 2)).toEqual([true, true, true]);
  const stored = JSON.stringify(tables);
  const logged = platform.said();
  const trail = JSON.stringify((await platform.admin.get('/audit')).items);

  // What was kept is there, so the search would find what was not.
  for (const kept of [commentKept, ownWordsKept, reply]) expect(stored).toContain(kept);
  expect(logged).toContain('response-received');
  expect(trail).toContain('comment.change');
  for (const [what, place] of Object.entries({ stored, logged, trail })) {
    for (const trace of [...Object.values(traces), ...secrets, 'DauVet'])
      expect([what, place.includes(trace)], `${trace} in ${what}`).toEqual([what, false]);
    expect(place, what).not.toMatch(/user-?agent|x-forwarded|remote-?addr/i);
  }
  for (const word of ['gốc bàng', 'Chữ riêng', 'thêm ghế'])
    for (const [what, place] of Object.entries({ logged, trail })) expect(place, what).not.toContain(word);
  // Not in the stored comments' neighbours either: one item alone holds what was written.
  const holding = tables.flat().filter((item) => JSON.stringify(item).includes('gốc bàng'));
  expect(holding.map((item) => 'answers' in item || 'answeredAt' in item)).toEqual([false, false]);

  const origin = new URL(platform.url).origin;
  for (const { asked, cookies, withScript } of said) {
    expect([withScript, cookies]).toEqual([withScript, []]);
    expect(asked.filter((url) => new URL(url).origin !== origin && !url.startsWith('data:'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
  }
}, 120_000);

test('the data folder’s other files hold nothing of it', async () => {
  const files = await readdir(platform.folder, { recursive: true, withFileTypes: true });
  const others = files.filter((file) => file.isFile());
  expect(others.length).toBeGreaterThan(1);
  for (const file of others) {
    const bytes = await readFile(join(file.parentPath, file.name));
    for (const trace of [...Object.values(traces), ...secrets])
      expect([file.name, bytes.includes(trace), trace]).toEqual([file.name, false, trace]);
  }
});
