// How are a report's figures gathered? Of released blocks alone: every unit and service that has any, and all above it, ranked where it hangs.
import type { Agency } from '../domain/agency.ts';
import { type Axis, chainOf, parentOn, placementOn } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import type { Days } from '../domain/period.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import { countsIn, everUnder } from '../domain/released-range.ts';
import { findPoint } from '../store/points.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Readers } from '../store/readers.ts';
import type { Registry } from '../store/registry.ts';
import { blocksOfAgency } from '../store/released.ts';
import { scoreOfBlocks } from './released-rows.ts';
import type { ReportFigures, ReportRow, Subordinates } from './report-figures.ts';
import { type Family, familyOf, sortedTally } from './report-subordinates.ts';
import type { Cut } from './score-question.ts';
import type { ShownScore } from './score-view.ts';

export type Gathered = Pick<
  ReportFigures,
  'questionnaire' | 'method' | 'agencies' | 'services' | 'rows' | 'responses' | 'subordinates'
>;
type Reading = Pick<Readers, 'store' | 'registry' | 'questionnaires'>;

/** All figures of a campaign over some days, in an order that follows from the data alone. */
export async function gatherFigures(deps: Reading, campaign: Campaign, days: Days): Promise<Gathered> {
  const registry = await deps.registry();
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  if (method === undefined) throw new Error(`Questionnaire ${questionnaire.id} has no method ${campaign.method.id}`);
  const blocks = (await blocksOfCampaign(deps, registry, campaign)).filter((block) => countsIn(block, days));
  const points = await pointsOf(deps.store, registry);
  const whole = { whole: false, channel: undefined, withFlagged: true, readings: new Map() };
  const cut = { campaign, registry, questionnaire, method, days, ...whole };
  const found = axes.map((axis) => figuresOnAxis({ ...cut, axis }, points, blocks));
  const rows = found.flatMap((one) => one.rows);
  const subordinates = found.flatMap((one) => one.subordinates);
  return {
    questionnaire,
    method: method.id,
    agencies: unitsIn(rows, subordinates, registry, days.to),
    services: servicesIn(rows, registry),
    rows,
    subordinates,
    responses: sumOfBlocks(blocks).tally['n'] ?? 0,
  };
}

const axes: Axis[] = ['territory', 'line'];
const atOnce = 16;

/** Every released block; units are read so many at a time. */
async function blocksOfCampaign({ store }: Reading, registry: Registry, campaign: Campaign): Promise<Block[]> {
  const ids = await unitsCovered({ store }, registry, campaign);
  const found: Block[] = [];
  for (let n = 0; n < ids.length; n += atOnce) {
    const some = ids.slice(n, n + atOnce).map((id) => blocksOfAgency(store, campaign.id, id));
    found.push(...(await Promise.all(some)).flat());
  }
  return found;
}

/** Every unit that ever stood under what a campaign covers. */
export async function unitsCovered(
  { store }: Pick<Reading, 'store'>,
  registry: Registry,
  { covers }: Campaign,
): Promise<string[]> {
  const points = await Promise.all((covers.pointCodes ?? []).map((code) => findPoint(store, code)));
  const named = [...covers.agencyIds, ...points.flatMap((point) => point?.agencyId ?? [])];
  return [...new Set(named.flatMap((id) => everUnder(registry.tree, id)))].toSorted();
}

type AxisCut = Omit<Cut, 'agencyId' | 'serviceId'>;

type AxisFigures = Pick<ReportFigures, 'rows' | 'subordinates'>;

/** By line only the units under which the two trees differ: the others' rows would be those by territory again. */
function figuresOnAxis(cut: AxisCut, points: Point[], blocks: Block[]): AxisFigures {
  const under = byUnit(cut, blocks);
  const byPlace = cut.axis === 'territory' ? undefined : byUnit({ ...cut, axis: 'territory' }, blocks);
  const shown = [...under.keys()].toSorted().filter((id) => !sameBlocks(under.get(id), byPlace?.get(id)));
  const families = familiesOf(cut, points, under);
  const rows = shown.flatMap((id) => rowsOfUnit(cut, id, under.get(id) ?? [], rankOf(cut, families, id)));
  return { rows, subordinates: familiesWith(shown, families) };
}

/** The blocks that count for each unit: its own and those of all under it. */
function byUnit({ registry: { tree }, axis }: AxisCut, blocks: Block[]): Map<string, Block[]> {
  const under = new Map<string, Block[]>();
  for (const block of blocks) {
    for (const id of chainOf(tree, block.agencyId, axis, block.to)) {
      const its = under.get(id);
      if (its === undefined) under.set(id, [block]);
      else its.push(block);
    }
  }
  return under;
}

const sameBlocks = (some: Block[] | undefined, others: Block[] | undefined): boolean =>
  some?.length === others?.length && (some ?? []).every((block, i) => block === others?.[i]);

type Rank = ShownScore['rank'];
type Families = Map<string, Family>;

function familiesOf(cut: AxisCut, points: Point[], under: Map<string, Block[]>): Families {
  const found = [...under]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([agencyId, blocks]) => {
      const family = familyOf({ ...cut, agencyId, serviceId: undefined }, points, blocks, under);
      return [agencyId, family] as const;
    });
  return new Map(found.flatMap(([id, family]) => (family === undefined ? [] : [[id, family]])));
}

/** The rank of a unit among those that hang beside it on the last day. */
function rankOf({ registry: { agencies }, axis, days }: AxisCut, families: Families, agencyId: string): Rank {
  const agency = agencies.get(agencyId);
  const parent = agency === undefined ? undefined : parentOn(placementOn(agency, days.to), axis);
  return families.get(parent ?? '')?.ranks.get(agencyId) ?? null;
}

/** Those in which some unit has a row on this axis. */
const familiesWith = (shown: string[], families: Families): Subordinates[] =>
  [...families.values()]
    .map(({ listed }) => listed)
    .filter(({ units }) => units.some((unit) => shown.includes(unit.agencyId)));

function rowsOfUnit(cut: AxisCut, agencyId: string, own: Block[], rank: Rank): ReportRow[] {
  const services = [...new Set(own.map(({ serviceId }) => serviceId))].toSorted();
  const whole = rowOf({ ...cut, agencyId, serviceId: undefined }, own, rank);
  const each = services.map((serviceId) =>
    rowOf(
      { ...cut, agencyId, serviceId },
      own.filter((block) => block.serviceId === serviceId),
      null,
    ),
  );
  return [whole, ...each];
}

function rowOf(cut: Cut & { agencyId: string }, blocks: Block[], rank: Rank): ReportRow {
  const of = { agencyId: cut.agencyId, axis: cut.axis, serviceId: cut.serviceId ?? null };
  const score = scoreOfBlocks(cut, blocks);
  if (score.suppressed) return { ...of, suppressed: true };
  const { campaignId: _, channel: __, method: ___, sentences: ____, key: _____, label: ______, ...figures } = score;
  return { ...figures, ...of, rank, tally: sortedTally(blocks) };
}

/** Every unit that has a row or is listed beside one. */
function unitsIn(
  rows: ReportRow[],
  subordinates: Subordinates[],
  { agencies }: Registry,
  day: string,
): ReportFigures['agencies'] {
  const listed = subordinates.flatMap(({ units }) => units.map(({ agencyId }) => agencyId));
  const ids = [...new Set([...rows.map(({ agencyId }) => agencyId), ...listed])].toSorted();
  return ids.flatMap((id) => {
    const agency = agencies.get(id);
    return agency === undefined ? [] : unitOf(agency, day);
  });
}

/** A unit as reports list it, with its place on a day. */
export function unitOf(agency: Agency, day: string): ReportFigures['agencies'][number] {
  const { id, code = null, name, kind } = agency;
  const { parentId = null, lineParentId = null } = placementOn(agency, day);
  return { id, code, name, kind, parentId, lineParentId };
}

function servicesIn(rows: ReportRow[], { services }: Registry): ReportFigures['services'] {
  const ids = [...new Set(rows.flatMap(({ serviceId }) => serviceId ?? []))].toSorted();
  return ids.flatMap((id) => {
    const found = services.get(id);
    return found === undefined ? [] : { id, code: found.code ?? null, name: found.name };
  });
}
