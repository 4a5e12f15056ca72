// What does each layout look like? A sheet of A4 with its posters, drawn by us; the words beside it say the same.
import type { Layout } from '../../poster/kit.ts';

type Cell = { x: number; y: number; width: number; height: number };
type Picture = { width: number; height: number; cells: Cell[] };

const portrait = { width: 42, height: 60 };
const landscape = { width: 60, height: 42 };

function grid({ width, height }: { width: number; height: number }, columns: number, rows: number): Picture {
  const cell = { width: width / columns, height: height / rows };
  const places = Array.from({ length: columns * rows }, (_, i) => ({
    ...cell,
    x: (i % columns) * cell.width,
    y: Math.floor(i / columns) * cell.height,
  }));
  return { width, height, cells: places };
}

const pictures: Record<Layout, Picture> = {
  a4: grid(portrait, 1, 1),
  a5: grid(landscape, 2, 1),
  a6: grid(portrait, 2, 2),
  sheet: grid(portrait, 2, 4),
  tent: grid(portrait, 1, 2),
};

export function LayoutPicture({ of }: { of: Layout }) {
  const { width, height, cells } = pictures[of];
  return (
    <svg class="sheet" viewBox={`-2 -2 ${width + 4} ${height + 4}`} aria-hidden="true">
      <rect width={width} height={height} rx="1.5" class="paper" />
      {cells.map(({ x, y, width: wide, height: high }, i) => {
        const side = Math.min(wide, high) * 0.46;
        const left = x + (wide - side) / 2;
        const top = y + (high - side) / 2;
        // A tent's upper half stands on its head once it is printed.
        const turned = of === 'tent' && i === 0;
        return (
          <>
            <rect {...{ x, y, width: wide, height: high }} class="cut" />
            <rect x={left} y={top} width={side} height={side} class="code" />
            <path d={`M${left} ${turned ? top - side * 0.3 : top + side * 1.3}h${side}`} class="line" />
          </>
        );
      })}
    </svg>
  );
}
