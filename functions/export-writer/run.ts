// What does the writer of exports do on its round? Goes on with every job that is not ready, and takes away what has had its day.
import { hasEnded, type ResponseExport } from '../domain/response-export.ts';
import { describeError } from '../runtime/log.ts';
import { isUnreachable } from '../store/database-errors.ts';
import { allExports, forgetExport } from '../store/response-exports.ts';
import type { ExporterDependencies } from './dependencies.ts';
import { writeExport } from './write-export.ts';

/** One round. Throws when the store cannot be reached or it is told to stop; the next round goes on. */
export async function exportRound(deps: ExporterDependencies): Promise<void> {
  for (const job of await allExports(deps.store)) {
    if (hasEnded(job, deps.now())) await end(deps, job);
    else if (job.manifest === undefined) await goOn(deps, job);
  }
}

/** Files first: what is named may be swept again. */
async function end({ bucket, store, log }: ExporterDependencies, { id }: ResponseExport): Promise<void> {
  await bucket.sweep(`exports/${id}`);
  await forgetExport(store, id);
  log('info', 'export ended', { export: id });
}

async function goOn(deps: ExporterDependencies, job: ResponseExport): Promise<void> {
  await writeExport(deps, job).catch((error: unknown) => {
    if (isUnreachable(error) || deps.stopping.aborted) throw error;
    deps.log('error', 'export not written', { export: job.id, error: describeError(error) });
  });
}
