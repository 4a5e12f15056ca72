// How is a message handed to another system? One POST over TLS to an address that was looked at, no redirects, and an end to waiting.
import { lookup as lookUp } from 'node:dns';
import { type RequestOptions, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { delivered } from '../domain/delivery.ts';
import { isPublicAddress, receiverFault } from '../operations/receiver-address.ts';

export type Posting = {
  /** Whether receivers on this machine or network may be told: on one machine that shows the demo. */
  mayBeNear: boolean;
  /** An authority beside the public ones. */
  ca?: string | undefined;
  seconds: number;
};

/** Posts and says what came of it, as its reader will see it. What the receiver answers beside its status is not read. */
export async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
  { mayBeNear, ca, seconds }: Posting,
): Promise<string> {
  const fault = receiverFault(url, mayBeNear);
  if (fault !== undefined) return `refused: ${fault}`;
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) },
    signal: AbortSignal.timeout(seconds * 1000),
    // Each message on a connection of its own: none is held open for a receiver that comes once a week.
    agent: false,
    ca,
    ...(mayBeNear ? {} : { lookup: publicLookup }),
  };
  try {
    const status = await statusOf(new URL(url), options, body);
    return status >= 200 && status < 300 ? delivered : `status ${status}`;
  } catch (error) {
    return sentenceOf(error, seconds);
  }
}

const statusOf = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const sending = request(url, options, (answer) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    sending.on('error', reject);
    sending.end(body);
  });

/** The connection goes to the very addresses that were looked at: a name that changes in between cannot lead elsewhere. */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null) return done(error, '', 0);
    if (first === undefined || addresses.some(({ address }) => isIP(address) === 0 || !isPublicAddress(address)))
      return done(new Error('not an address of the public internet'), '', 0);
    return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
  });
};

function sentenceOf(error: unknown, seconds: number): string {
  if (!(error instanceof Error)) return 'failed';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return `no answer within ${seconds} s`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return `failed: ${code}`;
}
