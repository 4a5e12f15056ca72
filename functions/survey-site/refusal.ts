// Why is there no survey behind this code today? The same reasons as a page for people and as a problem for programs.
import type { Page } from '../../web/survey/document.tsx';
import { closedPage, notFoundPage, notOpenPage, retiredPage } from '../../web/survey/message-page.tsx';
import type { Visit } from '../domain/survey.ts';
import { Problem } from '../runtime/problem.ts';
import type { PageStatus } from './send-page.ts';

type Refused = Exclude<Visit, { kind: 'open' }>;

export function refusalPage(visit: Refused, lang: string): { status: PageStatus; page: Page } {
  switch (visit.kind) {
    case 'closed':
      return { status: 410, page: closedPage(lang, visit) };
    case 'not-open':
      return { status: 403, page: notOpenPage(lang, visit.opensOn, visit.audience) };
    case 'retired':
      return { status: 410, page: retiredPage(lang) };
    case 'unknown':
      return { status: 404, page: notFoundPage(lang) };
  }
}

export function refusalProblem(visit: Refused): Problem {
  switch (visit.kind) {
    case 'closed':
      return new Problem(410, 'Survey closed', `The survey at this point closed on ${visit.closedOn}.`);
    case 'not-open':
      return new Problem(403, 'Survey not open yet', `The survey at this point opens on ${visit.opensOn}.`);
    case 'retired':
      return new Problem(410, 'Point retired', 'This point’s code is no longer in use.');
    case 'unknown':
      return new Problem(404, 'Survey not found', 'No survey has ever covered a point with this code.');
  }
}
