// Who sees a plan, who changes it, and who reports on a task? By its agency; those who lead one of its tasks see it and report on theirs.

import { dayOf } from '../domain/period.ts';
import type { Plan, PlanTask } from '../domain/plan.ts';
import { Problem } from '../runtime/problem.ts';
import { findPlan } from '../store/plans.ts';
import type { Registry } from '../store/registry.ts';
import { mayOver, type Right } from './rights.ts';
import type { Call, Params } from './route.ts';

type Who = Pick<Call, 'actor' | 'deps'>;

const holdsOver = ({ actor, deps }: Who, right: Right, registry: Registry, agencyId: string | undefined): boolean =>
  agencyId !== undefined && mayOver(actor, right, registry, agencyId, dayOf(deps.now()));

export const seesPlan = (who: Who, registry: Registry, { agencyId, tasks }: Plan): boolean =>
  [agencyId, ...tasks.map(({ leadAgencyId }) => leadAgencyId)].some((id) => holdsOver(who, 'plans.read', registry, id));

/** Throws 404 where there is none, or it is not the client's to see. */
export async function planSeen(call: Call, { id = '' }: Params): Promise<Plan> {
  const found = await findPlan(call.deps.store, id);
  if (found === undefined || !seesPlan(call, await call.deps.registry(), found))
    throw new Problem(404, 'Not found', `There is no plan ${id}.`);
  return found;
}

/** Throws 403 where the client neither writes the plan nor leads the task. */
export function mustReport(call: Call, registry: Registry, plan: Plan, task: PlanTask): void {
  const may = [plan.agencyId, task.leadAgencyId].some((id) => holdsOver(call, 'plans.write', registry, id));
  if (!may)
    throw new Problem(
      403,
      'Forbidden',
      'You report on tasks of your own plans, and on those that your own agency leads.',
    );
}
