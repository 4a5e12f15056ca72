// Which addresses does the survey site answer? The survey, the thanks, a look-up of comments, and a field to type a code.
import type { Context } from 'hono';
import { Hono } from 'hono/tiny';
import { Problem } from '../runtime/problem.ts';
import { showThanks } from './after-route.ts';
import { playClip } from './audio-route.ts';
import { limitBody } from './body-limit.ts';
import { askForCode } from './code-route.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { bodyKind, sendFailure } from './failure.ts';
import { takeForm } from './form-route.ts';
import { takeJson } from './json-route.ts';
import { reachable } from './reachable.ts';
import { showReceipt, takeSolved } from './receipt-route.ts';
import { sendScript, sendWorker } from './script-route.ts';
import { setPlainHeaders } from './send-page.ts';
import type { SiteEnvironment } from './site-environment.ts';
import { showSurvey } from './survey-route.ts';

/** The whole site; it keeps nothing between two requests. */
export function createSurveySite(given: SurveySiteDependencies): Hono<SiteEnvironment> {
  const dependencies = { ...given, ...reachable(given) };
  const app = new Hono<SiteEnvironment>();
  app.use(async (c, next) => {
    setPlainHeaders(c);
    await next();
  });
  app.onError((error, c) => sendFailure(given.log, error, c));
  app.notFound((c) => sendFailure(given.log, new Problem(404, 'Not found', 'There is nothing at this address.'), c));

  app.get('/', (c) => c.redirect('/s', 303));
  app.get('/s', (c) => askForCode(c));
  for (const at of ['s', 'k'] as const) {
    app.get(`/${at}/:code`, (c) => showSurvey(dependencies, c, c.req.param('code'), at));
    app.post(`/${at}/:code`, limitBody, (c) => {
      const kind = bodyKind(c);
      if (kind === 'json') return takeJson(dependencies, c, c.req.param('code'));
      if (kind === 'form') return takeForm(dependencies, c, c.req.param('code'), at);
      throw new Problem(415, 'Unsupported media type', 'Send a form or application/json.');
    });
    app.get(`/${at}/:code/thanks`, (c) => showThanks(dependencies, c, c.req.param('code'), at));
    app.all(`/${at}/:code/thanks`, wrongMethod('GET, HEAD'));
    app.all(`/${at}/:code`, wrongMethod('GET, HEAD, POST'));
  }
  app.get('/s/:code/audio/:lang/:item', (c) => playClip(dependencies, c));
  app.get('/r/:receipt', (c) => showReceipt(dependencies, c, c.req.param('receipt')));
  app.post('/r/:receipt', limitBody, (c) => takeSolved(dependencies, c, c.req.param('receipt')));

  app.get('/assets/:file', (c) => sendScript(dependencies.scripts, c));
  app.get('/offline-worker.js', (c) => sendWorker(dependencies.scripts, c));

  for (const path of ['/', '/s', '/s/:code/audio/:lang/:item', '/assets/:file', '/offline-worker.js'])
    app.all(path, wrongMethod('GET, HEAD'));
  app.all('/r/:receipt', wrongMethod('GET, HEAD, POST'));
  return app;
}

const wrongMethod =
  (allow: string) =>
  (c: Context): never => {
    throw new Problem(405, 'Method not allowed', `${c.req.method} is not possible here.`, {
      headers: { Allow: allow },
    });
  };
