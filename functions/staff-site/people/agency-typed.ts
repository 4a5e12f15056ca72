// Which agency did somebody mean who typed a name or a code? Exactly one, or those that it may be.
import type { Agency } from '../../domain/agency.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { matches } from '../../domain/searchable.ts';

const mostOffered = 20;

/** One whose id, code or whole name it is, or the only one with these words; else up to twenty to choose from. */
export function agencyTyped(agencies: Iterable<Agency>, typed: string): Agency | Agency[] {
  const all = [...agencies];
  const plain = plainLetters(typed).trim();
  const exact = all.filter(({ id, code, name }) => id === typed || code === typed || plainLetters(name) === plain);
  const near = exact.length > 0 ? exact : all.filter(({ name, code = '' }) => matches(`${name} ${code}`, typed));
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : near.slice(0, mostOffered);
}
