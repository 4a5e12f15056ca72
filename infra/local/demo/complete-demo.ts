// What does the demo hold once its figures are released? The alert of last quarter, found as it would have been then, and plans made of the figures.

import { raiseAlerts } from '../../../functions/auditor/alerts.ts';
import type { AuditorDependencies } from '../../../functions/auditor/dependencies.ts';
import { lastDay } from '../../../functions/domain/coverage.ts';
import { addDays, startOfDay } from '../../../functions/domain/period.ts';
import type { OperationDependencies } from '../../../functions/operations/dependencies.ts';
import { demoCampaigns } from './campaigns.ts';
import { findFilling, notePlans } from './filling.ts';
import { makePlans } from './make-plans.ts';

type CompleteDependencies = { operations: OperationDependencies; auditor: AuditorDependencies };

/**
 * Completes a demo that is filled, after a round of the auditor has released its figures. What a broken-off completing had done is there
 * already. False where there is nothing to complete yet: no demo, or not filled, or not released.
 */
export async function completeDemo({ operations, auditor }: CompleteDependencies): Promise<boolean> {
  const filling = await findFilling(operations.store);
  if (filling?.plans) return true;
  if (filling?.filledAt === undefined) return false;
  const startedAt = new Date(filling.startedAt);
  const { closed, open } = demoCampaigns(startedAt);
  if (!(await makePlans(operations, { closed, open }, startedAt))) return false;
  // In the morning after its last day, as the auditor's own round would have looked.
  const morning = new Date(startOfDay(addDays(lastDay(closed), 1)).getTime() + 6 * 3_600_000);
  await raiseAlerts({ ...auditor, now: () => morning }, await operations.registry(), closed);
  await notePlans(operations.store, filling, operations.now());
  return true;
}
