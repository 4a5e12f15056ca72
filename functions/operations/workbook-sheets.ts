// Which sheet of a workbook is meant, and which of its parts holds it? The one named, or the first that is not hidden.
import type { ImportWords } from '../../web/words/import-words.ts';
import { invalid } from './parse-sent.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { hearXml } from './xml-elements.ts';

export type SheetPart = { name: string; path: string };
type Listed = { name: string; relation: string; hidden: boolean };

/** Throws 422 that names the sheets there are where none is called so. */
export function sheetPart(parts: WorkbookParts, wanted: string | undefined, words: ImportWords): SheetPart {
  const paths = worksheetPaths(parts);
  const sheets = listedSheets(parts).flatMap(({ name, relation, hidden }) => {
    const path = paths.get(relation);
    return path === undefined ? [] : [{ name, path, hidden }];
  });
  const found =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : sheets.find(({ name }) => plain(name) === plain(wanted));
  if (found === undefined)
    throw invalid([{ path: 'sheet', message: words['sheet.unknown'](sheets.map(({ name }) => name)) }]);
  return found;
}

const plain = (name: string): string => name.normalize('NFC').trim();

function listedSheets(parts: WorkbookParts): Listed[] {
  const sheets: Listed[] = [];
  hearXml(textOf(parts, 'xl/workbook.xml'), {
    open: (element, attributes) => {
      if (element !== 'sheet') return;
      const { name = '', state = 'visible', ...more } = attributes();
      const [, relation = ''] = Object.entries(more).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name, relation, hidden: state !== 'visible' });
    },
  });
  return sheets;
}

/** By relation; sheets that are charts have no cells. */
function worksheetPaths(parts: WorkbookParts): Map<string, string> {
  const paths = new Map<string, string>();
  hearXml(textOf(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (element, attributes) => {
      const { Id = '', Type = '', Target = '' } = attributes();
      if (element === 'Relationship' && Type.endsWith('/worksheet'))
        paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return paths;
}

/** Throws where the workbook lacks a part that every one has. */
export function textOf(parts: WorkbookParts, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`the workbook has no ${path}`);
  return part.toString('utf8');
}
