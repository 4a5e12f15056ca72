// Is every imported row a count of transactions? Each fault names its row and column; rows of one agency and day come together.
import * as z from 'zod/mini';
import { codeBook } from '../domain/agency-code.ts';
import { dayOf } from '../domain/period.ts';
import { everyService } from '../domain/tally-cell.ts';
import { type DayTransactions, excessOfServices } from '../domain/transactions.ts';
import type { Fault } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import type { SheetRow } from './sheet-rows.ts';

type World = { registry: Registry; now: Date };
/** `line` is that of the day's total, else of its last service: where to look if the two do not fit. */
export type ImportedDay = DayTransactions & { line: number };
type Count = { agencyId: string; serviceId: string; day: string; transactions: number };
type Fail = (column: string, message: string) => void;

const columns = ['agencyCode', 'agencyId', 'serviceCode', 'serviceId', 'day', 'transactions'];
const digits = /^\d{1,9}$/;

/** Checks all rows; with any fault nothing may be written. */
export function checkTransactionRows(world: World, rows: SheetRow[]): { days: ImportedDay[]; faults: Fault[] } {
  const unknown = Object.keys(rows[0]?.cells ?? {}).filter((name) => !columns.includes(name));
  if (unknown.length > 0)
    return { days: [], faults: unknown.map((name) => ({ path: `row 1.${name}`, message: 'unknown column' })) };
  const { agencies, services } = world.registry;
  const agencyOf = codeBook(agencies.values());
  const serviceByCode = new Map([...services.values()].map(({ id, code }) => [code, id]));
  const known: Named['known'] = {
    agency: { ids: new Set(agencies.keys()), idOfCode: (code, day) => agencyOf(code, day)?.id },
    service: { ids: new Set(services.keys()), idOfCode: (code) => serviceByCode.get(code) },
  };
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  const days = new Map<string, ImportedDay>();
  for (const { line, cells } of rows) {
    const fail: Fail = (column, message) => faults.push({ path: `row ${line}.${column}`, message });
    const count = checkRow({ known, today: dayOf(world.now) }, (name) => (cells[name] ?? '').trim(), fail);
    if (count === undefined) continue;
    const name = `${count.agencyId} ${count.day} ${count.serviceId}`;
    const earlier = seen.get(name);
    if (earlier !== undefined) fail('day', `row ${earlier} has this agency, service and day`);
    seen.set(name, earlier ?? line);
    addTo(days, count, line);
  }
  return { days: [...days.values()], faults };
}

/** A fault for each day whose services, with those already stored, would add up to more than its total. */
export function faultsOfTotals(days: ImportedDay[], stored: DayTransactions[]): Fault[] {
  const before = new Map(stored.map((one) => [`${one.agencyId} ${one.day}`, one.counts]));
  return days.flatMap((one) => {
    const counts = { ...before.get(`${one.agencyId} ${one.day}`), ...one.counts };
    const sum = excessOfServices({ ...one, counts });
    if (sum === undefined) return [];
    const message = `the services of ${one.day} add up to ${sum}, more than the day’s total of ${counts[everyService]} (a row without service is the total of all services)`;
    return [{ path: `row ${one.line}.transactions`, message }];
  });
}

function addTo(days: Map<string, ImportedDay>, { agencyId, serviceId, day, transactions }: Count, line: number): void {
  const name = `${agencyId} ${day}`;
  const one = days.get(name) ?? { agencyId, day, counts: {}, line };
  const atTotal = one.counts[everyService] !== undefined && serviceId !== everyService;
  const counts = { ...one.counts, [serviceId]: transactions };
  days.set(name, { ...one, counts, line: atTotal ? one.line : line });
}

type Findable = { ids: Set<string>; idOfCode(code: string, day: string): string | undefined };
type Named = { known: Record<'agency' | 'service', Findable>; today: string };

function checkRow({ known, today }: Named, cell: (name: string) => string, fail: Fail): Count | undefined {
  const agencyId = idOf('agency', known.agency, cell, fail);
  if (agencyId === '') fail('agencyCode', 'name the agency by agencyCode or agencyId');
  const serviceId = idOf('service', known.service, cell, fail);
  const day = cell('day');
  const isDay = z.iso.date().safeParse(day).success;
  if (!isDay) fail('day', 'expected a day such as 2026-10-15');
  else if (day > today) fail('day', 'in the future');
  const isCount = digits.test(cell('transactions'));
  if (!isCount) fail('transactions', 'expected a whole number from 0 to 999999999');
  if (agencyId === undefined || agencyId === '' || serviceId === undefined || !isDay || !isCount) return undefined;
  return { agencyId, serviceId: serviceId || everyService, day, transactions: Number(cell('transactions')) };
}

/** The id of an agency or service named by id, code or both; `''` where neither is given, undefined where they name nothing. */
function idOf(
  what: 'agency' | 'service',
  { ids, idOfCode }: Findable,
  cell: (name: string) => string,
  fail: Fail,
): string | undefined {
  const [id, code] = [cell(`${what}Id`), cell(`${what}Code`)];
  const found = code === '' ? undefined : idOfCode(code, cell('day'));
  if (id !== '' && !ids.has(id)) fail(`${what}Id`, `no ${what} has this id`);
  if (code !== '' && found === undefined) fail(`${what}Code`, `no ${what} has this code`);
  if (ids.has(id) && found !== undefined && id !== found) fail(`${what}Code`, `is not the code of ${id}`);
  return code === '' || id !== '' ? id : found;
}
