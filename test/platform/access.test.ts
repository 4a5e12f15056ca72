// Who gets in? Nobody by a forged, old or borrowed token; a viewer to what is its own, and to write nowhere.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokenOf } from './api-client.ts';
import { type Described, filled, routesOf } from './openapi-routes.ts';
import { viewerAgency } from './prepared-folder.ts';
import { endPlatform, type Platform, startPlatform } from './running-platform.ts';
import { at, smallWorld, type World } from './small-world.ts';

let platform: Platform;
let world: World;
let routes: Described[];
beforeAll(async () => {
  platform = await startPlatform();
  world = await smallWorld(platform);
  routes = await routesOf(platform.url);
});
afterAll(() => endPlatform(platform));

const code = () => at(world.points, 0).code;

describe('a program without a right token', () => {
  /** Tokens as ours but for one thing; `signing` is the platform's own key, which a thief of its folder would have. */
  async function badTokens(): Promise<Record<string, string>> {
    const { signing } = JSON.parse(await readFile(join(platform.folder, 'keys.json'), 'utf8'));
    const own = await importJWK(signing[0], 'RS256');
    const foreign = (await generateKeyPair('RS256')).privateKey;
    const [issuer, audience] = [`${platform.url}/oidc`, `${platform.url}/api/v1`];
    const make = (key: typeof own, more: { iss?: string; aud?: string; exp?: string } = {}) =>
      new SignJWT({ client_id: 'demo-admin', sub: 'demo-admin' })
        .setProtectedHeader({ alg: 'RS256', kid: signing[0].kid, typ: 'at+jwt' })
        .setIssuer(more.iss ?? issuer)
        .setAudience(more.aud ?? audience)
        .setIssuedAt('2 hours ago')
        .setExpirationTime(more.exp ?? '1 hour from now')
        .sign(key);
    // The same maker makes a token that is taken: what is refused below is refused for the one thing changed.
    const fine = await fetch(`${audience}/agencies`, { headers: { Authorization: `Bearer ${await make(own)}` } });
    expect(fine.status).toBe(200);
    const none = new UnsecuredJWT({ client_id: 'demo-admin' }).setIssuer(issuer).setAudience(audience);
    const secret = new TextEncoder().encode(signing[0].n);
    return {
      none: none.setExpirationTime('1 hour from now').encode(),
      expired: await make(own, { exp: '1 hour ago' }),
      'foreign signature': await make(foreign),
      'foreign audience': await make(own, { aud: 'https://example.vn/api' }),
      'foreign issuer': await make(own, { iss: 'https://example.vn/oidc' }),
      'signed with the public key as a secret': await new SignJWT({ client_id: 'demo-admin' })
        .setProtectedHeader({ alg: 'HS256', kid: signing[0].kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1 hour from now')
        .sign(secret),
      'no token at all': 'x',
      'cut short': (await tokenOf(platform.url, 'demo-admin')).slice(0, -2),
    };
  }

  test('gets 401 everywhere, before anybody looks whether the route exists', async () => {
    const places = [
      ...routes.map(({ method, path }) => [method, filled(path, 'x')]),
      ['GET', '/nowhere'],
      ['PUT', '/agencies'],
    ];
    const statuses = places.map(async ([method = '', path = '']) => {
      const response = await fetch(`${platform.url}/api/v1${path}`, { method });
      return [response.status, response.headers.get('www-authenticate') !== null];
    });
    for (const seen of await Promise.all(statuses)) expect(seen).toEqual([401, true]);
  });

  test('is not fooled into taking a forged, old or borrowed one', async () => {
    for (const [what, token] of Object.entries(await badTokens())) {
      const response = await fetch(`${platform.url}/api/v1/audit`, { headers: { Authorization: `Bearer ${token}` } });
      expect([what, response.status]).toEqual([what, 401]);
    }
  });

  test('gets no token for a wrong secret', async () => {
    const response = await fetch(`${platform.url}/oidc/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa('demo-admin:wrong')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    expect(response.status).toBe(401);
  });

  test('reads the document, the docs and the schema of a report all the same', async () => {
    for (const path of ['/openapi.json', '/docs', '/schemas/scores.json', '/report-keys'])
      expect((await fetch(`${platform.url}/api/v1${path}`)).status).toBe(200);
  });
});

/** Bodies in order where they are read before it is known whose point it is about, or whose mail. */
const inOrder: Record<string, object> = { dispute: { text: 'Thử' }, 'report-subscription': { wanted: true } };

describe('a viewer', () => {
  test('may write nowhere', async () => {
    const writes = routes.filter(({ method }) => method !== 'GET');
    expect(writes.length).toBeGreaterThan(8);
    for (const { method, path } of writes) {
      for (const id of [world.campaign.id, viewerAgency.id, 'x']) {
        const body = inOrder[path.split('/').at(-1) ?? ''] ?? {};
        const response = await platform.viewer.call(method, filled(path, id), { body });
        expect([method, path, [403, 404].includes(response.status)]).toEqual([method, path, true]);
      }
    }
  });

  test('does not learn that agencies, points and campaigns of others exist', async () => {
    const { id } = at(world.agencies, 0);
    for (const path of [
      `/agencies/${id}`,
      `/points/${code()}`,
      `/points/${code()}/qr.svg`,
      `/campaigns/${world.campaign.id}`,
    ])
      expect([path, (await platform.viewer.call('GET', path)).status]).toEqual([path, 404]);
    const { items } = await platform.viewer.get('/agencies');
    expect(items.map((agency: { id: string }) => agency.id)).toEqual([viewerAgency.id]);
    expect((await platform.viewer.get('/campaigns')).items).toEqual([]);
    expect((await platform.viewer.get('/points')).items).toEqual([]);
  });

  test('reads neither raw responses nor the audit trail', async () => {
    for (const path of [`/campaigns/${world.campaign.id}/responses.csv`, '/audit'])
      expect([403, 404]).toContain((await platform.viewer.call('GET', path)).status);
  });
});
