// What does a form say, read against the survey? A submission, and the faults that the person can mend.
import * as z from 'zod/mini';
import { type AnswerFault, readFormAnswers } from './answers.ts';
import { commentAbout } from './comment-kind.ts';
import { maskNumbers } from './mask-numbers.ts';
import { onceFor } from './once-for.ts';
import { type Questionnaire, questionsOf } from './questionnaire.ts';
import { takesComments } from './respondent-questions.ts';
import { help } from './response.ts';
import {
  answeringTime,
  claimableChannel,
  openingTime,
  readComment,
  readService,
  type Submission,
} from './submission.ts';
import type { Survey } from './survey.ts';

/** What was sent under a field's name, in order. */
export type Typed = (name: string) => string[];

/** A fault in what a form sent: in a question, or in a field that every form has. */
export type FormFault = AnswerFault | { field: 'service' | 'comment' | 'submissionId' };

const uuid = z.guid();
const instant = z.iso.datetime({ offset: true });

/** When the phone says it was answered; a page without script says nothing, and what is no time is nothing said. */
export const answeredAtOf = (typed: Typed): string | undefined => saidIn(instant, typed('answeredAt')[0]);

/** What a field says that may be left out; what is none of its values is nothing said. */
const saidIn = <Value>(schema: z.ZodMiniType<Value>, text: string | undefined): Value | undefined =>
  text === undefined ? undefined : schema.safeParse(text).data;

/** `masked`: something that was written is stored otherwise, and the person is told so. */
type ReadForm = { submission: Submission; faults: FormFault[]; masked: boolean };

/** Unknown fields and answers to what was not asked are dropped; the faults are those a person can mend. */
export function readForm(survey: Survey, typed: Typed, now: Date): ReadForm {
  const { answers, faults } = readFormAnswers(survey.questionnaire, typed);
  // A page that offers no field for a comment cannot have one: it is one more field that is ignored.
  const { comment, tooLong } = readComment(takesComments(survey.campaign) ? typed('comment').join('\n') : '');
  const service = readChosenService(survey, typed);
  const submissionId = uuid.safeParse(typed('submissionId')[0]?.toLowerCase());
  const found: FormFault[] = [...faults];
  if (!submissionId.success) found.push({ field: 'submissionId' });
  if (!service.known) found.push({ field: 'service' });
  if (tooLong) found.push({ field: 'comment' });
  return {
    submission: {
      submissionId: submissionId.data ?? '',
      answers,
      comment,
      help: saidIn(help, typed('help')[0]),
      serviceId: service.serviceId,
      channel: saidIn(claimableChannel, typed('channel')[0]) ?? 'qr',
      answeredAt: answeringTime(answeredAtOf(typed), now),
      openedAt: openingTime(typed('openedAt')[0]),
      // Last, as in `responseOf`.
      ...aboutOf(comment, typed),
    },
    faults: found,
    masked: found.length === 0 && writtenIn(survey, typed).some((text) => maskNumbers(text) !== text),
  };
}

/** A mark beside an empty field says nothing. */
function aboutOf(comment: string | undefined, typed: Typed) {
  const said = saidIn(commentAbout, typed('commentAbout')[0]);
  return comment === undefined || said === undefined ? {} : { commentAbout: said };
}

/** Everything in a person's own words. */
const writtenIn = ({ questionnaire }: Survey, typed: Typed): string[] =>
  writtenFields(questionnaire).map((field) => typed(field).join('\n').normalize('NFC'));

const writtenFields = onceFor((questionnaire: Questionnaire): string[] => [
  'comment',
  ...questionsOf(questionnaire).flatMap(({ id, kind }) => (kind === 'text' ? [id] : [])),
]);

/** A page without the choice cannot be mended by choosing, so there the field is one more that is ignored. */
function readChosenService(survey: Survey, typed: Typed) {
  const chosen = survey.services.length === 0 ? undefined : typed('service')[0];
  return readService(survey, chosen === '' ? undefined : chosen);
}
