// Tables of a test's own on the run's real engine.
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { Store } from '../../functions/store/connect.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';

/** A store with empty tables, seen by nobody else. */
export async function freshStore(): Promise<Store> {
  const db = tablesClient(inject('engineEndpoint'), {});
  const tables = await createTables(db, `t-${randomUUID().slice(0, 8)}`);
  return { db, tables };
}

/** Another client of the same tables, as another function would have. */
export const sameTables = (store: Store): Store => ({ ...store, db: tablesClient(inject('engineEndpoint'), {}) });
