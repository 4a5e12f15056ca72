// Which program calls the API, and what may it do? Rights are read from the registry on every request, so withdrawing one works at once.
import * as z from 'zod/mini';
import { type Actor, role } from './actor.ts';

export const client = z.object({
  id: z.string(),
  role,
  /** Over what, where the role is not the platform's. */
  agencyId: z.optional(z.string()),
});
export type Client = z.infer<typeof client>;

export const actorOf = ({ id, role: held, agencyId }: Client): Actor => ({ id, grants: [{ role: held, agencyId }] });
