// How is an export written? Part after part, each followed by a checkpoint; then what is there is read back, summed up and entered as ready.
import { createHash } from 'node:crypto';
import { type ResponseExport, reconcile, rowsOf } from '../domain/response-export.ts';
import { exportKey, joined, manifestKey, wholeName } from '../operations/response-exports.ts';
import { type ExportedOf, responseLines } from '../operations/response-lines.ts';
import { askedIn } from '../store/questionnaires.ts';
import { saveExport } from '../store/response-exports.ts';
import { responsesCounted } from '../store/tallies.ts';
import type { ExporterDependencies } from './dependencies.ts';
import { writePart } from './write-part.ts';

/**
 * Writes what is not yet written. Broken off anywhere and begun again it gives the same bytes of the same responses: a part begins where the
 * last one that was entered ends, and is named by what is in it. Of two writers at once the slower leaves at its next checkpoint.
 */
export async function writeExport(deps: ExporterDependencies, begun: ResponseExport): Promise<void> {
  const of = await exportedOf(deps, begun);
  const lines = responseLines(begun.format, of);
  let job = begun;
  while (job.next !== undefined) {
    job = await writePart(deps, job, lines);
    if (!(await saveExport(deps.store, job))) return;
  }
  await finish(deps, job, of);
}

async function exportedOf(
  { registry, questionnaires }: ExporterDependencies,
  job: ResponseExport,
): Promise<ExportedOf> {
  const known = await registry();
  const campaign = known.campaigns.get(job.campaignId);
  if (campaign === undefined) throw new Error(`Export ${job.id} names a campaign that is not there`);
  return { campaign, registry: known, questionnaire: await askedIn(questionnaires, campaign), times: job.times };
}

/** Who asks for the manifest once it is entered finds it: it is put first. */
async function finish(deps: ExporterDependencies, job: ResponseExport, of: ExportedOf): Promise<void> {
  const bytes = await manifestOf(deps, job, of);
  const manifest = createHash('sha256').update(bytes).digest('hex');
  await deps.bucket.put(manifestKey(job, manifest), bytes, 'application/json');
  if (await saveExport(deps.store, { ...job, revision: job.revision + 1, manifest }))
    deps.log('info', 'export ready', { export: job.id, rows: rowsOf(job) });
}

async function manifestOf(deps: ExporterDependencies, job: ResponseExport, of: ExportedOf): Promise<Uint8Array> {
  const { id, campaignId, times, askedAt, endsAt, parts, tellers } = job;
  const { questionnaire, campaign } = of;
  const rows = rowsOf(job);
  const manifest = {
    ...{ format: 'long-dan/responses', formatVersion: 1, export: id, askedAt, endsAt, times },
    campaign: { id: campaignId, title: campaign.title, demo: campaign.demo },
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    file: { name: wholeName(job), rows, ...(await readBack(deps, job)) },
    parts,
    reconciliation: reconcile(rows, tellers, await responsesCounted(deps.store, campaignId)),
  };
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`);
}

/** Length and digest of all parts together, as they lie in the bucket. Throws where one is not what was put there. */
async function readBack({ bucket, stopping }: ExporterDependencies, job: ResponseExport) {
  const whole = createHash('sha256');
  let bytes = 0;
  for (const { name, sha256 } of job.parts) {
    const own = createHash('sha256');
    for await (const chunk of joined(bucket, [exportKey(job, name)])) {
      stopping.throwIfAborted();
      own.update(chunk);
      whole.update(chunk);
      bytes += chunk.length;
    }
    if (own.digest('hex') !== sha256) throw new Error(`Part ${name} of export ${job.id} is not what was put`);
  }
  return { bytes, sha256: whole.digest('hex') };
}
