// Which responses came too close upon each other at one point? Told by their neighbours, so the first are recognised with the last.
import type { Flag } from './response.ts';

/** A response as its point saw it: milliseconds of Unix time by our clock, and what tells equal answers (none: too few to tell). */
export type Arrival = { submissionId: string; at: number; alike?: string | undefined };

/**
 * `atLeast` within `seconds`, anywhere. By our clock, not the phone's, which its holder sets.
 *
 * A point is one printed code. A full hall sends some thirty in two minutes, a class's parents after a meeting forty-five; sixty is an
 * answer every two seconds for two minutes on end, which no counter reaches and any program does. A gathering larger than
 * that is flagged too: its organiser tells the reviewer, who clears it.
 *
 * Ten or more answers chosen alike by ten people in five minutes are not chance: the commonest answers but the straight line (which has a
 * flag of its own) are shared by two or three in a hundred people.
 */
const rules = {
  burst: { seconds: 120, atLeast: 60 },
  'same-answers': { seconds: 300, atLeast: 10 },
} as const satisfies Partial<Record<Flag, { seconds: number; atLeast: number }>>;

/** How far around a response its neighbours can change what it is flagged for. */
export const neighbourhoodSeconds = Math.max(rules.burst.seconds, rules['same-answers'].seconds);

/** The flags of the arrivals at one point, by submission id; those without any are left out. Their order does not matter. */
export function flagsAmong(arrivals: Arrival[]): Map<string, Flag[]> {
  const flags = new Map<string, Flag[]>();
  const note = (found: Arrival[], flag: Flag) => {
    for (const { submissionId } of found) flags.set(submissionId, [...(flags.get(submissionId) ?? []), flag]);
  };
  note(crowded(arrivals, rules.burst), 'burst');
  for (const group of groupsAlike(arrivals)) note(crowded(group, rules['same-answers']), 'same-answers');
  return flags;
}

/** Every arrival that lies in some stretch of so many seconds that holds at least so many. */
function crowded(arrivals: Arrival[], { seconds, atLeast }: { seconds: number; atLeast: number }): Arrival[] {
  const sorted = arrivals.toSorted((a, b) => a.at - b.at);
  const inside = new Set<Arrival>();
  let first = 0;
  let noted = 0;
  for (const [last, { at }] of sorted.entries()) {
    while (at - (sorted[first]?.at ?? at) > seconds * 1000) first += 1;
    if (last - first + 1 < atLeast) continue;
    for (const one of sorted.slice(Math.max(first, noted), last + 1)) inside.add(one);
    noted = last + 1;
  }
  return [...inside];
}

function groupsAlike(arrivals: Arrival[]): Arrival[][] {
  const groups = new Map<string, Arrival[]>();
  for (const arrival of arrivals) {
    if (arrival.alike === undefined) continue;
    const group = groups.get(arrival.alike) ?? [];
    groups.set(arrival.alike, group);
    group.push(arrival);
  }
  return [...groups.values()];
}
