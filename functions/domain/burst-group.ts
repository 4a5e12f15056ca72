// Which of some flagged responses came in one burst, or as copies of each other? They are judged together.
import { neighbourhoodSeconds } from './burst.ts';
import type { Flag } from './response.ts';

/** Milliseconds of Unix time by our clock, the point it came to, why it is or was flagged, and what tells equal answers. */
export type Flagged = {
  submissionId: string;
  at: number;
  pointCode: string | undefined;
  flags: Flag[];
  alike: string | undefined;
};

/** What joins it to others: having come in a crowd at a point, or saying there what others say; undefined where it stands alone. */
function tieOf({ pointCode, flags, alike }: Flagged): string | undefined {
  if (pointCode === undefined) return undefined;
  if (flags.includes('burst')) return `${pointCode} burst`;
  return flags.includes('same-answers') && alike !== undefined ? `${pointCode} ${alike}` : undefined;
}

/**
 * The number of the group (from 1, the earliest first) of each response that belongs to one. A stretch without any for longer than a
 * neighbourhood begins another group.
 */
export function burstGroups(responses: Flagged[]): Map<string, number> {
  const groups = new Map<string, number>();
  const open = new Map<string, { group: number; at: number }>();
  let last = 0;
  for (const one of responses.toSorted((a, b) => a.at - b.at)) {
    const tie = tieOf(one);
    if (tie === undefined) continue;
    const before = open.get(tie);
    const goesOn = before !== undefined && one.at - before.at <= neighbourhoodSeconds * 1000;
    if (!goesOn) last += 1;
    const group = goesOn ? before.group : last;
    open.set(tie, { group, at: one.at });
    groups.set(one.submissionId, group);
  }
  return groups;
}
