// Which program calls the API, and what may it do? Rights are read from the registry on every request, so withdrawing one works at once.
import * as z from 'zod/mini';
import { type Actor, type Grant, role } from './actor.ts';

export const client = z.object({
  id: z.string(),
  /** What people call it; the demonstration's have none. */
  name: z.optional(z.string()),
  role,
  /** Over what, where the role is not the platform's. */
  agencyId: z.optional(z.string()),
  axis: z.optional(z.enum(['territory', 'line'])),
  /** Active where it does not say. */
  status: z.optional(z.enum(['active', 'withdrawn'])),
  /** Who made it, when. */
  madeBy: z.optional(z.string()),
  madeAt: z.optional(z.string()),
  /** Since when its secret is as it is; absent where another provider keeps it. */
  secretMadeAt: z.optional(z.string()),
});
export type Client = z.infer<typeof client>;

export const grantOf = ({ role: held, agencyId, axis }: Client): Grant => ({
  role: held,
  ...(agencyId === undefined ? {} : { agencyId }),
  ...(axis === undefined ? {} : { axis }),
});

export const actorOf = (one: Client): Actor => ({
  id: one.id,
  grants: one.status === 'withdrawn' ? [] : [grantOf(one)],
});

/**
 * Whether a token still speaks for the program: not once it is withdrawn, nor a token given for a secret that has been changed since.
 * Tokens tell whole seconds.
 */
export function tokenHolds({ status, secretMadeAt }: Client, issuedAtSeconds: number): boolean {
  if (status === 'withdrawn') return false;
  return secretMadeAt === undefined || issuedAtSeconds >= Math.floor(Date.parse(secretMadeAt) / 1000);
}
