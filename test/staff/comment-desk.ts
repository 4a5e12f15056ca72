// Where do people handle comments in a test? Citizens' and staff pages behind one address that a browser opens, by a clock that a test sets.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import type { Person } from '../../functions/domain/person.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { createStaffSite } from '../../functions/staff-site/app.ts';
import { sessionsIn } from '../../functions/staff-site/sign-in/session.ts';
import { addPerson } from '../../functions/store/people.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { buildStaffAssets } from '../../infra/staff-assets.ts';
import { commentWorld } from '../comments/world.ts';
import { emptyShelf } from '../reports/shelf.ts';
import { secrets } from './world.ts';

const officer = (id: string, name: string, agencyId: string): Person => ({
  ...{ id, name, username: id.slice(3), epoch: 1, status: 'active' },
  grants: [{ role: 'comment-officer', agencyId }],
});
/** Of the level above, of the unit, and of another unit. */
export const people = {
  lan: officer('pe-lan', 'Nguyễn Thị Lan', 'ag-tinh'),
  mai: officer('pe-mai', 'Trần Thị Mai', 'ag-xa1'),
  hoa: officer('pe-hoa', 'Lê Thị Hòa', 'ag-xa2'),
};

export async function commentDesk() {
  const world = await commentWorld();
  for (const [i, one] of Object.values(people).entries())
    await addPerson(world.store, one, { at: world.now(), id: `person-${i}`, who: 'test', what: 'test' });
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const staff = createStaffSite({
    ...readersOf(world.store),
    assets: buildStaffAssets(),
    demo: false,
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: emptyShelf,
    fonts: installedFonts,
    kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
    provider: { issuer: 'http://127.0.0.1:9', clientId: 'long-dan', clientSecret: 'secret' },
    sessionSecrets: secrets,
    firstAdministrator: undefined,
    publicUrl: () => url,
    now: world.now,
    randomBytes,
    log: () => {},
  });
  const both = new Hono().all('*', (c) =>
    c.req.path.startsWith('/staff') ? staff.fetch(c.req.raw) : world.site.fetch(c.req.raw),
  );
  server.on('request', getRequestListener(both.fetch));
  return { ...world, url, close: () => void server.close() };
}
type Desk = Awaited<ReturnType<typeof commentDesk>>;

/** A page of somebody who has just signed in, by the test's clock. */
export async function pageOf(
  browser: Browser,
  { url, now }: Pick<Desk, 'url' | 'now'>,
  person: Person,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const entering = new Hono().get('/', async (c) => {
    await sessionsIn(secrets, now).begin(c, person);
    return c.body(null);
  });
  const [line = ''] = (await entering.request('/')).headers.getSetCookie();
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const context = await browser.newContext({ baseURL: url, ...options });
  const secure = { secure: true, httpOnly: true, sameSite: 'Lax' } as const;
  await context.addCookies([{ name, value, url: url.replace('http:', 'https:'), ...secure }]);
  return context.newPage();
}
