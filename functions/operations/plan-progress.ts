// How far is a task? Whoever leads it says so; each report is added to those before, and the last one counts.
import * as z from 'zod/mini';
import { type Plan, progress, taskStates } from '../domain/plan.ts';
import { Problem } from '../runtime/problem.ts';
import { mustReport, planSeen } from './plan-access.ts';
import { planView, viewOf } from './plan-view.ts';
import { changePlan, seenNow } from './plans.ts';
import { noQuery, type Route, route } from './route.ts';

const report = z.strictObject({ state: z.enum(taskStates), note: progress.shape.note });
const mostReports = 100;

export const planProgressRoute: Route = route({
  method: 'POST',
  path: '/plans/{id}/tasks/{task}/progress',
  summary:
    'Say how far a task is: not started, under way or done, with a note; late is what is not done after its last day',
  right: 'plans.write',
  query: noQuery,
  body: report,
  gives: { status: 200, schema: planView },
  run: async ({ params, body }, call) => {
    const { id } = await planSeen(call, params);
    const seen = await seenNow(call);
    const said = { ...body, at: call.deps.now().toISOString(), by: call.actor.id };
    const changed = await changePlan(call, id, 'plan.progress', (before) => {
      const task = taskNamed(before, params['task']);
      mustReport(call, seen.registry, before, task);
      const reported = { ...task, progress: [...task.progress, said].slice(-mostReports) };
      return { ...before, tasks: before.tasks.map((one) => (one === task ? reported : one)) };
    });
    return { status: 200, body: viewOf(changed, seen) };
  },
});

function taskNamed({ tasks }: Plan, id: string | undefined) {
  const found = tasks.find((one) => one.id === id);
  if (found === undefined) throw new Problem(404, 'Not found', `There is no task ${id} in this plan.`);
  return found;
}
