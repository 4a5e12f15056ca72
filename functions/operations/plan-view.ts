// What does a plan look like outside? As it is kept, with how it stands today, its tables as they are filed, and what disagrees in it.
import * as z from 'zod/mini';
import { disagreementInVietnamese, resultSentence, sayPeriod } from '../../web/words/plan-words.ts';
import { type Plan, plan } from '../domain/plan.ts';
import { labelled, planDisagreements } from '../domain/plan-checks.ts';
import { figuresGrid, hasFigures, hasLeads, leadsGrid, tasksGrid } from '../domain/plan-layout.ts';
import { planStanding } from '../domain/plan-standing.ts';
import { disagreementInEnglish } from '../domain/plan-table.ts';
import type { Registry } from '../store/registry.ts';
import { revision, revisionOf } from './revision.ts';

const count = z.int().check(z.minimum(0));
const standing = z.object({
  tasks: z.object({ all: count, 'not-started': count, 'under-way': count, done: count, late: count }),
  targets: z.object({ all: count, met: count, missed: count }),
  moved: z.object({ up: count, down: count, 'no-conclusion': count }),
  /** Rows and sub-rows in the lowest group, or below the period before; and those of them that no task serves. */
  weak: z.array(z.string()),
  unserved: z.array(z.string()),
});

/** A table as it is filed: layout 1 (`figures`), layout 2 (`leads`, `tasks`); the first `head` rows are headings. */
const filedTable = z.object({
  layout: z.enum(['figures', 'leads', 'tasks']),
  tableId: z.nullable(z.string()),
  title: z.string(),
  head: count,
  rows: z.array(z.array(z.string())),
});

const ofAgency = { agencyName: z.string(), standing };
export const planSummary = z.object({
  ...{ id: z.string(), title: z.string(), agencyId: z.string(), period: z.string() },
  ...ofAgency,
});

export const planView = z.extend(plan, {
  ...ofAgency,
  revision,
  filed: z.array(filedTable),
  faults: z.array(z.object({ path: z.string(), words: z.object({ vi: z.string(), en: z.string() }) })),
  /** Of its results, as plans begin. */
  sentences: z.array(z.string()),
});
export type PlanView = z.infer<typeof planView>;

export type Seen = { registry: Registry; today: string };

const namedOf = (one: Plan, { registry, today }: Seen) => ({
  agencyName: registry.agencies.get(one.agencyId)?.name ?? one.agencyId,
  standing: planStanding(one, today),
});

export const summaryOf = (one: Plan, seen: Seen) => ({
  ...{ id: one.id, title: one.title, agencyId: one.agencyId, period: one.period },
  ...namedOf(one, seen),
});

export const viewOf = (one: Plan, seen: Seen) => ({
  ...one,
  ...namedOf(one, seen),
  revision: revisionOf(one),
  filed: filedTables(one),
  faults: labelled(planDisagreements(one), one).map((found) => ({
    path: found.path,
    words: { vi: disagreementInVietnamese(found), en: disagreementInEnglish(found) },
  })),
  sentences: one.results.map(resultSentence),
});

/** Only what has something in it. */
export function filedTables({ tables, tasks }: Plan): z.infer<typeof filedTable>[] {
  const ofTables = tables.flatMap((table) => {
    const named = { tableId: table.id, title: table.title };
    return [
      ...(hasFigures(table) ? [{ layout: 'figures' as const, ...named, ...figuresGrid(table, sayPeriod) }] : []),
      ...(hasLeads(table) ? [{ layout: 'leads' as const, ...named, ...leadsGrid(table) }] : []),
    ];
  });
  const ofTasks = { layout: 'tasks' as const, tableId: null, title: 'Nhiệm vụ', ...tasksGrid(tasks) };
  return tasks.length === 0 ? ofTables : [...ofTables, ofTasks];
}
