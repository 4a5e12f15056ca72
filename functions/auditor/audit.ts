// Do the tallies hold exactly what the responses say? Recounted from the responses, repaired where nobody was at them meanwhile.
import { type Campaign, shortestRetention } from '../domain/campaign.ts';
import { addDays, dayOf } from '../domain/period.ts';
import { cellName, realChanges } from '../domain/recount.ts';
import { counterName, type Tally, withoutZeros } from '../domain/tally.ts';
import type { Cell } from '../domain/tally-cell.ts';
import type { Registry } from '../store/registry.ts';
import { repairDay } from '../store/repair.ts';
import { daysOfWhole, readSeals, reopenSeal, wholePeriod } from '../store/seals.ts';
import type { TallyItem } from '../store/tallies.ts';
import { type AuditorDependencies, everyTally } from './dependencies.ts';
import { type Review, reviewResponses } from './review.ts';
import { isSealedWhole, sumBy } from './seal.ts';

export type Audit = {
  stored: number;
  uncounted: number;
  asked: number;
  expired: number;
  checked: number;
  drifted: number;
  repaired: number;
};

type Snapshot = Map<string, TallyItem>;

/**
 * Audits one campaign: reads the tallies, recounts from the responses, reads the tallies again; only those nobody changed in between
 * are judged, and repaired on condition that they still are as read. Any drift is logged as an error, for an alarm to see.
 */
export async function auditCampaign(deps: AuditorDependencies, campaign: Campaign): Promise<Audit> {
  const registry = await deps.registry();
  const before = await snapshot(deps, registry, campaign);
  const review = await reviewResponses(deps, registry, campaign);
  const after = await snapshot(deps, registry, campaign);
  // A response may have been stored under a shorter retention than today's: what is certain to be there still is younger than the shortest.
  const certain = addDays(dayOf(deps.now()), 1 - shortestRetention);
  const judged = judge(review, before, after).filter((one) => one.cell.period >= certain || !wouldLose(one));
  const drifted = judged.filter(({ found, expected }) => !sameTally(found, expected));
  const repaired = await repairAll(deps, drifted);
  const unsealed = await checkSeals(deps, registry, campaign, before, after);
  if (drifted.length + unsealed > 0)
    deps.log('error', 'tallies drifted', { campaignId: campaign.id, days: drifted.length, sealed: unsealed });
  const { stored, uncounted, asked, expired } = review;
  return {
    stored,
    uncounted,
    asked,
    expired,
    checked: judged.length,
    drifted: drifted.length + unsealed,
    repaired,
  };
}

/** One after the other: each touches the campaign's one item of seals. */
async function repairAll({ store }: AuditorDependencies, drifted: Judged[]): Promise<number> {
  let repaired = 0;
  for (const { cell, expected, changes } of drifted) if (await repairDay(store, cell, expected, changes)) repaired += 1;
  return repaired;
}

async function snapshot(deps: AuditorDependencies, registry: Registry, { id }: Campaign): Promise<Snapshot> {
  const all: Snapshot = new Map();
  for await (const items of everyTally(deps, registry, id, 'D'))
    for (const item of items) all.set(cellName(item.cell), item);
  return all;
}

type Judged = { cell: Cell; found: Tally; expected: Tally; changes: number };

/** The cells that can be judged: inside retention, and untouched between the two reads. */
function judge({ expected, since }: Review, before: Snapshot, after: Snapshot): Judged[] {
  const wanted = new Map(realChanges(expected).map(({ cell, tally }) => [cellName(cell), { cell, tally }]));
  const names = new Set([...wanted.keys(), ...before.keys(), ...after.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const cell = is?.cell ?? wanted.get(name)?.cell;
    if (cell === undefined || cell.period < since || (was?.changes ?? 0) !== (is?.changes ?? 0)) return [];
    return [
      {
        cell,
        found: withoutZeros(is?.tally ?? {}),
        expected: wanted.get(name)?.tally ?? {},
        changes: is?.changes ?? 0,
      },
    ];
  });
}

/** Whether a repair would take responses away, which is what their expiry looks like. */
const wouldLose = ({ found, expected }: Judged): boolean =>
  (expected[counterName.responses] ?? 0) < (found[counterName.responses] ?? 0);

function sameTally(a: Tally, b: Tally): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

/** Sealed tallies against the days they sum; a seal that does not agree is broken, to be made anew. Returns how many were. */
async function checkSeals(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  before: Snapshot,
  after: Snapshot,
): Promise<number> {
  const seals = await readSeals(deps.store, campaign.id);
  let broken = 0;
  for (const [period, token] of seals) {
    const whole = daysOfWhole(token);
    const inPeriod = ({ cell }: TallyItem) =>
      period === wholePeriod
        ? cell.period >= whole.from && cell.period <= whole.to && isSealedWhole(cell)
        : cell.period.startsWith(period);
    const days = [...after.values()].filter(inPeriod);
    const touched = days.some((item) => before.get(cellName(item.cell))?.changes !== item.changes);
    if (touched || (await agrees(deps, registry, campaign, period, token, days))) continue;
    await reopenSeal(deps.store, campaign.id, period, token);
    broken += 1;
  }
  return broken;
}

async function agrees(
  deps: AuditorDependencies,
  registry: Registry,
  { id }: Campaign,
  period: string,
  token: string,
  days: TallyItem[],
): Promise<boolean> {
  const sums = new Map(sumBy(days, period).map(({ cell, tally }) => [cellName(cell), tally]));
  let found = 0;
  for await (const items of everyTally(deps, registry, id, period === 'all' ? 'W' : 'M')) {
    for (const item of items.filter(({ cell, token: of }) => cell.period === period && of === token)) {
      if (!sameTally(item.tally, sums.get(cellName(item.cell)) ?? {})) return false;
      found += 1;
    }
  }
  return found === sums.size;
}
