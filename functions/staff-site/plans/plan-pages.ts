// Which pages show plans? The list, one plan as it stands today, and its tables as a file.
import { planPage } from '../../../web/staff/plans/plan-page.tsx';
import { plansPage } from '../../../web/staff/plans/plans-page.tsx';
import type { Campaign } from '../../domain/campaign.ts';
import { linesOf } from '../../domain/plan.ts';
import { inLanguage } from '../../domain/questionnaire.ts';
import { listOf } from '../../operations/lists.ts';
import type { PlanView } from '../../operations/plan-view.ts';
import { planSummary } from '../../operations/plan-view.ts';
import { askedIn } from '../../store/questionnaires.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedPlan } from './asked-plan.ts';
import { causePages } from './cause-pages.ts';
import { figurePlanPages } from './figure-plan-pages.ts';
import { headPages, newPlanPages, removalPages } from './head-pages.ts';
import { linePages } from './line-pages.ts';
import { measurePages } from './measure-pages.ts';
import { resultPages } from './result-pages.ts';
import { tablePages } from './table-pages.ts';
import { taskPages } from './task-pages.ts';

export function planPages(site: Site) {
  const { show, deps } = site;
  const pages = newPages();
  // Addresses with a word of their own come before `:id`.
  for (const group of [newPlanPages, causePages, figurePlanPages]) pages.route('/', group(site));
  pages.get('/staff/plans', async (c) => {
    const asked = c.req.query();
    const query = { cursor: asked['cursor'], limit: '100' };
    const { items, nextCursor } = await c.get('desk').ask('GET /plans', { query }, listOf(planSummary));
    const mayWrite = c.get('desk').may('plans.write');
    // Newest period first, as they are looked for.
    return show(c, plansPage(c.get('lang'), { plans: items.toReversed(), nextCursor, asked, mayWrite }));
  });
  pages.get('/staff/plans/:id', async (c) => {
    const plan = await askedPlan(c);
    return show(c, planPage(c.get('lang'), plan, await around(deps, c, plan)));
  });
  pages.get('/staff/plans/:id/tables.csv', (c) =>
    c.get('desk').file('GET /plans/{id}/tables.csv', { params: c.req.param() }),
  );
  for (const group of [headPages, linePages, tablePages, taskPages, resultPages, measurePages, removalPages])
    pages.route('/', group(site));
  return pages;
}

/** What the page needs besides the plan: today, names of campaigns, and what this person may do with which task. */
async function around(deps: Site['deps'], c: StaffContext, plan: PlanView) {
  const { agencyId, tasks } = plan;
  const desk = c.get('desk');
  const mayWrite = await desk.mayOver('plans.write', agencyId);
  const led = await Promise.all(
    tasks.map(async ({ id, leadAgencyId }) => {
      const may = mayWrite || (leadAgencyId !== undefined && (await desk.mayOver('plans.write', leadAgencyId)));
      return may ? [id] : [];
    }),
  );
  const { campaigns } = await desk.registry();
  const titles = new Map([...campaigns.values()].map(({ id, title }) => [id, title]));
  const methods = await methodTitles(
    deps,
    [...campaigns.values()].filter(({ id }) => isMeasuredBy(plan, id)),
    c.get('lang'),
  );
  const mayRead = desk.may('scores.read');
  return {
    today: desk.today(),
    mayWrite,
    mayRead,
    reportable: new Set(led.flat()),
    titles,
    methods,
    asked: c.req.query(),
  };
}

const isMeasuredBy = ({ tables }: PlanView, campaignId: string): boolean =>
  tables
    .flatMap(linesOf)
    .some((line) => [line.measured, line.outcomeMeasured].some((figure) => figure?.campaignId === campaignId));

/** By `campaign#method`, of every method that a campaign's questionnaire has. */
async function methodTitles({ questionnaires }: Site['deps'], campaigns: Campaign[], lang: string) {
  const asked = await Promise.all(
    campaigns.map(async (campaign) => ({
      id: campaign.id,
      methods: (await askedIn(questionnaires, campaign)).methods,
    })),
  );
  return new Map(
    asked.flatMap(({ id, methods }) =>
      methods.map((method): [string, string] => [`${id}#${method.id}`, inLanguage(method.title, lang)]),
    ),
  );
}
