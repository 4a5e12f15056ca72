// What moved the index? Each part's share of the change to the left or right of zero: its score, and its weight, hatched.
import type { Child } from 'hono/jsx';
import { patternOver } from './patterns.tsx';
import { Picture } from './picture.tsx';
import { type Track, trackOf } from './track.ts';

export type ChangeRow = { label: Child; title: string; figure: string; rate: number; mix: number };

/** Parts of one sign stand end to end; of two signs on either side of zero. */
export function ChangeBars({ rows }: { rows: ChangeRow[] }) {
  const reach = Math.max(0.01, ...rows.map(({ rate, mix }) => Math.abs(rate) + Math.abs(mix)));
  const track = trackOf([-reach, reach]);
  return (
    <ol class="bars">
      {rows.map((row) => (
        <li>
          <p class="over">
            <span>{row.label}</span> <strong class="n">{row.figure}</strong>
          </p>
          <OneChange row={row} track={track} />
        </li>
      ))}
    </ol>
  );
}

function OneChange({ row: { title, rate, mix }, track }: { row: ChangeRow; track: Track }) {
  const beside = rate * mix > 0 ? rate : 0;
  const weight = track.span(beside, beside + mix);
  return (
    <Picture kind="change" title={title} height={20}>
      <rect class={rate < 0 ? 'step-1' : 'step1'} {...track.span(0, rate)} y="3" height="14" />
      <rect class={mix < 0 ? 'step-1' : 'step1'} {...weight} y="3" height="14" />
      <rect {...weight} y="3" height="14" fill={patternOver('kept')} />
      <line class="middle" x1={track.at(0)} x2={track.at(0)} y1="0" y2="20" />
    </Picture>
  );
}
