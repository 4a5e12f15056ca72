// How does every entry of the trail begin? When it was, under which id, who did it and what.
import type { Call } from './route.ts';

type Doer = { actor: Pick<Call['actor'], 'id'>; deps: Pick<Call['deps'], 'now' | 'randomBytes'> };

/** To be completed by what it is about, and what was before and after. */
export const noteBy = ({ deps, actor }: Doer, what: string) => ({
  at: deps.now(),
  id: Buffer.from(deps.randomBytes(9)).toString('base64url'),
  who: actor.id,
  what,
});
