// How is a page of waiting responses counted? Each gets what is wanted of it now; then they go in batches that fit a transaction.
import { wantedCount } from '../domain/wanted-count.ts';
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import { type PendingPage, putApart } from '../store/pending.ts';
import type { StoredResponse } from '../store/responses.ts';
import { addCounted, type Counted, countClaims, nothingCounted, type PreparedClaim } from './count-claims.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';
import { noteFailed } from './note-failed.ts';
import { packClaims } from './pack.ts';

/** Counts what the page holds; what cannot be counted is noted, and the third time put apart. */
export async function countPage(deps: ScoreCounterDependencies, page: PendingPage): Promise<Counted> {
  for (const key of page.unreadable) {
    deps.log('error', 'response poison', { submissionId: key.sk, reason: 'unreadable item' });
    await putApart(deps.store, key, 'unreadable item');
  }
  const claims = await claimsOf(deps, page.responses);
  const failed = page.unreadable.length + page.responses.length - claims.length;
  let total: Counted = { ...nothingCounted, failed };
  for (const batch of packClaims(byPlace(claims))) total = addCounted(total, await countClaims(deps, batch));
  return total;
}

/** Neighbours of a tree together, from its top down: a transaction's responses then share their agencies' tallies, and those above. */
const byPlace = (claims: PreparedClaim[]): PreparedClaim[] =>
  claims
    .map((claim) => ({ claim, place: placeOf(claim) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0))
    .map(({ claim }) => claim);

const placeOf = ({ response: { campaignId, day, serviceId }, to }: PreparedClaim): string =>
  [campaignId, day, ...to.ancestors.map(({ agencyId }) => agencyId).toReversed(), serviceId].join('#');

/**
 * How each response should be counted now. The registry is read after the page: whoever changes it first and then asks for a
 * recount is counted by the changed registry.
 */
async function claimsOf(deps: ScoreCounterDependencies, responses: StoredResponse[]): Promise<PreparedClaim[]> {
  const registry = await deps.registry();
  const claims: PreparedClaim[] = [];
  for (const response of responses) {
    try {
      const { method, histogram } = await deps.countingOf(registry, response.campaignId);
      claims.push({
        response,
        to: wantedCount(registry.tree, method, response),
        histogram,
        registryVersion: registry.version,
      });
    } catch (error) {
      // A table out of reach is nobody's fault: the drain ends, and the next one goes on.
      if (isUnreachable(error)) throw error;
      await noteFailed(deps, response, describeError(error));
    }
  }
  return claims;
}
