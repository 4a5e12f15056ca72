// Who serves alone at a point, and at which points does somebody? Two small items for each link; no operation gives all of them.
import { type Attendant, attendant } from '../domain/attendant.ts';
import type { Removal, Write } from './change-registry.ts';
import type { Store } from './connect.ts';
import { collect, fromStored, getItem, queryAll } from './items.ts';
import { attendsPartition, registryKey } from './tables.ts';

/** Undefined where nobody is named. */
export async function attendantOf(store: Store, code: string): Promise<Attendant | undefined> {
  const item = await getItem(store, 'registry', registryKey.attendant(code));
  return item === undefined ? undefined : fromStored(attendant, item);
}

/** The codes of the points where a person serves alone. */
export async function attendedBy(store: Store, personId: string): Promise<string[]> {
  const between = { from: `${personId}#`, to: `${personId}#~` };
  const items = await collect(queryAll(store, 'registry', { of: attendsPartition, between }));
  return items.map((item) => fromStored(attendant, item).code);
}

/** What to write, and what goes, where somebody else, or nobody, serves at a point from now on. */
export const attendantWrites = (
  code: string,
  before: Attendant | undefined,
  after: Attendant | undefined,
): (Write | Removal)[] => [
  ...(before === undefined ? [] : [{ gone: registryKey.attends(before.personId, code) }]),
  ...(after === undefined
    ? [{ gone: registryKey.attendant(code) }]
    : [registryKey.attendant(code), registryKey.attends(after.personId, code)].map((key) => ({
        ...{ key, thing: after, isNew: false },
      }))),
];
