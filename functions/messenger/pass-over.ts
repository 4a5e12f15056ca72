// What if one alert or report cannot be told? It is passed over and named, and of the others everybody is told; the next turn tries it again.
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import type { MessengerDependencies } from './dependencies.ts';

type Given = Pick<MessengerDependencies, 'log' | 'stopping'>;

/** False where the work failed for a reason of its own: a store out of reach, or the end of the platform, is everybody's, and thrown. */
export async function unlessPassedOver(deps: Given, alertId: string, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (isUnreachable(error) || deps.stopping.aborted) throw error;
    notTold(deps, alertId, error);
    return false;
  }
}

/** The line that an alarm counts. */
export const notTold = ({ log }: Pick<Given, 'log'>, alertId: string, error: unknown): void =>
  log('error', 'alert not told', { alertId, error: describeError(error) });
