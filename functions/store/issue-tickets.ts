// How do tickets come into being? A few dozen to a transaction, with what keeps a dossier or a repeated request from having two.
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { type Ticket, ticketDigest } from '../domain/ticket.ts';
import type { Store } from './connect.ts';
import type { TransactWriteItem } from './database-calls.ts';
import { type Cancelled, failedCondition, fromStored, getItem, type Item, toStored, transact } from './items.ts';
import { countIssued } from './slips.ts';
import { type Key, registryKey } from './tables.ts';
import { vanishesAt } from './tickets.ts';
import { toItem } from './write-item.ts';

export type Issue = {
  campaignId: string;
  ticket: Ticket;
  /** Today. */
  day: string;
  /** The digest of a request that may come twice; its codes must then be the same each time. */
  request: string | undefined;
};

/** A ticket to be, and the digest of the dossier or person it is for. */
export type Slip = { code: string; reference: string | undefined };

// A hundred items a transaction, less the count and the request; a slip for a dossier has two.
const mostItems = 98;
const busyTries = 12;

/** Which slips were issued, in their order; the others' dossiers have a ticket of this outcome already. */
export async function issueTickets(store: Store, issue: Issue, slips: Slip[]): Promise<boolean[]> {
  const size = slips.some(({ reference }) => reference !== undefined) ? mostItems / 2 : mostItems;
  const issued: boolean[] = [];
  for (let start = 0; start < slips.length; start += size)
    issued.push(...(await issuePart(store, issue, slips.slice(start, start + size), start / size)));
  return issued;
}

async function issuePart(store: Store, issue: Issue, slips: Slip[], part: number): Promise<boolean[]> {
  const refused = new Set<Slip>();
  const answer = () => slips.map((slip) => !refused.has(slip));
  for (let tries = 0; tries < busyTries; tries += 1) {
    const before = await readPart(store, issue, part);
    if (before !== undefined) return slips.map((_, place) => !before.includes(place));
    const going = slips.filter((slip) => !refused.has(slip));
    const rows = rowsOf(store, issue, going);
    const noted = notesOf(store, issue, part, slips, refused);
    if (rows.length + noted.length === 0) return answer();
    const cancelled = await transact(store, [...rows.map(({ put }) => put), ...noted]);
    if (cancelled === undefined) return answer();
    for (const slip of refusedBy(rows, cancelled)) refused.add(slip);
    await sleep(5 * 2 ** Math.min(tries, 6) * Math.random());
  }
  throw new Error('The tickets stayed busy');
}

/** The slips whose dossiers had a ticket already. */
const refusedBy = (rows: Row[], { reasons }: Cancelled): Slip[] =>
  rows.flatMap(({ dossierOf }, i) => (dossierOf !== undefined && failedCondition(reasons[i]) ? [dossierOf] : []));

type Row = { key: Key; put: TransactWriteItem; dossierOf: Slip | undefined };

/** Sorted by key: the order in which items were written must not say which ticket went to which dossier. */
function rowsOf(store: Store, { campaignId, ticket }: Issue, slips: Slip[]): Row[] {
  const expiresAt = vanishesAt(ticket.expiresOn);
  const rows = slips.flatMap((slip): Row[] => {
    const key = registryKey.ticket(campaignId, ticketDigest(campaignId, slip.code));
    const own = { key, put: putNew(store, { ...toStored(key, ticket), expiresAt }), dossierOf: undefined };
    if (slip.reference === undefined) return [own];
    const referenceKey = registryKey.ticketReference(campaignId, slip.reference);
    const put = putNew(store, { ...referenceKey, v: 1, expiresAt });
    return [own, { key: referenceKey, put, dossierOf: slip }];
  });
  return rows.toSorted((a, b) => (`${a.key.pk}/${a.key.sk}` < `${b.key.pk}/${b.key.sk}` ? -1 : 1));
}

function notesOf(store: Store, issue: Issue, part: number, slips: Slip[], refused: Set<Slip>): TransactWriteItem[] {
  const { campaignId, ticket, day, request } = issue;
  const places = slips.flatMap((slip, place) => (refused.has(slip) ? [place] : []));
  const issued = slips.length - refused.size;
  const count = countIssued(store, { campaignId, day, agencyId: ticket.agencyId }, ticket.outcome, issued);
  const counted = issued === 0 ? [] : [count];
  if (request === undefined) return counted;
  const key = registryKey.ticketRequest(campaignId, request, part);
  const expiresAt = vanishesAt(ticket.expiresOn);
  return [...counted, putNew(store, { ...toStored(key, { refused: places }), expiresAt })];
}

const putNew = (store: Store, item: Item): TransactWriteItem => ({
  Put: {
    TableName: store.tables.registry,
    Item: toItem(item),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

const stored = z.object({ refused: z.array(z.int()) });

/**
 * The places refused when this part of the request came before. Without this note a repeated request would make a ticket anew
 * that was used in the meantime.
 */
async function readPart(store: Store, { campaignId, request }: Issue, part: number): Promise<number[] | undefined> {
  if (request === undefined) return undefined;
  const item = await getItem(store, 'registry', registryKey.ticketRequest(campaignId, request, part));
  return item === undefined ? undefined : fromStored(stored, item).refused;
}
