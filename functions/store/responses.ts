// Where is a response kept, and how is it stored once? Under its campaign and id; the first content under an id stays.
import { hash } from 'node:crypto';
import * as z from 'zod/mini';
import { answersAlike } from '../domain/integrity.ts';
import { outcome } from '../domain/outcome.ts';
import { addDays, dayOf, startOfDay } from '../domain/period.ts';
import { channel, type Flag, flag, help, type Response, status } from '../domain/response.ts';
import type { Store } from './connect.ts';
import { getItem, type Item, queryAll } from './items.ts';
import { type Lane, pendingOf } from './lane.ts';
import { type CommentKeeping, commentPuts } from './new-comment.ts';
import { type PutNew, putAlone } from './put-new.ts';
import { reviewPlaceOf } from './review-place.ts';
import { answersText, storedAnswers } from './stored-answers.ts';
import { responseKey, responsePartitions } from './tables.ts';

/** A flag that this version does not know makes no response unreadable. */
const knownFlags = z.transform((codes: string[]): Flag[] => flag.options.filter((one) => codes.includes(one)));
export const storedFlags = z._default(z.pipe(z.array(z.string()), knownFlags), []);

export const storedResponse = z.object({
  v: z.literal([1, 2]),
  pk: z.string(),
  sk: z.string(),
  campaignId: z.string(),
  pointCode: z.optional(z.string()),
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  channel,
  outcome: z.optional(outcome),
  answeredAt: z.string(),
  receivedAt: z.string(),
  answers: storedAnswers,
  help: z.optional(help),
  enteredBy: z.optional(z.string()),
  status,
  flags: storedFlags,
  /** Flags that a person has looked at and taken away: no rule gives them again. */
  cleared: storedFlags,
  /** Only of what citizens sent themselves: RFC 3339 by our clock, and the digest of answers long enough to compare. */
  arrivedAt: z.optional(z.string()),
  alike: z.optional(z.string()),
  digest: z.string(),
  /** Raised by whoever changes what is wanted of the counter, so that a claim on an older wish fails. */
  revision: z.int(),
  pendingIn: z.optional(z.string()),
  /** Only of what was ever flagged or excluded: where it lies in the index of reviews. */
  reviewIn: z.optional(z.string()),
  reviewOrder: z.optional(z.string()),
  countedAs: z.optional(z.string()),
  tries: z.optional(z.int()),
  expiresAt: z.int(),
});
export type StoredResponse = z.infer<typeof storedResponse> & { submissionId: string; day: string };

/** A stored item as the rest of the code knows it; throws where the item is not of a known shape. */
export const readResponse = (item: Item): StoredResponse => known(storedResponse.parse(item));

/** The same, or undefined: one unreadable item must not hold up a page of others. */
export function tryReadResponse(item: Item): StoredResponse | undefined {
  const read = storedResponse.safeParse(item);
  return read.success ? known(read.data) : undefined;
}

const known = (response: z.infer<typeof storedResponse>): StoredResponse => ({
  submissionId: response.sk,
  day: dayOf(response.answeredAt),
  // Last, as in `responseOf`.
  ...response,
});

/** What tells two contents under one id apart; not the clock, which moves between two taps, nor who typed it: one ballot typed by two is one response. */
export function digestOf(response: Response): string {
  const { pointCode, agencyId, serviceId, answers: given, comment, help: mark } = response;
  const content = JSON.stringify([
    pointCode ?? null,
    agencyId,
    serviceId ?? null,
    Object.entries(given),
    comment ?? null,
    // Only where it was said, so that digests from before the mark hold.
    ...(mark === undefined ? [] : [mark]),
  ]);
  return shortDigest(content, 22);
}

const shortDigest = (text: string, characters: number): string =>
  hash('sha256', text, 'base64url').slice(0, characters);

/** The item of a new response, waiting in a lane to be counted, its comment left to an item of its own; it may vanish after the campaign's retention. */
export function responseItem(response: Response, retentionDays: number, lane: Lane): Item {
  const { submissionId, flags, answers: given, comment: _, commentAbout: __, ...rest } = response;
  const day = dayOf(response.answeredAt);
  return {
    v: 2,
    ...responseKey(response.campaignId, submissionId),
    ...rest,
    answers: answersText(given),
    ...(flags.length > 0 ? { flags } : {}),
    digest: digestOf(response),
    revision: 1,
    ...pendingOf({ day, ...response }, lane),
    ...(response.status === 'clean' ? {} : reviewPlaceOf(response)),
    expiresAt: Math.floor(startOfDay(addDays(day, retentionDays + 1)).getTime() / 1000),
  };
}

/** What sets a citizen's own post beside its neighbours at the point; sixty bits are plenty for the answers of five minutes. */
export function arrivalOf({ receivedAt, answers: given }: Response): Item {
  const text = answersAlike(given);
  return { arrivedAt: receivedAt, ...(text === undefined ? {} : { alike: shortDigest(text, 10) }) };
}

type Stored = 'stored' | 'already-stored' | 'conflict';

/**
 * Stores what a citizen sent, and its comment beside it, unless its id is taken: `already-stored` where the same content lies under it,
 * `conflict` where other content does. Resolves only after the write is durable. `putNew` says with whom it is written.
 */
export async function storeResponse(
  store: Store,
  response: Response,
  retentionDays: number,
  keeping?: CommentKeeping,
  putNew: PutNew = putAlone(store),
): Promise<Stored> {
  const key = responseKey(response.campaignId, response.submissionId);
  const item = Object.assign(responseItem(response, retentionDays, 'live'), arrivalOf(response));
  const beside = commentPuts(store, response, keeping);
  if (await putNew({ table: store.tables.responses, key, item, beside })) return 'stored';
  const before = await getItem(store, 'responses', key);
  if (before === undefined) throw new Error('The response under this id vanished while it was looked at');
  return readResponse(before).digest === item['digest'] ? 'already-stored' : 'conflict';
}

/** Every response of a campaign, read consistently, in the export's stable order; an item of no known shape is told and passed over. */
export async function* responsesOf(
  store: Store,
  campaignId: string,
  unreadable: (submissionId: string) => void = () => {},
): AsyncGenerator<StoredResponse> {
  for (const partition of responsePartitions(campaignId)) {
    for await (const item of queryAll(store, 'responses', { of: partition })) {
      const response = tryReadResponse(item);
      if (response === undefined) unreadable(String(item['sk']));
      else yield response;
    }
  }
}
