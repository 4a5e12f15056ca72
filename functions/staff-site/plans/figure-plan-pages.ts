// How does a weak figure come into a plan? A plan is chosen or begun, given a table where it has none, and its figures open with this one chosen.
import type { Filled } from '../../../web/staff/parts/filled.ts';
import { filled } from '../../../web/staff/parts/filled.ts';
import { figurePlanPage } from '../../../web/staff/plans/figure-plan-page.tsx';
import { figurePlanWords } from '../../../web/words/staff/figure-plan-words.ts';
import { lastDay } from '../../domain/coverage.ts';
import { periodWith } from '../../domain/next-period.ts';
import { freeKey, keysOf } from '../../domain/plan-edit.ts';
import { asSent } from '../../domain/plan-rows.ts';
import { inLanguage, questionnaire, questionsOf } from '../../domain/questionnaire.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { type PlanView, planSummary, planView } from '../../operations/plan-view.ts';
import { demandOver } from '../../operations/rights.ts';
import { attempt } from '../attempt.ts';
import { everyPage } from '../every-page.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

export function figurePlanPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/take', async (c) => {
    const figure = await askedFigure(c);
    const [plans, year] = [await plansFor(c, figure), c.get('desk').today().slice(0, 4)];
    const [newest] = plans;
    const title = figurePlanWords[c.get('lang')].freshTitle(year);
    const form = filled([
      ['plan', newest?.id ?? ''],
      ['title', title],
      ['period', year],
    ]);
    return show(c, pageOf(c, form, figure, plans));
  });
  pages.post('/staff/plans/take', async (c) => {
    const [lang, typed, figure] = [c.get('lang'), await readForm(c), await askedFigure(c)];
    const plan = await attempt(lang, () => planTaking(c, typed, figure));
    if ('faults' in plan) return show(c, pageOf(c, typed.with(plan.faults), figure, await plansFor(c, figure)), 422);
    const { campaign, part } = figure;
    const query = new URLSearchParams({ campaign: campaign.id, into: 'baseline', part });
    return c.redirect(`/staff/plans/${plan.done.id}/measures?${query}`, 303);
  });
  return pages;
}

type Figure = Awaited<ReturnType<typeof askedFigure>>;

/** Of the address; whoever may not write plans of the unit is refused before anything is said of it. */
async function askedFigure(c: StaffContext) {
  const [lang, desk] = [c.get('lang'), c.get('desk')];
  const { campaign: id = '', agency = '', criterion } = c.req.query();
  const registry = await desk.registry();
  demandOver(c.get('actor'), 'plans.write', registry, [agency], desk.today());
  const campaign = await desk.ask('GET /campaigns/{id}', { params: { id } }, campaignView);
  const { id: asked, version } = campaign.questionnaire;
  const sent = { params: { id: asked }, query: { version: String(version) } };
  const found = questionsOf(await desk.ask('GET /questionnaires/{id}', sent, questionnaire)).find(
    (one) => one.id === criterion,
  );
  return {
    ...{ campaign, agencyId: agency, agency: registry.agencies.get(agency)?.name ?? agency },
    what: found === undefined ? figurePlanWords[lang].whole : inLanguage(found.text, lang),
    part: found === undefined ? 'whole' : `question.${found.id}`,
  };
}

/** The unit's own, the newest first. */
async function plansFor(c: StaffContext, { agencyId }: Figure) {
  const plans = await everyPage(c.get('desk'), 'GET /plans', { agency: agencyId }, planSummary);
  return plans.toReversed();
}

function pageOf(
  c: StaffContext,
  form: Filled,
  { agency, what, campaign }: Figure,
  plans: { id: string; title: string }[],
) {
  const options = plans.map(({ id, title }) => ({ value: id, text: title }));
  return figurePlanPage(c.get('lang'), form, { agency, what, campaign: campaign.title, plans: options });
}

/** The plan that takes the figure, with a table for it. */
async function planTaking(c: StaffContext, typed: Typed, { agencyId, campaign }: Figure): Promise<PlanView> {
  const [desk, id, period] = [c.get('desk'), typed.given('plan'), typed.value('period')];
  const table = { title: figurePlanWords.vi.table, headings: 'fields', rows: [], baseline: periodOf(campaign) };
  if (id === undefined) {
    const json = { agencyId, title: typed.value('title'), period, tables: [{ ...table, id: 'b1', goal: period }] };
    return desk.ask('POST /plans', { json }, planView);
  }
  const plan = await desk.ask('GET /plans/{id}', { params: { id } }, planView);
  if (plan.tables.length > 0) return plan;
  const tables = [{ ...table, id: freeKey('b', keysOf(asSent(plan))), goal: plan.period }];
  return desk.ask('PATCH /plans/{id}', { params: { id }, json: { tables, revision: plan.revision } }, planView);
}

/** As reports name it: the campaign's own quarter or year, else the year it ended in. */
const periodOf = (campaign: Figure['campaign']): string =>
  periodWith({ from: campaign.opensOn, to: lastDay(campaign) }, campaign.calendar) ?? lastDay(campaign).slice(0, 4);
