// What should be looked at, and what became of it? Alerts newest first, and the change of one by whoever saw to it.
import * as z from 'zod/mini';
import { isUnder } from '../domain/agency-tree.ts';
import { type Alert, alertCause, alertState, changedAlert, settleFault } from '../domain/alert.ts';
import { dayOf } from '../domain/period.ts';
import { Problem } from '../runtime/problem.ts';
import { alertsOf, changeAlert, findAlert } from '../store/alerts.ts';
import { collect } from '../store/items.ts';
import type { Registry } from '../store/registry.ts';
import { alertView, viewAlert } from './alert-view.ts';
import { alertReader, reaches } from './alerts-seen.ts';
import { standingNow, standingOf } from './alerts-standing.ts';
import { listOf, listQuery, readCursor, writeCursor } from './lists.ts';
import { invalid } from './parse-sent.ts';
import type { Right } from './rights.ts';
import { type Call, noBody, type Params, type Route, route } from './route.ts';

const spoken = { lang: z._default(z.enum(['vi', 'en']), 'vi') };
const alertQuery = z.extend(listQuery, {
  ...spoken,
  /** `waiting`: open or seen. */
  state: z.optional(z.enum([...alertState.options, 'waiting'])),
  cause: z.optional(alertCause),
  campaign: z.optional(z.string()),
  /** With all under it. */
  agency: z.optional(z.string()),
});
type AlertQuery = z.infer<typeof alertQuery>;

const note = z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(1000));
const alertChange = z.strictObject({ revision: z.int(), state: alertState, note: z.optional(note) });
type Sent = z.infer<typeof alertChange>;

const usualLimit = 50;

export const alertRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/alerts',
    summary:
      'What should be looked at, newest first: falls beyond chance, low streaks, silent points, bursts, late replies; with sentences',
    right: 'alerts.read',
    query: alertQuery,
    body: noBody,
    gives: { status: 200, schema: listOf(alertView) },
    run: async ({ query }, call) => ({ status: 200, body: await pageOfAlerts(call, query) }),
  }),
  route({
    method: 'GET',
    path: '/alerts/{id}',
    summary: 'One alert',
    right: 'alerts.read',
    query: z.strictObject(spoken),
    body: noBody,
    gives: { status: 200, schema: alertView },
    run: async ({ params, query }, call) => {
      const found = await alertSeen(call, params, 'alerts.read');
      const one = await standingNow(call.deps, found);
      return { status: 200, body: await viewAlert(call.deps, await call.deps.registry(), one, query.lang) };
    },
  }),
  route({
    method: 'PATCH',
    path: '/alerts/{id}',
    summary: 'Mark an alert as seen, settle it with a note, or open it again; 409 where somebody changed it meanwhile',
    right: 'alerts.write',
    query: z.strictObject(spoken),
    body: alertChange,
    gives: { status: 200, schema: alertView },
    run: async ({ params, query, body }, call) => ({ status: 200, body: await change(call, params, body, query.lang) }),
  }),
];

/** What cannot be seen is left out as if it were not there; figures are judged only for the alerts that the page may hold. */
async function pageOfAlerts(call: Call, { limit = usualLimit, cursor, lang, ...filter }: AlertQuery) {
  const registry = await call.deps.registry();
  const before = cursor === undefined ? undefined : readCursor(cursor);
  const wanted = (await alertsWanted(call, registry, filter)).filter(
    (one) => before === undefined || orderOf(one) < before,
  );
  const sees = await alertReader(call, registry);
  const found: Alert[] = [];
  for (const one of wanted.toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1))) {
    if (found.length > limit) break;
    if (await sees(one)) found.push(one);
  }
  const shown = found.slice(0, limit);
  const items = await Promise.all(shown.map((one) => viewAlert(call.deps, registry, one, lang)));
  const last = shown.at(-1);
  return found.length > limit && last !== undefined ? { items, nextCursor: writeCursor(orderOf(last)) } : { items };
}

const orderOf = ({ raisedOn, id }: Alert): string => `${raisedOn}#${id}`;

async function alertsWanted(
  { deps }: Call,
  registry: Registry,
  { campaign, agency, state, cause }: Omit<AlertQuery, 'limit' | 'cursor' | 'lang'>,
): Promise<Alert[]> {
  const campaigns = [...registry.campaigns.keys()].filter((id) => campaign === undefined || id === campaign);
  const all = await Promise.all(
    campaigns.map(async (id) => standingOf(deps, id, await collect(alertsOf(deps.store, id)))),
  );
  const today = dayOf(deps.now());
  return all
    .flat()
    .filter(
      (one) =>
        (state === undefined || one.state === state || (state === 'waiting' && one.state !== 'settled')) &&
        (cause === undefined || one.found.cause === cause) &&
        (agency === undefined || isUnder(registry.tree, one.agencyId, agency, today)),
    );
}

/** Throws 404 where there is none, or none that is the reader's to see or to change. */
async function alertSeen(call: Call, { id = '' }: Params, right: Right): Promise<Alert> {
  const registry = await call.deps.registry();
  const found = await findAlert(call.deps.store, id);
  if (
    found !== undefined &&
    reaches(call, registry, right, found) &&
    (await (
      await alertReader(call, registry)
    )(found))
  )
    return found;
  throw new Problem(404, 'Not found', `There is no alert ${id}.`);
}

async function change(call: Call, params: Params, { revision, ...sent }: Sent, lang: 'vi' | 'en') {
  const { deps, actor } = call;
  const registry = await deps.registry();
  const before = await alertSeen(call, params, 'alerts.write');
  const view = (one: Alert) => viewAlert(deps, registry, one, lang);
  const stale = async (current: Alert) =>
    new Problem(409, 'Changed meanwhile', 'Somebody changed this alert since it was read: look at "current" first.', {
      more: { current: await view(current), sent: { revision, ...sent } },
    });
  if (before.revision !== revision) throw await stale(before);
  const fault = settleFault({ state: sent.state, note: sent.note ?? before.note });
  if (fault !== undefined) throw invalid([fault]);
  const after = changedAlert(before, sent, { who: actor.id, on: dayOf(deps.now()) });
  const trail = {
    ...{ at: deps.now(), id: Buffer.from(deps.randomBytes(9)).toString('base64url'), who: actor.id },
    ...{ what: 'alert.change', thing: before.id, before: forTrail(before), after: forTrail(after) },
  };
  if (await changeAlert(deps.store, before, after, trail)) return view(after);
  throw await stale((await findAlert(deps.store, before.id)) ?? before);
}

/** Not the figures: the trail is kept for ever and read by others. */
const forTrail = ({ state, note: said, revision }: Alert) => ({ state, note: said, revision });
