// On which days did people answer? A calendar, so that silence and bursts are seen.

import { addDays } from '../../../functions/domain/period.ts';
import { type CalendarDay, DayCalendar } from '../../charts/day-calendar.tsx';
import { writeDay } from '../../words/language.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import type { NamedFigure } from './results-shown.ts';

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
    const responses = figure === undefined ? 0 : figure.suppressed ? null : figure.responses;
    const said =
      responses === null
        ? resultWords[lang].noFigure.withheld
        : findingSentences[lang].responses(writing.count(responses));
    found.push({ day, responses, title: `${writeDay(day)}: ${said}` });
  }
  return found;
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
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
  ];
  return <FigureTable caption={words.days} columns={columns} rows={rows} />;
}
