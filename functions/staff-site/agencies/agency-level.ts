// What does one level of the tree hold? Only the units at one place and the way down to it: a country opens as quickly as a commune.

import type * as z from 'zod/mini';
import type { AgencyRow, Level } from '../../../web/staff/agencies/agency-tree.tsx';
import { isPlatform } from '../../domain/actor.ts';
import { isClosedOn } from '../../domain/agency-dates.ts';
import { type Axis, chainOf, childrenDuring } from '../../domain/agency-tree.ts';
import { agencyView, agencyViewOf } from '../../operations/agencies.ts';
import { listOf } from '../../operations/lists.ts';
import { seesAgency } from '../../operations/rights.ts';
import type { Desk } from '../desk.ts';
import { type World, wayOf } from './sought-agency.ts';

type View = z.infer<typeof agencyView>;
type Asked = Record<string, string>;

const mostRows = '200';
const mostFound = '50';
export const axisOf = ({ axis }: Asked): Axis => (axis === 'line' ? 'line' : 'territory');
const closedOf = ({ closed }: Asked) => (closed === 'yes' ? undefined : 'false');

/** The units under `at`, or those this person's tree begins with; a single one is open from the beginning. */
export async function levelOf(desk: Desk, world: World, asked: Asked): Promise<Level> {
  const at = asked['at'] || undefined;
  if (at !== undefined) await desk.ask('GET /agencies/{id}', { params: { id: at } }, agencyView);
  const top = await unitsAt(desk, world, asked, at);
  const [only, another] = top.items;
  const opens = at === undefined && another === undefined && top.nextCursor === undefined ? only?.id : undefined;
  const { items, nextCursor } = opens === undefined ? top : await unitsAt(desk, world, asked, opens);
  const axis = axisOf(asked);
  return {
    axis,
    way: wayDown(world, at ?? opens, axis),
    rows: items.map((one) => rowOf(world, one, asked)),
    nextCursor,
  };
}

const unitsAt = (desk: Desk, world: World, asked: Asked, at: string | undefined) =>
  at === undefined && !isPlatform(world.actor)
    ? { items: beginnings(world, axisOf(asked)), nextCursor: undefined }
    : desk.ask('GET /agencies', { query: levelQuery(asked, at, axisOf(asked)) }, listOf(agencyView));

const levelQuery = (asked: Asked, at: string | undefined, axis: Axis) => ({
  parent: at ?? 'none',
  axis,
  closed: closedOf(asked),
  order: 'name',
  limit: mostRows,
  cursor: asked['cursor'],
});

/** A flat list of what is looked for, each with the way down to it. */
export async function foundAgencies(desk: Desk, world: World, asked: Asked) {
  const { q, kind, cursor } = asked;
  const query = { q, kind, cursor, closed: closedOf(asked), order: 'name', limit: mostFound };
  const { items, nextCursor } = await desk.ask('GET /agencies', { query }, listOf(agencyView));
  const rows = items.map((one) => ({ ...rowOf(world, one, asked), way: wayOf(world, one) }));
  return { rows, nextCursor };
}

/** The units that roles are held over, less those under another of them. */
function beginnings({ registry, actor, today }: World, axis: Axis): View[] {
  const held = [...new Set(actor.grants.flatMap(({ agencyId }) => agencyId ?? []))];
  const own = held.filter((id) => seesAgency(actor, registry, id, today));
  const isBelow = (id: string) =>
    chainOf(registry.tree, id, axis, today)
      .slice(1)
      .some((above) => own.includes(above));
  return own
    .filter((id) => !isBelow(id))
    .flatMap((id) => registry.agencies.get(id) ?? [])
    .map((one) => agencyViewOf(one, today));
}

const wayDown = ({ registry, actor, today }: World, at: string | undefined, axis: Axis) =>
  at === undefined
    ? []
    : chainOf(registry.tree, at, axis, today)
        .toReversed()
        .filter((id) => seesAgency(actor, registry, id, today))
        .flatMap((id) => registry.agencies.get(id) ?? [])
        .map(({ id, name }) => ({ id, name }));

function rowOf({ registry, actor, today }: World, { id, name, code, kind, validTo }: View, asked: Asked): AgencyRow {
  const under = childrenDuring(registry.tree, id, axisOf(asked), { from: today, to: today }).filter(
    ({ agencyId }) =>
      (asked['closed'] === 'yes' || !isClosedOn(registry.agencies.get(agencyId), today)) &&
      seesAgency(actor, registry, agencyId, today),
  );
  const closedOn = validTo !== undefined && validTo < today ? validTo : undefined;
  return { id, name, code, kind, closedOn, under: under.length };
}
