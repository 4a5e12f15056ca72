// How does a unit read why its index fell, and take the report with it? A campaign, a period to compare with, the unit; a page and a text.
import { causesPage } from '../../../web/staff/plans/causes-page.tsx';
import type { Campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { type Days, day } from '../../domain/period.ts';
import { causeView } from '../../operations/cause-view.ts';
import { agencyChoice } from '../agency-choice.ts';
import { attempt } from '../attempt.ts';
import { begunCampaigns } from '../results/campaign-results.ts';
import { earlierThan } from '../results/earlier-period.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

type Query = Record<string, string | undefined>;

export function causePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/plans/causes', async (c) => {
    const [lang, desk, choice] = [c.get('lang'), c.get('desk'), await agencyChoice(c)];
    desk.must('scores.read');
    const campaigns = await begunCampaigns(c);
    const options = campaigns.map(({ id, title }) => ({ value: id, text: title }));
    const shown = { options, choice, asked: c.req.query() };
    const [agency, campaign] = [choice.ids[0], campaigns.find(({ id }) => id === c.req.query('campaign'))];
    if (agency === undefined || campaign === undefined) return show(c, causesPage(lang, shown));
    const query = await queryOf(c, agency, campaign, campaigns);
    if (query === undefined) return show(c, causesPage(lang, { ...shown, nothingBefore: true }));
    const sent = { params: { id: campaign.id }, query };
    const found = await attempt(lang, () => desk.ask('GET /campaigns/{id}/causes', sent, causeView));
    if ('faults' in found) return show(c, causesPage(lang, { ...shown, refused: found.faults }), 422);
    const file = `/staff/plans/causes.txt?${new URLSearchParams({ campaign: campaign.id, ...written(query) })}`;
    return show(c, causesPage(lang, { ...shown, found: found.done, file }));
  });
  pages.get('/staff/plans/causes.txt', (c) => {
    const { campaign = '', ...query } = c.req.query();
    return c.get('desk').file('GET /campaigns/{id}/causes.txt', { params: { id: campaign }, query });
  });
  return pages;
}

/**
 * `against` is another campaign, or which earlier days of this one; where nothing is chosen it is what the page of results compares with,
 * and undefined where there is nothing before.
 */
async function queryOf(
  c: StaffContext,
  agency: string,
  campaign: Campaign,
  all: Campaign[],
): Promise<Query | undefined> {
  const { against = '', from, to } = c.req.query();
  const asked = { agency, from, to };
  if (['previous', 'last-year'].includes(against)) return { ...asked, with: against };
  if (against !== '') return { ...asked, against };
  const [days, registry] = [daysOf(campaign, asked), await c.get('desk').registry()];
  const before = earlierThan({ campaign, ...days, agency }, all, registry);
  if (before === undefined) return undefined;
  return before.campaign.id === campaign.id
    ? { ...asked, with: 'previous' }
    : { ...asked, against: before.campaign.id };
}

/** What is no day asks for nothing here; the operation says so. */
function daysOf(
  campaign: Campaign,
  asked: { from: string | undefined; to: string | undefined },
): { days: Days; whole: boolean } {
  const given = (text: string | undefined): string | undefined => (day.safeParse(text).success ? text : undefined);
  const [from, to] = [given(asked.from), given(asked.to)];
  const days = { from: from ?? campaign.opensOn, to: to ?? lastDay(campaign) };
  return { days, whole: from === undefined && to === undefined };
}

const written = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
