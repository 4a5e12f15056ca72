// Is typing checked by a second typing nobody can crib, and do files of ballots come in only after somebody could look at them?
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { ballotSerial } from '../../functions/domain/ballot-serial.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessible, expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, openCampaign, storedRows, times } from '../platform/small-world.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };
let pointCode: string;
const day = addDays(dayOf(new Date()), -1);
/** The one that the sample names first, by chance; the tests after it take others. */
let sampled: string;
const others = (): string[] => serials.filter((one) => one !== sampled);
const serials = times(12, () => ballotSerial((size) => crypto.getRandomValues(new Uint8Array(size))));

beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  pointCode = (await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Quầy 1' })).code;
  campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] });
  const clerk = await staffFetch(platform, 'nhap-lieu');
  for (const serial of serials) await clerk(batch(), form({ serial, channel: 'paper', 'a-A1': '5', 'a-A2': '4' }));
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const batch = () => `/staff/paper/${campaign.id}/batches/${day}~${pointCode}`;
const view = (every = 10) => platform.admin.get(`/campaigns/${campaign.id}/batches/${day}~${pointCode}?every=${every}`);

describe('a second typing', () => {
  test('of a sampled ballot is done without seeing the first; differences show only then, and the paper decides', async () => {
    const page = await signedIn(browser, platform, 'don-vi');
    await page.goto(`${batch()}/check`);
    expect(await page.locator('main').textContent()).toContain('Chưa có phiếu nào được nhập lần hai');
    await page.getByRole('link', { name: 'Nhập lần hai' }).first().click();
    const serial = await page.locator('[name=serial]').inputValue();
    expect(serials).toContain(serial);
    sampled = serial;
    expect(await page.locator('[name="a-A1"]').inputValue()).toBe('');
    await page.locator('[name="a-A1"]').fill('5');
    await page.locator('[name="a-A2"]').fill('2');
    await page.getByRole('button', { name: 'Đối chiếu' }).click();
    const row = page.getByRole('row', { name: /^A2/ });
    expect(await row.locator('td').allTextContents()).toEqual(['4', '2']);
    expect(await page.locator('main').textContent()).toContain(
      '1 trên 16 câu trả lời khác nhau giữa hai lần nhập (6,25%), ở 1 phiếu',
    );
    const before = await storedRows(platform, campaign.id);
    await page.getByRole('button', { name: 'Lần hai đúng với phiếu giấy' }).click();
    expect(await page.locator('main').textContent()).toContain('tính lần hai, loại lần một');
    const after = await storedRows(platform, campaign.id);
    expect(after.length).toBe(before.length + 1);
    expect(after.filter((line) => line.includes(',excluded,'))).toHaveLength(1);
    await page.context().close();
  });

  test('never counts, is one however often it is sent, and is not changed once the differences were seen', async () => {
    const clerk = await staffFetch(platform, 'don-vi');
    const serial = at(others(), 3);
    const before = (await storedRows(platform, campaign.id)).length;
    for (const A1 of ['5', '5', '1']) {
      const response = await clerk(`${batch()}/second`, form({ serial, 'a-A1': A1, 'a-A2': '4' }));
      expect(response.status).toBe(A1 === '1' ? 422 : 303);
      if (A1 === '1') expect(await response.text()).toContain('đã được nhập lại lần hai rồi');
    }
    expect((await storedRows(platform, campaign.id)).length).toBe(before);
    const twice = (await view()).seconds.filter((one: { serial: string }) => one.serial === serial);
    expect(twice).toEqual([expect.objectContaining({ base: 16, differences: [], firstBy: 'pe-nhap-lieu' })]);
    expect(twice[0].answers).toBeUndefined();
  });

  test('of a ballot that was not typed in the batch is refused with what was typed kept', async () => {
    const clerk = await staffFetch(platform, 'don-vi');
    const stranger = ballotSerial((size) => crypto.getRandomValues(new Uint8Array(size)));
    const response = await clerk(`${batch()}/second`, form({ serial: stranger, 'a-A1': '5' }));
    const text = await response.text();
    expect([response.status, text.includes('chưa có phiếu mang số đó')]).toEqual([422, true]);
    expect(text).toContain(`value="${stranger}"`);
  });

  test('settled by two at once is settled once', async () => {
    const clerk = await staffFetch(platform, 'don-vi');
    const serial = at(others(), 5);
    await clerk(`${batch()}/second`, form({ serial, 'a-A1': '1', 'a-A2': '4' }));
    const { seconds } = await view();
    const { submissionId } = seconds.find((one: { serial: string }) => one.serial === serial);
    const settle = (keep: string) =>
      platform.admin.call(
        'POST',
        `/campaigns/${campaign.id}/batches/${day}~${pointCode}/second-entries/${submissionId}/settle`,
        { body: { keep } },
      );
    const statuses = (await Promise.all([settle('first'), settle('second')])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409]);
  });

  test('a sample of every ballot is all of them, and the same for everybody', async () => {
    expect((await view(1)).sample).toHaveLength(serials.length);
    expect((await view(4)).sample).toHaveLength(3);
  });
});

describe('a file', () => {
  const heading = 'serial,pointCode,answeredAt,channel,A1,A2';
  const csv = (rows: string[]) => Buffer.from(`${heading}\n${rows.join('\n')}\n`);
  const fresh = () => ballotSerial((size) => crypto.getRandomValues(new Uint8Array(size)));
  const file = (name: string, buffer: Buffer, mimeType = 'text/csv') => ({ name, mimeType, buffer });
  const open = async () => {
    const page = await signedIn(browser, platform, 'nhap-lieu', { acceptDownloads: true });
    await page.goto(`/staff/paper/${campaign.id}/import`);
    return page;
  };
  const many = async () => (await storedRows(platform, campaign.id)).length;

  test('is looked at, then brought in without choosing it again; sent again it adds nothing', async () => {
    const page = await open();
    const before = await many();
    const rows = times(3, () => `${fresh()},${pointCode},${day},paper,5,4`);
    await page.getByLabel('Tệp phiếu').setInputFiles(file('phieu.csv', csv(rows)));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect(await page.locator('.notice.good').textContent()).toContain('3 phiếu mới; 0 phiếu đã có');
    expect(await page.locator('tbody tr').count()).toBe(3);
    expect(await many()).toBe(before);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    expect(await page.locator('.notice.good').textContent()).toBe('Đã nhập 3 phiếu mới; 0 phiếu đã có từ trước.');
    await page.getByLabel('Tệp phiếu').setInputFiles(file('phieu.csv', csv(rows)));
    await page.getByRole('button', { name: 'Nhập', exact: true }).click();
    expect(await page.locator('.notice.good').textContent()).toBe('Đã nhập 0 phiếu mới; 3 phiếu đã có từ trước.');
    expect(await many()).toBe(before + 3);
    await page.context().close();
  });

  test('with wrong rows is refused by row and column, in words a clerk understands', async () => {
    const page = await open();
    const before = await many();
    const rows = [`B-22222-22222,${pointCode},${day},paper,5,4`, `${fresh()},KHONG,${day},giay,9,4`];
    for (const button of ['Xem trước', 'Nhập']) {
      await page.getByLabel('Tệp phiếu').setInputFiles(file('phieu.csv', csv(rows)));
      await page.getByRole('button', { name: button, exact: true }).click();
      const text = await page.locator('.faults').textContent();
      for (const part of [/2serialSố phiếu gõ chưa đúng/, /3A1Câu này không có lựa chọn/, /3pointCodeKhông có điểm/])
        expect(text).toMatch(part);
      expect(text).not.toMatch(/expected|must|the scale/);
    }
    expect(await many()).toBe(before);
    await expectAccessible(page);
    await page.context().close();
  });

  test.each<[string, Buffer | (() => Promise<Buffer>), string]>([
    [
      'tcvn3.csv',
      Buffer.from(`${heading},comment\nx,y,z,paper,5,4,C\u00e9ng h\u00dfa x\u00b7 h\u00e9i\n`, 'latin1'),
      'TCVN3',
    ],
    ['gach-dung.csv', Buffer.from(`${heading.replaceAll(',', '|')}\n1|2\n`), 'sai dấu phân cách'],
    ['anh.png', Buffer.from('x'), 'Chỉ nhận tệp Excel'],
  ])('%s is refused with a sentence, and the page stays', async (name, bytes, words) => {
    const page = await open();
    const buffer = Buffer.isBuffer(bytes) ? bytes : await bytes();
    await page.getByLabel('Tệp phiếu').setInputFiles(file(name, buffer));
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect((await answered).status()).toBe(422);
    expect(await page.locator('.faults').textContent()).toContain(words);
    await page.context().close();
  });

  test('as a workbook comes in as well; its template is there to download, with a column for each question', async () => {
    const page = await open();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tệp mẫu CSV' }).click();
    const template = (await readFile(await (await waiting).path(), 'utf8')).split('\n');
    expect(template[0]).toContain('serial');
    expect(template[0]).toContain('A1');
    const cells = (values: string[]) => values.map((value) => ({ value, type: String }));
    const book = await writeXlsxFile(
      [cells(heading.split(',')), cells([fresh(), pointCode, day, 'paper', '5', '4'])],
      {},
    ).toBuffer();
    await page.getByLabel('Tệp phiếu').setInputFiles(file('phieu.xlsx', book));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    expect(await page.locator('.notice.good').textContent()).toContain('1 phiếu mới');
    await page.context().close();
  });
});

test('these pages can be used by anybody, light and dark, and fit a phone', { timeout: 60_000 }, async () => {
  const page = await signedIn(browser, platform, 'nhap-lieu', { viewport: { width: 360, height: 740 } });
  for (const path of [`${batch()}/check`, `${batch()}/second`, `/staff/paper/${campaign.id}/import`]) {
    await page.goto(path);
    await expectAccessibleInEitherLight(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await page.context().close();
});
