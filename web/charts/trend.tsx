// How did a figure go over time? A line with the band of chance; a gap where nothing is shown, and no line across a change of method.
import { scaleLinear } from 'd3-scale';
import { area, curveLinear, line } from 'd3-shape';
import { Picture } from './picture.tsx';
import { percent } from './track.ts';

export type TrendPoint = {
  /** Under the axis, short; and in full, with the figure. */
  label: string;
  title: string;
  value: number | null;
  interval: { low: number; high: number } | null;
  /** Why what came before is not to be compared with this. */
  broken?: string | undefined;
};
type Props = {
  title: string;
  desc?: string;
  points: TrendPoint[];
  /** What no figure can go beyond: 0 to 100 for percentages. */
  bounds: [number, number];
  target?: { value: number; label: string } | undefined;
  write(value: number): string;
};

const height = 250;
const [top, bottom] = [22, 208];
/** Percent of the width: at the left stand the figures of the axis. */
const [left, right] = [14, 95];
const mostLabels = 5;

export function Trend({ title, desc, points, bounds, target, write }: Props) {
  const y = heights(points, bounds, target?.value);
  const x = (i: number): number =>
    points.length < 2 ? (left + right) / 2 : left + (i * (right - left)) / (points.length - 1);
  const placed = points.map((point, i) => ({ ...point, x: x(i), i }));
  return (
    <Picture kind="trend" {...{ title, desc }} height={height}>
      {y.ticks(4).map((tick) => (
        <Tick at={y(tick)} label={write(tick)} />
      ))}
      {target !== undefined && <Target at={y(target.value)} label={target.label} />}
      <svg
        x="0"
        y="0"
        width="100%"
        height={String(height)}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {unbroken(placed).map((run) => (
          <Run run={run} y={y} />
        ))}
      </svg>
      {placed.map((point) => (
        <Mark point={point} y={y} before={x(point.i - 1)} />
      ))}
      {spoken(placed).map(({ x: at, value }) => (
        <text class="said" x={percent(at)} y={String(Math.round(y(value) - 9))} text-anchor={anchorAt(at)}>
          {write(value)}
        </text>
      ))}
      {labelled(placed).map(({ x: at, label }) => (
        <text class="axis" x={percent(at)} y={String(height - 14)} text-anchor="middle">
          {label}
        </text>
      ))}
    </Picture>
  );
}

/** At the ends figures stand inwards, so that they neither leave the picture nor lie on the axis. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 25 ? 'start' : x > 85 ? 'end' : 'middle');

type Placed = TrendPoint & { x: number; i: number };
type Heights = ReturnType<typeof heights>;

/** Where the vertical axis begins, for the page to say so. */
export const axisBegins = (points: TrendPoint[], bounds: [number, number], target: number | undefined): number =>
  heights(points, bounds, target).domain()[0] ?? 0;

/** Room for every interval, and for at least a fifth of the bounds, so that a wobble does not look like a fall. */
function heights(points: TrendPoint[], [least, most]: [number, number], target: number | undefined) {
  const seen = points.flatMap(({ value, interval }) => [value, interval?.low, interval?.high]).concat(target);
  const values = seen.flatMap((value) => value ?? []);
  const [low, high] = values.length === 0 ? [least, most] : [Math.min(...values), Math.max(...values)];
  const more = Math.max(0, (most - least) / 5 - (high - low)) / 2;
  const scale = scaleLinear([Math.max(least, low - more), Math.min(most, high + more)], [bottom, top]);
  return scale.nice(4);
}

/** The points between two changes of method. */
function unbroken(points: Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last === undefined || point.broken !== undefined) runs.push([point]);
    else last.push(point);
  }
  return runs;
}

function Run({ run, y }: { run: Placed[]; y: Heights }) {
  const band = area<Placed>()
    .defined(({ interval }) => interval !== null)
    .x(({ x }) => x)
    .y0(({ interval }) => y(interval?.low ?? 0))
    .y1(({ interval }) => y(interval?.high ?? 0))
    .curve(curveLinear)
    .digits(1);
  const through = line<Placed>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => y(value ?? 0))
    .digits(1);
  return (
    <>
      <path class="band" d={band(run) ?? ''} />
      <path class="line" d={through(run) ?? ''} vector-effect="non-scaling-stroke" />
    </>
  );
}

function Mark({ point, y, before }: { point: Placed; y: Heights; before: number }) {
  const { value, interval, broken, title, x } = point;
  const at = percent(x);
  const split = percent((before + x) / 2);
  return (
    <g>
      <title>{title}</title>
      {interval !== null && (
        <line class="whisker" x1={at} x2={at} y1={y(interval.low).toFixed(1)} y2={y(interval.high).toFixed(1)} />
      )}
      {value !== null && <circle class="dot" cx={at} cy={y(value).toFixed(1)} r="4" />}
      {broken !== undefined && (
        <>
          <line class="break" x1={split} x2={split} y1={String(top - 6)} y2={String(bottom)} />
          <text class="axis" x={split} y={String(top - 10)} text-anchor="middle">
            {broken}
          </text>
        </>
      )}
    </g>
  );
}

const Tick = ({ at, label }: { at: number; label: string }) => (
  <>
    <line class="grid" x1={percent(left - 2)} x2="100%" y1={at.toFixed(1)} y2={at.toFixed(1)} />
    <text class="axis" x="0" y={(at + 4).toFixed(1)}>
      {label}
    </text>
  </>
);

const Target = ({ at, label }: { at: number; label: string }) => (
  <>
    <line class="target" x1={percent(left - 2)} x2="100%" y1={at.toFixed(1)} y2={at.toFixed(1)} />
    <text class="axis" x="100%" y={(at - 5).toFixed(1)} text-anchor="end">
      {label}
    </text>
  </>
);

/** The last figure, and the lowest where it is another and not beside it: more would lie over each other on a phone. */
function spoken(points: Placed[]): (Placed & { value: number })[] {
  const known = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const last = known.at(-1);
  const lowest = known.toSorted((a, b) => a.value - b.value)[0];
  if (last === undefined || lowest === undefined) return [];
  const apart = Math.abs(lowest.x - last.x) > 16;
  return apart ? [lowest, last] : [last];
}

/** At most five, evenly, the last among them. */
function labelled(points: Placed[]): Placed[] {
  const stride = Math.max(1, Math.ceil((points.length - 1) / (mostLabels - 1)));
  return points.filter(({ i }) => (points.length - 1 - i) % stride === 0);
}
