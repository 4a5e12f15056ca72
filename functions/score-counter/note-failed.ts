// What becomes of a response that cannot be counted? It waits for the next drain; the third time it is put apart, and an alarm names it.
import type { ErrorText } from '../runtime/log.ts';
import { noteFailure } from '../store/pending.ts';
import type { StoredResponse } from '../store/responses.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';

export async function noteFailed(
  { store, log, passOver }: ScoreCounterDependencies,
  response: StoredResponse,
  reason: ErrorText,
): Promise<void> {
  const fate = await noteFailure(store, response, reason);
  const { campaignId, submissionId } = response;
  passOver?.(submissionId);
  log(fate === 'poison' ? 'error' : 'warn', `response ${fate}`, { campaignId, submissionId, reason });
}
