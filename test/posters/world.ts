// Where do links to kits live? The API and the staff site over a real engine, with a clock that a test can set.
import { randomBytes } from 'node:crypto';
import { createApi } from '../../functions/api/app.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { pointCode } from '../../functions/domain/point-code.ts';
import { createStaffSite } from '../../functions/staff-site/app.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { prepareWorld } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { times } from '../platform/small-world.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { codeNumber, host, posterParts } from './kits.ts';

const pointAt = (agencyId: string, byte: number): Point => ({
  ...{ code: pointCode(() => new Uint8Array([byte])), agencyId, label: `Quầy ${byte}` },
  ...{ onePerson: false, status: 'active' },
});
export const points = [pointAt('ag-xa1', 7), pointAt('ag-bv', 8), pointAt('ag-xa2', 9)];

const change = { at: new Date('2026-10-01T00:00:00Z'), who: 'test', what: 'prepare', thing: 'kits' };

/** `platform` sees everything, `commune` changes what is under ag-xa1. */
async function prepare(store: Store): Promise<void> {
  await prepareWorld(store);
  const clients = [
    clientWrite({ id: 'platform', role: 'platform' }),
    clientWrite({ id: 'commune', role: 'agency-admin', agencyId: 'ag-xa1' }),
  ];
  await changeRegistry(store, [...clients, ...points.map((one) => pointWrite(one, true))], { ...change, id: 'kits' });
}

export async function linkWorld() {
  const store = await freshStore();
  await prepare(store);
  let now = new Date('2026-10-01T03:00:00Z');
  const ring = () => {};
  const parts = {
    ...readersOf(store),
    ...posterParts,
    now: () => now,
    publicUrl: () => `https://${host}`,
    randomBytes,
    ...{ ringCounter: ring, ringAuditor: ring, reports: emptyShelf, log: () => {} },
  };
  const nowhere = { issuer: 'http://127.0.0.1:9', clientId: 'long-dan', clientSecret: 'secret' };
  const assets = { style: '', script: '', files: [] };
  const signIn = { provider: nowhere, sessionSecrets: ['a secret of thirty-two characters'], assets, demo: false };
  const site = createStaffSite({ ...parts, ...signIn });
  const api = createApi({ ...parts, clientOf: async (id: string) => ({ id, issuedAt: 0 }), tokenUrl: '' });
  return {
    store,
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    call: (who: string, method: string, path: string, body?: object) =>
      api.request(`/api/v1${path}`, {
        method,
        headers: { Authorization: `Bearer ${who}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    /** Follows a link without any sign-in. */
    follow: (url: string) => site.request(new URL(url).pathname),
    /** Puts up so many more points. */
    addPoints: async (agencyId: string, count: number) => {
      const made = times(count, (i): Point => ({ ...pointAt(agencyId, 0), code: codeNumber(1000 + i + count) }));
      // A transaction holds a hundred items, the trail's among them.
      for (let from = 0; from < count; from += 90)
        await changeRegistry(
          store,
          made.slice(from, from + 90).map((one) => pointWrite(one, true)),
          { ...change, id: `${agencyId} ${from}` },
        );
    },
    retire: (point: Point) =>
      changeRegistry(store, [pointWrite({ ...point, status: 'retired' }, false)], { ...change, id: point.code }),
  };
}
