// What is done with a page of waiting responses before it is counted? One look at their points: what came in a burst is counted as flagged.
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import { flagNeighbours } from '../store/late-flags.ts';
import type { PendingPage } from '../store/pending.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';

/**
 * The page as it stands after the look. Before counting rather than after: a counter that dies in between leaves the page waiting, and the
 * next one looks again. Counting comes first all the same: whatever ails the look but a table out of reach is logged and passed over.
 */
export async function lookFirst({ store, log }: ScoreCounterDependencies, page: PendingPage): Promise<PendingPage> {
  try {
    const flagged = await flagNeighbours(store, page.responses);
    if (flagged.size > 0) log('info', 'burst flagged', { responses: flagged.size });
    return { ...page, responses: page.responses.map((one) => flagged.get(one.submissionId) ?? one) };
  } catch (error) {
    if (isUnreachable(error)) throw error;
    log('error', 'bursts not looked for', { error: describeError(error) });
    return page;
  }
}
