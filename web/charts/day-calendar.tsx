// On which days did people answer? A square a day, weeks side by side from Monday to Sunday, darker where more answered.
import { addDays } from '../../functions/domain/period.ts';
import { patternOver } from './patterns.tsx';
import { Picture } from './picture.tsx';
import { percent } from './track.ts';

/** `responses` is null where it is withheld. */
export type CalendarDay = { day: string; responses: number | null; title: string };
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
  const most = Math.max(1, ...days.map(({ responses }) => responses ?? 0));
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

/** 0 where nobody answered, then four steps up to the busiest day. */
const shade = (responses: number, most: number): number => Math.ceil((4 * responses) / most);

function Square({ day: { responses, title, x, y }, most }: { day: Placed; most: number }) {
  const place = { x: percent(x), y: String(y), width: percent(step), height: String(size) };
  return (
    <g>
      <title>{title}</title>
      <rect class={responses === null ? 'day kept' : `day day${shade(responses, most)}`} {...place} />
      {responses === null && <rect class="over" {...place} fill={patternOver('kept')} />}
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
