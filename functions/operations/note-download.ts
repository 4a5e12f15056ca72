// Who took what away? Each download of what people answered or officials did is noted in the trail before its first byte leaves.
import { noteInTrail } from '../store/change-registry.ts';
import type { Call } from './route.ts';

/** `what` ends in `.download`; `after` says what was asked for. */
export async function noteDownload({ deps, actor }: Call, what: string, thing: string, after?: object): Promise<void> {
  const at = deps.now();
  const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
  await noteInTrail(deps.store, { at, id, who: actor.id, what, thing, ...(after === undefined ? {} : { after }) });
}
