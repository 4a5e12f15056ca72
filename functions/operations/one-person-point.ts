// Who may see the figures of a point that one person serves? That person and the head of its agency; nobody above, beside or below.
import type { Attendant } from '../domain/attendant.ts';
import type { Campaign, Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { attendantOf } from '../store/attendants.ts';
import { campaignSeen } from './campaigns.ts';
import { pointNamed } from './points.ts';
import { isHeadOf } from './rights.ts';
import type { Call, Params } from './route.ts';

/** As whom the caller stands to the point. */
export type Standing = { isAttendant: boolean; isHead: boolean };
export type OnePersonPoint = {
  campaign: Campaign;
  point: Point;
  agencyId: string;
  attendant: Attendant | undefined;
} & Standing;

function standingOf({ actor }: Call, agencyId: string, attendant: Attendant | undefined): Standing {
  return {
    isAttendant: attendant?.personId === actor.id,
    isHead: isHeadOf(actor, agencyId),
  };
}

/** Whether the caller is one of the two to whom the point's figures are told. */
export async function mayReadFigures(call: Call, point: Point, today: string): Promise<boolean> {
  if (!point.onePerson) return false;
  const attendant = await attendantOf(call.deps.store, point.code);
  const { isAttendant, isHead } = standingOf(call, agencyOfPoint(point, today), attendant);
  return isAttendant || isHead;
}

/** Throws 404 for what is not there to see, 403 for whoever is neither, 409 for a point with several people. */
export async function onePersonPoint(call: Call, params: Params): Promise<OnePersonPoint> {
  const [campaign, point] = [await campaignSeen(call, params), await pointNamed(call, params)];
  const [registry, today] = [await call.deps.registry(), dayOf(call.deps.now())];
  const agencyId = agencyOfPoint(point, today);
  const attendant = await attendantOf(call.deps.store, point.code);
  const standing = standingOf(call, agencyId, attendant);
  if (!standing.isAttendant && !standing.isHead)
    throw new Problem(
      403,
      'Forbidden',
      'Figures of a point served by one person are for that person and the head of its agency alone.',
    );
  if (!isCovered(registry.tree, campaign.covers, point, today))
    throw new Problem(404, 'Not found', `Campaign ${campaign.id} does not cover the point ${point.code}.`);
  if (!point.onePerson)
    throw new Problem(
      409,
      'Several people',
      `The point ${point.code} is not served by one person: read its agency’s score.`,
    );
  return { campaign, point, agencyId, attendant, ...standing };
}
