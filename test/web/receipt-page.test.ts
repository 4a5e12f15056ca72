// Can everybody read what became of a comment, in light and dark, on a phone and a screen, and answer without script?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommentFound, receiptPage } from '../../web/survey/receipt-page.tsx';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { receivedComment, world } from '../survey-site/world.ts';

const receipt = 'K7F29MQX2B';
const reply = { text: 'Trung tâm đã bố trí thêm một quầy.\nXin cảm ơn Ông/Bà.', on: '2026-11-25' };
const answered: CommentFound = { ...receivedComment, state: 'answered', reply, takesSolved: true };
const states: Record<string, CommentFound | undefined> = {
  none: undefined,
  received: receivedComment,
  'in review, of a demo': { ...receivedComment, state: 'in-review', demo: true },
  answered,
  'answered and said': { ...answered, solved: 'partly' },
  closed: { ...answered, state: 'closed', solved: 'no', takesSolved: false },
  'nobody to call': { ...receivedComment, hotline: undefined, complaintsDesk: undefined },
};
const htmlOf = (lang: string, found: CommentFound | undefined) => String(receiptPage(lang, receipt, found).html);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const shown = (width: number) =>
  browser.newContext({ viewport: { width, height: 740 } }).then((context) => context.newPage());

test('axe finds nothing in any state, light and dark', async () => {
  const page = await shown(360);
  for (const name of ['none', 'in review, of a demo', 'answered and said']) {
    await page.setContent(htmlOf('vi', states[name]));
    await expectAccessibleInEitherLight(page);
  }
  await page.context().close();
});

test.each([320, 360, 1280])('nothing scrolls sideways at %i px', async (width) => {
  const page = await shown(width);
  for (const [name, found] of Object.entries(states))
    for (const lang of ['vi', 'en']) {
      await page.setContent(htmlOf(lang, found));
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)]).toEqual([
        name,
        true,
      ]);
    }
  await page.context().close();
});

test.each(Object.entries(states))('%s: offers the other language and says where formal complaints go', (_, found) => {
  expect(htmlOf('vi', found)).toContain('href="?lang=en"');
  expect(htmlOf('en', found)).toContain('href="?lang=vi"');
  expect(htmlOf('vi', found)).toContain('không phải nơi tiếp nhận đơn khiếu nại, tố cáo');
  expect(htmlOf('vi', found)).toContain('Đơn khiếu nại, tố cáo: xin gửi đến');
});

test('only where there is a reply is it asked whether that helped; nothing is chosen beforehand', () => {
  const asks = Object.entries(states).filter(([, found]) => htmlOf('vi', found).includes('<button'));
  expect(asks.map(([name]) => name)).toEqual(['answered', 'answered and said']);
  expect(htmlOf('vi', answered)).not.toMatch(/ (?:checked|selected|aria-pressed)|Ông\/Bà đã cho biết/);
  expect(htmlOf('vi', states['closed'])).toContain('Ông/Bà đã cho biết: <b>Chưa</b>');
});

test('a reply is text, whatever is in it', () => {
  const sly = { ...answered, reply: { ...reply, text: '<script>x</script>' } };
  expect(htmlOf('vi', sly)).toContain('&lt;script&gt;');
});

test('the three answers are as large as a thumb and say the same to anybody without script', async () => {
  const marked: unknown[] = [];
  const { site } = world(undefined, {
    commentStatus: async () => answered,
    markSolved: async (...said) => void marked.push(said),
  });
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  ).newPage();
  await page.route('**/*', async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const init = { method: request.method(), headers: await request.allHeaders(), body: body && new Uint8Array(body) };
    const answer = await site.request(request.url(), init);
    const location = answer.headers.get('location');
    // An intercepted answer cannot be a redirect, so the browser is led on by the page itself.
    if (location !== null)
      return route.fulfill({
        contentType: 'text/html',
        body: `<meta http-equiv="refresh" content="0;url=${location}">`,
      });
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await page.goto(`http://khaosat.test/r/${receipt}?lang=en`);
  for (const button of await page.getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await page.getByRole('button', { name: 'Partly' }).click();
  await page.waitForURL(`**/r/${receipt}?lang=en`);
  expect(marked).toEqual([[receipt, 'partly']]);
  await page.context().close();
});
