// What does a citizen find after sending? Thanks, and the code under which to look up what becomes of a comment.
import type { Context } from 'hono';
import { notFoundPage } from '../../web/survey/message-page.tsx';
import { thanksPage } from '../../web/survey/thanks-page.tsx';
import { chooseLanguage, choosePlainLanguage } from '../../web/words/language.ts';
import { dayOf } from '../domain/period.ts';
import { isWellFormed, normaliseCode } from '../domain/point-code.ts';
import { readReceipt } from '../domain/receipt.ts';
import type { Visit } from '../domain/survey.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import type { Place } from './place.ts';
import { sendPage } from './send-page.ts';
import { visitPoint } from './visit-point.ts';

/** The response is stored by now, so thanks are never withheld: what cannot be looked up is left out. */
export async function showThanks(dependencies: SurveySiteDependencies, c: Context, code: string, at: Place) {
  const wanted = c.req.query('lang');
  if (!isWellFormed(normaliseCode(code))) return sendPage(c, 404, notFoundPage(choosePlainLanguage(wanted)));
  const receipt = readReceipt(c.req.query('receipt') ?? '');
  const [visit, comment] = await Promise.all([
    visitPoint(dependencies, code, dayOf(dependencies.now())).catch(() => undefined),
    receipt === undefined ? undefined : dependencies.commentStatus(receipt).catch(() => undefined),
  ]);
  const survey = visit?.kind === 'open' ? visit.survey : undefined;
  const page = thanksPage({
    lang: survey === undefined ? choosePlainLanguage(wanted) : chooseLanguage(survey.campaign.languages, wanted),
    receipt,
    commentDueOn: comment?.dueOn,
    used: c.req.query('used') === '1',
    open: c.req.query('open') === '1',
    masked: c.req.query('masked') === '1',
    hotline: hotlineOf(visit),
    complaintsDesk: survey?.complaintsDesk,
    demo: survey?.campaign.demo ?? false,
    // A kiosk without script still goes back to its start for the next person.
    leadsTo: at === 'k' ? `/k/${normaliseCode(code)}` : undefined,
    ...(survey === undefined ? {} : { voice: { packs: survey.packs, audience: survey.questionnaire.audience } }),
  });
  return sendPage(c, 200, page);
}

function hotlineOf(visit: Visit | undefined): string | undefined {
  if (visit?.kind === 'open') return visit.survey.hotline;
  return visit?.kind === 'closed' ? visit.hotline : undefined;
}
