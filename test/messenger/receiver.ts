// A system that is told of alerts, as bad as they come: down, slow, failing, sending elsewhere, with a wrong certificate, and then right.
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { rightCertificate, wrongCertificate } from './certificates.ts';

export type Manner = 'down' | 'slow' | 'failing' | 'elsewhere' | 'wrong-certificate' | 'right';
export type Received = { id: string; timestamp: string; signature: string; body: string; manner: Manner };

export async function receiver() {
  let server: Server | undefined;
  let port = 0;
  const received: Received[] = [];
  const stop = async (): Promise<void> => {
    if (server === undefined) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    server = undefined;
  };
  /** From now on it behaves so, at the same address. */
  const be = async (manner: Manner): Promise<void> => {
    await stop();
    if (manner === 'down') return;
    const certificate = manner === 'wrong-certificate' ? wrongCertificate : rightCertificate;
    server = createServer(certificate, (request, response) => void take(request, response, manner, received));
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (typeof address === 'object' && address !== null) port = address.port;
  };
  await be('right');
  return { url: `https://127.0.0.1:${port}/canh-bao`, be, stop, received };
}

async function take(request: IncomingMessage, response: ServerResponse, manner: Manner, received: Received[]) {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  const header = (name: string) => String(request.headers[`webhook-${name}`]);
  received.push({ id: header('id'), timestamp: header('timestamp'), signature: header('signature'), body, manner });
  if (manner === 'slow') return;
  if (manner === 'elsewhere') response.writeHead(302, { Location: 'https://127.0.0.1:1/' });
  else response.writeHead(manner === 'failing' ? 500 : 204);
  response.end();
}
