// Which agencies does somebody look for? By words without marks, kind, place in a tree, and whether they still are.
import * as z from 'zod/mini';
import { type Agency, agencyKind } from '../domain/agency.ts';
import { isClosedOn } from '../domain/agency-dates.ts';
import { childrenDuring } from '../domain/agency-tree.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { matches } from '../domain/searchable.ts';
import type { Registry } from '../store/registry.ts';
import { listQuery } from './lists.ts';

/** Words that may come in any order, without marks and capitals. */
export const wordsTyped = z.optional(z.string().check(z.trim(), z.maxLength(100)));

export const agencyQuery = z.strictObject({
  ...listQuery.shape,
  /** Of its name, its former names or its code. */
  q: wordsTyped,
  kind: z.optional(agencyKind),
  /** The agency it hangs directly under today; `none` for the roots. */
  parent: z.optional(z.string()),
  axis: z._default(z.enum(['territory', 'line']), 'territory'),
  closed: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive' })),
  order: z._default(z.enum(['id', 'name']), 'id'),
});
type AgencyQuery = z.infer<typeof agencyQuery>;

export function agenciesWanted(registry: Registry, query: AgencyQuery, today: string): Agency[] {
  const { q, kind, closed } = query;
  return placedAgencies(registry, query, today).filter(
    (one) =>
      (kind === undefined || one.kind === kind) &&
      (closed === undefined || isClosedOn(one, today) === closed) &&
      (q === undefined || matches(textOf(one), q)),
  );
}

function placedAgencies({ agencies, tree }: Registry, { parent, axis }: AgencyQuery, today: string): Agency[] {
  if (parent === undefined) return [...agencies.values()];
  const found = childrenDuring(tree, parent === 'none' ? undefined : parent, axis, { from: today, to: today });
  return found.flatMap(({ agencyId }) => agencies.get(agencyId) ?? []);
}

const textOf = ({ name, code = '', formerNames = [] }: Agency): string =>
  [name, code, ...formerNames.map((one) => one.name)].join('\n');

/** What a list is sorted by; the id tells apart what has one name. */
export const agencyOrder =
  ({ order }: AgencyQuery) =>
  ({ id, name }: Agency): string =>
    order === 'id' ? id : `${plainLetters(name)}#${id}`;
