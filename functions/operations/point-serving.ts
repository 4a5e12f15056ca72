// What does a point do at the moment? The campaigns it serves, or will, and the day when somebody last answered there.
import * as z from 'zod/mini';
import { campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { day, dayOf } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { lastArrival } from '../store/arrivals.ts';
import { campaignsCovering } from '../store/find-survey.ts';
import { mayReadFigures } from './one-person-point.ts';
import { pointNamed } from './points.ts';
import { mayOver } from './rights.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const { id, title, opensOn, closesOn, status } = campaign.shape;
export const pointServing = z.object({
  /** Open ones that have not ended, by the day they open. */
  campaigns: z.array(z.object({ id, title, opensOn, closesOn, status })),
  /** Only for whoever may change the point; without it nobody answered within what is kept. */
  lastDay: z.optional(day),
  /** There for whoever may read the figures of a point that one person serves: that person and their head. */
  readsFigures: z.optional(z.literal(true)),
});

export const pointServingRoute: Route = route({
  method: 'GET',
  path: '/points/{code}/serving',
  summary:
    'The campaigns a point serves today or will, and, for whoever may change it, the day somebody last answered there',
  right: 'registry.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: pointServing },
  run: async ({ params }, call) => {
    const { deps, actor } = call;
    const [point, registry, today] = [await pointNamed(call, params), await deps.registry(), dayOf(deps.now())];
    const campaigns = campaignsCovering(registry, point, today)
      .filter((one) => one.status === 'open' && lastDay(one) >= today)
      .toSorted((a, b) => a.opensOn.localeCompare(b.opensOn));
    // When somebody came is more than viewers are told.
    const mayKnow = mayOver(actor, 'registry.write', registry, agencyOfPoint(point, today), today);
    const last = mayKnow ? await lastArrival(deps.store, point.code) : undefined;
    const figures = (await mayReadFigures(call, point, today)) ? { readsFigures: true } : {};
    return { status: 200, body: { campaigns, ...(last === undefined ? {} : { lastDay: dayOf(last) }), ...figures } };
  },
});
