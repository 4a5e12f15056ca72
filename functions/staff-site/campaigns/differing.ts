// Where do what was typed and what is stored now differ? Field by field, for the second of two people who changed the same thing.
import type { Differing } from '../../../web/staff/parts/both-versions.tsx';
import type { Filled } from '../../../web/staff/parts/filled.ts';
import type { Problem } from '../../runtime/problem.ts';
import type { Typed } from '../read-form.ts';

/** Whether the refusal says that somebody else was faster. */
export const isStale = ({ status, more }: Problem): boolean => status === 409 && 'current' in more;

/** The fields named, with their labels, whose values differ. */
export function differingIn(
  typed: Pick<Typed, 'values'>,
  stored: Filled,
  labels: [string, string][],
  said: (value: string) => string = (value) => value,
): Differing[] {
  return labels
    .map(([name, label]) => ({
      label,
      current: stored.values(name).map(said).join('; '),
      sent: typed.values(name).map(said).join('; '),
    }))
    .filter(({ current, sent }) => current !== sent);
}
