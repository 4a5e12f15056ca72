// How fast, and in how much memory, is an export written? A process of its own, so that what it takes is the writer's alone; it prints both.
import { randomUUID } from 'node:crypto';
import { rowsOf } from '../functions/domain/response-export.ts';
import { usualRowsPerPart } from '../functions/export-writer/dependencies.ts';
import { exportRound } from '../functions/export-writer/run.ts';
import { readersOf } from '../functions/store/readers.ts';
import { findExport } from '../functions/store/response-exports.ts';
import { folderBucket } from '../infra/local/folder-bucket.ts';
import { tablesClient } from '../infra/local/tables-client.ts';

const [
  endpoint = '',
  names = '',
  folder = '',
  id = '',
  perPart = String(usualRowsPerPart),
  at = new Date().toISOString(),
] = process.argv.slice(2);
const store = { db: tablesClient(endpoint, {}), tables: JSON.parse(names) };
const [start, spent] = [performance.now(), process.cpuUsage()];
await exportRound({
  ...readersOf(store),
  bucket: folderBucket(folder, randomUUID),
  rowsPerPart: Number(perPart),
  now: () => new Date(at),
  stopping: new AbortController().signal,
  log: (level, what, more) => {
    if (level === 'error') console.error(what, more);
  },
});
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(spent);
const job = await findExport(store, id);
if (job?.manifest === undefined) throw new Error('The export is not ready');
// The most that the process ever had, as the system knows it: what is asked now and then misses what comes and goes between.
const peakMegabytes = process.resourceUsage().maxRSS / 2 ** 10;
console.log(JSON.stringify({ rows: rowsOf(job), seconds, processor: (user + system) / 1e6, peakMegabytes }));
