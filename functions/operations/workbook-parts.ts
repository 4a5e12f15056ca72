// What is inside a workbook? Its XML parts, unpacked no further than a bound, whatever the file claims about their size.
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ImportWords } from '../../web/words/import-words.ts';
import { Problem } from '../runtime/problem.ts';
import { invalid } from './parse-sent.ts';

export type WorkbookParts = Map<string, Buffer>;

/** A spreadsheet's XML packs to about a tenth, so this is what 4 MB of an honest one hold at most. */
const mostMegabytes = 40;

/** Throws 422 where this is no archive, is encrypted, or holds more than it may. Pictures and the like are left packed. */
export async function unpackWorkbook(bytes: Uint8Array, words: ImportWords): Promise<WorkbookParts> {
  try {
    return await unpack(await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true }), words);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(words);
  }
}

export const unreadable = (words: ImportWords): Problem =>
  invalid([{ path: 'file', message: words['workbook.unreadable'] }]);

async function unpack(archive: ZipFile, words: ImportWords): Promise<WorkbookParts> {
  const parts: WorkbookParts = new Map();
  let room = mostMegabytes * 1024 * 1024;
  for await (const entry of archive.eachEntry()) {
    if (!/\.(xml|rels)$/.test(entry.fileName)) continue;
    room -= entry.uncompressedSize;
    if (room < 0) throw invalid([{ path: 'file', message: words['workbook.unpacked'](mostMegabytes) }]);
    parts.set(entry.fileName, await contentOf(archive, entry));
  }
  return parts;
}

/** The reader breaks off where an entry is larger than it said. */
async function contentOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
