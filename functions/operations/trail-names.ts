// Whose ids stand in the trail? Names of people, agencies, services and campaigns as they are now, so that an entry reads as a sentence.

import type { StaffLanguage } from '../../web/words/staff/frame-words.ts';
import { didIn, isOwnDoing } from '../../web/words/staff/trail-kinds.ts';
import type { TrailEntry } from '../store/audit-trail.ts';
import { everyClient } from '../store/clients.ts';
import { collect } from '../store/items.ts';
import { everyPerson } from '../store/people.ts';
import { allPlans } from '../store/plans.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { OperationDependencies } from './dependencies.ts';

export type Names = Map<string, string>;

/** Whom and what the trail may name, by id. */
export async function trailNames({ store, registry: read }: OperationDependencies): Promise<Names> {
  const registry = await read();
  const [people, programs, points, plans] = await Promise.all([
    collect(everyPerson(store)),
    collect(everyClient(store)),
    pointsOf(store, registry),
    allPlans(store),
  ]);
  const named = [
    ...people,
    ...registry.agencies.values(),
    ...registry.services.values(),
    ...registry.languages.values(),
  ];
  return new Map([
    ...named.map(({ id, name }): [string, string] => [id, name]),
    ...programs.map(({ id, name }): [string, string] => [id, name ?? id]),
    ...[...registry.campaigns.values(), ...plans].map(({ id, title }): [string, string] => [id, title]),
    ...points.map(({ code, label }): [string, string] => [code, `${code} (${label})`]),
  ]);
}

/** The name of `ca-…/submission` is its campaign's, of `ag-…/2026-Q4` its agency's with the period, of `ag-…/ca-…` with the campaign. */
export function nameOfThing(names: Names, thing: string): string {
  const [first = '', ...rest] = thing.split('/');
  const name = names.get(thing) ?? names.get(first);
  if (name === undefined) return thing;
  return rest.length > 0 && first.startsWith('ag-')
    ? `${name}, ${rest.map((one) => names.get(one) ?? one).join('/')}`
    : name;
}

/** Who did what to which thing. */
export function trailSentence(names: Names, lang: StaffLanguage, { who, what, thing }: TrailEntry): string {
  const did = `${names.get(who) ?? who} ${didIn(lang, what)}`;
  return isOwnDoing(what) ? did : `${did}: ${nameOfThing(names, thing)}`;
}
