// How does a test hold a citizen's phone? A small screen, cookies refused by nobody, script on or off, and what it fetched written down.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Phone = { context: BrowserContext; page: Page };

/** A phone nobody has used before. */
export async function newPhone(
  browser: Browser,
  { script = true, language = 'vi-VN', ...more }: { script?: boolean; language?: string } & BrowserContextOptions = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    javaScriptEnabled: script,
    locale: language,
    ...more,
  });
  context.setDefaultTimeout(10_000);
  return { context, page: await context.newPage() };
}

const turn = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** With script the form comes step by step: goes on, then back, until the part shows. */
export async function reach(page: Page, part: Locator): Promise<void> {
  for (const button of [turn(page, /^(Tiếp tục|Continue)$/), turn(page, /^(Quay lại|Back)$/)])
    for (let steps = 0; steps < 20 && !(await part.isVisible()) && (await button.isVisible()); steps += 1)
      await button.click();
}

/** Chooses the label of a value, as a thumb does: on the words, not on the little circle. */
export async function choose(page: Page, question: string, value: number): Promise<void> {
  const label = page.locator(`label:has(input[name="${question}"][value="${value}"])`);
  await reach(page, label);
  await label.click();
}

export async function comment(page: Page, text: string): Promise<void> {
  await reach(page, page.locator('#comment'));
  await page.fill('#comment', text);
}

/** Presses the button that sends and waits for the page that comes. */
export async function send(page: Page): Promise<void> {
  const button = page.locator('form[method=post] button[type=submit]');
  await reach(page, button);
  await Promise.all([page.waitForEvent('load'), button.click()]);
}

/** What is chosen and typed on the page, as a person would read it off. */
export const filledIn = async (page: Page) => ({
  chosen: await page
    .locator('input:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name'))),
  comment: await page.locator('#comment').inputValue(),
});

/** The page as anybody can use it: nothing found by axe. */
export const expectAccessible = (page: Page): Promise<void> =>
  expectNothingFound(new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']));

/** The same in light and in dark, where the page holds the same and only its colours differ. */
export async function expectAccessibleInEitherLight(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNothingFound(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
}

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

/** Answers some questions and presses "send" without waiting for another page: there may be none. */
export async function pressSend(page: Page): Promise<void> {
  const button = page.locator('form[method=post] button[type=submit]');
  await reach(page, button);
  await button.click();
}
