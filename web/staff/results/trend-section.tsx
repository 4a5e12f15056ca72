// How did the index go within the campaign? By day, week or month, each with its variation; withheld periods leave a gap.
import { indexBounds } from '../../../functions/domain/index-unit.ts';
import { periodsThrough } from '../../../functions/domain/periods-through.ts';
import { axisBegins, Trend, type TrendPoint } from '../../charts/trend.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { courseSaid } from './course.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import { periodLabel } from './period-label.ts';
import type { NamedFigure, ShownFigure } from './results-shown.ts';

export function TrendSection(part: PartProps) {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const { questionnaire, method } = overview;
  const points = everyPoint(part);
  if (points.length < 2) return null;
  const finding = findingOf(part);
  const bounds = indexBounds(questionnaire, method) ?? boundsOf(points);
  const target =
    total.target === null
      ? undefined
      : { value: total.target.value, label: `${words.target} ${writing.short(total.target.value)}` };
  const begins = axisBegins(points, bounds, target?.value);
  return (
    <section>
      <h2>{words.trend}</h2>
      {finding !== undefined && <p class="finding">{finding}</p>}
      <div class="card">
        <Trend {...{ title: finding ?? words.trend, points, bounds, target }} write={writing.short} />
        {begins !== 0 && <p class="soft">{words.axisFrom(writing.short(begins))}</p>}
      </div>
      <PeriodTable {...part} />
    </section>
  );
}

/** From the first period that anything is known of to the last, those in which nobody answered among them. */
function everyPoint(part: PartProps): TrendPoint[] {
  const { periods, along, days, campaign, today } = part.overview;
  const rows = new Map(periods.map((row) => [row.key, row]));
  const to = days.to < today ? days.to : today;
  const keys = periodsThrough({ from: days.from, to }, along, campaign.calendar);
  const first = keys.findIndex((key) => rows.has(key));
  const last = keys.findLastIndex((key) => rows.has(key));
  return keys.slice(Math.max(0, first), last + 1).map((key) => pointOf(part, key, rows.get(key)));
}

function pointOf({ lang, writing }: PartProps, key: string, row: NamedFigure | undefined): TrendPoint {
  const label = periodLabel(key, lang);
  if (row === undefined) {
    const title = `${label.full}: ${findingSentences[lang].responses('0')}`;
    return { label: label.short, title, value: null, interval: null };
  }
  const { figure } = row;
  const known = figure.suppressed
    ? { value: null, interval: null }
    : { value: figure.index, interval: figure.interval };
  const count = figure.suppressed ? '' : ` (${findingSentences[lang].responses(writing.count(figure.responses))})`;
  return { label: label.short, title: `${label.full}: ${writing.figure(figure)}${count}`, ...known };
}

function boundsOf(points: TrendPoint[]): [number, number] {
  const values = points.flatMap(({ value }) => value ?? []);
  return [Math.min(0, ...values), Math.max(1, ...values)];
}

function findingOf({ lang, overview: { periods }, writing }: PartProps): string | undefined {
  const known = periods.map(({ key, figure }) => ({ name: periodLabel(key, lang).full, figure }));
  return courseSaid(lang, writing, known);
}

function PeriodTable({ lang, overview: { periods }, writing }: PartProps) {
  const words = resultWords[lang];
  const shown = (figure: NamedFigure['figure'], say: (of: ShownFigure) => string): string =>
    figure.suppressed ? '–' : say(figure);
  const columns = [
    { heading: words.period, cell: ({ key }: NamedFigure) => periodLabel(key, lang).full },
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
    {
      heading: words.interval,
      cell: ({ figure }: NamedFigure) => shown(figure, (of) => writing.interval(of.interval)),
      figure: true,
    },
    {
      heading: words.responses,
      cell: ({ figure }: NamedFigure) => shown(figure, (of) => writing.count(of.responses)),
      figure: true,
    },
  ];
  return <FigureTable caption={words.trend} columns={columns} rows={periods} />;
}
