// What does a million responses cost on AWS, and what a month of a commune, a province, the country? `npm run price` measures and prints it.
import '../infra/local/quiet-sdk.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { measure } from './price/measure.ts';
import { meterOf } from './price/meter.ts';
import { prepareCountry } from './price/country.ts';

const folder = await mkdtemp(join(tmpdir(), 'long-dan-price-'));
const engine = await startEngine({ folder, log: () => {} });
try {
  const db = tablesClient(engine.endpoint, {});
  const store = { db, tables: await createTables(db, 'price') };
  await prepareCountry(store);
  console.log(JSON.stringify(await measure(store, meterOf(db), [
    { where: 'province', together: 1, turns: 30 }, { where: 'province', together: 2, turns: 15 }, { where: 'province', together: 10, turns: 8 }, { where: 'province', together: 48, turns: 2 },
    { where: 'country', together: 47, turns: 3 }, { where: 'country', together: 285, turns: 1 } ]), null, 1));
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}
