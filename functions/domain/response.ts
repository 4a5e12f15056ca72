// What is a response? One person's answers at one point on one day, and how far it has been counted.
import * as z from 'zod/mini';
import type { CommentAbout } from './comment-kind.ts';
import type { Outcome } from './outcome.ts';

export const channel = z.enum(['qr', 'ticket', 'kiosk', 'web', 'message', 'paper', 'assisted', 'phone']);
export type Channel = z.infer<typeof channel>;

/** `clean` counts; `flagged` counts and is shown apart; `excluded` is kept and counts nowhere but among the excluded. */
export const status = z.enum(['clean', 'flagged', 'excluded']);
export type Status = z.infer<typeof status>;

/**
 * Why a response is flagged. `ticket-misuse` is for whoever checks tickets to give, `reviewer` for a person who flags by hand; the rules of
 * the others stand in integrity.ts and burst.ts.
 */
export const flag = z.enum(['too-fast', 'straight-line', 'same-answers', 'burst', 'ticket-misuse', 'reviewer']);
export type Flag = z.infer<typeof flag>;
/** Whether somebody read or tapped for the respondent: a mark of its own, for a channel says where and not by whose hand. */
export const help = z.enum(['none', 'family', 'staff']);
export type Help = z.infer<typeof help>;

/** An option's value or a quantity, several options, or a text; a blank is an absent key. */
export const answer = z.union([z.number(), z.array(z.int()), z.string()]);
export type Answer = z.infer<typeof answer>;

export const answers = z.record(z.string(), answer);
export type Answers = z.infer<typeof answers>;

/** The same where a million are read back: the schema above makes three objects of every answer, most of what reading a response costs. */
export const answersAsStored = z.custom<Answers>(
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isAnswer),
);

const isAnswer = (value: unknown): boolean =>
  typeof value === 'string' ||
  Number.isFinite(value) ||
  (Array.isArray(value) && value.every((one) => Number.isSafeInteger(one)));

/** What a citizen or an import gave us, checked and normalised, before it is stored. */
export type Response = {
  submissionId: string;
  campaignId: string;
  pointCode: string | undefined;
  agencyId: string;
  serviceId: string | undefined;
  /** `ticket` is what makes a response verified: only a ticket that held gives it. */
  channel: Channel;
  /** The slip that its ticket was printed on; of responses without a ticket unknown. */
  outcome?: Outcome | undefined;
  /** Instants, RFC 3339. `answeredAt` decides the day; `receivedAt` is ours. */
  answeredAt: string;
  receivedAt: string;
  answers: Answers;
  comment: string | undefined;
  /** What its author says the comment is about; it is kept with the comment alone. */
  commentAbout?: CommentAbout | undefined;
  /** Undefined where it was not said. */
  help?: Help | undefined;
  /** Who typed or imported what somebody answered on paper, to them or elsewhere: a person or program of ours. */
  enteredBy?: string | undefined;
  status: Status;
  /** Why it is flagged, for whoever reviews it. */
  flags: Flag[];
};
