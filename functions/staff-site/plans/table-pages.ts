// How are a plan's tables begun and named? A title, which official headings, from which period to which.

import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import { editPlanPage } from '../../../web/staff/plans/edit-plan-page.tsx';
import { TableFields } from '../../../web/staff/plans/table-fields.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import type { PlanTable } from '../../domain/plan.ts';
import { freeKey, keysOf } from '../../domain/plan-edit.ts';
import { asSent, withOne } from '../../domain/plan-rows.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { formWith, ownedPlan, partNamed, type Refused, savePlan } from './asked-plan.ts';

export function tablePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/tables/new', async (c) => {
    const plan = await ownedPlan(c);
    const form = tableForm(plan, { headings: 'fields', goal: plan.period, baseline: yearBefore(plan.period) });
    return show(c, tablePage(c.get('lang'), plan, { form, versions: [] }));
  });
  pages.post('/staff/plans/:id/tables/new', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const sent = asSent(plan);
    const table = { ...tableTyped(typed), id: freeKey('b', keysOf(sent)), rows: [] };
    const json = { tables: [...sent.tables, table] };
    const refused = await savePlan(c, typed, { json, formOf: () => filled([]), labels: tableLabels(lang) });
    if (refused !== undefined) return show(c, tablePage(lang, plan, refused), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=saved#${table.id}`, 303);
  });
  pages.get('/staff/plans/:id/tables/:table/edit', async (c) => {
    const plan = await ownedPlan(c);
    const table = partNamed(plan.tables, c.req.param('table'));
    return show(c, tablePage(c.get('lang'), plan, { form: tableForm(plan, table), versions: [] }, table.id));
  });
  pages.post('/staff/plans/:id/tables/:table/edit', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const { id } = partNamed(plan.tables, c.req.param('table'));
    const { tables } = asSent(plan);
    const json = { tables: withOne(tables, { ...partNamed(tables, id), ...tableTyped(typed) }) };
    const formOf = (now: PlanView) => tableForm(now, now.tables.find((one) => one.id === id) ?? {});
    const refused = await savePlan(c, typed, { json, formOf, labels: tableLabels(lang) });
    if (refused !== undefined) return show(c, tablePage(lang, plan, refused, id), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=saved#${id}`, 303);
  });
  return pages;
}

const yearBefore = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));

const tableTyped = (typed: Typed) => ({
  title: typed.value('title'),
  headings: typed.value('headings') === 'contents' ? ('contents' as const) : ('fields' as const),
  ...{ baseline: typed.value('baseline'), goal: typed.value('goal') },
});

const tableForm = (plan: PlanView, { title, headings, baseline, goal }: Partial<PlanTable>): Filled =>
  formWith(plan, [
    ['title', title],
    ['headings', headings],
    ['baseline', baseline],
    ['goal', goal],
  ]);

const tableLabels = (lang: StaffLanguage): [string, string][] => {
  const words = planFormWords[lang].table;
  return [
    ['title', words.name],
    ['headings', words.headings],
    ['baseline', words.baseline],
    ['goal', words.goal],
  ];
};

function tablePage(lang: StaffLanguage, plan: PlanView, shown: Pick<Refused, 'form' | 'versions'>, remove?: string) {
  const words = planFormWords[lang].table;
  const title = remove === undefined ? words.addTitle : words.editTitle;
  return editPlanPage(lang, { plan, title, ...shown, fields: TableFields({ form: shown.form, lang }), remove });
}
