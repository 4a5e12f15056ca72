// How does a request become an answer? Sign-in first, then the route, its right, its schemas, and one shape for every failure.
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Actor } from '../domain/actor.ts';
import { demand } from '../operations/rights.ts';
import type { Answer, Route } from '../operations/route.ts';
import { routes } from '../operations/routes.ts';
import { Problem } from '../runtime/problem.ts';
import { authenticate } from './authenticate.ts';
import type { ApiDependencies } from './dependencies.ts';
import { docsPage } from './docs-page.tsx';
import { openApiDocument } from './openapi.ts';
import { readRequest } from './read-request.ts';
import { reportSchema } from './report-schema.ts';
import { sendProblem } from './send-problem.ts';

const base = '/api/v1';
const scoresSchema = `${base}/schemas/scores.json`;
type ApiContext = Context<{ Variables: { actor: Actor } }>;

/** The whole API as a Hono app; it keeps nothing between two requests but copies of what never changes. */
export function createApi(deps: ApiDependencies): Hono<{ Variables: { actor: Actor } }> {
  const app = new Hono<{ Variables: { actor: Actor } }>();
  app.onError((error, c) => sendProblem(deps.log, error, c));
  app.use(async (c, next) => {
    await next();
    // Files that never change say so themselves.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
  });
  const document = (c: Context) => openApiDocument(routes, deps.publicUrl(c.req.raw), deps.tokenUrl);
  app.get(`${base}/openapi.json`, (c) => c.json(document(c)));
  app.get(`${base}/docs`, (c) => docsPage(c, document(c)));
  // Whoever was given a report must be able to check its signature.
  app.get(`${base}/report-keys`, async (c) => c.json(await deps.reports.publicKeys()));
  app.get(scoresSchema, (c) => c.json(reportSchema(`${deps.publicUrl(c.req.raw)}${scoresSchema}`)));
  app.use(`${base}/*`, async (c, next) => {
    c.set('actor', await authenticate(deps, c.req.header('authorization')));
    await next();
  });
  // Path by path: `/points/quiet` refuses a wrong method itself, before `/points/{code}` takes it for a code.
  for (const path of new Set(routes.map(honoPath))) {
    for (const route of routes.filter((one) => honoPath(one) === path))
      app.on(route.method, path, limitTo(route), (c) => answerBy(deps, route, c));
    app.all(path, (c) => refuseMethod(path, c));
  }
  app.notFound((c) => sendProblem(deps.log, new Problem(404, 'Not found', `There is nothing at ${c.req.path}.`), c));
  return app;
}

/** `/campaigns/{id}` as Hono writes it. */
const honoPath = ({ path }: Route): string => base + path.replaceAll(/\{(\w+)\}/g, ':$1');

const limitTo = ({ largest }: Route) =>
  bodyLimit({
    maxSize: largest,
    onError: () => {
      // What is still to come is not read, so the connection cannot carry another request.
      const headers = { Connection: 'close' };
      throw new Problem(413, 'Too large', `A body may have ${largest.toLocaleString('en')} bytes here.`, { headers });
    },
  });

async function answerBy(deps: ApiDependencies, route: Route, c: ApiContext): Promise<Response> {
  const actor = c.get('actor');
  demand(actor, route.right);
  const raw = await readRequest(c, route);
  const call = { deps, actor, publicUrl: deps.publicUrl(c.req.raw), idempotencyKey: c.req.header('idempotency-key') };
  return send(await route.answer(raw, call));
}

function send(answer: Answer): Response {
  const { status, headers = {} } = answer;
  if ('file' in answer)
    return new Response(answer.file, { status, headers: { 'Content-Type': answer.contentType, ...headers } });
  return 'body' in answer ? Response.json(answer.body, { status, headers }) : new Response(null, { status, headers });
}

function refuseMethod(path: string, c: Context): never {
  const methods = routes.filter((route) => honoPath(route) === path).map(({ method }) => method);
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
  throw new Problem(405, 'Method not allowed', `${c.req.method} is not possible here.`, { headers: { Allow: allow } });
}
