// An export for tests that need one: every response of a campaign, as its writer writes them.
import { randomUUID } from 'node:crypto';
import { newExport } from '../../functions/domain/response-export.ts';
import { exportRound } from '../../functions/export-writer/run.ts';
import type { Bucket } from '../../functions/store/bucket.ts';
import type { Store } from '../../functions/store/connect.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { addExport } from '../../functions/store/response-exports.ts';

/** Its id. */
export async function makeExport(
  store: Store,
  bucket: Bucket,
  campaignId: string,
  at: Date,
  rowsPerPart = 1,
): Promise<string> {
  const id = `ex-${randomUUID()}`;
  const asked = { id, campaignId, format: 'csv', times: 'instants', askedBy: 'test' } as const;
  await addExport(store, newExport(asked, at));
  const stopping = new AbortController().signal;
  await exportRound({ ...readersOf(store), bucket, rowsPerPart, now: () => at, stopping, log: () => {} });
  return id;
}
