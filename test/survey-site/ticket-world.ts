// Where can a ticket be used? The site over real tables: one campaign with tickets, two agencies with a point each.

import { pointCode } from '../../functions/domain/point-code.ts';
import { groupTicket, type Ticket, ticketCode } from '../../functions/domain/ticket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store, TableName } from '../../functions/store/connect.ts';
import { issueTickets } from '../../functions/store/issue-tickets.ts';
import { collect, type Item } from '../../functions/store/items.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { wireSurveySite } from '../../functions/survey-site/wire.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { itemsOf } from '../platform/every-item.ts';
import { at, browserScripts, codes, counterSurvey } from './world.ts';

export const elsewhere = pointCode(() => new Uint8Array([12]));
export const campaign = { ...counterSurvey.campaign, tickets: true };
const otherCampaign = { ...campaign, id: 'cmp-khac', covers: { agencyIds: ['agc-3'] } };
const agencies = ['agc-1', 'agc-2', 'agc-3'].map((id) => ({ ...counterSurvey.agency, id }));

/** `through` is the store that the site itself sees. */
export async function ticketWorld({ now = () => at, through = (store: Store) => store } = {}) {
  const store = await freshStore();
  const covers = { agencyIds: ['agc-1', 'agc-2'] };
  const writes = [
    ...agencies.map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: true })),
    ...[{ ...campaign, covers }, otherCampaign].map((thing) => ({
      key: registryKey.campaign(thing.id),
      thing,
      isNew: true,
    })),
    pointWrite(counterSurvey.point, true),
    pointWrite({ ...counterSurvey.point, code: elsewhere, agencyId: 'agc-2' }, true),
  ];
  await changeRegistry(store, writes, { at, id: 'world', who: 'test', what: 'prepare', thing: 'all' });
  const site = wireSurveySite(readersOf(through(store)), {
    now,
    scripts: browserScripts,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    newSubmissionId: () => crypto.randomUUID(),
    publicHost: () => 'khaosat.laocai.gov.vn',
    log: () => {},
    ringCounter: () => {},
  });
  return { store, site, path: `/s/${codes.open}`, stored: () => collect(responsesOf(store, campaign.id)) };
}
export type TicketWorld = Awaited<ReturnType<typeof ticketWorld>>;

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const receipt: Ticket = { outcome: 'receipt', agencyId: 'agc-1', expiresOn: '2026-11-30' };

/** New tickets as printed on slips, by default receipt slips of the first agency. */
export async function tickets(
  store: Store,
  many = 1,
  {
    campaignId = campaign.id,
    bytes = random,
    ...more
  }: Partial<Ticket> & { campaignId?: string; bytes?: (size: number) => Uint8Array } = {},
): Promise<string[]> {
  const slips = Array.from({ length: many }, () => ({ code: ticketCode(bytes), reference: undefined }));
  await issueTickets(
    store,
    { campaignId, ticket: { ...receipt, ...more }, day: '2026-11-20', request: undefined },
    slips,
  );
  return slips.map(({ code }) => groupTicket(code));
}

/** Every item of every table, in the order of its keys. */
export async function everything(store: Store): Promise<Record<TableName, Item[]>> {
  const all = async (name: TableName) => {
    const items = await itemsOf(store, name);
    return items.toSorted((a, b) => (`${a['pk']} ${a['sk']}` < `${b['pk']} ${b['sk']}` ? -1 : 1));
  };
  return { registry: await all('registry'), responses: await all('responses'), tallies: await all('tallies') };
}
