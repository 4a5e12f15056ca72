// On which days, and in which half of them, did people answer? A calendar, so that silence and bursts are seen.

import { addDays } from '../../../functions/domain/period.ts';
import { type CalendarDay, DayCalendar } from '../../charts/day-calendar.tsx';
import { writeDay } from '../../words/language.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { halfDayWords } from '../../words/staff/half-day-words.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import type { NamedFigure, ShownFigure } from './results-shown.ts';

/** A year and a quarter: a calendar of more is no picture any more. */
const mostDays = 460;

export function DaySection(part: PartProps) {
  const { lang, overview } = part;
  const words = resultWords[lang];
  // Released blocks are runs of days: a calendar would draw gaps where there are none.
  if (overview.basis === 'released') return null;
  const days = everyDay(part);
  if (days.length < 2 || days.length > mostDays) return null;
  const finding = findingOf(part, days);
  return (
    <section>
      <h2>{words.days}</h2>
      {finding !== undefined && <p class="finding">{finding}</p>}
      <div class="card">
        <p class="soft">{halfDayWords[lang].legend}</p>
        <DayCalendar title={finding ?? words.days} days={days} weekdays={words.weekdays} monthName={words.monthName} />
      </div>
      <DayTable part={part} rows={overview.daily} />
    </section>
  );
}

/** Every day from the first of the period to its last or today, those without a row as days on which nobody answered. */
function everyDay({ lang, overview: { daily, days, today }, writing }: PartProps): CalendarDay[] {
  const rows = new Map(daily.map(({ key, figure }) => [key, figure]));
  const last = days.to < today ? days.to : today;
  const found: CalendarDay[] = [];
  for (let day = days.from; day <= last && found.length <= mostDays; day = addDays(day, 1)) {
    const figure = rows.get(day);
    if (figure?.suppressed) {
      found.push({ day, responses: null, title: `${writeDay(day)}: ${resultWords[lang].noFigure.withheld}` });
      continue;
    }
    const { responses = 0, halfDays } = figure ?? {};
    const said = findingSentences[lang].responses(writing.count(responses));
    const halves = halfDays === undefined ? '' : halvesSaid(lang, halfDays, writing.count);
    found.push({ day, responses, halves: knownHalves(halfDays), title: `${writeDay(day)}: ${said}${halves}` });
  }
  return found;
}

type HalfDays = NonNullable<ShownFigure['halfDays']>;

const knownHalves = (of: HalfDays | undefined): [number, number] | undefined =>
  of === undefined || of.unknown > 0 ? undefined : [of.morning, of.afternoon];

function halvesSaid(lang: PartProps['lang'], of: HalfDays, count: (of: number) => string): string {
  const words = halfDayWords[lang];
  const unknown = of.unknown > 0 ? [`${words.unknown.toLowerCase()} ${count(of.unknown)}`] : [];
  const known = [
    `${words.morning.toLowerCase()} ${count(of.morning)}`,
    `${words.afternoon.toLowerCase()} ${count(of.afternoon)}`,
  ];
  return ` (${[...known, ...unknown].join(', ')})`;
}

function findingOf({ lang, total, writing }: PartProps, days: CalendarDay[]): string | undefined {
  const answered = days.filter(({ responses }) => responses !== 0);
  const [busiest] = answered.toSorted((a, b) => (b.responses ?? 0) - (a.responses ?? 0));
  if (busiest === undefined || busiest.responses === null) return undefined;
  const count = (of: number): string => writing.count(of);
  return findingSentences[lang].days(
    count(total.responses),
    answered.length,
    writeDay(busiest.day),
    count(busiest.responses),
  );
}

function DayTable({ part: { lang, writing }, rows }: { part: PartProps; rows: NamedFigure[] }) {
  const words = resultWords[lang];
  const columns = [
    { heading: words.day, cell: ({ key }: NamedFigure) => writeDay(key) },
    {
      heading: words.responses,
      cell: ({ figure }: NamedFigure) =>
        figure.suppressed ? words.noFigure.withheld : writing.count(figure.responses),
      figure: true,
    },
    ...halfColumns(lang, rows, writing.count),
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
  ];
  return <FigureTable caption={words.days} columns={columns} rows={rows} />;
}

/** Those whose half-day is not known only where there are any: they were counted before it was. */
function halfColumns(lang: PartProps['lang'], rows: NamedFigure[], count: (of: number) => string) {
  const words = halfDayWords[lang];
  const someUnknown = rows.some(({ figure }) => !figure.suppressed && (figure.halfDays?.unknown ?? 0) > 0);
  const names = (['morning', 'afternoon', 'unknown'] as const).filter((name) => name !== 'unknown' || someUnknown);
  return names.map((name) => ({
    heading: words[name],
    cell: ({ figure }: NamedFigure) =>
      figure.suppressed || figure.halfDays === undefined ? '–' : count(figure.halfDays[name]),
    figure: true,
  }));
}
