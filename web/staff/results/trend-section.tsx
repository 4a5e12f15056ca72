// How did the index go within the campaign? By day, week or month, each with its variation; withheld periods leave a gap.
import { indexBounds } from '../../../functions/domain/index-unit.ts';
import { axisBegins, Trend, type TrendPoint } from '../../charts/trend.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import { periodLabel } from './period-label.ts';
import type { NamedFigure, ShownFigure } from './results-shown.ts';

export function TrendSection(part: PartProps) {
  const { lang, overview, total, writing } = part;
  const words = resultWords[lang];
  const { periods, questionnaire, method } = overview;
  const points = periods.map((row) => pointOf(part, row));
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

function pointOf({ lang, writing }: PartProps, { key, figure }: NamedFigure): TrendPoint {
  const label = periodLabel(key, lang);
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

type Known = { key: string; index: number };

function findingOf({ lang, overview: { periods }, writing }: PartProps): string | undefined {
  const say = findingSentences[lang];
  const known = periods.flatMap(({ key, figure }): Known[] =>
    figure.suppressed || figure.index === null ? [] : [{ key, index: figure.index }],
  );
  const [last, low] = [known.at(-1), known.toSorted((a, b) => a.index - b.index)[0]];
  if (last === undefined || low === undefined) return undefined;
  const name = (key: string): string => periodLabel(key, lang).full;
  if (known.length === 1) return say.trendOne(name(last.key), writing.index(last.index));
  return say.trend(
    writing.count(known.length),
    writing.index(low.index),
    name(low.key),
    writing.index(last.index),
    name(last.key),
  );
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
