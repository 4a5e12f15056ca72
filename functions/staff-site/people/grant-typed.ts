// Which role did an administrator mean? The agency by what was typed or chosen, with those it may be where several fit.
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import type { Offered } from '../../../web/staff/people/grant-fields.tsx';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import { peopleWords } from '../../../web/words/staff/people-words.ts';
import { type Grant, grant, role } from '../../domain/actor.ts';
import { chainOf } from '../../domain/agency-tree.ts';
import { seesAgency } from '../../operations/rights.ts';
import type { Registry } from '../../store/registry.ts';
import type { Typed } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';
import { agencyTyped } from './agency-typed.ts';

export type GrantTyped = { grant: Grant } | { faults: FormFault[]; offered: Offered[] };

export async function grantTyped(c: StaffContext, form: Typed): Promise<GrantTyped> {
  const [desk, words] = [c.get('desk'), peopleWords[c.get('lang')]];
  const wanted = role.safeParse(form.value('role'));
  if (!wanted.success) return refused('role', chooseRole[c.get('lang')]);
  if (wanted.data === 'platform') return { grant: { role: 'platform' } };
  const registry = await desk.registry();
  const visible = [...registry.agencies.values()].filter(({ id }) =>
    seesAgency(c.get('actor'), registry, id, desk.today()),
  );
  const typed = form.given('agencyId') ?? form.value('agency');
  const found = typed === '' ? [] : agencyTyped(visible, typed);
  if (Array.isArray(found)) {
    const offered = found.map(({ id, name }) => ({ id, name, within: within(registry, id, desk.today()) }));
    return refused('agency', found.length === 0 ? words.overNone : words.overMany, offered);
  }
  const axis = form.value('axis');
  const along = axis === 'territory' || axis === 'line' ? { axis } : {};
  return { grant: grant.parse({ role: wanted.data, agencyId: found.id, ...along }) };
}

const chooseRole: Record<StaffLanguage, string> = { vi: 'Xin chọn một vai trò', en: 'Choose a role' };

const refused = (path: string, message: string, offered: Offered[] = []): GrantTyped => ({
  faults: [{ path, message }],
  offered,
});

/** What an agency lies in, for two of one name. */
const within = ({ tree, agencies }: Registry, id: string, today: string): string =>
  chainOf(tree, id, 'territory', today)
    .slice(1)
    .map((above) => agencies.get(above)?.name ?? '')
    .join(', ');
