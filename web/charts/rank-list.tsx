// Who stands where, and how surely? A mark at the place, a line over the places that chance could give.
import type { Child } from 'hono/jsx';
import { Whisker } from './bar-list.tsx';
import { Picture } from './picture.tsx';
import { percent, trackOf } from './track.ts';

export type RankRow = {
  label: Child;
  title: string;
  figure: string;
  position: number;
  low: number;
  high: number;
};

/** The first place stands at the left; `of` is how many are ranked. */
export function RankList({ rows, of }: { rows: RankRow[]; of: number }) {
  const track = trackOf([1, Math.max(2, of)], [1.5, 98.5]);
  return (
    <ol class="bars">
      {rows.map(({ label, title, figure, position, low, high }) => (
        <li>
          <p class="over">
            <span>{label}</span> <strong class="n">{figure}</strong>
          </p>
          <Picture kind="rank" title={title} height={18}>
            <line class="grid" x1={percent(0)} x2={percent(100)} y1="9" y2="9" />
            {high > low && <Whisker track={track} y={9} low={low} high={high} />}
            <circle class="dot" cx={track.at(position)} cy="9" r="5" />
          </Picture>
        </li>
      ))}
    </ol>
  );
}
