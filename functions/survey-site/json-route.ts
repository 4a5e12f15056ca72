// What happens to a response that a program posts as JSON? Stored once; the same id again answers the same.
import type { Context } from 'hono';
import { chooseLanguage } from '../../web/words/language.ts';
import { dayOf } from '../domain/period.ts';
import { answeringTime, responseOf } from '../domain/submission.ts';
import { logAnswered, sendStored } from './answered.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { readEnvelope, readJson } from './read-json.ts';
import { refusalProblem } from './refusal.ts';
import { keep } from './ticket.ts';
import { visitPoint } from './visit-point.ts';

export async function takeJson(dependencies: SurveySiteDependencies, c: Context, code: string) {
  const now = dependencies.now();
  const sent = await readEnvelope(c.req.raw);
  const visit = await visitPoint(dependencies, code, dayOf(answeringTime(sent.answeredAt, now)));
  if (visit.kind !== 'open') throw refusalProblem(visit);
  const { survey } = visit;
  const submission = readJson(survey, sent, now);
  const kept = await keep(dependencies, survey, responseOf(survey, submission, now), sent.ticket);
  logAnswered(dependencies, { survey, submission, kept });
  const lang = chooseLanguage(survey.campaign.languages, sent.lang);
  return sendStored(c, { survey, submission, lang, at: 's', kept });
}
