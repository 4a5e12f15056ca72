// How does a plan take figures from a survey? A campaign is chosen, its released figures are shown lowest first, and those ticked go in.

import { type FormFault, filled } from '../../../web/staff/parts/filled.ts';
import { measuresPage, type SurveyShown } from '../../../web/staff/plans/measures-page.tsx';
import { partField, partPrefix } from '../../../web/staff/plans/part-field.ts';
import { matchingLines } from '../../domain/matching-line.ts';
import { type MeasuredPart, measuredPart } from '../../domain/measured-figure.ts';
import { linesOf, type PlanLine } from '../../domain/plan.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { measureList } from '../../operations/plan-measures.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { planView } from '../../operations/plan-view.ts';
import { attempt } from '../attempt.ts';
import { everyPage } from '../every-page.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { storedNow } from '../stale.ts';
import { ownedPlan } from './asked-plan.ts';

export function measurePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/:id/measures', async (c) => {
    const plan = await ownedPlan(c);
    const found = await chosen(c, plan);
    return show(c, measuresPage(c.get('lang'), plan, { ...found, ...beforehand(c, plan, found) }));
  });
  pages.post('/staff/plans/:id/measures', async (c) => {
    const [lang, typed, plan] = [c.get('lang'), await readForm(c), await ownedPlan(c)];
    const params = { id: plan.id };
    const json = { ...surveyIn(c), into: intoOf(c), take: takenIn(typed), revision: typed.given('revision') };
    const done = await attempt(lang, () => c.get('desk').ask('POST /plans/{id}/measures', { params, json }, planView));
    if ('done' in done) return c.redirect(`/staff/plans/${plan.id}?done=measured`, 303);
    const stored = storedNow(done.problem, planView);
    const form =
      stored === undefined
        ? typed.with(faultsAtFields(done.faults, json.take))
        : typed.having('revision', stored.revision);
    const shown = { ...(await chosen(c, plan)), form, stale: stored !== undefined };
    return show(c, measuresPage(lang, stored ?? plan, shown), stored === undefined ? 422 : 409);
  });
  return pages;
}

/** Whoever came from a weak figure finds it chosen, for its row or else the plan's last table; others find the rows that match and are empty. */
function beforehand(c: StaffContext, { revision, tables }: PlanView, { into, lines, found }: SurveyShown) {
  const [part, table] = [c.req.query('part'), tables.at(-1)];
  const figures = found?.items.filter(({ index }) => index !== null) ?? [];
  const fieldsOf = (all: PlanLine[]) =>
    [...matchingLines(figures, all)].map(([figure, line]): [string, string] => [
      partField(figure.part),
      `line:${line.id}`,
    ]);
  if (part !== undefined && table !== undefined) {
    const field = `${partPrefix}${part}`;
    const own = fieldsOf(lines).find(([name]) => name === field) ?? [field, `table:${table.id}`];
    return { form: filled([['revision', revision], own]), isChosen: true };
  }
  const matched = fieldsOf(
    lines.filter((line) => (into === 'outcome' ? line.outcome?.score : line.score) === undefined),
  );
  return { form: filled([['revision', revision], ...matched]), matched: matched.length };
}

/** `take.2.lineId` of the operation is the field of the third part that was taken. */
const faultsAtFields = (faults: FormFault[], take: { part: MeasuredPart }[]): FormFault[] =>
  faults.map(({ path, message }) => {
    const part = take[Number(/^take\.(\d+)\./.exec(path)?.[1])]?.part;
    return { path: part === undefined ? path : partField(part), message };
  });

const intoOf = (c: StaffContext) => (c.req.query('into') === 'outcome' ? ('outcome' as const) : ('baseline' as const));

function surveyIn(c: StaffContext) {
  const { campaign = '', from, to } = c.req.query();
  const days = { from: from === '' ? undefined : from, to: to === '' ? undefined : to };
  return { campaign, ...days };
}

/** What is released of the campaign asked for, or why nothing is. */
async function chosen(c: StaffContext, plan: PlanView): Promise<SurveyShown> {
  const [lang, desk, asked] = [c.get('lang'), c.get('desk'), surveyIn(c)];
  const campaigns = await everyPage(desk, 'GET /campaigns', {}, campaignView);
  const options = campaigns.toReversed().map(({ id, title }) => ({ value: id, text: title }));
  const shown = { options, asked: c.req.query(), into: intoOf(c), lines: plan.tables.flatMap(linesOf) };
  if (asked.campaign === '') return shown;
  const sent = { params: { id: plan.id }, query: asked };
  const found = await attempt(lang, () => desk.ask('GET /plans/{id}/measures', sent, measureList));
  return 'done' in found ? { ...shown, found: found.done } : { ...shown, refused: found.faults };
}

/** Fields that say where a part goes: `table:b1` or `line:r3`; an empty one is not taken. */
const takenIn = ({ pairs }: Typed) =>
  pairs
    .filter(([name, value]) => name.startsWith(partPrefix) && value !== '')
    .map(([name, value]) => {
      const [kind = '', ...id] = name.slice(partPrefix.length).split('.');
      const [where, key] = value.split(':');
      const part = measuredPart.parse(kind === 'whole' ? { kind } : { kind, id: id.join('.') });
      return where === 'table' ? { part, tableId: key } : { part, lineId: key };
    });
