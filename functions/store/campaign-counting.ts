// How are a campaign's responses counted? By its pinned questionnaire, for the person sums of its method.
import { type Histogram, histogramOf } from '../domain/histogram.ts';
import { methodWithPoints, pointsName } from '../domain/person-points.ts';
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts';
import { askedIn, type QuestionnaireReader } from './questionnaires.ts';
import type { Registry } from './registry.ts';

export type CampaignCounting = {
  questionnaire: Questionnaire;
  /** How the campaign's method gives points, as counters name it. */
  method: string;
  /** Throws on a way of giving points that the questionnaire lacks. */
  histogram(method: string): Histogram;
};
export type CountingOf = (registry: Registry, campaignId: string) => Promise<CampaignCounting>;

/** Prepares each questionnaire's histograms once; throws where campaign, questionnaire or method is unknown. */
export function campaignCounting(questionnaires: QuestionnaireReader): CountingOf {
  const kept = new Map<string, Histogram>();
  return async (registry, campaignId) => {
    const campaign = registry.campaigns.get(campaignId);
    if (campaign === undefined) throw new Error(`The registry has no campaign ${campaignId}`);
    const { id, version } = campaign.questionnaire;
    const questionnaire = await askedIn(questionnaires, campaign);
    const method = questionnaire.methods.find((m) => m.id === campaign.method.id);
    if (method === undefined) throw new Error(`Questionnaire ${id}@${version} has no method ${campaign.method.id}`);
    return {
      questionnaire,
      method: pointsName(questionnaire, method),
      histogram: (name) => histogramNamed(kept, questionnaire, name),
    };
  };
}

function histogramNamed(kept: Map<string, Histogram>, questionnaire: Questionnaire, name: string): Histogram {
  // The same questionnaire may be put with and without the questions about the respondent.
  const key = `${questionnaire.id}@${questionnaire.version} ${questionsOf(questionnaire).length} ${name}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  const method = methodWithPoints(questionnaire, name);
  if (method === undefined) throw new Error(`Questionnaire ${questionnaire.id} has no method ${name}`);
  const made = histogramOf(questionnaire, method);
  kept.set(key, made);
  return made;
}
