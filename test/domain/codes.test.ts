// Are a point's code and a receipt what they promise: typed rightly or refused, shown before sending, never the way back?
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCheckCharacter } from '../../functions/domain/check-character.ts';
import { codeAlphabet } from '../../functions/domain/code-alphabet.ts';
import { groupCode, isWellFormed, normaliseCode, pointCode } from '../../functions/domain/point-code.ts';
import { readReceipt, receiptOf } from '../../functions/domain/receipt.ts';
import { groupReceipt } from '../../functions/domain/receipt-code.ts';

const anyCode = fc.uint8Array({ minLength: 40, maxLength: 40 }).map((bytes) => {
  let place = 0;
  return pointCode(() => new Uint8Array([(bytes[place++ % 40] ?? 0) % 243]));
});
const replaced = (code: string, place: number, character: string) =>
  code.slice(0, place) + character + code.slice(place + 1);

describe('a point code', () => {
  test('is six characters of the alphabet and fits its own check', () => {
    for (let i = 0; i < 2000; i++) {
      const code = pointCode(randomBytes);
      expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{6}$`));
      expect(isWellFormed(code)).toBe(true);
    }
  });

  test('with any one character wrong is refused', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        for (let place = 0; place < 6; place++)
          for (const other of codeAlphabet)
            if (other !== code.charAt(place)) expect(isWellFormed(replaced(code, place, other))).toBe(false);
      }),
    );
  });

  test('with any two neighbours swapped is refused', () => {
    fc.assert(
      fc.property(anyCode, fc.nat(4), (code, place) => {
        const [a, b] = [code.charAt(place), code.charAt(place + 1)];
        fc.pre(a !== b);
        expect(isWellFormed(replaced(replaced(code, place, b), place + 1, a))).toBe(false);
      }),
    );
  });

  // The sum is linear: what an error adds depends on its place and the difference of the values alone. So these are all cases.
  test('catches every single error and every swap of neighbours, exhaustively', () => {
    const weights = [32, 16, 8, 4, 2, 1];
    for (let difference = 1; difference < 27; difference++)
      for (const [place, weight] of weights.entries()) {
        expect((weight * difference) % 27).not.toBe(0);
        const next = weights[place + 1];
        if (next !== undefined) expect(((weight - next) * difference) % 27).not.toBe(0);
      }
  });

  test('is the same in small letters, with hyphens, dashes and spaces', () => {
    expect(normaliseCode(' k7f-2 9m–')).toBe('K7F29M');
  });

  test('of the wrong length, with a foreign letter, or of nothing is refused', () => {
    for (const code of ['', '22222', '2222222', 'AAAAAA', '222222', 'K7F29Đ']) expect(isWellFormed(code)).toBe(false);
    // Its check fits, its length does not; and a foreign letter must not be taken for the one before the first, Z.
    for (const free of ['K7F2', 'K7F29M']) expect(isWellFormed(withCheckCharacter(free))).toBe(false);
    expect(isWellFormed(withCheckCharacter('K7FZ9'))).toBe(true);
    expect(isWellFormed(withCheckCharacter('K7FZ9').replace('Z', 'A'))).toBe(false);
  });

  test('is printed in two halves', () => {
    expect(groupCode('K7F29M')).toBe('K7F-29M');
  });

  test('favours no character: bytes that would are thrown away', () => {
    // Of 256 bytes 243 are kept, nine for each of 27 characters: 243 codes of five free ones use all bytes five times, 5 · 9 = 45.
    let place = 0;
    const counts = new Map<string, number>();
    for (let code = 0; code < 243; code++)
      for (const character of pointCode(() => new Uint8Array([place++ % 256])).slice(0, 5))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    expect([...counts.keys()].toSorted()).toEqual([...codeAlphabet].toSorted());
    expect(new Set(counts.values())).toEqual(new Set([45]));
  });
});

describe('a receipt', () => {
  const submissionId = '0b8f3a52-6f1e-4d65-9c1b-3f0d5b6a7c11';

  test('follows from campaign and submission alone', () => {
    const receipt = receiptOf('cmp-1', submissionId);
    // Pinned: a browser computes the same before it has sent.
    expect(receipt).toBe('CXFDFNBPTF');
    expect(receiptOf('cmp-2', submissionId)).not.toBe(receipt);
  });

  test('differs between submissions', () => {
    const many = new Set(Array.from({ length: 5000 }, (_, i) => receiptOf('cmp-1', `${submissionId}${i}`)));
    expect(many.size).toBe(5000);
  });

  test('is read back however it was written down', () => {
    const receipt = receiptOf('cmp-1', submissionId);
    expect(readReceipt(` ${groupReceipt(receipt).toLowerCase()} `)).toBe(receipt);
    for (const wrong of ['', 'K7F2', `${receipt}2`, `${receipt.slice(1)}A`, 'AAAAAAAAAA'])
      expect(readReceipt(wrong)).toBeUndefined();
  });
});
