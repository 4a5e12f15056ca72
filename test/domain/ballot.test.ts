// Does a printed serial name one response for ever, and is one that was typed wrongly no serial at all?
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ballotNamespace, ballotSubmissionId, correctionId } from '../../functions/domain/ballot.ts';
import { ballotSerial, readSerial } from '../../functions/domain/ballot-serial.ts';
import { codeAlphabet } from '../../functions/domain/code-alphabet.ts';

test('the submission id is the UUID version 5 that any other program works out', () => {
  // Both by Python's uuid.uuid5 of this name space.
  expect(ballotNamespace).toBe('0f4c6d5e-9b7a-4a53-8a3e-2d1f6b9c7e48');
  expect(ballotSubmissionId('cp-1', 'B-22222-22222')).toBe('4e98331c-0187-5ba6-a4eb-05994664eabd');
  expect(ballotSubmissionId('cp-2', 'B-22222-22222')).toBe('29067a8f-0e66-5aad-b9b9-2a8b01bbd5c6');
});

test('a correction’s id follows from the one it corrects, by the same program', () => {
  expect(correctionId('4e98331c-0187-5ba6-a4eb-05994664eabd')).toBe('1f3a0c21-79c5-5bb3-8ee9-088fae4306eb');
});

describe('a serial', () => {
  // Drawn within each test, or a mutation run would not know which test looks at them.
  const drawn = () => Array.from({ length: 200 }, () => ballotSerial(randomBytes));

  test('is B and ten characters that a hand can write, no two alike', () => {
    const serials = drawn();
    for (const serial of serials) expect(serial).toMatch(new RegExp(`^B-[${codeAlphabet}]{5}-[${codeAlphabet}]{5}$`));
    expect(new Set(serials).size).toBe(200);
  });

  test('is read as printed, in small letters, without dashes, without its B', () => {
    for (const serial of drawn().slice(0, 20)) {
      const bare = serial.replaceAll('-', '');
      for (const typed of [serial, serial.toLowerCase(), bare, bare.slice(1), ` ${serial.replaceAll('-', ' ')} `])
        expect(readSerial(typed)).toBe(serial);
    }
  });

  test('with one character changed, left out or added is none', () => {
    for (const serial of drawn().slice(0, 20)) {
      const last = serial.slice(-1);
      const other = [...codeAlphabet].filter((letter) => letter !== last);
      for (const letter of other) expect(readSerial(serial.slice(0, -1) + letter)).toBeUndefined();
      // Nine without the B. With it, ten characters may stand for a serial whose own B was left out, one time in 27.
      expect(readSerial(serial.slice(2, -1))).toBeUndefined();
      expect(readSerial(`${serial}2`)).toBeUndefined();
      expect(readSerial(`BB${serial.slice(1)}`)).toBeUndefined();
    }
    expect(readSerial('')).toBeUndefined();
  });
});
