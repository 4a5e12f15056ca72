// Does a browser that obeys the page's own policy still show and send it? Script off, answers straight from the site.
import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { codes, world } from '../survey-site/world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

test('the style applies, the form is sent, nothing else is asked for and nothing is refused', async () => {
  const { site, responses } = world();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('console', (message) => complaints.push(message.text()));
  await page.route('**/*', async (route: Route) => {
    const request = route.request();
    asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    const headers = await request.allHeaders();
    const body = request.postDataBuffer();
    const answer = await site.request(request.url(), {
      method: request.method(),
      headers,
      body: body && new Uint8Array(body),
    });
    const location = answer.headers.get('location');
    // An intercepted answer cannot be a redirect, so the browser is led on by the page itself.
    const onward = `<meta http-equiv="refresh" content="0;url=${location}">`;
    if (location !== null) return route.fulfill({ contentType: 'text/html', body: onward });
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
  await page.goto(`http://khaosat.test/s/${codes.open}`);
  const button = page.getByRole('button', { name: 'Gửi phiếu' });
  expect(await button.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(10, 85, 100)');
  await page.check('[name=A1][value="4"]');
  await page.fill('#comment', 'Chờ lâu');
  await button.click();
  await page.getByText('Phiếu đã được ghi nhận').first().waitFor();
  expect([...responses.values()].map(({ answers, comment }) => [answers, comment])).toEqual([[{ A1: 4 }, 'Chờ lâu']]);
  expect(asked).toEqual([`GET /s/${codes.open}`, `POST /s/${codes.open}`, `GET /s/${codes.open}/thanks`]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
