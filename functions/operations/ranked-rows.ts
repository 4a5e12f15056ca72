// Who is ranked among the rows of units, and by which bounds? One rule for live figures and released ones.

import type { Point } from '../domain/campaign.ts';
import { peerRanks, rankable } from '../domain/peer-ranks.ts';
import { simultaneousZ } from '../domain/ranking.ts';
import { lowerIsBetter } from '../domain/score.ts';
import { isOfOneOfficial } from '../domain/served-by-one.ts';
import type { Cut } from './score-question.ts';
import type { Score } from './score-view.ts';

type Row = Score & { key: string; label: string };
type Bounds = { low: number; high: number } | null;

/** The rows with their ranks; `boundsOf` gives a row's bounds at a number of standard deviations, for comparing many at once. */
export function rankedRows<Unit extends { row: Row }>(
  { registry, campaign, questionnaire, method }: Cut,
  points: Point[],
  units: Unit[],
  boundsOf: (unit: Unit, z: number) => Bounds,
): Unit['row'][] {
  const facts = units.map((unit) => ({
    ...figuresOf(unit.row),
    unit,
    group: registry.agencies.get(unit.row.key)?.group,
    oneOfficial: isOfOneOfficial(registry.tree, points, unit.row.key),
  }));
  const z = simultaneousZ(rankable(facts, campaign.minimumToRank));
  const bounded = facts.map((fact) => ({ ...fact, bounds: boundsOf(fact.unit, z) }));
  const ranks = peerRanks(bounded, campaign.minimumToRank, lowerIsBetter(questionnaire, method));
  return units.map(({ row }) => (row.suppressed ? row : { ...row, rank: ranks.get(row.key) ?? null }));
}

/** A unit with nothing to show is listed, not ranked. */
const figuresOf = (row: Row) =>
  row.suppressed
    ? { key: row.key, responses: 0, index: null }
    : { key: row.key, responses: row.responses, index: row.index };
