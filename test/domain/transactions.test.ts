// How many transactions are behind a number of responses? The day's total where it is known, else its services, of what is covered only.
import { describe, expect, test } from 'vitest';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import {
  knownTransactions,
  servicesCovered,
  transactionsCovered,
} from '../../functions/domain/covered-transactions.ts';
import { excessOfServices, transactionsOf } from '../../functions/domain/transactions.ts';
import { agency } from '../counting/world.ts';

const dayWith = (counts: Record<string, number>, day = '2026-10-01') => ({ agencyId: 'ag-xa', day, counts });

describe('a day’s transactions', () => {
  test('in all are the total, which knows services that nobody names, else the sum', () => {
    expect(transactionsOf(dayWith({ '*': 50, 'sv-a': 20, 'sv-b': 5 }), 'all')).toBe(50);
    expect(transactionsOf(dayWith({ 'sv-a': 20, 'sv-b': 5 }), 'all')).toBe(25);
    expect(transactionsOf(dayWith({ '*': 0 }), 'all')).toBe(0);
    expect(transactionsOf(dayWith({}), 'all')).toBeUndefined();
  });

  test('of some services never take the total: nobody knows how much of it is theirs', () => {
    expect(transactionsOf(dayWith({ '*': 50, 'sv-a': 20, 'sv-b': 5 }), new Set(['sv-a', 'sv-c']))).toBe(20);
    expect(transactionsOf(dayWith({ '*': 50 }), new Set(['sv-a']))).toBeUndefined();
  });

  test('whose services exceed the total cannot be', () => {
    expect(excessOfServices(dayWith({ '*': 24, 'sv-a': 20, 'sv-b': 5 }))).toBe(25);
    expect(excessOfServices(dayWith({ '*': 25, 'sv-a': 20, 'sv-b': 5 }))).toBeUndefined();
    expect(excessOfServices(dayWith({ 'sv-a': 20 }))).toBeUndefined();
    expect(excessOfServices(dayWith({ '*': 0 }))).toBeUndefined();
  });
});

describe('what a campaign covers', () => {
  const tree = agencyTree([
    agency('ag-tinh', {}),
    agency('ag-so', { parentId: 'ag-tinh' }),
    { ...agency('ag-xa', { parentId: 'ag-tinh' }), placements: [{}, { from: '2026-07-01', parentId: 'ag-tinh' }] },
    agency('ag-bv', { parentId: 'ag-xa', lineParentId: 'ag-so' }),
  ]);
  const pointAt = (agencyId: string, serviceId?: string) => ({
    ...{ code: 'X', agencyId, label: 'Quầy', onePerson: false, status: 'active' as const },
    ...(serviceId === undefined ? {} : { serviceId }),
  });
  const on = (agencyId: string, day = '2026-10-01') => ({ agencyId, day });

  test('are all services of the agencies under those named, on either axis, as the tree stood that day', () => {
    expect(servicesCovered(tree, { agencyIds: ['ag-so'] }, [], on('ag-bv'))).toBe('all');
    expect(servicesCovered(tree, { agencyIds: ['ag-so'] }, [], on('ag-xa'))).toBeUndefined();
    expect(servicesCovered(tree, { agencyIds: ['ag-so', 'ag-tinh'] }, [], on('ag-xa'))).toBe('all');
    expect(servicesCovered(tree, { agencyIds: ['ag-tinh'] }, [], on('ag-xa', '2026-06-30'))).toBeUndefined();
    expect(servicesCovered(tree, { agencyIds: ['ag-tinh'] }, [], on('ag-xa', '2026-07-01'))).toBe('all');
  });

  test('are the services named, with those of points named, and all where a point fixes none', () => {
    const covers = { agencyIds: ['ag-so'], serviceIds: ['sv-a'] };
    expect(servicesCovered(tree, covers, [pointAt('ag-bv', 'sv-b')], on('ag-bv'))).toEqual(new Set(['sv-a', 'sv-b']));
    expect(servicesCovered(tree, covers, [pointAt('ag-xa', 'sv-b')], on('ag-xa'))).toEqual(new Set(['sv-b']));
    expect(servicesCovered(tree, covers, [pointAt('ag-xa')], on('ag-xa'))).toBe('all');
    expect(servicesCovered(tree, covers, [pointAt('ag-xa', 'sv-b')], on('ag-bv'))).toEqual(new Set(['sv-a']));
  });

  test('is all that counts, and its first and last known day are told', () => {
    const some = { services: new Set(['sv-a']) };
    const days = [
      { ...dayWith({ '*': 90, 'sv-a': 3 }, '2026-10-05'), ...some },
      { ...dayWith({ 'sv-a': 4, 'sv-b': 9 }, '2026-10-02'), ...some },
      { ...dayWith({ 'sv-a': 1 }, '2026-10-03'), ...some },
      { ...dayWith({ '*': 90 }, '2026-10-01'), ...some },
    ];
    expect(transactionsCovered({ ...dayWith({ 'sv-b': 9 }), ...some }, 'sv-b')).toBeUndefined();
    expect(knownTransactions(days, undefined)).toEqual({
      transactions: 8,
      from: '2026-10-02',
      to: '2026-10-05',
      days: 3,
    });
    expect(knownTransactions(days, 'sv-b')).toBeUndefined();
  });

  test('of one service is its own number, whether the campaign covers all services or names it', () => {
    const day = dayWith({ '*': 90, 'sv-a': 3, 'sv-b': 9 });
    expect(transactionsCovered({ ...day, services: 'all' }, 'sv-b')).toBe(9);
    expect(transactionsCovered({ ...day, services: new Set(['sv-a', 'sv-b']) }, 'sv-b')).toBe(9);
    expect(transactionsCovered({ ...day, services: 'all' }, 'sv-c')).toBeUndefined();
  });
});
