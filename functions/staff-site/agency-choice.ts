// Which agency does a page speak of? One of a short list; of thousands the one whose name was typed, or one of those that fit.
import type { AgencyChoice } from '../../web/staff/parts/agency-field.tsx';
import { matches } from '../domain/searchable.ts';
import { agencyView } from '../operations/agencies.ts';
import { everyPage } from './every-page.ts';
import type { StaffContext } from './staff-environment.ts';

/** A list of more is no list to choose from. */
const mostListed = 200;
const mostFitting = 20;

/** Of the open agencies that the person sees, by `agency` (ids with commas between) and `unit` (words typed) of the address. */
export async function agencyChoice(c: StaffContext): Promise<AgencyChoice> {
  const { agency = '', unit = '', 'unit-was': was = '' } = c.req.query();
  const all = await everyPage(c.get('desk'), 'GET /agencies', { closed: 'false', order: 'name' }, agencyView);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const options = all.map(({ id, name, parentId = '' }) => ({ value: id, text: name, hint: names.get(parentId) }));
  const asked = agency.split(',').filter((id) => names.has(id));
  if (all.length <= mostListed) return chosen(asked, names, { options, typed: '', fitting: [], more: 0 });
  // What was typed anew wins over what was chosen before it.
  const fitting = unit === '' || unit === was ? [] : options.filter(({ text }) => matches(text, unit));
  const only = fitting.length === 1 ? fitting.map(({ value }) => value) : undefined;
  const found = { options: undefined, fitting: fitting.slice(0, mostFitting), more: fitting.length - mostFitting };
  if (only !== undefined) return chosen(only, names, { ...found, typed: '', fitting: [] });
  return chosen(fitting.length > 0 ? [] : asked, names, { ...found, typed: unit });
}

const chosen = (ids: string[], names: Map<string, string>, more: Omit<AgencyChoice, 'ids' | 'names'>) => ({
  ...more,
  ids,
  names: ids.flatMap((id) => names.get(id) ?? []),
});
