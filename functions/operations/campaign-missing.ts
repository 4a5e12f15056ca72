// What does this campaign still lack? The same list for whoever opens it by a page and for a program that checks first.
import * as z from 'zod/mini';
import { findingText } from '../../web/words/finding-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import { type CampaignFacts, findingCodes, findingsOf, pointsServed } from '../domain/campaign-check.ts';
import { ownLanguages } from '../domain/language-pack.ts';
import { dayOf } from '../domain/period.ts';
import { collect } from '../store/items.ts';
import { allPoints } from '../store/points.ts';
import { findQuestionnaire } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { campaignOwned } from './campaigns.ts';
import { missingIn } from './language-missing.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const campaignMissing = z.object({
  items: z.array(
    z.object({
      code: z.enum(findingCodes),
      level: z.enum(['blocks', 'advice']),
      path: z.string(),
      names: z.optional(z.array(z.string())),
      count: z.optional(z.int()),
      text: z.object({ vi: z.string(), en: z.string() }),
    }),
  ),
  /** Points in use that it serves, and the agencies that have them. */
  points: z.int(),
  agencies: z.int(),
});

export const missingRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/missing',
  summary: 'What keeps a campaign from being answered (`blocks`), and what somebody should have looked at (`advice`)',
  // It names agencies and campaigns all over what is covered: whoever may open it is told.
  right: 'campaigns.write',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: campaignMissing },
  run: async ({ params }, call) => {
    const facts = await factsOf(call, await campaignOwned(call, params));
    const served = pointsServed(facts);
    const items = findingsOf(facts).map((one) => ({
      ...one,
      text: { vi: findingText('vi', one), en: findingText('en', one) },
    }));
    const agencies = new Set(served.map(({ agencyId }) => agencyId)).size;
    return { status: 200, body: { items, points: served.length, agencies } };
  },
});

async function factsOf(call: Call, campaign: Campaign): Promise<CampaignFacts> {
  const { deps } = call;
  const registry = await deps.registry();
  const { id, version } = campaign.questionnaire;
  return {
    campaign,
    today: dayOf(deps.now()),
    tree: registry.tree,
    points: await collect(allPoints(deps.store)),
    open: [...registry.campaigns.values()].filter(({ status }) => status === 'open'),
    languages: await languagesOf(call, registry, campaign),
    newest: (await findQuestionnaire(deps.store, id))?.version ?? version,
  };
}

const languagesOf = (call: Call, registry: Registry, { languages, questionnaire }: Campaign) =>
  Promise.all(
    languages
      .filter((lang) => !ownLanguages.includes(lang))
      .map(async (lang) => {
        const pack = registry.languages.get(lang);
        if (pack === undefined) return { lang, lacking: undefined };
        // A draft's questionnaire counts as begun: it is what the pack is wanted for.
        const begun = { ...pack, questionnaires: { [questionnaire.id]: {}, ...pack.questionnaires } };
        return { lang, lacking: (await missingIn(call, begun)).length };
      }),
  );
