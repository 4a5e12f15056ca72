// How do the numbers of transactions come in? As a table by agency, service and day; a day sent again is written over.
import * as z from 'zod/mini';
import type { Days } from '../domain/period.ts';
import { noteInTrail } from '../store/change-registry.ts';
import { putTransactions, transactionsOfAgency } from '../store/transactions.ts';
import { invalid } from './parse-sent.ts';
import { mustHold } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { importQuery, readSheetRows, sheetMediaTypes } from './sheet-rows.ts';
import { checkTransactionRows, faultsOfTotals, type ImportedDay } from './transaction-rows.ts';

/** Naming more than a screenful helps nobody mend a file. */
const mostFaults = 100;

const result = z.object({ accepted: z.int(), agencies: z.int(), from: z.string(), to: z.string() });

export const transactionRoute: Route = route({
  method: 'POST',
  path: '/transactions:import',
  summary:
    'Import numbers of transactions as CSV or XLSX: agencyCode or agencyId, serviceCode or serviceId (without either: all services together), day, transactions. Nothing is written until every row is valid; a day sent again is written over',
  right: 'registry.write',
  query: importQuery,
  body: noBody,
  takes: sheetMediaTypes,
  fillsDisk: true,
  gives: { status: 200, schema: result },
  run: async ({ bytes, contentType, query }, call) => {
    const rows = await readSheetRows({ bytes, contentType }, { sheet: query.sheet, lang: query.lang, digitsIn: 'day' });
    const world = { registry: await call.deps.registry(), now: call.deps.now() };
    const { days, faults } = checkTransactionRows(world, rows);
    mustHold(call, 'registry.write', world.registry, agenciesIn(days));
    const all = faults.length > 0 ? faults : faultsOfTotals(days, await storedBeside(call, days));
    if (all.length > 0) throw invalid(all.slice(0, mostFaults));
    await putTransactions(call.deps.store, days);
    const written = { accepted: rows.length, agencies: agenciesIn(days).length, ...spanOf(days) };
    await noteImport(call, written);
    return { status: 200, body: written };
  },
});

const agenciesIn = (days: ImportedDay[]): string[] => [...new Set(days.map(({ agencyId }) => agencyId))];

function spanOf(days: ImportedDay[]): Days {
  const sorted = days.map(({ day }) => day).toSorted();
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
}

/** What is stored of the same agencies in the same time. */
async function storedBeside({ deps }: Call, days: ImportedDay[]) {
  const found = agenciesIn(days).map((id) =>
    transactionsOfAgency(deps.store, id, spanOf(days.filter(({ agencyId }) => agencyId === id))),
  );
  return (await Promise.all(found)).flat();
}

function noteImport({ deps, actor }: Call, after: z.infer<typeof result>): Promise<void> {
  const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
  const what = { who: actor.id, what: 'transactions.import', thing: 'transactions' };
  return noteInTrail(deps.store, { at: deps.now(), id, ...what, after });
}
