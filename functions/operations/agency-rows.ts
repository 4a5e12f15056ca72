// What do imported rows make of the agencies? Matched by code; a cell that is empty changes nothing; parents may stand in any row.
import type { RegistryImportWords } from '../../web/words/registry-import-words.ts';
import { agencyColumns } from '../../web/words/sheet-columns.ts';
import type { Agency } from '../domain/agency.ts';
import { kindOfWord } from '../domain/agency-kind-words.ts';
import { agencyTree, circling } from '../domain/agency-tree.ts';
import { placed } from '../domain/placing.ts';
import { readDay } from '../domain/written-day.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { drawnFrom, newId } from './new-thing.ts';
import { columnFaults, type Plan, type Planned, type RowRead, readable, textIn } from './registry-sheet.ts';
import type { SheetRow } from './sheet-rows.ts';

type Coded = { row: RowRead; code: string; before: Agency | undefined; id: string };
type World = {
  registry: Registry;
  words: RegistryImportWords;
  /** The ids behind codes, of the registry and of the file. */
  ids: Map<string, string>;
  services: Map<string | undefined, string>;
};
const longest = 300;

export function planAgencies(registry: Registry, rows: SheetRow[], words: RegistryImportWords): Plan<Agency> {
  const faults: Fault[] = columnFaults(agencyColumns, rows, words);
  if (faults.length > 0) return { planned: [], same: 0, faults };
  const known = agenciesByCode(registry);
  const coded = codedRows(registry, known, readable(rows, words, faults), words);
  const world: World = {
    registry,
    words,
    ids: new Map([
      ...[...known].flatMap(([code, [first]]): [string, string][] => (first === undefined ? [] : [[code, first.id]])),
      ...coded.map(({ code, id }): [string, string] => [code, id]),
    ]),
    services: new Map([...registry.services.values()].map(({ code, id }) => [code, id])),
  };
  const planned = coded.map((one) => ({ line: one.row.line, before: one.before, after: agencyOfRow(world, one) }));
  refuseCircles(registry, planned, coded, words);
  const changed = planned.filter(({ before, after }) => before === undefined || differs(registry, before, after));
  return { planned: changed, same: planned.length - changed.length, faults };
}

/** Of several with one code those that are still open, if any: a code may pass to an heir. */
function agenciesByCode({ agencies }: Registry): Map<string, Agency[]> {
  const found = new Map<string, Agency[]>();
  for (const agency of agencies.values()) {
    if (agency.code === undefined) continue;
    const others = found.get(agency.code) ?? [];
    const all = [...others, agency];
    const open = all.filter(({ validTo }) => validTo === undefined);
    found.set(agency.code, open.length > 0 ? open : all);
  }
  return found;
}

function codedRows(
  registry: Registry,
  known: Map<string, Agency[]>,
  rows: RowRead[],
  words: RegistryImportWords,
): Coded[] {
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const code = textIn(row, 'code', 50, words);
    if (code === undefined) {
      row.fail('code', words['cell.needed']);
      return [];
    }
    const earlier = lines.get(code);
    if (earlier !== undefined) row.fail('code', words['code.twice'](earlier));
    lines.set(code, earlier ?? row.line);
    const [before, another] = known.get(code) ?? [];
    if (another !== undefined) row.fail('code', words['code.several']);
    return [{ row, code, before, id: before?.id ?? freeId(registry, code) }];
  });
}

/** Follows from the code, so that an import cut short and sent again makes the same units. */
function freeId({ agencies }: Registry, code: string): string {
  for (let tries = 0; ; tries += 1) {
    const id = newId('ag', drawnFrom(`agency ${code} ${tries}`));
    if (!agencies.has(id)) return id;
  }
}

function agencyOfRow(world: World, { row, code, before, id }: Coded): Agency {
  const { words } = world;
  const name = textIn(row, 'name', longest, words);
  const kind = kindIn(world, row);
  if (before === undefined && name === undefined) row.fail('name', words['cell.needed']);
  if (before === undefined && row.cell('kind') === '') row.fail('kind', words['cell.needed']);
  const validFrom = dayIn(world, row, 'validFrom');
  const own = said({
    name,
    kind,
    validFrom,
    group: textIn(row, 'group', longest, words),
    hotline: textIn(row, 'hotline', longest, words),
    complaintsDesk: textIn(row, 'complaintsDesk', longest, words),
    serviceIds: servicesIn(world, row),
  });
  const start: Agency = before ?? {
    ...{ id, code, name: '', kind: 'other', placements: [{}], succeeds: [], serviceIds: [] },
  };
  return placedByRow(world, { ...start, ...own }, before === undefined, row);
}

function placedByRow(world: World, agency: Agency, isNew: boolean, row: RowRead): Agency {
  const [parentId, lineParentId] = [parentIn(world, row, 'parentCode'), parentIn(world, row, 'lineParentCode')];
  const from = dayIn(world, row, 'placedFrom');
  const last = agency.placements.at(-1) ?? {};
  if (from !== undefined && parentId === undefined && lineParentId === undefined)
    row.fail('placedFrom', world.words['placed.without-parent']);
  const stays =
    (parentId ?? last.parentId) === last.parentId && (lineParentId ?? last.lineParentId) === last.lineParentId;
  return !isNew && stays ? agency : placed(agency, { parentId, lineParentId }, isNew ? undefined : from);
}

function parentIn({ ids, words }: World, row: RowRead, column: string): string | undefined {
  const code = row.cell(column);
  const id = ids.get(code);
  if (code !== '' && id === undefined) row.fail(column, words['parent.unknown']);
  return id;
}

function kindIn({ words }: World, { cell, fail }: RowRead): Agency['kind'] | undefined {
  const kind = kindOfWord(cell('kind'));
  if (kind === undefined && cell('kind') !== '') fail('kind', words['kind.unknown']);
  return kind;
}

function dayIn({ words }: World, { cell, fail }: RowRead, column: string): string | undefined {
  const found = readDay(cell(column));
  if (found === undefined && cell(column) !== '') fail(column, words['day.unreadable']);
  return found;
}

function servicesIn({ services, words }: World, { cell, fail }: RowRead): string[] | undefined {
  const codes = cell('serviceCodes')
    .split('|')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  for (const code of codes) if (!services.has(code)) fail('serviceCodes', words['service.unknown'](code));
  return codes.length === 0 ? undefined : codes.flatMap((code) => services.get(code) ?? []);
}

function refuseCircles(
  { agencies }: Registry,
  planned: Planned<Agency>[],
  coded: Coded[],
  words: RegistryImportWords,
): void {
  const all = new Map([...agencies, ...planned.map(({ after }): [string, Agency] => [after.id, after])]);
  const circle = new Set(
    circling(
      agencyTree([...all.values()]),
      planned.map(({ after }) => after.id),
    ),
  );
  for (const { id, row } of coded) if (circle.has(id)) row.fail('parentCode', words['parent.circle']);
}

/** Fields that say something: what is empty changes nothing. */
const said = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function differs(registry: Registry, before: Agency, after: Agency): boolean {
  return (
    JSON.stringify(agencyCells(registry, before)) !== JSON.stringify(agencyCells(registry, after)) ||
    before.placements.length !== after.placements.length
  );
}

/** An agency as a row of the sheet says it. */
export function agencyCells({ agencies, services }: Pick<Registry, 'agencies' | 'services'>, one: Agency) {
  const place = one.placements.at(-1) ?? {};
  const codeOf = (id: string | undefined) => (id === undefined ? '' : (agencies.get(id)?.code ?? id));
  return {
    code: one.code ?? '',
    name: one.name,
    kind: one.kind,
    parentCode: codeOf(place.parentId),
    lineParentCode: codeOf(place.lineParentId),
    group: one.group ?? '',
    hotline: one.hotline ?? '',
    complaintsDesk: one.complaintsDesk ?? '',
    validFrom: one.validFrom ?? '',
    serviceCodes: one.serviceIds.map((id) => services.get(id)?.code ?? id).join('|'),
  };
}
