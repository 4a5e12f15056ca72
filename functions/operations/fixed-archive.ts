// How does an office file have the same bytes whenever it is written? Packed anew with one date for all of its parts, and its properties set.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// In local time, as archives have it, and the first that they can name: it is nobody's, so nobody takes it for the day of writing.
const noDay = new Date(1980, 0, 1);
const properties = 'docProps/core.xml';

export type Parts = Record<string, Uint8Array>;
export const unpacked = (archive: Uint8Array): Parts => unzipSync(archive);

/** An archive of the parts with nothing in it of when it was packed; the document's properties, where it has any, say `at`. */
export function fixedArchive(of: Parts, at: string): Uint8Array {
  const parts = Object.entries(of).toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  const fixed = parts.map(([path, bytes]) => [path, path === properties ? datedAt(bytes, at) : bytes] as const);
  return zipSync(Object.fromEntries(fixed), { mtime: noDay });
}

// Readers that guess a file's type look at the first part, which is this one.
const order = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1);

const datedAt = (xml: Uint8Array, at: string): Uint8Array =>
  strToU8(strFromU8(xml).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at.replace(/\.\d+Z$/, 'Z')}`));
