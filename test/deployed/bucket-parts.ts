// How does S3 take a file in parts? It names the upload, keeps each part under its number, and joins those that it is told with their checksums.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Shelf } from './bucket-door.ts';

type Part = { bytes: Buffer; checksum: string };
const uploads = new Map<string, Map<string, Part>>();

/** Smaller ones S3 joins only at the end. */
const leastBytes = 5 * 2 ** 20;

type Said = { status: number; xml?: string; checksum?: string };

export function answerPart(
  files: Shelf,
  name: string,
  request: IncomingMessage,
  asked: URLSearchParams,
  body: Buffer,
  response: ServerResponse,
): void {
  const { status, xml, checksum } = saidOf(files, name, request, asked, body);
  response.writeHead(status, {
    ...(xml === undefined ? {} : { 'Content-Type': 'application/xml' }),
    ...(checksum === undefined ? {} : { ETag: '"part"', 'x-amz-checksum-crc32': checksum }),
  });
  response.end(xml === undefined ? '' : `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
}

function saidOf(files: Shelf, name: string, request: IncomingMessage, asked: URLSearchParams, body: Buffer): Said {
  const id = asked.get('uploadId') ?? `upload-${uploads.size + 1}`;
  if (asked.has('uploads')) {
    uploads.set(id, new Map());
    const xml = `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`;
    return { status: 200, xml };
  }
  const parts = uploads.get(id) ?? new Map<string, Part>();
  if (request.method === 'PUT') {
    const checksum = String(request.headers['x-amz-checksum-crc32']);
    parts.set(asked.get('partNumber') ?? '', { bytes: body, checksum });
    return { status: 200, checksum };
  }
  const whole = joined(parts, body.toString());
  if (whole === undefined) return { status: 400, xml: '<Error><Code>InvalidPart</Code></Error>' };
  files.set(name, whole);
  return { status: 200, xml: '<CompleteMultipartUploadResult><ETag>"parts"</ETag></CompleteMultipartUploadResult>' };
}

/** Undefined where a part is named wrongly, or is too small to be followed by another. */
function joined(parts: Map<string, Part>, told: string): Buffer | undefined {
  const named = [...told.matchAll(/<Part>.*?<\/Part>/g)].map(([xml]) => ({
    number: /<PartNumber>(\d+)</.exec(xml)?.[1] ?? '',
    checksum: /<ChecksumCRC32>([^<]+)</.exec(xml)?.[1],
  }));
  const found = named.flatMap(({ number, checksum }) => {
    const part = parts.get(number);
    return part === undefined || part.checksum !== checksum ? [] : [part.bytes];
  });
  const isSmall = found.slice(0, -1).some(({ length }) => length < leastBytes);
  return isSmall || found.length === 0 || found.length < named.length ? undefined : Buffer.concat(found);
}
