// How does a test get the demo's sign-ins without waiting for the demo's three thousand responses? A registry that holds only them.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Agency } from '../../functions/domain/agency.ts';
import type { Client } from '../../functions/domain/client.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import { personWrites } from '../../functions/store/people.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { createTables } from '../../infra/local/create-tables.ts';
import { personsOfDemo } from '../../infra/local/demo-people.ts';
import { startEngine } from '../../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../../infra/local/tables-client.ts';

/** The one agency there is at first; the viewer may read it and what is under it. */
export const viewerAgency: Agency = {
  id: 'ag-viewer',
  code: 'XEM',
  name: 'Phường Thử Nghiệm',
  kind: 'commune',
  placements: [{}],
  succeeds: [],
  serviceIds: [],
};
const clients: Client[] = [
  { id: 'demo-admin', role: 'platform' },
  { id: 'demo-viewer', role: 'viewer', agencyId: viewerAgency.id },
];

/** A data folder as a platform leaves it, into whose registry no demo comes any more; whoever asked removes it. */
export async function preparedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-platform-'));
  const engine = await startEngine({ folder, log: () => {} });
  const db = tablesClient(engine.endpoint, {});
  const store = { db, tables: await createTables(db, 'long-dan') };
  const writes = [
    { key: registryKey.agency(viewerAgency.id), thing: viewerAgency, isNew: true },
    ...clients.map(clientWrite),
    ...personsOfDemo(() => viewerAgency.id).flatMap((one) => personWrites(one)),
  ];
  await changeRegistry(store, writes, { at: new Date(), id: 'prepared', who: 'test', what: 'prepare', thing: 'all' });
  await engine.stop();
  return folder;
}
