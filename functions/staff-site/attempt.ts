// How does a page learn that what it sent was refused? As faults it can show beside its fields; what is nobody's fault goes on as it is.
import type { FormFault } from '../../web/staff/parts/filled.ts';
import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import { problemIn } from '../../web/words/staff/problem-words.ts';
import { Problem } from '../runtime/problem.ts';

export type Attempted<T> = { done: T } | { faults: FormFault[]; problem: Problem };

/**
 * Does it, or says in the reader's language what stands in the way: 409, 413, 415, 422, or another service that does not answer (503).
 * Anything else is thrown on.
 */
export async function attempt<T>(lang: StaffLanguage, work: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof Problem) || ![409, 413, 415, 422, 503].includes(error.status)) throw error;
    return { faults: faultsOf(lang, error), problem: error };
  }
}

export function faultsOf(lang: StaffLanguage, problem: Problem): FormFault[] {
  if (problem.faults.length === 0) return [{ path: '', message: problemIn(lang, problem.message) }];
  return problem.faults.map(({ path, message }) => ({ path, message: problemIn(lang, message) }));
}
