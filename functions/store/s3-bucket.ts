// How is a file put into S3 and read back? Put only where there is none yet, so that what was published is never written over.
import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Bucket, type ByteRange, type Bytes, piecesOf } from './bucket.ts';
import { type NewFile, partsOf, putInParts } from './s3-parts.ts';

/** Long enough to follow a redirect on a commune's line, too short to be passed on. */
const linkSeconds = 300;

/** The bucket of a name. */
export function s3Bucket(name: string, client = new S3Client({ maxAttempts: 5 })): Bucket {
  return {
    put: (key, body, contentType) => putNew(client, { Bucket: name, Key: key, ContentType: contentType }, body),
    open: async (key, range) => {
      const found = await client
        .send(new GetObjectCommand({ Bucket: name, Key: key, Range: rangeOf(range) }))
        .catch(unless('NoSuchKey'));
      if (!(found?.Body instanceof Readable)) return undefined;
      const bytes = Number(/\/(\d+)$/.exec(found.ContentRange ?? '')?.[1] ?? found.ContentLength);
      return { body: found.Body, bytes, etag: found.ETag ?? '' };
    },
    link: (key, fileName) => {
      const disposition = `attachment; filename="${fileName}"`;
      const command = new GetObjectCommand({ Bucket: name, Key: key, ResponseContentDisposition: disposition });
      return getSignedUrl(client, command, { expiresIn: linkSeconds });
    },
    // The bucket's lifecycle ends exports, so that no function needs the right to delete.
    sweep: async () => {},
  };
}

/** What one part holds is put whole. */
async function putNew(client: S3Client, file: NewFile, body: Bytes): Promise<boolean> {
  const parts = partsOf(piecesOf(body));
  const { value: first = new Uint8Array() } = parts.next();
  const second = parts.next();
  const put = second.done
    ? client.send(new PutObjectCommand({ ...file, Body: first, IfNoneMatch: '*' }))
    : putInParts(client, file, [first, second.value], parts);
  return (await put.catch(unless('PreconditionFailed', 'ConditionalRequestConflict'))) !== undefined;
}

const rangeOf = (range: ByteRange | undefined): string | undefined =>
  range === undefined ? undefined : `bytes=${range.from}-${range.to}`;

/** Undefined for failures of these names; throws every other. */
const unless =
  (...names: string[]) =>
  (error: unknown): undefined => {
    if (error instanceof S3ServiceException && names.includes(error.name)) return undefined;
    throw error;
  };
