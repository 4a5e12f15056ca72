// Who took what away? Each download of what people answered or officials did is noted in the trail before its first byte leaves.
import { noteInTrail } from '../store/change-registry.ts';
import { noteBy } from './note-by.ts';
import type { Call } from './route.ts';

/** `what` ends in `.download`; `after` says what was asked for. */
export const noteDownload = (call: Call, what: string, thing: string, after?: object): Promise<void> =>
  noteInTrail(call.deps.store, { ...noteBy(call, what), thing, ...(after === undefined ? {} : { after }) });
