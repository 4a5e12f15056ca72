// How is one part of an export written? So many responses from the checkpoint on, each told by how it has been counted, under a name of its content.
import { createHash } from 'node:crypto';
import { parseCountedAs } from '../domain/recount.ts';
import { addTellers, newTellers, type ResponseExport, type Tellers } from '../domain/response-export.ts';
import { exportKey } from '../operations/response-exports.ts';
import type { ResponseLines } from '../operations/response-lines.ts';
import { poisonPartition } from '../store/lane.ts';
import {
  type ExportedResponse,
  type ResponsePage,
  type ResponsePlace,
  responsePages,
} from '../store/response-pages.ts';
import type { ExporterDependencies } from './dependencies.ts';

type Entry = ResponsePage['entries'][number];
type Taken = { rows: number; chunks: Buffer[]; tellers: Tellers; next: ResponsePlace | undefined };

/** The job with one more part, put and to be entered by whoever called; without one where nothing was left. */
export async function writePart(
  deps: ExporterDependencies,
  job: ResponseExport,
  lines: ResponseLines,
): Promise<ResponseExport> {
  const { rows, chunks, tellers, next } = await takeRows(deps, job, lines);
  const { next: _, ...rest } = job;
  const after = {
    ...rest,
    revision: job.revision + 1,
    tellers: addTellers(job.tellers, tellers),
    ...(next === undefined ? {} : { next }),
  };
  if (rows === 0 && job.parts.length > 0) return after;
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const name = `part-${String(job.parts.length + 1).padStart(5, '0')}-${sha256.slice(0, 16)}.${job.format}`;
  // Taken already: the same bytes, put before a crash.
  await deps.bucket.put(exportKey(job, name), bytes, lines.contentType);
  return { ...after, parts: [...job.parts, { name, rows, bytes: bytes.length, sha256 }] };
}

async function takeRows(deps: ExporterDependencies, job: ResponseExport, lines: ResponseLines): Promise<Taken> {
  const taken: Taken = { rows: 0, chunks: [], tellers: newTellers, next: undefined };
  if (job.parts.length === 0) taken.chunks.push(Buffer.from(lines.head));
  for await (const page of responsePages(deps.store, job.campaignId, job.next)) {
    deps.stopping.throwIfAborted();
    const some = page.entries.slice(0, deps.rowsPerPart - taken.rows);
    tellUnreadable(deps, job, some);
    const responses = some.flatMap(({ response }) => response ?? []);
    taken.chunks.push(Buffer.from(lines.linesOf(responses)));
    taken.rows += responses.length;
    taken.tellers = addTellers(taken.tellers, tellersOf(some));
    taken.next = some.length < page.entries.length ? placeAfter(page, some) : page.next;
    // A page that was cut ends the part, also where unreadable items leave it short: the rest of the page comes next.
    if (some.length < page.entries.length || taken.rows >= deps.rowsPerPart) break;
  }
  return taken;
}

const placeAfter = ({ partition }: ResponsePage, some: Entry[]): ResponsePlace => ({
  partition,
  after: some.at(-1)?.submissionId,
});

function tellUnreadable({ log }: ExporterDependencies, { campaignId }: ResponseExport, entries: Entry[]): void {
  for (const { submissionId, response } of entries)
    if (response === undefined) log('error', 'response unreadable', { campaignId, submissionId });
}

function tellersOf(entries: Entry[]): Tellers {
  const tellers = { ...newTellers, counted: { ...newTellers.counted } };
  for (const { response } of entries) {
    const state = stateOf(response);
    if (typeof state === 'object') tellers.counted[state.countedAs] += 1;
    else tellers[state] += 1;
  }
  return tellers;
}

/** By what it was counted last: one that waits to be counted anew is in the tallies as it was. */
function stateOf(response: ExportedResponse | undefined) {
  if (response === undefined) return 'unreadable';
  if (response.countedAs !== undefined) return { countedAs: parseCountedAs(response.countedAs).status };
  return response.pendingIn === poisonPartition ? 'poison' : 'waiting';
}
