// How does a clerk come from nothing to printed codes, and look after them? By pages alone, script or none, each role as far as it may.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { at, csvOf, openCampaign, type Thing, times } from '../platform/small-world.ts';
import { codesWritten, onlyCodeOn, openPdf, textOf, wordsOn } from '../posters/pdf-pages.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let campaign: { id: string };
let communes: Thing[];
let outside: Thing;

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
  const made = await platform.admin.post(
    '/agencies',
    times(25, (n) => ({ name: `Xã Đồng Loạt ${n + 1}`, kind: 'commune', parentId: viewerAgency.id })),
  );
  communes = made.items;
  outside = await platform.admin.post('/agencies', { name: 'Xã Ngoài Tỉnh', kind: 'commune' });
  campaign = await openCampaign(platform, 'sipas-dv-16', { agencyIds: [viewerAgency.id] });
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function downloaded(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  return new Uint8Array(await readFile(await download.path()));
}

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  return Promise.all(times(pdf.numPages, async (i) => textOf(await wordsOn(await pdf.getPage(i + 1)))));
}

/** What a phone reads off each page. */
async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const found: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1)
    found.push((await onlyCodeOn(await pdf.getPage(n)))?.text ?? `nothing on page ${n}`);
  return found;
}

const pointAt = (agencyId: string, label: string, more: object = {}) =>
  platform.admin.post('/points', { agencyId, label, ...more });
const grouped = (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`;

describe('a province', () => {
  test('makes points for 25 communes and prints their 50 codes in one file, all without script', async () => {
    const page = await signedIn(browser, platform, 'tinh', { javaScriptEnabled: false });
    await page.goto('/staff/points');
    await page.locator('.empty').getByRole('link', { name: 'Tạo điểm cho nhiều đơn vị' }).click();
    await page.getByLabel('Tìm theo tên hoặc mã').first().fill('dong loat');
    await press(page, 'Lọc danh sách');
    await press(page, 'Chọn cả 25 mục khớp');
    await page.getByText('Đã chọn 25.').waitFor();
    await page.getByLabel('Số quầy', { exact: true }).fill('2');
    await press(page, 'Xem trước');
    await heading(page, 'Sẽ tạo 50 điểm cho 25 đơn vị').waitFor();
    expect((await platform.admin.get('/points')).items).toEqual([]);
    await press(page, 'Tạo 50 điểm');
    await heading(page, 'Đã tạo 50 điểm').waitFor();
    await page.getByRole('link', { name: 'In bộ mã QR' }).click();
    await heading(page, '50 bảng mã của 25 đơn vị, in trên 50 tờ A4').waitFor();
    const codes = await codesOf(await downloaded(page, 'Tải PDF'));
    expect(new Set(codes).size).toBe(50);
    for (const url of codes) {
      expect(url).toMatch(new RegExp(`^${platform.url}/s/[2-9A-Z]{6}$`));
      expect((await fetch(url)).status).toBe(200);
    }
    await page.context().close();
  }, 120_000);

  test('is told what is missing, and nothing typed is lost', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto('/staff/points/bulk');
    await page.getByLabel('Các quầy có tên riêng').check();
    await page.getByLabel('Tên các quầy').fill('Quầy Hộ tịch\nQuầy Đất đai');
    await press(page, 'Xem trước');
    await page.getByRole('link', { name: 'Xin chọn ít nhất một đơn vị.' }).waitFor();
    expect(await page.getByLabel('Tên các quầy').inputValue()).toBe('Quầy Hộ tịch\nQuầy Đất đai');
    await page.getByLabel('Xã Đồng Loạt 3', { exact: false }).first().check();
    await page.getByLabel('Tìm theo tên hoặc mã').first().fill('loat 24');
    await press(page, 'Lọc danh sách');
    await page.getByLabel('Xã Đồng Loạt 24').check();
    await press(page, 'Xem các mục đã chọn');
    await page.getByText('Đã chọn 2. 2 mục khớp.').waitFor();
    await press(page, 'Xem trước');
    await heading(page, 'Sẽ tạo 4 điểm cho 2 đơn vị').waitFor();
    await press(page, 'Sửa lại');
    expect(await page.getByLabel('Tên các quầy').inputValue()).toContain('Quầy Đất đai');
    await page.context().close();
  });

  test('hands a print shop a link that needs no account', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto(`/staff/points/kit?campaign=${campaign.id}`);
    await page.getByLabel('Nhãn nhỏ').check();
    await page.getByLabel('Đơn vị (gồm cả đơn vị trực thuộc)').selectOption({ label: 'Xã Đồng Loạt 7' });
    await press(page, 'Xem số bảng và số tờ');
    await heading(page, '2 bảng mã của 1 đơn vị, in trên 1 tờ A4').waitFor();
    expect(await page.locator('main').textContent()).toMatch(/Địa chỉ in trên bảng: http:.*Chưa nên in: .*PUBLIC_URL/);
    await press(page, 'Tạo liên kết gửi nhà in (không cần tài khoản)');
    const url = await page.getByLabel('Sao chép địa chỉ này và gửi cho nhà in').inputValue();
    await page.getByText('Mở ra tệp PDF 2 bảng mã. Hết hiệu lực lúc').waitFor();
    const given = await fetch(url.trim());
    expect([given.status, given.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(await textsOf(new Uint8Array(await given.arrayBuffer()))).toHaveLength(1);
    await page.context().close();
  });

  test('sees which points are silent, and takes along a list with every address', async () => {
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto('/staff/points');
    await page.getByText('50 điểm không có lượt trả lời trong 7 ngày qua.').waitFor();
    await page.getByRole('link', { name: 'Xem và kiểm tra' }).click();
    await page.getByText('50 điểm cần kiểm tra').waitFor();
    await page.goto('/staff/points/checklist');
    await page.getByLabel('Đơn vị').selectOption({ label: viewerAgency.name });
    await press(page, 'Lập danh sách');
    await page.getByText('50 điểm đang dùng').waitFor();
    const { items } = await platform.admin.get('/points');
    for (const { url } of items) expect(await page.getByText(url, { exact: true }).count()).toBe(1);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải bảng CSV' }).click(),
    ]);
    expect(await readFile(await csv.path(), 'utf8')).toContain(items[0].url);
    await page.context().close();
  });
});

describe('one point', () => {
  test('is found by its code as printed, marked where one person serves, and shown as it hangs there', async () => {
    const point = await pointAt(at(communes, 0).id, 'Bàn một người', { onePerson: true });
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto('/staff/points');
    await page.getByLabel('Tìm').fill(grouped(point.code));
    await press(page, 'Tìm kiếm');
    await page.getByRole('link', { name: 'Bàn một người' }).click();
    await page.getByText('kết quả riêng của điểm không xếp hạng').waitFor();
    await page.getByText('Đợt thử').first().waitFor();
    const picture = page.getByRole('img', { name: `Mã QR của điểm ${grouped(point.code)}` });
    expect(await picture.evaluate((img) => 'naturalWidth' in img && Number(img.naturalWidth) > 0)).toBe(true);
    expect(await page.getByRole('link', { name: /Mở trang khảo sát/ }).getAttribute('href')).toBe(point.url);
    await page.context().close();
  });

  test('one is made without script: a fault keeps what was typed, its poster waits, sent again it is the same', async () => {
    const page = await signedIn(browser, platform, 'don-vi', { javaScriptEnabled: false });
    await page.goto('/staff/points');
    await page.getByRole('link', { name: 'Thêm một điểm' }).click();
    await page.getByLabel('Đơn vị').selectOption({ label: 'Xã Đồng Loạt 11' });
    await press(page, 'Tiếp tục');
    await page.getByRole('textbox', { name: 'Vị trí' }).fill('Cổng sau');
    await page.getByLabel('Điểm này chỉ có một người phục vụ').check();
    await press(page, 'Tạo điểm');
    expect(await page.locator('.faults').textContent()).toContain('Xin nhập nội dung cho ô này');
    expect(await page.getByRole('textbox', { name: 'Vị trí' }).inputValue()).toBe('Cổng sau');
    await page.getByLabel('Tên điểm').fill('Quầy lẻ');
    await press(page, 'Tạo điểm');
    await page.getByText('Đã tạo điểm.').waitFor();
    const [text = ''] = await textsOf(await downloaded(page, 'Tải PDF'));
    expect(text).toContain('Xã Đồng Loạt 11');
    const again = form({ agencyId: at(communes, 10).id, label: 'Quầy gửi hai lần', key: crypto.randomUUID() });
    const ask = await staffFetch(platform, 'don-vi');
    const leads = [await ask('/staff/points/new', again), await ask('/staff/points/new', again)];
    expect(new Set(leads.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const { items } = await platform.admin.get('/points?q=quay+le');
    expect(items).toMatchObject([{ label: 'Quầy lẻ', place: 'Cổng sau', onePerson: true }]);
    await page.context().close();
  });

  test('changed by two: the second sees both versions, loses nothing, and decides', async () => {
    const { code } = await pointAt(at(communes, 1).id, 'Quầy hai người sửa');
    const [one, two] = [await signedIn(browser, platform, 'tinh'), await signedIn(browser, platform, 'don-vi')];
    for (const page of [one, two]) await page.goto(`/staff/points/${code}/edit`);
    await one.getByRole('textbox', { name: 'Vị trí' }).fill('Tầng 1');
    await press(one, 'Lưu');
    await one.getByText('Đã lưu.').waitFor();
    await two.getByRole('textbox', { name: 'Vị trí' }).fill('Tầng 2');
    await press(two, 'Lưu');
    const both = two.getByRole('alert');
    await both.waitFor();
    expect(await both.textContent()).toMatch(/Tầng 1[\s\S]*Tầng 2/);
    expect(await two.getByRole('textbox', { name: 'Vị trí' }).inputValue()).toBe('Tầng 2');
    await press(two, 'Lưu');
    await two.getByText('Đã lưu.').waitFor();
    expect((await platform.admin.get(`/points/${code}`)).place).toBe('Tầng 2');
    for (const page of [one, two]) await page.context().close();
  });

  test('moves with its code: its poster names the new agency', async () => {
    const { code } = await pointAt(at(communes, 2).id, 'Quầy chuyển đi');
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto(`/staff/points/${code}`);
    await page.getByRole('link', { name: 'Chuyển sang đơn vị khác' }).click();
    await page.getByLabel('Đơn vị mới').selectOption({ label: 'Xã Đồng Loạt 9' });
    await press(page, 'Chọn đơn vị này');
    await press(page, 'Chuyển điểm');
    await page.getByText('Đã chuyển điểm.').waitFor();
    const [text = ''] = await textsOf(await downloaded(page, 'Tải PDF'));
    expect([text.includes('Xã Đồng Loạt 9'), codesWritten(text)]).toEqual([true, [grouped(code)]]);
    await page.context().close();
  });

  test('replaced or retired is printed no more; every other poster stays as it is', async () => {
    const { code, url } = await pointAt(at(communes, 3).id, 'Quầy bị dán đè');
    const page = await signedIn(browser, platform, 'tinh');
    await page.goto(`/staff/points/${code}`);
    await page.getByRole('link', { name: 'Thay mã mới' }).click();
    await press(page, 'Thay mã');
    await page.getByText('Đây là mã mới.').waitFor();
    const fresh = (await platform.admin.get(`/points/${code}`)).replacedBy;
    expect(new URL(page.url()).pathname).toBe(`/staff/points/${fresh}`);
    expect(await (await fetch(url)).text()).toContain('không còn được sử dụng');
    const kit = `/posters.pdf?agency=${at(communes, 3).id}`;
    const texts = (await textsOf(new Uint8Array(await (await platform.admin.call('GET', kit)).arrayBuffer()))).join(
      ' ',
    );
    const printed = codesWritten(texts);
    expect([printed.includes(grouped(fresh)), printed.includes(grouped(code))]).toEqual([true, false]);
    await page.getByRole('link', { name: 'Ngừng sử dụng' }).click();
    await press(page, 'Ngừng sử dụng');
    await page.getByText('Đã ngừng sử dụng điểm.').waitFor();
    await press(page, 'Dùng lại điểm này');
    await page.getByText('Điểm được dùng lại.').waitFor();
    await page.context().close();
  });
});

describe('rights', () => {
  test('an agency administrator reaches only what is under it', async () => {
    const { code } = await pointAt(outside.id, 'Quầy ngoài tỉnh');
    const ask = await staffFetch(platform, 'don-vi');
    expect(await (await ask('/staff/points?q=ngoai')).text()).toContain('Không có điểm nào khớp');
    expect((await ask(`/staff/points/${code}`)).status).toBe(404);
    expect(await (await ask('/staff/points/bulk')).text()).not.toContain(outside.name);
    expect((await ask('/staff/points/new', form({ agencyId: outside.id, label: 'Lấn sang' }))).status).toBe(403);
    const fields = { do: 'make', 'agency-kept': outside.id, services: 'any', how: 'number', number: '1' };
    expect((await ask('/staff/points/bulk', form(fields))).status).toBe(403);
    expect((await ask('/staff/points/kit/link', form({ agency: outside.id, layout: 'a4', days: '7' }))).status).toBe(
      422,
    );
  });

  test('a viewer sees and prints, and is offered nothing else', async () => {
    const { code, revision } = await pointAt(at(communes, 4).id, 'Quầy để xem');
    const ask = await staffFetch(platform, 'xem');
    const list = await (await ask('/staff/points')).text();
    expect(list).toContain('In mã QR');
    expect(list).not.toMatch(/Tạo điểm cho nhiều|Thêm một điểm|Nhập từ tệp|kiểm tra hằng tháng/);
    const one = await (await ask(`/staff/points/${code}`)).text();
    expect(one).not.toMatch(/Ngừng sử dụng|Lượt trả lời gần nhất/);
    expect((await ask(`/staff/points/${code}/poster.pdf?layout=a6`)).headers.get('content-type')).toBe(
      'application/pdf',
    );
    for (const path of ['/staff/points/new', '/staff/points/quiet', '/staff/points/checklist', '/staff/points/import'])
      expect([path, (await ask(path)).status]).toEqual([path, 403]);
    for (const what of ['edit', 'move', 'retire', 'replace'])
      expect([what, (await ask(`/staff/points/${code}/${what}`, form({ revision }))).status]).toEqual([what, 403]);
    expect((await ask('/staff/points/kit/link', form({ campaign: campaign.id, layout: 'a4', days: '7' }))).status).toBe(
      403,
    );
  });
});

test('every page is for everybody, on a phone in the light and in the dark, and to a screen reader', async () => {
  const { code } = await pointAt(at(communes, 5).id, 'Quầy cho mọi người', { onePerson: true });
  const commune = at(communes, 6).id;
  const pages = [
    '?q=loat+7',
    '/bulk',
    '/new',
    `/new?agency=${commune}`,
    `/kit?campaign=${campaign.id}`,
    '/quiet?days=30',
    `/checklist?agency=${commune}`,
  ];
  const ones = ['', '/edit', `/move?agency=${commune}`, '/retire', '/replace'].map((path) => `/${code}${path}`);
  const page = await signedIn(browser, platform, 'tinh', { viewport: { width: 360, height: 740 } });
  for (const path of [...pages, ...ones, '/bulk/done?made=4']) {
    await page.goto(`/staff/points${path}`);
    await expectAccessibleInEitherLight(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([path, over]).toEqual([path, 0]);
  }
  await page.context().close();
}, 180_000);

describe('with 3,321 communes', () => {
  beforeAll(async () => {
    await platform.admin.post('/agencies', { name: 'Cả Nước', kind: 'other', code: 'VN' });
    const rows = times(3321, (n) => ({ code: `C${n}`, name: `Đặc khu ${n}`, kind: 'commune', parentCode: 'VN' }));
    const answer = await platform.admin.call('POST', '/agencies:import', { body: csvOf(rows), type: 'text/csv' });
    expect(answer.status, await answer.text()).toBe(200);
  }, 120_000);

  test('all are chosen at once, the page stays small, and what is too much to print is said with what to do', async () => {
    const page = await signedIn(browser, platform, 'nen-tang');
    const answer = await page.goto('/staff/points/bulk');
    expect((await answer?.body())?.length).toBeLessThan(120_000);
    await page.getByLabel('Tìm theo tên hoặc mã').first().fill('dac khu');
    await press(page, 'Lọc danh sách');
    await press(page, 'Chọn cả 3.321 mục khớp');
    await page.getByLabel('Số quầy', { exact: true }).fill('1');
    await press(page, 'Xem trước');
    await heading(page, 'Sẽ tạo 3.321 điểm cho 3.321 đơn vị').waitFor();
    await press(page, 'Tạo 3.321 điểm');
    await heading(page, 'Đã tạo 3.321 điểm').waitFor({ timeout: 60_000 });
    await page.goto('/staff/points/kit');
    await page.getByText('Nhiều hơn 2.000 bảng của một tệp.').waitFor();
    await page.getByLabel('Đơn vị (gồm cả đơn vị trực thuộc)').fill('ca nuoc');
    await press(page, 'Xem số bảng và số tờ');
    await page.getByText('Nhiều hơn 2.000 bảng của một tệp.').waitFor();
    await page.getByLabel('Đơn vị (gồm cả đơn vị trực thuộc)').fill('dac khu 330');
    await press(page, 'Xem số bảng và số tờ');
    await page.getByLabel('Đặc khu 3300').check();
    await press(page, 'Xem số bảng và số tờ');
    await heading(page, '1 bảng mã của 1 đơn vị, in trên 1 tờ A4').waitFor();
    const ask = await staffFetch(platform, 'nen-tang');
    const { items } = await platform.admin.get('/agencies?q=VN&kind=other');
    const refused = await ask(`/staff/points/kit/posters.pdf?agency=${items[0].id}&layout=a4`);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('3.321 bảng mã là nhiều hơn 2.000 bảng của một tệp');
    await page.context().close();
  }, 240_000);
});
