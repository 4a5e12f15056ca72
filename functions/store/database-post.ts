// How does a request get to the database and its answer back? Signed, over connections that are kept.
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import aws4, { type Credentials } from 'aws4';
import { refusal } from './database-errors.ts';

export type Place = {
  endpoint: string;
  region: string;
  /** Asked before every request, for they expire. */
  credentials(): Credentials | Promise<Credentials>;
};

/** As many as the SDK keeps; more wait for one of them. */
const mostConnections = 50;
/** Nothing that is asked of it takes a second: a connection that is silent for so long is dead. */
const silentMilliseconds = 30_000;

/** Posts one action's JSON. Resolves with the answer's text; rejects with a `Refusal` where its status is not 200. */
export function signedPost({ endpoint, region, credentials }: Place) {
  const url = new URL(endpoint);
  const { Agent, request } = url.protocol === 'https:' ? https : http;
  // Taken apart once: Node would do it for every request.
  const where = urlToHttpOptions(url);
  const agent = new Agent({ keepAlive: true, maxSockets: mostConnections, timeout: silentMilliseconds });

  return async (action: string, body: string): Promise<string> => {
    const headers = {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `DynamoDB_20120810.${action}`,
    };
    const unsigned = { service: 'dynamodb', region, host: url.host, method: 'POST', path: '/', headers, body };
    const { headers: signed } = aws4.sign(unsigned, await credentials());
    return new Promise((resolve, reject) => {
      const sent = request({ ...where, agent, method: 'POST', headers: signed ?? {} }, (answer) => {
        whole(answer).then((text) => {
          if (answer.statusCode === 200) resolve(text);
          else reject(refusal(answer.statusCode ?? 0, text));
        }, reject);
      });
      sent.once('timeout', () =>
        sent.destroy(Object.assign(new Error('the database is silent'), { code: 'ETIMEDOUT' })),
      );
      sent.once('error', reject);
      sent.end(body);
    });
  };
}

/** Bytes first, letters at the end: most answers come in one piece. */
const whole = (answer: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece));
    answer.once('end', () => resolve(Buffer.concat(pieces).toString()));
    answer.once('error', reject);
  });
