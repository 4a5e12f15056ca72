// How many slips were handed out, and how many came back? Tickets are counted as they are issued; of paper a clerk notes it, unit by unit.
import type { Campaign } from '../domain/campaign.ts';
import { lastDay } from '../domain/coverage.ts';
import { type Days, dayOf, overlap } from '../domain/period.ts';
import type { PaperNote, SlipCounts } from '../domain/slips.ts';
import { type Fault, Problem } from '../runtime/problem.ts';
import type { Registry } from '../store/registry.ts';
import { paperNotes, paperNoteWrite } from '../store/slips.ts';
import { campaignSeen } from './campaigns.ts';
import { changeTogether } from './change-thing.ts';
import { unitsCovered } from './gather-figures.ts';
import { invalid } from './parse-sent.ts';
import { mayOver, mustHold, readsLiveOf, seesLive } from './rights.ts';
import { type Call, noBody, noQuery, type Route, route } from './route.ts';
import { slipsOf } from './slip-figures.ts';
import { paperNoteSent, slipQuery, slipsView } from './slips-view.ts';

export const slipRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/slips',
    summary:
      'Slips of agencies whose scores the client may read or whose forms it may enter: tickets issued and paper handed out (null where that is not recorded), how many came back and how many of those count (null where withheld, or where the client reads released figures alone)',
    right: 'registry.read',
    query: slipQuery,
    body: noBody,
    gives: { status: 200, schema: slipsView },
    run: async ({ params, query }, call) => {
      const campaign = await campaignSeen(call, params);
      const days = { from: query.from ?? campaign.opensOn, to: query.to ?? lastDay(campaign) };
      if (days.from > days.to) throw invalid([{ path: 'to', message: 'comes before from' }]);
      return { status: 200, body: { ...days, ...(await viewFor(call, campaign, days)) } };
    },
  }),
  route({
    method: 'POST',
    path: '/campaigns/{id}/slips',
    summary:
      'Note how much paper an agency itself handed out over some days, and how much of it came back unreadable; the same days again are written over, null takes the note back',
    right: 'responses.import',
    query: noQuery,
    body: paperNoteSent,
    gives: { status: 200, schema: paperNoteSent },
    run: async ({ params, body }, call) => {
      const campaign = await campaignSeen(call, params);
      if (campaign.status === 'draft')
        throw new Problem(409, 'Not open', 'A draft takes no responses; open the campaign first.');
      const noted = await changeTogether(call, 'paper', async (registry) => {
        await checkNote(call, registry, campaign, body);
        const all = await paperNotes(call.deps.store, campaign.id);
        const before = all.find((one) => isSame(one, body));
        refuseOverlap(all, body);
        const thing = `${body.agencyId}/${campaign.id}`;
        return { before, after: body, thing, writes: [paperNoteWrite(campaign.id, body)] };
      });
      return { status: 200, body: noted };
    },
  }),
];

async function viewFor(call: Call, campaign: Campaign, days: Days) {
  const { deps, actor } = call;
  const [registry, today] = [await deps.registry(), dayOf(deps.now())];
  const sees = (id: string): boolean =>
    mayOver(actor, 'scores.read', registry, id, today) || mayOver(actor, 'responses.import', registry, id, today);
  const slips = (await slipsOf({ store: deps.store, registry, campaign, days })) ?? [];
  const notes = await paperNotes(deps.store, campaign.id);
  return {
    units: slips
      .filter(({ agencyId }) => sees(agencyId))
      .map(({ agencyId, own, all }) => {
        const isLive = seesLive(actor) || readsLiveOf(actor, registry, agencyId, today);
        const label = registry.agencies.get(agencyId)?.name ?? agencyId;
        return { agencyId, label, own: isLive ? own : unseen(own), all: isLive ? all : unseen(all) };
      }),
    notes: notes.filter((one) => sees(one.agencyId) && overlap(one, days) !== undefined),
  };
}

/** Who watched this rise would learn when somebody answered. */
const unseen = (counts: SlipCounts): SlipCounts => ({ ...counts, returned: null, valid: null });

async function checkNote(call: Call, registry: Registry, campaign: Campaign, note: PaperNote): Promise<void> {
  const { agencyId, from, to } = note;
  const known = registry.agencies.has(agencyId);
  const covered = known && (await unitsCovered(call.deps, registry, campaign)).includes(agencyId);
  const [today, last] = [dayOf(call.deps.now()), lastDay(campaign)];
  const faults: Fault[] = [
    ...(known ? [] : [{ path: 'agencyId', message: `there is no agency ${agencyId}` }]),
    ...(known && !covered ? [{ path: 'agencyId', message: 'the campaign does not cover this agency' }] : []),
    ...(from > to ? [{ path: 'to', message: 'comes before from' }] : []),
    ...(from < campaign.opensOn ? [{ path: 'from', message: `the campaign began on ${campaign.opensOn}` }] : []),
    ...(to > last ? [{ path: 'to', message: `the campaign ended on ${last}` }] : []),
    ...(to > today ? [{ path: 'to', message: 'in the future' }] : []),
  ];
  if (faults.length > 0) throw invalid(faults);
  mustHold(call, 'responses.import', registry, [agencyId]);
}

const isSame = (a: PaperNote, b: PaperNote): boolean => a.agencyId === b.agencyId && a.from === b.from && a.to === b.to;

/** The same sheet must not be counted under two notes. */
function refuseOverlap(all: PaperNote[], note: PaperNote): void {
  const other = all.find(
    (one) => one.agencyId === note.agencyId && !isSame(one, note) && overlap(one, note) !== undefined,
  );
  if (note.handedOut === null || other === undefined) return;
  const message = `paper of ${other.from} to ${other.to} is noted already: take that note back first, or name other days`;
  throw invalid([{ path: 'from', message }]);
}
