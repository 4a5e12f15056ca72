// Which tables and tasks does a plan of the demo begin with? The index with its factors, and each criterion with its place among all.
import type { MeasuredPart } from '../../../functions/domain/measured-figure.ts';
import { addDays } from '../../../functions/domain/period.ts';
import type { SentTable, SentTask } from '../../../functions/domain/plan.ts';
import { quarterOf } from '../../../functions/domain/rank-groups.ts';
import { dateText } from '../../../functions/domain/vietnamese-number.ts';
import { hasEnough, weakestFirst } from '../../../functions/domain/weakest-first.ts';
import type { DemoTask } from './plans.ts';

type Figure = { part: MeasuredPart; label: string; index: number | null; base: number };
type Found = { items: Figure[]; minimumToRank: number; lowerIsBetter: boolean };
type Periods = { baseline: string; goal: string };

/** In points: what is asked of the weakest quarter, and of everything else. */
const increases = { weakest: '3.00', others: '1.00' };

export const lineOf = (part: MeasuredPart): string => (part.kind === 'whole' ? 'chung' : part.id.toLowerCase());

/** Their scores are yet to be taken from the survey. */
export function tablesOf(found: Found, periods: Periods): SentTable[] {
  const criteria = found.items.filter(({ part, index }) => part.kind === 'question' && index !== null);
  const above = found.items.filter(({ part, index }) => part.kind !== 'question' && index !== null);
  const table = { ...periods, headings: 'contents' as const };
  return [
    { ...table, id: 'chi-so', title: 'Chỉ số hài lòng và các yếu tố', rows: above.map((one) => rowOf(one)) },
    { ...table, id: 'tieu-chi', title: 'Các tiêu chí, xếp hạng trong đơn vị', rows: ranked(criteria, found) },
  ];
}

/** Places among the criteria that enough people answered; the others have none. */
function ranked(criteria: Figure[], found: Found): SentTable['rows'] {
  const places = weakestFirst(
    criteria.filter(({ base }) => hasEnough(base, found)),
    (one) => one,
    found,
  );
  return criteria.map((one) => {
    const fromBelow = places.indexOf(one);
    return fromBelow < 0 ? rowOf(one) : rowOf(one, { position: places.length - fromBelow, of: places.length });
  });
}

function rowOf({ part, label }: Figure, rank?: { position: number; of: number }): SentTable['rows'][number] {
  const isWeak = rank !== undefined && quarterOf(rank.position, rank.of) === 4;
  const increase = isWeak ? increases.weakest : increases.others;
  const code = part.kind === 'whole' ? {} : { code: part.id };
  return { id: lineOf(part), label, ...code, ...(rank === undefined ? {} : { rank }), increase, parts: [] };
}

/** Due by a day of the demo's own; what serves a criterion that has no row serves nothing. */
export const tasksOf = (
  tasks: DemoTask[],
  tables: SentTable[],
  { today, last }: { today: string; last: string },
): SentTask[] =>
  tasks.map(({ title, lead, leadAgencyId, serves, isDue }, i) => ({
    ...{ id: `nv${i + 1}`, title, lead, leadAgencyId, items: [] },
    deadline: `Trước ngày ${dateText(isDue ? addDays(today, -5) : last)}`,
    serves: serves
      .map((id) => id.toLowerCase())
      .filter((id) => tables.some(({ rows }) => rows.some((row) => row.id === id))),
  }));
