// How are very many responses read? Page by page in the export's stable order, from any place in it, the next one on its way already.
import * as z from 'zod/mini';
import type { Store } from './connect.ts';
import { type Item, queryPage } from './items.ts';
import { storedResponse } from './responses.ts';
import { responsePartitions } from './tables.ts';

/** Which of the campaign's partitions, and after which response of it. */
export type ResponsePlace = { partition: number; after?: string | undefined };

/** What leaves, and how it has been counted. All of every item is asked for: leaving the rest out costs the engine more than sending it. */
const exported = z.pick(storedResponse, {
  ...{ v: true, sk: true, pointCode: true, agencyId: true, serviceId: true, channel: true, outcome: true },
  ...{ answeredAt: true, answers: true, help: true, status: true, flags: true, countedAs: true, pendingIn: true },
});
export type ExportedResponse = z.infer<typeof exported> & { submissionId: string };

/** Far less than a page may have: two of them are held at once, and each takes many times its length. */
const together = 500;

export type ResponsePage = {
  partition: number;
  /** In order; `response` is undefined where the item is of no known shape. */
  entries: { submissionId: string; response: ExportedResponse | undefined }[];
  /** Where to go on; undefined after the last. */
  next: ResponsePlace | undefined;
};

/** Read consistently; a reader that goes on from a place of an earlier page gets what it would have got then. */
export async function* responsePages(
  store: Store,
  campaignId: string,
  from: ResponsePlace = { partition: 0 },
): AsyncGenerator<ResponsePage> {
  let coming: Promise<ResponsePage> | undefined = pageAt(store, campaignId, from);
  while (coming !== undefined) {
    const page: ResponsePage = await coming;
    coming = page.next === undefined ? undefined : pageAt(store, campaignId, page.next);
    // Whoever leaves before it has come is not troubled by its failure.
    coming?.catch(() => {});
    yield page;
  }
}

async function pageAt(store: Store, campaignId: string, { partition, after }: ResponsePlace): Promise<ResponsePage> {
  const partitions = responsePartitions(campaignId);
  const range = { of: partitions[partition] ?? '', limit: together, ...(after === undefined ? {} : { after }) };
  const { items, next } = await queryPage(store, 'responses', range);
  const entries = items.map((item) => ({ submissionId: String(item['sk']), response: read(item) }));
  const more =
    next === undefined ? nextPartition(partition, partitions.length) : { partition, after: String(next['sk']) };
  return { partition, entries, next: more };
}

const nextPartition = (partition: number, of: number): ResponsePlace | undefined =>
  partition + 1 < of ? { partition: partition + 1 } : undefined;

function read(item: Item): ExportedResponse | undefined {
  const found = exported.safeParse(item);
  return found.success ? { ...found.data, submissionId: found.data.sk } : undefined;
}
