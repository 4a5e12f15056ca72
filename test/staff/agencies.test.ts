// Does a clerk come from nothing to a country of agencies, and keep it in order? As they would do it, by labels and buttons.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { csvOf, times } from '../platform/small-world.ts';
import { workbookOf, workbookType } from '../platform/workbooks.ts';
import { expectFitForAll, said } from './fit-for-all.ts';
import { signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
const under = viewerAgency.id;
const code = viewerAgency.code ?? '';

beforeAll(async () => {
  [platform, browser] = await Promise.all([startPlatform(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
}, 60_000);

const make = (name: string, more: object = {}): Promise<{ id: string; name: string }> =>
  platform.admin.post('/agencies', { name, kind: 'commune', parentId: under, ...more });
const open = async (path: string, who = 'tinh'): Promise<Page> => {
  const page = await signedIn(browser, platform, who, { viewport: { width: 1280, height: 850 } });
  page.setDefaultTimeout(20_000);
  await page.goto(path);
  return page;
};
const press = async (page: Page, name: string) => {
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()]);
};
const done = (page: Page) => said(page.getByRole('status'));
const facts = (page: Page) => said(page.locator('dl.facts'));

describe('an agency', { timeout: 120_000 }, () => {
  test('is added under another that is found without marks, and told apart where several fit', async () => {
    const [first, second] = [await make('Xã Mường Hoa'), await make('Xã Mường Hum')];
    const page = await open('/staff/agencies');
    await page.getByRole('link', { name: 'Thêm đơn vị' }).click();
    await page.getByLabel('Tên đơn vị').fill('Trạm y tế Mường Hum'.normalize('NFD'));
    await page.getByLabel('Trực thuộc (theo địa bàn)').fill('muong');
    await press(page, 'Lưu đơn vị');
    await expectFitForAll(page);
    expect(await said(page.locator('.faults'))).toContain('Có 2 đơn vị như vậy');
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('Trạm y tế Mường Hum'.normalize('NFC'));
    await page.getByLabel(second.name).check();
    await press(page, 'Lưu đơn vị');
    expect(await said(page.locator('.faults'))).toContain('Xin chọn một trong các mục có sẵn.');
    // The choice is offered again, for the text is the same.
    await page.getByLabel('Loại đơn vị').selectOption('hospital');
    await page.getByLabel('Trực thuộc (theo địa bàn)').fill(second.name);
    await press(page, 'Lưu đơn vị');
    expect(await done(page)).toBe('Đã thêm đơn vị.');
    expect(await facts(page)).toContain(second.name);
    expect(await facts(page)).not.toContain(first.name);
    await expectFitForAll(page);
    await page.context().close();
  });

  test('is corrected by one of two editors; the other sees both versions and goes on', async () => {
    const { id } = await make('Xã Hai Người');
    const [one, two] = [await open(`/staff/agencies/${id}/edit`), await open(`/staff/agencies/${id}/edit`)];
    await one.getByLabel('Đường dây nóng').fill('0214 111');
    await press(one, 'Lưu thay đổi');
    expect(await facts(one)).toContain('0214 111');
    await two.getByLabel('Đường dây nóng').fill('0214 222');
    await two.getByLabel('Nhóm so sánh').fill('Xã miền núi');
    await press(two, 'Lưu thay đổi');
    const both = two.getByRole('alert');
    expect(await said(both)).toContain('Người khác vừa sửa mục này');
    expect(await said(both)).toMatch(/0214 111\s+0214 222/);
    await expectFitForAll(two);
    expect(await two.getByLabel('Nhóm so sánh').inputValue()).toBe('Xã miền núi');
    await press(two, 'Lưu bản của tôi');
    expect(await facts(two)).toContain('0214 222');
    await two.getByRole('link', { name: 'Sửa thông tin' }).click();
    await two.getByLabel('Đường dây nóng').fill('');
    await press(two, 'Lưu thay đổi');
    expect(await facts(two)).toMatch(/Đường dây nóng\s+chưa có/);
    await Promise.all([one.context().close(), two.context().close()]);
  });

  test('moves, is renamed and closes, each after a look at what will happen', async () => {
    const [to, unit] = [await make('Xã Nơi Đến'), await make('Trường Sẽ Chuyển', { kind: 'school' })];
    const page = await open(`/staff/agencies/${unit.id}`);
    await page.getByRole('link', { name: 'Chuyển cấp trên' }).click();
    await press(page, 'Xem trước');
    expect(await said(page.locator('.faults'))).toContain('Xin nhập cấp trên mới');
    await page.getByLabel('Trực thuộc (theo địa bàn)').fill('noi den');
    await page.getByLabel('Từ ngày').fill('2026-01-01');
    await press(page, 'Xem trước');
    expect(await said(page.locator('main'))).toContain(`Theo địa bàn: từ ${viewerAgency.name} sang ${to.name}.`);
    await expectFitForAll(page);
    await press(page, 'Sửa lại');
    expect(await page.getByLabel('Từ ngày').inputValue()).toBe('2026-01-01');
    await press(page, 'Xem trước');
    await press(page, 'Thực hiện');
    expect(await done(page)).toBe('Đã chuyển đơn vị.');
    expect(await said(page.locator('main'))).toContain(`Từ ngày 01/01/2026 trực thuộc ${to.name}.`);

    await page.getByRole('link', { name: 'Đổi tên' }).click();
    await page.getByLabel('Tên mới').fill('Trường Đã Đổi Tên');
    await press(page, 'Xem trước');
    await press(page, 'Thực hiện');
    expect(await said(page.locator('main'))).toContain('mang tên “Trường Sẽ Chuyển”');

    await page.goto(`/staff/agencies/${to.id}/close`);
    await page.getByLabel('Ngày hoạt động cuối cùng').fill('2026-12-31');
    await press(page, 'Xem trước');
    expect(await said(page.locator('.faults'))).toContain('Còn 1 đơn vị trực thuộc đang hoạt động');
    await page.goto(`/staff/agencies/${unit.id}/close`);
    await platform.admin.post('/points', { agencyId: unit.id, label: 'Cổng trường' });
    await page.getByLabel('Ngày hoạt động cuối cùng').fill('2020-12-31');
    await press(page, 'Xem trước');
    expect(await said(page.locator('main'))).toContain('1 điểm đặt mã QR ngừng nhận phiếu');
    await press(page, 'Thực hiện');
    expect(await said(page.locator('main'))).toContain('Ngừng hoạt động sau ngày 31/12/2020');
    await page.context().close();
  });

  test.each([
    ['rename', { name: 'Xã Tên Của Tôi' }, /Xã Tên Của Người Kia\s+Xã Tên Của Tôi/],
    ['move', { parent: 'XEM', from: '2026-01-01' }, /Xã Tên Của Người Kia/],
    ['close', { on: '2026-11-20' }, /\(trống\)\s+20\/11\/2026/],
    ['merge', { into: 'new', name: 'Xã Gộp Chung', from: '2026-11-20' }, /\(trống\)\s+19\/11\/2026/],
    ['split', { 'part.1.name': 'Xã Tách Một', from: '2026-11-20' }, /\(trống\)\s+19\/11\/2026/],
  ] as const)(
    'changed by another meanwhile, %s shows both versions and keeps what was typed',
    async (kind, typed, both) => {
      const { id } = await make(`Xã Hai Người Cùng Lúc ${kind}`);
      const page = await open(`/staff/agencies/${id}/${kind}`);
      for (const [name, value] of Object.entries(typed)) {
        const field = page.locator(`[name="${name}"]`);
        if (name === 'into') await field.first().check();
        else await field.fill(value);
      }
      await platform.admin.patch(`/agencies/${id}`, { name: 'Xã Tên Của Người Kia', hotline: '0214 9' });
      await press(page, 'Xem trước');
      const versions = await said(page.getByRole('alert'));
      expect(versions).toContain('Người khác vừa sửa mục này');
      expect(versions).toMatch(both);
      expect(versions).toContain('Để trống khi Ông/Bà bắt đầu; sẽ giữ theo bản đang lưu');
      if (kind === 'split') await expectFitForAll(page);
      for (const [name, value] of Object.entries(typed))
        if (name !== 'into') expect(await page.locator(`[name="${name}"]`).inputValue()).toBe(value);
      await press(page, 'Xem trước');
      expect(await page.getByText('Người khác vừa sửa mục này').count()).toBe(0);
      await page.context().close();
    },
  );

  test('is merged into a new one, and that one split, with units, points and lineage', async () => {
    const [a, b] = [await make('Xã Sáp Một'), await make('Xã Sáp Hai')];
    const child = await make('Trạm Theo', { kind: 'hospital', parentId: a.id });
    const point = await platform.admin.post('/points', { agencyId: a.id, label: 'Quầy 1' });
    const page = await open(`/staff/agencies/${a.id}/merge`);
    await page.getByLabel(b.name).check();
    await page.getByLabel('Tên đơn vị mới').fill('Xã Hợp Nhất');
    await page.getByLabel('Từ ngày').fill('2026-07-01');
    await expectFitForAll(page);
    await press(page, 'Xem trước');
    const seen = await said(page.locator('main'));
    expect(seen).toMatch(/Từ ngày 01\/07\/2026, Xã Sáp (Một|Hai), Xã Sáp (Một|Hai) sáp nhập thành Xã Hợp Nhất\./);
    expect(seen).toContain('1 đơn vị trực thuộc chuyển theo: Trạm Theo.');
    expect(seen).toContain('1 điểm đặt mã QR chuyển theo; mã đã in vẫn dùng được.');
    expect((await platform.admin.get('/agencies?q=hop nhat')).items).toEqual([]);
    await press(page, 'Thực hiện');
    expect(await done(page)).toContain('Đã sáp nhập');
    expect(await said(page.getByRole('heading', { level: 1 }))).toBe('Xã Hợp Nhất');
    expect(await said(page.locator('main'))).toContain('Tiếp nối từ: Xã Sáp Một, Xã Sáp Hai.');

    await page.getByRole('link', { name: 'Chia tách' }).click();
    await page.getByLabel('Tên đơn vị').nth(0).fill('Xã Tách Đông');
    await page.getByLabel('Tên đơn vị').nth(1).fill('Xã Tách Tây');
    await page.getByLabel('Từ ngày').fill('2026-10-01');
    await press(page, 'Xem trước');
    expect(await said(page.locator('.faults'))).toContain('giao cho đơn vị tiếp nối');
    await page.getByLabel(child.name).selectOption('2');
    await page.getByLabel(`Quầy 1 (${point.code})`).selectOption('1');
    await press(page, 'Xem trước');
    expect(await said(page.locator('main'))).toContain('chia thành Xã Tách Đông, Xã Tách Tây.');
    await expectFitForAll(page);
    await press(page, 'Thực hiện');
    expect(await said(page.locator('main'))).toMatch(/Được tiếp nối bởi: Xã Tách (Đông|Tây), Xã Tách (Đông|Tây)\./);
    await page.context().close();
  });
});

describe('a spreadsheet of agencies', { timeout: 120_000 }, () => {
  const choose = async (page: Page, name: string, buffer: Buffer, mimeType = 'text/csv') => {
    await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles({ name, mimeType, buffer });
    await press(page, 'Xem trước');
  };

  test('is seen, then imported without being chosen again', async () => {
    const page = await open('/staff/agencies/import');
    await expectFitForAll(page);
    await press(page, 'Xem trước');
    expect(await said(page.locator('.faults'))).toContain('Xin chọn tệp cần nhập.');
    const file = await workbookOf({
      name: 'Đơn vị',
      rows: [
        ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Mã cấp trên'],
        ['W1', 'Xã Tệp Một'.normalize('NFD'), 'Xã', code],
        ['W2', 'Xã Tệp Hai', 'Xã', code],
      ],
    });
    await choose(page, 'đơn vị.xlsx', file, workbookType);
    expect(await said(page.locator('.counts'))).toMatch(/2 mới\s+0 thay đổi\s+0 giữ nguyên/);
    await expectFitForAll(page);
    await press(page, 'Nhập');
    expect(await done(page)).toBe('Đã nhập xong: 2 mới, 0 thay đổi, 0 giữ nguyên.');
    expect((await platform.admin.get('/agencies?q=xa tep')).items.length).toBe(2);

    await page.goto('/staff/agencies/import');
    await choose(page, 'sửa.csv', Buffer.from('ma;ten\nW1;Xã Tệp Mới\nW2;Xã Tệp Hai'));
    expect(await said(page.locator('.counts'))).toMatch(/0 mới\s+1 thay đổi\s+1 giữ nguyên/);
    expect(await said(page.locator('table'))).toMatch(/Tên đơn vị: Xã Tệp Một\s+Tên đơn vị: Xã Tệp Mới/);
    await press(page, 'Nhập');
    expect(await done(page)).toContain('1 thay đổi');
    await page.context().close();
  });

  test('with faults is refused by row and column, and nothing is written', async () => {
    const page = await open('/staff/agencies/import');
    const twice = `Mã đơn vị,Tên đơn vị,Loại,Mã cấp trên\nX1,Xã Lỗi,Huyện,${code}\nX1,Xã Lỗi,Xã,KHÔNG`;
    await choose(page, 'lỗi.csv', Buffer.from(twice));
    const table = await said(page.locator('.faults'));
    expect(table).toMatch(/2\s+Loại\s+Không rõ loại đơn vị/);
    expect(table).toMatch(/3\s+Mã đơn vị\s+Mã này đã có ở dòng 2/);
    expect(table).toMatch(/3\s+Mã cấp trên\s+Không có đơn vị cấp trên nào mang mã này/);
    expect(await page.getByRole('button', { name: 'Nhập', exact: true }).count()).toBe(0);
    await expectFitForAll(page);
    await choose(page, 'cũ.csv', Buffer.from('code,name,kind\nT1,C\xe9ng h\xdfa x\xb7 h\xe9i,X\xb7', 'latin1'));
    expect(await said(page.locator('.faults'))).toContain('Tệp dùng bảng mã cũ (TCVN3), xin lưu lại bằng Unicode');
    await choose(page, 'dấu chấm phẩy.csv', Buffer.from('Mã đơn vị|Tên đơn vị\nX1|Xã Lỗi'));
    expect(await said(page.locator('.faults'))).toContain('Không có cột này');
    await choose(page, 'cũ.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'application/vnd.ms-excel');
    expect(await said(page.locator('.faults'))).toContain('Excel kiểu cũ (.xls)');
    expect((await platform.admin.get('/agencies?q=xa loi')).items).toEqual([]);
    await page.context().close();
  });

  test('of a country is in within seconds, and its tree stays quick', { timeout: 180_000 }, async () => {
    const provinces = times(34, (n) => ({ code: `C${n}`, name: `Tỉnh số ${n}`, kind: 'Tỉnh', parentCode: code }));
    const communes = times(3321, (n) => ({
      ...{ code: `C${n % 34}.${n}`, name: `Xã Cả Nước số ${n}`, kind: 'Xã' },
      parentCode: `C${n % 34}`,
    }));
    const page = await open('/staff/agencies/import');
    page.setDefaultTimeout(60_000);
    const file = Buffer.from(csvOf([...provinces, ...communes]));
    const timed = async (what: string, work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      const took = Math.round(performance.now() - start);
      console.log(`${what}: ${took} ms`);
      return took;
    };
    const looked = await timed('preview of 3,355 agencies', () => choose(page, 'cả nước.csv', file));
    expect(await said(page.locator('.counts'))).toContain('3.355 mới');
    const written = await timed('import of 3,355 agencies', () => press(page, 'Nhập'));
    expect(await done(page)).toContain('3.355 mới');
    const [seventh] = (await platform.admin.get('/agencies?q=C7&kind=province')).items;
    const call = await staffFetch(platform, 'tinh');
    const get = async (path: string) => (await call(path)).text();
    await get(`/staff/agencies`);
    const opened = await timed('a level of the tree', () => get(`/staff/agencies?at=${seventh.id}`));
    const found = await timed('a search', () => get('/staff/agencies?q=ca+nuoc+3320'));
    const facts = await timed('an agency', () => get(`/staff/agencies/${seventh.id}`));
    await page.goto('/staff/agencies?q=nuoc+so+3320');
    expect(await page.locator('tbody tr').count()).toBe(1);
    expect(await said(page.locator('tbody tr'))).toContain(`${viewerAgency.name} › Tỉnh số `);
    await page.getByRole('link', { name: 'Về cây đơn vị' }).click();
    await page.getByRole('link', { name: /^Mở Tỉnh số 7:/ }).click();
    await page.getByRole('link', { name: 'Xã Cả Nước số 7', exact: true }).waitFor();
    expect(await page.locator('.tree li').count()).toBeLessThan(120);
    await expectFitForAll(page);
    await page.getByRole('link', { name: 'Theo ngành, lĩnh vực' }).click();
    expect(await said(page.locator('.tabs [aria-current]'))).toBe('Theo ngành, lĩnh vực');
    expect(Math.max(opened, found, facts)).toBeLessThan(5000);
    expect(Math.max(looked, written)).toBeLessThan(60_000);
    await page.context().close();
  });
});

describe('who may what', { timeout: 60_000 }, () => {
  test('a viewer reads, sees no button and is refused at every form', async () => {
    const page = await open(`/staff/agencies/${under}`, 'xem');
    expect(await page.locator('.actions .button').count()).toBe(0);
    await page.goto('/staff/agencies');
    expect(await page.getByRole('link', { name: 'Thêm đơn vị' }).count()).toBe(0);
    await page.context().close();
    const call = await staffFetch(platform, 'xem');
    for (const form of ['new', 'import', `${under}/edit`, `${under}/move`, `${under}/close`, `${under}/merge`])
      for (const init of [{}, { method: 'POST', body: new URLSearchParams({ name: 'X', do: 'apply' }) }])
        expect([form, (await call(`/staff/agencies/${form}`, init)).status]).toEqual([form, 403]);
  });

  test('an agency’s administrator changes what is under it and nothing else; what was typed stays', async () => {
    const elsewhere = await platform.admin.post('/agencies', { name: 'Tỉnh Khác', kind: 'province', code: 'TK' });
    const call = await staffFetch(platform, 'don-vi');
    expect((await call(`/staff/agencies/${elsewhere.id}`)).status).toBe(404);
    expect((await call(`/staff/agencies/${elsewhere.id}/close`)).status).toBe(404);
    const page = await open('/staff/agencies/import', 'don-vi');
    await page.getByLabel('Tệp Excel (.xlsx) hoặc CSV').setInputFiles({
      name: 'khác.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('code,name,kind,parentCode\nTK.1,Xã Người Khác,Xã,TK'),
    });
    await press(page, 'Xem trước');
    expect(await said(page.locator('.faults'))).toContain('chưa có quyền này đối với: Tỉnh Khác');
    await page.goto('/staff/agencies/new');
    await page.getByLabel('Tên đơn vị').fill('Xã Đứng Đầu');
    await page.getByLabel('Loại đơn vị').selectOption('commune');
    await press(page, 'Lưu đơn vị');
    expect(await said(page.locator('.faults'))).toContain('chưa có quyền này đối với');
    expect(await page.getByLabel('Tên đơn vị').inputValue()).toBe('Xã Đứng Đầu');
    await page.getByLabel('Trực thuộc (theo địa bàn)').fill(code);
    await press(page, 'Lưu đơn vị');
    expect(await done(page)).toBe('Đã thêm đơn vị.');
    await page.context().close();
  });
});
