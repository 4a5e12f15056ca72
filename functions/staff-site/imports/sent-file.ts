// Which file was sent with a form? The one chosen, or the one a preview kept within the page; told apart by its first bytes, for browsers name types wrongly.
import type { KeptFile } from '../../../web/staff/imports/import-parts.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { type ImportList, importPageWords } from '../../../web/words/staff/import-page-words.ts';
import type { Typed } from '../read-form.ts';

export type SentFile = { name: string; bytes: Uint8Array<ArrayBuffer>; contentType: string };

/** What an address of a list's import is called by. */
export const importAddress = (list: ImportList): string => `/staff/${list}/import`;

/** The cloud takes 6 MB with a request, a machine of one's own 5. */
const largest = 4 * 1024 * 1024;
/** In base64 it is a third more, sent down and up again. */
const largestKept = 1024 * 1024;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file, or a sentence that says what is wrong with it. */
export async function sentFile(lang: StaffLanguage, form: Typed): Promise<SentFile | { fault: string }> {
  const words = importPageWords[lang];
  const chosen = form.file('file');
  const kept = form.given('kept');
  if (chosen === undefined && kept === undefined) return { fault: words.noFile };
  const bytes = new Uint8Array(chosen === undefined ? Buffer.from(kept ?? '', 'base64') : await chosen.arrayBuffer());
  if (bytes.length === 0) return { fault: words.unknown };
  if (bytes.length > largest) return { fault: words.tooLarge };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: words.oldExcel };
  const name = (chosen?.name ?? form.value('keptName')).normalize('NFC');
  return { name, bytes, contentType: startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) ? workbookType : 'text/csv' };
}

/** The file as the page of a preview holds it; without its content where that is too much for a page. */
export const keptOf = ({ name, bytes }: SentFile): KeptFile => ({
  name,
  base64: bytes.length > largestKept ? undefined : Buffer.from(bytes).toString('base64'),
});

const startsWith = (bytes: Uint8Array, first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);
