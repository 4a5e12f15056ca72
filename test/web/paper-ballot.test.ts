// What is on a printed ballot, does it fit the paper, and can everybody read it?
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Questionnaire, questionsOf, scaleOf } from '../../functions/domain/questionnaire.ts';
import type { Ballot } from '../../web/paper/ballot.ts';
import { ballotPage } from '../../web/paper/ballot-page.tsx';
import { launchBrowser } from '../journeys/browser.ts';
import { expectAccessible } from '../journeys/phone.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { counterSurvey, questionnaireNamed } from '../survey-site/world.ts';

const serials = ['B-K7F29-MQXR4', 'B-22222-22223'];

const ballotOf = (questionnaire: Questionnaire, changes: Partial<Ballot> = {}): Ballot => {
  const { campaign, agency, hotline, complaintsDesk } = counterSurvey;
  return { campaign, agency, hotline, complaintsDesk, questionnaire, services: [], lang: 'vi', ...changes };
};
const counter = questionnaireNamed('sipas-dv-16-quay');
const htmlOf = async (ballot: Ballot, numbers = serials.slice(0, 1)) =>
  String(await (await ballotPage(ballot, numbers)).html);
/** What a reader reads: no tags, no style. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe.each(libraryQuestionnaires)('$id on paper', (questionnaire) => {
  test.each(['vi', 'en'])('asks every question once under its code, with a box for each option (%s)', async (lang) => {
    const html = await htmlOf(ballotOf(questionnaire, { lang }));
    const questions = questionsOf(questionnaire);
    for (const { id } of questions) expect(html.split(`<b>${id}.</b>`).length, id).toBe(2);
    const boxes = questions.flatMap((question) => scaleOf(questionnaire, question).options);
    expect(html.match(/<i>/g)?.length).toBe(boxes.length);
  });

  test('fits 200 to an answer of an HTTP API, which may have 6 MB', async () => {
    const many = Array.from({ length: 200 }, () => serials[0] ?? '');
    const html = await htmlOf(ballotOf(questionnaire), many);
    expect(Buffer.byteLength(html)).toBeLessThan(5_900_000);
  });
});

describe('a ballot', () => {
  test('says whose it is, which form and which sheet', async () => {
    const text = textOf(await htmlOf(ballotOf(counter)));
    for (const said of [
      'Trung tâm Phục vụ hành chính công xã Sơn Hà Quý IV/2026',
      'Số phiếu: B-K7F29-MQXR4',
      'Mẫu phiếu sipas-dv-16-quay, bản 1',
    ])
      expect(text).toContain(said);
  });

  test('says what answering costs, what is not asked, and where complaints go', async () => {
    const text = textOf(await htmlOf(ballotOf(counter)));
    for (const said of [
      'không ảnh hưởng đến việc giải quyết hồ sơ',
      'không hỏi họ tên, số điện thoại, số căn cước',
      'được lưu 365 ngày kể từ ngày trả lời',
      'không phải nơi tiếp nhận đơn khiếu nại, tố cáo',
      '02143.840.123',
      'Ban Tiếp công dân tỉnh',
    ])
      expect(text).toContain(said);
  });

  test('does not say what is untrue of paper: no network address, no one reading over a shoulder', async () => {
    expect(textOf(await htmlOf(ballotOf(counter)))).not.toMatch(/địa chỉ mạng|không xem được từng phiếu|Gửi phiếu/);
  });

  test('says who answers a part, by the code of the question it depends on', async () => {
    const text = textOf(await htmlOf(ballotOf(counter)));
    expect(text).toContain('D. Kết quả dịch vụ Chỉ trả lời nếu ở câu Q2 Ông/Bà chọn: «Nhận kết quả» hoặc');
    expect(text).toContain('Chỉ trả lời nếu ở câu Q3 Ông/Bà chọn: «Có».');
  });

  test('prints the levels of a scale once for all sections on it, and each value small beside its box', async () => {
    const html = await htmlOf(ballotOf(counter));
    expect(html.match(/<table>/g)?.length).toBe(1);
    expect(html.match(/>Rất không hài lòng</g)?.length).toBe(1);
    expect(html).toContain('<li><i>3</i> Nhận kết quả</li>');
  });

  test('is marked where its campaign is made up, and only there', async () => {
    const demo = { campaign: { ...counterSurvey.campaign, demo: true } };
    expect(await htmlOf(ballotOf(counter, demo))).toContain('DỮ LIỆU MINH HỌA');
    expect(await htmlOf(ballotOf(counter))).not.toContain('DỮ LIỆU MINH HỌA');
  });

  test('leaves room for the agency where one print serves several', async () => {
    expect(textOf(await htmlOf(ballotOf(counter, { agency: undefined })))).toContain('Cơ quan được đánh giá:');
  });

  test('offers what one came for with the code to enter, and lines instead of a long list', async () => {
    const service = { id: 'sv', code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' };
    expect(await htmlOf(ballotOf(counter, { services: [service] }))).toContain('<i>1.001193</i> Đăng ký khai sinh');
    const many = Array.from({ length: 13 }, () => service);
    expect(await htmlOf(ballotOf(counter, { services: many }))).not.toContain('Đăng ký khai sinh');
  });

  test('runs no script, fetches nothing, and takes names for text', async () => {
    const title = '</style><script>alert(1)</script>';
    const html = await htmlOf(ballotOf(counter, { campaign: { ...counterSurvey.campaign, title } }));
    expect(html).not.toMatch(/<script|\bsrc=|@import|url\(|\sstyle=/);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const shown = async (ballot: Ballot) => {
    const page = await (await browser.newContext({ viewport: { width: 1000, height: 1400 } })).newPage();
    await page.setContent(await htmlOf(ballot, serials));
    return page;
  };

  test.each(['sipas-dv-16-quay', 'byt-noi-tru'])('axe finds nothing on %s', async (id) => {
    const page = await shown(ballotOf(questionnaireNamed(id)));
    await expectAccessible(page);
    await page.context().close();
  });

  // Both sides of a sheet, or of two; at most, for faces differ a little. "/Type /Page" stands once for each page of a PDF.
  test.each([
    ['sipas-dv-16-quay', 2],
    ['byt-noi-tru', 4],
    ['papi-tieu-hoc-8', 1],
  ])('%s takes at most %i pages, and every ballot begins on its own', async (id, pages) => {
    const page = await shown(ballotOf(questionnaireNamed(id)));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const printed = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(printed / serials.length).toBeLessThanOrEqual(pages);
    expect(printed % serials.length).toBe(0);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.context().close();
  });

  test('nothing runs over the edge of the paper', async () => {
    const page = await shown(ballotOf(questionnaireNamed('byt-noi-tru')));
    await page.emulateMedia({ media: 'print' });
    // 175 mm between the margins, at 96 px an inch.
    await page.setViewportSize({ width: 661, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(661);
    await page.context().close();
  });
});
