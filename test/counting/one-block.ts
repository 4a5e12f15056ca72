// What if a test needs something released, and not the auditor's whole round? One block by hand, of somebody who liked the first question.
import type { Store } from '../../functions/store/connect.ts';
import { putBlock } from '../../functions/store/released.ts';

/** Of the leaf without a service, which points with one never answer for. */
export const releaseOne = (
  store: Store,
  { campaignId, agencyId, day, number = 1 }: { campaignId: string; agencyId: string; day: string; number?: number },
): Promise<boolean> =>
  putBlock(store, campaignId, {
    ...{ agencyId, serviceId: '-', number, from: day, to: day, dated: day, flagged: 0 },
    tally: { n: 1, A1_5: 1 },
  });
