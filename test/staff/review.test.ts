// Does a reviewer find what is odd, judge a whole group at once without script, see it recounted, and take it back?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Response as Given } from '../../functions/domain/response.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { answer, at, openCampaign, scored, times } from '../platform/small-world.ts';
import { expectFitForAll } from './fit-for-all.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };

const ids = 'A1 A2 A3 B1 B2 B3 B4 C1 C2 C3 D1 D2 D3 E1 E2 E3'.split(' ');
const answersOf = (n: number) =>
  Object.fromEntries(ids.map((id, i) => [id, 1 + ((Math.floor((17 * n) / 5 ** (i % 3)) + i) % 5)]));
const straight = Object.fromEntries(ids.map((id) => [id, 5]));

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const { items: points } = await platform.admin.post(
    '/points',
    ['Quầy 1', 'Quầy 2'].map((label) => ({ agencyId: viewerAgency.id, label })),
  );
  campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] }, { minimumToShow: 5 });
  // Twelve copies among thirty, and six straight lines elsewhere.
  await Promise.all(
    times(30, (n) => answer(platform, at<{ code: string }>(points, 0).code, answersOf(n < 12 ? 7 : 90 + n))),
  );
  await Promise.all(times(6, () => answer(platform, at<{ code: string }>(points, 1).code, straight)));
  await scored(platform, campaign.id, 36, 20_000);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

/** As a citizen sent it the day before yesterday: what comes today is told to nobody it is about. */
function twoDaysAgo(pointCode: string, n: number): Given {
  const then = new Date(Date.now() - 2 * 86_400_000).toISOString();
  return {
    ...{ submissionId: crypto.randomUUID(), campaignId: campaign.id, pointCode, agencyId: viewerAgency.id },
    ...{ serviceId: undefined, channel: n % 3 === 0 ? 'kiosk' : 'qr', answeredAt: then, receivedAt: then },
    ...{ answers: answersOf(200 + 7 * n), comment: undefined, status: 'clean', flags: [] },
  };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const review = () => `/staff/results/${campaign.id}/review`;
const countedSoon = (responses: number) => scored(platform, campaign.id, responses, 10_000);

test('a group is excluded at once, without script, and restored; the finding follows', {
  timeout: 60_000,
}, async () => {
  await vi.waitFor(
    async () => expect((await platform.admin.get(`/campaigns/${campaign.id}/flags`)).flagged).toBe(18),
    10_000,
  );
  const page = await signedIn(browser, platform, 'tinh', { javaScriptEnabled: false });
  await page.goto('/staff');
  await page.getByRole('link', { name: '18 phiếu cần rà soát' }).click();
  await page.getByText('chữ giống nhau là chọn cùng một mức').waitFor();
  const finding = page.locator('.lead');
  const [withIt, without] = await Promise.all(
    ['include', 'exclude'].map((flagged) => platform.admin.get(`/campaigns/${campaign.id}/scores?flagged=${flagged}`)),
  );
  const written = (index: number) => `${index.toFixed(2).replace('.', ',')}%`;
  expect(await finding.textContent()).toBe(
    `18 phiếu cần rà soát, 50,0% số phiếu; không kể các phiếu này Chỉ số là ${written(without.index)} (18 phiếu), kể cả là ${written(withIt.index)} (36 phiếu).`,
  );
  await page.getByRole('link', { name: /^Giống hệt/ }).click();
  expect(await page.locator('input[name=pick]').count()).toBe(12);
  await page.getByText('Xem và chọn từng phiếu').click();
  await page
    .getByLabel(/^Chọn phiếu tại Quầy 1/)
    .first()
    .waitFor();
  await press(page, 'Lưu quyết định');
  await page.getByRole('link', { name: 'Xin chọn ít nhất một phiếu hoặc một nhóm.' }).waitFor();
  await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').check();
  await page.getByRole('radio', { name: /^Không tính/ }).check();
  await press(page, 'Lưu quyết định');
  await page.getByRole('link', { name: 'Xin ghi lý do' }).waitFor();
  expect(await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').isChecked()).toBe(true);
  await page.getByLabel('Lý do').fill('Một máy gửi lại nhiều lần');
  await press(page, 'Lưu quyết định');
  await page.getByText('Đã lưu quyết định về 12 phiếu.').waitFor();
  await countedSoon(24);
  await page.goto(`${review()}?status=excluded`);
  expect(await finding.textContent()).toContain('6 phiếu cần rà soát, 25,0% số phiếu');
  expect(await page.getByText('12 phiếu đã có quyết định không tính.').count()).toBe(1);
  await page.getByLabel('Chọn cả nhóm (12 phiếu trên trang này)').check();
  await page.getByRole('radio', { name: /^Để lại/ }).check();
  await page.getByLabel('Lý do').fill('Đơn vị xác nhận có họp dân');
  await press(page, 'Lưu quyết định');
  await page.getByText('Đã lưu quyết định về 12 phiếu.').waitFor();
  await countedSoon(36);
  const history = page.locator('section').filter({ hasText: 'Lịch sử quyết định' }).locator('tbody tr');
  expect(await history.allInnerTexts()).toEqual([
    expect.stringContaining('Đơn vị xác nhận có họp dân'),
    expect.stringContaining('Một máy gửi lại nhiều lần'),
  ]);
  await page.context().close();
});

test('a person who serves alone reads their own figures and disputes them; the head answers; nobody else gets in', {
  timeout: 60_000,
}, async () => {
  const { code } = await platform.admin.post('/points', { agencyId: viewerAgency.id, label: 'Bàn 9', onePerson: true });
  const store = await storeOf(platform);
  for (const n of times(12, (i) => i)) await storeResponse(store, twoDaysAgo(code, n), 400);
  await scored(platform, campaign.id, 48, 10_000);
  const head = await signedIn(browser, platform, 'don-vi', { javaScriptEnabled: false });
  await head.goto(`/staff/points/${code}`);
  await head.getByRole('link', { name: 'Đặt người phục vụ' }).click();
  await head.getByLabel('Tên đăng nhập hoặc thư điện tử').fill('khong-co-ai');
  await press(head, 'Lưu');
  await head.getByRole('link', { name: /^Không có ai có quyền tại đơn vị này/ }).waitFor();
  await head.getByLabel('Tên đăng nhập hoặc thư điện tử').fill('nhap-lieu');
  await press(head, 'Lưu');
  await head.getByText('Hiện nay: Cán bộ nhập liệu (minh họa)').waitFor();

  const clerk = await signedIn(browser, platform, 'nhap-lieu', { javaScriptEnabled: false });
  await clerk.goto(`/staff/points/${code}`);
  const figuresOf = clerk.locator('section').filter({ hasText: 'Kết quả của điểm' });
  await figuresOf.getByRole('link', { name: 'Đợt thử' }).click();
  expect(await clerk.locator('.lead').textContent()).toMatch(
    /^Chỉ số hài lòng \(khảo sát tại nơi giao dịch\) là \d+,\d+%, tính trên 12 phiếu/,
  );
  await clerk
    .getByText('Số liệu này không phải căn cứ duy nhất để đánh giá, xếp loại cán bộ, công chức, viên chức.')
    .waitFor();
  await press(clerk, 'Gửi ý kiến');
  await clerk.getByRole('link', { name: 'Xin ghi nội dung (nhiều nhất 2.000 ký tự).' }).waitFor();
  await clerk.getByLabel('Ý kiến của Ông/Bà').fill('Tuần đó máy in hỏng.');
  await press(clerk, 'Gửi ý kiến');
  await clerk.getByText('Đang chờ người đứng đầu đơn vị trả lời.').waitFor();

  const figures = `/staff/results/${campaign.id}/points/${code}`;
  await head.goto(figures);
  await head.getByLabel('Trả lời', { exact: true }).fill('Đã đề nghị thay máy in.');
  await press(head, 'Gửi trả lời');
  await clerk.goto(figures);
  await clerk.getByText('Đã đề nghị thay máy in.').waitFor();
  for (const who of ['tinh', 'nen-tang', 'chat-luong', 'xem'])
    expect([who, (await (await staffFetch(platform, who))(figures)).status]).toEqual([who, 403]);
  await head.context().close();
  await clerk.context().close();
});

test('can be used by anybody, light and dark, and fits a phone', { timeout: 60_000 }, async () => {
  const page = await signedIn(browser, platform, 'tinh');
  await page.goto(review());
  await expectFitForAll(page);
  await page.context().close();
  const { code } = at<{ code: string }>((await platform.admin.get('/points?q=Bàn%209')).items, 0);
  const clerk = await signedIn(browser, platform, 'nhap-lieu');
  await clerk.goto(`/staff/results/${campaign.id}/points/${code}`);
  await expectFitForAll(clerk);
  await clerk.context().close();
  const head = await signedIn(browser, platform, 'don-vi');
  await head.goto(`/staff/points/${code}/attendant`);
  await expectFitForAll(head);
  await head.context().close();
});

test('all responses leave by a page for whoever may take them: what is inside, its sums, its file, and a note of each', {
  timeout: 60_000,
}, async () => {
  const path = `/staff/campaigns/${campaign.id}/export`;
  const province = await staffFetch(platform, 'tinh');
  expect((await province(path)).status).toBe(403);
  expect((await province(path, form({ format: 'csv' }))).status).toBe(403);
  expect(await (await province(`/staff/campaigns/${campaign.id}`)).text()).not.toContain(path);

  const page = await signedIn(browser, platform, 'nen-tang', { viewport: { width: 1280, height: 850 } });
  await page.goto(`/staff/campaigns/${campaign.id}`);
  await page.getByText('Việc khác', { exact: true }).click();
  await page.getByRole('link', { name: 'Xuất toàn bộ phiếu' }).click();
  await expectFitForAll(page);
  await press(page, 'Xuất CSV (mở bằng Excel)');
  expect(await page.locator('main').innerText()).toContain('Đang lập tệp.');
  const row = page.locator('tbody tr').first();
  await vi.waitFor(
    async () => {
      await page.goto(path);
      expect(await row.innerText()).toContain('Xong, ');
    },
    { timeout: 20_000, interval: 300 },
  );
  const told = await row.innerText();
  const rows = Number(/Xong, (\d+) phiếu/.exec(told)?.[1]);
  expect(told).toContain(`Đã nhận ${rows} phiếu = ${rows} dòng trong tệp + 0 không đọc được.`);
  expect(told).toMatch(/dòng = \d+ hợp lệ \+ \d+ cần rà soát \+ \d+ đã loại/);
  await expectFitForAll(page);
  const link = row.getByRole('link', { name: 'Tải về: responses.csv' });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect((await file.text()).trim().split('\n')).toHaveLength(rows + 1);
  const { items } = await platform.admin.get('/audit?limit=20');
  const notes = items.filter(
    ({ what, who }: Record<string, string>) => what === 'responses.download' && who === 'pe-nen-tang',
  );
  expect(notes.map(({ after }: { after: { file?: string } }) => after.file)).toEqual(['responses.csv', undefined]);
  await page.context().close();
});
