// How is a response flagged after it was stored? As a wish of the counter, never against a person's judgement.
import { flagsAmong } from '../domain/burst.ts';
import type { Flag } from '../domain/response.ts';
import { type Arrived, arrivedAmong, neighboursOf } from './arrivals.ts';
import type { Store } from './connect.ts';
import { ifHolds } from './items.ts';
import { pendingOf } from './lane.ts';
import { readResponse, type StoredResponse } from './responses.ts';
import { reviewPlaceOf } from './review-place.ts';
import { responseKey } from './tables.ts';
import { toItem } from './write-item.ts';

/** Responses as they stand after they were flagged, by submission id. */
export type Flagged = Map<string, StoredResponse>;

const atOnce = 16;

/**
 * Looks at the points where some responses, not counted yet, were given, and flags what came in a burst there, those stored before it was
 * recognised too. One query a point and, in a burst alone, one write a flag. Safe to repeat: a flag is given once.
 */
export async function flagNeighbours(store: Store, responses: StoredResponse[]): Promise<Flagged> {
  const fresh = arrivedAmong(responses.filter(({ countedAs }) => countedAs === undefined));
  const flagged: Flagged = new Map();
  await inGroups([...byPoint(fresh).values()], async (arrivals) => {
    for (const [id, one] of await flagTogether(store, await neighboursOf(store, arrivals))) flagged.set(id, one);
  });
  return flagged;
}

/** Arrivals by the point they came to. */
export function byPoint(arrivals: Arrived[]): Map<string, Arrived[]> {
  const points = new Map<string, Arrived[]>();
  for (const arrival of arrivals) {
    const there = points.get(arrival.pointCode) ?? [];
    points.set(arrival.pointCode, there);
    there.push(arrival);
  }
  return points;
}

/** Flags what came in a burst among the arrivals at one point. */
export async function flagTogether(store: Store, arrivals: Arrived[]): Promise<Flagged> {
  const wanted = flagsAmong(arrivals.map((one) => ({ ...one, at: Date.parse(one.arrivedAt) })));
  const wishes = arrivals.flatMap((arrival) =>
    (wanted.get(arrival.submissionId) ?? []).filter(isNew(arrival)).map((flag) => ({ arrival, flag })),
  );
  const flagged: Flagged = new Map();
  await inGroups(wishes, async ({ arrival, flag }) => {
    const now = await addFlag(store, arrival, flag);
    if (now !== undefined && now.revision > (flagged.get(now.submissionId)?.revision ?? 0))
      flagged.set(now.submissionId, now);
  });
  return flagged;
}

const isNew =
  ({ status, flags, cleared }: Arrived) =>
  (flag: Flag): boolean =>
    status !== 'excluded' && !flags.includes(flag) && !cleared.includes(flag);

/** The response as flagged; undefined where it is flagged so already, or a person has excluded it or taken this flag away. */
async function addFlag(store: Store, arrival: Arrived, flag: Flag): Promise<StoredResponse | undefined> {
  const { pendingIn, pendingOrder } = pendingOf(arrival, 'bulk');
  const { reviewIn, reviewOrder } = reviewPlaceOf({ ...arrival, receivedAt: arrival.arrivedAt });
  let flagged: StoredResponse | undefined;
  await ifHolds(async () => {
    const { item } = await store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: toItem(responseKey(arrival.campaignId, arrival.submissionId)),
      // Who waits already stays in the lane where it waits.
      UpdateExpression:
        'SET #status = :flagged, flags = list_append(if_not_exists(flags, :none), :flags), pendingIn = if_not_exists(pendingIn, :in), pendingOrder = if_not_exists(pendingOrder, :order), reviewIn = :reviewIn, reviewOrder = :reviewOrder ADD revision :one',
      ConditionExpression:
        'attribute_exists(pk) AND #status <> :excluded AND NOT contains(flags, :flag) AND NOT contains(cleared, :flag)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: toItem({
        ...{ ':flagged': 'flagged', ':excluded': 'excluded', ':flag': flag, ':flags': [flag], ':none': [] },
        ...{ ':in': pendingIn, ':order': pendingOrder, ':one': 1 },
        ...{ ':reviewIn': reviewIn, ':reviewOrder': reviewOrder },
      }),
      ReturnValues: 'ALL_NEW',
    });
    if (item !== undefined) flagged = readResponse(item);
  });
  return flagged;
}

/** Some at a time: enough to keep the table busy, few enough not to crowd others out. */
async function inGroups<T>(things: T[], work: (thing: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < things.length; start += atOnce)
    await Promise.all(things.slice(start, start + atOnce).map(work));
}
