// Can a clerk have a quarter reported, put their name to it and hand its files on, without script, while nobody sees it before?
import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { daysOfPeriod } from '../../functions/domain/named-period.ts';
import { periodAround } from '../../functions/domain/next-period.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import type { Response } from '../../functions/domain/response.ts';
import { numberText } from '../../functions/domain/vietnamese-number.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { writeDay } from '../../web/words/language.ts';
import { releaseOne } from '../counting/one-block.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { openCampaign } from '../platform/small-world.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { signedIn } from './signed-in.ts';

// It ended 5 to 96 days ago: its figures stand, and the writer still looks for late answers.
const today = dayOf(new Date());
const quarter = periodAround(addDays(today, -96), 'quarter', 'civil');
const days = daysOfPeriod(quarter, 'civil') ?? { from: today, to: today };

let platform: Platform;
let browser: Browser;
let clerk: Page;
/** Beside the clerk, with script: axe needs it. */
let looking: Page;
let campaignId: string;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const reports = { kinds: ['quarter'], graceDays: 3, dueDays: 6 };
  const own = { opensOn: days.from, closesOn: days.to, reports, title: 'Khảo sát quý' };
  campaignId = (await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] }, own)).id;
  await release(1);
  clerk = await signedIn(browser, platform, 'tinh', {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 850 },
  });
  clerk.setDefaultTimeout(10_000);
  looking = await signedIn(browser, platform, 'tinh', { viewport: { width: 1280, height: 850 } });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
}, 60_000);

const release = async (number: number) =>
  releaseOne(await storeOf(platform), {
    campaignId,
    agencyId: viewerAgency.id,
    day: addDays(days.from, number),
    number,
  });
const follow = (name: string | RegExp) => clerk.locator('main').getByRole('link', { name }).first().click();
const press = (name: string) => clerk.locator('main').getByRole('button', { name }).click();
const expectFit = async (path: string) => {
  await looking.goto(path);
  await expectFitForAll(looking);
};
const main = () => said(clerk.locator('main'));
const written = (id: string) =>
  vi.waitFor(() => platform.admin.get(`/reports/${id}`), { timeout: 20_000, interval: 100 });
const latest = (headers: Record<string, string> = {}) =>
  platform.viewer.call('GET', `/campaigns/${campaignId}/reports/${quarter}/scores.csv`, { headers });

test('a quarter is asked for, written, unseen until somebody signs it, and then downloaded by whoever reads the campaign', {
  timeout: 90_000,
}, async () => {
  await clerk.goto('/staff/reports');
  await follow('Khảo sát quý');
  await clerk.getByLabel('Từ ngày').fill(today);
  await clerk.getByLabel('Đến ngày').fill(today);
  await clerk.getByLabel('Kỳ', { exact: true }).selectOption('');
  await press('Lập báo cáo');
  expect(await main()).toContain(`Số liệu kỳ này được chốt từ ngày ${writeDay(addDays(today, 4))}`);
  expect(await clerk.getByLabel('Từ ngày').inputValue()).toBe(today);
  await clerk.getByLabel('Kỳ', { exact: true }).selectOption(quarter);
  await press('Lập báo cáo');
  const id = `${campaignId}.${quarter}.r1`;
  await written(id);
  await expectFit(`/staff/reports/campaigns/${campaignId}?asked=${quarter}`);
  await clerk.goto(`/staff/reports/${id}`);
  expect(await main()).toContain('Số liệu sơ bộ, chưa được phê duyệt công bố');
  await expectFit(`/staff/reports/${id}`);

  const { items } = await platform.viewer.get(`/reports?campaign=${campaignId}`);
  expect(items).toEqual([]);
  const agenda = await platform.viewer.get(`/campaigns/${campaignId}/reports`);
  expect(agenda.items).toMatchObject([{ period: { name: quarter }, state: 'none', report: null }]);
  expect((await latest()).status).toBe(404);

  await follow('Phê duyệt công bố');
  expect(await main()).toContain('không rút lại được');
  await press('Phê duyệt công bố');
  expect(await main()).toMatch(/Đã công bố báo cáo\.\s+Người phê duyệt: \S+.*, ngày \d\d\/\d\d\/\d{4}/);
  await vi.waitFor(async () => expect((await platform.viewer.get(`/reports/${id}`)).edition).toBeDefined(), {
    timeout: 20_000,
    interval: 100,
  });
  await clerk.reload();
  // The published edition stands above the frozen one.
  const row = clerk
    .locator('tr', { has: clerk.getByRole('link', { name: 'Tải về: scores.csv', exact: true }) })
    .first();
  expect(await row.getByRole('link').getAttribute('href')).toContain(`/${id}/published/`);
  await expectFit(`/staff/reports/${id}`);
  const file = await clerk.request.get((await row.getByRole('link').getAttribute('href')) ?? '');
  expect(file.status()).toBe(200);
  const digest = createHash('sha256')
    .update(await file.body())
    .digest('hex');
  expect(await row.innerText()).toContain(digest);

  const whole = await latest();
  const etag = whole.headers.get('ETag') ?? '';
  expect([whole.status, etag]).toEqual([200, expect.stringContaining(`"${digest}"`)]);
  expect((await latest({ 'If-None-Match': etag })).status).toBe(304);
  const part = await latest({ Range: 'bytes=0-9' });
  expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
});

test('late answers become a revision with its differences; the latest stays the published one', {
  timeout: 90_000,
}, async () => {
  await release(2);
  // Whatever else is asked for, the round looks at the quarter too.
  await platform.admin.post('/reports', { campaignId, period: 'all' });
  const [first, second] = [1, 2].map((n) => `${campaignId}.${quarter}.r${n}`);
  await written(second ?? '');
  await clerk.goto('/staff/reports');
  expect(await main()).toContain('báo cáo chờ phê duyệt công bố');
  await expectFit('/staff/reports');
  await clerk.goto(`/staff/reports/${first}`);
  await follow('Xem bản mới nhất');
  expect(await main()).toMatch(/Bản điều chỉnh lần 1, ngày .* Lý do: Thêm 1 phiếu đến sau khi chốt số liệu\./);
  await follow('Xem bảng chênh lệch');
  expect(await main()).toMatch(/1 → 2/);
  await expectFit(`/staff/reports/${second}/differences`);
  expect((await latest()).headers.get('Content-Disposition')).toContain(`${first}.scores.csv`);
  await platform.admin.post(`/reports/${second}/publish`);
  expect((await latest()).headers.get('Content-Disposition')).toContain(`${second}.scores.csv`);
});

test('a quality officer types a hospital’s ballots from a page in the order of the portal’s fields; nobody else opens them', {
  timeout: 90_000,
}, async () => {
  const hospital = await openCampaign(
    platform,
    'byt-noi-tru',
    { agencyIds: [viewerAgency.id] },
    { ...{ opensOn: days.from, closesOn: days.to, title: 'Nội trú' } },
  );
  const store = await storeOf(platform);
  const put = (submissionId: string, more: Partial<Response> = {}) =>
    storeResponse(
      store,
      {
        ...{
          submissionId,
          campaignId: hospital.id,
          pointCode: undefined,
          agencyId: viewerAgency.id,
          serviceId: undefined,
        },
        ...{ channel: 'qr', answeredAt: `${days.from}T09:30:00+07:00`, receivedAt: `${days.from}T02:30:01Z` },
        ...{ answers: { G1: 95, A1: 5, A2: 0, M1: 1, G3: '=1+1' }, comment: undefined, status: 'clean', flags: [] },
        ...more,
      },
      730,
    );
  await put('11111111-0000-4000-8000-000000000001');
  await put('22222222-0000-4000-8000-000000000002', { agencyId: 'ag-khac' });
  await put('33333333-0000-4000-8000-000000000003', { status: 'excluded' });
  await put('44444444-0000-4000-8000-000000000004');
  const officer = await signedIn(browser, platform, 'chat-luong', {
    javaScriptEnabled: true,
    viewport: { width: 1280, height: 850 },
  });
  await officer.goto(`/staff/reports/campaigns/${hospital.id}`);
  await officer.getByRole('link', { name: 'Nhập phiếu lên cổng của Bộ Y tế' }).click();
  await expectFitForAll(officer);
  const ballots: string[] = [];
  for (let more = true; more; ) {
    ballots.push(await officer.locator('main h2').innerText());
    const cells = await officer.locator('main tbody tr').allInnerTexts();
    const first = (id: string) => cells.findIndex((cell) => cell.startsWith(`${id}\t`));
    expect(first('M1')).toBe(0);
    expect([first('A1') < first('A2'), first('A2') < first('G1'), first('I1') < first('A1')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(cells[first('M1')]).toMatch(/^M1\t1\tBệnh viện tự đánh giá hàng tháng, hàng quý\t/);
    expect(cells[first('A2')]).toMatch(/^A2\t0\t/);
    expect(cells[first('A3')]).toMatch(/^A3\tđể trống\t/);
    await officer.getByRole('link', { name: 'Phiếu tiếp theo' }).click();
    more = (await officer.locator('main h2').count()) > 0;
  }
  expect(ballots.toSorted()).toEqual(['Phiếu 11111111', 'Phiếu 44444444']);
  expect(await said(officer.locator('main'))).toContain('Không còn phiếu nào.');
  await expectFitForAll(officer);
  const table = await (await officer.request.get(`/staff/reports/campaigns/${hospital.id}/portal.csv`)).text();
  const [heading = '', ...rows] = table.trim().split('\n');
  expect(heading.replace('\uFEFF', '').split(',').slice(0, 7)).toEqual([
    'Mã phiếu',
    'Đơn vị/Khoa',
    'Ngày',
    'M1',
    'M2',
    'M3',
    'I1',
  ]);
  expect(rows.map((row) => row.slice(0, 8)).toSorted()).toEqual(['11111111', '44444444']);
  for (const row of rows) expect(row).toContain("'=1+1");
  expect((await clerk.goto(`/staff/reports/campaigns/${hospital.id}/portal`))?.status()).toBe(403);
  expect((await clerk.goto(`/staff/reports/campaigns/${hospital.id}/portal.csv`))?.status()).toBe(403);
});

test('units have days to speak: they are told so, whoever approves sees who has, and cannot publish before', {
  timeout: 90_000,
}, async () => {
  const waits = { kinds: [], graceDays: 3, dueDays: 20, statementDays: 5 };
  await platform.admin.call('PATCH', `/campaigns/${campaignId}`, { body: { reports: waits } });
  const period = `${days.from}..${addDays(days.from, 20)}`;
  await platform.admin.post('/reports', { campaignId, period });
  const id = `${campaignId}.${period.replace('..', '_')}.r1`;
  await written(id);
  const until = writeDay(addDays(today, 5));

  const unit = await signedIn(browser, platform, 'don-vi', { viewport: { width: 1280, height: 850 } });
  await unit.goto('/staff');
  expect(await said(unit.locator('main'))).toContain(`Đơn vị được thêm ý kiến đến hết ngày ${until}`);
  await expectFitForAll(unit);
  await unit.getByRole('link', { name: 'Ý kiến giải trình về số liệu đã chốt' }).first().click();
  // Its own figures as they were frozen, of which its own list of reports says nothing yet.
  const { rows } = await platform.admin.get(`/reports/${id}/scores.json`);
  const own = rows.find((row: { agencyId: string; serviceId: string | null }) => row.serviceId === null);
  const shown = await said(unit.locator('main'));
  for (const part of ['Số liệu sơ bộ, chưa công bố.', `đến hết ngày ${until}`, `${own.responses} phiếu hợp lệ`])
    expect(shown).toContain(part);
  expect(shown).toContain(`${numberText(own.index, 2)}%`);
  expect((await unit.request.get(`/staff/reports/${id}`)).status()).toBe(404);
  await unit.getByLabel('Nội dung').fill('Tháng này thay phần mềm.');
  await unit.getByRole('button', { name: 'Lưu' }).click();
  expect(await said(unit.locator('main'))).toContain('Đã lưu.');
  await expectFitForAll(unit);
  await unit.getByRole('link', { name: 'Ý kiến chung của đợt khảo sát' }).click();
  expect(await unit.getByLabel('Nội dung').inputValue()).toBe('');
  await unit.getByRole('link', { name: 'Xem số liệu sơ bộ của đơn vị' }).click();
  expect(await unit.getByLabel('Nội dung').inputValue()).toBe('Tháng này thay phần mềm.');
  await unit.context().close();
  for (const path of ['/staff/reports', `/staff/reports/campaigns/${campaignId}`]) {
    await clerk.goto(path);
    expect(await main()).toContain(`Chờ ý kiến đơn vị đến hết ngày ${until}`);
  }

  await clerk.goto(`/staff/reports/${id}`);
  expect(await main()).toContain(`Đơn vị còn được thêm ý kiến giải trình đến hết ngày ${until}`);
  expect(await main()).toContain('Tháng này thay phần mềm.');
  expect(await clerk.locator('main').getByRole('link', { name: 'Phê duyệt công bố' }).count()).toBe(0);
  await expectFit(`/staff/reports/${id}`);
  await clerk.goto(`/staff/reports/${id}/publish`);
  await press('Phê duyệt công bố');
  expect(await main()).toContain(`Đơn vị còn được thêm ý kiến giải trình đến hết ngày ${until}`);
  expect(await main()).not.toContain('Đã công bố báo cáo.');
  await expectFit(`/staff/reports/${id}/publish`);
});

test('everybody reads published reports once the results are public: by keyboard, at 320 px, light and dark', {
  timeout: 60_000,
}, async () => {
  const address = `/ket-qua/${campaignId}/bao-cao`;
  expect((await fetch(`${platform.url}${address}`)).status).toBe(404);
  const { revision } = await platform.admin.get(`/campaigns/${campaignId}`);
  await platform.admin.patch(`/campaigns/${campaignId}`, { publicResults: true, revision });
  await vi.waitFor(async () => {
    const { periods } = await (await fetch(`${platform.url}${address}/reports.json`)).json();
    expect(periods[0].editions).toHaveLength(2);
  }, 20_000);
  const page = await (await browser.newContext({ baseURL: platform.url })).newPage();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(address);
  await expectFitForAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.locator('tbody a').first().click();
  await expectFitForAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await said(page.locator('main'))).toMatch(/Bản điều chỉnh lần 1[\s\S]*Lý do: Thêm 1 phiếu/);
  const file = await page.request.get(`${address}/${quarter}/r1/scores.csv`);
  expect([file.status(), file.headers()['content-disposition']]).toEqual([
    200,
    `attachment; filename="${campaignId}.${quarter}.r1.scores.csv"`,
  ]);
  await page.context().close();
});

test('a person without an e-mail address is told why no mail of reports can be sent', async () => {
  await clerk.goto('/staff/reports');
  await follow('Nhận thư về báo cáo');
  expect(await main()).toContain('chưa có địa chỉ thư điện tử');
  await expectFit('/staff/reports/mail');
});
