// How is a table shown as it is filed? Cell by cell, headings over two rows where the document has them so; on phones row by row, each cell named.
import type { Child } from 'hono/jsx';
import type { FiledTable } from './plan-shown.ts';

type Shown = {
  filed: FiledTable;
  /** What stands below a row's name on the page: links, marks. */
  beside?: (row: number) => Child;
  id?: string;
};

export const FiledGrid = ({ filed, beside, id }: Shown) => (
  <div class="table" id={id}>
    <table class={`filed stacks ${filed.layout}`} lang="vi">
      <caption>{filed.title}</caption>
      <thead>{filed.head === 2 ? <TwoRows rows={filed.rows} /> : <OneRow cells={filed.rows[0] ?? []} />}</thead>
      <tbody>
        {filed.rows.slice(filed.head).map((cells, i) => (
          <tr class={cells[0] === '' ? 'part' : undefined}>
            {cells.map((cell, column) => (
              <Cell
                {...{ cell, column, heading: headingOf(filed, column) }}
                figure={filed.layout === 'figures' && column > 1}
              >
                {column === 1 && beside?.(i)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/** A column's own heading, after the one that spans it: `Năm 2022, Xếp hạng`. */
function headingOf({ head, rows }: FiledTable, column: number): string {
  const [above = [], below = []] = rows;
  const spanning = above.slice(0, column + 1).findLast((cell) => cell !== '') ?? '';
  const own = head === 2 ? (below[column] ?? '') : '';
  return own === '' ? spanning : `${spanning}, ${own}`;
}

type CellProps = { cell: string; column: number; heading: string; figure: boolean; children: Child };

function Cell({ cell, column, heading, figure, children }: CellProps) {
  if (column === 1 && cell !== '')
    return (
      <th scope="row">
        {cell} {children}
      </th>
    );
  return (
    <td class={figure ? 'n' : undefined} data-label={column === 0 ? undefined : heading}>
      {cell}
    </td>
  );
}

const OneRow = ({ cells }: { cells: string[] }) => (
  <tr>
    {cells.map((cell) => (
      <th scope="col">{cell}</th>
    ))}
  </tr>
);

/** A heading without one beside it spans the empty cell; one without a heading below it spans both rows. */
function TwoRows({ rows }: { rows: string[][] }) {
  const [above = [], below = []] = rows;
  const wide = (i: number) => above[i + 1] === '';
  return (
    <>
      <tr>
        {above.map((cell, i) =>
          cell === '' ? null : (
            <th
              scope={wide(i) ? 'colgroup' : 'col'}
              colspan={wide(i) ? 2 : undefined}
              rowspan={below[i] === '' ? 2 : undefined}
            >
              {cell}
            </th>
          ),
        )}
      </tr>
      <tr>{below.map((cell) => (cell === '' ? null : <th scope="col">{cell}</th>))}</tr>
    </>
  );
}
