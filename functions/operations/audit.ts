// Who did what when? The trail, newest first, searched by who, what, thing, days and words; to read, and to take away as a file.
import * as z from 'zod/mini';
import { placeOf, type TrailEntry, trailEntry } from '../store/audit-trail.ts';
import { byteOrderMark, csvLine, streamOf } from './csv-lines.ts';
import { readCursor, writeCursor } from './lists.ts';
import { noteDownload } from './note-download.ts';
import { noBody, type Route, route } from './route.ts';
import { type Names, nameOfThing } from './trail-names.ts';
import { type Read, trailOf, trailQuery } from './trail-query.ts';

const usualLimit = 200;
/** Read for one answer, however few of them are asked for; the cursor goes on from there. */
const mostRead = 5000;

export const trailPage = z.object({
  items: z.array(z.extend(trailEntry, { sentence: z.string() })),
  /** Of ids in the entries. */
  names: z.record(z.string(), z.string()),
  nextCursor: z.optional(z.string()),
});

export const auditRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/audit',
    summary:
      'Changes and downloads, newest first: of a month, or of days (from, to); by who (a name), what (a kind), thing and words (q)',
    right: 'audit.read',
    query: z.extend(trailQuery, {
      limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000))),
      cursor: z.optional(z.string()),
    }),
    body: noBody,
    gives: { status: 200, schema: trailPage },
    run: async ({ query: { limit = usualLimit, cursor, ...query } }, { deps }) => {
      const { names, read } = await trailOf(deps, query, cursor === undefined ? undefined : readCursor(cursor));
      const { items, last } = await takeUpTo(read, limit);
      const next = last === undefined ? {} : { nextCursor: writeCursor(placeOf(last)) };
      return { status: 200, body: { items, names: mentioned(names, items), ...next } };
    },
  }),
  route({
    method: 'GET',
    path: '/audit.csv',
    summary: 'The same as a file, whole; the download is noted in the trail',
    right: 'audit.read',
    query: trailQuery,
    body: noBody,
    gives: { status: 200, contentType: 'text/csv' },
    run: async ({ query }, call) => {
      // Up to this moment: the file does not tell of its own download.
      const { names, read } = await trailOf(call.deps, query, call.deps.now().toISOString());
      await noteDownload(call, 'audit.download', 'audit', query);
      const headers = { 'Content-Disposition': 'attachment; filename="audit.csv"' };
      return { status: 200, file: streamOf(linesOf(names, read)), contentType: 'text/csv; charset=utf-8', headers };
    },
  }),
];

/** `last`: where reading stopped before the end. */
async function takeUpTo(read: AsyncGenerator<Read>, limit: number) {
  const items = [];
  let seen = 0;
  let last: TrailEntry | undefined;
  for await (const { entry, told } of read) {
    if (items.length >= limit || seen >= mostRead) return { items, last };
    seen += 1;
    last = entry;
    if (told !== undefined) items.push(told);
  }
  return { items, last: undefined };
}

/** The names that the entries need, not everybody's. */
function mentioned(names: Names, items: TrailEntry[]): Record<string, string> {
  const text = JSON.stringify(items);
  const ids = new Set(text.match(/[\w-]+/g));
  return Object.fromEntries([...names].filter(([id]) => ids.has(id)));
}

const columns = ['at', 'who', 'name', 'what', 'sentence', 'thing', 'thingName', 'before', 'after'];

async function* linesOf(names: Names, read: AsyncGenerator<Read>): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns);
  for await (const { told } of read) if (told !== undefined) yield csvLine(cellsOf(names, told));
}

const cellsOf = (names: Names, { at, who, what, sentence, thing, before, after }: NonNullable<Read['told']>) => [
  ...[at, who, names.get(who) ?? '', what, sentence, thing, nameOfThing(names, thing)],
  ...[before, after].map((state) => (state === undefined ? '' : JSON.stringify(state))),
];
