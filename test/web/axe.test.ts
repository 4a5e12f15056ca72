// Can everybody use the citizen's pages? axe finds nothing, at 320 px nothing scrolls sideways, targets are 48 px, script off.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { codes, counterSurvey, form, ids, strictSurvey, world } from '../survey-site/world.ts';

const services = [
  { id: 'svc-1', name: 'Chứng thực bản sao từ bản chính giấy tờ do cơ quan có thẩm quyền cấp', field: 'Chứng thực' },
];
const path = `/s/${codes.open}`;
const comment = form({ submissionId: ids.first, comment: 'Chờ lâu' });

const read = async (survey = counterSurvey, from = path, init?: RequestInit) =>
  (await world(survey).site.request(from, init)).text();

async function afterSending(next: (location: string) => [string, RequestInit?]): Promise<string> {
  const { site } = world();
  const sent = await site.request(path, comment);
  return (await site.request(...next(sent.headers.get('location') ?? ''))).text();
}

const receiptIn = (location: string) => new URL(location, 'http://localhost').searchParams.get('receipt');

const pages: Record<string, () => Promise<string>> = {
  survey: () => read({ ...counterSurvey, services, campaign: { ...counterSurvey.campaign, demo: true } }),
  'survey in English': () => read(counterSurvey, `${path}?lang=en`),
  'survey with errors': () => read(strictSurvey, path, form({ Q2: '3', comment: 'x'.repeat(2001) })),
  conflict: () => afterSending(() => [path, form({ submissionId: ids.first, A1: '1' })]),
  thanks: () => afterSending((location) => [location]),
  receipt: () => afterSending((location) => [`/r/${receiptIn(location)}`]),
  closed: () => read(counterSurvey, `/s/${codes.closed}`),
  'not found': () => read(counterSurvey, '/s/unknown'),
  'typed code': () => read(counterSurvey, '/s'),
  'wrong code': () => read(counterSurvey, '/s?code=x'),
  busy: async () =>
    (await world(counterSurvey, { store: () => Promise.reject(new Error('down')) }).site.request(path, comment)).text(),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** axe itself is script, so the page's own script is what is off: there is none. */
async function open(html: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await page.setContent(html);
  return page;
}

describe.each(Object.entries(pages))('%s', (_, html) => {
  test('axe finds nothing, light and dark', async () => {
    const page = await open(await html(), { viewport: { width: 360, height: 740 } });
    await expectAccessibleInEitherLight(page);
    await page.context().close();
  });

  // 320 px is also what 400 % zoom leaves of 1280.
  test.each([320, 1280])('nothing scrolls sideways at %i px', async (width) => {
    const page = await open(await html(), { viewport: { width, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

test('every option is at least 48 px high and the whole label can be pressed', async () => {
  const page = await open(await read(), { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  for (const label of await page.locator('label:has(input[type=radio]):visible').all()) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
  await page.getByText('Nhận kết quả', { exact: true }).click();
  expect(await page.locator('[name=Q2][value="3"]').isChecked()).toBe(true);
  await page.context().close();
});

test('sections D and E show with the answers that ask for them, without script', async () => {
  const page = await open(await read(), { javaScriptEnabled: false });
  const [results, feedback] = [
    page.getByText('Kết quả dịch vụ'),
    page.getByText('Tiếp nhận, xử lý phản ánh, kiến nghị', { exact: true }),
  ];
  expect([await results.isVisible(), await feedback.isVisible()]).toEqual([false, false]);
  await page.check('[name=Q2][value="4"]');
  await page.check('[name=Q3][value="1"]');
  expect([await results.isVisible(), await feedback.isVisible()]).toEqual([true, true]);
  await page.check('[name=Q2][value="1"]');
  expect(await results.isVisible()).toBe(false);
  await page.context().close();
});

test('a page that came back puts the focus on its summary, whose link leads to the first option', async () => {
  const html = await read(strictSurvey, path, form({ submissionId: ids.first }));
  const page = await open(html, { viewport: { width: 360, height: 740 } });
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  await page.getByRole('link', { name: 'Câu 4: xin chọn một mức' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('A1');
  await page.context().close();
});
