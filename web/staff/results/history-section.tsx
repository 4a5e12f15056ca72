// Is it getting better from campaign to campaign? A line through the last ones, broken where they cannot be compared.
import { indexBounds } from '../../../functions/domain/index-unit.ts';
import { axisBegins, Trend, type TrendPoint } from '../../charts/trend.tsx';
import { daysNameWithin } from '../../words/days-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { courseSaid } from './course.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import { resultsAddress } from './results-address.ts';
import type { HistoryPoint, ShownFigure } from './results-shown.ts';

export function HistorySection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const { history, questionnaire, method } = overview;
  const bounds = indexBounds(questionnaire, method);
  if (history.length < 2 || bounds === undefined) return null;
  const finding = courseSaid(
    lang,
    writing,
    history.map((one) => ({ name: nameIn(part, one), figure: one.figure })),
  );
  const points = history.map((one) => pointOf(part, one));
  const begins = axisBegins(points, bounds, undefined);
  return (
    <section>
      <h2>{words.history}</h2>
      {finding !== undefined && <p class="finding">{finding}</p>}
      <div class="card">
        <Trend title={finding ?? words.history} points={points} bounds={bounds} write={writing.short} />
        {begins !== 0 && <p class="soft">{words.axisFrom(writing.short(begins))}</p>}
      </div>
      <HistoryTable {...part} />
    </section>
  );
}

const nameIn = ({ lang, overview: { campaign } }: PartProps, { days }: HistoryPoint): string =>
  daysNameWithin(days, campaign.calendar, lang);

function pointOf(part: PartProps, one: HistoryPoint): TrendPoint {
  const { lang, writing } = part;
  const { figure, broken, days } = one;
  const count = figure.suppressed ? '' : ` (${findingSentences[lang].responses(writing.count(figure.responses))})`;
  return {
    label: `${resultWords[lang].monthName(Number(days.to.slice(5, 7)))}/${days.to.slice(2, 4)}`,
    title: `${nameIn(part, one)}: ${writing.figure(figure)}${count}`,
    value: figure.suppressed ? null : figure.index,
    interval: figure.suppressed ? null : figure.interval,
    broken: broken === undefined ? undefined : resultWords[lang].breaks[broken],
  };
}

function HistoryTable(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const shown = (heading: string, say: (of: ShownFigure) => string) => ({
    heading,
    cell: ({ figure }: HistoryPoint) => (figure.suppressed ? '–' : say(figure)),
    figure: true,
  });
  const columns = [
    {
      heading: words.campaign,
      cell: (one: HistoryPoint) => (
        <a href={resultsAddress(one.campaignId, { ...overview.asked, period: 'all' })}>{nameIn(part, one)}</a>
      ),
    },
    { heading: words.index, cell: ({ figure }: HistoryPoint) => writing.figure(figure), figure: true },
    shown(words.interval, ({ interval }) => writing.interval(interval)),
    shown(words.responses, ({ responses }) => writing.count(responses)),
    {
      heading: words.comparable,
      cell: ({ broken }: HistoryPoint) => (broken === undefined ? '–' : words.breaks[broken]),
    },
  ];
  return <FigureTable caption={words.history} columns={columns} rows={overview.history} />;
}
