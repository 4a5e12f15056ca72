// What was released of what somebody reads live? The same question as a viewer's; of the whole campaign without an agency nothing is.
import type { Figure } from '../../../web/staff/results/results-shown.ts';
import { readsLiveOf, seesLive } from '../../operations/rights.ts';
import type { Registry } from '../../store/registry.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askScore } from './asked-figures.ts';
import { type Question, queryOf } from './overview-figures.ts';

type Asking = Pick<Question, 'asked' | 'days' | 'whole' | 'campaign'>;

/** With the flagged, whatever the page shows: without them a block would be cut. */
export async function releasedFigure(c: StaffContext, question: Asking): Promise<Figure | undefined> {
  if (question.asked.agency === undefined) return undefined;
  const of = { desk: c.get('desk'), campaignId: question.campaign.id };
  return askScore(of, { ...queryOf(question, c.get('lang')), flagged: 'include', basis: 'released' });
}

/** Whether the person reads the agency's figures live. */
export const readsLive = (c: StaffContext, registry: Registry, agency: string | undefined): boolean =>
  seesLive(c.get('actor')) ||
  (agency !== undefined && readsLiveOf(c.get('actor'), registry, agency, c.get('desk').today()));
