// How do the demo's plans come about? As an official makes them, by the API's own operations, from what was released of the two campaigns.
import type * as z from 'zod/mini';
import type { Actor } from '../../../functions/domain/actor.ts';
import type { Campaign } from '../../../functions/domain/campaign.ts';
import { lastDay } from '../../../functions/domain/coverage.ts';
import { periodWith } from '../../../functions/domain/next-period.ts';
import { dayOf } from '../../../functions/domain/period.ts';
import type { OperationDependencies } from '../../../functions/operations/dependencies.ts';
import { measureList } from '../../../functions/operations/plan-measures.ts';
import { type PlanView, planView } from '../../../functions/operations/plan-view.ts';
import type { Route } from '../../../functions/operations/route.ts';
import { routes } from '../../../functions/operations/routes.ts';
import { Problem } from '../../../functions/runtime/problem.ts';
import { lineOf, tablesOf, tasksOf } from './plan-rows.ts';
import { type DemoPlan, demoPlans } from './plans.ts';

const actor: Actor = { id: 'demo', grants: [{ role: 'platform' }] };
/** Reports came in while the plan was under way. */
const reportedDaysAgo = 12;

type Sent = { params?: Record<string, string>; query?: Record<string, string>; json?: unknown; key?: string };
type Campaigns = { closed: Campaign; open: Campaign };

/** False where the earlier campaign's figures are not released yet. May be called again: what is there is made as it was. */
export async function makePlans(deps: OperationDependencies, campaigns: Campaigns, startedAt: Date): Promise<boolean> {
  for (const one of demoPlans) if (!(await makePlan(deps, one, campaigns, startedAt))) return false;
  return true;
}

async function makePlan(deps: OperationDependencies, one: DemoPlan, { closed, open }: Campaigns, startedAt: Date) {
  const { key, agencyId, title, basis, tasks } = one;
  const periods = { baseline: periodOf(closed), goal: periodOf(open) };
  const head = { agencyId, title, basis, period: periods.goal };
  const { id } = await ask(deps, 'POST /plans', { json: head, key }, planView);
  const found = await measuresOf(deps, id, closed.id);
  if (found === undefined) return false;
  const tables = tablesOf(found, periods);
  const days = { today: dayOf(startedAt), last: lastDay(open) };
  const filled = { tables, tasks: tasksOf(tasks, tables, days) };
  const plan = await ask(deps, 'PATCH /plans/{id}', { params: { id }, json: filled }, planView);
  await take(deps, id, 'baseline', found);
  const since = await measuresOf(deps, id, open.id);
  if (since !== undefined) await take(deps, id, 'outcome', since, plan);
  await report(deps, one, plan, startedAt);
  return true;
}

const periodOf = (campaign: Campaign): string =>
  periodWith({ from: campaign.opensOn, to: lastDay(campaign) }, campaign.calendar) ?? lastDay(campaign).slice(0, 4);

type Found = z.infer<typeof measureList>;

async function measuresOf(deps: OperationDependencies, id: string, campaign: string): Promise<Found | undefined> {
  try {
    return await ask(deps, 'GET /plans/{id}/measures', { params: { id }, query: { campaign } }, measureList);
  } catch (error) {
    if (error instanceof Problem && error.status === 422) return undefined;
    throw error;
  }
}

/** Every figure into its row; of an outcome only what the plan has a row for. */
async function take(
  deps: OperationDependencies,
  id: string,
  into: 'baseline' | 'outcome',
  { campaignId, items }: Found,
  plan?: PlanView,
): Promise<void> {
  const rows = plan?.tables.flatMap((table) => table.rows.map((row) => row.id));
  const taken = items
    .filter(({ part, index }) => index !== null && (rows === undefined || rows.includes(lineOf(part))))
    .map(({ part }) => ({ part, lineId: lineOf(part) }));
  const json = { campaign: campaignId, into, take: taken };
  await ask(deps, 'POST /plans/{id}/measures', { params: { id }, json }, planView);
}

/** What was reported before is not reported again. */
async function report(
  deps: OperationDependencies,
  { tasks }: DemoPlan,
  plan: PlanView,
  startedAt: Date,
): Promise<void> {
  for (const [i, { reports }] of tasks.entries()) {
    const task = plan.tasks[i];
    for (const [nth, json] of reports.slice(task?.progress.length ?? 0).entries()) {
      const at = new Date(startedAt.getTime() - (reportedDaysAgo - nth) * 86_400_000);
      const params = { id: plan.id, task: task?.id ?? '' };
      await ask({ ...deps, now: () => at }, 'POST /plans/{id}/tasks/{task}/progress', { params, json }, planView);
    }
  }
}

const named = new Map<string, Route>(routes.map((route) => [`${route.method} ${route.path}`, route]));

async function ask<T>(
  deps: OperationDependencies,
  operation: string,
  { params = {}, query = {}, json, key }: Sent,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const raw = { params, query, json, bytes: new Uint8Array(), contentType: 'application/json' };
  const call = { deps, actor, publicUrl: '', idempotencyKey: key };
  const answer = await named.get(operation)?.answer(raw, call);
  return schema.parse(answer !== undefined && 'body' in answer ? answer.body : undefined);
}
