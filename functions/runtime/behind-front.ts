// How does a site run as a Lambda? Behind the front alone: a request that did not come through it is refused.
import { handle } from 'hono/aws-lambda';
import { Hono } from 'hono/tiny';
import { cameThroughFront } from './origin.ts';

/** A Lambda handler for HTTP API events. */
export function behindFront(secret: string, site: { fetch(request: Request): Response | Promise<Response> }) {
  const front = new Hono();
  front.all('*', (c) => (cameThroughFront(c.req.raw, secret) ? site.fetch(c.req.raw) : c.text('Forbidden', 403)));
  return handle(front);
}
