// Where do a function's requests to AWS go under test? Through a door of its own, which writes down what was asked: on to the engine, a folder of files, a user pool.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Store } from '../../functions/store/connect.ts';
import { answerFile, type Shelf } from './bucket-door.ts';
import { type Call, fileCall, tableCalls } from './calls.ts';
import { listenOnLoopback } from './loopback.ts';

export type Behind = {
  engineEndpoint: string;
  poolEndpoint: string;
  tables: Store['tables'];
  files: Shelf;
  /** Mails that were handed over, as they would travel. */
  mails: string[];
};

const tablePrefix = 'DynamoDB_20120810.';
const poolPrefix = 'AWSCognitoIdentityProviderService.';

/** The door and all that came through it. */
export async function openDoor(behind: Behind) {
  const calls: Call[] = [];
  const faults: string[] = [];
  const names = new Map(Object.entries(behind.tables).map(([name, full]) => [full, name]));
  const tableOf = (full: string): string => names.get(full) ?? full;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = String(request.headers['x-amz-target'] ?? '');
    const body = await buffer(request);
    if (target.startsWith(tablePrefix)) {
      calls.push(...tableCalls(target.slice(tablePrefix.length), JSON.parse(body.toString()), tableOf));
      return passOn(behind.engineEndpoint, request, body, response);
    }
    if (target.startsWith(poolPrefix)) {
      calls.push({ action: `cognito-idp:${target.slice(poolPrefix.length)}`, resource: 'accounts' });
      return passOn(behind.poolEndpoint, request, body, response);
    }
    if (request.url === '/v2/email/outbound-emails') {
      calls.push({ action: 'ses:SendEmail', resource: 'mail' });
      behind.mails.push(body.toString());
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"MessageId":"m-1"}');
      return;
    }
    calls.push(fileCall(request.method ?? '', request.url ?? ''));
    await answerFile(behind.files, request, body, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      faults.push(String(error));
      response.writeHead(500).end();
    });
  });
  const port = await listenOnLoopback(server);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    calls,
    faults,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The request as it came, to another address; the answer as it comes. */
async function passOn(to: string, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  const headers = Object.entries(request.headers).filter(
    ([name]) => name.startsWith('x-amz') || ['authorization', 'content-type'].includes(name),
  );
  const said = await fetch(to, {
    method: 'POST',
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    body: new Uint8Array(body),
  });
  const bytes = Buffer.from(await said.arrayBuffer());
  const kept = ['content-type', 'x-amzn-requestid', 'x-amz-crc32'].flatMap((name) => {
    const value = said.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  response.writeHead(said.status, Object.fromEntries(kept)).end(bytes);
}
