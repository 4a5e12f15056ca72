// How does a page learn that a thing named in its form is not this person's to change? As a fault like others, so that nothing typed is lost.
import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import { Problem } from '../runtime/problem.ts';
import { type Attempted, attempt, faultsOf } from './attempt.ts';

/** As `attempt`, a refusal for want of a right (403) or of the thing itself (404) included. */
export async function attemptOver<T>(lang: StaffLanguage, work: () => Promise<T>): Promise<Attempted<T>> {
  try {
    return await attempt(lang, work);
  } catch (error) {
    if (!(error instanceof Problem) || ![403, 404].includes(error.status)) throw error;
    return { problem: error, faults: faultsOf(lang, error) };
  }
}

const statuses = [403, 409, 413, 415, 503] as const;

/** With which status the same page comes again. */
export const refusedAs = ({ status }: Problem) => statuses.find((one) => one === status) ?? (422 as const);
