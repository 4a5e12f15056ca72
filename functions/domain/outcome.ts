// Why was somebody invited? The slip that the ticket was printed on, or a closed list of people.
import * as z from 'zod/mini';

/** The slips of a one-stop dossier: received (with the day of the result), to be supplemented, refused; and `list` for named people. */
export const outcome = z.enum(['receipt', 'supplement', 'refusal', 'list']);
export type Outcome = z.infer<typeof outcome>;
