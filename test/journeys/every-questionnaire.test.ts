// Can each questionnaire of the library be opened as a campaign, answered in a browser, imported, and scored by each of its methods?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Question, type Questionnaire, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, importRows, scored, smallWorld } from '../platform/small-world.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { launchBrowser } from './browser.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await endPlatform(platform);
});

/** Step by step: chooses the best option of every question that is shown, and writes into those that ask for it. */
async function fillIn(page: Page, questionnaire: Questionnaire): Promise<void> {
  const next = page.getByRole('button', { name: 'Tiếp tục' });
  for (let steps = 0; steps < 20; steps += 1) {
    for (const question of questionsOf(questionnaire)) await fillInIfShown(page, questionnaire, question);
    if (!(await next.isVisible())) return;
    await next.click();
  }
}

async function fillInIfShown(page: Page, questionnaire: Questionnaire, question: Question): Promise<void> {
  const field = page.locator(`[name="${question.id}"]`);
  if (!(await field.first().isVisible())) return;
  const best = scaleOf(questionnaire, question).options.toSorted((a, b) => b.value - a.value)[0];
  if (best === undefined) await field.fill(question.kind === 'text' ? 'Ý kiến' : String(question.max));
  else await page.locator(`[name="${question.id}"][value="${best.value}"]`).check();
}

/** A paper form on which every question is answered by its first option. */
function paperRow(questionnaire: Questionnaire): Record<string, string | number> {
  const answers: Record<string, string | number> = {};
  for (const question of questionsOf(questionnaire)) {
    if (question.showIf !== undefined) continue;
    const [first] = scaleOf(questionnaire, question).options;
    if (first !== undefined) answers[question.id] = first.value;
  }
  return answers;
}

describe('each questionnaire of the library', () => {
  test.each(libraryQuestionnaires.map((one) => [one.id, one] as const))(
    '%s',
    { timeout: 60_000 },
    async (id, questionnaire) => {
      const world = await smallWorld(platform, { questionnaire: id });
      const point = at(world.points, 0);
      const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
      const response = await page.goto(`${platform.url}/s/${point.code}`);
      expect(response?.status()).toBe(200);
      await fillIn(page, questionnaire);
      await page.locator('form[method=post] button[type=submit]').click();
      await page.waitForURL('**/thanks?**');
      await page.close();
      await importRows(platform, world.campaign.id, [
        {
          submissionId: crypto.randomUUID(),
          pointCode: point.code,
          answeredAt: '2026-10-10T09:00:00+07:00',
          ...paperRow(questionnaire),
        },
      ]);
      const score = await scored(platform, world.campaign.id, 2);

      expect(score.responses).toBe(2);
      for (const { id: method } of questionnaire.methods) {
        const by = await platform.admin.get(`/campaigns/${world.campaign.id}/scores?method=${method}`);
        expect(by, method).toMatchObject({ method: { id: method }, responses: 2, suppressed: false });
        expect(typeof by.index, `${id} by ${method}`).toBe('number');
      }
    },
  );
});
