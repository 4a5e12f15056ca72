// How does a report's file leave? Whole or in part, as it was written; a place that has addresses for files sends there. Each download is noted.
import { basename } from 'node:path';
import * as z from 'zod/mini';
import { periodSlug } from '../domain/report.ts';
import { Problem } from '../runtime/problem.ts';
import type { ByteRange } from '../store/bucket.ts';
import { type KeptReport, reportsOf } from '../store/reports.ts';
import { campaignSeen } from './campaigns.ts';
import { streamOfBytes } from './csv-lines.ts';
import { noteDownload } from './note-download.ts';
import { manifestFile, signatureFile } from './report-manifest.ts';
import { reportSeen } from './reports.ts';
import { type Answer, type Call, noBody, noQuery, type Params, type Raw, type Route, route } from './route.ts';

export const reportFileRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/reports/{id}/{file}',
    summary: 'A file of a report, by ranges too; it never changes, and its digest is its ETag',
    right: 'reports.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'application/octet-stream' },
    run: async ({ params, range, ifNoneMatch }, call) => {
      const report = await reportSeen(call, params);
      const file = fileNamed(report, params['file'] ?? '');
      return answerFile(call, report, file, { range, ifNoneMatch, caching: unchanging });
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/reports/{period}/{file}',
    summary:
      'The same file of the latest published revision of a period (`2026-Q4`, `a-2026-Q4`): an address that stays',
    right: 'reports.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'application/octet-stream' },
    run: async ({ params, range, ifNoneMatch }, call) => {
      const report = await latestPublished(call, params);
      const file = fileNamed(report, params['file'] ?? '');
      return answerFile(call, report, file, { range, ifNoneMatch, caching: askAgain });
    },
  }),
  route({
    method: 'GET',
    path: '/report-keys',
    summary: 'The public keys (JWK Set) that manifests of reports are signed with',
    right: 'reports.read',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }) },
    run: async (_, { deps }) => ({ status: 200, body: await deps.reports.publicKeys() }),
  }),
];

const unchanging = { 'Cache-Control': 'private, max-age=31536000, immutable' };
/** A revision may have taken its place. */
const askAgain = { 'Cache-Control': 'private, no-cache' };

async function latestPublished(call: Call, params: Params): Promise<KeptReport> {
  const campaign = await campaignSeen(call, params);
  const slug = params['period'] ?? '';
  const all = await reportsOf(call.deps.store, campaign.id);
  const found = all.filter(({ period, state }) => state === 'published' && periodSlug(period) === slug).at(-1);
  if (found !== undefined) return found;
  throw new Problem(404, 'Not found', `Campaign ${campaign.id} has no published report of ${slug.slice(0, 40)}.`);
}

type NamedFile = { name: string; contentType: string; sha256: string };

function fileNamed(report: KeptReport, name: string): NamedFile {
  const own = [
    ...report.files,
    { ...manifestFile, sha256: report.manifest },
    // Whoever has the manifest knows its signature: one follows from the other.
    { ...signatureFile, sha256: `signature-of-${report.manifest}` },
  ];
  const found = own.find((file) => file.name === name);
  if (found === undefined) throw new Problem(404, 'Not found', `Report ${report.id} has no file ${basename(name)}.`);
  return found;
}

type Asked = Pick<Raw, 'range' | 'ifNoneMatch'> & { caching: Record<string, string> };

/** Compared weakly (RFC 9110 §13.1.2): what was compressed on its way is called `W/"…"` by whoever has it. */
const hasAlready = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);

async function answerFile(call: Call, report: KeptReport, file: NamedFile, { range, ifNoneMatch, caching }: Asked) {
  const etag = `"${file.sha256}"`;
  if (hasAlready(ifNoneMatch, etag)) return { status: 304 as const, headers: { ETag: etag, ...caching } };
  await noteDownload(call, 'report.download', report.id, { file: file.name });
  return sendFile(call, report, { ...file, etag, caching }, range);
}

async function sendFile(
  { deps }: Call,
  report: KeptReport,
  { name, contentType, etag, caching }: NamedFile & { etag: string; caching: Asked['caching'] },
  range: string | undefined,
): Promise<Answer> {
  const { bucket } = deps.reports;
  const [key, fileName] = [`reports/${report.id}/${name}`, `${report.id}.${name}`];
  const elsewhere = await bucket.link(key, fileName);
  if (elsewhere !== undefined) return { status: 303, headers: { Location: elsewhere, 'Cache-Control': 'no-store' } };
  const whole = await bucket.open(key);
  if (whole === undefined) throw new Error('A report lacks a file that its index names');
  const headers = {
    ...{ ETag: etag, 'Accept-Ranges': 'bytes', ...caching },
    'Content-Disposition': `attachment; filename="${fileName}"`,
  };
  const part = rangeOf(range, whole.bytes);
  if (part === undefined) return { status: 200, file: streamOfBytes(whole.body), contentType, headers };
  const some = await bucket.open(key, part);
  if (some === undefined) throw new Error('A report lacks a file that its index names');
  const length = { 'Content-Range': `bytes ${part.from}-${part.to}/${whole.bytes}` };
  return { status: 206, file: streamOfBytes(some.body), contentType, headers: { ...headers, ...length } };
}

/** One range of bytes (RFC 9110 §14.1.2); anything else is answered with the whole file, as the standard allows. */
function rangeOf(header: string | undefined, bytes: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (from <= to) return { from, to };
  throw new Problem(416, 'Range not satisfiable', `The file has ${bytes} bytes.`, {
    headers: { 'Content-Range': `bytes */${bytes}` },
  });
}
