// A province whose figures are released: answers are given and counted, nights pass, and clients of each role ask the API.

import { randomUUID } from 'node:crypto';
import { createApi } from '../../functions/api/app.ts';
import { auditRound } from '../../functions/auditor/run.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import type { Client } from '../../functions/domain/client.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { posterParts } from '../posters/kits.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { auditorOn, campaign, counterOn, type Given, prepareWorld, putCampaign, responseOf } from './world.ts';

export const minimum = 3;
/** By territory the hospital lies under the commune, by line under the department. */
const clients: Client[] = [
  { id: 'platform', role: 'platform' },
  { id: 'viewer', role: 'viewer', agencyId: 'ag-tinh' },
  { id: 'viewer-xa1', role: 'viewer', agencyId: 'ag-xa1' },
  { id: 'staff', role: 'quality-officer', agencyId: 'ag-tinh' },
  { id: 'staff-so', role: 'quality-officer', agencyId: 'ag-so' },
];

export const xa1 = { agency: 0, service: false, channel: 'qr' } as const;
export const xa2 = { ...xa1, agency: 1 } as const;
export const hospital = { ...xa1, agency: 2 } as const;
type Place = Pick<Given, 'agency' | 'service' | 'channel'>;

/** Noon of a day: it is not over, the day before is. */
export const noonOf = (day: string) => () => new Date(`${day}T05:00:00Z`);

export async function releaseWorld(settings: Partial<Campaign> = {}) {
  const store = await freshStore();
  await prepareWorld(store);
  await putCampaign(store, { ...campaign, minimumToShow: minimum, ...settings });
  const service = { id: 'sv-khaisinh', name: 'Khai sinh', field: 'Hộ tịch' };
  const writes = [{ key: registryKey.service(service.id), thing: service, isNew: true }, ...clients.map(clientWrite)];
  const change = { at: new Date('2026-10-01T00:00:00Z'), who: 'test', what: 'prepare', thing: 'clients' };
  await changeRegistry(store, writes, { ...change, id: randomUUID() });
  return { store, ...actsOn(store) };
}

function actsOn(store: Store) {
  const count = () => drain(counterOn(store), new Date(Date.now() + 60_000));
  return {
    count,
    /** So many good and bad answers on a day; their ids. */
    answer: async (at: Place, day: string, good: number, bad: number, more: Partial<Given> = {}): Promise<string[]> => {
      const values = [...Array.from({ length: good }, () => 5), ...Array.from({ length: bad }, () => 1)];
      const given = values.map((A1) => responseOf(randomUUID(), { ...at, day, answers: { A1 }, ...more }));
      for (const one of given) await storeResponse(store, one, 400);
      return given.map(({ submissionId }) => submissionId);
    },
    /** The auditor's round at noon of a day, after everything was counted. */
    round: async (day: string): Promise<void> => {
      await count();
      await auditRound(auditorOn(store, noonOf(day)));
    },
    /** What a client reads at noon of a day. */
    ask: async (client: string, query: string, day = '2026-11-20', of: 'scores' | 'coverage' = 'scores') => {
      const response = await apiOn(store, day).request(`/api/v1/campaigns/${campaign.id}/${of}${query}`, {
        headers: { Authorization: `Bearer ${client}` },
      });
      return response.json();
    },
  };
}

/** The API as it stands, where a token is the client's id. */
const apiOn = (store: Store, day: string) =>
  createApi({
    ...readersOf(store),
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    ...posterParts,
    tokenUrl: 'http://localhost/oidc/token',
    now: noonOf(day),
    randomBytes: (size) => new Uint8Array(size),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    log: () => {},
  });
