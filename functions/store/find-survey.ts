// What does a citizen find behind a printed code? The point, its agency, and the campaign that serves it on that day.
import type { Agency, Service } from '../domain/agency.ts';
import { isClosedOn } from '../domain/agency-dates.ts';
import { type Campaign, isPublic, type Point } from '../domain/campaign.ts';
import type { Comment } from '../domain/comment.ts';
import { isCovered, lastDay, servingOf } from '../domain/coverage.ts';
import { inheritedBy } from '../domain/inherited.ts';
import { translated } from '../domain/language-pack.ts';
import { pointOn } from '../domain/point-agency.ts';
import type { Survey, Visit } from '../domain/survey.ts';
import type { Store } from './connect.ts';
import { readFrequent } from './frequent.ts';
import type { PointReader } from './points.ts';
import { askedIn, type QuestionnaireReader } from './questionnaires.ts';
import type { Registry, RegistryReader } from './registry.ts';

export type SurveyReaders = {
  store: Store;
  registry: RegistryReader;
  points: PointReader;
  questionnaires: QuestionnaireReader;
};

/** Looks up a code for somebody who answered on `day` and whose answer arrives `today`. */
export async function findSurvey(
  { store, registry: readRegistry, points, questionnaires }: SurveyReaders,
  code: string,
  day: string,
  today: string,
): Promise<Visit> {
  const registry = await readRegistry();
  const found = await points(registry.version, code);
  if (found === undefined) return { kind: 'unknown' };
  const point = pointOn(found, day);
  if (point.status === 'retired' || isClosedOn(registry.agencies.get(point.agencyId), day)) return { kind: 'retired' };
  const serving = servingOf(campaignsCovering(registry, point, day), day, today);
  const hotline = inheritedBy(registry.tree, point.agencyId, day, (agency) => agency.hotline);
  if (serving.kind === 'never') return { kind: 'unknown' };
  if (serving.kind !== 'open') {
    const { kind, campaign } = serving;
    const { audience } = await askedIn(questionnaires, campaign);
    if (kind === 'not-open') return { kind, opensOn: campaign.opensOn, audience };
    const results = isPublic(campaign) ? campaign.id : undefined;
    return { kind, closedOn: lastDay(campaign), hotline, audience, results };
  }
  const survey = await surveyAt({ store, registry, questionnaires }, serving.campaign, point, day);
  return survey === undefined ? { kind: 'unknown' } : { kind: 'open', survey };
}

/** Campaigns past their draft that cover the point. */
export const campaignsCovering = (registry: Registry, point: Point, day: string): Campaign[] =>
  [...registry.campaigns.values()].filter(
    ({ status, covers }) => status !== 'draft' && isCovered(registry.tree, covers, point, day),
  );

type At = { store: Store; registry: Registry; questionnaires: QuestionnaireReader };

/** All that a campaign's page at a point needs on a day, whether it is open by then or not. */
export async function surveyAt(
  { store, registry, questionnaires }: At,
  campaign: Campaign,
  point: Point,
  day: string,
): Promise<Survey | undefined> {
  const agency = registry.agencies.get(point.agencyId);
  if (agency === undefined) return undefined;
  const services = point.serviceId === undefined ? servicesOf(registry, agency, campaign) : [];
  const packs = campaign.languages.flatMap((lang) => registry.languages.get(lang) ?? []);
  return {
    campaign,
    point,
    agency,
    hotline: inheritedBy(registry.tree, agency.id, day, (above) => above.hotline),
    complaintsDesk: inheritedBy(registry.tree, agency.id, day, (above) => above.complaintsDesk),
    questionnaire: translated(await askedIn(questionnaires, campaign), packs),
    packs,
    clips: registry.clips.get(campaign.id)?.clips ?? [],
    services,
    // A list that is seen at a glance needs no beginning of its own.
    frequent: services.length > fewServices ? await readFrequent(store, campaign.id, agency.id) : [],
  };
}

const fewServices = 8;
/** Made once: making one takes longer than sorting by it. */
const collator = new Intl.Collator('vi');

/** What a citizen may choose among, sorted the Vietnamese way. */
function servicesOf(registry: Registry, agency: Agency, { covers }: Campaign): Service[] {
  const ids = agency.serviceIds.filter((id) => covers.serviceIds?.includes(id) ?? true);
  return ids.flatMap((id) => registry.services.get(id) ?? []).toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Whom the author of a comment can call or see: the agency's own or inherited, on the day it came; and whether it is a demo's. */
export const contactsOf = (registry: Registry, { agencyId, campaignId, receivedOn }: Comment) => ({
  hotline: inheritedBy(registry.tree, agencyId, receivedOn, (agency) => agency.hotline),
  complaintsDesk: inheritedBy(registry.tree, agencyId, receivedOn, (agency) => agency.complaintsDesk),
  demo: registry.campaigns.get(campaignId)?.demo ?? false,
});
