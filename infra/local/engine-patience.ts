// How long do requests wait while the embedded engine restarts? Then the functions answer 503.
import type { Patience } from '../../functions/store/database.ts';

/**
 * At once, then at a steady pace for two seconds: a restart takes about 0.2 s. Waits that grow are for the sake of a service that many share; this engine
 * is ours alone.
 */
export const enginePatience: Patience = { retries: 40, pauseBefore: (retry) => (retry === 0 ? 0 : 50) };
