// Is what is not known of slips never told as a number, and is a sheet of paper counted once however often it was typed?
import { describe, expect, it } from 'vitest';
import { addSlips, type Came, handedOut, ownSlips, slipRate, ticketsAreKept } from '../../functions/domain/slips.ts';

const quarter = { from: '2026-07-01', to: '2026-09-30' };
const note = (from: string, to: string, many: number, unreadable = 0) => ({
  ...{ agencyId: 'ag-1', from, to },
  ...{ handedOut: many, unreadable },
});
const july = note('2026-07-01', '2026-07-31', 20, 2);
const came: Came = [
  { channel: 'paper', status: 'clean', people: 5 },
  { channel: 'paper', status: 'excluded', people: 3 },
  { channel: 'ticket', status: 'flagged', people: 4 },
  { channel: 'qr', status: 'clean', people: 100 },
  { channel: 'phone', status: 'clean', people: 7 },
];

describe('a unit’s own slips', () => {
  it('came back by ticket or on paper: 5 + 3 + 4, less one that was typed twice, and two that nobody could read', () => {
    expect(ownSlips({ came, tickets: 9, notes: [july], retyped: 1 }, quarter)).toEqual({
      ...{ tickets: 9, paper: 20, lacking: 0, returned: 5 + 3 + 4 - 1 + 2, valid: 5 + 4 },
    });
  });

  it('are not fewer than those that count, where both typings of one ballot were let stand', () => {
    const both: Came = [{ channel: 'paper', status: 'clean', people: 2 }];
    expect(ownSlips({ came: both, tickets: 0, notes: [july], retyped: 1 }, quarter)).toMatchObject({
      ...{ returned: 2 + 2, valid: 2 },
    });
  });

  it('have no number of paper where some came back and none was noted, and none of a note that the period cuts', () => {
    const paperOf = (notes: (typeof july)[], back: Came) =>
      ownSlips({ came: back, tickets: 0, notes, retyped: 0 }, quarter);
    expect(paperOf([], came)).toMatchObject({ paper: null, lacking: 1 });
    expect(paperOf([note('2026-10-01', '2026-10-31', 5)], came)).toMatchObject({ paper: null });
    expect(paperOf([july, note('2026-09-15', '2026-10-14', 5)], came)).toMatchObject({ paper: null });
    expect(paperOf([], [])).toMatchObject({ paper: 0, lacking: 0 });
    expect(paperOf([july, note('2026-09-01', '2026-09-30', 5)], came)).toMatchObject({ paper: 25, lacking: 0 });
  });
});

describe('tickets', () => {
  it('are known of days after the first that was kept, where others were issued before', () => {
    expect(ticketsAreKept(0, undefined, quarter)).toBe(true);
    expect(ticketsAreKept(3, undefined, quarter)).toBe(false);
    expect(ticketsAreKept(3, '2026-07-01', quarter)).toBe(false);
    expect(ticketsAreKept(3, '2026-06-30', quarter)).toBe(true);
  });
});

describe('several units', () => {
  const known = { tickets: 10, paper: 20, lacking: 0, returned: 12, valid: 11 };

  it('add up, and what is not known of one is not known of all', () => {
    expect(addSlips([known, known])).toEqual({ tickets: 20, paper: 40, lacking: 0, returned: 24, valid: 22 });
    expect(addSlips([known, { ...known, paper: null, lacking: 1 }])).toEqual({
      ...{ tickets: 20, paper: null, lacking: 1, returned: 24, valid: 22 },
    });
  });

  it('have a rate of what came back of what was handed out, and none where more came back than that', () => {
    expect([handedOut(known), slipRate(known)]).toEqual([30, 40]);
    expect(slipRate({ ...known, returned: 31 })).toBe(null);
    expect(slipRate({ ...known, tickets: null })).toBe(null);
    expect(slipRate({ ...known, returned: null, valid: null })).toBe(null);
    expect(slipRate({ ...known, tickets: 0, paper: 0, returned: 0 })).toBe(null);
  });
});
