// How does a file of the bucket leave? Whole or in part, as it was written; a place that has addresses for files sends there.
import { Problem } from '../runtime/problem.ts';
import type { Bucket, ByteRange } from '../store/bucket.ts';
import { streamOfBytes } from './csv-lines.ts';
import type { Answer, Raw } from './route.ts';

/** `key` is where it lies, `fileName` what it is called where it is saved; the ETag is its digest. */
export type HeldFile = { name: string; contentType: string; key: string; fileName: string; etag: string };
type Cached = HeldFile & { caching: Record<string, string> };

/** Compared weakly (RFC 9110 §13.1.2): what was compressed on its way is called `W/"…"` by whoever has it. */
export const hasAlready = (ifNoneMatch: string | undefined, { etag }: Pick<HeldFile, 'etag'>): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

export async function answerFile(
  bucket: Pick<Bucket, 'open' | 'link'>,
  { key, fileName, contentType, etag, caching }: Cached,
  { range, ifNoneMatch }: Pick<Raw, 'range' | 'ifNoneMatch'>,
): Promise<Answer> {
  if (hasAlready(ifNoneMatch, { etag })) return { status: 304, headers: { ETag: etag, ...caching } };
  const elsewhere = await bucket.link(key, fileName);
  if (elsewhere !== undefined) return { status: 303, headers: { Location: elsewhere, 'Cache-Control': 'no-store' } };
  const whole = await bucket.open(key);
  if (whole === undefined) throw new Error('A report lacks a file that its index names');
  const headers = {
    ...{ ETag: etag, 'Accept-Ranges': 'bytes', ...caching },
    'Content-Disposition': `attachment; filename="${fileName}"`,
  };
  const part = rangeOf(range, whole.bytes);
  if (part === undefined) return { status: 200, file: streamOfBytes(whole.body), contentType, headers };
  const some = await bucket.open(key, part);
  if (some === undefined) throw new Error('A report lacks a file that its index names');
  const length = { 'Content-Range': `bytes ${part.from}-${part.to}/${whole.bytes}` };
  return { status: 206, file: streamOfBytes(some.body), contentType, headers: { ...headers, ...length } };
}

/** One range of bytes (RFC 9110 §14.1.2); anything else is answered with the whole file, as the standard allows. */
function rangeOf(header: string | undefined, bytes: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (from <= to) return { from, to };
  throw new Problem(416, 'Range not satisfiable', `The file has ${bytes} bytes.`, {
    headers: { 'Content-Range': `bytes */${bytes}` },
  });
}
