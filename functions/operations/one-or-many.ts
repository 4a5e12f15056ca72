// May a request make one thing or an array of them? One answers with the thing, an array with `{items}`.
import * as z from 'zod/mini';
import { type Fault, Problem } from '../runtime/problem.ts';
import { invalid } from './parse-sent.ts';
import type { Answer } from './route.ts';

const mostAtOnce = 5000;

export const oneOrMany = <T>(schema: z.ZodMiniType<T>) =>
  z.union([z.array(schema).check(z.minLength(1), z.maxLength(mostAtOnce)), schema]);

/** Makes each in turn, each with its place in the request; of an array nothing is made before `check` has found fault with none. */
export async function createOneOrMany<T>(
  sent: T | T[],
  check: (one: T) => void,
  create: (one: T, place: number) => Promise<object>,
): Promise<Answer> {
  if (!Array.isArray(sent)) return { status: 201, body: await create(sent, 0) };
  const faults = sent.flatMap((one, place) => faultsOf(() => check(one), place));
  if (faults.length > 0) throw invalid(faults);
  const items: object[] = [];
  for (const [place, one] of sent.entries()) items.push(await create(one, place));
  return { status: 201, body: { items } };
}

/** The faults of one of many, under its place; what is no fault of its fields (a conflict) is thrown as it is. */
function faultsOf(check: () => void, place: number): Fault[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.faults.length === 0) throw error;
    return error.faults.map(({ path, message }) => ({ path: `${place}.${path}`, message }));
  }
}
