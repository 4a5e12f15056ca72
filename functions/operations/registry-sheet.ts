// How is a sheet of agencies, services or points read? Columns by any heading a clerk gives them, each row's cells trimmed and in NFC.

import type { RegistryImportWords } from '../../web/words/registry-import-words.ts';
import { type Column, exampleMark } from '../../web/words/sheet-columns.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import type { Fault } from '../runtime/problem.ts';
import type { SheetRow } from './sheet-rows.ts';

/** What is to become of a row: `before` where it changes something that is there. */
export type Planned<T> = { line: number; before: T | undefined; after: T };
/** `same` are rows that say what is so already. */
export type Plan<T> = { planned: Planned<T>[]; same: number; faults: Fault[] };
export type Fail = (column: string, message: string) => void;
/** Reads one row: a cell's text, `''` where it is empty or the column is not there. */
export type RowRead = { line: number; cell(name: string): string; fail: Fail };

const plain = (text: string): string =>
  plainLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `Mã đơn vị (code)`, `ma_don_vi / code` and `code` all mean `code`; any other heading means itself. */
export function columnNamer(columns: Column[]): (heading: string) => string {
  const names = new Map(
    columns.flatMap(({ name, heading, also }) =>
      [name, ...partsOf(heading), ...also].map((known): [string, string] => [plain(known), name]),
    ),
  );
  return (heading) => {
    const found = [heading, ...partsOf(heading)].flatMap((part) => names.get(plain(part)) ?? []);
    return found[0] ?? heading;
  };
}

const partsOf = (heading: string): string[] => heading.split(/[()/]/).filter((part) => part.trim() !== '');

/** What is wrong with the heading as a whole. */
export function columnFaults(columns: Column[], rows: SheetRow[], words: RegistryImportWords): Fault[] {
  const given = Object.keys(rows[0]?.cells ?? {});
  const known = columns.map(({ name }) => name);
  const list = columns.map(({ heading }) => heading).join(', ');
  const unknown = given.filter((name) => !known.includes(name));
  const key = columns.find(({ needed }) => needed)?.name ?? '';
  return [
    ...unknown.map((name) => ({ path: `row 1.${name}`, message: words['column.unknown'](list) })),
    ...(given.includes(key) ? [] : [{ path: `row 1.${key}`, message: words['column.missing'] }]),
  ];
}

/** Each row to be read, those of the template's examples refused. */
export function readable(rows: SheetRow[], words: RegistryImportWords, faults: Fault[]): RowRead[] {
  return rows.flatMap(({ line, cells }) => {
    const fail: Fail = (column, message) => faults.push({ path: `row ${line}.${column}`, message });
    const cell = (name: string) => (cells[name] ?? '').normalize('NFC').trim();
    const example = Object.keys(cells).find((name) => cell(name).startsWith(exampleMark));
    if (example === undefined) return [{ line, cell, fail }];
    fail(example, words['row.example']);
    return [];
  });
}

/** A text as it may be stored; undefined where it is empty. */
export function textIn({ cell, fail }: RowRead, column: string, most: number, words: RegistryImportWords) {
  const text = cell(column);
  if (text.length > most) fail(column, words['cell.too-long'](most));
  return text === '' ? undefined : text;
}
