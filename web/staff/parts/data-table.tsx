// How is a list shown? A table with a head that stays; on phones each row stands by itself, every cell with its heading.
import type { Child } from 'hono/jsx';

export type Column<Row> = {
  heading: string;
  cell(row: Row): Child;
  /** Figures stand at the right, their digits under each other. */
  figure?: boolean;
};

type TableProps<Row> = { caption: string; columns: Column<Row>[]; rows: Row[] };

/** The first column names the row. */
export function DataTable<Row>({ caption, columns, rows }: TableProps<Row>) {
  const [first, ...rest] = columns;
  return (
    <div class="table">
      <table class="stacks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, figure }) => (
              <th scope="col" class={figure ? 'n' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{first?.cell(row)}</th>
              {rest.map(({ heading, cell, figure }) => (
                <td data-label={heading} class={figure ? 'n' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
