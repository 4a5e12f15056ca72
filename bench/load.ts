// How are many people at once made? So many connections that are kept, each with one request under way, for so many seconds.
import { openLine } from './line.ts';

export type Sent = { path: string; type: string; body: string };
export type Load = { perSecond: number; p50: number; p99: number };

/** Sends what `next` makes until the time is up; throws on any answer but those that are `good`. */
export async function loadAt(
  port: number,
  { people, seconds, good }: { people: number; seconds: number; good: number[] },
  next: () => Sent,
): Promise<Load> {
  const milliseconds: number[] = [];
  const began = performance.now();
  const person = async (): Promise<void> => {
    const line = await openLine(port);
    for (let before = began; before - began < seconds * 1000; ) {
      before = performance.now();
      const status = await line.ask(textOf(next()));
      if (!good.includes(status)) throw new Error(`answered ${status}`);
      milliseconds.push(performance.now() - before);
    }
    line.close();
  };
  await Promise.all(Array.from({ length: people }, person));
  const took = performance.now() - began;
  milliseconds.sort((a, b) => a - b);
  const at = (share: number): number => milliseconds[Math.floor(share * milliseconds.length)] ?? Number.NaN;
  return { perSecond: (1000 * milliseconds.length) / took, p50: at(0.5), p99: at(0.99) };
}

const textOf = ({ path, type, body }: Sent): string =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: text/html',
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    '',
    body,
  ].join('\r\n');
