// Can a ticket be typed by anybody, guessed by nobody, and a dossier be recognised without being kept?
import { describe, expect, test } from 'vitest';
import { withCheckCharacter } from '../../functions/domain/check-character.ts';
import { codeAlphabet } from '../../functions/domain/code-alphabet.ts';
import { outcome } from '../../functions/domain/outcome.ts';
import {
  bytesDrawnFrom,
  groupTicket,
  holdsFor,
  normaliseReference,
  readTicket,
  referenceDigest,
  requestDigest,
  ticketCode,
  ticketDigest,
} from '../../functions/domain/ticket.ts';

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
// Drawn within each test, or a mutation run would not know which test looks at them.
const drawn = () => Array.from({ length: 200 }, () => ticketCode(random));

describe('a code', () => {
  test('is twelve characters, eleven of them drawn evenly: more than 50 bits', () => {
    const codes = drawn();
    for (const code of codes) expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{12}$`));
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.log2(codeAlphabet.length ** 11)).toBeGreaterThan(50);
    // Each character comes up at each of the free places: 200 codes leave one out of 27 away with a chance of 0.05 %.
    for (let place = 0; place < 11; place += 1)
      expect(new Set(codes.map((code) => code[place])).size).toBeGreaterThan(24);
  });

  test('is the bytes drawn, each with a character of its own, and one that checks them', () => {
    let next = 0;
    const counting = (size: number) => Uint8Array.from({ length: size }, () => next++);
    expect(ticketCode(counting)).toBe(withCheckCharacter(codeAlphabet.slice(0, 11)));
  });

  test('is read however it is typed', () => {
    expect(groupTicket('K7F29MQXR4TB')).toBe('K7F2-9MQX-R4TB');
    for (const code of drawn()) {
      expect(groupTicket(code)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
      for (const typed of [code, groupTicket(code), groupTicket(code).toLowerCase(), ` ${groupTicket(code)} `])
        expect(readTicket(typed)).toBe(code);
    }
  });

  test('with one wrong character is none', () => {
    for (const code of drawn().slice(0, 10))
      for (let place = 0; place < code.length; place += 1)
        for (const wrong of codeAlphabet)
          if (wrong !== code[place]) expect(readTicket([...code].with(place, wrong).join(''))).toBeUndefined();
  });

  test.each(['', withCheckCharacter('K7F29'), 'không có', `${ticketCode(random)}2`])('is not %j', (typed) => {
    expect(readTicket(typed)).toBeUndefined();
  });

  test('is kept under another name in each campaign', () => {
    const code = ticketCode(random);
    expect(ticketDigest('ca-1', code)).not.toBe(ticketDigest('ca-2', code));
    expect(ticketDigest('ca-1', code)).not.toContain(code);
  });

  test('drawn from a request follows from it and from the campaign’s key', () => {
    const from = (key: string, request: string) => ticketCode(bytesDrawnFrom(key, request));
    expect(from('k', 'a')).toBe(from('k', 'a'));
    expect(from('k', 'a')).not.toBe(from('k', 'b'));
    expect(from('k', 'a')).not.toBe(from('l', 'a'));
  });

  test('drawn from a request takes other bytes each time, as many as it asks for', () => {
    const bytes = bytesDrawnFrom('k', 'a');
    const draws = [bytes(4), bytes(4), bytes(4)].map((some) => [...some].join());
    expect(new Set(draws).size).toBe(3);
    expect(bytes(1)).toHaveLength(1);
  });
});

// By Python's hashlib and hmac: tables are kept under these names, and a request that comes again must draw what it drew.
test('names and draws never change', () => {
  expect(ticketDigest('ca-1', 'K7F29MQXR4TB')).toBe('OFeXIqA_SMPhz44ShK5I4G');
  expect(referenceDigest('k', 'receipt', 'H38.21-241121-0012')).toBe('u4h79Ek41O3PvmgiF5_NoM');
  expect(requestDigest('k', 'a')).toBe('Ssq4F9rNZErRnNoGWqKvRT');
  expect(outcome.options).toEqual(['receipt', 'supplement', 'refusal', 'list']);
  const bytes = bytesDrawnFrom('k', 'a');
  expect([[...bytes(4)], [...bytes(4)]]).toEqual([
    [80, 76, 80, 166],
    [101, 199, 203, 196],
  ]);
});

test('a ticket holds at its agency up to its day', () => {
  const ticket = { outcome: 'receipt', agencyId: 'ag-1', expiresOn: '2026-12-03' } as const;
  expect(holdsFor(ticket, 'ag-1', '2026-12-03')).toBe(true);
  expect(holdsFor(ticket, 'ag-1', '2026-12-04')).toBe(false);
  expect(holdsFor(ticket, 'ag-2', '2026-12-01')).toBe(false);
});

test('a dossier is the same however its number is typed, and another for another outcome or key', () => {
  const numbers = ['H38.21-241121-0012', ' h38.21–241121–0012', 'H38.21 - 241121 - 0012'].map(normaliseReference);
  const number = 'H38.21-241121-0012';
  expect(numbers).toEqual([number, number, number]);
  const digests = [
    referenceDigest('k', 'receipt', number),
    referenceDigest('k', 'refusal', number),
    referenceDigest('l', 'receipt', number),
    referenceDigest('k', 'receipt', `${number}0`),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});

test('a request is remembered under a name that follows from it and the key, and is no dossier’s', () => {
  expect(requestDigest('k', 'a')).toBe(requestDigest('k', 'a'));
  const digests = [
    requestDigest('k', 'a'),
    requestDigest('k', 'b'),
    requestDigest('l', 'a'),
    referenceDigest('k', 'list', 'a'),
  ];
  expect(new Set(digests).size).toBe(digests.length);
});
