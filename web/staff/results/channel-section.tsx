// By which channels did people answer, and what without the flagged responses? Apart, for each channel reaches other people.
import { BarList } from '../../charts/bar-list.tsx';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import { mostOf } from './factor-section.tsx';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import type { Figure, NamedFigure, ShownFigure } from './results-shown.ts';

export function ChannelSection(part: PartProps) {
  const { lang, overview, writing } = part;
  const words = resultWords[lang];
  const rows = overview.channels.map((row) => ({ ...row, label: words.channelNames[row.key] ?? row.label }));
  const bars = rows.map(({ label, figure }) => ({
    ...{ label, title: `${label}: ${writing.figure(figure)}`, figure: writing.figure(figure) },
    note: figure.suppressed ? undefined : findingSentences[lang].responses(writing.count(figure.responses)),
    value: figure.suppressed ? null : figure.index,
    interval: figure.suppressed ? null : figure.interval,
  }));
  return (
    <section>
      <h2>{words.channels}</h2>
      <p>{flaggedSaid(part)}</p>
      {rows.length > 0 && (
        <>
          <p class="finding">{findingOf(part, rows)}</p>
          <div class="card">
            <BarList bars={bars} most={mostOf(overview, rows)} />
          </div>
          <ChannelTable part={part} rows={rows} />
        </>
      )}
    </section>
  );
}

function flaggedSaid({ lang, overview: { asked, otherwise }, total, writing }: PartProps): string {
  const say = findingSentences[lang];
  const flagged = asked.flagged === 'include' || otherwise.suppressed ? total.flagged : otherwise.flagged;
  if (flagged === 0) return say.noneFlagged;
  if (otherwise.suppressed) return say.flaggedKept(writing.count(flagged));
  const pair: [Figure, Figure] = asked.flagged === 'include' ? [total, otherwise] : [otherwise, total];
  const [withIt, without] = pair.map(writing.figure);
  return say.otherwise(writing.count(flagged), withIt ?? '', without ?? '');
}

const responsesOf = ({ figure }: NamedFigure): number => (figure.suppressed ? 0 : figure.responses);
const shareOf = (figure: ShownFigure, total: ShownFigure): number =>
  (100 * figure.responses) / Math.max(1, total.responses);

function findingOf({ lang, total, writing }: PartProps, rows: NamedFigure[]): string | undefined {
  const [most] = rows.toSorted((a, b) => responsesOf(b) - responsesOf(a));
  if (most === undefined || most.figure.suppressed) return undefined;
  return findingSentences[lang].channels(most.label, writing.percent(shareOf(most.figure, total)));
}

function ChannelTable({ part: { lang, total, writing }, rows }: { part: PartProps; rows: NamedFigure[] }) {
  const words = resultWords[lang];
  const shown = (heading: string, say: (of: ShownFigure) => string) => ({
    heading,
    cell: ({ figure }: NamedFigure) => (figure.suppressed ? '–' : say(figure)),
    figure: true,
  });
  const columns = [
    { heading: words.channel, cell: ({ label }: NamedFigure) => label },
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
    shown(words.interval, ({ interval }) => writing.interval(interval)),
    shown(words.responses, ({ responses }) => writing.count(responses)),
    shown(words.share, (figure) => writing.percent(shareOf(figure, total))),
  ];
  return <FigureTable caption={words.channels} columns={columns} rows={rows} />;
}
