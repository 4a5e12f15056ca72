// Of which trees may somebody read the templates? Those that an agency of theirs is in; the platform all that have comments to speak of.
import type { Option } from '../../../web/staff/parts/fields.tsx';
import { chainOf } from '../../domain/agency-tree.ts';
import type { StaffContext } from '../staff-environment.ts';

/** By name, each by an agency over which they hold a role: the top itself need not be theirs. */
export async function topsFor(c: StaffContext): Promise<Option[]> {
  const desk = c.get('desk');
  const { tree, agencies } = await desk.registry();
  const held = c.get('actor').grants.map(({ agencyId }) => agencyId);
  const mine = held.includes(undefined) ? [...agencies.keys()] : held.flatMap((id) => id ?? []);
  const tops = new Map<string, string>();
  for (const id of mine) {
    const top = chainOf(tree, id, 'territory', desk.today()).at(-1) ?? id;
    if (!tops.has(top) && (await desk.mayOver('comments.read', id))) tops.set(top, held.includes(undefined) ? top : id);
  }
  const options = [...tops].map(([top, via]) => ({ value: via, text: agencies.get(top)?.name ?? top }));
  return options.toSorted((a, b) => a.text.localeCompare(b.text, 'vi'));
}
