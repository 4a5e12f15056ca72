// How does a function reach its tables? One database and three table names, handed to every store function.
import { type Database, openDatabase, type Patience } from './database.ts';
import { environmentPlace } from './database-place.ts';

export type TableName = 'registry' | 'responses' | 'tallies';
export type Store = { db: Database; tables: Record<TableName, string> };

/** As AWS advises for what many share: waits grow, and by chance, so that those who failed together do not come again together. */
export const cloudPatience: Patience = { retries: 4, pauseBefore: (retry) => Math.random() * 50 * 2 ** retry };

/** The tables in the cloud, by the names the environment gives. */
export const cloudStore = (tables: Store['tables']): Store => ({
  db: openDatabase(environmentPlace(process.env), cloudPatience),
  tables,
});
