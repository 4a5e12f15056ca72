// What becomes of comments in the hands of staff? Shown by the morning, given to people, answered with a template, read by their authors, measured.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaign } from '../counting/world.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { commentDesk, pageOf, people } from './comment-desk.ts';
import { expectFitForAll, said } from './fit-for-all.ts';

type Desk = Awaited<ReturnType<typeof commentDesk>>;
let desk: Desk;
let browser: Browser;
const receipts: string[] = [];

const written = ['Hồ sơ trễ hẹn năm ngày', 'Nên có thêm ghế ngồi', 'Đường vào trung tâm khó đi'];
const complaint = 'Anh ở quầy 2 làm việc như vậy là không được';

beforeAll(async () => {
  [desk, browser] = await Promise.all([commentDesk(), launchBrowser()]);
  for (const text of written) receipts.push((await desk.comment(text)).receipt);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  desk?.close();
});

const open = async (who: keyof typeof people, path = '/staff/comments', script = true): Promise<Page> => {
  const page = await pageOf(browser, desk, people[who], { javaScriptEnabled: script });
  page.setDefaultTimeout(5000);
  await page.goto(path);
  return page;
};
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const rows = (page: Page) => page.locator('tbody tr');
const close = (page: Page) => page.context().close();

describe('on the day itself', () => {
  test('a citizen marks a complaint with a tick; the level above reads it at once, and nothing else yet', async () => {
    const phone = await browser.newPage();
    const { url } = desk;
    const [{ url: survey }] = (await (await desk.call('GET', '/points')).json()).items;
    await phone.goto(`${url}${new URL(survey).pathname}`);
    await phone.locator('#comment').evaluate((field, text) => {
      if (field instanceof HTMLTextAreaElement) field.value = text;
    }, complaint);
    await phone.locator('input[name=commentAbout]').evaluate((box) => {
      if (box instanceof HTMLInputElement) box.checked = true;
    });
    await phone.locator('form').evaluate((form) => form instanceof HTMLFormElement && form.submit());
    await phone.waitForURL('**/thanks*');
    await phone.close();
    const page = await open('lan');
    expect(await rows(page).count()).toBe(1);
    expect(await said(rows(page))).toMatch(/Anh ở quầy 2[\s\S]*Gây phiền hà, sách nhiễu/);
    await page.getByText('Còn 1 góp ý chờ trả lời, không có góp ý nào quá hạn.').waitFor();
    await close(page);
  });

  test('the unit sees nothing, and is told from when it will', async () => {
    const page = await open('mai');
    await page.getByText('Chưa có góp ý nào.').waitFor();
    await page.getByText('Đơn vị nhận góp ý theo từng nhóm từ 3 góp ý').waitFor();
    await close(page);
  });
});

describe('the next morning', () => {
  beforeAll(() => desk.nextMorning());

  test('the unit is given its three together, the complaint of its own people not among them', async () => {
    const page = await open('mai');
    expect(await rows(page).count()).toBe(3);
    expect(await page.content()).not.toContain('quầy 2');
    await close(page);
    const other = await open('hoa');
    await other.getByText('Chưa có góp ý nào.').waitFor();
    await close(other);
  });

  test('many are given to one person, without script; what somebody was quicker with is named, the rest is done', async () => {
    const page = await open('lan', '/staff/comments?tab=new', false);
    expect(await said(page.locator('.tabs'))).toMatch(
      /Mới\s4\sĐã phân công\s0\sĐã trả lời\s0\sĐã kết thúc\s0\sQuá hạn\s0/,
    );
    await press(page, 'Phân công');
    await page.getByText('Xin chọn ít nhất một góp ý.').waitFor();
    const quicker = (await desk.list('?q=ghe')).items[0];
    for (const text of written) await page.getByLabel(`Chọn góp ý: ${text}`).check();
    await desk.call('PATCH', `/comments/${quicker.id}`, { revision: 1, reply: 'Bản nháp của người khác' });
    await page.getByLabel('Giao cho').selectOption({ label: 'Trần Thị Mai' });
    await press(page, 'Phân công');
    expect(await said(page.getByRole('alert'))).toMatch(
      /Đã phân công 2 góp ý[\s\S]*“Nên có thêm ghế ngồi”: Người khác vừa thay đổi góp ý này/,
    );
    expect(await page.getByLabel('Chọn góp ý: Nên có thêm ghế ngồi').isChecked()).toBe(true);
    await press(page, 'Phân công');
    await page.getByText('Đã phân công 1 góp ý.').waitFor();
    expect(
      (await desk.list('?state=in-review')).items.map(({ assignedTo }: { assignedTo: string }) => assignedTo),
    ).toEqual(['pe-mai', 'pe-mai', 'pe-mai']);
    await close(page);
  });

  test('nobody is given what they may not see', async () => {
    const page = await open('lan', '/staff/comments?tab=new');
    await page.getByLabel(/Chọn góp ý: Anh ở quầy 2/).check();
    expect(await page.getByLabel('Giao cho').locator('option').allTextContents()).not.toContain('Trần Thị Mai');
    await close(page);
    const [held] = (await desk.list('?q=quay%202')).items;
    const sent = { assignedTo: 'pe-mai', comments: [{ id: held.id, revision: held.revision }] };
    const refused = await (await desk.call('POST', '/comments:assign', sent, 'above')).json();
    expect(refused).toMatchObject({ assigned: 0, conflicts: [{ id: held.id, message: /./ }] });
    const unseen = await (await desk.call('POST', '/comments:assign', { ...sent, assignedTo: null }, 'unit')).json();
    expect(unseen.conflicts).toEqual([{ id: held.id, message: `There is no comment ${held.id}.` }]);
  });

  test('a template is inserted and not sent while it has a blank; the author reads the reply and says that it helped', async () => {
    const page = await open('mai', '/staff/comments?owner=me&q=tre%20hen');
    await page.getByRole('link', { name: written[0] ?? '' }).click();
    await page.getByLabel('Mẫu trả lời').selectOption({ label: 'Xin lỗi vì hồ sơ trễ hẹn' });
    await press(page, 'Chèn mẫu vào nội dung');
    const reply = page.getByLabel('Nội dung trả lời');
    const inserted = await reply.inputValue();
    expect(inserted).toContain('ag-xa1 xin lỗi Ông/Bà');
    expect(inserted).toContain('đường dây nóng 02143 840 888');
    await press(page, 'Gửi trả lời');
    await page.getByRole('link', { name: 'Xin điền chỗ còn trống {nguyên nhân} trước khi gửi trả lời.' }).waitFor();
    expect(await reply.inputValue()).toBe(inserted);
    await reply.fill(inserted.replace('{nguyên nhân}', 'quá tải').replace('{ngày hẹn lại}', '06/10/2026'));
    await expectFitForAll(page);
    await press(page, 'Gửi trả lời');
    await page.getByText('Đã gửi câu trả lời.').waitFor();
    expect(await said(page.locator('ol.rows'))).toMatch(
      /Nguyễn Thị Lan phân công cho Trần Thị Mai[\s\S]*Trần Thị Mai gửi câu trả lời/,
    );
    const author = await browser.newPage();
    await author.goto(`${desk.url}/r/${receipts[0]}`);
    await author.getByText('quá tải').waitFor();
    await author.getByRole('button', { name: 'Đã giải quyết', exact: true }).click();
    await author.getByText('Ông/Bà đã cho biết: Đã giải quyết').waitFor();
    await author.close();
    await page.reload();
    expect(await said(page.locator('main'))).toContain('Ý kiến của người góp ý về câu trả lời: Đã giải quyết');
    await page.goto('/staff/comments');
    expect(await said(page.locator('.tabs [aria-current]'))).toMatch(/^Chờ trả lời/);
    expect(await said(page.locator('main'))).not.toContain(written[0]);
    await page.getByRole('link', { name: /^Tất cả/ }).click();
    await page.getByRole('link', { name: written[0] ?? '' }).waitFor();
    await close(page);
  });

  test('of two at one comment the second sees both versions, loses nothing and decides', async () => {
    const [{ id, revision }] = (await desk.list('?q=duong%20vao')).items;
    const page = await open('mai', `/staff/comments/${id}`);
    await desk.call('PATCH', `/comments/${id}`, { revision, reply: 'Bản của chị Lan' });
    await page.getByLabel('Nội dung trả lời').fill('Bản của tôi');
    await press(page, 'Lưu, chưa gửi');
    expect(await said(page.getByRole('alert'))).toMatch(/Bản của chị Lan[\s\S]*Bản của tôi/);
    expect(await page.getByLabel('Nội dung trả lời').inputValue()).toBe('Bản của tôi');
    await press(page, 'Lưu, chưa gửi');
    await page.getByText('Đã lưu.').waitFor();
    expect((await desk.list('?q=duong%20vao')).items[0]).toMatchObject({ reply: 'Bản của tôi', state: 'in-review' });
    await close(page);
  });

  test('a complaint reaches its unit when the level above lets it go; the unit itself cannot', async () => {
    const [held] = (await desk.list('?q=quay%202')).items;
    expect((await desk.call('GET', `/comments/${held.id}`, undefined, 'unit')).status).toBe(404);
    const page = await open('lan', `/staff/comments/${held.id}`);
    await page.getByText('Đơn vị được góp ý không thấy góp ý này.').waitFor();
    await page.getByLabel('Cho đơn vị được góp ý xem').check();
    await desk.call('PATCH', `/comments/${held.id}`, { revision: held.revision, assignedTo: 'pe-lan' });
    await press(page, 'Lưu');
    // Somebody was quicker: what was ticked stays, and what they did too.
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Cho đơn vị được góp ý xem').isChecked()).toBe(true);
    expect(await page.getByLabel('Giao cho').inputValue()).toBe('pe-lan');
    await press(page, 'Lưu');
    await page.getByText('Đã cho đơn vị được góp ý xem.').waitFor();
    const unit = await open('mai', `/staff/comments/${held.id}`);
    await unit.getByText(complaint).first().waitFor();
    expect(await unit.getByText('đơn vị có được xem không').count()).toBe(0);
    const own = { revision: held.revision + 2, kind: 'none' };
    expect((await desk.call('PATCH', `/comments/${held.id}`, own, 'unit')).status).toBe(403);
    for (const one of [page, unit]) await close(one);
  });

  test('the templates are the province’s: changed there, read below', async () => {
    const page = await open('lan', '/staff/comments/templates');
    await page.getByLabel('Tên mẫu').last().fill('Mẫu mới');
    await press(page, 'Lưu các mẫu');
    await page.locator('.faults a[href="#f-text-5"]').waitFor();
    expect(await page.getByLabel('Tên mẫu').last().inputValue()).toBe('Mẫu mới');
    await page.getByLabel('Nội dung').last().fill('Xin cảm ơn {đơn vị}.');
    await press(page, 'Lưu các mẫu');
    await page.getByText('Đã lưu các mẫu trả lời.').waitFor();
    await expectFitForAll(page);
    await close(page);
    const unit = await open('mai', '/staff/comments/templates');
    await unit.getByRole('heading', { name: 'Mẫu mới' }).waitFor();
    expect(await unit.getByRole('button', { name: 'Lưu các mẫu' }).count()).toBe(0);
    const there = await desk.call('PATCH', '/reply-templates/ag-xa1', { templates: [] }, 'unit');
    expect(there.status).toBe(403);
    await close(unit);
  });
});

test('after the due day what is late says so, and the rates add up: on the page, in the API and by hand', async () => {
  desk.setNow('2026-10-14T02:00:00Z');
  const page = await open('lan', '/staff/comments?tab=overdue');
  await page.getByText('Còn 3 góp ý chờ trả lời, trong đó 3 góp ý đã quá hạn.').waitFor();
  expect(await said(rows(page).first())).toContain('quá hạn 3 ngày');
  await expectFitForAll(page);
  await page.getByRole('link', { name: 'Tỷ lệ trả lời' }).click();
  await page.getByText('25,00% góp ý đến hạn đã được trả lời đúng hạn (1/4).').waitFor();
  await page.getByText('100,00% người cho biết câu trả lời đã giải quyết được việc (1/1 người có ý kiến).').waitFor();
  await page.getByText('không phải mẫu chọn ngẫu nhiên').waitFor();
  await expectFitForAll(page);
  const rates = await (await desk.call('GET', `/campaigns/${campaign.id}/comments/rates`, undefined, 'above')).json();
  const onTime = { count: 1, of: 4, percent: 25 };
  const satisfied = { count: 1, of: 1, percent: 100, yes: 1, partly: 0, no: 0 };
  expect(rates).toEqual({
    on: '2026-10-14',
    all: { comments: 4, onTime, satisfied },
    agencies: [{ agencyId: 'ag-xa1', comments: 4, onTime, satisfied }],
  });
  await close(page);
});
