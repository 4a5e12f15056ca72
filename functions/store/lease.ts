// Who may write tallies now? One counter at a time, for a while: it only avoids conflicts, correctness never leans on it.
import type { Store } from './connect.ts';
import { ifHolds } from './items.ts';
import { leaseKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** Takes or renews the lease until `seconds` from now; false while another holds it. */
export async function takeLease(store: Store, holder: string, now: Date, seconds: number): Promise<boolean> {
  const at = Math.floor(now.getTime() / 1000);
  return ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.tallies,
      Key: toItem(leaseKey),
      UpdateExpression: 'SET holder = :holder, heldUntil = :until',
      ConditionExpression: 'attribute_not_exists(heldUntil) OR heldUntil < :now OR holder = :holder',
      ExpressionAttributeValues: toItem({ ':holder': holder, ':until': at + seconds, ':now': at }),
    }),
  );
}

/** Gives the lease back, so that the next need not wait for it to run out. */
export async function returnLease(store: Store, holder: string): Promise<void> {
  await ifHolds(() =>
    store.db('UpdateItem', {
      TableName: store.tables.tallies,
      Key: toItem(leaseKey),
      UpdateExpression: 'REMOVE holder, heldUntil',
      ConditionExpression: 'holder = :holder',
      ExpressionAttributeValues: toItem({ ':holder': holder }),
    }),
  );
}
