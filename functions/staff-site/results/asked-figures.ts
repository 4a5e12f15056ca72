// How do figures of the API come onto a page? Each table with its names; a figure that would rate one official is withheld here too.
import type { Figure, NamedFigure } from '../../../web/staff/results/results-shown.ts';
import { type Score, score, scoreTable } from '../../operations/score-view.ts';
import type { Desk } from '../desk.ts';

export type ScoreQuery = Record<string, string | undefined>;
export type ScoresOf = { desk: Desk; campaignId: string };
export type Table = { rows: NamedFigure[]; total: Figure };

/** One score. */
export const askScore = ({ desk, campaignId }: ScoresOf, query: ScoreQuery): Promise<Figure> =>
  desk.ask('GET /campaigns/{id}/scores', { params: { id: campaignId }, query }, score);

/** The rows of a grouping and what they are part of. */
export async function askTable(of: ScoresOf, by: string, query: ScoreQuery): Promise<Table> {
  const sent = { params: { id: of.campaignId }, query: { ...query, by } };
  const { rows, total } = await of.desk.ask('GET /campaigns/{id}/scores', sent, scoreTable);
  return { rows: rows.map(named), total };
}

const named = (row: Score): NamedFigure => ({ key: row.key ?? '', label: row.label ?? '', figure: row });

/** The rows with the figures of some kept back. */
export const keptBack = (rows: NamedFigure[], is: (key: string) => boolean): NamedFigure[] =>
  rows.map((row) => {
    const { from, to } = row.figure;
    return is(row.key) ? { ...row, figure: { from, to, suppressed: true } } : row;
  });
