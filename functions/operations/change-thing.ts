// How does a thing change when others may change the registry too? Worked out on what was read, written only if that still holds.
import { createHash } from 'node:crypto';
import { Problem } from '../runtime/problem.ts';
import { changeRegistry, type Removal, type Write } from '../store/change-registry.ts';
import type { Registry } from '../store/registry.ts';
import type { Call } from './route.ts';

const tries = 8;

/** `more` is written in the same stroke and not noted in the trail. */
export type Changed<T> = { before: unknown; after: T; write: Write; more?: (Write | Removal)[] };
/** Several items that change together or not at all, under one entry of the trail that is about `thing`. */
export type ChangedTogether<T> = {
  before: unknown;
  after: T;
  /** What the trail tells where `after` as a whole is too much. */
  noted?: unknown;
  thing: string;
  writes: (Write | Removal)[];
};

/** Applies `work` to the registry as it is and writes the outcome; does it again where somebody else wrote in between. */
export const changeThing = <T>(
  call: Call,
  what: string,
  work: (registry: Registry) => Changed<T> | Promise<Changed<T>>,
): Promise<T> =>
  changeTogether(call, what, async (registry) => {
    const { write, more = [], ...changed } = await work(registry);
    return { ...changed, thing: write.key.sk, writes: [write, ...more] };
  });

/**
 * The same of several items. Without any, nothing is written. More than fit one transaction go in several, in order: `work` must then be
 * such that doing it again on what some of them left completes it.
 */
export async function changeTogether<T>(
  { deps, actor }: Call,
  what: string,
  work: (registry: Registry) => Promise<ChangedTogether<T>>,
): Promise<T> {
  for (let n = 0; n < tries; n += 1) {
    const registry = await deps.registry();
    const { before, after, noted = after, thing, writes } = await work(registry);
    if (writes.length === 0) return after;
    const at = deps.now();
    const id = createHash('sha256').update(`${thing} ${registry.version}`).digest('base64url').slice(0, 22);
    const change = { at, id, who: actor.id, what: `${what}.change`, thing, before, after: noted };
    if ((await changeRegistry(deps.store, writes, change, registry.version)) === 'written') return after;
  }
  throw new Problem(409, 'Busy', 'Others were changing the registry at the same time; read again and send again.');
}
