// When is a method another version of itself? When it computes otherwise than the published one of its id, or calls its results otherwise.
import { changedFields } from './changed-fields.ts';
import type { Method } from './questionnaire.ts';

const computation = ({ id: _, version: __, title: ___, ...rest }: Method) => rest;

/** The published version while it computes the same, the next one once it does not; its own where none was published. */
export function methodVersion(method: Method, published: Method | undefined): number {
  if (published === undefined) return method.version;
  const isSame = changedFields(computation(published), computation(method)).length === 0;
  return isSame ? published.version : published.version + 1;
}
