// What does one citizen do, request by request? Opens the page, sends nineteen answers, reads the thanks, as the page's script does it.
import { randomInt, randomUUID } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';

export type Site = { request(url: string, init?: RequestInit): Response | Promise<Response> };

const rated = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4', 'C5', 'D1', 'D2', 'D3'];

/** The text of an answer, which must have this status. */
async function textOf(answer: Response | Promise<Response>, status: number): Promise<string> {
  const given = await answer;
  const text = await given.text();
  if (given.status !== status) throw new Error(`${given.status}, not ${status}: ${text}`);
  return text;
}

export const openPage = (site: Site, code: string): Promise<string> =>
  textOf(site.request(`/s/${code}`, { headers: { Accept: 'text/html' } }), 200);

/** The answer holds the address of the thanks. */
export function sendAnswers(site: Site, code: string): Promise<string> {
  const body = new URLSearchParams({ submissionId: randomUUID(), Q1: '1', Q2: '3', lang: 'vi' });
  for (const id of rated) body.set(id, String(randomInt(1, 6)));
  const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' };
  return textOf(site.request(`/s/${code}`, { method: 'POST', headers, body: body.toString() }), 201);
}

export const readThanks = (site: Site, answer: string): Promise<string> =>
  textOf(site.request(String(Object(JSON.parse(answer)).thanks), { headers: { Accept: 'text/html' } }), 200);

export const fetchFile = (site: Site, path: string): Promise<string> => textOf(site.request(path), 200);

/** Headers of an answer by HTTP/2, compressed by its own means: a guess at the large end. */
const headerBytes = 400;

/** As the edge sends them, on average: by brotli, at a middling level. */
export const travelling = (texts: string[]): number =>
  texts.reduce(
    (sum, text) =>
      sum + headerBytes + brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    0,
  ) / texts.length;
