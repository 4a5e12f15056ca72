// How do responses on paper, or from another system, come in? Every row is checked before any is written; sent again, nothing doubles.
import * as z from 'zod/mini';
import { newCommentToken } from '../domain/comment.ts';
import { answer } from '../domain/response.ts';
import { type Fault, Problem } from '../runtime/problem.ts';
import { noteInTrail } from '../store/change-registry.ts';
import { findResponses, putResponses } from '../store/put-responses.ts';
import { campaignSeen } from './campaigns.ts';
import { checkAgainstStored, checkRows, type Imported } from './import-check.ts';
import { importMediaTypes, readRows } from './import-rows.ts';
import { invalid } from './parse-sent.ts';
import { preview } from './reorganise-agencies.ts';
import { type Call, noBody, type Route, route } from './route.ts';
import { importQuery } from './sheet-rows.ts';

const fourMegabytes = 4 * 1024 * 1024;
/** Naming more than a screenful helps nobody mend a file. */
const mostFaults = 100;

export const importDone = z.object({ accepted: z.int(), alreadyThere: z.int() });
/** What an import would do, and its first rows as they would be stored. */
export const importSeen = z.extend(importDone, {
  faults: z.array(z.object({ path: z.string(), message: z.string() })),
  rows: z.array(
    z.object({
      line: z.int(),
      submissionId: z.string(),
      pointCode: z.optional(z.string()),
      agencyId: z.string(),
      serviceId: z.optional(z.string()),
      answeredAt: z.string(),
      channel: z.string(),
      status: z.string(),
      answers: z.record(z.string(), answer),
      comment: z.optional(z.string()),
    }),
  ),
});
const importAnswer = z.union([importSeen, importDone]);
const firstRows = 10;

export const importRoute: Route = route({
  method: 'POST',
  path: '/campaigns/{id}/responses:import',
  summary:
    'Import responses as CSV, XLSX or NDJSON; nothing is written until every row is valid. preview=true only tells what would come of it',
  right: 'responses.import',
  query: z.extend(importQuery, { preview }),
  body: noBody,
  takes: importMediaTypes,
  largest: fourMegabytes,
  fillsDisk: true,
  gives: { status: 200, schema: importAnswer },
  run: async ({ params, query, ...sent }, call) => {
    const campaign = await campaignSeen(call, params);
    // A draft's days, cover and retention may still change, and with them what an answer means.
    if (campaign.status === 'draft')
      throw new Problem(409, 'Not open', 'A draft takes no responses; open the campaign first.');
    const { responses, faults } = await checkRows(call, campaign, await readRows(sent, query));
    const all = faults.length > 0 ? faults : await checkAgainstStored(call.deps, campaign.id, responses);
    if (query.preview) return { status: 200, body: await previewOf(call, campaign.id, responses, all) };
    if (all.length > 0) throw invalid(all.slice(0, mostFaults));
    const written = await putResponses(
      call.deps.store,
      responses.map(({ response }) => response),
      campaign.retentionDays,
      'bulk',
      { ...campaign, newToken: () => newCommentToken(call.deps.randomBytes) },
    );
    call.deps.ringCounter();
    await noteImport(call, campaign.id, written);
    return { status: 200, body: written };
  },
});

async function previewOf({ deps }: Call, campaignId: string, imported: Imported[], faults: Fault[]) {
  const ids = imported.map(({ response }) => response.submissionId);
  const alreadyThere = (await findResponses(deps.store, campaignId, ids)).size;
  const rows = imported.slice(0, firstRows).map(({ line, response }) => ({ line, ...response }));
  return { accepted: ids.length - alreadyThere, alreadyThere, faults: faults.slice(0, mostFaults), rows };
}

async function noteImport(
  { deps, actor }: Call,
  campaignId: string,
  { accepted, alreadyThere }: z.infer<typeof importDone>,
): Promise<void> {
  const id = Buffer.from(deps.randomBytes(9)).toString('base64url');
  const after = { accepted, alreadyThere };
  await noteInTrail(deps.store, {
    at: deps.now(),
    id,
    who: actor.id,
    what: 'responses.import',
    thing: campaignId,
    after,
  });
}
