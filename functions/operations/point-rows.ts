// What do imported rows make of the points? Matched by the code printed on them, or by agency, service and label; new ones get a code.
import type { RegistryImportWords } from '../../web/words/registry-import-words.ts';
import { pointColumns } from '../../web/words/sheet-columns.ts';
import type { Agency } from '../domain/agency.ts';
import { type CodeBook, codeBook } from '../domain/agency-code.ts';
import { isClosedOn } from '../domain/agency-dates.ts';
import type { Point } from '../domain/campaign.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { movedPoint } from '../domain/point-agency.ts';
import { normaliseCode } from '../domain/point-code.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { columnFaults, type Plan, type RowRead, readable, textIn } from './registry-sheet.ts';
import { revisionOf } from './revision.ts';
import type { SheetRow } from './sheet-rows.ts';

export type PointWorld = { registry: Registry; points: Point[]; today: string; newCode(): string };
type Given = {
  agency: Agency;
  serviceId: string | undefined;
  label: string | undefined;
  place: string | undefined;
  onePerson: boolean | undefined;
};
type Known = {
  agencies: CodeBook;
  services: Map<string | undefined, string>;
  byCode: Map<string, Point>;
  byPlace: Map<string, Point[]>;
};
const longest = 200;

export function planPoints(world: PointWorld, rows: SheetRow[], words: RegistryImportWords): Plan<Point> {
  const faults: Fault[] = columnFaults(pointColumns, rows, words);
  if (faults.length > 0) return { planned: [], same: 0, faults };
  const known = knownIn(world);
  const lines = new Map<string, number>();
  const planned = readable(rows, words, faults).flatMap((row) => {
    const given = givenIn(known, row, world.today, words);
    const found = pointNamedIn(known, row, given, words);
    const name =
      found?.code ??
      (given === undefined ? `row ${row.line}` : placeName(given.agency.id, given.serviceId, given.label));
    const earlier = lines.get(name);
    if (earlier !== undefined) row.fail('label', words['point.twice'](earlier));
    lines.set(name, earlier ?? row.line);
    const after = given === undefined ? undefined : pointOfRow(world, found, given);
    return after === undefined ? [] : [{ line: row.line, before: found, after }];
  });
  const changed = planned.filter(
    ({ before, after }) => before === undefined || revisionOf(before) !== revisionOf(after),
  );
  return { planned: changed, same: planned.length - changed.length, faults };
}

/** What tells points of an agency apart for people. */
export const placeName = (agencyId: string, serviceId: string | undefined, label: string | undefined): string =>
  `${agencyId} ${serviceId ?? ''} ${plainLetters(label ?? '')}`;

/** Points in use by agency, service and label. */
export function pointsByPlace(points: Point[]): Map<string, Point[]> {
  const found = new Map<string, Point[]>();
  for (const one of points) {
    if (one.status === 'retired') continue;
    const name = placeName(one.agencyId, one.serviceId, one.label);
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

function knownIn({ registry, points }: PointWorld): Known {
  return {
    agencies: codeBook(registry.agencies.values()),
    services: new Map([...registry.services.values()].map(({ code, id }) => [code, id])),
    byCode: new Map(points.map((one) => [one.code, one])),
    byPlace: pointsByPlace(points),
  };
}

function givenIn(known: Known, row: RowRead, today: string, words: RegistryImportWords): Given | undefined {
  const code = row.cell('agencyCode');
  const agency = code === '' ? undefined : known.agencies(code, today);
  if (code === '') row.fail('agencyCode', words['cell.needed']);
  else if (agency === undefined) row.fail('agencyCode', words['agency.unknown']);
  else if (isClosedOn(agency, today)) row.fail('agencyCode', words['agency.closed'](agency.validTo ?? ''));
  const serviceCode = row.cell('serviceCode');
  const serviceId = serviceCode === '' ? undefined : known.services.get(serviceCode);
  if (serviceCode !== '' && serviceId === undefined) row.fail('serviceCode', words['service.unknown'](serviceCode));
  const label = textIn(row, 'label', longest, words);
  if (label === undefined && row.cell('code') === '') row.fail('label', words['cell.needed']);
  const given = { serviceId, label, place: textIn(row, 'place', longest, words), onePerson: yesNoIn(row, words) };
  return agency === undefined ? undefined : { agency, ...given };
}

const yes = ['co', 'x', 'yes', 'true', '1', 'dung'];
const no = ['khong', 'no', 'false', '0', 'sai'];

function yesNoIn({ cell, fail }: RowRead, words: RegistryImportWords): boolean | undefined {
  const said = plainLetters(cell('onePerson'));
  if (said === '') return undefined;
  if (![...yes, ...no].includes(said)) fail('onePerson', words['yes-no.unreadable']);
  return yes.includes(said);
}

function pointNamedIn(known: Known, row: RowRead, given: Given | undefined, words: RegistryImportWords) {
  if (row.cell('code') !== '') {
    const found = known.byCode.get(normaliseCode(row.cell('code')));
    if (found === undefined) row.fail('code', words['point.unknown']);
    return found;
  }
  if (given === undefined) return undefined;
  const [found, another] = known.byPlace.get(placeName(given.agency.id, given.serviceId, given.label)) ?? [];
  if (another !== undefined) row.fail('code', words['point.several']);
  return found;
}

function pointOfRow({ today, newCode }: PointWorld, before: Point | undefined, given: Given): Point | undefined {
  const { agency, label, ...rest } = given;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (before !== undefined) {
    const stays = before.agencyId === agency.id ? before : movedPoint(before, agency.id, today);
    return { ...stays, label: label ?? before.label, ...said };
  }
  if (label === undefined) return undefined;
  return { code: newCode(), agencyId: agency.id, label, onePerson: false, ...said, status: 'active' };
}

/** A point as a row of the sheet says it. */
export function pointCells({ agencies, services }: Pick<Registry, 'agencies' | 'services'>, one: Point) {
  const service = one.serviceId === undefined ? '' : (services.get(one.serviceId)?.code ?? one.serviceId);
  return {
    code: one.code,
    agencyCode: agencies.get(one.agencyId)?.code ?? one.agencyId,
    serviceCode: service,
    label: one.label,
    place: one.place ?? '',
    onePerson: one.onePerson ? 'có' : 'không',
  };
}
