// What is asked of a survey, and what is taken of it into a plan? The campaign with its days, and each part with where it goes.
import * as z from 'zod/mini';
import { measuredPart } from '../domain/measured-figure.ts';
import { day } from '../domain/period.ts';
import { planKey } from '../domain/plan.ts';
import { revisionSeen } from './revision.ts';

export const ofSurvey = {
  campaign: z.string(),
  /** Without it the plan's own. */
  agency: z.optional(z.string()),
  from: z.optional(day),
  to: z.optional(day),
};
export const taking = z.strictObject({
  ...ofSurvey,
  /** Where the plan starts from, or what became of it. */
  into: z.enum(['baseline', 'outcome']),
  /** Each part into a row that is there, or as a new row of a table. */
  take: z
    .array(z.strictObject({ part: measuredPart, lineId: z.optional(planKey), tableId: z.optional(planKey) }))
    .check(z.minLength(1), z.maxLength(80)),
  ...revisionSeen,
});
export type Taking = z.infer<typeof taking>;
