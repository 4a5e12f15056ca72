// Where does a response lie in the index of reviews? By the point it came to, or its agency's paper, and by our clock.
import { reviewPartition } from './tables.ts';

type Given = {
  submissionId: string;
  campaignId: string;
  pointCode?: string | undefined;
  agencyId: string;
  /** Ours, not the phone's: of one burst, whatever their clocks say, stand side by side. */
  receivedAt: string;
};

/** The index's attributes; a response that has them once keeps them, so that what was found clean can be looked at again. */
export function reviewPlaceOf({ submissionId, campaignId, pointCode, agencyId, receivedAt }: Given) {
  const place = pointCode ?? agencyId;
  return { reviewIn: reviewPartition(campaignId, place), reviewOrder: `${place}#${receivedAt}#${submissionId}` };
}
