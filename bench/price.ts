// What does a million responses cost on AWS, and a month of a commune, a province, the country? `npm run price` measures and prints it.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables } from '../infra/local/create-tables.ts';
import { startEngine } from '../infra/local/dynamodb-engine.ts';
import { tablesClient } from '../infra/local/tables-client.ts';
import { costOfStep, costsOfKeeping, type StepCost, sumOfKeeping, sumOfStep, sumOfSteps } from './price/cost.ts';
import { prepareCountry } from './price/country.ts';
import { partsOf } from './price/floor.ts';
import { type Batch, type Measured, measure } from './price/measure.ts';
import { meterOf } from './price/meter.ts';
import { costOfMonth } from './price/month.ts';
import { otherBatches, placeBatches, places, windowSeconds } from './price/places.ts';
import { freeEachMonth, priceList } from './price/price-list.ts';
import { standingOf } from './price/standing.ts';
import { assumed, keepUseOf, stepsOf } from './price/steps.ts';

const million = 1_000_000;
const batches: Batch[] = [...placeBatches, ...otherBatches];
const doors = ['http-api', 'function-urls'] as const;

const dollars = (amount: number): number => Number(amount.toFixed(2));
const row = (cost: StepCost) => ({
  step: cost.step,
  edge: dollars(cost.edge),
  door: dollars(cost.door),
  functions: dollars(cost.functions),
  tables: dollars(cost.tables),
  logs: dollars(cost.logs),
  $: dollars(sumOfStep(cost)),
});

async function measured(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'long-dan-price-'));
  const engine = await startEngine({ folder, log: () => {} });
  try {
    const meter = meterOf(tablesClient(engine.endpoint, {}));
    const store = { db: meter.db, tables: await createTables(meter.db, 'price') };
    await prepareCountry(store);
    return await measure(store, meter, batches);
  } finally {
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const found = await measured();
const keep = keepUseOf(found);
const standing = standingOf(found);

console.log(
  `US dollars, ${priceList.region}, as of ${priceList.asOf} (${priceList.source}). Measured on ${cpus()[0]?.model}, Node ${process.version}.`,
);
for (const batch of found.counted) {
  const costs = stepsOf(found, batch).map((use) => costOfStep(use, priceList, million, 'http-api'));
  console.log(
    `\nA million responses, ${batch.together} to a turn of the counter (${batch.name}; the clock: ${windowSeconds} s)`,
  );
  console.table([...costs, sumOfSteps(costs)].map(row));
  console.log(`With function URLs: $${dollars(sumOfStep(sumOfSteps(costs)) - sumOfSteps(costs).door)}`);
}
console.log('\nWhat a million consists of, and the write units that counting one response takes');
console.table(
  Object.fromEntries(
    found.counted.map((batch) => [
      batch.name,
      Object.fromEntries(
        Object.entries(partsOf(stepsOf(found, batch), priceList)).map(([part, n]) => [part, dollars(n)]),
      ),
    ]),
  ),
);
console.log('\nTo keep a million for a month');
console.table(
  Object.fromEntries(
    Object.entries({ ...assumed.recountsEachMonth, 'on average': undefined }).map(([when, recounts]) => {
      const keeping = costsOfKeeping(keepUseOf(found, recounts), priceList, million);
      const parts = Object.entries({ ...keeping, $: sumOfKeeping(keeping) });
      return [when, Object.fromEntries(parts.map(([part, amount]) => [part, dollars(amount)]))];
    }),
  ),
);
console.log(`\nA month, each response kept ${assumed.monthsKept} months; "free" is what AWS gives every account`);
console.table(
  places.flatMap(({ name, responses }, at) =>
    doors.map((door) => {
      const batch = found.counted[at];
      if (batch === undefined) throw new Error(`${name} was not measured`);
      const steps = stepsOf(found, batch);
      const given = { prices: priceList, free: freeEachMonth, steps, keep, standing, door };
      const month = costOfMonth(given, responses, assumed.monthsKept);
      const shown = Object.entries(month).map(([part, amount]) => [part, dollars(amount)]);
      return { place: name, responses, door, ...Object.fromEntries(shown) };
    }),
  ),
);
console.log('Assumed, not measured:', assumed);
