// Is a preview the citizen's page, marked, and without a way to send it?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PreviewProps, previewPage } from '../../web/paper/preview-page.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessible } from '../journeys/phone.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { questionnaireNamed } from '../survey-site/world.ts';

const questionnaire = questionnaireNamed('sipas-dv-16-quay');
const preview = (changes: Partial<PreviewProps> = {}) =>
  previewPage({
    questionnaire,
    lang: 'vi',
    kind: 'commune',
    publicHost: 'khaosat.laocai.gov.vn',
    packs: [],
    ...changes,
  });
const htmlOf = async (changes: Partial<PreviewProps> = {}) => String(await (await preview(changes)).html);

test.each(libraryQuestionnaires)('$id can be previewed in both languages', async (one) => {
  for (const lang of ['vi', 'en']) expect(await htmlOf({ questionnaire: one, lang })).toMatch(/<form>.*<\/form>/s);
});

test('it says that it is a preview, at an agency of that name', async () => {
  const html = await htmlOf();
  expect(html).toContain('Bản xem trước, không gửi được phiếu');
  expect(html).toContain('Cơ quan xem trước');
  expect(await htmlOf({ lang: 'en' })).toContain('Preview: this form cannot be sent');
});

test.each([
  ['commune', 'việc giải quyết hồ sơ'],
  ['hospital', 'việc khám, chữa bệnh'],
  ['school', 'việc học tập'],
] as const)('at a %s it says that answering does not affect %s', async (kind, what) => {
  expect(await htmlOf({ kind })).toContain(`không ảnh hưởng đến ${what}`);
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const shown = async () => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.setContent(await htmlOf());
    return page;
  };

  test('conditions can be tried out, and neither the button nor the Enter key sends anything', async () => {
    const page = await shown();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    expect(await page.getByText('Kết quả dịch vụ').isVisible()).toBe(false);
    await page.check('[name=Q2][value="3"]');
    expect(await page.getByText('Kết quả dịch vụ').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Gửi phiếu' }).isDisabled()).toBe(true);
    await page.locator('[name=Q2][value="3"]').press('Enter');
    await page.getByRole('button').click({ force: true });
    expect(sent).toEqual([]);
    expect(await page.locator('[name=Q2][value="3"]').isChecked()).toBe(true);
    await page.context().close();
  });

  test('axe finds nothing', async () => {
    const page = await shown();
    await expectAccessible(page);
    await page.context().close();
  });
});
