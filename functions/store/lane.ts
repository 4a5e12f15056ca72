// In which queue, and in what order, does a response wait for the counter?
import { noService } from '../domain/tally-cell.ts';
import { bucketOf } from './tables.ts';

/** `live`: answers people give now, counted first. `bulk`: imports and moves asked for by the thousand. */
export type Lane = 'live' | 'bulk';
export const poisonPartition = 'poison';

type Placed = {
  submissionId: string;
  campaignId: string;
  pointCode?: string | undefined;
  agencyId: string;
  serviceId?: string | undefined;
  channel: string;
  day: string;
};

/** The index attributes of a waiting response; the order sorts a page by tally, so that neighbours fold into the same items. */
export const pendingOf = (response: Placed, lane: Lane): { pendingIn: string; pendingOrder: string } => ({
  pendingIn: `${lane}#${bucketOf(response.pointCode ?? response.agencyId)}`,
  pendingOrder: [
    response.campaignId,
    response.day,
    response.agencyId,
    response.serviceId ?? noService,
    response.channel,
    response.submissionId,
  ].join('#'),
});
