// What does a browser get under a script's address? Its text, for a year where the address names the content; the worker's is kept by the edge alone.
import type { Context } from 'hono';
import type { Scripts } from '../runtime/scripts.ts';

const type = 'text/javascript; charset=utf-8';

export function sendScript({ files }: Scripts, c: Context): Response | Promise<Response> {
  const text = Object.hasOwn(files, c.req.path) ? files[c.req.path] : undefined;
  // A page of yesterday may ask for yesterday's script: without it, it is whole.
  if (text === undefined) return c.text('', 404);
  return c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' });
}

/** How late a new worker may reach the edge; a browser that has one asks for its successor once a day. */
const edgeSeconds = 3600;

/** Its address stays the same, so no browser may keep it; the edge may, for every citizen's browser asks for it once. */
export const sendWorker = ({ worker }: Scripts, c: Context): Response | Promise<Response> =>
  c.body(worker, 200, { 'Content-Type': type, 'Cache-Control': `public, max-age=0, s-maxage=${edgeSeconds}` });
