// How is a table shown as it is filed? Cell by cell, headings over two rows where the document has them so.
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
    <table class={`filed ${filed.layout}`} lang="vi">
      <caption>{filed.title}</caption>
      <thead>{filed.head === 2 ? <TwoRows rows={filed.rows} /> : <OneRow cells={filed.rows[0] ?? []} />}</thead>
      <tbody>
        {filed.rows.slice(filed.head).map((cells, i) => (
          <tr class={cells[0] === '' ? 'part' : undefined}>
            {cells.map((cell, column) => (
              <Cell cell={cell} column={column} figure={filed.layout === 'figures' && column > 1}>
                {column === 1 && beside?.(i)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function Cell({ cell, column, figure, children }: { cell: string; column: number; figure: boolean; children: Child }) {
  if (column === 1 && cell !== '')
    return (
      <th scope="row">
        {cell} {children}
      </th>
    );
  return <td class={figure ? 'n' : undefined}>{cell}</td>;
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
