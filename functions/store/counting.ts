// How are responses claimed and counted in one stroke? In a transaction: both happen or neither does.

import { type Change, type CountedAs, formatCountedAs } from '../domain/recount.ts';
import type { Tally } from '../domain/tally.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { refusedAs } from './database-errors.ts';
import { failedCondition, transact } from './items.ts';
import type { StoredResponse } from './responses.ts';
import { openMonths } from './seals.ts';
import { registryKey, responseKey, tallyKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** DynamoDB's limit of distinct items in one transaction. */
export const mostItems = 100;

/** A response to be counted as `to`; its present `countedAs` is what it moves from. */
export type Claim = { response: StoredResponse; to: CountedAs };

export type Outcome =
  | { kind: 'counted' }
  /** Somebody else counted these, or what was wanted of them changed: leave them out and go again. */
  | { kind: 'taken'; taken: Claim[] }
  /** The registry has changed since the claims were worked out: work them out anew. */
  | { kind: 'registry-changed' }
  /** A late answer met a sealed month: go again, reopening. */
  | { kind: 'sealed' }
  /** Another writer was at the same items, or the table was short of capacity: wait a little and go again. */
  | { kind: 'busy' }
  /** The table will never take this batch as it is. */
  | { kind: 'refused'; reason: string };

/**
 * Claims responses and adds their changes to the day tallies, all or nothing. A claim holds only while the response is still counted
 * as we saw it (`countedAs`), nobody has asked for something else since (`revision`), and the registry that says who stands above whom is
 * still the one the claims were worked out by. Throws when the table cannot be reached.
 */
export async function countTogether(
  store: Store,
  claims: Claim[],
  changes: Change[],
  { registryVersion, reopen }: { registryVersion: number; reopen: boolean },
): Promise<Outcome> {
  const seals = sealActions(store, changes, reopen);
  const actions = [
    ...claims.map((claim) => claimAction(store, claim)),
    ...seals,
    sameRegistry(store, registryVersion),
    ...changes.map((change) => tallyAction(store, change)),
  ];
  const cancelled = await refusable(() => transact(store, actions));
  if (typeof cancelled === 'string') return { kind: 'refused', reason: cancelled };
  if (cancelled === undefined) return { kind: 'counted' };
  const taken = claims.filter((_, i) => failedCondition(cancelled.reasons[i]));
  if (taken.length > 0) return { kind: 'taken', taken };
  if (seals.some((_, i) => failedCondition(cancelled.reasons[claims.length + i]))) return { kind: 'sealed' };
  if (failedCondition(cancelled.reasons[claims.length + seals.length])) return { kind: 'registry-changed' };
  const invalid = cancelled.reasons.find(({ Code }) => Code === 'ValidationError');
  if (invalid !== undefined) return { kind: 'refused', reason: `${invalid.Code}: ${invalid.Message ?? ''}` };
  return { kind: 'busy' };
}

/** The table's own "no" as a text, so that one bad item can be told from a table out of reach, which throws. */
async function refusable<T>(write: () => Promise<T>): Promise<T | string> {
  try {
    return await write();
  } catch (error) {
    if (refusedAs(error, 'ValidationException')) return `${error.name}: ${error.message}`;
    throw error;
  }
}

/** The registry's head as it was when the claims were worked out. */
function sameRegistry(store: Store, version: number): TransactWriteItem {
  return {
    ConditionCheck: {
      TableName: store.tables.registry,
      Key: toItem(registryKey.head),
      ConditionExpression: version === 0 ? 'attribute_not_exists(version)' : 'version = :seen',
      ...(version === 0 ? {} : { ExpressionAttributeValues: toItem({ ':seen': version }) }),
    },
  };
}

function claimAction(store: Store, { response, to }: Claim): TransactWriteItem {
  const countedAsSeen = response.countedAs === undefined ? 'attribute_not_exists(countedAs)' : 'countedAs = :from';
  return {
    Update: {
      TableName: store.tables.responses,
      Key: toItem(responseKey(response.campaignId, response.submissionId)),
      UpdateExpression: 'SET countedAs = :to REMOVE pendingIn, pendingOrder, tries, poisonReason',
      ConditionExpression: `revision = :revision AND ${countedAsSeen}`,
      ExpressionAttributeValues: toItem({
        ':to': formatCountedAs(to),
        ':revision': response.revision,
        ':from': response.countedAs,
      }),
    },
  };
}

function tallyAction(store: Store, { cell, tally }: Change): TransactWriteItem {
  return {
    Update: {
      TableName: store.tables.tallies,
      Key: toItem(tallyKey('D', cell)),
      ...addExpression({ ...tally, changes: 1 }),
    },
  };
}

const longestExpression = 4096;
const plainName = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The update that adds a tally's counters, and marks the item's shape. */
function addExpression(tally: Tally) {
  const plain = expressionOf(
    tally,
    (name, i) => (plainName.test(name) ? name : `#${i}`),
    (count) => `:v${String(count).replace('-', 'm')}`,
  );
  // 350 counters with two-letter placeholders make 2,815 bytes, so one update holds any tally that may be published.
  return plain.UpdateExpression.length <= longestExpression
    ? plain
    : expressionOf(
        tally,
        (_, i) => `#${i}`,
        (_, i) => `:${i}`,
      );
}

/**
 * `SET v = :v1 ADD A1_5 :v1,A2_4 :v1,…`. Names without signs stand as they are, and most counters change by the same few numbers, which
 * are given once: together that halves what the engine spends on an update of sixty counters.
 */
function expressionOf(
  tally: Tally,
  nameOf: (name: string, place: string) => string,
  valueFor: (count: number, place: string) => string,
) {
  const entries = Object.entries(tally).map(([name, count], i) => {
    const place = i.toString(36);
    return { name, count, written: nameOf(name, place), value: valueFor(count, place) };
  });
  const renamed = entries.filter(({ name, written }) => written !== name);
  return {
    UpdateExpression: `SET v = :v1 ADD ${entries.map(({ written, value }) => `${written} ${value}`).join(',')}`,
    ...(renamed.length > 0
      ? { ExpressionAttributeNames: Object.fromEntries(renamed.map(({ name, written }) => [written, name])) }
      : {}),
    ExpressionAttributeValues: {
      ':v1': { N: '1' },
      ...Object.fromEntries(entries.map(({ count, value }) => [value, { N: String(count) }])),
    },
  };
}

function sealActions(store: Store, changes: Change[], reopen: boolean): TransactWriteItem[] {
  const campaigns = [...new Set(changes.map(({ cell }) => cell.campaignId))];
  const daysOf = (id: string) => changes.filter(({ cell }) => cell.campaignId === id).map(({ cell }) => cell.period);
  return campaigns.map((id) => openMonths(store, id, daysOf(id), reopen));
}
