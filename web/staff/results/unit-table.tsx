// What are the figures of units or services? Index, variation, responses and, of units, the rank with the places chance could give.
import type { Child } from 'hono/jsx';
import { resultWords } from '../../words/staff/result-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { PartProps } from './part-props.ts';
import type { NamedFigure, ShownFigure } from './results-shown.ts';

type Props = {
  part: PartProps;
  heading: string;
  caption: string;
  rows: NamedFigure[];
  linked(key: string, label: string): Child;
  ranked?: boolean;
};

export function UnitTable({
  part: { lang, overview, writing },
  heading,
  caption,
  rows,
  linked,
  ranked = false,
}: Props) {
  const words = resultWords[lang];
  const shown = (name: string, say: (of: ShownFigure) => string) => ({
    heading: name,
    cell: ({ figure }: NamedFigure) => (figure.suppressed ? '–' : say(figure)),
    figure: true,
  });
  const least = overview.campaign.minimumToRank;
  const unranked = ({ responses }: ShownFigure): string =>
    responses < least ? words.fewToRank(writing.count(responses), writing.count(least)) : '–';
  const ranks = [
    shown(words.rank, (of) => (of.rank === null ? unranked(of) : `${of.rank.position}/${of.rank.of}`)),
    shown(words.rankRange, ({ rank }) => (rank === null ? '–' : `${rank.low}–${rank.high}`)),
  ];
  const columns = [
    { heading, cell: ({ key, label }: NamedFigure) => linked(key, label) },
    { heading: words.index, cell: ({ figure }: NamedFigure) => writing.figure(figure), figure: true },
    shown(words.interval, ({ interval }) => writing.interval(interval)),
    shown(words.responses, ({ responses }) => writing.count(responses)),
    ...(ranked ? ranks : []),
  ];
  return <FigureTable caption={caption} columns={columns} rows={rows} />;
}
