// Where is it kept how many slips were handed out? A counter for each unit and day beside the tickets, and what clerks noted of paper.
import { type Outcome, outcome } from '../domain/outcome.ts';
import type { Days } from '../domain/period.ts';
import { type PaperNote, paperNote } from '../domain/slips.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { fromStored, type Item, queryAll } from './items.ts';
import { paperNotePartition, registryKey, slipPartition } from './tables.ts';
import { toItem } from './write-item.ts';

/** What was counted of a campaign's slips at a unit on a day: tickets by outcome on the day they were issued, retyped ballots on the day they were answered. */
export type SlipDay = { day: string; agencyId: string; tickets: Record<Outcome, number>; retyped: number };

const retyped = 'retyped';
export const issuedName = (of: Outcome): string => `issued_${of}`;

type Place = { campaignId: string; day: string; agencyId: string };

/** Adds tickets to the counter of a unit and day, to be written in the same stroke as they. Nothing in it leads to a ticket, or to a response. */
export const countIssued = (store: Store, place: Place, of: Outcome, tickets: number): TransactWriteItem =>
  addTo(store, place, issuedName(of), tickets);

/** The same of one ballot that was typed anew. */
export const countRetyped = (store: Store, place: Place): TransactWriteItem => addTo(store, place, retyped, 1);

const addTo = (store: Store, { campaignId, day, agencyId }: Place, name: string, by: number): TransactWriteItem => ({
  Update: {
    TableName: store.tables.registry,
    Key: toItem(registryKey.slips(campaignId, day, agencyId)),
    UpdateExpression: `SET v = :shape ADD ${name} :by`,
    ExpressionAttributeValues: toItem({ ':shape': 1, ':by': by }),
  },
});

/** What was counted, by day and unit. */
export async function* slipDays(store: Store, campaignId: string, days?: Days): AsyncGenerator<SlipDay> {
  const between = days && { from: days.from, to: `${days.to}#~` };
  const range = { of: slipPartition(campaignId), ...(between ? { between } : {}) };
  for await (const item of queryAll(store, 'registry', range)) yield readDay(item);
}

function readDay(item: Item): SlipDay {
  const [day = '', agencyId = ''] = String(item['sk']).split('#');
  const counted = (name: string): number => Number(item[name] ?? 0);
  const tickets = { receipt: 0, supplement: 0, refusal: 0, list: 0 };
  for (const of of outcome.options) tickets[of] = counted(issuedName(of));
  return { day, agencyId, tickets, retyped: counted(retyped) };
}

/** The first day on which it was kept where tickets were issued. */
export async function firstIssuingDay(store: Store, campaignId: string): Promise<string | undefined> {
  for await (const { day, tickets } of slipDays(store, campaignId))
    if (Object.values(tickets).some((many) => many > 0)) return day;
  return undefined;
}

/** What clerks noted of a campaign's paper, by unit and days; what was taken back is not among it. */
export async function paperNotes(store: Store, campaignId: string): Promise<PaperNote[]> {
  const found: PaperNote[] = [];
  for await (const item of queryAll(store, 'registry', { of: paperNotePartition(campaignId) })) {
    const note = fromStored(paperNote, item);
    if (note.handedOut !== null) found.push(note);
  }
  return found;
}

export const paperNoteWrite = (campaignId: string, thing: PaperNote): Write => ({
  key: registryKey.paperNote(campaignId, thing.agencyId, thing.from, thing.to),
  thing,
  isNew: false,
});
