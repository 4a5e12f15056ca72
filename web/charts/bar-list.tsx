// How do figures of one kind compare? Bars from zero under their names, each with its figure in words and what chance could change.
import type { Child } from 'hono/jsx';
import { Picture } from './picture.tsx';
import { type Track, trackOf } from './track.ts';

export type Bar = {
  label: Child;
  /** What a screen reader is told: the name and the figure. */
  title: string;
  /** The figure as written. */
  figure: string;
  note?: string | undefined;
  value: number | null;
  interval: { low: number; high: number } | null;
};

/** `most` is where the track ends; 100 for percentages. */
export function BarList({ bars, most }: { bars: Bar[]; most: number }) {
  const track = trackOf([0, most]);
  return (
    <ol class="bars">
      {bars.map((bar) => (
        <li>
          <p class="over">
            <span>{bar.label}</span> <strong class="n">{bar.figure}</strong>
          </p>
          {bar.value !== null && <OneBar bar={bar} value={bar.value} track={track} />}
          {bar.note !== undefined && <p class="under">{bar.note}</p>}
        </li>
      ))}
    </ol>
  );
}

function OneBar({ bar, value, track }: { bar: Bar; value: number; track: Track }) {
  return (
    <Picture kind="bar" title={bar.title} desc={bar.note} height={22}>
      <rect class="ground" x="0" y="3" width="100%" height="16" />
      <rect class="value" {...track.span(0, value)} y="3" height="16" />
      {bar.interval !== null && <Whisker track={track} y={11} {...bar.interval} />}
    </Picture>
  );
}

type WhiskerProps = { track: Track; y: number; low: number; high: number };

/** A line over the places that chance could give, with an end on each side; a pale edge keeps it visible on its bar. */
export function Whisker({ track, y, low, high }: WhiskerProps) {
  const [from, to] = [track.at(low), track.at(high)];
  const lines = [
    { x1: from, x2: to, y1: y, y2: y },
    { x1: from, x2: from, y1: y - 5, y2: y + 5 },
    { x1: to, x2: to, y1: y - 5, y2: y + 5 },
  ].map(({ x1, x2, y1, y2 }) => ({ x1, x2, y1: String(y1), y2: String(y2) }));
  return (
    <>
      {lines.map((line) => (
        <line class="halo" {...line} />
      ))}
      {lines.map((line) => (
        <line class="whisker" {...line} />
      ))}
    </>
  );
}
