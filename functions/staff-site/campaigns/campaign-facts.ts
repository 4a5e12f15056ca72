// What is shown of a campaign in words, on its own page and before it is opened?
import { nameOf } from '../../../web/words/language.ts';
import { questionnaire } from '../../domain/questionnaire.ts';
import { campaignMissing } from '../../operations/campaign-missing.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import type { StaffContext } from '../staff-environment.ts';
import { type CampaignView, mayChange } from './owned-campaign.ts';

export async function factsOf(c: StaffContext, campaign: CampaignView) {
  const desk = c.get('desk');
  const { id, version } = campaign.questionnaire;
  const mayWrite = await mayChange(c, campaign);
  const [missing, asked, registry] = await Promise.all([
    mayWrite
      ? desk.ask('GET /campaigns/{id}/missing', { params: { id: campaign.id } }, campaignMissing)
      : pointsSeen(c, campaign),
    desk.ask('GET /questionnaires/{id}', { params: { id }, query: { version: String(version) } }, questionnaire),
    desk.registry(),
  ]);
  const packs = [...registry.languages.values()];
  return {
    ...{ campaign, missing, questionnaire: asked, mayWrite, mayPrint: desk.may('responses.import') },
    mayExport: desk.may('responses.read'),
    mayRead: desk.may('scores.read'),
    names: campaign.covers.agencyIds.map((of) => registry.agencies.get(of)?.name ?? of),
    languageNames: campaign.languages.map((of) => nameOf(of, { packs })),
  };
}

/** Whoever may not change a campaign is told of no lack, and counts the points that they may see. */
async function pointsSeen(c: StaffContext, { id }: CampaignView) {
  const sent = { params: { id }, query: { limit: '1000' } };
  const { items } = await c.get('desk').ask('GET /campaigns/{id}/points', sent, listOf(pointView));
  const used = items.filter(({ status }) => status === 'active');
  return { items: [], points: used.length, agencies: new Set(used.map(({ agencyId }) => agencyId)).size };
}
