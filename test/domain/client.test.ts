// Does a token stop speaking for a program that was withdrawn, or whose secret was changed since?
import { describe, expect, test } from 'vitest';
import { actorOf, type Client, tokenHolds } from '../../functions/domain/client.ts';

const portal: Client = { id: 'pr-portal', name: 'Cổng', role: 'program', agencyId: 'ag-a', axis: 'line' };
const changed = { ...portal, secretMadeAt: '2026-11-29T05:00:00.700Z' };
const second = (text: string) => Date.parse(text) / 1000;

describe('a token', () => {
  test.each([
    ['given before the secret was changed', '2026-11-29T04:59:59Z', false],
    ['given in that very second, which tokens cannot tell apart', '2026-11-29T05:00:00Z', true],
    ['given after it', '2026-11-29T05:00:01Z', true],
  ])('%s', (_, at, holds) => {
    expect(tokenHolds(changed, second(at))).toBe(holds);
  });

  test('of a provider that keeps the secret itself holds whenever it was given', () => {
    expect(tokenHolds(portal, 0)).toBe(true);
  });

  test('of a withdrawn program never holds', () => {
    expect(tokenHolds({ ...changed, status: 'withdrawn' }, second('2026-11-29T06:00:00Z'))).toBe(false);
  });
});

test('a program acts with its one role, along its axis, and with none once it is withdrawn', () => {
  expect(actorOf(portal)).toEqual({
    id: 'pr-portal',
    grants: [{ role: 'program', agencyId: 'ag-a', axis: 'line' }],
  });
  expect(actorOf({ ...portal, status: 'withdrawn' }).grants).toEqual([]);
});
