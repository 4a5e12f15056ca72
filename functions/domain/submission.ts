// What does a citizen hand in, by form or by program? Read, normalised, and made into the response that is stored.
import * as z from 'zod/mini';
import type { CommentAbout } from './comment-kind.ts';
import { flagsAtWrite } from './integrity.ts';
import { maskNumbers } from './mask-numbers.ts';
import type { Answers, Channel, Help, Response } from './response.ts';
import type { Survey } from './survey.ts';

// A ticket's channel is ours to give, and paper comes by import: neither can be claimed.
export const claimableChannel = z.enum(['qr', 'kiosk', 'web', 'message', 'assisted', 'phone']);

export type Submission = {
  submissionId: string;
  answers: Answers;
  comment: string | undefined;
  commentAbout?: CommentAbout | undefined;
  help: Help | undefined;
  serviceId: string | undefined;
  channel: Channel;
  /** RFC 3339. */
  answeredAt: string;
  /** When the page was opened, RFC 3339, as the sender says; undefined where that is unknown or no time. */
  openedAt: string | undefined;
};

const instant = z.iso.datetime({ offset: true });
const longestComment = 2000;
const oldestMilliseconds = 30 * 86_400_000;

/** One line ending, precomposed letters, no half characters; blank is undefined. */
export function readComment(typed: string): { comment: string | undefined; tooLong: boolean } {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .trim();
  // What is too long is not stored, so it is not searched for numbers either.
  if (text.length > longestComment) return { comment: undefined, tooLong: true };
  return { comment: text === '' ? undefined : maskNumbers(text), tooLong: false };
}

/**
 * When it was answered, by the phone's clock where that makes sense. From the future, or older than any phone keeps
 * a form, means that the clock is wrong: then now, because nobody is refused for a clock.
 */
export function answeringTime(claimed: string | undefined, now: Date): string {
  const then = claimed === undefined ? now : new Date(claimed);
  const age = now.getTime() - then.getTime();
  return (age >= 0 && age <= oldestMilliseconds ? then : now).toISOString();
}

/** A time to reckon with, or undefined: whatever else stands there is not judged, and refuses nobody. */
export const openingTime = (claimed: string | undefined): string | undefined =>
  claimed === undefined ? undefined : instant.safeParse(claimed).data;

/** The service a response is about: the point's own, else one that its citizens may choose. */
export function readService(
  survey: Survey,
  chosen: string | undefined,
): { serviceId: string | undefined; known: boolean } {
  const fixed = survey.point.serviceId;
  if (chosen === undefined) return { serviceId: fixed, known: true };
  const known = fixed === undefined ? survey.services.some(({ id }) => id === chosen) : chosen === fixed;
  return { serviceId: known ? chosen : fixed, known };
}

/** As it is stored: flagged where it shows by itself that a person should look at it, and taken in any case. */
export function responseOf(survey: Survey, submission: Submission, now: Date): Response {
  const flags = flagsAtWrite(survey.questionnaire, submission);
  const { openedAt: _, ...kept } = submission;
  return {
    campaignId: survey.campaign.id,
    pointCode: survey.point.code,
    agencyId: survey.agency.id,
    receivedAt: now.toISOString(),
    status: flags.length > 0 ? 'flagged' : 'clean',
    flags,
    // Last: to a literal that begins with a spread Node 20 adds each further field in some 3 µs.
    ...kept,
  };
}
