// Can a citizen answer with any browser, go back, press twice, change their mind, and be counted once?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, scored, smallWorld, storedRows, type World } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import {
  choose,
  comment,
  expectAccessible,
  expectAccessibleInEitherLight,
  filledIn,
  newPhone,
  reach,
  send,
} from './phone.ts';

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

const thanks = 'Cảm ơn Ông/Bà. Phiếu đã được ghi nhận.';
const used = 'Phiếu này đã được gửi trước đó và chỉ được tính một lần.';

/** Stored and counted, so many and no more. */
async function expectResponses(world: World, many: number) {
  expect(await storedRows(platform, world.campaign.id)).toHaveLength(many);
  return scored(platform, world.campaign.id, many);
}

type Question = { id: string; counts: Record<string, number> };
const questionOf = (questions: Question[], wanted: string) => questions.find(({ id }) => id === wanted);
const countsOf = (questions: Question[], wanted: string) => questionOf(questions, wanted)?.counts;

const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const addressOf = (world: World): string => `${platform.url}/s/${at(world.points, 0).code}`;

async function opened(plan: Parameters<typeof smallWorld>[1], options: Parameters<typeof newPhone>[1] = {}) {
  const world = await smallWorld(platform, plan);
  const { context, page } = await newPhone(browser, options);
  const response = await page.goto(addressOf(world));
  expect(response?.status()).toBe(200);
  return { world, context, page, body: (await response?.text()) ?? '' };
}

describe.each([
  ['without script', false],
  ['with script', true],
])('a citizen %s', (_, script) => {
  const counter = { questionnaire: 'sipas-dv-19-quay' };

  test('scans, answers, is thanked with a code, and is counted once; nothing else is fetched, no cookie is left', async () => {
    const { world, context, page } = await opened(counter, { script });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await choose(page, 'A1', 5);
    await choose(page, 'B2', 2);
    await comment(page, 'Chờ hơi lâu, gọi 0912345678');
    await send(page);
    expect(await headingOf(page)).toBe(thanks);
    const receipt = new URL(page.url()).searchParams.get('receipt') ?? '';
    expect(await page.locator('.r').textContent()).toBe(`${receipt.slice(0, 5)}-${receipt.slice(5)}`);
    const code = at(world.points, 0).code;
    // The worker that sends later is fetched too, after everything else.
    expect(fetched.filter((one) => one !== 'GET /offline-worker.js')).toEqual([
      `POST /s/${code}`,
      `GET /s/${code}/thanks`,
    ]);
    expect(await context.cookies()).toEqual([]);
    const { questions } = await expectResponses(world, 1);
    const counts = questions.filter(({ base }: { base: number }) => base > 0);
    expect(counts.map(({ id, index }: { id: string; index: number }) => [id, index])).toEqual([
      ['A1', 100],
      ['B2', 0],
    ]);
    await page.getByRole('link', { name: 'Xem tình trạng góp ý' }).click();
    expect(await page.getByText('Đã tiếp nhận').isVisible()).toBe(true);
    await context.close();
  });

  test('goes back and sends the same again: one response, and the page says so', async () => {
    const { world, context, page } = await opened(counter, { script });
    await choose(page, 'A1', 4);
    await comment(page, 'Cảm ơn');
    await send(page);
    await page.goBack();
    expect(await filledIn(page)).toEqual({ chosen: ['A1'], comment: 'Cảm ơn' });
    await send(page);
    expect(await page.getByText(used).isVisible()).toBe(true);
    await expectResponses(world, 1);
    await context.close();
  });

  test('goes back and changes an answer: asked whether it is another response, and only then it is one', async () => {
    const { world, context, page } = await opened(counter, { script });
    await choose(page, 'A1', 4);
    await send(page);
    await page.goBack();
    await choose(page, 'A1', 1);
    await comment(page, 'Người khác');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await send(page);
    expect((await answered).status()).toBe(409);
    expect(await page.getByRole('alert').textContent()).toContain('Phiếu trước đã được ghi nhận');
    expect(await filledIn(page)).toEqual({ chosen: ['A1'], comment: 'Người khác' });
    await expectResponses(world, 1);
    await send(page);
    expect(await headingOf(page)).toBe(thanks);
    const { questions } = await expectResponses(world, 2);
    expect(countsOf(questions, 'A1')).toMatchObject({ '1': 1, '4': 1 });
    await context.close();
  });

  test('reloads the thanks page and the survey: nothing more is sent', async () => {
    const { world, context, page } = await opened(counter, { script });
    await choose(page, 'A1', 4);
    await send(page);
    await page.reload();
    expect(await headingOf(page)).toBe(thanks);
    await page.goto(addressOf(world));
    expect((await filledIn(page)).chosen).toEqual([]);
    await expectResponses(world, 1);
    await context.close();
  });

  test('presses the button twice', async () => {
    const { world, context, page } = await opened(counter, { script });
    await choose(page, 'A1', 4);
    const button = page.locator('form[method=post] button[type=submit]');
    await reach(page, button);
    await button.dblclick();
    // The second press breaks off the first's way to the next page, which is no fault: what counts is where one ends up.
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('/thanks?');
    await page.waitForLoadState();
    expect(await headingOf(page)).toBe(thanks);
    await expectResponses(world, 1);
    await context.close();
  });

  test('opens the survey in two tabs: two people’s answers, neither disturbs the other', async () => {
    const { world, context, page } = await opened(counter, { script });
    const other = await context.newPage();
    await other.goto(addressOf(world));
    await choose(page, 'A1', 5);
    await choose(other, 'A1', 1);
    await send(page);
    await send(other);
    expect(await Promise.all([page, other].map(headingOf))).toEqual([thanks, thanks]);
    const { questions } = await expectResponses(world, 2);
    expect(countsOf(questions, 'A1')).toMatchObject({ '1': 1, '5': 1 });
    await context.close();
  });

  test('duplicates the tab, form and all, and sends both: one response', async () => {
    // A worker would fetch the twin's page for itself.
    const { world, context, page, body } = await opened(counter, { script, serviceWorkers: 'block' });
    const twin = await context.newPage();
    await twin.route(addressOf(world), (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.continue(),
    );
    await twin.goto(addressOf(world));
    for (const tab of [page, twin]) {
      await choose(tab, 'A1', 3);
      await send(tab);
    }
    expect(await twin.getByText(used).isVisible()).toBe(true);
    await expectResponses(world, 1);
    await context.close();
  });

  test('is asked about the result only after saying that they came for it', async () => {
    const { world, context, page } = await opened(counter, { script });
    const result = page.getByRole('heading', { name: 'Kết quả dịch vụ' });
    await reach(page, result);
    expect(await result.isVisible()).toBe(false);
    await choose(page, 'Q2', 3);
    await reach(page, result);
    expect(await result.isVisible()).toBe(true);
    await choose(page, 'D1', 5);
    // Changing one's mind hides the section again; what was chosen in it is not taken.
    await choose(page, 'Q2', 1);
    await reach(page, result);
    expect(await result.isVisible()).toBe(false);
    await choose(page, 'A1', 4);
    await send(page);
    expect(await headingOf(page)).toBe(thanks);
    const { questions } = await expectResponses(world, 1);
    expect(questionOf(questions, 'D1')).toMatchObject({ base: 0, blanks: 0, notAsked: 1 });
    await context.close();
  });

  test('misses a required question: told at the top, led to it, nothing typed is lost', async () => {
    const id = script ? 'bat-buoc-1' : 'bat-buoc-2';
    await platform.admin.post('/questionnaires', withRequired(id));
    const { world, context, page } = await opened({ questionnaire: id }, { script });
    await choose(page, 'Q2', 1);
    await comment(page, 'Ghế ngồi ít');
    await send(page);
    const summary = page.getByRole('alert');
    expect(await summary.textContent()).toContain('Phiếu chưa gửi được: còn 1 chỗ cần xem lại');
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Lỗi: /);
    expect(await filledIn(page)).toEqual({ chosen: ['Q2'], comment: 'Ghế ngồi ít' });
    await expectResponses(world, 0);
    await page.getByRole('link', { name: 'Câu 1: xin chọn một mức' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('Q1');
    // From there the keyboard alone is enough.
    await page.keyboard.press('Space');
    await send(page);
    expect(await headingOf(page)).toBe(thanks);
    await expectResponses(world, 1);
    await context.close();
  });

  test('chooses the service where the point fixes none, and is counted for it', async () => {
    const { world, context, page } = await opened({ choice: true, services: 3 }, { script });
    const service = at(world.services, 1);
    await page.selectOption('#service', { label: service.name });
    await choose(page, 'A1', 5);
    await send(page);
    await expectResponses(world, 1);
    const { rows } = await platform.admin.get(`/campaigns/${world.campaign.id}/scores?by=service`);
    expect(rows.map(({ key, responses }: { key: string; responses: number }) => [key, responses])).toEqual([
      [service.id, 1],
    ]);
    await context.close();
  });

  test('answers in English from the first page to the last', async () => {
    const { world, context, page } = await opened(counter, { script });
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await headingOf(page)).toBe('Satisfaction survey for citizens and organisations');
    await choose(page, 'A1', 5);
    await send(page);
    expect(await headingOf(page)).toBe('Thank you. Your answers have been recorded.');
    const { questions } = await expectResponses(world, 1);
    expect(countsOf(questions, 'A1')).toMatchObject({ '5': 1 });
    await context.close();
  });
});

describe('anybody can use', () => {
  test('the survey, the page with errors, the conflict, the thanks and the look-up', async () => {
    await platform.admin.post('/questionnaires', withRequired('bat-buoc-3'));
    const { context, page } = await opened({ questionnaire: 'bat-buoc-3', choice: true });
    await expectAccessible(page);
    await comment(page, 'Ghế ngồi ít');
    await send(page);
    await expectAccessible(page);
    await choose(page, 'Q1', 2);
    await send(page);
    await expectAccessible(page);
    await page.goBack();
    await choose(page, 'Q1', 1);
    await send(page);
    expect(await page.getByRole('alert').isVisible()).toBe(true);
    await expectAccessible(page);
    await send(page);
    await page.getByRole('link', { name: 'Xem tình trạng góp ý' }).click();
    await expectAccessible(page);
    await context.close();
  });

  test.each(['/staff', '/api/v1/docs', '/s', '/s/222222'])('%s, in light and in dark', async (path) => {
    const { context, page } = await newPhone(browser);
    await page.goto(platform.url + path);
    await expectAccessibleInEitherLight(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
});

const withRequired = (id: string) => ({
  id,
  title: { vi: 'Phiếu có câu bắt buộc' },
  source: 'test',
  scales: { two: { options: [1, 2].map((value) => ({ value, label: { vi: `Mức ${value}` } })) } },
  sections: [
    {
      id: 'Q',
      title: { vi: 'Phần' },
      questions: [
        { id: 'Q1', kind: 'rating', scale: 'two', text: { vi: 'Câu phải trả lời' }, required: true },
        { id: 'Q2', kind: 'rating', scale: 'two', text: { vi: 'Câu tùy ý' } },
      ],
    },
  ],
  methods: [
    { id: 'm', version: 1, title: { vi: 'Trung bình' }, question: { formula: 'mean' }, rollUp: 'mean-of-questions' },
  ],
});
