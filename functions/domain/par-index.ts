// What is a satisfaction index worth inside PAR INDEX, and in which group does a PAR INDEX fall? A dated reference, never our own score.
import Fraction from 'fraction.js';
import { roundHalfUp } from './exact.ts';

/** SIPAS is an item of ten points in PAR INDEX. */
const itemPoints = 10;

/** 74,3 % ↔ 7,43 of 10 points (Cao Bằng's plan of 2023, footnote 1). To two digits, as the plans print points. */
export const parPointsOf = (share: number): number => roundHalfUp(new Fraction(share).mul(itemPoints).div(100), 2);

/** The share (0–100) that so many of the ten points stand for. */
export const parShareOf = (points: number): number => roundHalfUp(new Fraction(points).mul(100).div(itemPoints), 2);

export type ParGroup = 'A' | 'B' | 'C' | 'D';
/**
 * How sure the group is: `worded` by the published words, `inferred` from them, or `unverified`: by bounds in common use whose text was not read.
 */
export type ParGrouping = { group: ParGroup; basis: 'worded' | 'inferred' | 'unverified' };

/**
 * The group of a PAR INDEX as published (0–100). Only B's words are known: "từ trên 80% đến dưới 90%", open at both ends (Lạng Sơn's plan).
 * So exactly 90 and exactly 80 are not B, and fall to the neighbour, though no text read says so. Bounds of A (from 90), C (from 70) and D are
 * unverified.
 */
export function parGroupOf(index: number): ParGrouping {
  if (index > 80 && index < 90) return { group: 'B', basis: 'worded' };
  if (index === 90) return { group: 'A', basis: 'inferred' };
  if (index === 80) return { group: 'C', basis: 'inferred' };
  return { group: index > 90 ? 'A' : index >= 70 ? 'C' : 'D', basis: 'unverified' };
}
