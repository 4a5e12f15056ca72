// What does a reviewer look at? The campaign of the address, as far as it is theirs, with the two indices and the responses asked for.
import type { Filled } from '../../../web/staff/parts/filled.ts';
import type { ReviewAsked, ReviewShown } from '../../../web/staff/review/review-shown.ts';
import { indexText } from '../../../web/words/index-text.ts';
import { status } from '../../domain/response.ts';
import { flagCounts } from '../../operations/flag-counts.ts';
import { flaggedList } from '../../operations/flagged-responses.ts';
import { reviewHistory } from '../../operations/review-history.ts';
import { rightsOf } from '../../operations/rights.ts';
import { type ShownScore, score } from '../../operations/score-view.ts';
import { askedIn } from '../../store/questionnaires.ts';
import { askedCampaign, type CampaignView } from '../campaigns/owned-campaign.ts';
import type { StaffDependencies } from '../dependencies.ts';
import type { StaffContext } from '../staff-environment.ts';

export type AskedReview = {
  campaign: CampaignView;
  query: ReviewAsked;
  /** The agency under which they review; undefined for all of the campaign. */
  agency: string | undefined;
};

export async function askedReview(c: StaffContext): Promise<AskedReview> {
  const campaign = await askedCampaign(c);
  const { agency = '', point = '', flag = '', status: its = 'flagged' } = c.req.query();
  const query = { agency, point, flag, status: status.safeParse(its).success ? its : 'flagged' };
  return { campaign, query, agency: agency === '' ? await ownAgency(c, campaign) : agency };
}

/** All of the campaign where they may review all of it, else the agency over which they hold the right. */
async function ownAgency(c: StaffContext, { covers }: CampaignView): Promise<string | undefined> {
  const each = await Promise.all(covers.agencyIds.map((id) => c.get('desk').mayOver('responses.review', id)));
  if (each.every(Boolean)) return undefined;
  const grants = c.get('actor').grants.filter(({ role }) => rightsOf[role].includes('responses.review'));
  return grants.flatMap(({ agencyId }) => agencyId ?? [])[0];
}

export async function shownReview(
  deps: StaffDependencies,
  c: StaffContext,
  { campaign, query, agency }: AskedReview,
  form: Filled,
  done: ReviewShown['done'],
): Promise<ReviewShown> {
  const [desk, params, cursor] = [c.get('desk'), { id: campaign.id }, c.req.query('cursor')];
  const list = { ...query, agency: agency ?? '', cursor, limit: '200' };
  const [counts, flagged, history, withFlagged, withoutFlagged] = await Promise.all([
    desk.ask('GET /campaigns/{id}/flags', { params, query: { agency } }, flagCounts),
    desk.ask('GET /campaigns/{id}/flagged', { params, query: list }, flaggedList),
    desk.ask('GET /campaigns/{id}/reviews', { params }, reviewHistory),
    indexOf(deps, c, campaign, agency, 'include'),
    indexOf(deps, c, campaign, agency, 'exclude'),
  ]);
  return {
    ...{ campaign, counts, asked: query, form, done, cursor },
    ...{ rows: flagged.items, nextCursor: flagged.nextCursor, history: history.items },
    withFlagged: withFlagged?.index,
    withoutFlagged: withoutFlagged?.index,
    representativeness: withFlagged?.representativeness,
  };
}

/** The score as its operation gives it; who reads no score of all of it reads that of the only agency it covers. */
async function indexOf(
  deps: StaffDependencies,
  c: StaffContext,
  campaign: CampaignView,
  agency: string | undefined,
  flagged: 'include' | 'exclude',
) {
  const isPlatform = c.get('actor').grants.some(({ role }) => role === 'platform');
  const [only, ...others] = campaign.covers.agencyIds;
  const named = agency ?? (isPlatform || others.length > 0 ? undefined : only);
  if (named === undefined && !isPlatform) return undefined;
  const lang = c.get('lang');
  const query = { agency: named, flagged, lang };
  const found = await c.get('desk').ask('GET /campaigns/{id}/scores', { params: { id: campaign.id }, query }, score);
  if (found.suppressed) return undefined;
  const representativeness = found.sentences?.representativeness ?? undefined;
  return { index: await figureOf(deps, c, campaign, found), representativeness };
}

/** As people write it; undefined where nothing was scored. */
async function figureOf(
  { questionnaires }: StaffDependencies,
  c: StaffContext,
  campaign: CampaignView,
  found: ShownScore,
) {
  const asked = await askedIn(questionnaires, campaign);
  const method = asked.methods.find(({ id }) => id === found.method.id);
  if (method === undefined || found.index === null) return undefined;
  return { text: indexText(method, found.index, c.get('lang')), responses: found.responses };
}
