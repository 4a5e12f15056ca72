// How does one file of a report come into the bucket, once? Small ones whole, so that they can be read on; long ones piece by piece, measured as they pass.
import { createHash } from 'node:crypto';
import { readWhole } from '../store/bucket.ts';
import type { WriterDependencies } from './dependencies.ts';

type Putting = Pick<WriterDependencies, 'bucket' | 'stopping'>;
type Name = { name: string; contentType: string };
type Measure = { bytes: number; sha256: string };

/** The file's bytes as they lie in the bucket, put there now or before. */
export async function putWhole({ bucket, stopping }: Putting, folder: string, file: Name, bytes: Uint8Array) {
  stopping.throwIfAborted();
  const name = `${folder}/${file.name}`;
  if (await bucket.put(name, bytes, file.contentType)) return bytes;
  const there = await readWhole(bucket, name);
  if (there === undefined) throw gone();
  return there;
}

/** Length and digest of the file as it lies in the bucket, put there now or before; it is never held. */
export async function putPieces(
  { bucket, stopping }: Putting,
  folder: string,
  file: Name,
  pieces: Iterable<Uint8Array>,
): Promise<Measure> {
  stopping.throwIfAborted();
  const name = `${folder}/${file.name}`;
  const own = measuring();
  if (await bucket.put(name, passing(pieces, own.take), file.contentType)) return own.end();
  const there = await bucket.open(name);
  if (there === undefined) throw gone();
  const theirs = measuring();
  for await (const piece of there.body) theirs.take(piece);
  return theirs.end();
}

const gone = (): Error => new Error('A file of a report was there and is gone');

function measuring() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    take: (piece: Uint8Array): void => {
      hash.update(piece);
      bytes += piece.length;
    },
    end: (): Measure => ({ bytes, sha256: hash.digest('hex') }),
  };
}

function* passing(pieces: Iterable<Uint8Array>, take: (piece: Uint8Array) => void): Generator<Uint8Array> {
  for (const piece of pieces) {
    take(piece);
    yield piece;
  }
}
