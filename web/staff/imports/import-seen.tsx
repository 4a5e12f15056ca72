// What will an import change, and what is wrong with its rows? Counts first, then row by row, columns called as the template calls them.

import { agencyColumns, type Column, pointColumns, serviceColumns } from '../../words/sheet-columns.ts';
import { kindWords } from '../../words/staff/agency-kind-names.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { type ImportList, importPageWords } from '../../words/staff/import-page-words.ts';
import { DataTable } from '../parts/data-table.tsx';
import type { ImportItem, ImportSeen } from './import-parts.ts';

const columnsOf: Record<ImportList, Column[]> = {
  agencies: agencyColumns,
  services: serviceColumns,
  points: pointColumns,
};

/** `Tên đơn vị` of the heading `Tên đơn vị (name)`; in English the name programs use. */
function columnName(list: ImportList, name: string, lang: StaffLanguage): string {
  if (lang === 'en') return name;
  const heading = columnsOf[list].find((column) => column.name === name)?.heading ?? name;
  return heading.replace(/ \([A-Za-z]+\)$/, '');
}

export function ImportSum({ seen, lang }: { seen: ImportSeen; lang: StaffLanguage }) {
  const words = importPageWords[lang];
  const counts = [
    [words.create, seen.create],
    [words.change, seen.change],
    [words.same, seen.same],
  ] as const;
  return (
    <ul class="counts">
      {counts.map(([word, count]) => (
        <li>
          <strong>{count.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en')}</strong> {word}
        </li>
      ))}
    </ul>
  );
}

type ChangesProps = { list: ImportList; seen: ImportSeen; lang: StaffLanguage };

export function ImportChanges({ list, seen, lang }: ChangesProps) {
  const words = importPageWords[lang];
  if (seen.items.length === 0) return null;
  const told = (cells: Record<string, string> | undefined) => <Cells list={list} cells={cells ?? {}} lang={lang} />;
  const columns = [
    { heading: words.name, cell: ({ name }: ImportItem) => name },
    { heading: words.row, cell: ({ row }: ImportItem) => String(row) },
    { heading: words.what, cell: ({ kind }: ImportItem) => (kind === 'create' ? words.created : words.changed) },
    { heading: words.before, cell: ({ kind, before }: ImportItem) => (kind === 'create' ? '–' : told(before)) },
    {
      heading: words.after,
      cell: ({ kind, after }: ImportItem) => told(kind === 'create' ? written(after) : after),
    },
  ];
  return (
    <DataTable
      caption={words.caption(seen.items.length, seen.create + seen.change)}
      columns={columns}
      rows={seen.items}
    />
  );
}

/** Of what is new only what the row says, and not its name again. */
const written = (cells: Record<string, string>) =>
  Object.fromEntries(Object.entries(cells).filter(([name, value]) => value !== '' && name !== 'name'));

function Cells({ list, cells, lang }: { list: ImportList; cells: Record<string, string>; lang: StaffLanguage }) {
  return (
    <ul class="cells">
      {Object.entries(cells).map(([name, value]) => (
        <li>
          <span class="soft">{columnName(list, name, lang)}:</span> {shownValue(name, value, lang)}
        </li>
      ))}
    </ul>
  );
}

function shownValue(name: string, value: string, lang: StaffLanguage): string {
  if (value === '') return importPageWords[lang].none;
  if (name === 'kind') return kindWords[lang][value] ?? value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value.split('-').reverse().join('/') : value;
}

type FaultsProps = { list: ImportList; faults: ImportSeen['faults']; lang: StaffLanguage };
type RowFault = { row: string; column: string; message: string };

export function ImportFaults({ list, faults, lang }: FaultsProps) {
  const words = importPageWords[lang];
  const rows = faults.map(({ path, message }): RowFault => {
    const [, row = '', column = ''] = /^row (\d+)(?:\.(.*))?$/.exec(path) ?? [];
    return { row, column: column === '' ? '–' : columnName(list, column, lang), message };
  });
  const columns = [
    { heading: words.row, cell: ({ row }: RowFault) => row },
    { heading: words.column, cell: ({ column }: RowFault) => column },
    { heading: words.wrong, cell: ({ message }: RowFault) => message },
  ];
  return (
    <section class="faults" role="alert" tabindex={-1} aria-labelledby="rows-title">
      <h2 id="rows-title">{words.faultsCaption(rows.length)}</h2>
      <p>{words.faulty}</p>
      {rows.length >= 100 && <p>{words.manyFaults}</p>}
      <DataTable caption={words.faultsCaption(rows.length)} columns={columns} rows={rows} />
    </section>
  );
}
