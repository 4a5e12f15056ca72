// What became of an export? How far it has come while it is written; then its file, its parts and its manifest, for a day.
import * as z from 'zod/mini';
import { isPlatform } from '../domain/actor.ts';
import { type ExportPart, exportFormat, hasEnded, type ResponseExport, rowsOf } from '../domain/response-export.ts';
import { Problem } from '../runtime/problem.ts';
import type { Bucket } from '../store/bucket.ts';
import { findExport } from '../store/response-exports.ts';
import { campaignSeen } from './campaigns.ts';
import { streamOfBytes } from './csv-lines.ts';
import { noteDownload } from './note-download.ts';
import { type Answer, type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

export const exportView = z.object({
  id: z.string(),
  campaignId: z.string(),
  format: exportFormat,
  state: z.literal('writing'),
  /** Written so far. */
  rows: z.int(),
  askedAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});

export const responseExportRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/exports/{id}',
    summary:
      'An export of responses: 202 with the rows so far while it is written, then 303 to its file, or to its manifest where a place sends parts one by one',
    right: 'responses.read',
    query: noQuery,
    body: noBody,
    gives: { status: 202, schema: exportView },
    run: async ({ params }, call) => {
      const job = await exportSeen(call, params);
      return job.manifest === undefined ? writingAnswer(job) : readyAnswer(call, job);
    },
  }),
  route({
    method: 'GET',
    path: '/exports/{id}/{file}',
    summary:
      'responses.csv or responses.ndjson, a part that the manifest names, or manifest.json; each is noted in the audit trail',
    right: 'responses.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'application/octet-stream' },
    run: async ({ params }, call) => {
      const job = await exportSeen(call, params);
      const file = fileNamed(job, params['file'] ?? '');
      await noteDownload(call, 'responses.download', job.campaignId, { export: job.id, file: file.name });
      return sendFile(call.deps.reports.bucket, job, file);
    },
  }),
];

const addressOf = ({ id }: ResponseExport, file?: string): string =>
  `/api/v1/exports/${id}${file === undefined ? '' : `/${file}`}`;

/** Come back in a moment. */
export function writingAnswer(job: ResponseExport): Answer {
  return { status: 202, headers: { Location: addressOf(job), 'Retry-After': '2' }, body: writingView(job) };
}

export function writingView(job: ResponseExport) {
  const { id, campaignId, format, askedAt, endsAt } = job;
  return { id, campaignId, format, state: 'writing' as const, rows: rowsOf(job), askedAt, endsAt };
}

/** A place that sends to addresses of its own cannot join parts on the way: there the manifest names them. */
async function readyAnswer({ deps }: Call, job: ResponseExport): Promise<Answer> {
  const file = (await isJoined(deps.reports.bucket, job)) ? wholeName(job) : manifestName;
  return { status: 303, headers: { Location: addressOf(job, file), 'Cache-Control': 'no-store' } };
}

/** Whether the parts are one download here. */
export async function isJoined(bucket: Pick<Bucket, 'link'>, job: ResponseExport): Promise<boolean> {
  const [first] = job.parts;
  return job.parts.length === 1 || (await bucket.link(exportKey(job, first?.name ?? ''), wholeName(job))) === undefined;
}

export const manifestName = 'manifest.json';
export const wholeName = ({ format }: Pick<ResponseExport, 'format'>): string => `responses.${format}`;

/** Where a file of an export lies. */
export const exportKey = ({ id }: Pick<ResponseExport, 'id'>, name: string): string => `exports/${id}/${name}`;
/** Of a manifest that was written and not entered there may be another: the name says which. */
export const manifestKey = (job: Pick<ResponseExport, 'id'>, sha256: string): string =>
  exportKey(job, `manifest-${sha256.slice(0, 16)}.json`);

/** Who may not read instants is given no export that has them. */
export const mayHave = ({ actor }: Pick<Call, 'actor'>, { times }: ResponseExport): boolean =>
  times === 'half-days' || isPlatform(actor);

/** Throws 404 where there is none, or none for this client. */
async function exportSeen(call: Call, params: Params): Promise<ResponseExport> {
  const id = params['id'] ?? '';
  const unknown = new Problem(404, 'Not found', `There is no export ${id}; an export is kept for a day.`);
  const job = await findExport(call.deps.store, id);
  if (job === undefined || hasEnded(job, call.deps.now())) throw unknown;
  if (!mayHave(call, job)) throw unknown;
  await campaignSeen(call, { id: job.campaignId });
  return job;
}

type ExportFile = { name: string; keys: string[]; contentType: string };

/** Throws 404 where the export has no such file, or has it not yet. */
function fileNamed(job: ResponseExport, name: string): ExportFile {
  const contentType = job.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
  const keyOf = (part: ExportPart) => exportKey(job, part.name);
  const part = job.parts.find((one) => one.name === name);
  if (part !== undefined) return { name, keys: [keyOf(part)], contentType };
  if (job.manifest !== undefined && name === wholeName(job)) return { name, keys: job.parts.map(keyOf), contentType };
  if (job.manifest !== undefined && name === manifestName)
    return { name, keys: [manifestKey(job, job.manifest)], contentType: 'application/json' };
  throw new Problem(404, 'Not found', `Export ${job.id} has no file ${name.slice(0, 100)}, or has it not yet.`);
}

async function sendFile(
  bucket: Pick<Bucket, 'open' | 'link'>,
  { id }: ResponseExport,
  { name, keys, contentType }: ExportFile,
): Promise<Answer> {
  const fileName = `${id}.${name}`;
  const elsewhere = await bucket.link(keys[0] ?? '', fileName);
  if (elsewhere === undefined)
    return {
      status: 200,
      file: streamOfBytes(joined(bucket, keys)),
      contentType,
      headers: { 'Content-Disposition': `attachment; filename="${fileName}"` },
    };
  if (keys.length > 1)
    throw new Problem(404, 'Not found', `Here the parts are fetched one by one: ${manifestName} names ${keys.length}.`);
  return { status: 303, headers: { Location: elsewhere, 'Cache-Control': 'no-store' } };
}

/** The bytes of files one after the other, each opened when its turn comes. */
export async function* joined(bucket: Pick<Bucket, 'open'>, keys: string[]): AsyncGenerator<Uint8Array> {
  for (const key of keys) {
    const found = await bucket.open(key);
    if (found === undefined) throw new Error('An export lacks a part that it names');
    yield* found.body;
  }
}
