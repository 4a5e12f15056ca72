// Which plan is meant, and how is a part of it changed from a form? By the API's own operations; what was typed is never lost.

import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import type { Version } from '../../../web/staff/parts/versions.tsx';
import type { PlanView } from '../../operations/plan-view.ts';
import { planView } from '../../operations/plan-view.ts';
import { demandOver } from '../../operations/rights.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import type { Typed } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';

/** The plan of the address; throws 404 where there is none to see. */
export const askedPlan = (c: StaffContext): Promise<PlanView> =>
  c.get('desk').ask('GET /plans/{id}', { params: { id: c.req.param('id') ?? '' } }, planView);

/** The same, to be changed; throws 403 where it is another's. */
export async function ownedPlan(c: StaffContext): Promise<PlanView> {
  const [found, desk] = [await askedPlan(c), c.get('desk')];
  demandOver(c.get('actor'), 'plans.write', await desk.registry(), [found.agencyId], desk.today());
  return found;
}

/** Throws 404 where the plan has no such part. */
export function partNamed<T extends { id: string }>(all: T[], key: string | undefined): T {
  const found = all.find(({ id }) => id === key);
  if (found === undefined) throw new Problem(404, 'Not found', `There is nothing at ${key} in this plan.`);
  return found;
}

export type Refused = { form: Filled; versions: Version[]; status: 409 | 422 };
type Saving = {
  /** The lists that change, of the plan as the form was made of it. */
  json: object;
  /** What the form would show of the plan as it is stored now. */
  formOf(plan: PlanView): Filled;
  /** The form's fields with their labels, for the second of two editors. */
  labels: [name: string, label: string][];
};

/** Saves, or says what stands in the way: the form as typed, with faults or with both versions. */
export async function savePlan(
  c: StaffContext,
  typed: Typed,
  { json, formOf, labels }: Saving,
): Promise<Refused | undefined> {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const params = { id: c.req.param('id') ?? '' };
  const sent = { ...json, revision: typed.given('revision') };
  const saved = await attempt(lang, () => desk.ask('PATCH /plans/{id}', { params, json: sent }, planView));
  if ('done' in saved) return undefined;
  const stored = storedNow(saved.problem, planView);
  if (stored === undefined) {
    const faults = saved.faults.map(({ path, message }) => ({ path: fieldOf(path), message }));
    return { form: typed.with(faults), versions: [], status: saved.problem.status === 409 ? 409 : 422 };
  }
  return {
    form: typed.having('revision', stored.revision),
    versions: versionsOf(typed, formOf(stored), labels),
    status: 409,
  };
}

const versionsOf = (typed: Typed, stored: Filled, labels: [string, string][]): Version[] =>
  labels.map(([name, label]) => ({
    label,
    stored: stored.values(name).join('; '),
    typed: typed.values(name).join('; '),
  }));

/** `tables.0.rows.3.before.rank.position` of the API is the field `before.rank` of the form. */
function fieldOf(path: string): string {
  const own = path.replace(/^(tables|rows|parts|tasks|results)\.\d+\.?/, '');
  if (own !== path) return fieldOf(own);
  const [first = '', second] = own.split('.');
  return second !== undefined && ['before', 'outcome'].includes(first) ? `${first}.${second}` : first;
}

/** A form with the plan's revision beside what it shows. */
export const formWith = ({ revision }: Pick<PlanView, 'revision'>, pairs: [string, string | undefined][]): Filled =>
  filled([
    ['revision', revision],
    ...pairs.flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  ]);
