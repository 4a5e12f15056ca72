// How much must a cheap phone fetch? The whole survey in one answer of a few kilobytes.
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildScripts } from '../../infra/browser-scripts.ts';
import { codes, counterSurvey, world } from '../survey-site/world.ts';

test('the 19-item counter form with notice, hotline and trust lines is at most 8,192 bytes brotli', async () => {
  const oneLanguage = { ...counterSurvey, campaign: { ...counterSurvey.campaign, languages: ['vi'], tickets: true } };
  const page = await (await world(oneLanguage).site.request(`/s/${codes.open}`)).text();
  for (const part of ['không lưu địa chỉ mạng', '02143.840.123', 'mã OTP', 'khaosat.laocai.gov.vn']) {
    expect(page).toContain(part);
  }
  const bytes = brotliCompressSync(page).length;
  console.log(`survey page: ${bytes} bytes brotli of ${page.length} characters`);
  expect(bytes).toBeLessThanOrEqual(8192);
});

test('the page needs nothing else: no picture, no file, one script that comes after and may fail', async () => {
  const page = await (await world().site.request(`/s/${codes.open}`)).text();
  expect(/<img|<iframe|url\(|@import|rel="(?!icon)/.exec(page)?.[0]).toBeUndefined();
  const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.replace(/-[0-9a-f]{12}/, ''));
  expect(scripts).toEqual([
    '<script type="application/json" id="words">',
    '<script type="module" src="/assets/enhance.js">',
  ]);
});

// A phone fetches its script over its owner's line; a kiosk fetches its own once.
test.each([
  ['enhance', 6144],
  ['kiosk', 8192],
] as const)('the script "%s" is at most %i bytes brotli', async (name, most) => {
  const { addresses, files } = buildScripts();
  const text = files[addresses[name]] ?? '';
  expect(text).not.toBe('');
  const bytes = brotliCompressSync(text).length;
  console.log(`${name}: ${bytes} bytes brotli of ${text.length} characters`);
  expect(bytes).toBeLessThanOrEqual(most);
});
