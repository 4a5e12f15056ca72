// Which posters are printed for whom? Those of the points in use of a campaign, an agency or one point that the asker may see, in Vietnamese order.
import * as z from 'zod/mini';
import { type Kit, layouts, type Poster } from '../../web/poster/kit.ts';
import { onSheet } from '../../web/poster/sheets.ts';
import type { Actor } from '../domain/actor.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { ownLanguages } from '../domain/language-pack.ts';
import { dayOf } from '../domain/period.ts';
import { pointOn } from '../domain/point-agency.ts';
import { groupCode } from '../domain/point-code.ts';
import { Problem } from '../runtime/problem.ts';
import { collect } from '../store/items.ts';
import { allPoints } from '../store/points.ts';
import type { Registry } from '../store/registry.ts';
import { campaignSeen } from './campaigns.ts';
import type { OperationDependencies } from './dependencies.ts';
import { invalid } from './parse-sent.ts';
import { seesAgency } from './rights.ts';

/** What posters need of the world. */
export type PosterDependencies = Pick<
  OperationDependencies,
  'store' | 'registry' | 'now' | 'randomBytes' | 'fonts' | 'kitLinks'
>;
export type PosterCall = { deps: PosterDependencies; actor: Actor; publicUrl: string };

export const posterForm = {
  layout: z._default(z.enum(layouts), 'a4'),
  /** Such as `vi,en`; without it the campaign's languages, or Vietnamese and English. */
  lang: z.optional(z.string().check(z.regex(/^[a-zA-Z-]{2,35}(,[a-zA-Z-]{2,35}){0,3}$/))),
};
const wantedKit = z.object({
  campaign: z.optional(z.string()),
  /** One agency, or several with commas between, each with all under it. */
  agency: z.optional(z.string()),
  ...posterForm,
  list: z.boolean(),
});
/** Of a campaign, of an agency with all under it, or of a campaign at an agency. */
export type WantedKit = z.infer<typeof wantedKit>;
export const wantedKitSchema = wantedKit;

/** 1,000 take about four seconds of processor; an answer of the cloud may take thirty. */
export const mostPosters = 2000;

type Chosen = { points: Point[]; registry: Registry; campaign: Campaign | undefined; title: string };

/** Throws 404 or 422 where there is no such campaign or agency, or nothing to print; 422 where it is too much at once. */
export async function kitFor(call: PosterCall, wanted: WantedKit): Promise<Kit> {
  const chosen = await chosenBy(call, wanted);
  if (chosen.points.length === 0)
    throw new Problem(
      404,
      'Nothing to print',
      'There is no collection point in use here whose poster could be printed.',
    );
  if (chosen.points.length > mostPosters) throw tooMany(chosen.points.length);
  return kitOf(call, chosen, wanted);
}

const tooMany = (count: number): Problem =>
  new Problem(
    422,
    'Too many posters',
    `${count.toLocaleString('en')} posters are more than the ${mostPosters.toLocaleString('en')} of one file: ask for one agency at a time (agency=…).`,
  );

/** The kit of points that were chosen; all its posters speak the same languages. */
export function kitOf(
  { deps, publicUrl }: PosterCall,
  { points, registry, campaign, title }: Chosen,
  { layout, lang, list }: Pick<WantedKit, 'layout' | 'lang' | 'list'>,
): Kit {
  return {
    ...{ title, layout, list, languages: lang?.split(',') ?? campaign?.languages ?? [...ownLanguages] },
    posters: inOrder(points.map((point) => posterOf(point, registry, publicUrl))),
    packs: [...registry.languages.values()],
    host: new URL(publicUrl).host,
    madeAt: deps.now(),
  };
}

/** How many posters that is, of how many agencies, on how many sheets of A4 without the list; none where there is nothing to print. */
export async function kitSize(call: PosterCall, wanted: WantedKit) {
  const { points } = await chosenBy(call, wanted);
  const agencies = new Set(points.map(({ agencyId }) => agencyId));
  return { posters: points.length, agencies: agencies.size, sheets: Math.ceil(points.length / onSheet(wanted.layout)) };
}

async function chosenBy(call: PosterCall, wanted: WantedKit): Promise<Chosen> {
  const { deps, actor } = call;
  if (wanted.campaign === undefined && wanted.agency === undefined)
    throw invalid([{ path: 'campaign', message: 'name a campaign or an agency' }]);
  const [registry, today] = [await deps.registry(), dayOf(deps.now())];
  const campaign = wanted.campaign === undefined ? undefined : await campaignSeen(call, { id: wanted.campaign });
  const agencies = wanted.agency?.split(',').map((id) => registry.agencies.get(id) ?? { id, name: undefined });
  for (const { id, name } of agencies ?? [])
    if (name === undefined || !seesAgency(actor, registry, id, today))
      throw invalid([{ path: 'agency', message: `there is no agency ${id}` }]);
  // As they stand today: one that is to move later still speaks for where it hangs.
  const points = (await collect(allPoints(deps.store)))
    .map((point) => pointOn(point, today))
    .filter(
      (point) =>
        point.status === 'active' &&
        seesAgency(actor, registry, point.agencyId, today) &&
        (campaign === undefined || isCovered(registry.tree, campaign.covers, point, today)) &&
        (agencies === undefined || agencies.some(({ id }) => isUnder(registry.tree, point.agencyId, id, today))),
    );
  const named = (agencies ?? []).map(({ name = '' }) => name);
  return { points, registry, campaign, title: campaign?.title ?? titleOf(named) };
}

/** The agency's name; of several the first and how many more. */
const titleOf = ([first = '', ...others]: string[]): string =>
  others.length === 0 ? first : `${first} +${others.length}`;

const posterOf = (point: Point, { agencies, services }: Registry, publicUrl: string): Poster => ({
  code: groupCode(point.code),
  url: `${publicUrl}/s/${point.code}`,
  agencyId: point.agencyId,
  agency: agencies.get(point.agencyId)?.name ?? '',
  service: services.get(point.serviceId ?? '')?.name,
  label: point.label,
  place: point.place,
});

/** By agency, then label as people count: `Quầy 2` before `Quầy 10`. */
function inOrder(posters: Poster[]): Poster[] {
  const { compare } = new Intl.Collator('vi', { numeric: true });
  return posters.toSorted(
    (a, b) =>
      compare(a.agency, b.agency) ||
      compare(a.agencyId, b.agencyId) ||
      compare(a.label, b.label) ||
      compare(a.code, b.code),
  );
}
