// How is a plan begun, renamed, and how is a part of it taken out? Begun for one's own agency; taken out only after a second look.
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import { editPlanPage } from '../../../web/staff/plans/edit-plan-page.tsx';
import { HeadFields } from '../../../web/staff/plans/head-fields.tsx';
import { newPlanPage } from '../../../web/staff/plans/new-plan-page.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import { planWords } from '../../../web/words/staff/plan-words.ts';
import { linesOf } from '../../domain/plan.ts';
import { asSent, without } from '../../domain/plan-rows.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { planView } from '../../operations/plan-view.ts';
import { demand } from '../../operations/rights.ts';
import { labelOfId, soughtAgencies, worldOf } from '../agencies/sought-agency.ts';
import { attemptOver, refusedAs } from '../attempt-over.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { formWith, ownedPlan, partNamed, type Refused, savePlan } from './asked-plan.ts';

export function newPlanPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/new', async (c) => {
    demand(c.get('actor'), 'plans.write');
    const { registry, actor, today } = await worldOf(c);
    const [own] = actor.grants.flatMap(({ agencyId }) => agencyId ?? []);
    const pairs: [string, string][] = [
      ['period', today.slice(0, 4)],
      ['agency', labelOfId(registry, own) ?? ''],
    ];
    return show(c, newPlanPage(c.get('lang'), filled(pairs)));
  });
  pages.post('/staff/plans/new', async (c) => {
    const [lang, desk, typed, world] = [c.get('lang'), c.get('desk'), await readForm(c), await worldOf(c)];
    demand(c.get('actor'), 'plans.write');
    const { ids, faults, choices } = soughtAgencies(world, typed, ['agency']);
    const missing = ids['agency'] === undefined && faults.length === 0 ? [nameIt(lang)] : [];
    if (faults.length + missing.length > 0)
      return show(c, newPlanPage(lang, typed.with([...faults, ...missing]), choices['agency']), 422);
    const json = { ...headTyped(typed), agencyId: ids['agency'] };
    const made = await attemptOver(lang, () => desk.ask('POST /plans', { json }, planView));
    if ('faults' in made) return show(c, newPlanPage(lang, typed.with(made.faults)), refusedAs(made.problem));
    return c.redirect(`/staff/plans/${made.done.id}?done=made`, 303);
  });
  return pages;
}

const nameIt = (lang: StaffLanguage) => ({ path: 'agency', message: planFormWords[lang].head.agencyMissing });
const headTyped = (typed: Awaited<ReturnType<typeof readForm>>) => ({
  ...{ title: typed.value('title'), period: typed.value('period'), basis: typed.value('basis') },
});

export function headPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/edit', async (c) => {
    const plan = await ownedPlan(c);
    return show(c, headPage(c.get('lang'), plan, { form: headForm(plan), versions: [] }));
  });
  pages.post('/staff/plans/:id/edit', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const words = planFormWords[lang].head;
    const labels: [string, string][] = [
      ['title', words.title],
      ['period', words.period],
      ['basis', words.basis],
    ];
    const refused = await savePlan(c, typed, { json: headTyped(typed), formOf: headForm, labels });
    if (refused !== undefined) return show(c, headPage(lang, plan, refused), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=saved`, 303);
  });
  return pages;
}

const headForm = (plan: PlanView): Filled =>
  formWith(plan, [
    ['title', plan.title],
    ['period', plan.period],
    ['basis', plan.basis],
  ]);

const headPage = (lang: StaffLanguage, plan: PlanView, shown: Pick<Refused, 'form' | 'versions'>) =>
  editPlanPage(lang, {
    plan,
    title: planFormWords[lang].head.editTitle,
    ...shown,
    fields: HeadFields({ form: shown.form, lang }),
  });

export function removalPages({ show }: Site) {
  const pages = newPages();
  const address = '/staff/plans/:id/remove/:key';
  pages.get(address, async (c) => {
    const plan = await ownedPlan(c);
    return show(c, removalPage(c.get('lang'), plan, c.req.param('key'), formWith(plan, [])));
  });
  pages.post(address, async (c) => {
    const [typed, plan, key] = [await readForm(c), await ownedPlan(c), c.req.param('key')];
    nameOf(plan, key);
    const json = without(asSent(plan), key);
    const refused = await savePlan(c, typed, { json, formOf: () => filled([]), labels: [] });
    if (refused !== undefined) return show(c, removalPage(c.get('lang'), plan, key, refused.form), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=removed`, 303);
  });
  return pages;
}

/** What the key stands for, as people know it; throws 404 where it is nothing. */
function nameOf({ tables, tasks, results }: PlanView, key: string): string {
  const all = [
    ...tables.map(({ id, title }) => ({ id, name: title })),
    ...tables.flatMap(linesOf).map(({ id, label }) => ({ id, name: label })),
    ...tasks.map(({ id, title }) => ({ id, name: title })),
    ...results.map(({ id, name }) => ({ id, name })),
  ];
  return partNamed(all, key).name;
}

function removalPage(lang: StaffLanguage, plan: PlanView, key: string, form: Filled) {
  const words = planFormWords[lang].removal;
  return askFirstPage(form, {
    ...{ here: 'plans' as const, title: words.title(nameOf(plan, key)), text: words.text, button: words.button },
    way: [
      { href: '/staff/plans', text: planWords[lang].title },
      { href: `/staff/plans/${plan.id}`, text: plan.title },
    ],
    hidden: [['revision', form.value('revision')]],
    back: { href: `/staff/plans/${plan.id}`, text: words.back },
  });
}
