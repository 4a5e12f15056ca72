// Can a clerk take a campaign from nothing to open, copy it, try it and close it, without a manual, a script or losing a word?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { itemsOf } from '../platform/every-item.ts';
import { viewerAgency } from '../platform/prepared-folder.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from '../platform/running-platform.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let clerk: Page;
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
  const under = {
    kind: 'one-stop',
    parentId: viewerAgency.id,
    hotline: '0214 3 840 034',
    complaintsDesk: 'Ban Tiếp dân',
  };
  const { items } = await platform.admin.post('/agencies', [
    { name: 'Quầy hộ tịch', ...under },
    { name: 'Quầy đất đai', ...under },
  ]);
  const points = items.map(({ id }: { id: string }) => ({ agencyId: id, label: 'Quầy 1' }));
  await platform.admin.post('/points', points);
  clerk = await signedIn(browser, platform, 'tinh', {
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  });
  clerk.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await endPlatform(platform);
});

const press = async (page: Page, name: string | RegExp) => {
  await page.locator('main').getByRole('button', { name }).first().click();
};
const go = (page: Page, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first().click();
/** Opens what stands under one's next step. */
const others = (page: Page) => page.locator('main').getByText('Việc khác', { exact: true }).click();
const title = (page: Page) => page.locator('h1').textContent();
const idIn = (page: Page) => /campaigns\/(ca-[a-z0-9]+)/.exec(page.url())?.[1] ?? '';
const stored = (id: string) => platform.admin.get(`/campaigns/${id}`);
const draft = async (more: object = {}) =>
  platform.admin.post('/campaigns', {
    ...{ title: 'Đợt thử', questionnaire: { id: 'mot-cua-5' }, covers: { agencyIds: [viewerAgency.id] } },
    ...{ opensOn: '2030-01-01', closesOn: '2030-03-31', ...more },
  });

describe('the path to a campaign, without script', () => {
  test('goes from questionnaire to who, when, check and open; each step is saved', async () => {
    await clerk.goto('/staff/campaigns');
    expect(await clerk.locator('main').textContent()).toContain('Chưa có đợt khảo sát nào');
    await go(clerk, 'Lập đợt khảo sát');
    await press(clerk, 'Lưu và tiếp tục');
    const faults = await clerk.locator('.faults').textContent();
    expect(faults).toContain('Xin nhập nội dung cho ô này');
    expect(faults).toContain('Xin chọn một phiếu hỏi.');
    await clerk.getByLabel('Tên đợt khảo sát').fill('Khảo sát Quý I/2030');
    await clerk.getByLabel(/16 tiêu chí\)\s*16 câu hỏi/).check();
    await press(clerk, 'Lưu và tiếp tục');

    expect(await title(clerk)).toBe('Hỏi ở những đơn vị nào?');
    const id = idIn(clerk);
    expect(await stored(id)).toMatchObject({ status: 'draft', title: 'Khảo sát Quý I/2030' });
    await clerk.getByLabel(viewerAgency.name).uncheck();
    await clerk.getByLabel('Quầy hộ tịch').check();
    await clerk.getByLabel('Tìm đơn vị').fill('dat dai');
    await press(clerk, 'Tìm, giữ các mục đã chọn');
    expect(await clerk.locator('main').textContent()).toContain('Còn 1 mục đã chọn không hiện');
    await clerk.getByLabel('Quầy đất đai').check();
    await press(clerk, 'Lưu và tiếp tục');
    const { agencyIds } = (await stored(id)).covers;
    expect(agencyIds).toHaveLength(2);
    expect(agencyIds).not.toContain(viewerAgency.id);

    await clerk.getByLabel('Ngày khác (nhập bên dưới)').check();
    await clerk.getByLabel('Ngày bắt đầu').fill('2030-03-31');
    await clerk.getByLabel('Ngày cuối').fill('2030-01-01');
    await clerk.getByLabel('Số phiếu tối thiểu để hiển thị').fill('mười');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await clerk.locator('.faults').textContent()).toContain('Xin nhập một số.');
    expect(await clerk.getByLabel('Số phiếu tối thiểu để hiển thị').inputValue()).toBe('mười');
    await clerk.getByLabel('Số phiếu tối thiểu để hiển thị').fill('12');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await clerk.locator('.faults').textContent()).toContain('Ngày cuối phải từ ngày bắt đầu trở đi.');
    await clerk.getByLabel('Ngày bắt đầu').fill('2030-01-01');
    await clerk.getByLabel('Ngày cuối').fill('2030-03-31');
    await clerk.getByLabel('Mục tiêu chung').fill('90,5');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await stored(id)).toMatchObject({ opensOn: '2030-01-01', minimumToShow: 12, target: 90.5 });

    expect(await title(clerk)).toBe('Kiểm tra trước khi mở');
    expect(await clerk.locator('main').textContent()).toContain('Không có gì cản trở.');
    await press(clerk, 'Mở đợt khảo sát');
    expect(await clerk.locator('main').textContent()).toContain('tự bắt đầu nhận phiếu từ ngày 01/01/2030');
    expect(await stored(id)).toMatchObject({ status: 'open' });
  }, 60_000);

  test('makes one campaign of a form that is sent twice', async () => {
    const tinh = await staffFetch(platform, 'tinh');
    const fields = { key: 'twice-the-same-key', title: 'Hai lần', questionnaire: 'mot-cua-5' };
    const sent = [await tinh('/staff/campaigns/new', form(fields)), await tinh('/staff/campaigns/new', form(fields))];
    const [first, second] = sent.map(({ headers }) => headers.get('location'));
    expect(first).toMatch(/\/who$/);
    expect(second).toBe(first);
  });

  test('lists what is missing with the way to mend it, and does not offer to open', async () => {
    const { id } = await draft({ title: 'Trùng', opensOn: '2030-02-01' });
    await clerk.goto(`/staff/campaigns/${id}/check`);
    const said = await clerk.locator('main').textContent();
    expect(said).toContain('Đang có đợt khảo sát khác mở trên cùng điểm và trùng ngày: Khảo sát Quý I/2030.');
    expect(await clerk.getByRole('button', { name: 'Mở đợt khảo sát' }).count()).toBe(0);
    await clerk.locator('.notice').getByRole('link', { name: 'Sửa' }).click();
    expect(await title(clerk)).toBe('Khi nào, và hỏi thế nào?');
    const tinh = await staffFetch(platform, 'tinh');
    const refused = await tinh(`/staff/campaigns/${id}/open`, form({}));
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('sẽ thuộc hai đợt cùng lúc');
  });
});

describe('two people who change the same campaign', () => {
  test('the second sees both versions, keeps what was typed, and may put it in place', async () => {
    const { id } = await draft({ opensOn: '2031-01-01', closesOn: '2031-03-31' });
    await clerk.goto(`/staff/campaigns/${id}/when`);
    await platform.admin.patch(`/campaigns/${id}`, { minimumToRank: 50 });
    await clerk.getByLabel('Số phiếu tối thiểu để xếp hạng').fill('40');
    await clerk.getByLabel('Mục tiêu chung').fill('85');
    await press(clerk, 'Lưu và tiếp tục');
    const both = clerk.getByRole('alert');
    expect(await both.textContent()).toContain('Người khác vừa thay đổi');
    const row = both.getByRole('row', { name: /xếp hạng/ });
    expect(await row.locator('td').allInnerTexts()).toEqual(['50', '40']);
    expect(await clerk.getByLabel('Mục tiêu chung').inputValue()).toBe('85');
    expect(await stored(id)).toMatchObject({ minimumToRank: 50 });
    await press(clerk, 'Lưu và tiếp tục');
    expect(await stored(id)).toMatchObject({ minimumToRank: 40, target: 85 });
  });
});

describe('a campaign that there is', () => {
  test('is copied for the next period, given targets, closed and archived', async () => {
    const { id } = await draft({ title: 'Quý IV/2032', opensOn: '2032-10-01', closesOn: '2032-12-31' });
    await platform.admin.post(`/campaigns/${id}/open`);
    await clerk.goto(`/staff/campaigns/${id}`);
    await others(clerk);
    await go(clerk, 'Sao chép cho kỳ sau');
    expect(await clerk.getByLabel('Tên đợt khảo sát').inputValue()).toBe('Quý I/2033');
    await press(clerk, 'Tạo bản nháp');
    expect(await clerk.locator('main').textContent()).toContain('Mã QR đã in vẫn dùng được');
    expect(await stored(idIn(clerk))).toMatchObject({ opensOn: '2033-01-01', closesOn: '2033-03-31', status: 'draft' });

    await clerk.goto(`/staff/campaigns/${id}/targets`);
    await clerk.getByLabel('Quầy hộ tịch').fill('chín mươi');
    await press(clerk, 'Lưu');
    expect(await clerk.getByLabel('Quầy hộ tịch').inputValue()).toBe('chín mươi');
    await clerk.getByLabel('Quầy hộ tịch').fill('92,5');
    await press(clerk, 'Lưu');
    expect(Object.values((await stored(id)).targets)).toEqual([92.5]);

    await others(clerk);
    await go(clerk, 'Kết thúc đợt');
    await press(clerk, 'Kết thúc đợt');
    await others(clerk);
    await go(clerk, 'Lưu trữ');
    await press(clerk, 'Lưu trữ');
    expect(await clerk.locator('main').textContent()).toContain('Đã lưu trữ đợt khảo sát.');
    expect(await stored(id)).toMatchObject({ status: 'archived' });
  });

  test('shows where it stands by its days, and is found without accents', async () => {
    const past = await draft({ title: 'Đợt đã qua', opensOn: '2020-01-01', closesOn: '2020-03-31' });
    await platform.admin.post(`/campaigns/${past.id}/open`);
    await clerk.goto('/staff/campaigns?q=dot+da+qua');
    expect(await clerk.locator('table caption').allInnerTexts()).toEqual(['Đã hết hạn: 1 đợt khảo sát']);
    await clerk.goto(`/staff/campaigns/${past.id}`);
    expect(await clerk.locator('main').textContent()).toContain('Đã hết hạn ngày 31/03/2020');
  });

  test('once open keeps what would change the meaning of answers, and says so', async () => {
    const { id } = await draft({ opensOn: '2034-01-01', closesOn: '2034-03-31' });
    await platform.admin.post(`/campaigns/${id}/open`);
    await clerk.goto(`/staff/campaigns/${id}/when`);
    expect(await clerk.getByLabel('Ngày bắt đầu').count()).toBe(0);
    await clerk.getByLabel('Ngày cuối').fill('2034-06-30');
    await press(clerk, 'Lưu');
    expect(await stored(id)).toMatchObject({ closesOn: '2034-06-30', status: 'open' });
    const tinh = await staffFetch(platform, 'tinh');
    expect((await tinh(`/staff/campaigns/${id}/who`)).status).toBe(409);
  });

  test('says from which change on it alerts: the usual, what is typed, and the usual again where it is emptied', async () => {
    const { id } = await draft({ opensOn: '2034-07-01', closesOn: '2034-09-30' });
    const page = async () => {
      await clerk.goto(`/staff/campaigns/${id}`);
      return clerk.locator('main').textContent();
    };
    expect(await page()).toContain('Giảm từ 3 điểm phần trăm trở lên; nhiều ngày liền dưới 60%');
    await clerk.goto(`/staff/campaigns/${id}/when`);
    const field = clerk.getByLabel('Cảnh báo khi chỉ số thay đổi');
    await field.fill('nhiều');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await field.inputValue()).toBe('nhiều');
    expect(await clerk.getByRole('alert').textContent()).toContain('Xin nhập một số');
    await field.fill('2,5');
    await clerk.getByLabel('Cảnh báo khi chỉ số nhiều ngày').fill('70');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await stored(id)).toMatchObject({ smallestChange: 2.5, lowBelow: 70 });
    expect(await page()).toContain('Giảm từ 2,5 điểm phần trăm trở lên; nhiều ngày liền dưới 70%');
    await clerk.goto(`/staff/campaigns/${id}/when`);
    await field.fill('');
    await press(clerk, 'Lưu và tiếp tục');
    expect(await stored(id)).not.toHaveProperty('smallestChange');
  });
});

describe('a trial answer', () => {
  test('is read as a real one, before opening too, and nothing is written anywhere', async () => {
    const { id } = await draft({
      questionnaire: { id: 'sipas-dv-16-quay' },
      opensOn: '2035-01-01',
      closesOn: '2035-03-31',
    });
    const store = await storeOf(platform);
    // What the auditor notes of its rounds is no answer.
    const held = async () => ({
      registry: (await itemsOf(store, 'registry')).length,
      responses: (await itemsOf(store, 'responses')).length,
      tallies: (await itemsOf(store, 'tallies')).filter(({ pk }) => !String(pk).endsWith('#seals')).length,
    });
    await clerk.goto(`/staff/campaigns/${id}`);
    const before = await held();
    await others(clerk);
    await go(clerk, 'Trả lời thử');
    expect(await clerk.locator('main').textContent()).toContain('TRẢ LỜI THỬ: không được lưu, không được tính');
    await clerk.locator('input[name=A1][value="5"]').check();
    await clerk.locator('textarea[name=comment]').fill('x'.repeat(10));
    await clerk.locator('button[type=submit]').click();
    expect(await clerk.locator('main').textContent()).toContain('TRẢ LỜI THỬ: không có gì được lưu');
    expect(await title(clerk)).toContain('Cảm ơn Ông/Bà');
    expect(await held()).toEqual(before);
    expect(before).toMatchObject({ responses: 0, tallies: 0 });
  });

  test('with a fault comes back as the real page would, with what was typed', async () => {
    const { id } = await draft({ opensOn: '2036-01-01', closesOn: '2036-03-31' });
    const tinh = await staffFetch(platform, 'tinh');
    const fields = { submissionId: '00000000-0000-4000-8000-000000000000', A1: '5', comment: 'y'.repeat(2001) };
    const refused = await tinh(`/staff/campaigns/${id}/try`, form(fields));
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('TRẢ LỜI THỬ');
    expect(page).toContain('y'.repeat(2001));
  });
});

describe('whoever may not', () => {
  test.each(['xem', 'nhap-lieu', 'gop-y', 'chat-luong'])(
    '%s sees campaigns and no buttons, and is refused',
    async (who) => {
      const [{ id }, person] = [await draft(), await staffFetch(platform, who)];
      expect((await person(`/staff/campaigns/${id}`)).status).toBe(404);
      const open = (await platform.admin.get('/campaigns')).items.find(
        ({ status }: { status: string }) => status === 'open',
      );
      const list = await (await person('/staff/campaigns')).text();
      expect(list).not.toContain('/staff/campaigns/new');
      const page = await (await person(`/staff/campaigns/${open.id}`)).text();
      for (const address of ['when', 'close', 'copy', 'targets']) {
        expect(page).not.toContain(`/staff/campaigns/${open.id}/${address}`);
        expect((await person(`/staff/campaigns/${open.id}/${address}`)).status).toBe(403);
        expect((await person(`/staff/campaigns/${open.id}/${address}`, form({ title: 'x' }))).status).toBe(403);
      }
      expect((await person('/staff/campaigns/new')).status).toBe(403);
      expect((await person('/staff/campaigns/new', form({ title: 'x', questionnaire: 'mot-cua-5' }))).status).toBe(403);
      expect((await person(`/staff/campaigns/${open.id}/open`, form({}))).status).toBe(403);
    },
  );
});

describe('every page', () => {
  test('can be used by anybody on a phone, light and dark', async () => {
    const { id } = await draft({ opensOn: '2037-01-01', closesOn: '2037-03-31' });
    const phone = await signedIn(browser, platform, 'tinh', { viewport: { width: 360, height: 740 } });
    const own = `/staff/campaigns/${id}`;
    const steps = ['questionnaire', 'who', 'when', 'check', 'copy', 'targets', 'try'].map((step) => `${own}/${step}`);
    for (const address of ['/staff/campaigns', '/staff/campaigns/new', own, ...steps]) {
      await phone.goto(address);
      await expectAccessibleInEitherLight(phone);
      expect([address, await phone.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 360]);
    }
    await phone.context().close();
  }, 240_000);
});
