// Among which agencies and services may points be made? Those the person may change, filtered, with what is chosen so far.
import type { Choosing } from '../../../web/staff/parts/chooser.tsx';
import { service } from '../../domain/agency.ts';
import { chainOf } from '../../domain/agency-tree.ts';
import { matches } from '../../domain/searchable.ts';
import { agencyView } from '../../operations/agencies.ts';
import { mayOver } from '../../operations/rights.ts';
import type { Registry } from '../../store/registry.ts';
import { everyPage } from '../every-page.ts';
import type { StaffContext } from '../staff-environment.ts';

/** `act` is what a chooser's button asks for: `all` that fit, `none`, only the `chosen`, or a filter by `q`. */
export type Asked = { chosen: string[]; act: string; q: string };
type Item = { value: string; text: string; hint?: string | undefined; code?: string | undefined };

const mostShown = 60;

export async function agenciesToChoose(c: StaffContext, asked: Asked): Promise<Choosing> {
  const desk = c.get('desk');
  const all = await everyPage(desk, 'GET /agencies', { closed: 'false', order: 'name' }, agencyView);
  const [registry, actor, today] = [await desk.registry(), c.get('actor'), desk.today()];
  const own = all.filter(({ id }) => mayOver(actor, 'registry.write', registry, id, today));
  const items = own.map(({ id, name, code, parentId = '' }) => ({
    ...{ value: id, text: name, code, hint: registry.agencies.get(parentId)?.name },
  }));
  return choosingOf(items, asked);
}

export async function servicesToChoose(c: StaffContext, asked: Asked): Promise<Choosing> {
  const all = await everyPage(c.get('desk'), 'GET /services', {}, service);
  return choosingOf(
    all.map(({ id, name, code, field }) => ({ value: id, text: name, code, hint: field })),
    asked,
  );
}

function choosingOf(items: Item[], { chosen, act, q }: Asked): Choosing {
  const there = new Set(items.map(({ value }) => value));
  const before = chosen.filter((id) => there.has(id));
  const fitting =
    act === 'chosen'
      ? items.filter(({ value }) => before.includes(value))
      : items.filter(({ text, code = '' }) => q === '' || matches(`${text}\n${code}`, q));
  const added = act === 'all' ? fitting.map(({ value }) => value) : [];
  return {
    options: fitting.slice(0, mostShown),
    fitting: fitting.length,
    chosen: act === 'none' ? [] : [...new Set([...before, ...added])],
  };
}

/** Without those that stand under another of them. */
export function topmost({ tree }: Registry, ids: string[], day: string): string[] {
  const all = new Set(ids);
  return ids.filter((id) => !chainOf(tree, id, 'territory', day).some((above) => above !== id && all.has(above)));
}
