// What does somebody see who opens /s/{code}, or a kiosk at /k/{code}? The survey, whole, with an id of its own.
import type { Context } from 'hono';
import { blankSurveyPage } from '../../web/survey/survey-page.tsx';
import { chooseLanguage } from '../../web/words/language.ts';
import { dayOf } from '../domain/period.ts';
import { claimableChannel } from '../domain/submission.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { type Place, scriptAt } from './place.ts';
import { sendPage } from './send-page.ts';
import { pageTicket } from './ticket.ts';
import { sendRefusal, visitPoint } from './visit-point.ts';

export async function showSurvey(dependencies: SurveySiteDependencies, c: Context, code: string, at: Place) {
  const visit = await visitPoint(dependencies, code, dayOf(dependencies.now()));
  if (visit.kind !== 'open') return sendRefusal(c, visit, c.req.query('lang'));
  const { survey } = visit;
  const page = blankSurveyPage({
    survey,
    lang: chooseLanguage(survey.campaign.languages, c.req.query('lang')),
    submissionId: dependencies.newSubmissionId(),
    openedAt: dependencies.now().toISOString(),
    publicHost: dependencies.publicHost(c.req.raw),
    at,
    script: scriptAt(dependencies, at),
    // A link on the portal's dossier, or in a message, says so in its address.
    channel: at === 'k' ? 'kiosk' : claimableChannel.safeParse(c.req.query('channel')).data,
    ticket: at === 'k' ? undefined : await pageTicket(dependencies, survey, c.req.query('ticket')),
    service: c.req.query('service'),
  });
  return sendPage(c, 200, page);
}
