// Which campaign does a point serve on a day? The open one that covers it; or the next, or the last, to say why there is none.
import { type AgencyTree, isUnder } from './agency-tree.ts';
import type { Campaign, Covers, Point } from './campaign.ts';
import { agencyOfPoint } from './point-agency.ts';

/** Whether a campaign covers a point: by its code, or by its agency that day (or one above, on either axis) and its service. */
export function isCovered(tree: AgencyTree, covers: Covers, point: Point, day: string): boolean {
  if (covers.pointCodes?.includes(point.code)) return true;
  // A point that fixes no service is covered: its citizens choose among the services covered.
  const service =
    covers.serviceIds === undefined || point.serviceId === undefined || covers.serviceIds.includes(point.serviceId);
  return service && covers.agencyIds.some((id) => isUnder(tree, agencyOfPoint(point, day), id, day));
}

/** Days on which a campaign takes answers given on that day. */
export const takesOn = (campaign: Campaign, day: string): boolean =>
  campaign.opensOn <= day && day <= lastDay(campaign);

/** The last day it took answers: it may have been closed early. */
export const lastDay = (campaign: Campaign): string =>
  campaign.closedOn !== undefined && campaign.closedOn < campaign.closesOn ? campaign.closedOn : campaign.closesOn;

export type Serving =
  | { kind: 'open'; campaign: Campaign }
  | { kind: 'not-open'; campaign: Campaign }
  | { kind: 'closed'; campaign: Campaign }
  | { kind: 'never' };

/**
 * What campaigns that cover a point mean for somebody who answered on `day` and whose answer arrives `today`. An answer given while a
 * campaign was open is taken after it closed: phones send late.
 */
export function servingOf(covering: Campaign[], day: string, today: string): Serving {
  const begun = covering
    .filter(({ status }) => status !== 'draft')
    .toSorted((a, b) => a.opensOn.localeCompare(b.opensOn));
  const takes = (c: Campaign) => takesOn(c, day) && (c.status === 'open' || (c.status === 'closed' && day < today));
  const open = begun.find(takes);
  if (open !== undefined) return { kind: 'open', campaign: open };
  const next = begun.find((c) => c.status === 'open' && c.opensOn > day);
  if (next !== undefined) return { kind: 'not-open', campaign: next };
  const last = begun.toSorted((a, b) => lastDay(a).localeCompare(lastDay(b))).at(-1);
  return last === undefined ? { kind: 'never' } : { kind: 'closed', campaign: last };
}

/** Whether two campaigns may meet at a point: both could take an answer on the same day. */
export const daysMeet = (a: Campaign, b: Campaign): boolean => a.opensOn <= lastDay(b) && b.opensOn <= lastDay(a);
