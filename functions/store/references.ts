// Where are figures of outside indices kept? Those we bring along in code, those an administrator adds in the registry.
import { publishedReferences } from '../domain/published-references.ts';
import { type Reference, reference } from '../domain/reference.ts';
import type { Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, queryAll } from './items.ts';
import { registryKey } from './tables.ts';

/** Every figure, ours to bring along first. */
export async function allReferences(store: Store): Promise<Reference[]> {
  const items = await collect(queryAll(store, 'registry', { of: 'reference' }));
  return [...publishedReferences, ...items.map((item) => fromStored(reference, item))];
}

export const referenceWrite = (thing: Reference): Write => ({
  key: registryKey.reference(thing.id),
  thing,
  isNew: true,
});
