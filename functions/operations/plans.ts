// Which improvement plans are there, and how are they written? Read by whoever the plan or one of its tasks concerns, changed by revision.
import * as z from 'zod/mini';
import { dayOf } from '../domain/period.ts';
import { type Plan, planHead, planResult, sentTable, sentTask } from '../domain/plan.ts';
import { withMeasures, withProgress } from '../domain/plan-edit.ts';
import { referencePeriod } from '../domain/reference.ts';
import { allPlans, findPlan, planWrite } from '../store/plans.ts';
import { agencyNamed } from './agencies.ts';
import { changeThing } from './change-thing.ts';
import { listOf, listQuery, pageOf } from './lists.ts';
import { createThing, newId } from './new-thing.ts';
import { planSeen, seesPlan } from './plan-access.ts';
import { refuseFaults } from './plan-faults.ts';
import { planSummary, planView, type Seen, summaryOf, viewOf } from './plan-view.ts';
import { refuseStale, revisionSeen } from './revision.ts';
import { mustHold } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

const results = z.array(planResult).check(z.maxLength(20));
const tables = z.array(sentTable).check(z.maxLength(12));
const tasks = z.array(sentTask).check(z.maxLength(200));
const newPlan = z.strictObject({
  ...planHead,
  results: z._default(results, []),
  tables: z._default(tables, []),
  tasks: z._default(tasks, []),
});
const planChange = z.strictObject({
  title: z.optional(planHead.title),
  period: z.optional(planHead.period),
  basis: planHead.basis,
  results: z.optional(results),
  tables: z.optional(tables),
  tasks: z.optional(tasks),
  ...revisionSeen,
});
type PlanChange = z.infer<typeof planChange>;

const plansQuery = z.extend(listQuery, { agency: z.optional(z.string()), period: z.optional(referencePeriod) });
const nothing = { tables: [], tasks: [] };

export const planRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/plans',
    summary: 'Improvement plans of agencies the client may read, and those it leads a task of',
    right: 'plans.read',
    query: plansQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(planSummary) },
    run: async ({ query: { agency, period, ...page } }, call) => {
      const seen = await seenNow(call);
      const found = (await allPlans(call.deps.store)).filter(
        (one) =>
          (agency === undefined || one.agencyId === agency) &&
          (period === undefined || one.period === period) &&
          seesPlan(call, seen.registry, one),
      );
      const { items, ...more } = pageOf(found, (one) => `${one.period}#${one.id}`, page);
      return { status: 200, body: { items: items.map((one) => summaryOf(one, seen)), ...more } };
    },
  }),
  route({
    method: 'POST',
    path: '/plans',
    summary: 'A new improvement plan, with or without its tables and tasks',
    right: 'plans.write',
    query: noQuery,
    body: newPlan,
    gives: { status: 201, schema: planView },
    run: async ({ body }, call) => {
      const seen = await seenNow(call);
      agencyNamed(seen.registry, body.agencyId);
      mustHold(call, 'plans.write', seen.registry, [body.agencyId]);
      const own = {
        ...body,
        tables: withMeasures(body.tables, nothing),
        tasks: withProgress(body.tasks, nothing),
      };
      refuseFaults({ ...own, id: '' }, seen.registry);
      const make = (bytes: Parameters<typeof newId>[1]) => {
        const thing: Plan = { ...own, id: newId('pl', bytes) };
        return { thing, write: planWrite(thing, true) };
      };
      return { status: 201, body: viewOf(await createThing(call, { what: 'plan', sent: body, make }), seen) };
    },
  }),
  route({
    method: 'GET',
    path: '/plans/{id}',
    summary: 'One improvement plan: how it stands, its tables as they are filed, what disagrees in it',
    right: 'plans.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: planView },
    run: async ({ params }, call) => ({
      status: 200,
      body: viewOf(await planSeen(call, params), await seenNow(call)),
    }),
  }),
  route({
    method: 'PATCH',
    path: '/plans/{id}',
    summary: 'Change a plan; lists are replaced whole, what tasks reported and surveys measured stays with its row',
    right: 'plans.write',
    query: noQuery,
    body: planChange,
    gives: { status: 200, schema: planView },
    run: async ({ params, body }, call) => {
      const { id } = await planSeen(call, params);
      const seen = await seenNow(call);
      const changed = await changePlan(call, id, 'plan', (before) => {
        mustHold(call, 'plans.write', seen.registry, [before.agencyId]);
        refuseStale(before, body, () => viewOf(before, seen));
        return changedPlan(before, body);
      });
      return { status: 200, body: viewOf(changed, seen) };
    },
  }),
];

export const seenNow = async ({ deps }: Call): Promise<Seen> => ({
  registry: await deps.registry(),
  today: dayOf(deps.now()),
});

/** Works on the plan as it is stored, and again where somebody else wrote in between. */
export const changePlan = (
  call: Call,
  id: string,
  what: string,
  work: (before: Plan) => Plan | Promise<Plan>,
): Promise<Plan> =>
  changeThing(call, what, async (registry) => {
    const before = await findPlan(call.deps.store, id);
    // Nothing removes a plan.
    if (before === undefined) throw new Error(`Plan ${id} is gone`);
    const after = await work(before);
    refuseFaults(after, registry);
    return { before, after, write: planWrite(after, false) };
  });

function changedPlan(before: Plan, { revision: _, tables: sentTables, tasks: sentTasks, ...own }: PlanChange): Plan {
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return {
    ...before,
    ...known,
    ...(sentTables === undefined ? {} : { tables: withMeasures(sentTables, before) }),
    ...(sentTasks === undefined ? {} : { tasks: withProgress(sentTasks, before) }),
  };
}
