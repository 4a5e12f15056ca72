// How did campaigns come out? Each with its index and what has changed, at the highest agency of it that the person may see.
import type { ListedResult } from '../../../web/staff/results/results-shown.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { lastDay } from '../../domain/coverage.ts';
import { campaignView } from '../../operations/campaigns.ts';
import { Problem } from '../../runtime/problem.ts';
import { askedIn } from '../../store/questionnaires.ts';
import { everyPage } from '../every-page.ts';
import type { Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askScore } from './asked-figures.ts';
import { plainQuestion } from './asked-results.ts';
import { earlierThan } from './earlier-period.ts';
import { comparisonOf, earlierFigure, queryOf } from './overview-figures.ts';
import { readsLive, releasedFigure } from './released-figure.ts';
import { startAgency } from './start-agency.ts';

/** The campaigns that have begun, the newest first. */
export async function begunCampaigns(c: StaffContext): Promise<Campaign[]> {
  const desk = c.get('desk');
  const all = await everyPage(desk, 'GET /campaigns', {}, campaignView);
  return all
    .filter(({ status, opensOn }) => status !== 'draft' && opensOn <= desk.today())
    .toSorted((a, b) => (a.opensOn > b.opensOn ? -1 : 1));
}

/** Empty where the campaign has nothing that the person may see. */
export async function campaignResult({ deps }: Site, c: StaffContext, campaign: Campaign, others: Campaign[]) {
  const desk = c.get('desk');
  const registry = await desk.registry();
  const agency = startAgency(c.get('actor'), registry, campaign, desk.today());
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  const days = { from: campaign.opensOn, to: lastDay(campaign) };
  const before = earlierThan({ campaign, days, whole: true, agency }, others, registry);
  const question = { ...plainQuestion, campaign, days, before, asked: { ...plainQuestion.asked, agency } };
  const of = { desk, campaignId: campaign.id };
  const query = queryOf(question, c.get('lang'));
  if (method === undefined) return [];
  try {
    const [figure, released, earlier, comparison] = await Promise.all([
      askScore(of, query),
      readsLive(c, registry, agency) ? releasedFigure(c, question) : undefined,
      earlierFigure(of, question, query),
      comparisonOf(of, question),
    ]);
    const agencyName = agency === undefined ? undefined : registry.agencies.get(agency)?.name;
    return [{ campaign, method, agency, agencyName, figure, released, earlier, comparison } satisfies ListedResult];
  } catch (error) {
    if (error instanceof Problem && error.status === 403) return [];
    throw error;
  }
}
