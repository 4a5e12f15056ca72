// How is a folder a bucket? A file is written beside its place, made safe on the disk, and then linked into it, once.
import { createReadStream } from 'node:fs';
import { link, mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bucket, type Bytes, piecesOf } from '../../functions/store/bucket.ts';

/** Names are made by us of ids and file names; whatever else comes is refused before it meets the disk. */
const safeName = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** Reports stay for ever: whatever asks, nothing else is taken away. */
const sweepable = /^exports\/[\w-]+$/;

/** The bucket in a folder; `newToken` names what is half written. */
export function folderBucket(folder: string, newToken: () => string): Bucket {
  return {
    put: async (name, body) => putOnce(pathOf(folder, name), body, newToken()),
    open: async (name, range) => {
      const path = pathOf(folder, name);
      const found = await stat(path).catch(unlessMissing);
      if (found === undefined) return undefined;
      const part = range === undefined ? {} : { start: range.from, end: range.to };
      return { body: createReadStream(path, part), bytes: found.size, etag: `"${found.size}-${found.mtimeMs}"` };
    },
    // One machine answers its files itself.
    link: async () => undefined,
    sweep: async (name) => {
      if (!sweepable.test(name)) throw new Error('Only a folder of an export is swept');
      await rm(pathOf(folder, name), { recursive: true, force: true });
    },
  };
}

function pathOf(folder: string, name: string): string {
  if (!safeName.test(name) || name.includes('..')) throw new Error('A file has a name that no report has');
  return join(folder, name);
}

/** A link to a name that is there fails, where a rename would write over it. */
async function putOnce(path: string, body: Bytes, token: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${token}.half`;
  const file = await open(half, 'wx');
  try {
    // Each goes on where the last one ended.
    for (const piece of piecesOf(body)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(half, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

function unlessMissing(error: unknown): undefined {
  if (isCode(error, 'ENOENT')) return undefined;
  throw error;
}
