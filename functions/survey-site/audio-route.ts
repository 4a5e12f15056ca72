// What is heard at /s/{code}/audio/{lang}/{item}? The campaign's recording of that item, in the part a player asks for.
import type { Context } from 'hono';
import { rangeIn } from '../domain/audio-clip.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { visitPoint } from './visit-point.ts';

/** Kept a year by the phone under an address with the digest; asked for anew without one. */
const kept = 'private, max-age=31536000, immutable';

export async function playClip(dependencies: SurveySiteDependencies, c: Context): Promise<Response> {
  const { code = '', lang = '', item = '' } = c.req.param();
  const visit = await visitPoint(dependencies, code, dayOf(dependencies.now()));
  if (visit.kind !== 'open') throw silence();
  const { campaign, clips } = visit.survey;
  // Only what the campaign lists is looked up: what it no longer lists is no longer heard.
  const clip = clips.find((one) => one.lang === lang && one.item === item);
  const found = clip && (await dependencies.recording(campaign.id, clip));
  if (found === undefined) throw silence();
  const { bytes, type, digest } = found;
  const headers = {
    'Content-Type': type,
    'Accept-Ranges': 'bytes',
    'Cache-Control': c.req.query('v') === digest ? kept : 'private, no-cache',
  };
  const range = rangeIn(c.req.header('range'), bytes.byteLength);
  if (range === 'whole') return c.body(new Uint8Array(bytes), 200, headers);
  if (range === 'none') return c.body(null, 416, { ...headers, 'Content-Range': `bytes */${bytes.byteLength}` });
  const { from, to } = range;
  return c.body(new Uint8Array(bytes.subarray(from, to + 1)), 206, {
    ...headers,
    'Content-Range': `bytes ${from}-${to}/${bytes.byteLength}`,
  });
}

const silence = (): Problem => new Problem(404, 'Not found', 'There is no recording at this address.');
