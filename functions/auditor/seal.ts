// When are a month's days summed once for all? When the month is over; the whole, when the campaign is closed.
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { dayOf, monthOf } from '../domain/period.ts';
import { addInto, type Tally, withoutZeros } from '../domain/tally.ts';
import { type Cell, everyAgency, everyService } from '../domain/tally-cell.ts';
import { collect } from '../store/items.ts';
import { putSealed } from '../store/repair.ts';
import { beginSeal, closeSeal, isWholeOf, readSeals, wholePeriod, wholeToken } from '../store/seals.ts';
import type { Grain } from '../store/tables.ts';
import { type TallyItem, talliesOf } from '../store/tallies.ts';
import { type AuditorDependencies, everyTally } from './dependencies.ts';

type Sealing = { period: string; token: string; grain: Grain; holds(day: string): boolean };

/**
 * Seals what is over and open: every past month that has answers, and the whole of a closed campaign. Somebody who counts into a
 * period meanwhile breaks its seal, and the next run tries again. Returns the periods sealed.
 */
export async function sealCampaign(deps: AuditorDependencies, campaign: Campaign): Promise<string[]> {
  const sealings = await openAndOver(deps, campaign);
  if (sealings.length === 0) return [];
  for (const { period, token } of sealings) await beginSeal(deps.store, campaign.id, period, token);
  const broken = new Set<Sealing>();
  for await (const days of everyTally(deps, await deps.registry(), campaign.id, 'D')) {
    for (const sealing of sealings.filter((one) => !broken.has(one)))
      if (!(await writeSums(deps, sealing, days))) broken.add(sealing);
  }
  const whole: string[] = [];
  for (const sealing of sealings.filter((one) => !broken.has(one)))
    if (await closeSeal(deps.store, campaign.id, sealing.period, sealing.token)) whole.push(sealing.period);
  return whole;
}

/** Nobody answers any more; what was answered before may still come. */
export const isOver = ({ status }: Campaign): boolean => status === 'closed' || status === 'archived';

async function openAndOver(deps: AuditorDependencies, campaign: Campaign): Promise<Sealing[]> {
  const seals = await readSeals(deps.store, campaign.id);
  const all = await collect(
    talliesOf(deps.store, campaign.id, everyAgency, 'D', { serviceId: everyService, days: { from: '0', to: '9' } }),
  );
  const months = [...new Set(all.map(({ cell }) => monthOf(cell.period)))];
  const thisMonth = monthOf(dayOf(deps.now()));
  const over = months.filter((month) => month < thisMonth && !seals.has(month));
  const days = { from: campaign.opensOn, to: lastDay(campaign) };
  const whole = isOver(campaign) && months.length > 0 && !isWholeOf(seals.get(wholePeriod), days);
  return [
    ...over.map(
      (month): Sealing => ({
        period: month,
        token: deps.newToken(),
        grain: 'M',
        holds: (day) => monthOf(day) === month,
      }),
    ),
    ...(whole
      ? [
          {
            period: wholePeriod,
            token: wholeToken(days, deps.newToken()),
            grain: 'W',
            holds: (day) => day >= days.from && day <= days.to,
          } satisfies Sealing,
        ]
      : []),
  ];
}

/** Sums one agency's days of the period into its sealed tallies; false where the sealing was broken meanwhile. */
async function writeSums(
  { store }: AuditorDependencies,
  { period, token, grain, holds }: Sealing,
  days: TallyItem[],
): Promise<boolean> {
  const sums = sumBy(
    days.filter(({ cell }) => holds(cell.period) && (grain === 'M' || isSealedWhole(cell))),
    period,
  );
  return putSealed(store, grain, sums, token);
}

/** A point's counters of days would be 365 in a whole, more than a tally may have: its months are summed at read. */
export const isSealedWhole = ({ pointCode }: Cell): boolean => pointCode === undefined;

/** The sums of tallies over their days: one per agency, point, axis, service, channel and status. */
export function sumBy(days: TallyItem[], period: string): { cell: Cell; tally: Tally }[] {
  const sums = new Map<string, { cell: Cell; tally: Tally }>();
  for (const { cell, tally } of days) {
    const name = [cell.agencyId, cell.pointCode, cell.serviceId, cell.axis, cell.channel, cell.status].join('#');
    const sum = sums.get(name) ?? { cell: { ...cell, period }, tally: {} };
    addInto(sum.tally, tally);
    sums.set(name, sum);
  }
  return [...sums.values()].map(({ cell, tally }) => ({ cell, tally: withoutZeros(tally) }));
}
