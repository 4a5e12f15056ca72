// Does the printed code lead to the survey, as any phone reads it, through the end of one campaign and the start of the next?
import jsQR from 'jsqr';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { answer, at, openCampaign, scored, smallWorld } from '../platform/small-world.ts';
import { launchBrowser } from './browser.ts';
import { choose, expectAccessible, newPhone, send } from './phone.ts';

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

/** What a reader other than our writer sees in a picture. */
/** The reader loses some codes at some resolutions, as a phone does until it is moved: it gets a second look from twice as far. */
function readCode(png: Buffer): string | undefined {
  const picture = PNG.sync.read(png);
  return lookAt(picture) ?? lookAt(fromAfar(picture));
}

const lookAt = ({ data, width, height }: PNG): string | undefined =>
  jsQR(new Uint8ClampedArray(data), width, height)?.data;

/** Every second pixel of every second row. */
function fromAfar(near: PNG): PNG {
  const far = new PNG({ width: Math.floor(near.width / 2), height: Math.floor(near.height / 2) });
  for (let y = 0; y < far.height; y += 1)
    for (let x = 0; x < far.width; x += 1) {
      const from = (2 * y * near.width + 2 * x) * 4;
      near.data.copy(far.data, (y * far.width + x) * 4, from, from + 4);
    }
  return far;
}

async function picture(code: string, kind: 'svg' | 'png'): Promise<Buffer> {
  const response = await platform.admin.call('GET', `/points/${code}/qr.${kind}`);
  const type = { svg: 'image/svg+xml', png: 'image/png' }[kind];
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  return Buffer.from(await response.arrayBuffer());
}

/** The SVG as a browser draws it on a screen or for a printer, `side` pixels wide. */
async function drawn(svg: Buffer, side: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  await page.setContent(`<body style="margin:0"><img src="${source}" width="${side}" height="${side}">`);
  const png = await page.locator('img').screenshot();
  await page.close();
  return png;
}

/** A scratch as wide as a finger over the middle, away from the marks in the corners that a reader needs. */
function scratched(png: Buffer): Buffer {
  const image = PNG.sync.read(png);
  const from = Math.floor(image.width * 0.42);
  const to = from + Math.floor(image.width * 0.15);
  for (let y = from; y < to; y += 1)
    for (let x = from; x < to; x += 1) image.data.writeUInt32BE(0xffffffff, (y * image.width + x) * 4);
  return PNG.sync.write(image);
}

describe('the code of a point', () => {
  test('is read off the PNG, also when scratched, and off the SVG at the size of a stamp and of a poster', async () => {
    const { points } = await smallWorld(platform);
    const { code, url } = at(points, 0);
    expect(url).toBe(`${platform.url}/s/${code}`);
    const png = await picture(code, 'png');
    expect([readCode(png), readCode(scratched(png))]).toEqual([url, url]);
    const svg = await picture(code, 'svg');
    for (const side of [150, 900]) expect(readCode(await drawn(svg, side))).toBe(url);
  });

  test('is the same picture each time it is asked for, whatever case and hyphens it is asked by', async () => {
    const { points } = await smallWorld(platform);
    const { code } = at(points, 0);
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    expect(await picture(typed, 'svg')).toEqual(await picture(code, 'svg'));
  });

  test('scanned, leads to the survey of its agency; a phone that opens it can answer', async () => {
    const { points, agencies, campaign } = await smallWorld(platform);
    const { context, page } = await newPhone(browser, { script: false });
    await page.goto(readCode(await picture(at(points, 0).code, 'png')) ?? '');
    expect(await page.locator('.k').textContent()).toContain(at(agencies, 0).name);
    await choose(page, 'A1', 4);
    await send(page);
    await scored(platform, campaign.id, 1);
    await context.close();
  });
});

test('closing one campaign and opening the next leaves the printed code working, and answers apart', async () => {
  const { points, agencies, campaign } = await smallWorld(platform);
  const printed = readCode(await picture(at(points, 0).code, 'png')) ?? '';
  const code = at(points, 0).code;
  expect((await answer(platform, code, { A1: 1 })).status).toBe(201);
  await platform.admin.post(`/campaigns/${campaign.id}/close`);
  const closed = await fetch(printed);
  expect(closed.status).toBe(410);
  expect(await closed.text()).toContain('đã kết thúc');
  const next = await openCampaign(
    platform,
    'sipas-dv-16-quay',
    { agencyIds: [at(agencies, 0).id] },
    { title: 'Kỳ sau' },
  );
  expect((await fetch(printed)).status).toBe(200);
  const { context, page } = await newPhone(browser);
  await page.goto(printed);
  await choose(page, 'A1', 5);
  await send(page);
  const before = await scored(platform, campaign.id, 1);
  const after = await scored(platform, next.id, 1);
  expect([before.index, after.index]).toEqual([0, 100]);
  expect(readCode(await picture(code, 'png'))).toBe(printed);
  await context.close();
});

test('two open campaigns over one point are refused, and the other one is named', async () => {
  const { agencies, campaign } = await smallWorld(platform);
  const draft = await platform.admin.post('/campaigns', {
    title: 'Trùng',
    questionnaire: { id: 'sipas-dv-16' },
    covers: { agencyIds: [at(agencies, 0).id] },
    opensOn: '2024-01-01',
    closesOn: '2036-12-31',
  });
  const refused = await platform.admin.call('POST', `/campaigns/${draft.id}/open`);
  expect(refused.status).toBe(409);
  expect((await refused.json()).detail).toContain(campaign.id);
});

describe('a code without a survey says so and what to do', () => {
  const today = dayOf(new Date());
  const writeDay = (day: string) => day.split('-').toReversed().join('/');

  async function expectPage(code: string, status: number, ...sentences: string[]) {
    const { context, page } = await newPhone(browser);
    const response = await page.goto(`${platform.url}/s/${code}`);
    expect(response?.status()).toBe(status);
    for (const sentence of sentences) expect(await page.locator('main').textContent()).toContain(sentence);
    await expectAccessible(page);
    await context.close();
    expect((await answer(platform, code, { A1: 5 })).status).toBe(status);
  }

  test('410: it has closed', async () => {
    const { points, campaign } = await smallWorld(platform);
    await platform.admin.post(`/campaigns/${campaign.id}/close`);
    await expectPage(at(points, 0).code, 410, `đã kết thúc ngày ${writeDay(today)}`, 'Cổng Dịch vụ công quốc gia');
  });

  test('410: its days are over', async () => {
    const days = { opensOn: addDays(today, -30), closesOn: addDays(today, -1) };
    const { points } = await smallWorld(platform, { campaign: days });
    await expectPage(at(points, 0).code, 410, `đã kết thúc ngày ${writeDay(days.closesOn)}`);
  });

  test('403: it has not opened yet', async () => {
    const days = { opensOn: addDays(today, 3), closesOn: addDays(today, 30) };
    const { points } = await smallWorld(platform, { campaign: days });
    await expectPage(at(points, 0).code, 403, `bắt đầu từ ngày ${writeDay(days.opensOn)}`);
  });

  test('410: the point is retired', async () => {
    const { points } = await smallWorld(platform);
    await platform.admin.patch(`/points/${at(points, 0).code}`, { status: 'retired' });
    await expectPage(at(points, 0).code, 410, 'Mã QR này không còn được sử dụng');
  });

  test('404: nobody knows it, and it can be typed again', async () => {
    await expectPage('222222', 404, 'Không tìm thấy khảo sát này');
    const { points } = await smallWorld(platform);
    const { context, page } = await newPhone(browser, { script: false });
    await page.goto(`${platform.url}/s/222222`);
    await page.getByRole('link', { name: 'Nhập mã khác' }).click();
    await page.fill('#code', ` ${at(points, 0).code.toLowerCase()} `);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    expect(new URL(page.url()).pathname).toBe(`/s/${at(points, 0).code}`);
    await context.close();
  });
});
