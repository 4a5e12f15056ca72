// Which agencies may a person put into a campaign? Those within their rights, as a tree, or flat where a search found some.
import type { Branch } from '../../../web/staff/campaigns/who-step.tsx';
import type { Agency } from '../../domain/agency.ts';
import { placementOn } from '../../domain/agency-tree.ts';
import { matches } from '../../domain/searchable.ts';
import { mayOver } from '../../operations/rights.ts';
import type { StaffContext } from '../staff-environment.ts';

const collator = new Intl.Collator('vi', { numeric: true });

export async function branchesFor(c: StaffContext, typed: string): Promise<Branch[]> {
  const [desk, actor] = [c.get('desk'), c.get('actor')];
  const [registry, today] = [await desk.registry(), desk.today()];
  const own = [...registry.agencies.values()]
    .filter(({ validTo }) => validTo === undefined || validTo >= today)
    .filter(({ id }) => mayOver(actor, 'campaigns.write', registry, id, today))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  if (typed === '') return treeOf(own, today);
  return own
    .filter(({ name, code = '' }) => matches(`${name} ${code}`, typed))
    .map(({ id, name }) => ({ id, name, under: [] }));
}

/** Those whose parent is not among them stand at the top. */
function treeOf(agencies: Agency[], today: string): Branch[] {
  const known = new Set(agencies.map(({ id }) => id));
  const parents = new Map(
    agencies.map((one) => {
      const { parentId = '' } = placementOn(one, today);
      return [one.id, known.has(parentId) ? parentId : ''];
    }),
  );
  const under = (parent: string): Branch[] =>
    agencies.filter(({ id }) => parents.get(id) === parent).map(({ id, name }) => ({ id, name, under: under(id) }));
  return under('');
}
