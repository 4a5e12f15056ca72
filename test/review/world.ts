// Two communes of a province where people answer at points, with reviewers above, beside and within, on a real engine with a real counter.
import { randomUUID } from 'node:crypto';
import { createApi } from '../../functions/api/app.ts';
import type { Client } from '../../functions/domain/client.ts';
import type { Person } from '../../functions/domain/person.ts';
import type { Answers, Response as Given } from '../../functions/domain/response.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { addPerson } from '../../functions/store/people.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { campaign, counterOn, prepareWorld, putCampaign } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { emptyShelf } from '../reports/shelf.ts';

export const begin = Date.parse('2026-09-10T09:00:00+07:00');
const note = { at: new Date(begin), who: 'test', what: 'prepare', thing: 'review' };

/** By id: who they are and over what. People of the counter have ids of people. */
const clients: Client[] = [
  { id: 'nen-tang', role: 'platform' },
  { id: 'tinh', role: 'province', agencyId: 'ag-tinh' },
  { id: 'ra-tinh', role: 'quality-officer', agencyId: 'ag-tinh' },
  { id: 'ra-xa1', role: 'quality-officer', agencyId: 'ag-xa1' },
  { id: 'pe-dau-xa1', role: 'agency-admin', agencyId: 'ag-xa1' },
  { id: 'pe-dau-tinh', role: 'agency-admin', agencyId: 'ag-tinh' },
  { id: 'xem-xa1', role: 'viewer', agencyId: 'ag-xa1' },
  { id: 'pe-mai', role: 'data-entry', agencyId: 'ag-xa1' },
  { id: 'pe-binh', role: 'quality-officer', agencyId: 'ag-xa1' },
];
const person = (id: string, username: string, agencyId: string): Person => ({
  ...{
    id,
    name: `Người ${username}`,
    username,
    grants: [{ role: 'data-entry', agencyId }],
    epoch: 1,
    status: 'active',
  },
});

type Sent = Partial<Given> & { answers: Answers; at?: number };

export async function reviewWorld(more: { minimumToShow?: number } = {}) {
  const store = await freshStore();
  await prepareWorld(store);
  await putCampaign(store, { ...campaign, ...more });
  await changeRegistry(store, clients.map(clientWrite), { ...note, id: randomUUID() });
  const people = [
    person('pe-mai', 'mai', 'ag-xa1'),
    person('pe-binh', 'binh', 'ag-xa1'),
    person('pe-dau-xa1', 'dau', 'ag-xa1'),
    person('pe-ngoai', 'ngoai', 'ag-xa2'),
  ];
  for (const one of people) await addPerson(store, one, { ...note, id: one.id });
  const clock = { now: begin + 12 * 3_600_000 };
  /** No two instants alike, so that what happens later also sorts later. */
  const now = () => {
    clock.now += 1;
    return new Date(clock.now);
  };
  const api = apiOn(store, now);
  const as = async (who: string, method: string, path: string, json?: object) => {
    const response = await api.request(`/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${who}`, 'Content-Type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(json ?? {}) }),
    });
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) };
  };
  const pointAt = async (agencyId: string, label: string, onePerson = false): Promise<string> =>
    (await as('nen-tang', 'POST', '/points', { agencyId, label, onePerson })).body.code;
  const send = (pointCode: string, { at = begin, ...sent }: Sent): Promise<unknown> =>
    storeResponse(store, { ...blank(pointCode, at), ...sent }, 400);
  const counter = counterOn(store, now);
  const count = () => drain(counter, new Date(clock.now + 600_000));
  return { store, as, pointAt, send, count, clock };
}

/** A citizen's own response at a point of the first commune. */
const blank = (pointCode: string, at: number): Given => ({
  ...{ submissionId: randomUUID(), campaignId: campaign.id, pointCode, agencyId: 'ag-xa1', serviceId: undefined },
  ...{ channel: 'qr', answers: {}, comment: undefined, status: 'clean', flags: [] },
  ...{ answeredAt: new Date(at).toISOString(), receivedAt: new Date(at).toISOString() },
});

const apiOn = (store: Store, now: () => Date) =>
  createApi({
    ...readersOf(store),
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    tokenUrl: 'http://localhost/oidc/token',
    now,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    fonts: installedFonts,
    kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
    log: () => {},
  });
