// Can somebody copy a questionnaire, edit it part by part, see what changed and publish it, and is nothing lost where two do so at once?
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessibleInEitherLight } from '../journeys/phone.ts';
import { endPlatform, type Platform, startPlatform } from '../platform/running-platform.ts';
import { form, signedIn, staffFetch } from './signed-in.ts';

let platform: Platform;
let browser: Browser;
let clerk: Page;
beforeAll(async () => {
  platform = await startPlatform();
  browser = await launchBrowser();
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

const main = (page: Page) => page.locator('main').textContent();
const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name }).first().click();
const go = (page: Page, name: string) => page.locator('main').getByRole('link', { name, exact: true }).first().click();
const draftOf = (id: string) => platform.admin.get(`/questionnaires/${id}?draft=true`);
/** A draft of the short form under an id of its own. */
async function copied(id: string): Promise<string> {
  const { version: _, ...definition } = await platform.admin.get('/questionnaires/mot-cua-5?version=1');
  await platform.admin.post('/questionnaires', { ...definition, id, draft: true });
  return `/staff/questionnaires/${id}/draft`;
}

describe('the library', () => {
  test('is found by what a questionnaire is for, and says how each counts and who asks it', async () => {
    await clerk.goto('/staff/questionnaires?q=ngoai+tru');
    expect(await clerk.locator('.card h3').allTextContents()).toEqual(['Phiếu khảo sát ý kiến người bệnh ngoại trú']);
    await clerk.goto('/staff/questionnaires?audience=pupil');
    expect(await clerk.locator('.card h3').count()).toBe(1);
    await clerk.goto('/staff/questionnaires/sipas-dv-16-quay');
    const said = await main(clerk);
    expect(said).toContain('số câu trả lời ở mức 4, 5 chia cho số câu trả lời được tính, nhân 100');
    expect(said).toContain('chỉ hỏi khi câu Q3 trả lời “Có”');
    expect(said).toContain('Chưa đợt nào dùng.');
  });

  test('shows a questionnaire as the citizen sees it, and cannot be answered there', async () => {
    await clerk.goto('/staff/questionnaires/mot-cua-5');
    await go(clerk, 'Xem như người dân');
    expect(await main(clerk)).toContain('Ông/Bà');
    expect(await clerk.locator('button[type=submit]').isDisabled()).toBe(true);
  });

  test('compares two versions: whom the second asks, and what keeps its series', async () => {
    await clerk.goto('/staff/questionnaires/giao-duc-hoc-sinh');
    await go(clerk, 'So sánh hai bản');
    const said = await main(clerk);
    expect(said).toContain('Chỉ số chung không nối tiếp được giữa hai bản');
    expect(said).toContain('Các phần vẫn so sánh tiếp được:');
    expect(await clerk.locator('tbody td').allTextContents()).toEqual([
      'Đổi: câu chữ',
      'Người dân, tổ chức',
      'Học sinh',
    ]);
  });
});

describe('a draft, without script', () => {
  test('is copied, edited part by part, looked at, and published for good', async () => {
    await clerk.goto('/staff/questionnaires/mot-cua-5');
    await go(clerk, 'Sao chép thành phiếu mới');
    await clerk.getByLabel('Mã phiếu mới').fill('mot-cua-5');
    await press(clerk, 'Tạo bản nháp');
    expect(await main(clerk)).toContain('Đã tạo bản nháp.');
    await clerk.goto('/staff/questionnaires/mot-cua-ngan/copy');
    await clerk.getByLabel('Mã phiếu mới').fill('mot-cua-5');
    await press(clerk, 'Tạo bản nháp');
    expect(await main(clerk)).toContain('Mã này đã có phiếu hỏi hoặc bản nháp.');
    expect(await clerk.getByLabel('Mã phiếu mới').inputValue()).toBe('mot-cua-5');

    await clerk.goto('/staff/questionnaires/mot-cua-5/draft');
    await clerk.getByRole('link', { name: 'Sửa A1', exact: true }).click();
    await clerk.getByLabel('Câu chữ tiếng Việt').fill('Nơi chờ có đủ ghế');
    await clerk.getByLabel('Chỉ hỏi khi').selectOption({ index: 1 });
    await clerk.getByLabel('Câu đó trả lời một trong các giá trị').fill('chín');
    await press(clerk, 'Lưu');
    expect(await clerk.locator('.faults').textContent()).toContain('Xin nhập một số.');
    expect(await clerk.getByLabel('Câu chữ tiếng Việt').inputValue()).toBe('Nơi chờ có đủ ghế');
    await clerk.getByLabel('Câu đó trả lời một trong các giá trị').fill('9');
    await press(clerk, 'Lưu');
    expect(await main(clerk)).toContain('không có mức 9');
    expect(await clerk.getByRole('link', { name: 'Ban hành', exact: true }).count()).toBe(0);
    await clerk.locator('.notice.warn').getByRole('link', { name: 'Sửa' }).click();
    await clerk.getByLabel('Chỉ hỏi khi').selectOption('');
    await clerk.getByLabel('Câu đó trả lời một trong các giá trị').fill('');
    await press(clerk, 'Lưu');

    await clerk.locator('.card', { hasText: 'A. Tiếp cận' }).getByRole('link', { name: 'Thêm câu' }).click();
    expect(await clerk.getByLabel('Mã', { exact: true }).inputValue()).toBe('A2');
    await clerk.getByLabel('Câu chữ tiếng Việt').fill('Biển hướng dẫn dễ thấy');
    await press(clerk, 'Lưu');
    await clerk.getByRole('button', { name: 'Lên A2' }).click();
    await clerk.getByRole('link', { name: 'Xóa E', exact: true }).click();
    await press(clerk, 'Xóa khỏi bản nháp');
    expect(await main(clerk)).toContain('Đã xóa khỏi bản nháp.');

    await clerk.goto('/staff/questionnaires/mot-cua-5/draft');
    await go(clerk, 'Xem thay đổi so với bản 1');
    const rows = await clerk.locator('tbody tr').allTextContents();
    expect(rows.map((row) => row.replace(/(Thêm|Bỏ|Đổi).*/, '$1'))).toEqual([
      ...['Phần EBỏ', 'Câu A2Thêm', 'Câu A1Đổi', 'Câu E1Bỏ', 'Cách tính t2b-yeu-toĐổi'],
    ]);
    await clerk.goto('/staff/questionnaires/mot-cua-5/draft');
    await go(clerk, 'Ban hành');
    expect(await main(clerk)).toContain('Bản 2 sẽ được ban hành và không ai sửa được nữa');
    await press(clerk, 'Ban hành');
    expect(await main(clerk)).toContain('Đã ban hành.');
    const { version, sections } = await platform.admin.get('/questionnaires/mot-cua-5');
    expect(version).toBe(2);
    const ids = sections.map(({ questions }: { questions: { id: string }[] }) => questions.map(({ id }) => id).join());
    expect(ids).toEqual(['T1', 'A2,A1', 'B1', 'C1', 'D1']);
    expect((await platform.admin.get('/questionnaires/mot-cua-5?version=1')).sections).toHaveLength(6);
  }, 90_000);

  test('gets a section with its first question', async () => {
    const own = await copied('them-phan');
    await clerk.goto(`${own}/section`);
    await clerk.getByLabel('Câu chữ tiếng Việt').fill('Phần thêm');
    await press(clerk, 'Lưu');
    expect(await clerk.locator('.faults').textContent()).toContain('Xin nhập nội dung cho ô này');
    expect(await clerk.getByLabel('Câu chữ tiếng Việt').inputValue()).toBe('Phần thêm');
    await clerk.getByLabel('Câu hỏi đầu tiên của phần').fill('Ông/Bà cần thêm gì?');
    await press(clerk, 'Lưu');
    const { sections } = await draftOf('them-phan');
    expect(sections.at(-1)).toMatchObject({
      id: 'F',
      title: { vi: 'Phần thêm' },
      questions: [{ id: 'F1', kind: 'text' }],
    });
  });
});

describe('from a blank page, without script', () => {
  const textbox = (name: string) => clerk.getByRole('textbox', { name, exact: true });

  test('is written, its scale and its method are changed, what is missing is said where it is, and it is published', async () => {
    await clerk.goto('/staff/questionnaires');
    await go(clerk, 'Soạn phiếu mới');
    await clerk.getByLabel('Tên phiếu: Câu chữ tiếng Việt').fill('Phiếu của tỉnh');
    await clerk.getByLabel('Mã phiếu mới').fill('mot-cua-5');
    await press(clerk, 'Tạo bản nháp');
    expect(await clerk.locator('.faults').textContent()).toContain('Mã này đã có phiếu hỏi hoặc bản nháp.');
    await clerk.getByLabel('Mã phiếu mới').fill('tu-dau');
    await clerk.getByLabel('Phần đầu tiên').fill('Đón tiếp');
    await press(clerk, 'Tạo bản nháp');
    expect(await clerk.locator('.faults').textContent()).toContain('Xin nhập nội dung cho ô này');
    expect(await clerk.getByLabel('Phần đầu tiên').inputValue()).toBe('Đón tiếp');
    await clerk.getByLabel('Câu hỏi đầu tiên').fill('Ông/Bà có phải chờ lâu không?');
    await press(clerk, 'Tạo bản nháp');
    expect(await main(clerk)).toContain('Không còn gì phải sửa');

    await go(clerk, 'Thêm thang trả lời');
    await clerk.getByLabel('Mã thang').fill('cho-lau');
    await clerk.getByRole('radio', { name: 'Số nhỏ nhất' }).check();
    for (const [n, value, label] of [
      [1, '1', 'Không phải chờ'],
      [2, '2', 'Chờ một lúc'],
      [3, 'ba', 'Chờ rất lâu'],
    ] as const) {
      const line = clerk.getByRole('group', { name: `Mức thứ ${n}`, exact: true });
      await line.getByLabel('Giá trị (số)').fill(value);
      await line.getByLabel('Chữ tiếng Việt').fill(label);
    }
    await press(clerk, 'Thêm dòng');
    expect(await clerk.getByRole('group', { name: 'Mức thứ 10', exact: true }).count()).toBe(1);
    await press(clerk, 'Lưu');
    expect(await clerk.locator('.faults').textContent()).toContain('Xin nhập một số.');
    await clerk.getByRole('group', { name: 'Mức thứ 3', exact: true }).getByLabel('Giá trị (số)').fill('3');
    await press(clerk, 'Lưu');
    expect(await main(clerk)).toContain('1 = Không phải chờ; 2 = Chờ một lúc; 3 = Chờ rất lâu');

    await clerk.getByRole('link', { name: 'Sửa A1', exact: true }).click();
    await clerk.getByLabel('Thang trả lời').selectOption('cho-lau');
    await press(clerk, 'Lưu');
    const mend = clerk.locator('.notice.warn');
    expect(await mend.textContent()).toContain('không có mức 4');
    await mend.getByRole('link', { name: 'Sửa' }).first().click();
    expect(await mend.textContent()).toContain('Phải sửa ở đây trước khi ban hành');
    await clerk.getByLabel('Các mức hài lòng').fill('1');
    await clerk.getByLabel('Gộp các câu thành chỉ số').selectOption('weighted-sections');
    await clerk.getByLabel('Số chữ số thập phân').fill('1');
    const band = clerk.getByRole('group', { name: 'Bậc thứ 1', exact: true });
    await band.getByLabel('Chữ tiếng Việt').fill('Tốt');
    await band.getByLabel('Mốc').fill('80,5');
    await press(clerk, 'Lưu');
    expect(await mend.textContent()).toContain('“A” chưa có trọng số');
    await mend.getByRole('link', { name: 'Sửa' }).click();
    await clerk.getByLabel(/^A\. Đón tiếp/).fill('0,7');
    await press(clerk, 'Lưu');
    expect((await draftOf('tu-dau')).methods).toMatchObject([
      {
        ...{ id: 't2b', version: 1, question: { formula: 'positive-share', positive: [1] } },
        ...{
          rollUp: 'weighted-sections',
          weights: { A: 0.7 },
          digits: 1,
          bands: [{ label: { vi: 'Tốt' }, from: 80.5 }],
        },
      },
    ]);

    await clerk.getByRole('link', { name: 'Sửa A1', exact: true }).click();
    await clerk.getByLabel('Cách tính riêng của câu này').selectOption('mean-0-100');
    await textbox('Các mức hài lòng riêng của câu này (không bắt buộc)').fill('1, 2');
    await press(clerk, 'Lưu');
    await clerk.getByRole('link', { name: 'Xóa satisfaction-5', exact: true }).click();
    await press(clerk, 'Xóa khỏi bản nháp');
    await go(clerk, 'Ban hành');
    await press(clerk, 'Ban hành');
    expect(await main(clerk)).toContain('Đã ban hành.');
    const { scales, sections } = await platform.admin.get('/questionnaires/tu-dau');
    expect(Object.keys(scales)).toEqual(['cho-lau']);
    expect(scales['cho-lau']).toMatchObject({ best: 'low', options: [{ value: 1 }, { value: 2 }, { value: 3 }] });
    expect(sections[0].questions[0]).toMatchObject({ formula: 'mean-0-100', positive: [1, 2] });
  }, 60_000);

  test('a method that computes otherwise than the published one becomes its next version; another title does not', async () => {
    await copied('cach-tinh');
    const { draft: _, faults: __, revision: ___, version: ____, ...definition } = await draftOf('cach-tinh');
    await platform.admin.post('/questionnaires', definition);
    await platform.admin.post('/questionnaires', { ...definition, draft: true });
    const page = '/staff/questionnaires/cach-tinh/draft/method?part=t2b';
    const version = async () => (await draftOf('cach-tinh')).methods[0].version;
    await clerk.goto(page);
    await textbox('Câu chữ tiếng Việt').fill('Tên gọi khác');
    await press(clerk, 'Lưu');
    expect(await version()).toBe(1);
    await clerk.goto(page);
    await clerk.getByLabel('Các mức hài lòng').fill('5');
    await press(clerk, 'Lưu');
    expect(await version()).toBe(2);
    await clerk.getByRole('button', { name: 'Đặt làm mặc định mean', exact: true }).click();
    expect((await draftOf('cach-tinh')).methods[0].id).toBe('mean');
  });
});

describe('two people at one draft', () => {
  const reword = async (id: string, vi: string) => {
    const { draft: _, faults: __, version: ___, ...definition } = await draftOf(id);
    const [first, ...sections] = definition.sections;
    const questions = first.questions.map((one: object) => ({ ...one, text: { vi } }));
    await platform.admin.post('/questionnaires', {
      ...definition,
      draft: true,
      sections: [{ ...first, questions }, ...sections],
    });
  };

  test('the second sees both wordings and decides', async () => {
    const own = await copied('hai-nguoi');
    await clerk.goto(`${own}/question?part=T1`);
    await reword('hai-nguoi', 'Câu của người thứ nhất');
    await clerk.getByLabel('Câu chữ tiếng Việt').fill('Câu của người thứ hai');
    await press(clerk, 'Lưu');
    const both = clerk.getByRole('alert');
    const row = both.getByRole('row', { name: /tiếng Việt/ });
    expect(await row.locator('td').allTextContents()).toEqual(['Câu của người thứ nhất', 'Câu của người thứ hai']);
    expect((await draftOf('hai-nguoi')).sections[0].questions[0].text.vi).toBe('Câu của người thứ nhất');
    await press(clerk, 'Lưu');
    expect((await draftOf('hai-nguoi')).sections[0].questions[0].text.vi).toBe('Câu của người thứ hai');
  });

  test('at one scale: the second sees both, loses nothing and decides', async () => {
    const own = await copied('thang-hai-nguoi');
    await clerk.goto(`${own}/scale?part=satisfaction-5`);
    await reword('thang-hai-nguoi', 'Đổi giữa chừng');
    const line = clerk.getByRole('group', { name: 'Mức thứ 3', exact: true });
    await line.getByLabel('Chữ tiếng Việt').fill('Tạm được');
    await press(clerk, 'Lưu');
    const both = clerk.getByRole('alert').getByRole('row', { name: /Mức thứ 3, Chữ tiếng Việt/ });
    expect(await both.locator('td').allTextContents()).toEqual(['Bình thường', 'Tạm được']);
    await press(clerk, 'Lưu');
    const { scales, sections } = await draftOf('thang-hai-nguoi');
    expect(scales['satisfaction-5'].options[2].label).toEqual({ vi: 'Tạm được', en: 'Neutral' });
    expect(sections[0].questions[0].text.vi).toBe('Đổi giữa chừng');
  });

  test('what was looked at is published, or nothing', async () => {
    await copied('ban-hanh');
    await clerk.goto('/staff/questionnaires/ban-hanh/publish');
    await reword('ban-hanh', 'Đổi sau lưng');
    await press(clerk, 'Ban hành');
    expect(await main(clerk)).toContain('Người khác vừa sửa bản nháp này');
    expect((await platform.admin.call('GET', '/questionnaires/ban-hanh')).status).toBe(404);
  });

  test('a question that is gone by now is not brought back by the one who was editing it', async () => {
    const own = await copied('da-xoa');
    const tinh = await staffFetch(platform, 'tinh');
    const { revision } = await draftOf('da-xoa');
    expect((await tinh(`${own}/remove?part=E1`, form({ revision }))).status).toBe(303);
    const late = await tinh(`${own}/question?part=E1`, form({ revision, id: 'E1', vi: 'Viết muộn', kind: 'text' }));
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('không còn trong bản nháp');
    expect(page).toContain('Viết muộn');
  });
});

describe('whoever may not publish', () => {
  test.each(['xem', 'don-vi', 'nhap-lieu'])(
    '%s reads what is published, sees no buttons and no drafts',
    async (who) => {
      await copied('kin');
      const person = await staffFetch(platform, who);
      const list = await (await person('/staff/questionnaires')).text();
      expect(list).toContain('sipas-dv-16');
      expect(list).not.toContain('/draft');
      const page = await (await person('/staff/questionnaires/mot-cua-ngan')).text();
      expect(page).not.toContain('/copy');
      for (const address of [
        'draft',
        'draft/heading',
        'draft/question?part=T1',
        'draft/scale',
        'draft/method',
        'publish',
      ])
        expect([address, (await person(`/staff/questionnaires/kin/${address}`)).status]).toEqual([address, 403]);
      for (const address of ['new', 'mot-cua-ngan/copy'])
        expect((await person(`/staff/questionnaires/${address}`)).status).toBe(403);
      for (const address of [
        'new',
        'kin/draft/scale',
        'kin/draft/method',
        'kin/draft/default',
        'mot-cua-ngan/copy',
        'kin/publish',
        'kin/draft/move',
        'kin/draft/question?part=T1',
      ]) {
        const sent = await person(`/staff/questionnaires/${address}`, form({ id: 'khac', part: 'T1', by: '1' }));
        expect([address, sent.status]).toEqual([address, 403]);
      }
    },
  );
});

describe('every page', () => {
  test('can be used by anybody on a phone, light and dark', async () => {
    const own = await copied('dien-thoai');
    const phone = await signedIn(browser, platform, 'tinh', { viewport: { width: 360, height: 740 } });
    const parts = ['/scale?part=satisfaction-5', '/method?part=t2b', '/remove?method=t2b'];
    const drafts = ['', '/heading', '/section', '/question?part=A1', '/remove?part=A1', ...parts];
    const others = ['', '/new', '/mot-cua-5', '/mot-cua-5/copy', '/giao-duc-hoc-sinh/compare'].map(
      (one) => `/staff/questionnaires${one}`,
    );
    for (const address of [...others, ...drafts.map((one) => `${own}${one}`), own.replace('/draft', '/publish')]) {
      await phone.goto(address);
      await expectAccessibleInEitherLight(phone);
      expect([address, await phone.evaluate(() => document.documentElement.scrollWidth)]).toEqual([address, 360]);
    }
    await phone.context().close();
  }, 240_000);
});
