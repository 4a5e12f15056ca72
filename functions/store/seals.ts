// Which months of a campaign, and is the whole of it, sealed: so that their tallies need not be summed from days?
//
// One item per campaign: `m2026-10 = token` once October is sealed, `all = token` once the whole is; `~token` while being sealed.
// Every counting transaction checks that the months it touches carry no mark, and removes the marks where they do. So a late
// answer reopens its month in the very write that counts it, and a seal being written at that moment fails to close.

import { type Days, monthOf } from '../domain/period.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { getItem, ifHolds } from './items.ts';
import { sealsKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** Sealed period (`2026-10` or `all`) → the token its tallies carry. */
export type Seals = Map<string, string>;
export const wholePeriod = 'all';

/** The token of a whole names its days: they may be changed after it was sealed, and then it is the whole of nothing. */
export const wholeToken = ({ from, to }: Days, token: string): string => `${from}..${to} ${token}`;
export const isWholeOf = (token: string | undefined, { from, to }: Days): boolean =>
  token?.startsWith(`${from}..${to} `) ?? false;
/** The days that a whole's token names. */
export function daysOfWhole(token: string): Days {
  const [from = '', to = ''] = token.split(' ')[0]?.split('..') ?? [];
  return { from, to };
}

const attributeOf = (period: string): string => (period === wholePeriod ? 'all' : `m${period}`);
const sealing = (token: string): string => `~${token}`;

/** The seals that may be read now. */
export async function readSeals(store: Store, campaignId: string): Promise<Seals> {
  const item = (await getItem(store, 'tallies', sealsKey(campaignId))) ?? {};
  const marks = Object.entries(item).filter(([name]) => name === 'all' || /^m\d{4}-\d\d$/.test(name));
  const closed = marks.filter(([, token]) => typeof token === 'string' && !token.startsWith('~'));
  return new Map(closed.map(([name, token]) => [name === 'all' ? wholePeriod : name.slice(1), String(token)]));
}

/** The part of a counting transaction that keeps seals true: days may change only in open months. */
export function openMonths(store: Store, campaignId: string, days: string[], reopen: boolean): TransactWriteItem {
  const periods = [...new Set(days.map(monthOf)), wholePeriod];
  const names = Object.fromEntries(periods.map((period, i) => [`#${i}`, attributeOf(period)]));
  const common = {
    TableName: store.tables.tallies,
    Key: toItem(sealsKey(campaignId)),
    ExpressionAttributeNames: names,
  };
  const each = (text: (name: string) => string, join: string) => Object.keys(names).map(text).join(join);
  if (reopen) return { Update: { ...common, UpdateExpression: `REMOVE ${each((name) => name, ', ')}` } };
  return {
    ConditionCheck: { ...common, ConditionExpression: each((name) => `attribute_not_exists(${name})`, ' AND ') },
  };
}

/** Marks a period as being sealed; from here on whoever counts into it removes the mark. */
export async function beginSeal(store: Store, campaignId: string, period: string, token: string): Promise<void> {
  await mark(store, campaignId, period, sealing(token), undefined);
}

/** The condition that a period's mark is still the one of this sealing. */
export const stillSealing = (
  store: Store,
  { campaignId, period }: { campaignId: string; period: string },
  token: string,
): TransactWriteItem => ({
  ConditionCheck: {
    TableName: store.tables.tallies,
    Key: toItem(sealsKey(campaignId)),
    ConditionExpression: '#period = :mark',
    ExpressionAttributeNames: { '#period': attributeOf(period) },
    ExpressionAttributeValues: toItem({ ':mark': sealing(token) }),
  },
});

/** Closes the seal; false where somebody counted into the period since it was begun. */
export const closeSeal = (store: Store, campaignId: string, period: string, token: string): Promise<boolean> =>
  ifHolds(() => mark(store, campaignId, period, token, sealing(token)));

/** Breaks a seal that was found wrong, unless it was made anew meanwhile. */
export const reopenSeal = (store: Store, campaignId: string, period: string, token: string): Promise<boolean> =>
  ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.tallies,
      Key: toItem(sealsKey(campaignId)),
      UpdateExpression: 'REMOVE #period',
      ConditionExpression: '#period = :token',
      ExpressionAttributeNames: { '#period': attributeOf(period) },
      ExpressionAttributeValues: toItem({ ':token': token }),
    }),
  );

async function mark(
  store: Store,
  campaignId: string,
  period: string,
  to: string,
  from: string | undefined,
): Promise<void> {
  await store.db('UpdateItem', {
    TableName: store.tables.tallies,
    Key: toItem(sealsKey(campaignId)),
    UpdateExpression: 'SET #period = :to',
    ConditionExpression: from === undefined ? undefined : '#period = :from',
    ExpressionAttributeNames: { '#period': attributeOf(period) },
    ExpressionAttributeValues: toItem({ ':to': to, ...(from === undefined ? {} : { ':from': from }) }),
  });
}
