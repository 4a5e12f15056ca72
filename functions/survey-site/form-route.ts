// What happens to a form that is sent? Stored once, then thanks; or the same page again with everything typed, and what to look at.
import type { Context } from 'hono';
import { type SurveyPageProps, surveyPage } from '../../web/survey/survey-page.tsx';
import { chooseLanguage } from '../../web/words/language.ts';
import { dayOf } from '../domain/period.ts';
import { answeredAtOf, type FormFault, readForm } from '../domain/read-form.ts';
import { answeringTime, responseOf } from '../domain/submission.ts';
import type { Visit } from '../domain/survey.ts';
import { Problem } from '../runtime/problem.ts';
import { logAnswered, sendStored, thanksAddress } from './answered.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { type Place, scriptAt } from './place.ts';
import { readFields, typedIn } from './read-form.ts';
import { refusalProblem } from './refusal.ts';
import { sendPage } from './send-page.ts';
import type { SiteEnvironment } from './site-environment.ts';
import { keep, pageTicket } from './ticket.ts';
import { sendRefusal, visitPoint } from './visit-point.ts';

type FormContext = Context<SiteEnvironment>;
/** What the page is shown again with; the rest of it is the same for all pages. */
type Again = Pick<SurveyPageProps, 'survey' | 'lang' | 'typed' | 'at' | 'channel' | 'faults' | 'conflict'>;

export async function takeForm(dependencies: SurveySiteDependencies, c: FormContext, code: string, at: Place) {
  const now = dependencies.now();
  const fields = await readFields(c.req.raw);
  // Kept for the page of a store that cannot be reached.
  c.set('fields', fields);
  const typed = typedIn(fields);
  const visit = await visitPoint(dependencies, code, dayOf(answeringTime(answeredAtOf(typed), now)));
  if (visit.kind !== 'open') return refuse(c, visit, typed('lang')[0]);
  const { survey } = visit;
  const lang = chooseLanguage(survey.campaign.languages, typed('lang')[0]);
  const { submission, faults, masked } = readForm(survey, typed, now);
  const { channel, submissionId } = submission;
  const again = { survey, lang, typed, at, channel };
  if (faults.length > 0) return showFaults(dependencies, c, { ...again, faults, conflict: false }, submissionId);
  const kept = await keep(dependencies, survey, responseOf(survey, submission, now), typed('ticket')[0]);
  logAnswered(dependencies, { survey, submission, kept });
  const answered = { survey, submission, lang, at, kept, masked };
  if (wantsJson(c)) return sendStored(c, answered);
  if (kept.stored !== 'conflict') return c.redirect(thanksAddress(answered), 303);
  return showAgain(dependencies, c, 409, { ...again, faults: [], conflict: true }, dependencies.newSubmissionId());
}

/** A script that posts the form asks for an answer it can read; a browser asks for a page. */
function wantsJson(c: FormContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

function refuse(c: FormContext, visit: Exclude<Visit, { kind: 'open' }>, lang: string | undefined) {
  if (wantsJson(c)) throw refusalProblem(visit);
  return sendRefusal(c, visit, lang);
}

function showFaults(dependencies: SurveySiteDependencies, c: FormContext, again: Again, submissionId: string) {
  if (wantsJson(c)) throw formProblem(again.faults);
  return showAgain(dependencies, c, 422, again, submissionId || dependencies.newSubmissionId());
}

async function showAgain(
  dependencies: SurveySiteDependencies,
  c: FormContext,
  status: 409 | 422,
  again: Again,
  submissionId: string,
) {
  const { survey, typed, at } = again;
  const page = surveyPage({
    ...again,
    submissionId,
    openedAt: typed('openedAt')[0],
    publicHost: dependencies.publicHost(c.req.raw),
    script: scriptAt(dependencies, at),
    ticket: await pageTicket(dependencies, survey, typed('ticket')[0]),
  });
  return sendPage(c, status, page);
}

const formProblem = (faults: FormFault[]): Problem =>
  new Problem(422, 'Invalid response', 'Nothing was stored: correct the fields named in errors and send again.', {
    faults: faults.map((fault) =>
      'question' in fault
        ? { path: `answers.${fault.question}`, message: fault.reason }
        : { path: fault.field, message: 'cannot be taken as it is' },
    ),
  });
