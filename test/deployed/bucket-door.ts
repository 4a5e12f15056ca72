// What does S3 answer to the requests we make of it? A file, whole or in part; a put, at once or in parts, that is refused where the name is taken.
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPart } from './bucket-parts.ts';

export type Shelf = Map<string, Buffer>;

const fault = (response: ServerResponse, status: number, code: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/xml' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
};

/** The bytes of a body that the SDK sends in pieces with a checksum behind them. */
function withoutPieces(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let from = 0; ; ) {
    const end = body.indexOf('\r\n', from);
    const size = Number.parseInt(body.toString('latin1', from, end), 16);
    if (end < 0 || Number.isNaN(size) || size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    from = end + 2 + size + 2;
  }
}

const isInPieces = ({ headers }: IncomingMessage): boolean =>
  String(headers['content-encoding'] ?? '').includes('aws-chunked');

/** Path-style addresses, as the SDK makes them for an address that is a number. */
export async function answerFile(
  files: Shelf,
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://bucket');
  const name = decodeURIComponent(pathname.split('/').slice(2).join('/'));
  const bytes = isInPieces(request) ? withoutPieces(body) : body;
  const isTaken = request.headers['if-none-match'] === '*' && files.has(name);
  if (isTaken) return fault(response, 412, 'PreconditionFailed');
  const isOfParts = searchParams.has('uploads') || searchParams.has('uploadId');
  if (isOfParts) return answerPart(files, name, request, searchParams, bytes, response);
  if (request.method === 'PUT') {
    files.set(name, bytes);
    response.writeHead(200, { ETag: '"put"' }).end();
    return;
  }
  const file = files.get(name);
  if (request.method !== 'GET') return fault(response, 405, 'MethodNotAllowed');
  // Without the right to list, S3 says AccessDenied of what is not there: our roles may not list.
  if (file === undefined) return fault(response, 403, 'AccessDenied');
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers.range ?? '')) ?? [];
  const part = from === undefined ? file : file.subarray(Number(from), Number(to) + 1);
  response.writeHead(from === undefined ? 200 : 206, {
    ETag: `"${createHash('md5').update(file).digest('hex')}"`,
    'Content-Length': String(part.length),
    ...(from === undefined ? {} : { 'Content-Range': `bytes ${from}-${to}/${file.length}` }),
  });
  response.end(part);
}
