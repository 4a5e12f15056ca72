// Where is an alert kept, and how is it told only once? Under a key that follows from its cause; put only where there is none.
import { createHash } from 'node:crypto';
import { type Alert, alert, type Raised } from '../domain/alert.ts';
import { type Change, noteChange } from './change-registry.ts';
import type { Store } from './connect.ts';
import {
  failedCondition,
  fromStored,
  getItem,
  queryAll,
  thingsOf,
  toStored,
  transact,
  type Unreadable,
} from './items.ts';
import { alertOutboxPartition, alertPartition, type Key, ofCampaign, registryKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** What the cause is, beyond campaign and day: the same for whoever finds it again. */
const digestOf = ({ agencyId, serviceId, pointCode, commentId, found }: Raised): string =>
  createHash('sha256')
    .update(JSON.stringify([found.cause, agencyId, serviceId, pointCode, commentId]))
    .digest('hex')
    .slice(0, 16);

const idOf = (campaignId: string, since: string, digest: string): string => `${campaignId}.${since}.${digest}`;
const idPattern = /^([\w-]+)\.(\d{4}-\d\d-\d\d)\.([0-9a-f]{16})$/;

function keyOfId(id: string): Key | undefined {
  const [, campaignId, since, digest] = idPattern.exec(id) ?? [];
  return campaignId && since && digest ? registryKey.alert(campaignId, since, digest) : undefined;
}

/** Stores an alert that is not there yet, with the sign that somebody may have to be told; false where it is there. */
export async function raiseAlert(store: Store, raised: Raised, raisedOn: string): Promise<boolean> {
  const digest = digestOf(raised);
  const key = registryKey.alert(raised.campaignId, raised.since, digest);
  const id = idOf(raised.campaignId, raised.since, digest);
  const thing: Alert = { ...raised, id, raisedOn, state: 'open', revision: 1 };
  const once = { TableName: store.tables.registry, ConditionExpression: 'attribute_not_exists(pk)' };
  const sign = { pk: alertOutboxPartition, sk: key.sk, v: 1 };
  const cancelled = await transact(store, [
    { Put: { ...once, Item: toItem(toStored(key, thing)) } },
    { Put: { TableName: store.tables.registry, Item: toItem(sign) } },
  ]);
  if (cancelled === undefined) return true;
  if (failedCondition(cancelled.reasons[0])) return false;
  throw new Error('The alert could not be written');
}

/** A campaign's alerts, by the day of their cause; throws on one of no known shape, unless somebody wants to hear of it and go on. */
export const alertsOf = (store: Store, campaignId: string, unreadable?: Unreadable): AsyncGenerator<Alert> =>
  thingsOf(
    alert,
    queryAll(store, 'registry', { of: alertPartition, between: ofCampaign(campaignId) }),
    unreadable && ((sk, error) => unreadable(sk.replaceAll('#', '.'), error)),
  );

/** The alert of an id, read consistently; undefined where there is none. */
export async function findAlert(store: Store, id: string): Promise<Alert | undefined> {
  const key = keyOfId(id);
  const item = key && (await getItem(store, 'registry', key));
  return item && fromStored(alert, item);
}

/** Writes what somebody made of an alert, with its note in the trail, unless somebody changed it since it was read: then false. */
export async function changeAlert(store: Store, before: Alert, after: Alert, change: Change): Promise<boolean> {
  const key = registryKey.alert(before.campaignId, before.since, before.id.split('.').at(-1) ?? '');
  const cancelled = await transact(store, [
    {
      Put: {
        TableName: store.tables.registry,
        Item: toItem(toStored(key, after)),
        ConditionExpression: '#thing.#revision = :seen',
        ExpressionAttributeNames: { '#thing': 'thing', '#revision': 'revision' },
        ExpressionAttributeValues: toItem({ ':seen': before.revision }),
      },
    },
    noteChange(store, change),
  ]);
  if (cancelled === undefined) return true;
  if (failedCondition(cancelled.reasons[0]) || cancelled.reasons[0]?.Code === 'TransactionConflict') return false;
  throw new Error('The alert could not be changed');
}
