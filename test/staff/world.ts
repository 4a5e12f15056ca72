// What is the smallest staff site there can be? One person, a clock that moves, a provider that may be anybody's, tables of its own.
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Person } from '../../functions/domain/person.ts';
import type { UserPool } from '../../functions/operations/user-pool.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { createStaffSite } from '../../functions/staff-site/app.ts';
import type { ProviderSettings } from '../../functions/staff-site/sign-in/dependencies.ts';
import { sessionsIn } from '../../functions/staff-site/sign-in/session.ts';
import { addPerson } from '../../functions/store/people.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { emptyShelf } from '../reports/shelf.ts';
import type { Jar } from './signed-in.ts';

export const site = 'https://longdan.example.vn';
export const begin = new Date('2026-11-24T01:00:00Z');
export const note = { at: begin, id: 'test', who: 'test', what: 'test' };
export const lan: Person = {
  id: 'pe-lan',
  name: 'Nguyễn Thị Lan',
  email: 'lan@example.vn',
  grants: [{ role: 'province', agencyId: 'ag-tinh' }],
  epoch: 3,
  status: 'active',
};
const nowhere: ProviderSettings = { issuer: 'http://127.0.0.1:9', clientId: 'long-dan', clientSecret: 'secret' };
export const secrets = ['the newest secret of all the secrets', 'an older secret of this very place'];

type Given = {
  provider?: ProviderSettings;
  firstAdministrator?: string;
  people?: Person[];
  publicUrl?: string;
  userPool?: UserPool;
};

export async function world(given: Given = {}) {
  const { provider = nowhere, firstAdministrator, people = [lan], publicUrl = site } = given;
  const store = await freshStore();
  for (const one of people) await addPerson(store, one, { ...note, id: one.id });
  const moment = { now: begin.getTime() };
  const now = () => new Date(moment.now);
  const logged: unknown[] = [];
  const staff = createStaffSite({
    ...readersOf(store),
    assets: { style: '/staff/assets/style.css', script: '/staff/assets/enhance.js', files: [] },
    demo: false,
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    fonts: installedFonts,
    kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
    ...(given.userPool === undefined ? {} : { userPool: given.userPool }),
    provider,
    sessionSecrets: secrets,
    firstAdministrator,
    publicUrl: () => publicUrl,
    now,
    randomBytes,
    log: (...line) => logged.push(line),
  });
  const jar: Jar = new Map();
  /** One request with the jar's cookies, as a browser on our own pages sends it. */
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    if (init.method === 'POST' && !headers.has('Origin')) headers.set('Origin', publicUrl);
    const answer = await staff.request(`${publicUrl}${path}`, { ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  /** A session as signing in begins one. */
  const enter = async (person: Person = lan, by: string[] = secrets): Promise<void> => {
    const entering = new Hono().get('/', async (c) => {
      await sessionsIn(by, now).begin(c, person);
      return c.body(null);
    });
    const [line = ''] = (await entering.request('/')).headers.getSetCookie();
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    jar.set(name, value);
  };
  return { store, ask, enter, jar, moment, logged };
}
