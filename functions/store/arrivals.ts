// Who came to a point around the same time? What citizens sent themselves, in a sparse index by point and our clock.
import * as z from 'zod/mini';
import { neighbourhoodSeconds } from '../domain/burst.ts';
import { addDays, dayOf, startOfDay } from '../domain/period.ts';
import { channel, status } from '../domain/response.ts';
import type { Store } from './connect.ts';
import { collect, queryAll, queryPage } from './items.ts';
import { type StoredResponse, storedFlags } from './responses.ts';
import { indexes } from './tables.ts';

const arrived = z.object({
  sk: z.string(),
  pointCode: z.string(),
  arrivedAt: z.string(),
  alike: z.optional(z.string()),
  status,
  flags: storedFlags,
  cleared: storedFlags,
  campaignId: z.string(),
  agencyId: z.string(),
  serviceId: z.optional(z.string()),
  channel,
  answeredAt: z.string(),
});
/** A response as its neighbours see it; a stored response that a citizen sent is one. */
export type Arrived = Omit<z.infer<typeof arrived>, 'sk'> & { submissionId: string; day: string };

/** What of some responses citizens sent themselves. */
export const arrivedAmong = (responses: StoredResponse[]): Arrived[] =>
  responses.flatMap(({ pointCode, arrivedAt, ...rest }) =>
    pointCode === undefined || arrivedAt === undefined ? [] : [{ ...rest, pointCode, arrivedAt }],
  );

/**
 * At most this many are read around those of one page. Only a flood is denser, and then those of the page are crowd enough among
 * themselves; without a bound a flood would cost the counter the square of its size.
 */
const mostNeighbours = 2000;

/** Those who came to a point near some of its arrivals, with these themselves, which the index may not show yet. */
export async function neighboursOf(store: Store, arrivals: Arrived[]): Promise<Arrived[]> {
  const found = new Map(arrivals.map((one) => [one.submissionId, one]));
  const times = arrivals.map(({ arrivedAt }) => Date.parse(arrivedAt));
  const range = {
    of: arrivals[0]?.pointCode ?? '',
    index: indexes.arrivals,
    between: { from: around(Math.min(...times), -1), to: around(Math.max(...times), 1) },
    limit: mostNeighbours,
  };
  let read = 0;
  for await (const item of queryAll(store, 'responses', range)) {
    const { sk, ...rest } = arrived.parse(item);
    if (!found.has(sk)) found.set(sk, { ...rest, submissionId: sk, day: dayOf(rest.answeredAt) });
    read += 1;
    if (read >= mostNeighbours) break;
  }
  return [...found.values()];
}

const around = (time: number, sign: 1 | -1): string =>
  new Date(time + sign * neighbourhoodSeconds * 1000).toISOString();

/** What arrived at a point on a day by our clock. */
export async function arrivalsOn(store: Store, pointCode: string, day: string) {
  // The index's order is that of the text: the last instant of the day sorts before the first of the next.
  const between = {
    from: startOfDay(day).toISOString(),
    to: new Date(startOfDay(addDays(day, 1)).getTime() - 1).toISOString(),
  };
  const items = await collect(queryAll(store, 'responses', { of: pointCode, index: indexes.arrivals, between }));
  return items.map((item) => arrived.parse(item));
}

/** When somebody last sent an answer at a point, RFC 3339; undefined where nobody has, or not within what is kept. */
export async function lastArrival(store: Store, pointCode: string): Promise<string | undefined> {
  const range = { of: pointCode, index: indexes.arrivals, backwards: true, limit: 1 };
  const { items } = await queryPage(store, 'responses', range);
  return items[0] === undefined ? undefined : arrived.parse(items[0]).arrivedAt;
}

/** What citizens sent themselves at a point for a campaign, oldest first: ids, and the day each reached us. */
export async function* arrivalsAt(
  store: Store,
  pointCode: string,
  campaignId: string,
): AsyncGenerator<{ submissionId: string; day: string }> {
  for await (const item of queryAll(store, 'responses', { of: pointCode, index: indexes.arrivals })) {
    const { sk, campaignId: its, arrivedAt } = arrived.parse(item);
    if (its === campaignId) yield { submissionId: sk, day: dayOf(arrivedAt) };
  }
}
