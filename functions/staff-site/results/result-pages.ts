// Where does a person read how a survey came out? The campaigns in a list, one campaign for an agency, one criterion of it.
import { criterionPage } from '../../../web/staff/results/criterion-page.tsx';
import { keptPage } from '../../../web/staff/results/kept-page.tsx';
import { overviewPage } from '../../../web/staff/results/overview-page.tsx';
import { pointFiguresPage } from '../../../web/staff/results/point-figures-page.tsx';
import { resultsPage } from '../../../web/staff/results/results-page.tsx';
import type { Overview } from '../../../web/staff/results/results-shown.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { inLanguage } from '../../domain/questionnaire.ts';
import { listOf } from '../../operations/lists.ts';
import { planSummary } from '../../operations/plan-view.ts';
import { pointView } from '../../operations/points.ts';
import { isHeadOf } from '../../operations/rights.ts';
import { Problem } from '../../runtime/problem.ts';
import { agencyChoice } from '../agency-choice.ts';
import { everyPage } from '../every-page.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askTable } from './asked-figures.ts';
import { type AskedSubject, askedSubject } from './asked-subject.ts';
import { campaignHistory } from './campaign-history.ts';
import { begunCampaigns, campaignResult } from './campaign-results.ts';
import { earlierThan } from './earlier-period.ts';
import { overviewFigures, type Question, queryOf, trendBy } from './overview-figures.ts';
import { pointShown } from './point-shown.ts';
import { readsLive, releasedFigure } from './released-figure.ts';

const perPage = 12;

export function resultPages(site: Site) {
  const pages = newPages();
  pages.get('/staff/results', async (c) => {
    c.get('desk').must('scores.read');
    const all = await begunCampaigns(c);
    const from = Math.max(0, Number.parseInt(c.req.query('from') ?? '0', 10) || 0);
    const shown = all.slice(from, from + perPage);
    const results = (await Promise.all(shown.map((one) => campaignResult(site, c, one, all)))).flat();
    const more = all.length > from + perPage ? from + perPage : undefined;
    return site.show(c, resultsPage(c.get('lang'), { results, from, more }));
  });
  pages.get('/staff/results/:id', async (c) => showOverview(site, c));
  pages.get('/staff/results/:id/criteria/:question', async (c) => showCriterion(site, c));
  pages.get('/staff/results/:id/points/:code/figures', async (c) => showPoint(site, c));
  return pages;
}

async function showOverview(site: Site, c: StaffContext) {
  const lang = c.get('lang');
  const choice = await agencyChoice(c);
  const found = await askedSubject(site, c, choice.ids[0]);
  const { subject, asking, ratesOne, way } = found;
  const { agency, service } = subject.asked;
  if (ratesOne(agency, service)) return showKept(site, c, found);
  const all = await begunCampaigns(c);
  const question = { ...questionOf(found, all), withPoints: tellsPoints(c, found) };
  const basis = basisFor(c, found);
  const [figures, released, plans, points, history] = await Promise.all([
    overviewFigures(c, question),
    basis === 'live' ? releasedFigure(c, question) : undefined,
    plansOf(c, agency),
    pointsAt(c, found),
    campaignHistory(site, c, question, all),
  ]);
  const desk = c.get('desk');
  const overview: Overview = {
    ...subject,
    ...figures,
    ...{
      way,
      points,
      history,
      today: desk.today(),
      mayReview: desk.may('responses.review'),
      mayPlan: await mayPlan(c, agency),
      ...{ basis, released, plans },
    },
  };
  const shown = { ...choice, ids: agency === undefined ? choice.ids : [agency], names: [subject.name] };
  return site.show(c, overviewPage(lang, { overview, choice: shown, wrong: asking.wrong }), asking.wrong ? 422 : 200);
}

const mayPlan = async (c: StaffContext, agency: string | undefined): Promise<boolean> =>
  agency !== undefined && c.get('desk').mayOver('plans.write', agency);

function questionOf({ subject, asking, registry, ratesOne, way }: AskedSubject, all: Campaign[]): Question {
  const { campaign, asked, questionnaire } = subject;
  const { days, whole } = asking;
  const before = earlierThan({ campaign, days, whole, agency: asked.agency }, all, registry);
  return { campaign, questionnaire, asked, days, whole, before, above: way.at(-2)?.id, ratesOne, withPoints: false };
}

/** The agency's own, the newest first. */
async function plansOf(c: StaffContext, agency: string | undefined): Promise<Overview['plans']> {
  const desk = c.get('desk');
  if (agency === undefined || !desk.may('plans.read')) return [];
  return (await everyPage(desk, 'GET /plans', { agency }, planSummary)).toReversed();
}

const basisFor = (c: StaffContext, { subject: { asked }, registry }: AskedSubject): Overview['basis'] =>
  readsLive(c, registry, asked.agency) ? 'live' : 'released';

/** Points are told of a unit that has none under it, to who reads it live. */
const tellsPoints = (c: StaffContext, found: AskedSubject): boolean =>
  found.subject.asked.agency !== undefined && basisFor(c, found) === 'live' && isLowest(found);

const isLowest = ({ subject: { asked }, registry }: AskedSubject): boolean =>
  (registry.tree.children.get(asked.agency ?? '') ?? []).length === 0;

/** The points of an agency that has no agency under it; never those that one official serves. */
async function pointsAt(c: StaffContext, found: AskedSubject): Promise<Overview['points']> {
  const { agency } = found.subject.asked;
  if (agency === undefined || !isLowest(found)) return [];
  const query = { agency, status: 'active', order: 'place', limit: '200' };
  const { items } = await c.get('desk').ask('GET /points', { query }, listOf(pointView));
  return items.filter(({ onePerson }) => !onePerson).map(({ code, label }) => ({ code, label }));
}

/** No figures, for anybody; the head of the very unit is led to those of its points. */
async function showKept(site: Site, c: StaffContext, { subject, way }: AskedSubject) {
  const { agency } = subject.asked;
  const isHead = agency !== undefined && isHeadOf(c.get('actor'), agency);
  const query = { agency, order: 'place', limit: '200' };
  const { items } = isHead ? await c.get('desk').ask('GET /points', { query }, listOf(pointView)) : { items: [] };
  const points = items.filter((one) => one.onePerson && one.agencyId === agency);
  return site.show(c, keptPage(c.get('lang'), { ...subject, way, points }));
}

/** Asked as the table of points asks, so that both say the same. */
async function showPoint(site: Site, c: StaffContext) {
  const found = await askedSubject(site, c);
  const { subject, way, ratesOne } = found;
  if (ratesOne(subject.asked.agency, undefined)) return showKept(site, c, found);
  const of = { desk: c.get('desk'), campaignId: subject.campaign.id };
  const query = { ...queryOf(questionOf(found, []), c.get('lang')), service: undefined, point: c.req.param('code') };
  const point = await pointShown(c, subject.questionnaire, of, query);
  return site.show(c, pointFiguresPage(c.get('lang'), { ...subject, ...point, way, today: c.get('desk').today() }));
}

async function showCriterion(site: Site, c: StaffContext) {
  const lang = c.get('lang');
  const found = await askedSubject(site, c);
  const { subject, way, ratesOne } = found;
  const { questionnaire, asked, campaign } = subject;
  if (ratesOne(asked.agency, asked.service)) return showKept(site, c, found);
  const id = c.req.param('question');
  const section = questionnaire.sections.find(({ questions }) => questions.some((one) => one.id === id));
  const question = section?.questions.find((one) => one.id === id);
  if (section === undefined || question === undefined)
    throw new Problem(404, 'Not found', `There is no question ${id}.`);
  const of = { desk: c.get('desk'), campaignId: campaign.id };
  const query = queryOf(questionOf(found, []), lang);
  const [children, periods] = await Promise.all([
    askTable(of, 'agency', query),
    askTable(of, trendBy(subject.days), query),
  ]);
  const sectionTitle = inLanguage(section.title, lang);
  const rows = children.rows.filter(({ key }) => !ratesOne(key, asked.service));
  const shown = {
    ...subject,
    question,
    sectionTitle,
    total: children.total,
    children: rows,
    periods: periods.rows,
    way,
    mayPlan: await mayPlan(c, asked.agency),
  };
  return site.show(c, criterionPage(lang, shown));
}
