// Which exports of a campaign's responses are under way or ready, and does what is in them add up?
import * as z from 'zod/mini';
import { hasEnded, type ResponseExport, reconciliation } from '../domain/response-export.ts';
import { readWhole } from '../store/bucket.ts';
import { allExports } from '../store/response-exports.ts';
import { campaignSeen } from './campaigns.ts';
import {
  exportView,
  isJoined,
  manifestKey,
  manifestName,
  mayHave,
  wholeName,
  writingView,
} from './response-exports.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';

export const campaignExport = z.extend(z.omit(exportView, { state: true }), {
  state: z.enum(['writing', 'ready']),
  /** What can be fetched of it here, by name; nothing while it is written. */
  files: z.array(z.string()),
  /** Received, in the file, counted: read when it was finished, null before. */
  reconciliation: z.nullable(reconciliation),
});
export type CampaignExport = z.infer<typeof campaignExport>;

export const campaignExportsRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/exports',
  summary:
    'Exports of a campaign’s responses of the last day, the newest first, each with its files and the sums that must agree',
  right: 'responses.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: z.object({ items: z.array(campaignExport) }) },
  run: async ({ params }, call) => {
    const { id } = await campaignSeen(call, params);
    const own = (await allExports(call.deps.store)).filter(
      (job) => job.campaignId === id && !hasEnded(job, call.deps.now()) && mayHave(call, job),
    );
    const newest = own.toSorted((a, b) => b.askedAt.localeCompare(a.askedAt));
    return { status: 200, body: { items: await Promise.all(newest.map((job) => viewOf(call, job))) } };
  },
});

async function viewOf({ deps }: Call, job: ResponseExport): Promise<CampaignExport> {
  const { bucket } = deps.reports;
  const written = writingView(job);
  if (job.manifest === undefined) return { ...written, files: [], reconciliation: null };
  const whole = await isJoined(bucket, job);
  const names = whole ? [wholeName(job)] : job.parts.map(({ name }) => name);
  const bytes = await readWhole(bucket, manifestKey(job, job.manifest));
  if (bytes === undefined) throw new Error('An export lacks a manifest that it names');
  const sums = z.object({ reconciliation }).parse(JSON.parse(bytes.toString()));
  return { ...written, state: 'ready', files: [...names, manifestName], ...sums };
}
