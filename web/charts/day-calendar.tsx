// On which days, and in which half of them, did people answer? A square a day, its left half the morning, darker where more answered.
import { addDays } from '../../functions/domain/period.ts';
import { patternOver } from './patterns.tsx';
import { Picture } from './picture.tsx';
import { percent } from './track.ts';

/** `responses` is null where it is withheld; `halves`, before and from noon, is left out where not of all it is known. */
export type CalendarDay = {
  day: string;
  responses: number | null;
  halves?: [number, number] | undefined;
  title: string;
};
type Props = {
  title: string;
  desc?: string;
  days: CalendarDay[];
  /** From Monday. */
  weekdays: string[];
  monthName(month: number): string;
};

const weeksAcross = 14;
const size = 22;
const head = 20;
const band = head + 7 * size + 8;
const gutter = 9;
const step = (100 - gutter) / weeksAcross;

/** Fourteen weeks (a quarter) stand beside each other, more below. */
export function DayCalendar({ title, desc, days, weekdays, monthName }: Props) {
  const first = days[0]?.day;
  if (first === undefined) return null;
  const monday = addDays(first, -weekday(first));
  const most = Math.max(1, ...days.flatMap((day) => halvesOf(day) ?? 0));
  const placed = days.map((day) => ({ ...day, ...placeOf(monday, day.day) }));
  const bands = Math.max(...placed.map(({ row }) => row)) + 1;
  return (
    <Picture kind="calendar" {...{ title, desc }} height={bands * band}>
      {Array.from({ length: bands }, (_, row) => (
        <Weekdays names={weekdays} top={row * band} />
      ))}
      {placed.map((day) => (
        <Square day={day} most={most} />
      ))}
      {placed
        .filter(({ day }, i) => day.endsWith('-01') || i === 0)
        .filter(({ day }, i, all) => i > 0 || all[1] === undefined || daysBetween(day, all[1].day) > 21)
        .map(({ day, x, row }) => (
          <text class="axis" x={percent(x)} y={String(row * band + 13)}>
            {monthName(Number(day.slice(5, 7)))}
          </text>
        ))}
    </Picture>
  );
}

type Placed = CalendarDay & { x: number; y: number; row: number };

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function placeOf(monday: string, day: string) {
  const week = Math.floor(daysBetween(monday, day) / 7);
  const row = Math.floor(week / weeksAcross);
  return { row, x: gutter + (week % weeksAcross) * step, y: row * band + head + weekday(day) * size };
}

/** Of a day whose halves are not known both are taken for equal, and drawn as one. */
function halvesOf({ responses, halves }: CalendarDay): [number, number] | undefined {
  return responses === null ? undefined : (halves ?? [responses / 2, responses / 2]);
}

/** 0 where nobody answered, then four steps up to the busiest half of a day. */
const shade = (responses: number, most: number): number => Math.ceil((4 * responses) / most);

function Square({ day, most }: { day: Placed; most: number }) {
  const { title, x, y, halves } = day;
  const place = { x: percent(x), y: String(y), width: percent(step), height: String(size) };
  const half = (at: number, responses: number) => (
    <rect
      class={`day half day${shade(responses, most)}`}
      {...place}
      x={percent(x + (at * step) / 2)}
      width={percent(step / 2)}
    />
  );
  const shown = halvesOf(day);
  return (
    <g>
      <title>{title}</title>
      {shown === undefined && (
        <>
          <rect class="day kept" {...place} />
          <rect class="over" {...place} fill={patternOver('kept')} />
        </>
      )}
      {shown !== undefined && halves === undefined && <rect class={`day day${shade(shown[0], most)}`} {...place} />}
      {shown !== undefined && halves !== undefined && (
        <>
          {shown.map((responses, at) => half(at, responses))}
          <rect class="frame" {...place} />
        </>
      )}
    </g>
  );
}

const Weekdays = ({ names, top }: { names: string[]; top: number }) => (
  <>
    {names.map((name, i) => (
      <text class="axis" x="0" y={String(top + head + i * size + 15)}>
        {name}
      </text>
    ))}
  </>
);
