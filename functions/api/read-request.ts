// What did the client send? Path, query and a body that is JSON or one of the route's other media types.
import type { Context } from 'hono';
import { parseJson } from '../operations/parse-json.ts';
import type { Raw, Route } from '../operations/route.ts';
import { Problem } from '../runtime/problem.ts';

export async function readRequest(c: Context, route: Route): Promise<Raw> {
  const contentType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const hasBody = route.method !== 'GET';
  const bytes = hasBody ? new Uint8Array(await c.req.arrayBuffer()) : new Uint8Array();
  const isJson =
    contentType === 'application/json' ||
    contentType.endsWith('+json') ||
    (contentType === '' && route.takes.length === 0);
  if (bytes.length > 0 && !isJson && !route.takes.includes(contentType)) throw unsupported(route);
  return {
    params: c.req.param(),
    query: c.req.query(),
    json: isJson && bytes.length > 0 ? parseJson(new TextDecoder().decode(bytes)) : undefined,
    bytes,
    contentType,
    ifNoneMatch: c.req.header('if-none-match'),
    range: c.req.header('range'),
  };
}

const unsupported = ({ takes }: Route): Problem =>
  new Problem(415, 'Unsupported media type', `Send ${takes.length > 0 ? takes.join(' or ') : 'application/json'}.`);
