// What becomes of a response's flags when a person has looked at it? They stay beside an exclusion; what is found clean loses them for good.
import type { Flag, Status } from './response.ts';

/** How a response stands: `cleared` are the flags a person took away, which no rule gives again. */
export type Standing = { status: Status; flags: Flag[]; cleared: Flag[] };

/** The standing after a person's word; each word can be taken back by another. */
export function judged({ flags, cleared }: Standing, status: Status): Standing {
  if (status === 'clean') return { status, flags: [], cleared: [...new Set([...cleared, ...flags])] };
  // Whoever flags by hand is the reason, where no rule has given one.
  return { status, flags: status === 'flagged' && flags.length === 0 ? ['reviewer'] : flags, cleared };
}
