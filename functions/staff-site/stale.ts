// What does a page do where somebody else changed the thing meanwhile? It shows what is stored now, and sends again with that revision.
import type * as z from 'zod/mini';
import { type Filled, type FormFault, filled } from '../../web/staff/parts/filled.ts';
import type { Problem } from '../runtime/problem.ts';
import type { Typed } from './read-form.ts';

/** The thing as it is stored, where that is why a change was refused. */
export function storedNow<T>(problem: Problem, schema: z.ZodMiniType<T>): T | undefined {
  if (problem.status !== 409 || problem.more['current'] === undefined) return undefined;
  return schema.parse(problem.more['current']);
}

/** The form as typed, to be sent again as a change of another revision. */
export const ofRevision = (form: Typed, revision: string, faults: FormFault[] = []): Filled =>
  filled([...form.pairs.filter(([name]) => name !== 'revision'), ['revision', revision]], faults);
