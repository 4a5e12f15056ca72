// How does a batch of claims end? Counted; or smaller, because some were taken; or reopened; or, alone and refused, noted.
import type { Histogram } from '../domain/histogram.ts';
import {
  addMove,
  type Change,
  type Changes,
  type CountedAs,
  cellName,
  parseCountedAs,
  realChanges,
} from '../domain/recount.ts';
import { addInto, withoutZeros } from '../domain/tally.ts';
import { describeError, type ErrorText } from '../runtime/log.ts';
import { type Claim, countTogether } from '../store/counting.ts';
import type { ScoreCounterDependencies } from './dependencies.ts';
import { noteFailed } from './note-failed.ts';

/** Responses moved into tallies, left to others, and put apart as poison. */
export type Counted = { counted: number; taken: number; failed: number };
export const nothingCounted: Counted = { counted: 0, taken: 0, failed: 0 };
export const addCounted = (a: Counted, b: Counted): Counted => ({
  counted: a.counted + b.counted,
  taken: a.taken + b.taken,
  failed: a.failed + b.failed,
});

/** A claim with the histograms of its campaign, by method name, and the registry it was worked out by. */
export type PreparedClaim = Claim & { histogram(method: string): Histogram; registryVersion: number };

const busyTries = 10;

/** Counts a batch, whatever it takes. Throws only when the store cannot be reached; what was counted stays counted. */
export async function countClaims(
  deps: ScoreCounterDependencies,
  claims: PreparedClaim[],
  reopen = false,
  tries = 0,
): Promise<Counted> {
  const [first] = claims;
  if (first === undefined) return nothingCounted;
  const changes = foldChanges(claims);
  if (typeof changes === 'string') return countApart(deps, claims, reopen, describeError(changes));
  const outcome = await countTogether(deps.store, claims, changes, { registryVersion: first.registryVersion, reopen });
  switch (outcome.kind) {
    case 'counted':
      return { ...nothingCounted, counted: claims.length };
    case 'taken': {
      const left = claims.filter((claim) => !outcome.taken.includes(claim));
      return addCounted(
        { ...nothingCounted, taken: outcome.taken.length },
        await countClaims(deps, left, reopen, tries),
      );
    }
    case 'registry-changed':
      // They stay pending; the next look at the queue works them out by the registry as it is then.
      return { ...nothingCounted, taken: claims.length };
    case 'sealed':
      return countClaims(deps, claims, true, tries);
    case 'refused':
      return countApart(deps, claims, reopen, describeError(outcome.reason));
    case 'busy':
      // What stays busy stays pending: the next drain takes it up.
      if (tries >= busyTries) return nothingCounted;
      await deps.wait(deps.random() * 20 * 2 ** Math.min(tries, 6));
      return countClaims(deps, claims, reopen, tries + 1);
  }
}

/** The batch's changes to tallies, or the reason why they cannot be worked out. */
function foldChanges(claims: PreparedClaim[]): Change[] | string {
  const all: Changes = new Map();
  try {
    for (const { response, to, histogram } of claims) {
      // A first count only adds: each tally it touches it changes.
      if (response.countedAs === undefined) addMove(all, response, histogram, undefined, to);
      else for (const change of moved(response, histogram, parseCountedAs(response.countedAs), to)) merge(all, change);
    }
    return [...all.values()].map(({ cell, tally }) => ({ cell, tally: withoutZeros(tally) }));
  } catch (error) {
    return describeError(error);
  }
}

function moved(
  response: PreparedClaim['response'],
  histogram: PreparedClaim['histogram'],
  from: CountedAs,
  to: CountedAs,
): Change[] {
  const own: Changes = new Map();
  addMove(own, response, histogram, from, to);
  return realChanges(own);
}

/**
 * Keeps a tally that some response of the batch changes even where the sum is nothing (one excluded, an equal one restored): its `changes` must
 * rise, or an auditor who read one before and the other after would take the tally for untouched and wrong.
 */
function merge(all: Changes, { cell, tally }: Change): void {
  const name = cellName(cell);
  const sum = all.get(name) ?? { cell, tally: {} };
  addInto(sum.tally, tally);
  all.set(name, sum);
}

/** Halves a batch that was refused until the response at fault stands alone; that one is noted, and the third time put apart. */
async function countApart(
  deps: ScoreCounterDependencies,
  claims: PreparedClaim[],
  reopen: boolean,
  reason: ErrorText,
): Promise<Counted> {
  const [only, ...others] = claims;
  if (only === undefined) return nothingCounted;
  if (others.length === 0) {
    await noteFailed(deps, only.response, reason);
    return { ...nothingCounted, failed: 1 };
  }
  const half = Math.ceil(claims.length / 2);
  const first = await countClaims(deps, claims.slice(0, half), reopen);
  return addCounted(first, await countClaims(deps, claims.slice(half), reopen));
}
