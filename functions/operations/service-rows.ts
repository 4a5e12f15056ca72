// What do imported rows make of the services? Matched by code; a cell that is empty changes nothing.
import type { RegistryImportWords } from '../../web/words/registry-import-words.ts';
import { serviceColumns } from '../../web/words/sheet-columns.ts';
import type { Service } from '../domain/agency.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { drawnFrom, newId } from './new-thing.ts';
import { columnFaults, type Plan, type RowRead, readable, textIn } from './registry-sheet.ts';
import type { SheetRow } from './sheet-rows.ts';

export function planServices(registry: Registry, rows: SheetRow[], words: RegistryImportWords): Plan<Service> {
  const faults: Fault[] = columnFaults(serviceColumns, rows, words);
  if (faults.length > 0) return { planned: [], same: 0, faults };
  const known = servicesByCode(registry);
  const lines = new Map<string, number>();
  const planned = readable(rows, words, faults).flatMap((row) => {
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
    return [{ line: row.line, before, after: serviceOfRow(registry, row, code, before, words) }];
  });
  const changed = planned.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return { planned: changed, same: planned.length - changed.length, faults };
}

function servicesByCode({ services }: Registry): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const one of services.values())
    if (one.code !== undefined) found.set(one.code, [...(found.get(one.code) ?? []), one]);
  return found;
}

function serviceOfRow(
  registry: Registry,
  row: RowRead,
  code: string,
  before: Service | undefined,
  words: RegistryImportWords,
): Service {
  const [name, field] = [textIn(row, 'name', 500, words), textIn(row, 'field', 500, words)];
  if (before === undefined && name === undefined) row.fail('name', words['cell.needed']);
  if (before === undefined && field === undefined) row.fail('field', words['cell.needed']);
  return {
    id: before?.id ?? freeId(registry, code),
    code,
    name: name ?? before?.name ?? '',
    field: field ?? before?.field ?? '',
  };
}

/** Follows from the code, so that an import cut short and sent again makes the same services. */
function freeId({ services }: Registry, code: string): string {
  for (let tries = 0; ; tries += 1) {
    const id = newId('sv', drawnFrom(`service ${code} ${tries}`));
    if (!services.has(id)) return id;
  }
}

/** A service as a row of the sheet says it. */
export const serviceCells = ({ code = '', name, field }: Service) => ({ code, name, field });
