// What if one alert or report cannot be told, or one system? It is passed over and named, the others are told; the next turn tries it again.
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import type { MessengerDependencies } from './dependencies.ts';

type Given = Pick<MessengerDependencies, 'log' | 'stopping'>;
/** What was not told, or who. */
type Missed = { alertId?: string; webhookId?: string };

/** False where the work failed for a reason of its own: a store out of reach, or the end of the platform, is everybody's, and thrown. */
export async function unlessPassedOver(deps: Given, missed: Missed, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isUnreachable(error) || deps.stopping.aborted) throw error;
    notTold(deps, missed, error);
    return false;
  }
}

/** The line that an alarm counts. */
export const notTold = ({ log }: Pick<Given, 'log'>, missed: Missed, error: unknown): void =>
  log('error', 'alert not told', { ...missed, error: describeError(error) });
