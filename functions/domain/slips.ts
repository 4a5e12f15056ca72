// How many slips were handed out, how many came back, and how many of those count? Tickets and paper, of a unit and of all under it.
import * as z from 'zod/mini';
import { type Days, day } from './period.ts';
import type { Channel, Status } from './response.ts';
import { coveragePer100 } from './sample-size.ts';

const count = z.int().check(z.minimum(0));

/** What a clerk noted of paper: handed out at the unit itself over some days, and come back but not to be read. */
export const paperNote = z.object({
  agencyId: z.string(),
  from: day,
  to: day,
  /** Null once it was taken back. */
  handedOut: z.nullable(count),
  unreadable: count,
});
export type PaperNote = z.infer<typeof paperNote>;

export const slipCounts = z.object({
  /** One-time tickets issued; null where they were issued before it was kept where and when. */
  tickets: z.nullable(count),
  /** Paper handed out, as noted; null where none was noted and yet some came back, or a note's days lie only partly within. */
  paper: z.nullable(count),
  /** Of how many units one of the two is null. */
  lacking: count,
  /** Came back by ticket or on paper, whatever became of them; null where withheld. */
  returned: z.nullable(count),
  /** Those of them that are not excluded. */
  valid: z.nullable(count),
});
export type SlipCounts = z.infer<typeof slipCounts>;
/** `own`: the unit itself; `all`: with everything under it by territory as it hung on the last day. */
export const unitSlips = z.object({ agencyId: z.string(), own: slipCounts, all: slipCounts });
export type UnitSlips = z.infer<typeof unitSlips>;

/** By which channels a slip that was handed out comes back. */
export const isSlip = (channel: Channel): boolean => channel === 'ticket' || channel === 'paper';

/** What came back to a unit itself: responses by channel and status, and how many paper ones stand in place of one that was typed wrongly. */
export type Came = { channel: Channel; status: Status; people: number }[];
export type OwnKnown = {
  came: Came;
  /** Null where it is not known. */
  tickets: number | null;
  notes: PaperNote[];
  retyped: number;
};

/** The counts of a unit itself over some days. A ballot typed anew came back once, though its first typing is kept, excluded. */
export function ownSlips({ came, tickets, notes, retyped }: OwnKnown, days: Days) {
  const slips = came.filter(({ channel }) => isSlip(channel));
  const within = notes.filter(({ from, to }) => days.from <= from && to <= days.to);
  const unreadable = sum(within.map((note) => note.unreadable));
  const responses = sum(slips.map(({ people }) => people)) - retyped;
  const valid = sum(slips.map(({ status, people }) => (status === 'excluded' ? 0 : people)));
  const onPaper = sum(slips.map(({ channel, people }) => (channel === 'paper' ? people : 0))) + unreadable;
  const paper = paperOf(notes, within, days, onPaper);
  const lacking = tickets === null || paper === null ? 1 : 0;
  // Who looks through what was typed may let both typings of one ballot stand: then both came back.
  return { tickets, paper, lacking, returned: Math.max(responses, valid) + unreadable, valid };
}

function paperOf(notes: PaperNote[], within: PaperNote[], days: Days, cameBack: number): number | null {
  const isCut = notes.some((note) => note.from <= days.to && days.from <= note.to && !within.includes(note));
  const known = within.flatMap(({ handedOut }) => handedOut ?? []);
  if (isCut || (known.length === 0 && cameBack > 0)) return null;
  return sum(known);
}

/** Tickets are known of days after the first on which it was kept where they were issued, and always where none was issued before that. */
export const ticketsAreKept = (issuedBefore: number, firstKept: string | undefined, { from }: Days): boolean =>
  issuedBefore === 0 || (firstKept !== undefined && firstKept < from);

/** The counts of several units together; what is not known of one is not known of all. */
export const addSlips = (parts: SlipCounts[]): SlipCounts => ({
  tickets: sumKnown(parts.map(({ tickets }) => tickets)),
  paper: sumKnown(parts.map(({ paper }) => paper)),
  lacking: sum(parts.map(({ lacking }) => lacking)),
  returned: sumKnown(parts.map(({ returned }) => returned)),
  valid: sumKnown(parts.map(({ valid }) => valid)),
});

/** Slips handed out in both ways; null where one of them is not known. */
export const handedOut = ({ tickets, paper }: Pick<SlipCounts, 'tickets' | 'paper'>): number | null =>
  tickets === null || paper === null ? null : tickets + paper;

/** Slips that came back of 100 handed out, to two digits; null where either is not known, or more came back than are known to be handed out. */
export function slipRate(counts: SlipCounts): number | null {
  const issued = handedOut(counts);
  const { returned } = counts;
  return issued === null || returned === null || returned > issued ? null : coveragePer100(returned, issued);
}

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
const sumKnown = (numbers: (number | null)[]): number | null =>
  numbers.includes(null) ? null : sum(numbers.map((one) => one ?? 0));
