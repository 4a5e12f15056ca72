// Which entries of the trail are asked for? Those of some days, by who, what and which thing, and by any words in them.
import * as z from 'zod/mini';
import { addDays, day, dayOf, daysOfMonth, startOfDay } from '../domain/period.ts';
import { matches } from '../domain/searchable.ts';
import { changesOf, type TrailEntry, type TrailSpan } from '../store/audit-trail.ts';
import type { OperationDependencies } from './dependencies.ts';
import { invalid } from './parse-sent.ts';
import { type Names, trailNames, trailSentence } from './trail-names.ts';

const words = z.string().check(z.maxLength(200));

export const trailQuery = z.strictObject({
  /** Of instants in UTC, as the trail is kept; for days of Asia/Ho_Chi_Minh give `from` and `to`. */
  month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  from: z.optional(day),
  to: z.optional(day),
  /** A name, or part of one, with or without accents; or an id. */
  who: z.optional(words),
  /** A kind such as `campaign.open.change`, or what it begins with: `campaign`. */
  what: z.optional(words),
  /** An id, or what it begins with. */
  thing: z.optional(words),
  /** Words in the entry's sentence or in what was there before and after. */
  q: z.optional(words),
  lang: z._default(z.enum(['vi', 'en']), 'vi'),
});
export type TrailQuery = z.infer<typeof trailQuery>;

/** A query of more days would read the trail for minutes. */
const mostDays = 400;

export type Told = TrailEntry & { sentence: string };
/** An entry that was read: told where it is asked for. */
export type Read = { entry: TrailEntry; told: Told | undefined };

/** All entries of the days asked for, newest first from a place or instant on, each with whether it is asked for. */
export async function trailOf(deps: OperationDependencies, query: TrailQuery, before?: string) {
  const span = { ...spanOf(query, deps.now()), before };
  const names = await trailNames(deps);
  async function* read(): AsyncGenerator<Read> {
    for await (const entry of changesOf(deps.store, span)) yield { entry, told: toldOf(names, query, entry) };
  }
  return { names, read: read() };
}

function toldOf(names: Names, query: TrailQuery, entry: TrailEntry): Told | undefined {
  const sentence = trailSentence(names, query.lang, entry);
  return isWanted(names, query, entry, sentence) ? { ...entry, sentence } : undefined;
}

function isWanted(names: Names, { who, what, thing, q }: TrailQuery, entry: TrailEntry, sentence: string): boolean {
  if (who !== undefined && entry.who !== who && !matches(names.get(entry.who) ?? entry.who, who)) return false;
  if (what !== undefined && entry.what !== what && !entry.what.startsWith(`${what}.`)) return false;
  if (thing !== undefined && !entry.thing.startsWith(thing)) return false;
  const text = () => `${sentence} ${entry.thing} ${JSON.stringify([entry.before, entry.after])}`;
  return q === undefined || matches(text(), q);
}

function spanOf({ month, from, to }: TrailQuery, now: Date): TrailSpan {
  if (from === undefined && to === undefined) {
    const days = daysOfMonth(month ?? now.toISOString().slice(0, 7));
    return { from: `${days.from}T00:00:00.000Z`, to: `${addDays(days.to, 1)}T00:00:00.000Z` };
  }
  const last = to ?? dayOf(now);
  const first = from ?? addDays(last, -30);
  if (first > last) throw invalid([{ path: 'from', message: 'ends before it begins' }]);
  if (first < addDays(last, -mostDays)) throw invalid([{ path: 'from', message: `at most ${mostDays} days at once` }]);
  return { from: startOfDay(first).toISOString(), to: startOfDay(addDays(last, 1)).toISOString() };
}
