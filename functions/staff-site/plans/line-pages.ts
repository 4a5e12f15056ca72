// How are rows of a plan's tables typed? One form for a row and for a sub-row; figures as documents print them.
import { editPlanPage } from '../../../web/staff/plans/edit-plan-page.tsx';
import { LineFields } from '../../../web/staff/plans/line-fields.tsx';
import { planFormWords } from '../../../web/words/staff/plan-form-words.ts';
import { freeKey, keysOf } from '../../domain/plan-edit.ts';
import { addLine, asSent, tableOf, withLine } from '../../domain/plan-rows.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { Problem } from '../../runtime/problem.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { ownedPlan, partNamed, type Refused, savePlan } from './asked-plan.ts';
import { lineForm, lineLabels, lineTyped, storedLine } from './line-typed.ts';

export function linePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/rows/new', async (c) => {
    const [lang, plan] = [c.get('lang'), await ownedPlan(c)];
    const under = underNamed(plan, c.req.query('under'));
    return show(c, linePage(lang, plan, { form: lineForm(plan, { most: mostOf(plan, under) }), versions: [] }, under));
  });
  pages.post('/staff/plans/:id/rows/new', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const [under, sent] = [underNamed(plan, c.req.query('under')), asSent(plan)];
    const line = lineTyped(freeKey('r', keysOf(sent)), typed);
    const json = { tables: addLine(sent.tables, under, line) };
    const refused = await savePlan(c, typed, { json, formOf: (now) => lineForm(now, {}), labels: lineLabels(lang) });
    if (refused !== undefined) return show(c, linePage(lang, plan, refused, under), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=saved#${under}`, 303);
  });
  pages.get('/staff/plans/:id/rows/:row/edit', async (c) => {
    const plan = await ownedPlan(c);
    const line = partNamed(linesIn(plan), c.req.param('row'));
    return show(c, linePage(c.get('lang'), plan, { form: lineForm(plan, line), versions: [] }, line.id, line.label));
  });
  pages.post('/staff/plans/:id/rows/:row/edit', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const { id, label } = partNamed(linesIn(plan), c.req.param('row'));
    const json = { tables: withLine(asSent(plan).tables, lineTyped(id, typed)) };
    const labels = lineLabels(lang);
    const refused = await savePlan(c, typed, { json, formOf: (now) => storedLine(now, id), labels });
    if (refused !== undefined) return show(c, linePage(lang, plan, refused, id, label), refused.status);
    return c.redirect(`/staff/plans/${plan.id}?done=saved#${id}`, 303);
  });
  return pages;
}

const linesIn = ({ tables }: PlanView) => tables.flatMap(({ rows }) => rows.flatMap((row) => [row, ...row.parts]));

/** A table, or a row that may have sub-rows. */
function underNamed({ tables }: PlanView, key: string | undefined): string {
  const all = tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
  if (key === undefined || !all.includes(key))
    throw new Problem(404, 'Not found', `There is nothing at ${key} in this plan.`);
  return key;
}

/** In a table of PAPI all items can give the same. */
function mostOf(plan: PlanView, under: string): string | undefined {
  const found = new Set(tableOf(plan.tables, under)?.rows.map(({ most }) => most));
  return found.size === 1 ? [...found][0] : undefined;
}

type Shown = Pick<Refused, 'form' | 'versions'>;

function linePage(lang: 'vi' | 'en', plan: PlanView, shown: Shown, under: string, label?: string) {
  const words = planFormWords[lang].line;
  const table = tableOf(plan.tables, under);
  const title = label === undefined ? words.addTitle(table?.title ?? '') : words.editTitle(label);
  const remove = label === undefined ? undefined : under;
  const isRow = table?.rows.some(({ id }) => id === remove);
  const fields = LineFields({ form: shown.form, lang });
  return editPlanPage(lang, { plan, title, ...shown, fields, remove, addPart: isRow ? remove : undefined });
}
