// How is a file put into S3 that is never held whole? In parts that S3 joins, unless somebody has put one under its name meanwhile.
import {
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  type PutObjectCommandInput,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';

export type NewFile = Required<Pick<PutObjectCommandInput, 'Bucket' | 'Key' | 'ContentType'>>;

/** S3 takes ten thousand parts, each but the last of at least 5 MiB. */
const partBytes = 2 ** 24;

/** Pieces gathered into parts; the last may be smaller. */
export function* partsOf(pieces: Iterable<Uint8Array>): Generator<Uint8Array, undefined> {
  let gathered: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    bytes += piece.length;
    if (bytes < partBytes) continue;
    yield joined(gathered);
    gathered = [];
    bytes = 0;
  }
  if (bytes > 0) yield joined(gathered);
}

const joined = (gathered: Uint8Array[]): Uint8Array => {
  const [only] = gathered;
  return gathered.length === 1 && only !== undefined ? only : Buffer.concat(gathered);
};

/**
 * Resolves when all parts are one file; throws S3's PreconditionFailed where the name is taken. The client reckons a checksum of each part, which S3
 * wants to hear again. Parts of what was broken off are taken away by the bucket's lifecycle, so that no function needs the right to.
 */
export async function putInParts(client: S3Client, file: NewFile, ...parts: Iterable<Uint8Array>[]): Promise<unknown> {
  const { Bucket, Key } = file;
  const begun = await client.send(new CreateMultipartUploadCommand({ ...file, ChecksumAlgorithm: 'CRC32' }));
  const at = { Bucket, Key, UploadId: begun.UploadId };
  const put: CompletedPart[] = [];
  for (const some of parts)
    for (const Body of some) {
      const PartNumber = put.length + 1;
      const { ETag, ChecksumCRC32 } = await client.send(
        new UploadPartCommand({ ...at, PartNumber, Body, ChecksumAlgorithm: 'CRC32' }),
      );
      put.push({ PartNumber, ETag, ChecksumCRC32 });
    }
  const whole = { ...at, MultipartUpload: { Parts: put }, IfNoneMatch: '*' };
  return client.send(new CompleteMultipartUploadCommand(whole));
}
