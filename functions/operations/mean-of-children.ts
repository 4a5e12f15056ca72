// What is an agency's score where its units weigh alike, however many answered at each?
import type { Cut } from './score-question.ts';
import type { ShownScore } from './score-view.ts';

/** The plain mean of the children's indexes, which no interval is known for; the pooled score where there are no children. */
export function meanOfChildren(pooled: ShownScore, { method }: Cut, rows: ShownScore[]): ShownScore {
  const indexes = rows.flatMap(({ index }) => index ?? []);
  if (indexes.length === 0) return pooled;
  const mean = indexes.reduce((sum, index) => sum + index, 0) / indexes.length;
  return { ...pooled, index: Number(mean.toFixed(method.digits)), interval: null, band: null, target: null };
}
