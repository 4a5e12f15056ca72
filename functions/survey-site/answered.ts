// What does whoever sent a response hear? The same facts as a page's address and as JSON, and one line in the log without any answer.
import type { Context } from 'hono';
import { receiptOf } from '../domain/receipt.ts';
import type { Submission } from '../domain/submission.ts';
import type { Survey } from '../domain/survey.ts';
import { Problem } from '../runtime/problem.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import type { Place } from './place.ts';
import type { Kept } from './ticket.ts';

export type Answered = {
  survey: Survey;
  submission: Submission;
  lang: string;
  at: Place;
  kept: Kept;
  /** Something that was written is stored otherwise; the page says so, never what. */
  masked?: boolean;
};

/** The page that thanks a person. */
export function thanksAddress({ survey, submission, lang, at, kept: { stored, verified }, masked }: Answered): string {
  const query = new URLSearchParams({ receipt: receiptOf(survey.campaign.id, submission.submissionId) });
  if (stored === 'already-stored') query.set('used', '1');
  if (verified === false) query.set('open', '1');
  if (masked) query.set('masked', '1');
  if (lang !== survey.campaign.languages[0]) query.set('lang', lang);
  return `/${at}/${survey.point.code}/thanks?${query}`;
}

/** 201, and 200 with the same body where it had come before; `thanks` is the address of the page for a person. */
export function sendStored(c: Context, answered: Answered): Response {
  const { survey, submission, kept } = answered;
  const { stored, verified } = kept;
  if (stored === 'conflict') throw alreadyUsed();
  const { submissionId } = submission;
  const receipt = receiptOf(survey.campaign.id, submissionId);
  const thanks = thanksAddress({ ...answered, kept: { stored: 'stored', verified } });
  const body = { responseId: submissionId, receipt, thanks, ...(verified === undefined ? {} : { verified }) };
  return c.json(body, stored === 'stored' ? 201 : 200);
}

const alreadyUsed = (): Problem =>
  new Problem(409, 'Already used', 'This submissionId was used for other answers; use a new one for another response.');

/** Which point and channel, never what was answered. */
export function logAnswered(
  { log }: Pick<SurveySiteDependencies, 'log'>,
  { survey, submission, kept }: Pick<Answered, 'survey' | 'submission' | 'kept'>,
): void {
  const channel = kept.verified ? 'ticket' : submission.channel;
  const { campaign, point } = survey;
  log('info', 'response-received', { campaign: campaign.id, point: point.code, channel, outcome: kept.stored });
}
