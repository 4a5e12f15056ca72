// How are tallies read? Sealed months where the seals allow it, days for the rest, of one agency and one service.
import * as z from 'zod/mini';
import { addDays, type Days, daysOfMonth } from '../domain/period.ts';
import { channel, type Status, status } from '../domain/response.ts';
import { counterName, type Tally } from '../domain/tally.ts';
import { type Cell, everyAgency, everyService } from '../domain/tally-cell.ts';
import type { Store } from './connect.ts';
import { collect, type Item, queryAll } from './items.ts';
import { isWholeOf, readSeals, type Seals, wholePeriod } from './seals.ts';
import { type Grain, tallyPartition } from './tables.ts';

export type TallyItem = { cell: Cell; tally: Tally; changes: number; token: string | undefined };

const sortKey = z.tuple([
  z.enum(['D', 'M', 'W']),
  z.string(),
  z.string(),
  z.enum(['both', 'territory', 'line']),
  channel,
  status,
]);
const pointSortKey = z.tuple([z.enum(['DP', 'MP']), z.string(), z.string(), z.string(), channel, status]);
const content = z.object({ v: z.literal(1), changes: z._default(z.int(), 0), token: z.optional(z.string()) });

/** A stored tally; throws on an item of no known shape. */
export function readTally(item: Item): TallyItem {
  const [campaignId = '', agencyId = ''] = String(item['pk']).split('#');
  const { changes, token } = content.parse(item);
  const cell = { campaignId, agencyId, ...placeOf(String(item['sk']).split('#')) };
  return { cell, tally: countersOf(item), changes, token };
}

const beside = new Set(['pk', 'sk', 'v', 'changes', 'token']);

/** Whatever else the item holds is a count. By hand: a score reads thousands of them, and a schema for each took a third of its time. */
function countersOf(item: Item): Tally {
  const tally: Tally = {};
  for (const [name, count] of Object.entries(item)) {
    if (beside.has(name)) continue;
    if (typeof count !== 'number' || !Number.isSafeInteger(count)) throw new Error(`The tally’s ${name} is no count`);
    tally[name] = count;
  }
  return tally;
}

function placeOf(parts: string[]): Omit<Cell, 'campaignId' | 'agencyId'> {
  const ofPoint = pointSortKey.safeParse(parts);
  if (ofPoint.success) {
    const [, period, pointCode, serviceId, ofChannel, ofStatus] = ofPoint.data;
    return { axis: 'both', serviceId, channel: ofChannel, status: ofStatus, period, pointCode };
  }
  const [, serviceId, period, axis, ofChannel, ofStatus] = sortKey.parse(parts);
  return { axis, serviceId, channel: ofChannel, status: ofStatus, period };
}

/** All tallies of one grain in a partition, or those of one service between two periods. */
export async function* talliesOf(
  store: Store,
  campaignId: string,
  agencyId: string,
  grain: Grain,
  of?: { serviceId: string; days: Days },
): AsyncGenerator<TallyItem> {
  // `~` sorts after everything a key holds.
  const between = of
    ? { from: `${grain}#${of.serviceId}#${of.days.from}`, to: `${grain}#${of.serviceId}#${of.days.to}~` }
    : { from: `${grain}#`, to: `${grain}#~` };
  for await (const item of queryAll(store, 'tallies', { of: tallyPartition(campaignId, agencyId), between }))
    yield readTally(item);
}

/** The tallies of an agency's own points, by day or by month, between two of them. */
export async function* pointTalliesOf(
  store: Store,
  campaignId: string,
  agencyId: string,
  grain: 'D' | 'M',
  { from, to }: Days = { from: '', to: '' },
): AsyncGenerator<TallyItem> {
  const between = { from: `${grain}P#${from}`, to: `${grain}P#${to}~` };
  for await (const item of queryAll(store, 'tallies', { of: tallyPartition(campaignId, agencyId), between }))
    yield readTally(item);
}

/** How many responses of a campaign are in the tallies, by status: the days of all agencies and services together. */
export async function responsesCounted(store: Store, campaignId: string): Promise<Record<Status, number>> {
  const counted = { clean: 0, flagged: 0, excluded: 0 };
  const all = { serviceId: everyService, days: { from: '0000-01-01', to: '9999-12-31' } };
  for await (const { cell, tally } of talliesOf(store, campaignId, everyAgency, 'D', all))
    if (cell.axis !== 'line') counted[cell.status] += tally[counterName.responses] ?? 0;
  return counted;
}

export type TalliesWanted = {
  campaignId: string;
  agencyId: string;
  /** One service (`*` for all together, `-` for none); undefined reads each service apart. */
  serviceId: string | undefined;
  days: Days;
  /** Never sealed months: every day apart. */
  byDay?: boolean;
  /** The range holds every day of the campaign, so its sealed whole will do. */
  whole?: boolean;
  /** Those of the agency's own points, each service apart; they have no sealed whole. */
  ofPoints?: boolean;
};

/**
 * The tallies that add up to a range of days: sealed months and days, every axis, channel and status apart.
 * Reads again when the seals changed in between, so that a month is never half of one sealing and half of another.
 */
export async function readRange(store: Store, wanted: TalliesWanted): Promise<TallyItem[]> {
  for (;;) {
    const seals: Seals = wanted.byDay ? new Map() : await readSeals(store, wanted.campaignId);
    const plan = planRange(seals, wanted);
    const found = await Promise.all([
      ...plan.sealed.map((part) => readSealed(store, wanted, part, seals)),
      ...plan.open.map((days) => readDays(store, wanted, days)),
    ]);
    if (plan.sealed.length === 0 || sameSeals(plan, seals, await readSeals(store, wanted.campaignId)))
      return found.flat();
  }
}

/** Sealed periods of one grain, and the runs of days that are left. */
type Sealed = { grain: 'M' | 'W'; periods: string[] };
type Plan = { sealed: Sealed[]; open: Days[] };

/** What to read: the sealed whole, or the sealed months wholly in the range and the days between them. */
export function planRange(seals: Seals, { days, whole }: { days: Days; whole?: boolean }): Plan {
  if (whole && isWholeOf(seals.get(wholePeriod), days))
    return { sealed: [{ grain: 'W', periods: [wholePeriod] }], open: [] };
  const inRange = (month: string) => daysOfMonth(month).from >= days.from && daysOfMonth(month).to <= days.to;
  const months = [...seals.keys()].filter((period) => period !== wholePeriod && inRange(period)).toSorted();
  const open: Days[] = [];
  let from = days.from;
  for (const month of months) {
    const of = daysOfMonth(month);
    if (from < of.from) open.push({ from, to: addDays(of.from, -1) });
    from = addDays(of.to, 1);
  }
  if (from <= days.to) open.push({ from, to: days.to });
  return { sealed: months.length > 0 ? [{ grain: 'M', periods: months }] : [], open };
}

async function readSealed(
  store: Store,
  wanted: TalliesWanted,
  { grain, periods }: Sealed,
  seals: Seals,
): Promise<TallyItem[]> {
  const found = await readGrain(store, wanted, grain, { from: periods[0] ?? '', to: periods.at(-1) ?? '' });
  // What an earlier sealing left behind carries another token.
  return found.filter(({ cell, token }) => periods.includes(cell.period) && token === seals.get(cell.period));
}

const readDays = (store: Store, wanted: TalliesWanted, days: Days): Promise<TallyItem[]> =>
  readGrain(store, wanted, 'D', days);

/** The key sorts by service before period: each service apart is all of the grain, less the periods out of range. */
async function readGrain(
  store: Store,
  { campaignId, agencyId, serviceId, ofPoints = false }: TalliesWanted,
  grain: Grain,
  days: Days,
): Promise<TallyItem[]> {
  if (ofPoints && grain !== 'W') return collect(pointTalliesOf(store, campaignId, agencyId, grain, days));
  if (serviceId !== undefined) return collect(talliesOf(store, campaignId, agencyId, grain, { serviceId, days }));
  const all = await collect(talliesOf(store, campaignId, agencyId, grain));
  return all.filter(
    ({ cell }) => cell.serviceId !== everyService && cell.period >= days.from && cell.period <= days.to,
  );
}

const sameSeals = (plan: Plan, before: Seals, after: Seals): boolean =>
  plan.sealed.every(({ periods }) => periods.every((period) => before.get(period) === after.get(period)));
