// How did the same agency do in campaign after campaign? The last few before this one, and where a series breaks.
import type { HistoryPoint } from '../../../web/staff/results/results-shown.ts';
import type { Campaign } from '../../domain/campaign.ts';
import { refusalOf, type Surveyed } from '../../domain/comparability.ts';
import { lastDay } from '../../domain/coverage.ts';
import { isPercentage } from '../../domain/index-unit.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { askedIn } from '../../store/questionnaires.ts';
import type { Registry } from '../../store/registry.ts';
import type { Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askScore } from './asked-figures.ts';
import { speaksOf } from './earlier-period.ts';
import { type Question, queryOf } from './overview-figures.ts';

/** Of quarters a year before the present one. */
const mostBefore = 4;

type Asked = { campaign: Campaign } & Surveyed;

/** The earlier campaigns and this one, the earliest first; empty where only a part of it is asked for, or nothing came before. */
export async function campaignHistory(
  site: Site,
  c: StaffContext,
  question: Question,
  all: Campaign[],
): Promise<HistoryPoint[]> {
  const { campaign, asked, whole } = question;
  const registry = await c.get('desk').registry();
  if (!whole) return [];
  const before = all
    .filter((one) => lastDay(one) < campaign.opensOn)
    .filter((one) => asked.agency === undefined || speaksOf(one, asked.agency, registry))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .slice(-mostBefore);
  const known = (await Promise.all([...before, campaign].map((one) => surveyed(site, one)))).flat();
  const [now] = known.slice(-1);
  const like = known.filter(({ method }) => now !== undefined && isPercentage(method) === isPercentage(now.method));
  if (like.length < 2) return [];
  const query = queryOf(question, c.get('lang'));
  const desk = c.get('desk');
  return Promise.all(
    like.map(async (one, i) => ({
      campaignId: one.campaign.id,
      days: { from: one.campaign.opensOn, to: lastDay(one.campaign) },
      figure: await askScore({ desk, campaignId: one.campaign.id }, { ...query, calendar: one.campaign.calendar }),
      broken: breakBetween(like[i - 1], one, asked.agency, registry),
    })),
  );
}

async function surveyed({ deps }: Site, campaign: Campaign): Promise<Asked[]> {
  const questionnaire = await askedIn(deps.questionnaires, campaign);
  const method = questionnaire.methods.find(({ id }) => id === campaign.method.id);
  return method === undefined ? [] : [{ campaign, questionnaire, method }];
}

/** Why the later is not to be compared with the earlier; undefined where it is. */
function breakBetween(
  before: Asked | undefined,
  now: Asked,
  agency: string | undefined,
  { tree }: Registry,
): HistoryPoint['broken'] {
  if (before === undefined) return undefined;
  const refused = refusalOf(before, now);
  if (refused !== undefined || agency === undefined) return refused;
  const { agencyIds, split } = lineageOf(tree, agency, lastDay(before.campaign));
  const same = agencyIds.length === 1 && agencyIds[0] === agency && split.length === 0;
  return same ? undefined : 'agency-split';
}
