// What does an agency get of its own? Its PDF by its name in a ZIP, beside a table of all codes and a sentence on printing.
import { stringify } from 'csv-stringify/sync';
import { zipSync } from 'fflate';
import { drawKit } from '../../web/poster/draw-kit.ts';
import type { Kit, Poster } from '../../web/poster/kit.ts';
import type { Typefaces } from '../../web/poster/typefaces.ts';
import { posterWordsIn } from '../../web/words/poster-words.ts';
import { plainLetters } from '../domain/plain-letters.ts';

// Spreadsheets read UTF-8 only where a mark says so.
const byteOrderMark = '\uFEFF';
const columns = ['code', 'url', 'agency', 'service', 'label', 'place', 'file'];

export async function zipKit(kit: Kit, typefaces: Typefaces): Promise<Uint8Array<ArrayBuffer>> {
  const files = byAgency(kit.posters);
  const entries: Record<string, Uint8Array> = {};
  for (const { name, posters } of files)
    entries[name] = await drawKit({ ...kit, title: posters[0]?.agency ?? kit.title, posters }, typefaces);
  entries['danh-sach.csv'] = text(byteOrderMark + csv(files));
  entries['doc-truoc.txt'] = text(`${byteOrderMark}${readMe(kit, files.length)}\r\n`);
  // What is in a PDF is compressed already.
  return new Uint8Array(zipSync(entries, { level: 0, mtime: kit.madeAt }));
}

type File = { name: string; posters: Poster[] };

function byAgency(posters: Poster[]): File[] {
  const files = new Map<string, File>();
  for (const poster of posters) {
    const file = files.get(poster.agencyId) ?? { name: fileName(poster), posters: [] };
    file.posters.push(poster);
    files.set(poster.agencyId, file);
  }
  return [...files.values()];
}

const text = (of: string): Uint8Array => new TextEncoder().encode(of);

/** `trung-tam-phuc-vu-hanh-chinh-cong-xa-son-ha-ag-1f3k.pdf`: letters that every unpacker reads; the id tells namesakes apart. */
function fileName({ agency, agencyId }: Poster): string {
  const plain = (of: string) =>
    plainLetters(of)
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  return `${plain(agency).slice(0, 80)}-${agencyId.replaceAll(/[^A-Za-z0-9-]/g, '-')}.pdf`;
}

const csv = (files: File[]): string =>
  stringify([columns, ...files.flatMap(({ name, posters }) => posters.map((one) => cellsOf(one, name)))], {
    escape_formulas: true,
  });

const cellsOf = ({ code, url, agency, service, label, place }: Poster, file: string): string[] => [
  ...[code, url, agency, service ?? '', label, place ?? '', file],
];

const readMe = ({ title, posters }: Kit, files: number): string =>
  ['vi', 'en'].map((lang) => `${title}\r\n${posterWordsIn(lang)['zip.how'](files, posters.length)}`).join('\r\n\r\n');
