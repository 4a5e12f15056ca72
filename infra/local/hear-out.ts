// Does somebody who sends too much read why it was refused? Only if they are heard out: whoever is hung up on while sending sees a broken line.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fetch } from './body-cap.ts';

/** A little beyond the largest file that somebody takes for one of ours, at two megabits a second. */
const most = { bytes: 16_000_000, milliseconds: 60_000 };

/** Reads away what is still to come of a request that is answered 413, up to a bound, before the answer goes out. */
export function hearingOut(next: Fetch, bound = most): Fetch {
  const heard = async (request: Request): Promise<Response> => {
    const response = await next(request);
    if (response.status === 413 && request.body !== null && !request.bodyUsed) await readAway(request.body, bound);
    return response;
  };
  return (request) => (request.method === 'GET' || request.method === 'HEAD' ? next(request) : heard(request));
}

/** What is left beyond the bound is not cancelled: that would break the line before the answer. */
async function readAway(body: ReadableStream<Uint8Array>, { bytes, milliseconds }: typeof most): Promise<void> {
  const reader = body.getReader();
  const enough = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: enough.signal }).catch(() => undefined);
  // Whoever went away need not be told.
  const next = () => Promise.race([reader.read().catch(() => undefined), late]);
  let read = 0;
  for (let part = await next(); part?.value !== undefined && read < bytes; part = await next())
    read += part.value.byteLength;
  enough.abort();
}
