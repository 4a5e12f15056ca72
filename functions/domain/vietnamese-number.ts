// How is a figure written in Vietnamese? Decimal comma, thousands by dots, no space before %, differences in points, ranks in steps.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';

/** `1.234,50`; half-up. Written here and not by Intl, which says 1,234.50 where a machine lacks the Vietnamese locale. */
export function numberText(value: number, digits = 0): string {
  const [whole = '', decimals] = roundHalfUp(new Fraction(Math.abs(value)), digits)
    .toFixed(digits)
    .split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const size = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return value < 0 && /[1-9]/.test(size) ? `-${size}` : size;
}

/** `84,98%`. */
export const percentText = (value: number, digits = 2): string => `${numberText(value, digits)}%`;

/** `+3,10 điểm phần trăm`, `-0,86 điểm phần trăm`: a difference of percentages is no percentage. */
export function pointsText(difference: number, digits = 2): string {
  const size = numberText(difference, digits);
  return `${difference > 0 && /[1-9]/.test(size) ? '+' : ''}${size} điểm phần trăm`;
}

/** `tăng 3,10 điểm phần trăm`, `giảm 0,86 điểm phần trăm`; `không đổi` where nothing of it would be printed. */
export function changeText(difference: number, digits = 2): string {
  const size = numberText(Math.abs(difference), digits);
  if (!/[1-9]/.test(size)) return 'không đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${size} điểm phần trăm`;
}

/** From place 39 to 31 is `tăng 8 bậc`: up is towards the first. */
export function rankChangeText(before: number, now: number): string {
  if (before === now) return 'giữ nguyên thứ hạng';
  return `${now < before ? 'tăng' : 'giảm'} ${numberText(Math.abs(before - now))} bậc`;
}

/** `31/63`. */
export const rankText = (position: number, of: number): string => `${position}/${of}`;

/** `1.234 phiếu`. */
export const ballotsText = (count: number): string => `${numberText(count)} phiếu`;

/** `14/12/2026` of `2026-12-14`. */
export const dateText = (day: string): string => day.split('-').toReversed().join('/');
