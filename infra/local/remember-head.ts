// Has the registry changed? All that changes it on one machine passes through this process, so the engine need not be asked each time.
import { performance } from 'node:perf_hooks';
import type { Database } from '../../functions/store/database.ts';
import type { Answer } from '../../functions/store/read-answer.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { toItem } from '../../functions/store/write-item.ts';

/** After a change whose outcome nobody heard (the engine died), what is remembered may be wrong for so long. */
const trustedMilliseconds = 1000;
const headKey = JSON.stringify(toItem(registryKey.head));

/**
 * The database, of which the registry's head is asked once and then remembered until somebody changes it or a second has passed. For an engine that
 * nobody else writes to. An engine has one thread: who asked for the head waited behind the commit of those before, and could not share the next.
 */
export function rememberHead(db: Database, registryTable: string, now = () => performance.now()): Database {
  let known: { at: number; head: Promise<Answer> } | undefined;
  const isHead = (input: object): boolean =>
    'TableName' in input &&
    input.TableName === registryTable &&
    'Key' in input &&
    JSON.stringify(input.Key) === headKey;
  const isChangeOfHead = (input: object): boolean =>
    'TransactItems' in input && Array.isArray(input.TransactItems)
      ? input.TransactItems.some(({ Update }) => Update !== undefined && isHead(Update))
      : isHead(input);
  const remembered = (read: () => Promise<Answer>): Promise<Answer> => {
    if (known !== undefined && now() - known.at < trustedMilliseconds) return known.head;
    const head = read();
    known = { at: now(), head };
    // What could not be read is not remembered.
    head.catch(() => {
      if (known?.head === head) known = undefined;
    });
    return head;
  };
  return async (action, input) => {
    if (action === 'GetItem' && isHead(input)) return remembered(() => db(action, input));
    if (!isChangeOfHead(input)) return db(action, input);
    known = undefined;
    try {
      return await db(action, input);
    } finally {
      // Whoever read it meanwhile may have read it as it was.
      known = undefined;
    }
  };
}
