// Who acts, and holding which roles over what? A person at the staff pages or a program at the API; rights are read anew on every request.
import * as z from 'zod/mini';

/** What people hold, from the whole platform down to released figures of one unit; what each may do stands in one table of rights. */
export const role = z.enum([
  'platform',
  'province',
  'agency-admin',
  'data-entry',
  'comment-officer',
  'quality-officer',
  'viewer',
  'program',
]);
export type Role = z.infer<typeof role>;

/** A role over an agency and all under it, by territory, by line, or (without an axis) by both. `platform` alone is over everything. */
export const grant = z
  .object({
    role,
    agencyId: z.optional(z.string()),
    axis: z.optional(z.enum(['territory', 'line'])),
  })
  .check(
    z.refine((one) => (one.agencyId === undefined) === (one.role === 'platform'), {
      error: 'the platform role is over everything, every other over an agency',
    }),
  );
export type Grant = z.infer<typeof grant>;

export type Actor = { id: string; grants: Grant[] };

/** Who is asked for by the trail where nobody acts: a schedule, a setting up. */
export const isPlatform = ({ grants }: Actor): boolean => grants.some(({ role: held }) => held === 'platform');
