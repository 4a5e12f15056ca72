// How does a test look at a staff page as everybody may? With axe in both colour schemes, and on a phone without sideways scrolling.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';

/** The page as it stands, on a phone of 360 px and on a desk, light and dark. */
export async function expectFitForAll(page: Page): Promise<void> {
  await expectAccessibleInEitherLight(page);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${page.url()} scrolls sideways at 360 px`).toBeLessThanOrEqual(360);
  await page.setViewportSize(before ?? { width: 1280, height: 850 });
}

/** What stands at a place of the page, as somebody reads it. */
export const said = async (place: Locator): Promise<string> => (await place.allInnerTexts()).join('\n');
