// Which addresses does the staff site answer? Its files to everybody, its pages to whoever is signed in.
import { Hono, type MiddlewareHandler } from 'hono';
import { Problem } from '../runtime/problem.ts';
import { agencyPages } from './agencies/agency-pages.tsx';
import { alertPages } from './alerts/alert-pages.ts';
import { receiverPages } from './alerts/receiver-pages.ts';
import { assetsRoute } from './assets-route.ts';
import { campaignPages } from './campaigns/campaign-pages.ts';
import { commentPages } from './comments/comment-pages.ts';
import type { StaffDependencies } from './dependencies.ts';
import { deskOf } from './desk.ts';
import { showFailure } from './failure.tsx';
import { homePages } from './home-page.ts';
import { kitLinks } from './kit-link.ts';
import { chooseStaffLanguage } from './language.ts';
import { attendantPages } from './one-person/attendant-pages.ts';
import { figuresPages } from './one-person/figures-pages.ts';
import { paperGroups } from './paper/paper-groups.ts';
import { peoplePages } from './people/people-pages.tsx';
import { personPages } from './people/person-pages.tsx';
import { programPages } from './people/program-pages.tsx';
import { planPages } from './plans/plan-pages.ts';
import { pointPages } from './points/point-pages.ts';
import { questionnairePages } from './questionnaires/questionnaire-pages.ts';
import { reportPages } from './reports/report-pages.ts';
import { resultPages } from './results/result-pages.ts';
import { reviewPages } from './review/review-pages.ts';
import { servicePages } from './services/service-pages.tsx';
import { showWith } from './show.ts';
import { createSignIn } from './sign-in/sign-in.ts';
import type { Site } from './site.ts';
import type { StaffEnvironment } from './staff-environment.ts';
import { statementPages } from './statements/statement-pages.ts';
import { unitStatementPages } from './statements/unit-statement-pages.ts';
import { trailPages } from './trail/trail-pages.tsx';

/** Groups of pages, each an app of its own. */
const groups = [
  homePages,
  resultPages,
  reportPages,
  receiverPages,
  alertPages,
  campaignPages,
  commentPages,
  statementPages,
  unitStatementPages,
  agencyPages,
  pointPages,
  planPages,
  questionnairePages,
  servicePages,
  ...paperGroups,
  peoplePages,
  programPages,
  personPages,
  trailPages,
  reviewPages,
  figuresPages,
  attendantPages,
];

/** The whole site; it keeps nothing between two requests. Whoever is not signed in sees only the pages around signing in. */
export function createStaffSite(deps: StaffDependencies): Hono<StaffEnvironment> {
  const signIn = createSignIn(deps);
  const app = new Hono<StaffEnvironment>();
  const site: Site = { deps, show: showWith(deps) };
  app.onError((error, c) => showFailure(deps, error, c));
  app.notFound((c) => showFailure(deps, new Problem(404, 'Not found', `There is nothing at ${c.req.path}.`), c));
  app.use(refuseOtherMethods);
  app.route('/', assetsRoute(deps.assets));
  app.route('/', kitLinks(deps));
  app.use(signIn.sameSite);
  app.use(chooseStaffLanguage);
  app.route('/', signIn.routes);
  app.use(signIn.guard);
  app.use(async (c, next) => {
    c.set('desk', deskOf(deps, c.get('actor'), c.req.raw));
    await next();
  });
  for (const pagesOf of groups) app.route('/', pagesOf(site));
  return app;
}

/** Pages are read and forms are sent; nothing else is possible anywhere. */
const refuseOtherMethods: MiddlewareHandler = async (c, next) => {
  if (['GET', 'HEAD', 'POST'].includes(c.req.method)) return next();
  const headers = { Allow: 'GET, HEAD, POST' };
  throw new Problem(405, 'Method not allowed', `${c.req.method} is not possible here.`, { headers });
};
