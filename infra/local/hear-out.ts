// Does somebody who sends too much read why it was refused? Only if they are heard out: whoever is hung up on while sending sees a broken line.
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

async function readAway(body: ReadableStream<Uint8Array>, { bytes, milliseconds }: typeof most): Promise<void> {
  const reader = body.getReader();
  const timer = setTimeout(() => reader.cancel().catch(() => {}), milliseconds);
  try {
    for (let read = 0; read < bytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.byteLength;
    }
  } catch {
    // Whoever went away need not be told.
  } finally {
    clearTimeout(timer);
  }
}
