// How are many people at once made? So many connections that are kept, each with one request under way, for so many seconds.
import { Agent, request } from 'node:http';

export type Sent = { path: string; type: string; body: string };
export type Load = { perSecond: number; p50: number; p99: number };

/** Sends what `next` makes until the time is up; throws on any answer but those that are `good`. */
export async function loadAt(
  port: number,
  { people, seconds, good }: { people: number; seconds: number; good: number[] },
  next: () => Sent,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const milliseconds: number[] = [];
  const began = performance.now();
  const person = async (): Promise<void> => {
    while (performance.now() - began < seconds * 1000) {
      const before = performance.now();
      const status = await post(agent, port, next());
      if (!good.includes(status)) throw new Error(`answered ${status}`);
      milliseconds.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  const took = performance.now() - began;
  agent.destroy();
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(share * milliseconds.length)] ?? Number.NaN;
  return { perSecond: (1000 * milliseconds.length) / took, p50: at(0.5), p99: at(0.99) };
}

/** The status of one post; the answer's body is read to its end and thrown away. */
const post = (agent: Agent, port: number, { path, type, body }: Sent): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), Accept: 'text/html' };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
