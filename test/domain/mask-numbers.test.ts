// What is masked in what people write before it is stored? What identifies a person by number, and nothing a comment may be about.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskNumbers } from '../../functions/domain/mask-numbers.ts';

describe('masked', () => {
  test.each([
    ['a mobile', 'Gọi tôi 0912 345 678 nhé', 'Gọi tôi ••• nhé'],
    ['a mobile at the end of a sentence', 'ĐT 0912.345.678.', 'ĐT •••.'],
    ['a mobile in one piece, in brackets', 'Lan (0912345678), Hà', 'Lan (•••), Hà'],
    ['a mobile with its country', '+84 912-345-678', '•••'],
    ['a mobile with its country in brackets', 'sđt (+84) 912 345 678', 'sđt •••'],
    ['a mobile with its country and no plus', '84912345678', '•••'],
    ['a mobile that ends as a sum of money does', 'Gọi 0700 900.000 nhé', 'Gọi ••• nhé'],
    ['the same with a space that does not break', 'Gọi 0700\u00a0900.000 nhé', 'Gọi ••• nhé'],
    ['a mobile in pairs', '09.12.34.56.78', '•••'],
    ['a mobile digit by digit', '0 9 1 2 3 4 5 6 7 8', '•••'],
    ['a mobile parted by slashes', '0912/345/678', '•••'],
    ['a mobile parted by long dashes', '0912 – 345 – 678', '•••'],
    ['a mobile with invisible signs in it', '0912\u200b345\u200b678', '•••'],
    ['a mobile in full width', 'Gọi ０９１２３４５６７８ nhé', 'Gọi ••• nhé'],
    ['a mobile stuck to a word', 'zalo0912345678', 'zalo•••'],
    ['two mobiles', '0912345678/0987654321', '•••/•••'],
    ['a mobile before a count', '0912345678 15 lần', '••• 15 lần'],
    ['a mobile before a sum of money', '0912345678 150.000 đ', '••• 150.000 đ'],
    ['a line of Lào Cai', '02143 840 123', '•••'],
    ['a line with its area in brackets', '(0214) 3840.123', '•••'],
    ['a line without its area', 'máy bàn 3840 1234', 'máy bàn •••'],
    ['a line without its area, in three groups', 'máy bàn 38 401 234', 'máy bàn •••'],
    ['a citizen’s identity', 'CCCD 010203004567', 'CCCD •••'],
    ['a citizen’s identity in groups', '010.203.004.567', '•••'],
    ['an old identity card', 'CMND 123456789', 'CMND •••'],
    ['an old identity card in groups', 'CMND 123.456.789', 'CMND •••'],
    ['an old identity card digit by digit', 'CMND 1 2 3 4 5 6 7 8 9', 'CMND •••'],
    ['a passport', 'hộ chiếu B1234567', 'hộ chiếu •••'],
    ['a health card', 'thẻ DN4010123456789', 'thẻ DN•••'],
    ['a bank account', 'STK 19031234567890 Techcombank', 'STK ••• Techcombank'],
    ['a bank account in groups', '1903 1234 5678 90', '•••'],
    ['a bank account with a digit alone', '1903 1 23456', '•••'],
    ['a bank account digit by digit', '1 9 0 3 1 2 3 4 5 6 7 8', '•••'],
    ['an e-mail address', 'thư về lan.nguyen@example.vn', 'thư về •••'],
    ['an e-mail address before a full stop', 'lan+1@mail.example.com.vn. Cảm ơn', '•••. Cảm ơn'],
    ['an e-mail address of digits', '0912345678@gmail.com', '•••'],
    ['an e-mail address with spaces', 'lan.nguyen @ gmail . com nhé', '••• nhé'],
    ['an e-mail address written round', 'lan(at)gmail(dot)com', '•••'],
    ['an e-mail address in full width', 'lan＠gmail．com', '•••'],
    ['an e-mail address without ending', 'lan@gmail', '•••'],
  ])('%s', (_, written, stored) => {
    expect(maskNumbers(written)).toBe(stored);
  });
});

describe('left as written', () => {
  test.each([
    'Nộp 1.200.000 đ lệ phí',
    'thu thừa 12.500.000 đồng',
    'nộp 12,500,000 VND, rồi 12.345.678 đ',
    'mất 12500000 đồng và 12 500 000 đ',
    'phí 150.000',
    'Hẹn 14h ngày 21/11/2026',
    'ngày 21.11.2026 lúc 08.30',
    '8.30 21.11.2026',
    'từ 01.11-30.11.2026, từ 01.10.2026 - 30.10.2026',
    '2026-11-21 và 21112026',
    'giai đoạn 2021-2025',
    'Quyết định 1001/QĐ-BNV ngày 23/6/2022, Nghị định 61/2018/NĐ-CP',
    'thủ tục 1.001193, 2.000815.000.00.00.H38',
    'hồ sơ H38.12-251103-0007 trễ hẹn',
    'hồ sơ 000.00.12.H38-251103-0007',
    'gọi 1900 6035 hoặc 18001091 không ai nghe',
    'bước 1-2-3-4-5-6-7-8',
    'các bước 1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
    'chờ 45 phút, quầy số 3, phòng 101, 102, 103',
    'chấm 5 5 4 5 5 5 4 5 5 5 điểm',
    'chấm 5 5 0 5 5 5 4 5 5 5 5, rồi 0 5 4 4',
    'chấm 5 5 4 5 5 5 4 5 5 5 4 5 5 điểm',
    'các quầy 12 34 56 78',
    'tổ 5 phòng 3 101 1234, nhà 1 2 345678',
    'thửa 123 tờ bản đồ 45',
    'mua 5 cái @ 20 nghìn',
    '3 tháng\n12 ngày\n2026',
  ])('%s', (written) => {
    expect(maskNumbers(written)).toBe(written);
  });
});

const separator = fc.constantFrom('', ' ', '.', '-', ' - ', '\u00a0');
const prose = fc.constantFrom('Gọi ', 'ngày 21/11/2026, ', 'nộp 200.000 đ; ', '', 'số: ', 'hẹn 8 giờ. ');

test('a mobile is masked however it is grouped and whatever stands around it', () => {
  const digits = fc.stringMatching(/^[35789]\d{8}$/);
  fc.assert(
    fc.property(digits, separator, separator, prose, prose, (rest, first, second, before, after) => {
      const number = `0${rest.slice(0, 3)}${first}${rest.slice(3, 6)}${second}${rest.slice(6)}`;
      const masked = maskNumbers(`${before}${number} ${after}`);
      expect(masked.replace(/\D/g, '')).toBe(`${before}${after}`.replace(/\D/g, ''));
    }),
    { numRuns: 2000 },
  );
});

test('what was masked once stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d .()@a-z-]{0,30}$/), (any, likely) => {
      const once = maskNumbers(`${any} ${likely}`);
      expect(maskNumbers(once)).toBe(once);
    }),
  );
});

// Four times what a comment may have: where time grew with the square of the length, this took a minute at 64,000.
test('a text made to be hard to read takes no long time', () => {
  const started = performance.now();
  for (const piece of ['1 ', '1.', 'a.', '12.345.', '@a', '0 9', '(('])
    maskNumbers(piece.repeat(Math.ceil(8_000 / piece.length)));
  expect(performance.now() - started).toBeLessThan(2000);
});
