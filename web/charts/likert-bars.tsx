// How were the criteria answered? A bar each, bad answers to the left of the middle, good ones to the right, the neutral astride.
import type { Child } from 'hono/jsx';
import { patternOver } from './patterns.tsx';
import { Picture } from './picture.tsx';
import { type Track, trackOf } from './track.ts';

/** From -2, the worst, to 2; the neutral is 0. */
export type Step = -2 | -1 | 0 | 1 | 2;
export type Share = { step: Step; label: string; percent: number };
export type LikertRow = {
  label: Child;
  title: string;
  /** What stands under the bar instead of it, where there is none to draw. */
  instead?: string | undefined;
  note?: string | undefined;
  /** From worst to best; they add up to 100. */
  shares: Share[];
};
type Props = { rows: LikertRow[]; write(percent: number): string; extent?: [number, number] };

/** `extent` is shared where several lists are read together. */
export function LikertBars({ rows, write, extent = extentOf(rows) }: Props) {
  const track = trackOf(extent);
  return (
    <ol class="bars likert">
      {rows.map((row) => (
        <li>
          <p class="over">
            <span>{row.label}</span>
          </p>
          {row.instead === undefined ? (
            <Row row={row} track={track} write={write} />
          ) : (
            <p class="under">{row.instead}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** How far left and right the longest bars reach, in percent from the middle. */
export function extentOf(rows: LikertRow[]): [number, number] {
  const sides = rows.map(({ shares }) => sidesOf(shares));
  return [-Math.max(1, ...sides.map(({ left }) => left)), Math.max(1, ...sides.map(({ right }) => right))];
}

const total = (shares: Share[], is: (step: Step) => boolean): number =>
  shares.filter(({ step }) => is(step)).reduce((sum, { percent }) => sum + percent, 0);

function sidesOf(shares: Share[]) {
  const half = total(shares, (step) => step === 0) / 2;
  return { left: half + total(shares, (step) => step < 0), right: half + total(shares, (step) => step > 0) };
}

function Row({ row, track, write }: { row: LikertRow; track: Track; write: Props['write'] }) {
  const placed = placedShares(row.shares);
  return (
    <>
      <Picture kind="likert" title={row.title} desc={row.note} height={26}>
        {placed.map(({ from, share }) => (
          <Segment share={share} at={track.span(from, from + share.percent)} write={write} />
        ))}
        <line class="middle" x1={track.at(0)} x2={track.at(0)} y1="0" y2="26" />
      </Picture>
      <p class="under sides">
        <span>◂ {write(total(row.shares, (step) => step < 0))}</span>
        <span>{row.note}</span>
        <span>{write(total(row.shares, (step) => step > 0))} ▸</span>
      </p>
    </>
  );
}

function placedShares(shares: Share[]): { from: number; share: Share }[] {
  let from = -sidesOf(shares).left;
  return shares.map((share) => {
    const placed = { from, share };
    from += share.percent;
    return placed;
  });
}

function Segment({ share, at, write }: { share: Share; at: { x: string; width: string }; write: Props['write'] }) {
  const over = patternOver(String(share.step));
  return (
    <g>
      <title>{`${share.label}: ${write(share.percent)}`}</title>
      <rect class={`step${share.step}`} {...at} y="3" height="20" />
      {over !== undefined && <rect {...at} y="3" height="20" fill={over} />}
    </g>
  );
}

/** Which look means which answer, said once above the bars. */
export const LikertLegend = ({ levels, label }: { levels: Pick<Share, 'step' | 'label'>[]; label: string }) => (
  <ul class="legend" aria-label={label}>
    {levels.map(({ step, label: said }) => (
      <li>
        <svg class="chart swatch" width="22" height="16" aria-hidden="true">
          <rect class={`step${step}`} x="1" y="1" width="20" height="14" />
          {patternOver(String(step)) !== undefined && (
            <rect x="1" y="1" width="20" height="14" fill={patternOver(String(step))} />
          )}
        </svg>
        {said}
      </li>
    ))}
  </ul>
);
