// What is the score of a cut? Its tallies are read, those of the axis, channel and status asked for are added, and scored.
import type { Part } from '../domain/part.ts';
import { lowerIsBetter, type Result, scoreTally } from '../domain/score.ts';
import { addTallies, counterName, type Tally } from '../domain/tally.ts';
import { type Cell, everyAgency, everyService } from '../domain/tally-cell.ts';
import { againstTarget, targetFor } from '../domain/target.ts';
import type { Store } from '../store/connect.ts';
import type { TallyItem } from '../store/tallies.ts';
import { readOnce } from './kept-readings.ts';
import type { Cut } from './score-question.ts';
import type { ShownScore, WithheldScore } from './score-view.ts';

/** The tallies of a cut, channel and status still apart; `byDay` where days are to be told apart, `byService` services; or those of its points. */
export async function talliesOfCut(
  store: Store,
  cut: Cut,
  apart: { byDay?: boolean; byService?: boolean; ofPoints?: boolean } = {},
): Promise<TallyItem[]> {
  const { ofPoints = false } = apart;
  const wanted = {
    campaignId: cut.campaign.id,
    agencyId: cut.agencyId ?? everyAgency,
    serviceId: cut.serviceId ?? (apart.byService ? undefined : everyService),
    days: cut.days,
    byDay: apart.byDay ?? false,
    whole: cut.whole && !ofPoints,
    ofPoints,
  };
  const found = await readOnce(store, wanted, cut.readings);
  return found.filter(({ cell }) => isOnAxis(cell, cut) && enters(cell, cut));
}

/** A method that takes certain channels only sees no others, whoever asks and however it is grouped. */
const enters = (cell: Cell, { channel, method }: Cut): boolean =>
  (channel === undefined || cell.channel === channel) && (method.channels?.includes(cell.channel) ?? true);

const isOnAxis = (cell: Cell, { axis }: Pick<Cut, 'axis'>): boolean => cell.axis === 'both' || cell.axis === axis;

/** The tally that counts: clean responses and, unless left out, flagged ones. Excluded ones never count. */
export function countedTally(items: TallyItem[], { withFlagged }: Pick<Cut, 'withFlagged'>): Tally {
  const counts = items.filter(({ cell }) => cell.status === 'clean' || (withFlagged && cell.status === 'flagged'));
  return addTallies(counts.map(({ tally }) => tally));
}

const flaggedIn = (items: TallyItem[]): number =>
  items
    .filter(({ cell }) => cell.status === 'flagged')
    .reduce((n, { tally }) => n + (tally[counterName.responses] ?? 0), 0);

/** The score of tallies read for a cut, or of one part of the questionnaire in them. */
export function scoreOf(cut: Cut, items: TallyItem[], part?: Part): ShownScore {
  const result = scoreTally(cut.questionnaire, cut.method, countedTally(items, cut), part);
  const target = targetOf(cut, result, part);
  return { ...nameOf(cut), ...result, flagged: flaggedIn(items), rank: null, target, suppressed: false };
}

/** The target is the index's, in its unit: no part of the questionnaire, and no other method, is measured by it. */
function targetOf(cut: Cut, { index, interval }: Result, part: Part | undefined) {
  const { campaign, questionnaire, method } = cut;
  const value = targetFor(campaign, cut.agencyId);
  if (value === undefined || method.id !== campaign.method.id || part !== undefined) return null;
  const against = againstTarget(index, interval, value, lowerIsBetter(questionnaire, method));
  return against === null ? null : { value, ...against };
}

/** The bounds of a cut's index at a level for comparing many at once. */
export function boundsAt(cut: Cut, items: TallyItem[], z: number): { low: number; high: number } | null {
  return scoreTally(cut.questionnaire, cut.method, countedTally(items, cut), undefined, z).interval;
}

export const withheld = (cut: Cut): WithheldScore => ({ ...nameOf(cut), suppressed: true });

const nameOf = ({ campaign, agencyId, serviceId, channel, days, method }: Cut) => ({
  campaignId: campaign.id,
  agencyId: agencyId ?? null,
  serviceId: serviceId ?? null,
  channel: channel ?? null,
  from: days.from,
  to: days.to,
  method: { id: method.id, version: method.version },
});
