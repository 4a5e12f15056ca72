// How is a campaign asked on paper? Ballots to print, each with a serial under which it is entered once, however often it is typed.
import * as z from 'zod/mini';
import { ballotPage } from '../../web/paper/ballot-page.tsx';
import { chooseLanguage } from '../../web/words/language.ts';
import type { Agency, Service } from '../domain/agency.ts';
import { chainOf, isUnder } from '../domain/agency-tree.ts';
import { ballotSerial } from '../domain/ballot-serial.ts';
import type { Campaign } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { campaignSeen } from './campaigns.ts';
import { pageAnswer } from './page-answer.ts';
import { invalid } from './parse-sent.ts';
import { seesAgency } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';

const ballotQuery = z.strictObject({
  count: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 1),
  lang: z.optional(z.string()),
  agency: z.optional(z.string()),
});

export const ballotRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/ballot',
  summary: 'Ballots to print on A4 (up to 200), each with a serial of its own, for all agencies of a campaign or one',
  right: 'registry.read',
  query: ballotQuery,
  body: noBody,
  gives: { status: 200, contentType: 'text/html' },
  run: async ({ params, query: { count, lang, agency: wanted } }, call) => {
    const campaign = await campaignSeen(call, params);
    const questionnaire = await askedIn(call.deps.questionnaires, campaign);
    const place = await placeOf(call, campaign, wanted);
    const serials = Array.from({ length: count }, () => ballotSerial(call.deps.randomBytes));
    const ballot = { campaign, questionnaire, ...place, lang: chooseLanguage(campaign.languages, lang) };
    return pageAnswer(await ballotPage(ballot, serials));
  },
});

/** What the ballot says of the agency that is asked for, or of the only one there is; nothing where there are several. */
async function placeOf(call: Call, campaign: Campaign, wanted: string | undefined) {
  const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
  const agency = agencyOf(call, registry, campaign, wanted, today);
  if (agency === undefined) return { agency, services: [], hotline: undefined, complaintsDesk: undefined };
  const chain = chainOf(registry.tree, agency.id, 'territory', today).flatMap((id) => registry.agencies.get(id) ?? []);
  return {
    agency,
    services: servicesOf(registry, agency, campaign),
    hotline: chain.find(({ hotline }) => hotline !== undefined)?.hotline,
    complaintsDesk: chain.find(({ complaintsDesk }) => complaintsDesk !== undefined)?.complaintsDesk,
  };
}

function agencyOf(
  { actor }: Call,
  registry: Registry,
  { covers: { agencyIds } }: Campaign,
  wanted: string | undefined,
  today: string,
): Agency | undefined {
  const only = agencyIds.length === 1 ? registry.agencies.get(agencyIds[0] ?? '') : undefined;
  // A province is rated through its units: its own name on a ballot would say where nobody was served.
  if (wanted === undefined) return only !== undefined && isLeaf(registry, only) ? only : undefined;
  const agency = seesAgency(actor, registry, wanted, today) ? registry.agencies.get(wanted) : undefined;
  if (agency === undefined) throw invalid([{ path: 'agency', message: `there is no agency ${wanted}` }]);
  if (agencyIds.some((id) => isUnder(registry.tree, agency.id, id, today))) return agency;
  throw invalid([{ path: 'agency', message: 'the campaign does not cover this agency' }]);
}

const isLeaf = ({ tree }: Registry, { id }: Agency): boolean => (tree.children.get(id) ?? []).length === 0;

const servicesOf = (registry: Registry, { serviceIds }: Agency, { covers }: Campaign): Service[] =>
  serviceIds
    .filter((id) => covers.serviceIds?.includes(id) ?? true)
    .flatMap((id) => registry.services.get(id) ?? [])
    .toSorted((a, b) => new Intl.Collator('vi').compare(a.name, b.name));
