// What does the page of reviews show? The counts, the two indices, the responses asked for, the decision as typed, and the history.
import type { HalfDay } from '../../../functions/domain/half-day.ts';
import type { Channel, Flag, Status } from '../../../functions/domain/response.ts';
import type { Filled } from '../parts/filled.ts';

type Counts = { flagged: number; excluded: number; cleared: number };
export type Place = {
  agencyId: string;
  agency: string;
  pointCode: string | null;
  label: string | null;
  onePerson: boolean;
};
export type ReasonRow = Counts & { flag: Flag; label: { vi: string; en: string } };
export type PlaceRow = Counts & Place;
export type FlaggedRow = Place & {
  submissionId: string;
  service: string | null;
  day: string;
  half: HalfDay;
  channel: Channel;
  status: Status;
  flags: Flag[];
  cleared: Flag[];
  group: number | null;
  pattern: { letters: string; answered: number; levels: number };
  recounting: boolean;
};
export type DecisionRow = { at: string; name: string; status: Status; reason: string; responses: number };

/** An index with its number of responses; undefined where it is withheld or there is none. */
export type Index = { text: string; responses: number } | undefined;
/** What the address asks for; empty for anything. */
export type ReviewAsked = { agency: string; point: string; flag: string; status: string };

export type ReviewShown = {
  campaign: { id: string; title: string };
  counts: Counts & { responses: number; recounting: number; reasons: ReasonRow[]; places: PlaceRow[] };
  withFlagged: Index;
  withoutFlagged: Index;
  representativeness: string | undefined;
  asked: ReviewAsked;
  rows: FlaggedRow[];
  cursor: string | undefined;
  nextCursor: string | undefined;
  form: Filled;
  history: DecisionRow[];
  /** What a decision just made came to. */
  done: { changed: number; same: number; others: number } | undefined;
};

/** The page's own address with what it was asked for. */
export function reviewAddress(campaignId: string, asked: Partial<ReviewAsked>): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''));
  return `/staff/results/${campaignId}/review${query.size === 0 ? '' : `?${query}`}`;
}
