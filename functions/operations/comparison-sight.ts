// What of a comparison may this client see? Nothing that does not follow from the two periods' scores that it may read.
import { lineageOf } from '../domain/lineage.ts';
import { Problem } from '../runtime/problem.ts';
import { seesLive } from './rights.ts';
import type { Call } from './route.ts';
import type { Cut } from './score-question.ts';
import type { Score, ScoreQuery } from './score-view.ts';
import { basisOf, demandScores, scoresFor } from './scores.ts';

/** `whole`: the change and its criteria; `units`, `channels`: what each of them has to do with it. */
export type Sight = { whole: boolean; units: boolean; channels: boolean };

const everything: Sight = { whole: true, units: true, channels: true };

/** Throws 403 for whoever reads released figures only: two periods' blocks were not made to be compared. */
export async function sightOf(call: Call, before: Cut, now: Cut, query: ScoreQuery): Promise<Sight> {
  if (seesLive(call.actor)) return everything;
  demandScores(call, now);
  if (basisOf(call, now) !== 'live')
    throw new Problem(403, 'Forbidden', 'Comparisons are of live figures, which this client does not read.');
  const periods = [...cutsBefore(before, now), now];
  const tables = (by: 'agency' | 'channel') =>
    Promise.all(periods.map(async (cut) => [await scoresFor(call, cut, { ...query, by })].flatMap(scoresIn)));
  const [units, channels] = [await tables('agency'), await tables('channel')];
  const whole = units.every(([total]) => total?.suppressed === false);
  return { whole, units: whole && allShown(units), channels: whole && allShown(channels) };
}

/** The total, then the rows. */
const scoresIn = (found: Awaited<ReturnType<typeof scoresFor>>): Score[] =>
  'rows' in found ? [found.total, ...found.rows] : [found];

const allShown = (tables: Score[][]): boolean => tables.flat().every(({ suppressed }) => !suppressed);

/** Before a merger stand the units that it was made of. */
function cutsBefore(before: Cut, { agencyId, registry }: Cut): Cut[] {
  if (agencyId === undefined) return [before];
  return lineageOf(registry.tree, agencyId, before.days.to).agencyIds.map((id) => ({ ...before, agencyId: id }));
}
