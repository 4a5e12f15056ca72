// What does a function find at AWS_LAMBDA_RUNTIME_API? Events one after the other, and somebody who takes its answers.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback } from './loopback.ts';

export type Outcome = { response: unknown } | { error: unknown };
type Invocation = { id: string; event: unknown; settle(outcome: Outcome): void };

const version = '/2018-06-01/runtime';
const arn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:test';

/** One function's; Lambda gives an instance one event at a time, and so does whoever waits for each outcome. */
export async function startRuntimeApi({ timeoutSeconds }: { timeoutSeconds: number }) {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  /** The one who asks for the next event, until there is one. */
  let asking: ServerResponse | undefined;
  let initError: unknown;

  const handOut = (): void => {
    if (asking === undefined) return;
    const next = waiting.shift();
    if (next === undefined) return;
    running.set(next.id, next);
    asking.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': next.id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + timeoutSeconds * 1000),
      'Lambda-Runtime-Invoked-Function-Arn': arn,
      'Lambda-Runtime-Trace-Id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0',
    });
    asking.end(JSON.stringify(next.event));
    asking = undefined;
  };

  const takeOutcome = (path: string, said: unknown): boolean => {
    const [, id = '', kind] = /\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const invocation = running.get(id);
    running.delete(id);
    invocation?.settle(kind === 'response' ? { response: said } : { error: said });
    return invocation !== undefined;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (path === `${version}/invocation/next`) {
      asking = response;
      return handOut();
    }
    const said: unknown = JSON.parse((await text(request)) || 'null');
    if (path === `${version}/init/error`) initError = said;
    const known = path === `${version}/init/error` || takeOutcome(path, said);
    response.writeHead(known ? 202 : 404).end('{"status":"OK"}');
  };

  const server = createServer((request, response) => void answer(request, response));
  const port = await listenOnLoopback(server);
  return {
    address: `127.0.0.1:${port}`,
    initError: () => initError,
    invoke: (event: unknown): Promise<Outcome> =>
      new Promise((settle) => {
        waiting.push({ id: randomUUID(), event, settle });
        handOut();
      }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
