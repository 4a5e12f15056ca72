// Can a clerk type a pile of paper ballots with the keyboard alone, each once, with mistakes told at once and corrected openly?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ballotSerial } from '../../functions/domain/ballot-serial.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { openCampaign, scored, storedRows } from '../platform/small-world.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };
let pointCode: string;
const day = addDays(dayOf(new Date()), -1);
const criteria = 16;

beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  const point = await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Quầy 1' });
  pointCode = point.code;
  campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] });
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const batch = () => `/staff/paper/${campaign.id}/batches/${day}~${pointCode}`;
const serial = () => ballotSerial((size) => crypto.getRandomValues(new Uint8Array(size)));
const answersOf = (id: string) => platform.admin.call('GET', `/campaigns/${id}/responses.csv`);
const notice = (page: Page) => page.locator('.notice.good');
const clerk = (options = {}) => signedIn(browser, platform, 'nhap-lieu', options);

describe('a batch', () => {
  test('is chosen once: campaign, point and day, by labels and buttons', async () => {
    const page = await clerk();
    await page.goto('/staff/paper');
    await page.getByRole('link', { name: 'Nhập từng phiếu' }).click();
    await page.getByLabel('Điểm đặt mã QR').selectOption(pointCode);
    await page.getByLabel('Ngày trả lời').fill(day);
    await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
    await page.waitForURL(`**${batch()}`);
    expect(await page.locator('.lead').textContent()).toContain('Quầy 1');
    await page.context().close();
  });

  test('without a place is refused with what was chosen kept', async () => {
    const clerks = await staffFetch(platform, 'nhap-lieu');
    const response = await clerks(`/staff/paper/${campaign.id}`, form({ day, channel: 'phone' }));
    const text = await response.text();
    expect([response.status, text.includes('Xin chọn nơi trả lời')]).toEqual([422, true]);
    expect(text).toMatch(/<option value="phone" selected/);
  });

  test('of an agency that is not one’s own is nobody’s to type', async () => {
    const clerks = await staffFetch(platform, 'nhap-lieu');
    const other = await platform.admin.post('/agencies', { name: 'Xã Khác', kind: 'commune', code: 'KHAC' });
    const response = await clerks(`/staff/paper/${campaign.id}/batches/${day}~${other.id}`);
    expect(response.status).toBe(403);
  });
});

describe('typing', () => {
  test(`${criteria} answers take ${criteria} keys, then Tab and Enter; a serial its ten characters`, async () => {
    const page = await clerk();
    await page.goto(batch());
    let pressed = 0;
    const press = async (key: string) => {
      pressed += 1;
      await page.keyboard.press(key);
    };
    const code = serial();
    for (const character of code.slice(2).replace('-', '')) await press(character);
    const forSerial = pressed;
    if (code.startsWith('B-B')) await press('Enter');
    for (let n = 0; n < criteria; n += 1) await press(String((n % 5) + 1));
    await press('Tab');
    await Promise.all([page.waitForURL(/saved=/), press('Enter')]);
    expect(forSerial).toBe(10);
    expect(pressed - forSerial).toBeLessThanOrEqual(criteria + 3);
    expect(await notice(page).textContent()).toContain(`Đã lưu phiếu thứ 1 của Ông/Bà hôm nay (số ${code})`);
    expect(await page.locator('[name=serial]').evaluate((box) => box === document.activeElement)).toBe(true);
    expect((await storedRows(platform, campaign.id)).at(-1)).toContain(',1,2,3,4,5,1,2,3,4,5,1,2,3,4,5,1,');
    await page.context().close();
  });

  test('skips by space, dash and Enter, goes back by Backspace, and tells a wrong number at once', async () => {
    const page = await clerk();
    await page.goto(batch());
    await page.keyboard.press('Enter');
    for (const key of ['5', ' ', '-', 'Enter', '4', 'Backspace', '3']) await page.keyboard.press(key);
    const value = (id: string) => page.locator(`[name="a-${id}"]`).inputValue();
    expect([await value('A1'), await value('A2'), await value('A3'), await value('B1'), await value('B2')]).toEqual([
      ...['5', '', '', '', '3'],
    ]);
    await page.keyboard.press('9');
    expect(await page.locator('#f-a-B3-fault').textContent()).toBe('Chỉ nhận: 1, 2, 3, 4, 5, 0');
    expect(await page.locator('[name="a-B3"]').evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('2');
    expect(await page.locator('#f-a-B3-fault').textContent()).toBe('');
    await page.context().close();
  });

  test('tells a mistyped serial at once', async () => {
    const page = await clerk();
    await page.goto(batch());
    await page.keyboard.type('22222-22222');
    expect(await page.locator('#f-serial-fault').textContent()).toContain('so từng ký tự');
    await page.context().close();
  });

  test('works as well without script, and keeps what was typed when a box is wrong', async () => {
    const page = await clerk({ javaScriptEnabled: false });
    await page.goto(batch());
    // Enter in a box would send half a ballot.
    await page.locator('[name="a-A1"]').press('Enter');
    await page.locator('[name="a-A1"]').fill('7');
    await page.locator('[name="a-A2"]').fill('4');
    await page.getByLabel('Góp ý').fill('Chờ lâu');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Lưu và nhập phiếu sau' }).click();
    expect((await answered).status()).toBe(422);
    expect(await page.locator('.faults').textContent()).toContain('A1: Câu này không có lựa chọn mang số đó.');
    expect(await page.locator('[name="a-A2"]').inputValue()).toBe('4');
    expect(await page.getByLabel('Góp ý').inputValue()).toBe('Chờ lâu');
    await page.locator('[name="a-A1"]').fill('5');
    await page.getByRole('button', { name: 'Lưu và nhập phiếu sau' }).click();
    expect(await notice(page).textContent()).toContain('Đã lưu phiếu thứ');
    await page.context().close();
  });
});

describe('a ballot is one response', () => {
  const send = async (fields: Record<string, string>, who = 'nhap-lieu') =>
    (await staffFetch(platform, who))(batch(), form({ channel: 'paper', ...fields }));
  const many = async () => (await storedRows(platform, campaign.id)).length;

  test('sent twice, by two clerks, or again after "back"', async () => {
    const before = await many();
    const ballot = { serial: serial(), 'a-A1': '5' };
    for (const [who, again] of [
      ['nhap-lieu', null],
      ['nhap-lieu', '1'],
      ['don-vi', '1'],
    ] as const) {
      const response = await send(ballot, who);
      const next = new URL(response.headers.get('location') ?? '', platform.url);
      expect([who, response.status, next.searchParams.get('again')]).toEqual([who, 303, again]);
      const page = await (await (await staffFetch(platform, who))(`${next.pathname}${next.search}`)).text();
      expect(page.includes('không lưu thêm lần nữa')).toBe(again === '1');
      // What a colleague typed is not one's own to type anew.
      expect(page.includes('Nhập lại phiếu vừa nhập')).toBe(who === 'nhap-lieu');
    }
    const without = { submissionId: crypto.randomUUID(), 'a-A1': '4' };
    await send(without);
    await send(without);
    expect(await many()).toBe(before + 2);
  });

  test('with other answers under a serial that was typed is refused, in words', async () => {
    const ballot = { serial: serial(), 'a-A1': '5' };
    await send(ballot);
    const response = await send({ ...ballot, 'a-A1': '4' });
    expect([response.status, (await response.text()).includes('đã được nhập trước đó với nội dung khác')]).toEqual([
      422,
      true,
    ]);
  });

  test('typed wrongly is typed anew: the former is excluded with its reason, the new one counts', async () => {
    const fresh = await openCampaign(platform, 'sipas-dv-16', {
      agencyIds: [(await platform.admin.post('/agencies', { name: 'Xã Sửa', kind: 'commune', code: 'SUA' })).id],
    });
    const { covers } = await platform.admin.get(`/campaigns/${fresh.id}`);
    const address = `/staff/paper/${fresh.id}/batches/${day}~${covers.agencyIds[0]}`;
    const page = await signedIn(browser, platform, 'nen-tang');
    await page.goto(address);
    await page.locator('[name=serial]').fill(serial());
    await page.locator('[name="a-A1"]').fill('1');
    await page.getByRole('button', { name: 'Lưu và nhập phiếu sau' }).click();
    await scored(platform, fresh.id, 1);
    await page.getByRole('link', { name: 'Nhập lại phiếu vừa nhập' }).click();
    await page.locator('[name="a-A1"]').fill('5');
    await page.getByRole('button', { name: 'Lưu thay phiếu nhập sai' }).click();
    expect(await notice(page).textContent()).toContain('đã được loại khỏi kết quả');
    await expect
      .poll(async () => (await platform.admin.get(`/campaigns/${fresh.id}/scores`)).index, { timeout: 10_000 })
      .toBe(100);
    const rows = await (await answersOf(fresh.id)).text();
    expect(rows.match(/,excluded,/g)).toHaveLength(1);
    const { items } = await platform.admin.get(`/audit?what=ballot.correct&thing=${fresh.id}`);
    expect(items[0]).toMatchObject({
      who: 'pe-nen-tang',
      after: { status: 'excluded', reason: 'nhập sai, đã nhập lại' },
    });
    await page.context().close();
    // Two responses are kept of it, and one sheet of paper came back.
    const { units } = await platform.admin.get(`/campaigns/${fresh.id}/slips`);
    expect(units[0].own).toEqual({ tickets: 0, paper: null, lacking: 1, returned: 1, valid: 1 });
  });

  test('of somebody else, or of another day, is not corrected here', async () => {
    const sent = await send({ submissionId: crypto.randomUUID(), 'a-A1': '5' });
    const id = new URL(sent.headers.get('location') ?? '', platform.url).searchParams.get('saved') ?? '';
    const response = await send({ replaces: id, 'a-A1': '4' }, 'don-vi');
    expect(response.status).toBe(403);
  });

  test('keeps who typed it, for the batch and the trail, and for no export', async () => {
    const view = await platform.admin.get(`/campaigns/${campaign.id}/batches/${day}~${pointCode}`);
    expect(new Set(view.entries.map(({ by }: { by: string }) => by))).toEqual(new Set(['pe-nhap-lieu']));
    expect(await (await answersOf(campaign.id)).text()).not.toContain('pe-nhap-lieu');
    const { items } = await platform.admin.get(`/audit?what=ballot.enter&who=nhap%20lieu`);
    expect(items.length).toBeGreaterThan(2);
  });
});

test('the paper that was handed out is noted by the clerk, once for the same days, and taken back', async () => {
  const page = await clerk();
  await page.goto(`/staff/campaigns/${campaign.id}`);
  await page.getByText('Việc khác').click();
  await page.getByRole('link', { name: 'Phiếu phát ra và phiếu thu về' }).click();
  const note = async (many: string, from: string) => {
    await page.getByLabel('Đơn vị').selectOption(viewerAgency.id);
    await page.getByLabel('Từ ngày').fill(from);
    await page.getByLabel('Đến ngày').fill(day);
    await page.getByLabel('Số phiếu giấy đã phát').fill(many);
    await page.getByRole('button', { name: 'Ghi', exact: true }).click();
  };
  await note('40', day);
  await notice(page).waitFor();
  await note('1200', day);
  await notice(page).waitFor();
  const row = page.locator('table').first().locator('tbody tr').first();
  expect(await row.locator('td').allTextContents()).toEqual(['0', '1.200', 'không hiển thị', 'không hiển thị']);
  await note('5', addDays(day, -1));
  expect(await page.locator('.faults').textContent()).toContain('Đã ghi số phiếu giấy từ');
  await page.getByRole('button', { name: 'Xóa số phiếu giấy của' }).click();
  await page.getByText('Đã xóa.').waitFor();
  expect(await page.locator('main').textContent()).toContain('Chưa ghi lần nào.');
  await page.context().close();
});

test('what is not asked after another answer is told to the clerk, and stands back on the page', async () => {
  const conditional = await openCampaign(platform, 'sipas-dv-16-quay', {
    agencyIds: [(await platform.admin.post('/agencies', { name: 'Xã Tùy', kind: 'commune', code: 'TUY' })).id],
  });
  const { covers, questionnaire } = await platform.admin.get(`/campaigns/${conditional.id}`);
  const { sections } = await platform.admin.get(`/questionnaires/${questionnaire.id}`);
  const asked = sections.flatMap(({ questions }: { questions: { id: string; showIf?: object }[] }) => questions);
  const hidden = asked.find(({ showIf, kind }: { showIf?: object; kind: string }) => showIf && kind !== 'text');
  const page = await signedIn(browser, platform, 'nen-tang');
  await page.goto(`/staff/paper/${conditional.id}/batches/${day}~${covers.agencyIds[0]}`);
  const box = page.locator(`[name="a-${hidden.id}"]`);
  expect(await box.locator('xpath=..').getAttribute('class')).toContain('unasked');
  await box.fill('1');
  await page.getByRole('button', { name: 'Lưu và nhập phiếu sau' }).click();
  expect(await page.locator('.faults').textContent()).toContain('câu này không được hỏi');
  await page.context().close();
});

test('every page of it can be used by anybody, light and dark, and fits a phone', { timeout: 60_000 }, async () => {
  const page = await clerk({ viewport: { width: 360, height: 740 } });
  const { id } = campaign;
  for (const path of ['/staff/paper', `/staff/paper/${id}`, batch(), `/staff/campaigns/${id}/slips`]) {
    await page.goto(path);
    await expectAccessibleInEitherLight(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
  await page.context().close();
});
