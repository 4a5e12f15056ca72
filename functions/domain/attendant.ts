// Who serves alone at a point? A link of one person to a point, so that figures about them can be shown to them; never part of any list.
import * as z from 'zod/mini';
import { day } from './period.ts';

/** Kept by the point's code. */
export const attendant = z.object({ code: z.string(), personId: z.string(), since: day });
export type Attendant = z.infer<typeof attendant>;
