// Which agency does a clerk mean who types a code or a part of a name? One, or a choice among those that fit, of those this person sees.
import type { Option } from '../../../web/staff/parts/fields.tsx';
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import { agencyWords } from '../../../web/words/staff/agency-words.ts';
import type { StaffLanguage } from '../../../web/words/staff/frame-words.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Agency } from '../../domain/agency.ts';
import { isClosedOn } from '../../domain/agency-dates.ts';
import { chainOf } from '../../domain/agency-tree.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { matches } from '../../domain/searchable.ts';
import { seesAgency } from '../../operations/rights.ts';
import type { Registry } from '../../store/registry.ts';
import type { Typed } from '../read-form.ts';
import type { StaffContext } from '../staff-environment.ts';

export type Choices = Record<string, Option[]>;
export type World = { lang: StaffLanguage; registry: Registry; actor: Actor; today: string };
/** Ids by the name of their field, what could not be told, and what may be chosen. */
type SoughtAgencies = { ids: Record<string, string | undefined>; faults: FormFault[]; choices: Choices };
type Sought = { id?: string; fault?: string; choices?: Option[] };

const mostChoices = 20;

export async function worldOf(c: StaffContext): Promise<World> {
  const desk = c.get('desk');
  return { lang: c.get('lang'), registry: await desk.registry(), actor: c.get('actor'), today: desk.today() };
}

/** How a field names an agency that is already known. */
export const agencyLabel = ({ name, code }: Pick<Agency, 'name' | 'code'>): string =>
  code === undefined ? name : `${name} (${code})`;

/** The label of an id; nothing where there is none. */
export const labelOfId = ({ agencies }: Registry, id: string | undefined): string | undefined => {
  const found = agencies.get(id ?? '');
  return found === undefined ? undefined : agencyLabel(found);
};

export function soughtAgencies(world: World, form: Typed, names: string[]): SoughtAgencies {
  const found = names.map((name): [string, Sought] => [name, soughtIn(world, form, name)]);
  return {
    ids: Object.fromEntries(found.map(([name, { id }]) => [name, id])),
    faults: found.flatMap(([path, { fault: message }]) => (message === undefined ? [] : [{ path, message }])),
    choices: Object.fromEntries(
      found.flatMap(([name, { choices }]) => (choices === undefined ? [] : [[name, choices]])),
    ),
  };
}

function soughtIn(world: World, form: Typed, name: string): Sought {
  const typed = form.value(name);
  if (typed === '') return {};
  const picked = form.value(`${name}-for`) === typed ? form.given(`${name}-pick`) : undefined;
  return picked === undefined ? soughtAgency(world, typed) : { id: picked };
}

/** By id, code, label or full name; else by words in any order. */
export function soughtAgency(world: World, typed: string): Sought {
  const { lang, registry, actor, today } = world;
  const words = agencyWords[lang];
  const seen = [...registry.agencies.values()].filter(
    (one) => !isClosedOn(one, today) && seesAgency(actor, registry, one.id, today),
  );
  const plain = plainLetters(typed);
  const exact = seen.filter(
    (one) => [one.id, one.code].includes(typed) || [agencyLabel(one), one.name].map(plainLetters).includes(plain),
  );
  const found = exact.length > 0 ? exact : seen.filter((one) => matches(`${one.name}\n${one.code ?? ''}`, typed));
  const [first] = found;
  if (first === undefined) return { fault: words.notFound(typed) };
  if (found.length === 1) return { id: first.id };
  return {
    fault: words.several(found.length),
    choices: found
      .slice(0, mostChoices)
      .map((one) => ({ value: one.id, text: agencyLabel(one), hint: wayOf(world, one) })),
  };
}

/** The units above, the highest first: what tells two of one name apart. */
export const wayOf = ({ registry, actor, today }: World, { id }: Pick<Agency, 'id'>): string =>
  chainOf(registry.tree, id, 'territory', today)
    .slice(1)
    .toReversed()
    .filter((above) => seesAgency(actor, registry, above, today))
    .flatMap((above) => registry.agencies.get(above)?.name ?? [])
    .join(' › ');
