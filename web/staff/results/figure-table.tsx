// Where are the figures of a picture? In a table beneath it, folded, so that the page stays short and nothing is only drawn.
import { resultWords } from '../../words/staff/result-words.ts';
import { type Column, DataTable } from '../parts/data-table.tsx';
import { useStaffLanguage } from '../parts/staff-language.ts';

type Props<Row> = { caption: string; columns: Column<Row>[]; rows: Row[]; open?: boolean };

export function FigureTable<Row>({ open = false, ...table }: Props<Row>) {
  return (
    <details class="figures" open={open}>
      <summary>{resultWords[useStaffLanguage()].table}</summary>
      <DataTable {...table} />
    </details>
  );
}
