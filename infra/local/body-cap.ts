// How large may a request be before any function sees it? A last guard; each route has a smaller limit of its own.
import { Problem, problemBody } from '../../functions/runtime/problem.ts';

export type Fetch = (request: Request) => Response | Promise<Response>;

function tooLarge(bytes: number): Response {
  const problem = new Problem(413, 'Request too large', `At most ${bytes} bytes are taken in one request.`);
  // What is still to come will not be read, so the connection cannot carry another request.
  const headers = { 'content-type': 'application/problem+json', connection: 'close' };
  return new Response(JSON.stringify(problemBody(problem)), { status: 413, headers });
}

/** Bytes as they pass; an error after too many. */
function counting(bytes: number, onExcess: () => void): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      seen += chunk.byteLength;
      if (seen <= bytes) return controller.enqueue(chunk);
      onExcess();
      controller.error(new Error('request body too large'));
    },
  });
}

/** Hands on a body of unknown length, counting; whatever a function makes of the broken stream, too large is what it was. */
async function countedThrough(bytes: number, next: Fetch, request: Request, body: NonNullable<Request['body']>) {
  let exceeded = false;
  const counter = counting(bytes, () => {
    exceeded = true;
  });
  const { url, method, headers, signal } = request;
  const init = { method, headers, signal, body: body.pipeThrough(counter), duplex: 'half' };
  try {
    const response = await next(new Request(url, init));
    return exceeded ? tooLarge(bytes) : response;
  } catch (error) {
    if (exceeded) return tooLarge(bytes);
    throw error;
  }
}

/** Answers 413 to more than so many bytes: at once if the request declares them, else as soon as they have come. */
export function withBodyCap(bytes: number, next: Fetch): Fetch {
  return (request) => {
    const declared = request.headers.get('content-length');
    if (declared !== null) return Number(declared) > bytes ? tooLarge(bytes) : next(request);
    return request.body === null ? next(request) : countedThrough(bytes, next, request, request.body);
  };
}
