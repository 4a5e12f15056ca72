// What did a browser's form send? Its fields, whichever way it encoded them.
import type { Typed } from '../domain/read-form.ts';
import { Problem } from '../runtime/problem.ts';

export type Fields = [name: string, value: string][];

/** The fields in order; files and what else no page of ours sends are left out. */
export async function readFields(request: Request): Promise<Fields> {
  const form = await request.formData().catch(() => {
    throw new Problem(400, 'Bad form', 'The form could not be read.');
  });
  return [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}

export const typedIn =
  (fields: Fields): Typed =>
  (name) =>
    fields.flatMap(([field, value]) => (field === name ? [value] : []));
