// How are a plan's tasks typed, and how does whoever leads one say how far it is? A form each; reports only ever add.

import { filledFrom } from '../../../web/staff/parts/filled.ts';
import { editPlanPage } from '../../../web/staff/plans/edit-plan-page.tsx';
import { progressPage } from '../../../web/staff/plans/progress-page.tsx';
import { type Served, TaskFields } from '../../../web/staff/plans/task-fields.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import { freeKey, keysOf } from '../../domain/plan-edit.ts';
import { asSent, withOne } from '../../domain/plan-rows.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { planView } from '../../operations/plan-view.ts';
import type { Choices } from '../agencies/sought-agency.ts';
import { soughtAgencies, worldOf } from '../agencies/sought-agency.ts';
import { attempt } from '../attempt.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedPlan, ownedPlan, partNamed, type Refused, savePlan } from './asked-plan.ts';
import { taskForm, taskLabels, taskTyped } from './task-typed.ts';

export function taskPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/tasks/new', async (c) => {
    const [plan, { registry }] = [await ownedPlan(c), await worldOf(c)];
    const form = taskForm(plan, registry, { serves: c.req.queries('serves') ?? [] });
    return show(c, taskPage(c.get('lang'), plan, { form, versions: [] }));
  });
  pages.get('/staff/plans/:id/tasks/:task/edit', async (c) => {
    const [plan, { registry }] = [await ownedPlan(c), await worldOf(c)];
    const task = partNamed(plan.tasks, c.req.param('task'));
    return show(c, taskPage(c.get('lang'), plan, { form: taskForm(plan, registry, task), versions: [] }, task.id));
  });
  for (const address of ['/staff/plans/:id/tasks/new', '/staff/plans/:id/tasks/:task/edit'])
    pages.post(address, async (c) => {
      const plan = await ownedPlan(c);
      const refused = await saveTask(c, plan);
      if (refused === undefined) return c.redirect(`/staff/plans/${plan.id}?done=saved#tasks`, 303);
      const { choices, ...shown } = refused;
      return show(c, taskPage(c.get('lang'), plan, shown, c.req.param('task'), choices), refused.status);
    });
  pages.get('/staff/plans/:id/tasks/:task/progress', async (c) => {
    const plan = await askedPlan(c);
    const task = partNamed(plan.tasks, c.req.param('task'));
    const form = filledFrom({ state: task.progress.at(-1)?.state ?? 'not-started' });
    return show(c, progressPage(c.get('lang'), form, { plan, task }));
  });
  pages.post('/staff/plans/:id/tasks/:task/progress', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await askedPlan(c)];
    const task = partNamed(plan.tasks, c.req.param('task'));
    const sent = {
      params: { id: plan.id, task: task.id },
      json: { state: typed.value('state'), note: typed.given('note') },
    };
    const done = await attempt(lang, () => c.get('desk').ask('POST /plans/{id}/tasks/{task}/progress', sent, planView));
    if ('faults' in done) return show(c, progressPage(lang, typed.with(done.faults), { plan, task }), 422);
    return c.redirect(`/staff/plans/${plan.id}?done=reported#tasks`, 303);
  });
  return pages;
}

async function saveTask(c: StaffContext, plan: PlanView): Promise<(Refused & { choices?: Choices }) | undefined> {
  const [lang, typed, world] = [c.get('lang'), await readForm(c), await worldOf(c)];
  const { ids, faults, choices } = soughtAgencies(world, typed, ['leadAgency']);
  if (faults.length > 0) return { form: typed.with(faults), versions: [], status: 422, choices };
  const sent = asSent(plan);
  const id = c.req.param('task') ?? freeKey('t', keysOf(sent));
  const json = { tasks: withOne(sent.tasks, taskTyped(id, typed, ids['leadAgency'])) };
  const formOf = (now: PlanView) => taskForm(now, world.registry, now.tasks.find((one) => one.id === id) ?? {});
  return savePlan(c, typed, { json, formOf, labels: taskLabels(lang) });
}

type Shown = Pick<Refused, 'form' | 'versions'>;

function taskPage(lang: StaffLanguage, plan: PlanView, shown: Shown, key?: string, choices?: Choices) {
  const words = planFormWords[lang].task;
  const served: Served[] = plan.tables.flatMap(({ title, rows }) =>
    rows
      .flatMap((row) => [row, ...row.parts])
      .map(({ id, label }) => ({ id, label, ...(plan.tables.length > 1 ? { table: title } : {}) })),
  );
  const fields = TaskFields({ form: shown.form, lang, served, choices: choices?.['leadAgency'] });
  const title = key === undefined ? words.addTitle : words.editTitle;
  return editPlanPage(lang, { plan, title, ...shown, fields, remove: key });
}
