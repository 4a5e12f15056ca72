// What did a program send? Read strictly: a wrong field is named, never guessed at.
import * as z from 'zod/mini';
import { type AnswerFault, readJsonAnswers } from '../domain/answers.ts';
import { commentAbout } from '../domain/comment-kind.ts';
import { takesComments } from '../domain/respondent-questions.ts';
import { help } from '../domain/response.ts';
import {
  answeringTime,
  claimableChannel,
  openingTime,
  readComment,
  readService,
  type Submission,
} from '../domain/submission.ts';
import type { Survey } from '../domain/survey.ts';
import { type Fault, Problem } from '../runtime/problem.ts';

const envelope = z.strictObject({
  submissionId: z.guid(),
  answers: z.unknown(),
  comment: z.optional(z.string()),
  commentAbout: z.optional(commentAbout),
  help: z.optional(help),
  lang: z.optional(z.string()),
  ticket: z.optional(z.string()),
  answeredAt: z.optional(z.iso.datetime({ offset: true })),
  /** When the page was opened, by the same clock as `answeredAt`; it only helps to tell answers that were not read, so nothing is wrong in it. */
  openedAt: z.optional(z.string()),
  channel: z.optional(claimableChannel),
  serviceId: z.optional(z.string()),
});
export type Envelope = z.infer<typeof envelope>;

const expected: Record<string, string> = {
  submissionId: 'a UUID, made once per response',
  comment: 'a text; leave it out for none',
  commentAbout: `one of ${commentAbout.options.join(', ')}; leave it out where its author marked nothing`,
  help: `one of ${help.options.join(', ')}; leave it out where it was not asked`,
  lang: 'a text such as "vi"',
  ticket: 'a text; leave it out for none',
  answeredAt: 'a time with offset by RFC 3339, such as 2026-12-03T14:05:00+07:00',
  openedAt: 'a time with offset by RFC 3339; leave it out where it is not known',
  channel: `one of ${claimableChannel.options.join(', ')}`,
  serviceId: 'the id of a service that this point offers',
};

const reasons: Record<AnswerFault['reason'], string> = {
  required: 'this question must be answered',
  'not-an-option': 'the scale has no such value',
  'not-asked': 'this question is not asked after the answers given',
  'wrong-type': 'a number, or an array of numbers for a multiple choice, or a text, as the question’s kind says',
  'unknown-question': 'the questionnaire has no such question',
  'too-long': 'at most 2,000 characters',
  'out-of-range': 'outside the question’s bounds, or with more decimals than it takes',
};

/** Everything around the answers. Throws a 422 that names each field at fault. */
export async function readEnvelope(request: Request): Promise<Envelope> {
  const read = envelope.safeParse(parsedWhole(await request.text()));
  if (read.success) return read.data;
  throw wrong(read.error.issues.flatMap(faultsOf));
}

/** Half a character (a lone surrogate) has no UTF-8 to be kept in; nobody is refused for one. */
function parsedWhole(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
    );
  } catch {
    throw wrong([{ path: '', message: 'the body is not JSON' }]);
  }
}

/** Throws a 422 that names each answer at fault. */
export function readJson(survey: Survey, sent: Envelope, now: Date): Submission {
  const { answers, faults } = readJsonAnswers(survey.questionnaire, sent.answers);
  const { comment, tooLong } = readComment(sent.comment ?? '');
  const service = readService(survey, sent.serviceId);
  const found = faults.map(({ question, reason }) => ({ path: pathOf(question), message: reasons[reason] }));
  if (tooLong) found.push({ path: 'comment', message: reasons['too-long'] });
  if (comment !== undefined && !takesComments(survey.campaign))
    found.push({ path: 'comment', message: 'this campaign takes no comments' });
  if (!service.known) found.push({ path: 'serviceId', message: `expected ${expected['serviceId']}` });
  if (found.length > 0) throw wrong(found);
  return {
    submissionId: sent.submissionId.toLowerCase(),
    answers,
    comment,
    help: sent.help,
    serviceId: service.serviceId,
    channel: sent.channel ?? 'qr',
    answeredAt: answeringTime(sent.answeredAt, now),
    openedAt: openingTime(sent.openedAt),
    ...(comment === undefined || sent.commentAbout === undefined ? {} : { commentAbout: sent.commentAbout }),
  };
}

const pathOf = (question: string): string => (question === '' ? 'answers' : `answers.${question}`);

const wrong = (faults: Fault[]): Problem =>
  new Problem(422, 'Invalid response', 'Nothing was stored: correct the fields named in errors and send again.', {
    faults,
  });

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: key, message: 'unknown field' }));
  const path = issue.path.join('.');
  return [{ path, message: `expected ${expected[path] ?? 'an object with submissionId and answers'}` }];
}
