// Where is it good, where bad? A table of units and factors whose cells are tinted by how far they are from the whole's figure.
import type { Child } from 'hono/jsx';

export type HeatCell = { said: Child; value: number | null };
export type HeatRow = { label: Child; cells: HeatCell[] };
type Props = { caption: string; corner: string; columns: { label: string; whole: number | null }[]; rows: HeatRow[] };

/** Points of the index: nearer than 3 is no difference worth a colour, 10 and more is much. */
const [some, much] = [3, 10];

export function HeatTable({ caption, corner, columns, rows }: Props) {
  return (
    <div class="table heat">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ label }) => (
              <th scope="col" class="n">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr>
              <th scope="row">{label}</th>
              {cells.map(({ said, value }, i) => (
                <td class={`n ${heatOf(value, columns[i]?.whole ?? null)}`}>{said}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The class of a cell: two steps each way, hatched where it is worse. */
export function heatOf(value: number | null, whole: number | null): string {
  if (value === null || whole === null) return 'heat-none';
  const apart = value - whole;
  if (Math.abs(apart) < some) return 'heat0';
  const size = Math.abs(apart) < much ? 1 : 2;
  return apart < 0 ? `heat-${size}` : `heat${size}`;
}
