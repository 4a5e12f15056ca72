// Whose point was it on a day? A point may move to another agency; what was answered there before stays where it was given.
import type { Point } from './campaign.ts';
import { addDays } from './period.ts';

/** The agency that a point belongs to on a day. */
export const agencyOfPoint = ({ agencyId, formerly = [] }: Point, day: string): string =>
  formerly.find(({ until }) => day <= until)?.agencyId ?? agencyId;

/** The point as it stands on a day. */
export const pointOn = (point: Point, day: string): Point => ({ ...point, agencyId: agencyOfPoint(point, day) });

/** Every agency a point belongs to at some time, the present one last. */
export const agenciesOfPoint = ({ agencyId, formerly = [] }: Point): string[] => [
  ...formerly.map((one) => one.agencyId),
  agencyId,
];

/** The point as it belongs to an agency from a day on; what was to happen to it later is given up. */
export function movedPoint(point: Point, agencyId: string, from: string): Point {
  const { formerly = [], ...rest } = point;
  const until = addDays(from, -1);
  const before = agencyOfPoint(point, until);
  const earlier = formerly.filter((one) => one.until < until);
  const past = before === agencyId ? earlier : [...earlier, { agencyId: before, until }];
  return { ...rest, agencyId, ...(past.length > 0 ? { formerly: past } : {}) };
}
