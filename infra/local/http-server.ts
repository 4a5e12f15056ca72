// How do requests reach the functions on one machine? What CloudFront and the HTTP API do in the cloud.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as timers from 'node:timers/promises';
import { getRequestListener, RequestError } from '@hono/node-server';
import { describeError, type Log } from '../../functions/runtime/log.ts';
import { type Fetch, withBodyCap } from './body-cap.ts';
import { cannotStart } from './cannot-start.ts';
import { withCompression } from './compression.ts';
import { hearingOut } from './hear-out.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

export type HttpServer = {
  port: number;
  /** From now on requests are answered by these; until then, by 503. */
  serve(handlers: { openid: Listener; fetch: Fetch }): void;
  /** Takes no more, lets what is under way finish, cuts what does not. */
  close(): Promise<void>;
};

/** The cloud's HTTP API ends at 6 MB; the largest body of the contract is an import of 4 MB. */
const bodyCapBytes = 5_000_000;
const secondsToSendHeaders = 20;
/** 4 MB over half a megabit a second is 64 s. */
const secondsToSendAll = 120;
/** How often Node looks whose time is over: left at its 30 s, a slow sender would have two and a half times as long. */
const secondsBetweenLooks = 5;
const drainMilliseconds = 3000;

/** In seconds. */
export type Patience = { headers: number; whole: number; between: number };
const usualPatience: Patience = {
  headers: secondsToSendHeaders,
  whole: secondsToSendAll,
  between: secondsBetweenLooks,
};

const notYet: Listener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Hệ thống đang khởi động, xin thử lại sau giây lát. / Starting, please try again in a moment.\n');
};

const isOpenIdPath = (url: string | undefined): boolean => /^\/oidc(?:[/?]|$)/.test(url ?? '');

function listenerFor(fetch: Fetch, log: Log): Listener {
  const errorHandler = (error: unknown): Response => {
    if (error instanceof RequestError) return new Response('Bad Request', { status: 400 });
    log('error', 'request-failed', { error: describeError(error) });
    return new Response('Internal Server Error', { status: 500 });
  };
  // The request alone is handed on: functions never see the connection, hence no address of a citizen.
  const handle = hearingOut(withBodyCap(bodyCapBytes, withCompression(fetch)));
  const listener = getRequestListener(handle, { errorHandler, overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotStart(whyNot(cause, host, port), cause)));
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use: choose another with PORT, or PORT=0 for any.`;
  if (error.code === 'EACCES') return `Port ${port} needs rights this user lacks: choose one from 1024 on with PORT.`;
  return `Lòng dân cannot listen on ${host}, port ${port} (${error.code}): check HOST and PORT.`;
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const tidying = new AbortController();
  // A kept-alive connection turns idle only after its last answer, which may be after close().
  const keepTidying = async (): Promise<void> => {
    for (let waited = 0; !tidying.signal.aborted; waited += 50) {
      if (waited >= drainMilliseconds) server.closeAllConnections();
      else server.closeIdleConnections();
      await timers.setTimeout(50);
    }
  };
  await Promise.race([closed, keepTidying()]);
  tidying.abort();
}

/** Takes the port at once, so that a taken one is known before anything else is begun. */
export async function startHttpServer({
  host,
  port,
  log,
  patience = usualPatience,
}: {
  host: string;
  port: number;
  log: Log;
  /** With whoever sends slowly. */
  patience?: Patience;
}): Promise<HttpServer> {
  let answer = notYet;
  const times = {
    headersTimeout: patience.headers * 1000,
    requestTimeout: patience.whole * 1000,
    connectionsCheckingInterval: patience.between * 1000,
  };
  const server = createServer(times, (request, response) => answer(request, response));
  const boundPort = await listen(server, host, port);
  return {
    port: boundPort,
    serve: ({ openid, fetch }) => {
      const functions = listenerFor(fetch, log);
      answer = (request, response) => (isOpenIdPath(request.url) ? openid : functions)(request, response);
    },
    close: () => drain(server),
  };
}
