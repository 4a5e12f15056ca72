// How do agencies, services and points come in by the thousand? Looked at as a whole first; written only when every row is valid, in order, whole batch by whole batch.
import * as z from 'zod/mini';
import { type RegistryImportWords, registryImportWordsIn } from '../../web/words/registry-import-words.ts';
import type { Column } from '../../web/words/sheet-columns.ts';
import type { Write } from '../store/change-registry.ts';
import type { Registry } from '../store/registry.ts';
import { changeTogether } from './change-thing.ts';
import { invalid } from './parse-sent.ts';
import { columnNamer, type Plan, type Planned } from './registry-sheet.ts';
import { preview } from './reorganise-agencies.ts';
import type { Right } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { importQuery, readSheetRows, type SheetRow, sheetMediaTypes } from './sheet-rows.ts';

type Kind<T> = {
  what: string;
  path: string;
  summary: string;
  right: Right;
  columns: Column[];
  plan(call: Call, registry: Registry, rows: SheetRow[], words: RegistryImportWords): Promise<Plan<T>>;
  /** Throws where the client may not do it, or something would not hold afterwards. */
  allow(call: Call, registry: Registry, planned: Planned<T>[]): Promise<void>;
  write(thing: T, isNew: boolean): Write;
  /** As a row of the sheet says it. */
  cells(registry: Registry, thing: T): Record<string, string>;
  /** Of both what is there and what is planned. */
  afterwards(registry: Registry, planned: Planned<T>[]): Registry;
  done?(call: Call): void;
};

const mostFaults = 100;
const mostItems = 200;
const eightMegabytes = 8 * 1024 * 1024;

const cells = z.record(z.string(), z.string());
export const importResult = z.object({
  create: z.int(),
  change: z.int(),
  /** Rows that say what is so already. */
  same: z.int(),
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
  /** The first of what will change, or has; cells are named as columns, of a change only those that differ. */
  items: z.array(
    z.object({
      row: z.int(),
      kind: z.enum(['create', 'change']),
      name: z.string(),
      before: z.optional(cells),
      after: cells,
    }),
  ),
});
type Result = z.infer<typeof importResult>;

/** The route of one kind of thing. */
export function importRouteOf<T extends object>(kind: Kind<T>): Route {
  return route({
    method: 'POST',
    path: kind.path,
    summary: kind.summary,
    right: kind.right,
    query: z.extend(importQuery, { preview }),
    body: noBody,
    takes: sheetMediaTypes,
    largest: eightMegabytes,
    gives: { status: 200, schema: importResult },
    run: async ({ query, ...sent }, call) => {
      const words = registryImportWordsIn(query.lang);
      const nameOf = columnNamer(kind.columns);
      const rows = await readSheetRows(sent, { sheet: query.sheet, lang: query.lang, nameOf });
      const body = query.preview ? await look(kind, call, rows, words) : await write(kind, call, rows, words);
      return { status: 200, body };
    },
  });
}

async function look<T extends object>(kind: Kind<T>, call: Call, rows: SheetRow[], words: RegistryImportWords) {
  const registry = await call.deps.registry();
  const plan = await kind.plan(call, registry, rows, words);
  if (plan.faults.length === 0) await kind.allow(call, registry, plan.planned);
  return resultOf(kind, registry, plan);
}

/** Worked out anew where others change the registry meanwhile: what was written by then is `same` in the next look. */
async function write<T extends object>(kind: Kind<T>, call: Call, rows: SheetRow[], words: RegistryImportWords) {
  let first: Result | undefined;
  await changeTogether(call, `${kind.what}.import`, async (registry) => {
    const plan = await kind.plan(call, registry, rows, words);
    if (plan.faults.length > 0) throw invalid(plan.faults.slice(0, mostFaults));
    await kind.allow(call, registry, plan.planned);
    first ??= resultOf(kind, registry, plan);
    return {
      before: plan.planned.flatMap(({ before }) => before ?? []),
      after: undefined,
      noted: plan.planned.map(({ after }) => after),
      thing: 'import',
      writes: plan.planned.map(({ before, after }) => ({ ...kind.write(after, before === undefined), before })),
    };
  });
  kind.done?.(call);
  return first;
}

function resultOf<T extends object>(kind: Kind<T>, registry: Registry, { planned, same, faults }: Plan<T>): Result {
  const after = kind.afterwards(registry, planned);
  const create = planned.filter(({ before }) => before === undefined).length;
  return {
    create,
    change: planned.length - create,
    same,
    faults: faults.slice(0, mostFaults),
    // What is there is shown to whoever may change it, which is asked of files without faults alone.
    items: (faults.length > 0 ? [] : planned).slice(0, mostItems).map((one) => itemOf(kind, registry, after, one)),
  };
}

function itemOf<T extends object>(kind: Kind<T>, now: Registry, then: Registry, { line, before, after }: Planned<T>) {
  const will = kind.cells(then, after);
  const name = will['name'] ?? will['label'] ?? '';
  if (before === undefined) return { row: line, kind: 'create' as const, name, after: will };
  const was = kind.cells(now, before);
  const differing = Object.keys(will).filter((key) => will[key] !== was[key]);
  const only = (all: Record<string, string>) => Object.fromEntries(differing.map((key) => [key, all[key] ?? '']));
  return { row: line, kind: 'change' as const, name, before: only(was), after: only(will) };
}
