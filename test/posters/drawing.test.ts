// Can posters be printed, read and trusted, whatever stands on them? Rendered by another program, decoded by a third.
import { describe, expect, test } from 'vitest';
import { groupCode, isWellFormed, normaliseCode } from '../../functions/domain/point-code.ts';
import type { Kit, Layout, Poster } from '../../web/poster/kit.ts';
import { layouts } from '../../web/poster/kit.ts';
import { at } from '../platform/small-world.ts';
import { cells, drawn, host, kitOf, posterNumber, posters } from './kits.ts';
import { boxOf, codesOn, fontsOn, inkOf, openPdf, overlap, printGrey, sizeOf, textOf, wordsOn } from './pdf-pages.ts';

const long =
  'Trung tâm Phục vụ hành chính công và Bộ phận tiếp nhận, trả kết quả giải quyết thủ tục hành chính của Ủy ban nhân dân các xã Sơn Hà, Phú Nhuận, Bảo Thắng, Gia Phú, Xuân Quang, Phong Hải, Thái Niên, Phố Lu, Tằng Loỏng và các thôn, bản, tổ dân phố thuộc địa bàn vùng cao biên giới tỉnh Lào Cai năm 2026';
const longest: Partial<Poster> = {
  agency: long,
  service: long.slice(0, 250),
  label: long.slice(0, 200),
  place: long.slice(0, 200),
};
const word: Partial<Poster> = { agency: 'W'.repeat(300), service: 'm'.repeat(200), label: 'Q'.repeat(200) };

const pageOf = async (kit: Kit, number = 1) => (await openPdf(await drawn(kit))).getPage(number);
const onSheet = (layout: Layout) => (layout === 'tent' ? 1 : cells[layout].length);

describe.each(layouts)('%s', (layout) => {
  const printed = posters(onSheet(layout), { service: 'Đăng ký khai sinh' });

  test('prints on A4, and each code is read in grey, at least 3 cm wide, black on white', async () => {
    const page = await pageOf(kitOf(layout, printed));
    const { width, height } = sizeOf(page);
    expect([width, height].map(Math.round).toSorted()).toEqual([210, 297]);
    const codes = await codesOn(page, cells[layout]);
    expect(codes.map((code) => code?.text)).toEqual(
      cells[layout].map((_, i) => at(printed, layout === 'tent' ? 0 : i).url),
    );
    for (const code of codes) expect(code?.side).toBeGreaterThanOrEqual(30);
    expect(inkOf(await printGrey(page))).toEqual({ darkest: 0, lightest: 255 });
  });

  test('says who is rated, for what, where, how, what is never asked and what to do without a network', async () => {
    const text = textOf(await wordsOn(await pageOf(kitOf(layout, printed))));
    const said = text.replaceAll(/\s+/g, ' ');
    for (const part of [
      ...['Trung tâm Phục vụ hành chính công xã Sơn Hà', 'Đăng ký khai sinh', 'Quầy 1 · Tầng 1'],
      ...['Quét mã để đánh giá việc phục vụ', 'Scan to rate the service', 'không hỏi OTP, mật khẩu', 'số căn cước'],
      ...['Không có mạng? Xin phiếu giấy', `${host}/s`, `Địa chỉ đúng: ${host}`, at(printed, 0).code],
    ])
      expect(said).toContain(part);
    expect(text).toBe(text.normalize('NFC'));
  });

  test.each([
    ['names of 300 characters', longest],
    ['words without an end', word],
    ['names in capitals with two marks', { agency: 'ỦY BAN NHÂN DÂN PHƯỜNG CẨM ĐƯỜNG '.repeat(9).trim() }],
    ['one letter', { agency: 'A', label: '1' }],
  ])('keeps %s within their place, over nothing else', async (_, names) => {
    const page = await pageOf(kitOf(layout, posters(onSheet(layout), names)));
    const [words, { width, height }] = [await wordsOn(page), sizeOf(page)];
    const boxes = words.map((one) => ({ ...boxOf(one), text: one.text }));
    for (const box of boxes.filter(({ text }) => !text.startsWith('Gấp đôi'))) {
      const inside = cells[layout].filter(
        (cell) =>
          box.x >= cell.x + 4 &&
          box.x + box.width <= cell.x + cell.width - 4 &&
          box.y >= cell.y + 4 &&
          box.y + box.height <= cell.y + cell.height - 4,
      );
      expect(inside, `${box.text} of ${width} × ${height}`).toHaveLength(1);
    }
    const over = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(over).toEqual([]);
    for (const code of await codesOn(page, cells[layout])) expect(code?.side).toBeGreaterThanOrEqual(30);
  });

  test('embeds its fonts', async () => {
    const fonts = await fontsOn(await pageOf(kitOf(layout, printed)));
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
      'BeVietnamPro-Bold',
      'BeVietnamPro-Regular',
    ]);
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
  });
});

test('the two sides of a tent both stand upright once it is folded', async () => {
  const words = await wordsOn(await pageOf(kitOf('tent', posters(1))));
  const scan = words.filter(({ text }) => text === 'K7F-29M' || text.startsWith('Quét mã'));
  expect(scan.map(({ turned, y }) => [turned, y < 148.5])).toEqual([
    [true, true],
    [false, false],
  ]);
});

describe('languages', () => {
  const textIn = async (more: Partial<Kit>, layout: Layout = 'a4') =>
    textOf(await wordsOn(await pageOf(kitOf(layout, posters(1), more))));

  test('are those of the campaign, the first of ours in full', async () => {
    const vietnamese = await textIn({ languages: ['vi'] });
    expect(vietnamese).not.toMatch(/Scan|survey/i);
    const english = await textIn({ languages: ['en'] });
    expect(english).toContain('Scan to rate the service');
    expect(english).not.toContain('Quét mã');
    expect(await textIn({ languages: ['fr'] })).toContain('Quét mã');
  });

  test('that are packs add what the pack says of posters, in letters of a font that has them', async () => {
    const words = {
      'poster.line': 'Ƀuh mă kơ dlăng bruă mđĭng ŏ ĕ ƀ ŭ. {desk}',
      'trust.never': 'Amâo mâo êmuh OTP ôh **{address}**',
    };
    const pack = { id: 'rad', version: 1, name: 'Ê Đê', words, questionnaires: {} };
    for (const layout of layouts.filter((one) => one !== 'sheet')) {
      const kit = kitOf(layout, posters(1), { languages: ['vi', 'en', 'rad'], packs: [pack] });
      const page = await pageOf(kit);
      const said = textOf(await wordsOn(page)).replaceAll(/\s+/g, ' ');
      expect(said, layout).toContain('kơ dlăng bruă mđĭng ŏ ĕ ƀ ŭ. bàn hướng dẫn');
      const fonts = await fontsOn(page);
      expect(fonts.some(({ name, embedded }) => name.endsWith('NotoSans-Regular') && embedded)).toBe(true);
      expect((await codesOn(page, cells[layout].slice(0, 1)))[0]?.side).toBeGreaterThanOrEqual(30);
    }
  });
});

test('a list to tick off names every poster once, under its agency, page by page', async () => {
  const some = [...posters(40), ...posters(30, { agency: 'Ủy ban nhân dân xã Bảo Hà', agencyId: 'ag-2' })];
  const pdf = await openPdf(await drawn(kitOf('sheet', some, { list: true })));
  const pages = [];
  for (let number = 1 + Math.ceil(some.length / 8); number <= pdf.numPages; number += 1)
    pages.push(await wordsOn(await pdf.getPage(number)));
  const codes = pages.flatMap((words) => words.map(({ text }) => text).filter((text) => /^\w{3}-\w{3}$/.test(text)));
  expect(codes).toEqual(some.map(({ code }) => code));
  for (const words of pages) {
    expect(textOf(words)).toMatch(/Ngày dán.*(Trung tâm|Ủy ban)/s);
    for (const { x, y, width } of words) expect([x > 10, x + width < 200, y < 287]).toEqual([true, true, true]);
  }
});

test('a thousand posters are one file: quickly, small enough for an answer, each with its own code', async () => {
  const thousand = posters(1000, { service: 'Cấp giấy chứng nhận đăng ký hộ kinh doanh' });
  const started = process.cpuUsage();
  const bytes = await drawn(kitOf('a4', thousand));
  // Of processor, not by the clock: others may be at work on this machine.
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  console.log(`1,000 posters: ${bytes.length.toLocaleString('en')} bytes, ${seconds.toFixed(1)} s of processor`);
  expect(seconds).toBeLessThan(30);
  expect(bytes.length).toBeLessThan(4_400_000);
  const pdf = await openPdf(bytes);
  expect(pdf.numPages).toBe(1000);
  for (const number of [1, 250, 500, 999, 1000]) {
    const page = await pdf.getPage(number);
    const { code, url } = at(thousand, number - 1);
    expect(textOf(await wordsOn(page))).toContain(code);
    expect((await codesOn(page, cells.a4))[0]?.text).toBe(url);
  }
}, 120_000);

test('the code in print is the code that is typed', () => {
  const { code } = posterNumber(7);
  expect(isWellFormed(normaliseCode(code))).toBe(true);
  expect(groupCode(normaliseCode(code))).toBe(code);
  expect(code).toMatch(/^[2-9A-Z]{3}-[2-9A-Z]{3}$/);
});
