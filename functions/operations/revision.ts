// Did somebody change this thing since it was read? A digest of what is stored goes out with it and comes back with the change.
import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { Problem } from '../runtime/problem.ts';

/** Of a thing that goes out: opaque, another one after every change of what is stored. */
export const revision = z.string();
/** Of a change that comes in; without it the change is made whatever happened meanwhile. */
export const revisionSeen = { revision: z.optional(z.string().check(z.maxLength(50))) };

/** The same for the same content, whatever the order of its fields. */
export const revisionOf = (thing: object): string =>
  createHash('sha256').update(canonical(thing)).digest('base64url').slice(0, 12);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * Throws 409 with both versions where the change was made of another revision than is stored. `current` is the thing as it goes out.
 */
export function refuseStale(before: object, sent: { revision?: string | undefined }, current: () => object): void {
  const now = revisionOf(before);
  if (sent.revision === undefined || sent.revision === now) return;
  throw new Problem(
    409,
    'Changed meanwhile',
    `Somebody changed this since revision ${sent.revision}: compare "current" with what you "sent", and send again with revision ${now}.`,
    { more: { current: { ...current(), revision: now }, sent } },
  );
}
