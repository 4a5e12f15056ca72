// Of which reports was nobody told yet? A sign beside each that was frozen or published, until a message waits for everybody who asked.
import { type ReportEvent, reportEventId } from '../domain/report-event.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, queryAll } from './items.ts';
import { registryKey, reportOutboxPartition } from './tables.ts';
import { toItem } from './write-item.ts';

/** Written in one stroke with the entry that it is a sign of. */
export const reportSign = (reportId: string, kind: ReportEvent['kind']): Write => {
  const id = reportEventId({ reportId, kind });
  return { key: registryKey.reportSign(id), thing: { id }, isNew: false };
};

/** The ids of what happened and was not told. */
export async function untoldReports(store: Store): Promise<string[]> {
  const items = await collect(queryAll(store, 'registry', { of: reportOutboxPartition }));
  return items.map(({ sk }) => String(sk));
}

export async function markReportTold({ db, tables }: Store, id: string): Promise<void> {
  await db('DeleteItem', { TableName: tables.registry, Key: toItem(registryKey.reportSign(id)) });
}
