// What does the link to a kit of posters give whoever holds it? The PDF, without an account, until it expires.
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { type KitRefusal, kitLinkPage, kitLinkStyle } from '../../web/staff/kit-link-page.tsx';
import type { OperationDependencies } from '../operations/dependencies.ts';
import { kitAnswer } from '../operations/poster-file.ts';
import type { PosterDependencies } from '../operations/poster-kit.ts';
import { type KitStatement, kitStatement } from '../operations/poster-links.ts';
import type { Answer } from '../operations/route.ts';
import { Problem } from '../runtime/problem.ts';

export type KitLinkDependencies = PosterDependencies & Pick<OperationDependencies, 'publicUrl'>;

/** Answers `/staff/kits/{token}`; to be mounted before anything that asks who calls. */
export function kitLinks(deps: KitLinkDependencies): Hono {
  const app = new Hono();
  app.get('/staff/kits/:token', async (c) => {
    const found = await statementOf(deps, c.req.param('token'));
    if (found === undefined) return refuse(c, 404, 'unknown');
    if (deps.now().toISOString() >= found.until) return refuse(c, 410, 'expired');
    return giveKit(c, deps, found);
  });
  return app;
}

async function statementOf({ kitLinks: links }: KitLinkDependencies, token: string): Promise<KitStatement | undefined> {
  const said = kitStatement.safeParse(await links.read(token));
  return said.success ? said.data : undefined;
}

async function giveKit(c: Context, deps: KitLinkDependencies, { by, wanted }: KitStatement): Promise<Response> {
  const call = { deps, actor: by, publicUrl: deps.publicUrl(c.req.raw) };
  try {
    return send(await kitAnswer(call, wanted, 'pdf', 'posters.link.download'));
  } catch (error) {
    // Points were retired, or the campaign is gone since the link was made.
    if (error instanceof Problem) return refuse(c, 404, 'nothing');
    throw error;
  }
}

function send(answer: Answer): Response {
  if (!('file' in answer)) throw new Error('A kit is a file');
  const headers = { ...guarded, ...answer.headers, 'Content-Type': answer.contentType };
  return new Response(answer.file, { status: 200, headers });
}

/** The address is the key: no copy stays on the way, no page is told of it, no search engine lists it. */
const guarded = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

const styleDigest = createHash('sha256').update(kitLinkStyle).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleDigest}'; base-uri 'none'; frame-ancestors 'none'`;

function refuse(c: Context, status: 404 | 410, why: KitRefusal) {
  for (const [name, value] of Object.entries(guarded)) c.header(name, value);
  c.header('Content-Security-Policy', policy);
  return c.html(kitLinkPage(why), status);
}
