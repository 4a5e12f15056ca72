// Which reports are there? An index beside the files: an entry is written once, after all files of it lie in the bucket.
import * as z from 'zod/mini';
import { periodSlug, type Report, readReportId, report, reportPeriod } from '../domain/report.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, getItem, queryAll } from './items.ts';
import { type Key, registryKey, reportPartition, wantedReportPartition } from './tables.ts';
import { toItem } from './write-item.ts';

/** What the index keeps besides what is shown: what the figures were, to tell whether there is anything new. */
export const keptReport = z.extend(report, { figures: z.string() });
export type KeptReport = z.infer<typeof keptReport>;

export async function findReport(store: Store, id: string): Promise<KeptReport | undefined> {
  const named = readReportId(id);
  if (named === undefined) return undefined;
  const item = await getItem(store, 'registry', registryKey.report(named.campaignId, named.slug, named.revision));
  return item === undefined ? undefined : fromStored(keptReport, item);
}

/** A campaign's, by period and revision. */
export async function reportsOf(store: Store, campaignId: string): Promise<KeptReport[]> {
  const items = await collect(queryAll(store, 'registry', { of: reportPartition(campaignId) }));
  return items.map((item) => fromStored(keptReport, item));
}

/** Where the files of a report lie as they were frozen, and as they were published. */
export const frozenFolder = ({ id }: Pick<Report, 'id'>): string => `reports/${id}`;
export const editionFolder = ({ id }: Pick<Report, 'id'>): string => `reports/${id}/published`;

const keyOf = ({ campaignId, period, revision }: Report): Key =>
  registryKey.report(campaignId, periodSlug(period), revision);

export const reportWrite = (thing: KeptReport, isNew: boolean): Write => ({ key: keyOf(thing), thing, isNew });

/** A period that somebody asks to have frozen: its days need not be any that come round by themselves. */
export const wantedReport = z.object({ campaignId: z.string(), period: reportPeriod });
export type WantedReport = z.infer<typeof wantedReport>;

export const wantedReportWrite = (thing: WantedReport): Write => ({
  key: registryKey.wantedReport(thing.campaignId, periodSlug(thing.period)),
  thing,
  isNew: false,
});

/** Every report that is asked for. */
export async function wantedReports(store: Store): Promise<WantedReport[]> {
  const items = await collect(queryAll(store, 'registry', { of: wantedReportPartition }));
  return items.map((item) => fromStored(wantedReport, item));
}

/** Whether one is asked for and not yet written. */
export async function isWanted(store: Store, { campaignId, period }: WantedReport): Promise<boolean> {
  const key = registryKey.wantedReport(campaignId, periodSlug(period));
  return (await getItem(store, 'registry', key)) !== undefined;
}

/** It is there, or there is nothing to write of it. */
export async function forgetWanted({ db, tables }: Store, { campaignId, period }: WantedReport): Promise<void> {
  const key = registryKey.wantedReport(campaignId, periodSlug(period));
  await db('DeleteItem', { TableName: tables.registry, Key: toItem(key) });
}
