// How do raw responses leave? At once where they are few; else by a job that writes them into parts, and the client comes back for them.
import * as z from 'zod/mini';
import { isPlatform } from '../domain/actor.ts';
import type { Campaign } from '../domain/campaign.ts';
import { type ExportFormat, type ExportTimes, exportFormat, hasEnded, newExport } from '../domain/response-export.ts';
import { askedIn } from '../store/questionnaires.ts';
import { addExport, allExports } from '../store/response-exports.ts';
import { type ResponsePage, responsePages } from '../store/response-pages.ts';
import { campaignSeen } from './campaigns.ts';
import { streamOf } from './csv-lines.ts';
import { demandRoom } from './machine.ts';
import { noteDownload } from './note-download.ts';
import { writingAnswer } from './response-exports.ts';
import { responseLines } from './response-lines.ts';
import { type Answer, type Call, noBody, type Params, type Route, route } from './route.ts';

/** As many are answered at once: a function in the cloud can send no more than six megabytes. */
const atOnce = 10_000;

export const exportRoutes: Route[] = exportFormat.options.map((format) =>
  route({
    method: 'GET',
    path: `/campaigns/{id}/responses.${format}`,
    summary: `Every response of a campaign in a stable order; no comment, no ticket; of more than ${atOnce}, or with job=true, 202 with the Location of a job to come back to; the download is noted in the audit trail`,
    right: 'responses.read',
    query: z.strictObject({
      /** By a job however few there are: only a job has a manifest with the sums that must agree. */
      job: z.optional(z.literal('true')),
    }),
    body: noBody,
    gives: { status: 200, contentType: format === 'csv' ? 'text/csv' : 'application/x-ndjson' },
    run: ({ params, query }, call) => exportAll(call, params, format, query.job === 'true'),
  }),
);

async function exportAll(call: Call, params: Params, format: ExportFormat, byJob: boolean): Promise<Answer> {
  const campaign = await campaignSeen(call, params);
  const pages = byJob ? undefined : await fewPages(call, campaign);
  if (pages === undefined) return writingAnswer(await askFor(call, campaign, format));
  await noteDownload(call, 'responses.download', campaign.id, { format });
  const { registry, questionnaires } = call.deps;
  const times = timesFor(call);
  const of = { campaign, registry: await registry(), questionnaire: await askedIn(questionnaires, campaign), times };
  const { contentType, head, linesOf } = responseLines(format, of);
  const headers = { 'Content-Disposition': `attachment; filename="responses-${campaign.id}.${format}"` };
  async function* lines(): AsyncGenerator<string> {
    yield head;
    for (const { entries } of pages ?? []) yield linesOf(entries.flatMap(({ response }) => response ?? []));
  }
  return { status: 200, file: streamOf(lines()), contentType, headers };
}

/** Told to the instant, times point at people. */
const timesFor = ({ actor }: Call): ExportTimes => (isPlatform(actor) ? 'instants' : 'half-days');

/** All pages, or undefined as soon as they are too many; what is of no known shape is told. */
async function fewPages({ deps }: Call, { id: campaignId }: Campaign): Promise<ResponsePage[] | undefined> {
  const pages: ResponsePage[] = [];
  let responses = 0;
  for await (const page of responsePages(deps.store, campaignId)) {
    responses += page.entries.length;
    if (responses > atOnce) return undefined;
    for (const { submissionId, response } of page.entries)
      if (response === undefined) deps.log('error', 'response unreadable', { campaignId, submissionId });
    pages.push(page);
  }
  return pages;
}

/** A job; the one that is under way already where the same client asks for the same again. */
async function askFor(call: Call, { id: campaignId }: Campaign, format: ExportFormat) {
  const { deps, actor } = call;
  const asked = { campaignId, format, times: timesFor(call), askedBy: actor.id };
  const same = (await allExports(deps.store)).find(
    (one) =>
      one.manifest === undefined &&
      !hasEnded(one, deps.now()) &&
      one.campaignId === campaignId &&
      one.format === format &&
      one.times === asked.times &&
      one.askedBy === actor.id,
  );
  // What is under way already is only looked at again.
  if (same === undefined) await demandRoom(deps);
  const job =
    same ?? newExport({ id: `ex-${Buffer.from(deps.randomBytes(12)).toString('hex')}`, ...asked }, deps.now());
  await noteDownload(call, 'responses.download', campaignId, { format, export: job.id });
  if (same === undefined) await addExport(deps.store, job);
  deps.reports.ringExporter();
  return job;
}
