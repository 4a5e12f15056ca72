// How does each unit or service do? Its index with how far chance reaches, how many answered, its rank, or why nothing is shown.
import { indexText } from '../words/index-text.ts';
import { resultsWords } from '../words/results-words.ts';
import { countText } from './count-text.ts';
import { type Figure, inLanguage, type ResultsFrame, type Row, resultsPath } from './results-shown.ts';

type Props = { of: 'unit' | 'service'; frame: ResultsFrame; rows: Row[]; stated?: (key: string) => boolean };

export const RowsTable = ({ of, frame, rows, stated = () => false }: Props) => {
  const { columns } = resultsWords[frame.lang];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns[of]}</th>
          <th scope="col" class="q">
            {columns.index}
            <small>{columns.interval[frame.campaign.sample === 'random' ? 'random' : 'open']}</small>
          </th>
          {of === 'unit' && (
            <th scope="col" class="q w">
              {columns.rank}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <RowName of={of} frame={frame} row={row} />
              {stated(row.key) && <small>{resultsWords[frame.lang].hasStatement}</small>}
            </th>
            <RowCells of={of} frame={frame} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type RowProps = { of: Props['of']; frame: ResultsFrame; row: Row };

const RowName = ({ of, frame, frame: { lang, campaign }, row }: RowProps) => (
  <>
    {of === 'unit' ? <a href={inLanguage(resultsPath(campaign.id, row.key), lang)}>{row.label}</a> : row.label}
    {!row.suppressed && (
      <small>
        {resultsWords[lang].columns.responses}: {countText(lang, row.responses)}
        {of === 'unit' && (
          <span class="x">
            {' · '}
            {row.rank !== null && `${resultsWords[lang].rank} `}
            {rankOf(frame, row)}
          </span>
        )}
      </small>
    )}
  </>
);

const RowCells = ({ of, frame, row }: RowProps) =>
  row.suppressed ? (
    <td class="q" colspan={of === 'unit' ? 2 : 1}>
      <small>{resultsWords[frame.lang].withheld}</small>
    </td>
  ) : (
    <>
      <td class="q">
        <IndexCell frame={frame} figure={row} />
      </td>
      {of === 'unit' && (
        <td class="q w">{row.rank === null ? <small>{rankOf(frame, row)}</small> : rankOf(frame, row)}</td>
      )}
    </>
  );

type CellProps = { frame: ResultsFrame; figure: Figure };

const IndexCell = ({ frame: { lang, method }, figure: { index, interval } }: CellProps) => {
  if (index === null) return <small>{resultsWords[lang].none}</small>;
  const write = (value: number) => indexText(method, value, lang, 1);
  return (
    <>
      {indexText(method, index, lang)}
      {interval !== null && (
        <small>
          {write(interval.low)}–{write(interval.high)}
        </small>
      )}
    </>
  );
};

/** A unit that is shown and has no rank has too few responses for one, or no index. */
function rankOf({ lang, campaign }: ResultsFrame, { rank, responses, index }: Figure): string {
  const words = resultsWords[lang];
  if (rank !== null) return words.rankShort(rank);
  if (index === null || responses >= campaign.minimumToRank) return '–';
  return words.rankNone(countText(lang, responses), countText(lang, campaign.minimumToRank));
}
