// Where do files lie? Under names in a bucket: a folder on one machine, S3 in the cloud. A name is written once and never over.

/** `bytes` is the whole file's length, also where a part of it was asked for. */
export type Stored = { body: AsyncIterable<Uint8Array>; bytes: number; etag: string };
/** First and last byte, both included. */
export type ByteRange = { from: number; to: number };

/** A file whole, or piece after piece as it is made, so that a large one is never held. */
export type Bytes = Uint8Array | Iterable<Uint8Array>;

export type Bucket = {
  /** Puts a file whole or not at all; false where the name is taken. */
  put(name: string, body: Bytes, contentType: string): Promise<boolean>;
  /** The file, or a part of it; undefined where there is none. */
  open(name: string, range?: ByteRange): Promise<Stored | undefined>;
  /** A short-lived address that answers the file to whoever holds it, by that name; undefined where the place has none. */
  link(name: string, fileName: string): Promise<string | undefined>;
  /** Takes away what lies under a folder of exports; a place whose files end by themselves does nothing. */
  sweep(folder: string): Promise<void>;
};

export const piecesOf = (body: Bytes): Iterable<Uint8Array> => (body instanceof Uint8Array ? [body] : body);

/** A file's bytes all at once; undefined where there is none. */
export async function readWhole(bucket: Pick<Bucket, 'open'>, name: string): Promise<Buffer | undefined> {
  const found = await bucket.open(name);
  if (found === undefined) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of found.body) parts.push(part);
  return Buffer.concat(parts);
}
