// Are the codes still where they were hung? Points nobody scanned for days, and a list to take along against codes pasted over.
import { stringify } from 'csv-stringify/sync';
import * as z from 'zod/mini';
import { checklistWords } from '../../web/words/checklist-words.ts';
import { writeDay } from '../../web/words/language.ts';
import { isUnder } from '../domain/agency-tree.ts';
import type { Point } from '../domain/campaign.ts';
import { isCovered } from '../domain/coverage.ts';
import { daysAgo } from '../domain/office-days.ts';
import { day, dayOf, startOfDay } from '../domain/period.ts';
import { agencyOfPoint } from '../domain/point-agency.ts';
import { lastArrival } from '../store/arrivals.ts';
import { pointsOf } from '../store/points-of-registry.ts';
import type { Registry } from '../store/registry.ts';
import { agencyNamed } from './agencies.ts';
import { listOf, listQuery, readCursor, writeCursor } from './lists.ts';
import { noteDownload } from './note-download.ts';
import { addressOf, placeOrder, pointView, pointViewOf } from './points.ts';
import { demandOver, mayOver } from './rights.ts';
import { type Call, noBody, type Route, route } from './route.ts';

const quietQuery = z.extend(listQuery, {
  days: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(90)), 7),
  campaign: z.optional(z.string()),
});
type QuietQuery = z.infer<typeof quietQuery>;

/** How many points are asked about at a time. */
const together = 25;
// Spreadsheets read UTF-8 only where a mark says so.
const byteOrderMark = '\uFEFF';

/** Before the route of one point in the list of routes: `quiet` and `checklist.csv` are no codes. */
export const pointRoundRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/points/quiet',
    summary:
      'Points of campaigns open for so many days (7) at which nobody sent anything in that time: look whether the code still hangs there',
    // When somebody last came is more than viewers are told.
    right: 'registry.write',
    query: quietQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(z.extend(pointView, { lastDay: z.optional(day) })) },
    run: async ({ query }, call) => ({ status: 200, body: await quietPoints(call, query) }),
  }),
  route({
    method: 'GET',
    path: '/points/checklist.csv',
    summary:
      'The month’s round of an agency and all under it: each code, where it hangs, the address it must lead to, columns to tick',
    right: 'registry.write',
    query: z.strictObject({ agency: z.string() }),
    body: noBody,
    gives: { status: 200, contentType: 'text/csv' },
    run: async ({ query: { agency } }, call) => {
      const registry = await call.deps.registry();
      const today = dayOf(call.deps.now());
      demandOver(call.actor, 'registry.write', registry, [agencyNamed(registry, agency).id], today);
      const points = (await pointsOf(call.deps.store, registry)).filter(
        (one) => isInUse(call, registry, one) && isUnder(registry.tree, agencyOfPoint(one, today), agency, today),
      );
      await noteDownload(call, 'point.checklist.download', agency, { points: points.length });
      const along = placeOrder(registry, today);
      const walked = points.toSorted((a, b) => (along(a) < along(b) ? -1 : 1));
      const rows = walked.map((one) => checkRow(call, registry, one, today));
      const title = [checklistWords.title(writeDay(today))];
      const file = byteOrderMark + stringify([title, checklistWords.columns, ...rows], { escape_formulas: true });
      const headers = { 'Content-Disposition': `attachment; filename="checklist-${today}.csv"` };
      return { status: 200, file, contentType: 'text/csv; charset=utf-8', headers };
    },
  }),
];

const isInUse = (call: Call, registry: Registry, one: Point): boolean =>
  pointViewOf(call, registry, one).status === 'active';

function checkRow({ publicUrl }: Call, { agencies, services }: Registry, one: Point, today: string): string[] {
  const { code, label, place = '', serviceId = '', onePerson } = one;
  const what = services.get(serviceId)?.name ?? '';
  const note = onePerson ? checklistWords.onePerson : '';
  const where = agencies.get(agencyOfPoint(one, today))?.name ?? '';
  return [code, where, label, what, place, addressOf(code, publicUrl), note, '', '', '', ''];
}

/** One query a point, until the page is full. */
async function quietPoints(call: Call, { limit = 200, cursor, ...query }: QuietQuery) {
  const registry = await call.deps.registry();
  const after = cursor === undefined ? '' : readCursor(cursor);
  const points = (await asked(call, registry, query)).filter(({ code }) => code > after);
  const since = startOfDay(daysAgo(dayOf(call.deps.now()), query.days)).toISOString();
  const found: (Point & { last: string | undefined })[] = [];
  let next = 0;
  for (; next < points.length && found.length < limit; next += together) {
    const some = points.slice(next, next + together);
    const seen = await Promise.all(
      some.map(async (one) => ({ ...one, last: await lastArrival(call.deps.store, one.code) })),
    );
    found.push(...seen.filter(({ last }) => last === undefined || last < since));
  }
  const shown = found.slice(0, limit);
  const items = shown.map(({ last, ...one }) => ({
    ...pointViewOf(call, registry, one),
    ...(last === undefined ? {} : { lastDay: dayOf(last) }),
  }));
  const end = shown.at(-1)?.code;
  const isAll = next >= points.length && shown.length === found.length;
  return isAll || end === undefined ? { items } : { items, nextCursor: writeCursor(end) };
}

/** Points in use, by code, of campaigns that have been open all that time, over which the client has the right. */
async function asked(call: Call, registry: Registry, { days, campaign }: Pick<QuietQuery, 'days' | 'campaign'>) {
  const today = dayOf(call.deps.now());
  const open = [...registry.campaigns.values()].filter(
    (one) =>
      one.status === 'open' &&
      one.opensOn <= daysAgo(today, days) &&
      today <= one.closesOn &&
      (campaign === undefined || one.id === campaign),
  );
  return (await pointsOf(call.deps.store, registry)).filter(
    (one) =>
      isInUse(call, registry, one) &&
      open.some(({ covers }) => isCovered(registry.tree, covers, one, today)) &&
      mayOver(call.actor, 'registry.write', registry, agencyOfPoint(one, today), today),
  );
}
