// How many slips did each unit hand out, and how many came back to it? Counters and notes beside tallies, folded by the tree of the last day.
import { chainOf, parentOn, placementOn } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Days } from '../domain/period.ts';
import { ownIsOfOneOfficial } from '../domain/served-by-one.ts';
import {
  addSlips,
  type Came,
  isSlip,
  ownSlips,
  type SlipCounts,
  ticketsAreKept,
  type UnitSlips,
} from '../domain/slips.ts';
import { counterName } from '../domain/tally.ts';
import { everyAgency, everyService } from '../domain/tally-cell.ts';
import { withheldUnitsOf } from '../domain/unit-figures.ts';
import type { Store } from '../store/connect.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { firstIssuingDay, paperNotes, slipDays } from '../store/slips.ts';
import { readRange, type TallyItem } from '../store/tallies.ts';
import { issuedUndated } from '../store/tickets.ts';
import { unitsCovered } from './gather-figures.ts';

type Asked = { store: Store; registry: Registry; campaign: Campaign; days: Days };

/**
 * The slips of every unit that handed out any or got any back, and of all above it; undefined of a campaign that knows none. What came
 * back is told as live figures are told to staff: not of few, nor where few would follow from it.
 */
export async function slipsOf(asked: Asked): Promise<UnitSlips[] | undefined> {
  const own = await ownOf(asked);
  if (own === undefined || own.size === 0) return undefined;
  const { registry, store, campaign, days } = asked;
  const parentOf = parentsOn(registry, days.to);
  const units = [...new Set([...own.keys()].flatMap((id) => chainOf(registry.tree, id, 'territory', days.to)))];
  const folded = foldUp(own, units, parentOf);
  const isWithheld = withheldAmong(await pointsOf(store, registry), folded, parentOf, campaign.minimumToShow);
  return folded.toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1)).map((one) => shownOf(one, isWithheld));
}

const parentsOn =
  ({ agencies }: Registry, day: string) =>
  (id: string): string | undefined => {
    const agency = agencies.get(id);
    return agency === undefined ? undefined : parentOn(placementOn(agency, day), 'territory');
  };

const none: SlipCounts = { tickets: 0, paper: 0, lacking: 0, returned: 0, valid: 0 };

function foldUp(
  own: Map<string, SlipCounts>,
  units: string[],
  parentOf: (id: string) => string | undefined,
): UnitSlips[] {
  const children = groupBy(units, (id) => parentOf(id) ?? '');
  const allOf = (id: string): SlipCounts =>
    addSlips([own.get(id) ?? none, ...(children.get(id) ?? []).map((child) => allOf(child))]);
  return units.map((agencyId) => ({ agencyId, own: own.get(agencyId) ?? none, all: allOf(agencyId) }));
}

type IsWithheld = ReturnType<typeof withheldUnitsOf>;

function withheldAmong(
  points: Point[],
  units: UnitSlips[],
  parentOf: (id: string) => string | undefined,
  minimum: number,
): IsWithheld {
  const children = groupBy(units, ({ agencyId }) => parentOf(agencyId) ?? '');
  const people = units.map(({ agencyId: id, all }) => ({
    ...{ id, territory: { [counterName.responses]: all.returned ?? 0 } },
    children: { territory: (children.get(id) ?? []).map(({ agencyId }) => agencyId), line: [] },
    oneOfficial: ownIsOfOneOfficial(points, id, undefined),
  }));
  return withheldUnitsOf(people, (tally) => ({ people: tally[counterName.responses] ?? 0, answers: [] }), minimum);
}

function shownOf({ agencyId, own, all }: UnitSlips, isWithheld: IsWithheld): UnitSlips {
  const shown = (counts: SlipCounts, of: 'own' | 'territory'): SlipCounts =>
    isWithheld(agencyId, of) ? { ...counts, returned: null, valid: null } : counts;
  return { agencyId, own: shown(own, 'own'), all: shown(all, 'territory') };
}

/** Of each unit itself; undefined where nothing is known of tickets or paper, handed out or come back. */
async function ownOf(asked: Asked): Promise<Map<string, SlipCounts> | undefined> {
  const { store, campaign, days } = asked;
  const notes = groupBy(await paperNotes(store, campaign.id), ({ agencyId }) => agencyId);
  const whole = await cameTo(asked, everyAgency);
  if (!campaign.tickets && notes.size === 0 && peopleOf(whole) === 0) return undefined;
  const counted = await countersOf(asked);
  const came = await cameToEach(asked, peopleOf(whole));
  const kept = ticketsAreKept(await issuedUndated(store, campaign.id), await firstIssuingDay(store, campaign.id), days);
  const units = new Set([...notes.keys(), ...counted.keys(), ...(came?.keys() ?? [])]);
  return new Map(
    [...units].map((id): [string, SlipCounts] => {
      const { tickets = 0, retyped = 0 } = counted.get(id) ?? {};
      const known = { notes: notes.get(id) ?? [], tickets: kept ? tickets : null, retyped };
      const own = ownSlips({ ...known, came: came?.get(id) ?? [] }, days);
      return [id, came === undefined ? { ...own, returned: null, valid: null } : own];
    }),
  );
}

async function countersOf({ store, campaign, days }: Asked) {
  const counted = new Map<string, { tickets: number; retyped: number }>();
  for await (const one of slipDays(store, campaign.id, days)) {
    const before = counted.get(one.agencyId) ?? { tickets: 0, retyped: 0 };
    const issued = Object.values(one.tickets).reduce((all, many) => all + many, 0);
    counted.set(one.agencyId, { tickets: before.tickets + issued, retyped: before.retyped + one.retyped });
  }
  return counted;
}

const atOnce = 16;

/** By unit; undefined where the units' own do not add up to the whole: some were counted before points were counted apart, or are only now. */
async function cameToEach(asked: Asked, people: number): Promise<Map<string, Came> | undefined> {
  const ids = people === 0 ? [] : await unitsCovered(asked, asked.registry, asked.campaign);
  const found = new Map<string, Came>();
  for (let n = 0; n < ids.length; n += atOnce) {
    const some = ids.slice(n, n + atOnce);
    const came = await Promise.all(some.map((id) => cameTo(asked, id)));
    for (const [i, one] of came.entries()) if (one.length > 0) found.set(some[i] ?? '', one);
  }
  return [...found.values()].reduce((all, one) => all + peopleOf(one), 0) === people ? found : undefined;
}

/** To the unit itself, or to all together. */
async function cameTo({ store, campaign, days }: Asked, agencyId: string): Promise<Came> {
  const ofAll = agencyId === everyAgency;
  const of = { campaignId: campaign.id, agencyId, serviceId: ofAll ? everyService : undefined };
  return (await readRange(store, { ...of, days, ofPoints: !ofAll })).flatMap(cameIn);
}

function cameIn({ cell: { channel, status }, tally }: TallyItem): Came {
  const people = tally[counterName.responses] ?? 0;
  return isSlip(channel) && people !== 0 ? [{ channel, status, people }] : [];
}

const peopleOf = (came: Came): number => came.reduce((all, { people }) => all + people, 0);
