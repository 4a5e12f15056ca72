// Which of a report's files may be had, and by which address? As they were frozen and as they were published; each download is noted.
import { periodSlug } from '../domain/report.ts';
import { Problem } from '../runtime/problem.ts';
import { editionFolder, frozenFolder, type KeptReport, reportsOf } from '../store/reports.ts';
import { campaignSeen } from './campaigns.ts';
import { noteDownload } from './note-download.ts';
import { answerFile, type HeldFile, hasAlready } from './report-file-answer.ts';
import { fileOf } from './report-file-named.ts';
import { reportSeen } from './report-sight.ts';
import { type Answer, type Call, noBody, noQuery, type Params, type Raw, type Route, route } from './route.ts';

type Found = { report: KeptReport; file: HeldFile; caching: Record<string, string> };

/** Gives a file that is found by what the address names, and notes that it was taken. */
const fileRoute = (path: string, summary: string, find: (call: Call, params: Params) => Promise<Found>): Route =>
  route({
    ...{ method: 'GET', path, summary, right: 'reports.read', query: noQuery, body: noBody },
    gives: { status: 200, contentType: 'application/octet-stream' },
    run: async ({ params, ...asked }, call) => noted(call, await find(call, params), asked),
  });

export const reportFileRoutes: Route[] = [
  fileRoute(
    '/reports/{id}/{file}',
    'A file of a report as it was frozen, by ranges too; it never changes, and its digest is its ETag',
    async (call, params) => {
      const report = await reportSeen(call, params);
      return { report, file: frozenFile(report, nameIn(params)), caching: unchanging };
    },
  ),
  fileRoute(
    '/reports/{id}/published/{file}',
    'The same file as it was published: with who approved it and what units say of their figures; it never changes either',
    async (call, params) => {
      const report = await reportSeen(call, params);
      return { report, file: publishedFile(report, nameIn(params)), caching: unchanging };
    },
  ),
  fileRoute(
    '/campaigns/{id}/reports/{period}/{file}',
    'The same file of the latest published revision of a period (`2026-Q4`, `a-2026-Q4`): an address that stays',
    async (call, params) => {
      const report = await latestPublished(call, params);
      const fileIn = report.edition === undefined ? frozenFile : publishedFile;
      return { report, file: fileIn(report, nameIn(params)), caching: askAgain };
    },
  ),
];

const nameIn = ({ file = '' }: Params): string => file;

const unchanging = { 'Cache-Control': 'private, max-age=31536000, immutable' };
/** A revision may have taken its place. */
const askAgain = { 'Cache-Control': 'private, no-cache' };

const frozenFile = (report: KeptReport, name: string): HeldFile => fileOf(report, report, frozenFolder(report), name);

/** Throws 404 while there is no published edition: it is not approved, or written in this moment. */
function publishedFile(report: KeptReport, name: string): HeldFile {
  if (report.edition !== undefined) return fileOf(report, report.edition, editionFolder(report), name);
  throw new Problem(404, 'Not found', `Report ${report.id} has no published edition yet.`);
}

async function latestPublished(call: Call, params: Params): Promise<KeptReport> {
  const campaign = await campaignSeen(call, params);
  const slug = params['period'] ?? '';
  const all = await reportsOf(call.deps.store, campaign.id);
  const found = all.filter(({ period, state }) => state === 'published' && periodSlug(period) === slug).at(-1);
  if (found !== undefined) return found;
  throw new Problem(404, 'Not found', `Campaign ${campaign.id} has no published report of ${slug.slice(0, 40)}.`);
}

/** The file; what the client has already is no download. */
async function noted(
  call: Call,
  { report, file, caching }: Found,
  asked: Pick<Raw, 'range' | 'ifNoneMatch'>,
): Promise<Answer> {
  if (!hasAlready(asked.ifNoneMatch, file)) await noteDownload(call, 'report.download', report.id, { file: file.name });
  return answerFile(call.deps.reports.bucket, { ...file, caching }, asked);
}
