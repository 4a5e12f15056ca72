// Which addresses do public results have? The list, a campaign, an agency in it, the same figures as files, its published reports, and what search engines read.
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { Problem } from '../runtime/problem.ts';
import { setPublicHeaders } from './cache-headers.ts';
import { sendRobots, sendSitemap } from './crawler-routes.ts';
import { sendCsv, sendJson } from './data-routes.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';
import { sendFailure } from './failure.ts';
import { showList } from './list-route.ts';
import { sendReportFile, sendReportList, showPeriod, showReports } from './report-routes.ts';
import { showResults } from './results-route.ts';

/** The whole site. Everybody gets the same answer, so any cache on the way may keep it. */
export function createResultsSite(deps: ResultsSiteDependencies): Hono {
  const app = new Hono();
  app.onError((error, c) => sendFailure(deps.log, error, c));
  app.notFound((c) => sendFailure(deps.log, new Problem(404, 'Not found', 'There is nothing at this address.'), c));
  app.use(etag({ weak: true }));
  app.use(async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method)) throw wrongMethod(c);
    setPublicHeaders(c);
    await next();
  });

  app.get('/robots.txt', (c) => sendRobots(deps, c));
  app.get('/ket-qua', (c) => showList(deps, c));
  app.get('/ket-qua/sitemap.xml', (c) => sendSitemap(deps, c));
  app.get('/ket-qua/:campaign', (c) => showResults(deps, c));
  // Before agencies, whose ids are never called so.
  const reports = '/ket-qua/:campaign/bao-cao';
  app.get(reports, (c) => showReports(deps, c));
  app.get(`${reports}/reports.json`, (c) => sendReportList(deps, c));
  app.get(`${reports}/:period`, (c) => showPeriod(deps, c));
  app.get(`${reports}/:period/:file`, (c) => sendReportFile(deps, c));
  app.get(`${reports}/:period/:revision/:file`, (c) => sendReportFile(deps, c));
  for (const of of ['/ket-qua/:campaign', '/ket-qua/:campaign/:agency']) {
    app.get(`${of}/scores.csv`, (c) => sendCsv(deps, c));
    app.get(`${of}/scores.json`, (c) => sendJson(deps, c));
  }
  app.get('/ket-qua/:campaign/:agency', (c) => showResults(deps, c));
  app.get('/results', toEnglish);
  app.get('/results/*', toEnglish);
  return app;
}

/** The English name of the same pages, for whoever cannot type the other. */
const toEnglish = (c: Context): Response => c.redirect(`${c.req.path.replace(/^\/results/, '/ket-qua')}?lang=en`, 301);

const wrongMethod = (c: Context): Problem =>
  new Problem(405, 'Method not allowed', `${c.req.method} is not possible here.`, { headers: { Allow: 'GET, HEAD' } });
