// Are figures written as officials write them? After the plans of Lạng Sơn and Cao Bằng, and WORDING.
import { describe, expect, test } from 'vitest';
import {
  ballotsText,
  changeText,
  dateText,
  numberText,
  percentText,
  pointsText,
  rankChangeText,
  rankText,
} from '../../functions/domain/vietnamese-number.ts';

describe('a number', () => {
  test.each([
    [1234, 0, '1.234'],
    [36525, 0, '36.525'],
    [1000000, 0, '1.000.000'],
    [999, 0, '999'],
    [1234.5, 2, '1.234,50'],
    [83.965, 2, '83,97'],
    [-1234.5, 1, '-1.234,5'],
    [-0.004, 2, '0,00'],
    [999.995, 2, '1.000,00'],
  ])('%d to %i digits is %s', (value, digits, text) => {
    expect(numberText(value, digits)).toBe(text);
  });
});

test('a percentage has a comma and no space: 84,98%', () => {
  expect(percentText(84.98)).toBe('84,98%');
  expect(percentText(74.3, 1)).toBe('74,3%');
  expect(percentText(100)).toBe('100,00%');
});

test('a difference is in percentage points and keeps its sign', () => {
  expect(pointsText(3.1)).toBe('+3,10 điểm phần trăm');
  expect(pointsText(-0.86)).toBe('-0,86 điểm phần trăm');
  expect(pointsText(0)).toBe('0,00 điểm phần trăm');
  expect(pointsText(0.004)).toBe('0,00 điểm phần trăm');
});

test('in a sentence it rises or falls, or does neither where nothing would be printed', () => {
  expect(changeText(3.1)).toBe('tăng 3,10 điểm phần trăm');
  expect(changeText(-0.86)).toBe('giảm 0,86 điểm phần trăm');
  expect(changeText(-0.004)).toBe('không đổi');
});

test('from rank 39 to 31 is a rise of 8 steps, from 57 to 62 a fall of 5', () => {
  expect(rankChangeText(39, 31)).toBe('tăng 8 bậc');
  expect(rankChangeText(57, 62)).toBe('giảm 5 bậc');
  expect(rankChangeText(31, 31)).toBe('giữ nguyên thứ hạng');
  expect(rankText(31, 63)).toBe('31/63');
});

test('ballots are grouped by dots, and days begin with the day', () => {
  expect(ballotsText(1234)).toBe('1.234 phiếu');
  expect(dateText('2026-12-14')).toBe('14/12/2026');
});
