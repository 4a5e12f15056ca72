// Can an official make a plan, give its weak rows to somebody, hear how far they are, and read it as the document has it, without script too?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { statementWrite } from '../../functions/store/statements.ts';
import { releaseOne } from '../counting/one-block.ts';
import { caoBang } from '../fixtures/plans/cao-bang.ts';
import { caoBang21, caoBang22 } from '../fixtures/plans/filed.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { openCampaign } from '../platform/small-world.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
}, 60_000);

const open = async (path: string, options: object = {}): Promise<Page> => {
  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 850 }, ...options });
  page.setDefaultTimeout(20_000);
  await page.goto(path);
  return page;
};
const press = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()]);
};
const follow = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name, exact: true }).first().click()]);
};

test('from nothing to a reported task, without script: what is typed wrongly comes back with what to do', {
  timeout: 90_000,
}, async () => {
  await platform.admin.post('/agencies', { code: 'KH.1', name: 'Sở Nội vụ tỉnh Thử', kind: 'department' });
  const page = await open('/staff/plans', { javaScriptEnabled: false });
  await follow(page, 'Lập kế hoạch');
  await page.getByLabel('Đơn vị ban hành').fill('so noi vu tinh thu');
  await page.getByLabel('Tên kế hoạch').fill('Cải thiện PAPI năm 2027');
  await page.getByLabel('Kỳ thực hiện').fill('2027');
  await press(page, 'Lập kế hoạch');
  expect(await said(page.getByRole('status'))).toContain('Đã lập kế hoạch');
  await follow(page, 'Thêm bảng chỉ số');
  await page.getByLabel('Tên bảng').fill('Chỉ số PAPI');
  await page.getByLabel('Chỉ số nội dung').check();
  await press(page, 'Lưu');
  await follow(page, 'Thêm dòng');
  await page.getByLabel('Lĩnh vực, chỉ số hoặc tiêu chí').fill('Quản trị điện tử');
  await page.getByLabel('Xếp hạng', { exact: false }).first().fill('63/63');
  await page.getByLabel('Điểm (', { exact: false }).first().fill('hai');
  await page.getByLabel('Điểm tối đa').fill('10');
  await page.getByLabel('Dự kiến tăng điểm').fill('+ 1');
  await press(page, 'Lưu');
  expect(await said(page.getByRole('alert'))).toContain('Xin nhập một số, ví dụ 7,97.');
  expect(await page.getByLabel('Lĩnh vực, chỉ số hoặc tiêu chí').inputValue()).toBe('Quản trị điện tử');
  await page.getByLabel('Điểm (', { exact: false }).first().fill('2,16');
  await press(page, 'Lưu');
  expect(await page.locator('.filed tbody td').allInnerTexts()).toEqual(['1', '63/63', '2,16', '10', '+ 1', '≥ 3,16']);
  await follow(page, 'Giao nhiệm vụ: Quản trị điện tử');
  await page.getByLabel('Nhiệm vụ').fill('Nâng cấp Cổng dịch vụ công');
  await page.getByLabel('Tiến độ (thời hạn)').fill('Trong tháng 6/2026');
  await press(page, 'Lưu');
  expect(await said(page.locator('.finding'))).toBe(
    '1 nhiệm vụ quá hạn; 0/1 nhiệm vụ đã hoàn thành; 1 chỉ số có mục tiêu, chưa có kết quả.',
  );
  await follow(page, 'Báo cáo: Nâng cấp Cổng dịch vụ công');
  await page.getByLabel('Đã hoàn thành').check();
  await page.getByLabel('Kết quả, vướng mắc').fill('Đã nghiệm thu');
  await press(page, 'Gửi báo cáo');
  expect(await said(page.locator('.finding'))).toMatch(/^Không có nhiệm vụ quá hạn; 1\/1 nhiệm vụ đã hoàn thành/);
  await follow(page, 'Sửa: Nâng cấp Cổng dịch vụ công');
  await follow(page, 'Xóa mục này');
  await press(page, 'Xóa');
  expect(await said(page.locator('.finding'))).toContain('1 chỉ số yếu chưa có nhiệm vụ');
  await page.context().close();
});

test('Cao Bằng’s tables on the page are the document’s, cell by cell; what disagrees is said; it fits all', {
  timeout: 60_000,
}, async () => {
  const { id } = await platform.admin.post('/agencies', { code: 'KH.2', name: 'Tỉnh Thử', kind: 'province' });
  const plan = await platform.admin.post('/plans', { ...caoBang, agencyId: id });
  const page = await open(`/staff/plans/${plan.id}`);
  const shown = await page
    .locator('table.filed')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('tbody tr')].map((tr) =>
          [...tr.children].map(
            (cell) => [...cell.childNodes].find(({ nodeType }) => nodeType === 3)?.textContent?.trim() ?? '',
          ),
        ),
      ),
    );
  const body = (rows: string[][]) => rows.slice(2).map((row) => row.map((cell) => cell.replace(/^\+\s*/, '')));
  const even = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace(/^\+\s*/, '')));
  expect(shown.map(even)).toEqual([caoBang21, caoBang22].map(body));
  expect(await said(page.locator('.notice.warn'))).toContain('Bảng có 4 chỗ chưa khớp');
  await expectFitForAll(page);
  await page.goto('/staff/plans/causes');
  await expectFitForAll(page);
  await page.context().close();
});

test('the second of two editors of a row sees both versions and keeps what was typed', {
  timeout: 60_000,
}, async () => {
  const { id } = await platform.admin.post('/agencies', { code: 'KH.3', name: 'Sở Thử', kind: 'department' });
  const plan = await platform.admin.post('/plans', { ...caoBang, agencyId: id });
  const address = `/staff/plans/${plan.id}/rows/par1/edit`;
  const [one, two] = [await open(address), await open(address)];
  await one.getByLabel('Mục tiêu').fill('9,1');
  await press(one, 'Lưu');
  await two.getByLabel('Mục tiêu').fill('≥ 9,2');
  await press(two, 'Lưu');
  expect(await said(two.getByRole('alert'))).toMatch(/Mục tiêu\s+9,1\s+≥ 9,2/);
  await press(two, 'Lưu bản của tôi');
  expect((await platform.admin.get(`/plans/${plan.id}`)).tables[0].rows[0].target).toBe('9.2');
  await Promise.all([one.context().close(), two.context().close()]);
});

test('who only reads sees a plan of theirs without a button, and is refused at its forms', async () => {
  const plan = await platform.admin.post('/plans', { ...caoBang, agencyId: viewerAgency.id });
  const call = await staffFetch(platform, 'xem');
  const page = await (await call(`/staff/plans/${plan.id}`)).text();
  expect(page).toContain('≥ 8,97');
  expect(page).not.toMatch(/\/(edit|new)["?]/);
  for (const form of ['edit', 'rows/par1/edit', 'tasks/new', 'measures', 'remove/par1']) {
    const body = new URLSearchParams({ title: 'X' });
    expect((await call(`/staff/plans/${plan.id}/${form}`)).status).toBe(403);
    expect((await call(`/staff/plans/${plan.id}/${form}`, { method: 'POST', body })).status).toBe(403);
  }
});

test('who leads a task of another’s plan reports on it, and on nothing else', async () => {
  const { id: agencyId } = await platform.admin.post('/agencies', {
    code: 'KH.4',
    name: 'Tỉnh Khác',
    kind: 'province',
  });
  const tasks = [
    { id: 't1', title: 'Của phường', leadAgencyId: viewerAgency.id },
    { id: 't2', title: 'Của nơi khác' },
  ];
  const plan = await platform.admin.post('/plans', { title: 'Kế hoạch tỉnh', agencyId, period: '2026', tasks });
  const call = await staffFetch(platform, 'don-vi');
  const report = async (task: string) => {
    const body = new URLSearchParams({ state: 'done', note: 'Xong' });
    return (await call(`/staff/plans/${plan.id}/tasks/${task}/progress`, { method: 'POST', body })).status;
  };
  expect([await report('t1'), await report('t2')]).toEqual([303, 403]);
  expect((await call(`/staff/plans/${plan.id}/edit`)).status).toBe(403);
  expect((await platform.admin.get(`/plans/${plan.id}`)).standing.tasks).toMatchObject({ done: 1, all: 2 });
});

test('a published figure begins a result, and released figures of a survey begin rows, each by its form', async () => {
  const { id: agencyId } = await platform.admin.post('/agencies', {
    code: 'KH.5',
    name: 'Sở Lấy Số',
    kind: 'department',
  });
  const campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [agencyId] }, { opensOn: '2026-01-01' });
  const released = { campaignId: campaign.id, agencyId };
  for (const number of [1, 2])
    await releaseOne(await storeOf(platform), { ...released, day: `2026-02-0${number}`, number });
  const tables = [{ id: 'b', title: 'Bảng', headings: 'contents', baseline: '2025', goal: '2026' }];
  const plan = await platform.admin.post('/plans', { title: 'Kế hoạch sở', agencyId, period: '2026', tables });
  const call = await staffFetch(platform, 'nen-tang');
  const post = (path: string, fields: Record<string, string>) =>
    call(`/staff/plans/${plan.id}/${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  const begun = await (await call(`/staff/plans/${plan.id}/results/new?reference=sipas-lang-son-2021`)).text();
  for (const value of ['87,07', '31/63', 'Lạng Sơn']) expect(begun).toContain(`value="${value}"`);
  const result = { name: 'Chỉ số SIPAS', subject: 'tỉnh Lạng Sơn', period: '2021', score: '87,07', unit: 'percent' };
  const before = { 'before.period': '2020', 'before.score': '83,97', 'before.rank': '39/63', rank: '31/63' };
  expect((await post('results/new', { ...result, ...before })).status).toBe(303);
  const list = `measures?campaign=${campaign.id}&into=baseline`;
  expect(await (await call(`/staff/plans/${plan.id}/${list}`)).text()).toContain('Yếu nhất: ');
  expect((await post(list, { 'part.question.A1': 'table:b', 'part.whole': '' })).status).toBe(303);
  const page = await (await call(`/staff/plans/${plan.id}`)).text();
  expect(page).toContain(
    'Năm 2021, Chỉ số SIPAS tỉnh Lạng Sơn đạt 87,07%, xếp hạng 31/63 tỉnh, thành phố, tăng 3,1 điểm phần trăm và tăng 8 bậc so với năm 2020.',
  );
  expect(page).toContain('tự nguyện trả lời tại nơi giao dịch');
  const { rows } = (await platform.admin.get(`/plans/${plan.id}`)).tables[0];
  expect(rows).toMatchObject([{ score: '100.00', measured: { part: { kind: 'question', id: 'A1' }, base: 2 } }]);
  // The row that came from this figure has a score already: it is not chosen again, but is where the outcome goes.
  const placeOf = (html: string) => /<select[^>]*name="part\.question\.A1".*?<\/select>/s.exec(html)?.[0] ?? '';
  const outcome = list.replace('baseline', 'outcome');
  const openedAgain = await Promise.all(
    [list, outcome].map(async (one) => (await call(`/staff/plans/${plan.id}/${one}`)).text()),
  );
  expect(openedAgain.map((html) => /value="line:[^"]+" selected/.test(placeOf(html)))).toEqual([false, true]);
  expect(openedAgain[1]).toContain('1 số liệu đã được chọn sẵn');
  const clash = await post(outcome, { 'part.question.A1': `line:${rows[0].id}`, 'part.whole': `line:${rows[0].id}` });
  expect(clash.status).toBe(422);
  const refused = await clash.text();
  expect(refused).toContain(
    `Hai số liệu cùng đưa vào dòng “${rows[0].label}”. Mỗi dòng giữ một số liệu: xin chọn lại một trong hai.`,
  );
  expect(refused).toMatch(/href="#f-part-(whole|question-A1)"/);
  const criterion = `/staff/results/${campaign.id}/criteria/A1?agency=${agencyId}`;
  expect(page).toContain(`/staff/results/${campaign.id}/criteria/A1?`);
  const weak = await (await call(criterion)).text();
  const take = `/staff/plans/take?campaign=${campaign.id}&agency=${agencyId}&criterion=A1`;
  expect(weak.replaceAll('&amp;', '&')).toContain(`href="${take}"`);
  expect(await (await call(take)).text()).toContain('Kế hoạch sở');
  const taking = (fields: Record<string, string>) =>
    call(take, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  expect((await taking({ plan: '', title: '', period: '2026' })).status).toBe(422);
  const made = (await taking({ plan: '', title: 'Cải thiện đón tiếp', period: '2026' })).headers.get('location') ?? '';
  expect(made).toMatch(
    new RegExp(`^/staff/plans/pl-[^/]+/measures\\?campaign=${campaign.id}&into=baseline&part=question.A1$`),
  );
  const ready = await (await call(made)).text();
  expect(ready).toMatch(/<select[^>]* name="part.question.A1"[^>]*>.*?<option value="table:b1" selected=""/s);
  const reader = await staffFetch(platform, 'xem');
  expect((await reader(take)).status).toBe(403);
  const causes = async (more: string) => {
    const response = await call(`/staff/plans/causes?campaign=${campaign.id}&agency=${agencyId}&${more}`);
    return [response.status, await response.text()];
  };
  const saying = (words: string) => expect.stringContaining(words);
  expect(await causes('from=2026-02-02&to=2026-02-02')).toEqual([200, saying('không đổi so với')]);
  // The only campaign, whole: nothing is before it, which is no fault of whoever asks.
  expect(await causes('')).toEqual([200, saying('Chưa có kỳ hoặc đợt nào trước đó để so sánh.')]);
  const report = async () => (await causes('from=2026-02-02&to=2026-02-02'))[1];
  expect(await report()).toMatch(/ít hơn \d+, hoặc không có/);
  expect(await report()).toContain('class="write-on"');
  const said = { campaignId: campaign.id, agencyId, text: 'Hỏng máy lấy số.', writtenAt: '2026-03-01T02:00:00Z' };
  const store = await storeOf(platform);
  await changeRegistry(store, [statementWrite(said)], { at: new Date(), id: 't', who: 't', what: 't', thing: 't' });
  expect(await report()).toContain('<p>Hỏng máy lấy số.</p><p class="soft">Đơn vị viết ngày 01/03/2026.</p>');
  expect(await report()).not.toContain('class="write-on"');
  expect(await causes('from=2026-02-02&against=last-year')).toEqual([422, saying('Hai kỳ có những ngày trùng nhau')]);
  const day = 'from=2026-02-02&to=2026-02-02&against=last-year';
  expect(await causes(day)).toEqual([422, saying('Chưa có số liệu được công bố')]);
});
