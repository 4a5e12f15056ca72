// Where does a slip lead? To one of the points of the agency that hands it out.
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { pointOn } from '../domain/point-agency.ts';
import { normaliseCode } from '../domain/point-code.ts';
import { collect } from '../store/items.ts';
import { findPoint, pointsOfAgency } from '../store/points.ts';
import type { Registry } from '../store/registry.ts';
import { invalid } from './parse-sent.ts';
import type { Call } from './route.ts';

/** `serviceId` where the citizen would have to choose it. */
export type TicketPlace = { agencyId: string; pointCode: string; serviceId: string | undefined };

export type PlaceWanted = {
  pointCode?: string | undefined;
  agencyId?: string | undefined;
  serviceId?: string | undefined;
};

/** The named point, or the agency's first that suits; throws 422 where there is none the campaign covers. */
export async function ticketPlace(
  { deps }: Call,
  registry: Registry,
  campaign: Campaign,
  wanted: PlaceWanted,
  today: string,
): Promise<TicketPlace> {
  const { pointCode, agencyId, serviceId } = wanted;
  if ((pointCode === undefined) === (agencyId === undefined))
    throw invalid([{ path: 'pointCode', message: 'name a pointCode or an agencyId, one of the two' }]);
  if (serviceId !== undefined && !registry.services.has(serviceId))
    throw invalid([{ path: 'serviceId', message: `there is no service ${serviceId}` }]);
  const known = agencyId === undefined || registry.agencies.has(agencyId);
  const points = known ? await candidates(deps.store, pointCode, agencyId) : [];
  const serving = points.filter(
    (one) => one.status === 'active' && isCovered(registry.tree, campaign.covers, one, today),
  );
  const suits = serving.filter((one) => serviceId === undefined || [undefined, serviceId].includes(one.serviceId));
  // Where several suit, the one that needs no choosing, else the one that serves all.
  const best = suits.find((one) => one.serviceId === serviceId) ?? suits[0];
  if (best !== undefined) return placeAt(pointOn(best, today), serviceId);
  const what = serviceId === undefined ? 'no active point that this campaign covers' : `none for service ${serviceId}`;
  throw invalid([{ path: pointCode === undefined ? 'agencyId' : 'pointCode', message: `there is ${what}` }]);
}

const placeAt = ({ code, agencyId, serviceId: fixed }: Point, serviceId: string | undefined): TicketPlace => ({
  agencyId,
  pointCode: code,
  serviceId: fixed === undefined ? serviceId : undefined,
});

async function candidates(
  store: Call['deps']['store'],
  pointCode: string | undefined,
  agencyId: string | undefined,
): Promise<Point[]> {
  if (pointCode === undefined) return collect(pointsOfAgency(store, agencyId ?? ''));
  const named = await findPoint(store, normaliseCode(pointCode));
  return named === undefined ? [] : [named];
}
