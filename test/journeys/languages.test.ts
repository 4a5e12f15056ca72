// What do people see and hear in a language that came as data? Letters that are drawn, players that play, pages everybody can use.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registryReader } from '../../functions/store/registry.ts';
import { expectProblem, pathsIn } from '../platform/problem.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { at, smallWorld } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import { choose, expectAccessible, newPhone, reach, send } from './phone.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  // A made-up language: we vouch for no translation of a real one.
  const words = { 'survey.title': '¡Tít', 'survey.intro': '¡{agency} {minutes}', 'audio.question': '¡Nghe {question}' };
  const questionnaires = { 'mot-cua-5': { 'question:A1': '¡A1' } };
  await platform.admin.post('/languages', { id: 'tyz', name: 'Thử', words, questionnaires });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

/** Half a second of silence: twenty frames of MPEG 1 layer III, 128 kbit/s, 44.1 kHz, each of 417 bytes. */
const silence = Buffer.concat(
  Array.from({ length: 20 }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
);
const upload = (campaignId: string, place: string, body: Uint8Array<ArrayBuffer>, type = 'audio/mpeg') =>
  platform.admin.call('POST', `/campaigns/${campaignId}/audio/${place}`, { bytes: body, type });
const inTyz = { questionnaire: 'mot-cua-5', campaign: { languages: ['vi', 'tyz'] } };

describe('a page in a pack’s language', () => {
  test('can be used by everybody, is sent and thanked, without script', async () => {
    const { points } = await smallWorld(platform, inTyz);
    const { context, page } = await newPhone(browser, { script: false });
    await page.goto(`${platform.url}/s/${at(points, 0).code}`);
    await page.getByRole('link', { name: 'Thử' }).click();
    await page.getByRole('heading', { name: '¡Tít' }).waitFor();
    await choose(page, 'A1', 4);
    await send(page);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('tyz');
    await context.close();
  });

  test.each(['tyz', 'vi'])('axe finds nothing, with players and without (%s)', async (lang) => {
    const { campaign, points } = await smallWorld(platform, inTyz);
    for (const place of ['intro', 'section:A', 'question:A1'])
      expect((await upload(campaign.id, `tyz/${place}`, silence)).status).toBe(201);
    const { context, page } = await newPhone(browser);
    await page.goto(`${platform.url}/s/${at(points, 0).code}?lang=${lang}`);
    expect(await page.locator('audio').count()).toBe(lang === 'tyz' ? 3 : 0);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
});

test('the pupils’ page can be used by everybody', async () => {
  const { points } = await smallWorld(platform, { questionnaire: 'giao-duc-hoc-sinh' });
  const { context, page } = await newPhone(browser);
  await page.goto(`${platform.url}/s/${at(points, 0).code}`);
  await expectAccessible(page);
  await choose(page, 'A1', 4);
  const family = page.getByText('Người nhà');
  await reach(page, family);
  await family.click();
  await send(page);
  await page.getByRole('heading', { name: 'Cảm ơn em.' }).waitFor();
  await context.close();
});

describe('a recording', () => {
  const playerOf = (page: Page) => page.getByLabel('¡Nghe 2');

  test('stands beside its question, is fetched only when it is played, and plays under the page’s own policy', async () => {
    const { campaign, points } = await smallWorld(platform, inTyz);
    await upload(campaign.id, 'tyz/question:A1', silence);
    const { context, page } = await newPhone(browser);
    const [asked, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    const { code } = at(points, 0);
    await page.goto(`${platform.url}/s/${code}?lang=tyz`);
    expect(
      await page
        .locator('fieldset', { has: playerOf(page) })
        .locator('legend')
        .textContent(),
    ).toBe('2. ¡A1');
    expect(await playerOf(page).getAttribute('controls')).not.toBeNull();
    const scripts = /^\/(assets\/|offline-worker)/;
    expect(asked.filter((path) => !scripts.test(path))).toEqual([`/s/${code}`]);
    const seconds = await playerOf(page).evaluate(async (player: HTMLAudioElement) => {
      player.muted = true;
      await player.play();
      return player.duration;
    });
    expect(seconds).toBeGreaterThan(0.4);
    expect(asked).toContain(`/s/${code}/audio/tyz/question:A1`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is kept a year by the phone under its own digest, goes out in the part that is asked for, and can be taken away', async () => {
    const { campaign, points } = await smallWorld(platform, inTyz);
    const { digest } = await (await upload(campaign.id, 'tyz/question:A1', silence)).json();
    const address = `${platform.url}/s/${at(points, 0).code}/audio/tyz/question:A1`;
    const whole = await fetch(`${address}?v=${digest}`);
    expect(Buffer.from(await whole.arrayBuffer()).equals(silence)).toBe(true);
    expect([
      whole.status,
      ...['content-type', 'cache-control', 'accept-ranges'].map((name) => whole.headers.get(name)),
    ]).toEqual([200, 'audio/mpeg', 'private, max-age=31536000, immutable', 'bytes']);
    expect((await fetch(address)).headers.get('cache-control')).toBe('private, no-cache');
    const part = await fetch(address, { headers: { Range: 'bytes=0-1' } });
    expect([part.status, part.headers.get('content-range'), (await part.arrayBuffer()).byteLength]).toEqual([
      206,
      'bytes 0-1/8340',
      2,
    ]);
    expect((await fetch(address, { headers: { Range: 'bytes=9999-' } })).status).toBe(416);
    const before = await platform.admin.get(`/campaigns/${campaign.id}/audio`);
    expect(before.items.map(({ item }: { item: string }) => item)).toEqual(['question:A1']);
    expect(before.missing).toContainEqual({ lang: 'tyz', item: 'intro' });
    await platform.admin.post(`/campaigns/${campaign.id}/audio/tyz/question:A1/remove`);
    expect((await fetch(address)).status).toBe(404);
    expect((await (await fetch(`${platform.url}/s/${at(points, 0).code}?lang=tyz`)).text()).includes('<audio')).toBe(
      false,
    );
    const again = await platform.admin.call('POST', `/campaigns/${campaign.id}/audio/tyz/question:A1/remove`);
    await expectProblem(again, 404);
  });

  test('is replaced by another at another address, whose bytes are the new ones', async () => {
    const { campaign, points } = await smallWorld(platform, inTyz);
    const [first, second] = [silence.subarray(0, 834), silence.subarray(0, 1251)];
    for (const bytes of [first, second]) await upload(campaign.id, 'tyz/intro', new Uint8Array(bytes));
    const { items } = await platform.admin.get(`/campaigns/${campaign.id}/audio`);
    expect(items.map(({ size }: { size: number }) => size)).toEqual([1251]);
    const page = await (await fetch(`${platform.url}/s/${at(points, 0).code}?lang=tyz`)).text();
    const [, source = ''] = /<audio [^>]*src="([^"]+)"/.exec(page) ?? [];
    expect((await (await fetch(platform.url + source)).arrayBuffer()).byteLength).toBe(1251);
  });

  test.each([
    ['that is no recording', 'tyz/intro', Buffer.from('<html>'), 'audio/mpeg', 422, 'body'],
    ['of another type than it says', 'tyz/intro', silence, 'audio/ogg', 422, 'body'],
    ['in a language the campaign lacks', 'en/intro', silence, 'audio/mpeg', 422, 'lang'],
    ['of an item the form lacks', 'tyz/question:Z9', silence, 'audio/mpeg', 422, 'item'],
    ['over 200 kB', 'tyz/intro', Buffer.concat([silence, Buffer.alloc(200_000)]), 'audio/mpeg', 413, undefined],
    ['of another kind', 'tyz/intro', silence, 'image/png', 415, undefined],
  ])('%s is refused', async (_, place, bytes, type, status, path) => {
    const { campaign } = await smallWorld(platform, inTyz);
    const problem = await expectProblem(await upload(campaign.id, place, new Uint8Array(bytes), type), status);
    expect(pathsIn(problem.errors ?? [])).toEqual(path === undefined ? [] : [path]);
  });

  test('of the largest size is kept beside others, and whoever reads the registry reads none of them', async () => {
    const { campaign, points } = await smallWorld(platform, inTyz);
    const large = Buffer.concat([silence, Buffer.alloc(200_000 - silence.length, 1)]);
    for (const item of ['intro', 'section:A', 'question:A1', 'question:B1'])
      expect((await upload(campaign.id, `tyz/${item}`, large)).status).toBe(201);
    const { clips } = await registryReader(await storeOf(platform))();
    expect(JSON.stringify(clips.get(campaign.id)).length).toBeLessThan(1000);
    const clip = await fetch(`${platform.url}/s/${at(points, 0).code}/audio/tyz/question:B1`);
    expect((await clip.arrayBuffer()).byteLength).toBe(200_000);
  });
});

describe('the letters of other scripts', () => {
  // Not words: letters with the marks that the scripts of these languages put on them.
  const scripts = {
    'Tày, Nùng': 'ă â đ ê ô ơ ư ằ ặ ỳ ỵ ử',
    Mông: 'â đ ê ô ơ ư ñ š ž',
    Dao: 'â ê ô ŋ ɔ ɛ ə v̂ q̄',
    'Ê Đê': 'Ê Đ ĕ ŏ ƀ č ñ ŭ ĭ Ƀ Č Ñ ơ̆ ư̆ ê̆ ô̆',
  };

  test.each(Object.entries(scripts))('of %s are drawn, each unlike a missing one', async (_, letters) => {
    const { context, page } = await newPhone(browser);
    const { points } = await smallWorld(platform, inTyz);
    await page.goto(`${platform.url}/s/${at(points, 0).code}`);
    const alike = await page.evaluate((given) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (pen === null) return ['no canvas'];
      const drawn = (text: string): string => {
        canvas.width = 64;
        canvas.height = 64;
        pen.font = `32px ${getComputedStyle(document.body).fontFamily}`;
        pen.fillText(text, 8, 40);
        return pen.getImageData(0, 0, 64, 64).data.join();
      };
      // U+0378 and a private character are in no font: whatever is drawn for them stands for "missing".
      const missing = ['\u0378', '\uE0FF', ''].map(drawn);
      const looksLike = (letter: string, others: string[]) => others.includes(drawn(letter));
      // Nor may a mark be lost: the letter without it looks otherwise.
      const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}+$/u, '');
      return given.split(' ').filter((letter) => {
        const base = bare(letter) === letter.normalize('NFD') ? [] : [drawn(bare(letter))];
        return looksLike(letter, [...missing, ...base]);
      });
    }, letters);
    expect(alike).toEqual([]);
    await context.close();
  });
});
