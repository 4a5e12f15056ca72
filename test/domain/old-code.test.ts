// Is a text of before Unicode recognised by what people see of it, and is nothing that is Unicode ever taken for one?
import { describe, expect, test } from 'vitest';
import { oldCodeOf } from '../../functions/domain/old-code.ts';
import { fromTcvn3, fromVni, fromWindows1258 } from '../../functions/domain/old-code-letters.ts';
import { isVietnameseSyllable } from '../../functions/domain/vietnamese-syllable.ts';

describe('each code is told by its own signs', () => {
  test.each([
    ['Céng hßa', 'TCVN3', fromTcvn3, 'Cộng hòa'],
    ['§éc lËp - Tù do - H¹nh phóc', 'TCVN3', fromTcvn3, 'Độc lập - Tự do - Hạnh phúc'],
    ['rÊt tèt', 'TCVN3', fromTcvn3, 'rất tốt'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI', fromVni, 'cộng hòa xã hội chủ nghĩa việt nam'],
    ['raát toát', 'VNI', fromVni, 'rất tốt'],
    ['ÑOÄC LAÄP', 'VNI', fromVni, 'độc lập'],
    ['Côòng hoÌa', 'windows-1258', fromWindows1258, 'Cộng hòa'],
    ['râìt tôìt', 'windows-1258', fromWindows1258, 'rất tốt'],
  ])('%s is %s', (seen, code, read, meant) => {
    expect(oldCodeOf(seen)).toBe(code);
    expect(read(seen)).toBe(meant);
  });
});

test.each([
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Cộng hòa'.normalize('NFD'),
  'UBND xã Hoà Bình',
  'quá trình',
  'nhà',
  'Müller, Straße, naïve, café, señor',
  'Samsung® 30 µg, 5 m², 20°C, £5, ½',
  '«Trung tâm» · Bộ phận',
  '5',
  '',
])('%s is no old code', (text) => {
  expect(oldCodeOf(text)).toBeUndefined();
});

test('one letter that only Unicode has says that the text is Unicode, whatever else is in it', () => {
  expect(oldCodeOf('Céng hßa')).toBe('TCVN3');
  expect(oldCodeOf('Céng hßa ạ')).toBeUndefined();
});

describe('Vietnamese spelling', () => {
  test.each('Nguyễn nghiêng giường quốc khuya khuỷu ươm yêu boong tiếng Việt ĐẸP gì quyết oằn xoèo'.split(' '))(
    'allows %s',
    (word) => expect(isVietnameseSyllable(word)).toBe(true),
  );
  test.each('céngh tốp̀ hßa ngat́̀ hoàc cỏc thỏp mảch aot wan fa zô ả̀ ươiu kng boom street'.split(' '))(
    'does not allow %s',
    (word) => expect(isVietnameseSyllable(word)).toBe(false),
  );
});
