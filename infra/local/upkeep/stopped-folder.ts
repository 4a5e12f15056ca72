// How does an operator's command open a data folder that no platform runs on? It takes the folder's lock, so that none can start meanwhile.
import type { Log } from '../../../functions/runtime/log.ts';
import type { Store } from '../../../functions/store/connect.ts';
import { type Accounts, openAccounts } from '../accounts.ts';
import { createTables } from '../create-tables.ts';
import { openShape } from '../data-shape.ts';
import { startEngine } from '../dynamodb-engine.ts';
import { lockFolder } from '../folder-lock.ts';
import type { Settings } from '../settings.ts';
import { tablesClient } from '../tables-client.ts';

type Where = Pick<Settings, 'dataFolder' | 'tablesEndpoint'>;

/** Runs `work` while the folder is ours; throws the sentence of the lock where a platform runs on it. */
export async function withLockedFolder<T>(path: string, work: (folder: string) => Promise<T>): Promise<T> {
  const lock = await lockFolder(path);
  try {
    return await work(lock.folder);
  } finally {
    await lock.release();
  }
}

/** The same with the tables at hand, wherever they are, and the accounts. */
export const withStoppedPlatform = <T>(
  { dataFolder, tablesEndpoint }: Where,
  log: Log,
  work: (opened: { store: Store; accounts: Accounts }) => Promise<T>,
): Promise<T> =>
  withLockedFolder(dataFolder, async (folder) => {
    await openShape(folder);
    const engine = tablesEndpoint === undefined ? await startEngine({ folder, log }) : undefined;
    const db = tablesClient(tablesEndpoint ?? engine?.endpoint ?? '');
    try {
      const store = { db, tables: await createTables(db, 'long-dan') };
      return await work({ store, accounts: await openAccounts(folder) });
    } finally {
      await engine?.stop();
    }
  });
