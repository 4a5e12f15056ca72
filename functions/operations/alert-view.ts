// What does an alert look like outside? Itself, the names of what it is about, and its sentences in the language asked for.
import * as z from 'zod/mini';
import { alertSentences } from '../../web/words/staff/alert-sentences.ts';
import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import { type Alert, alert } from '../domain/alert.ts';
import { inLanguage } from '../domain/questionnaire.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import type { Reader } from './alerts-seen.ts';

export const alertView = z.object({
  ...alert.shape,
  campaign: z.string(),
  agency: z.string(),
  service: z.optional(z.string()),
  point: z.optional(z.string()),
  /** What, on what base, with which limits, and what to do first. */
  sentences: z.object({
    what: z.string(),
    parts: z.array(z.string()),
    base: z.nullable(z.string()),
    method: z.nullable(z.string()),
    representativeness: z.nullable(z.string()),
    next: z.string(),
  }),
});
export type AlertView = z.infer<typeof alertView>;

export async function viewAlert(
  { store, questionnaires }: Reader['deps'],
  registry: Registry,
  one: Alert,
  lang: StaffLanguage,
): Promise<AlertView> {
  const campaign = registry.campaigns.get(one.campaignId);
  const asked = campaign && (await askedIn(questionnaires, campaign));
  const method = asked?.methods.find(({ id }) => id === campaign?.method.id);
  const points = one.pointCode === undefined ? [] : await pointsOf(store, registry);
  const point = points.find(({ code }) => code === one.pointCode);
  const titles = new Map([
    ...(asked?.sections ?? []).map(({ id, title }): [string, string] => [`section#${id}`, inLanguage(title, lang)]),
    ...(asked?.sections ?? []).flatMap(({ questions }) =>
      questions.map(({ id, text }): [string, string] => [`question#${id}`, inLanguage(text, lang)]),
    ),
  ]);
  const said = {
    titles,
    random: campaign?.sample === 'random',
    method: method && { ...method, title: inLanguage(method.title, lang) },
  };
  return {
    ...one,
    campaign: campaign?.title ?? one.campaignId,
    agency: registry.agencies.get(one.agencyId)?.name ?? one.agencyId,
    ...(one.serviceId === undefined ? {} : { service: registry.services.get(one.serviceId)?.name ?? one.serviceId }),
    ...(one.pointCode === undefined ? {} : { point: point?.label ?? one.pointCode }),
    sentences: alertSentences(lang, one.found, said),
  };
}
