// Do programs get tokens that anybody can verify, and only with the right secret?
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openAccounts } from '../../infra/local/accounts.ts';
import { demoClients } from '../../infra/local/demo-clients.ts';
import { startHttpServer } from '../../infra/local/http-server.ts';
import { type Keys, openKeys } from '../../infra/local/key-file.ts';
import { createOpenIdProvider } from '../../infra/local/openid-provider.ts';
import { temporaryFolder } from './temporary-folder.ts';

const log = () => {};

async function provider(publicUrl?: string) {
  const server = await startHttpServer({ host: '127.0.0.1', port: 0, log });
  onTestFinished(server.close);
  const local = `http://127.0.0.1:${server.port}`;
  const keys: Keys = await openKeys(await temporaryFolder());
  const clients = demoClients({ demo: true, loopback: true });
  const accounts = await openAccounts(await temporaryFolder());
  const clock = () => new Date();
  const openid = createOpenIdProvider({
    ...{ publicUrl: publicUrl ?? local, keys, clients, accounts, clock, log },
    secretDigestOf: async () => undefined,
  });
  server.serve({ openid: openid.handle, fetch: () => new Response('functions') });
  const token = (id: string, secret: string, more = {}) =>
    fetch(`${local}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', ...more }),
    });
  return { local, openid, keys, token };
}

const accessToken = async (response: Response): Promise<string> => {
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null && 'access_token' in body) return String(body.access_token);
  throw new Error(`no token: ${JSON.stringify(body)}`);
};

describe('the embedded OpenID Connect provider', () => {
  test('gives a token for the API that its published keys verify', async () => {
    const { local, openid, keys, token } = await provider();
    const response = await token('demo-admin', 'demo-admin');
    expect(response.status).toBe(200);
    const verified = await jwtVerify(await accessToken(response), createRemoteJWKSet(new URL(`${local}/oidc/jwks`)), {
      issuer: openid.issuer,
      audience: openid.audience,
      algorithms: ['RS256'],
    });
    expect(verified.payload).toMatchObject({ sub: 'demo-admin', client_id: 'demo-admin' });
    expect(verified.protectedHeader.kid).toBe(keys.signing[0]?.kid);
  });

  test('publishes no part of the private key', async () => {
    const { local } = await provider();
    const published = await (await fetch(`${local}/oidc/jwks`)).text();
    expect(JSON.parse(published).keys).toHaveLength(1);
    expect(published).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
  });

  test.each([
    ['demo-admin', 'wrong'],
    ['nobody', 'demo-admin'],
  ])('%s with secret “%s” is 401', async (id, secret) => {
    const { token } = await provider();
    expect((await token(id, secret)).status).toBe(401);
  });

  test('a secret in the form instead of HTTP Basic is refused', async () => {
    const { local } = await provider();
    const form = { grant_type: 'client_credentials', client_id: 'demo-admin', client_secret: 'demo-admin' };
    const response = await fetch(`${local}/oidc/token`, { method: 'POST', body: new URLSearchParams(form) });
    expect(response.status).toBe(401);
  });

  test('its addresses follow the public address, not the Host that was asked', async () => {
    const { local } = await provider('https://hailong.example.vn');
    const response = await fetch(`${local}/oidc/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({
      issuer: 'https://hailong.example.vn/oidc',
      token_endpoint: 'https://hailong.example.vn/oidc/token',
      jwks_uri: 'https://hailong.example.vn/oidc/jwks',
    });
  });

  test('an address it does not have is 404', async () => {
    const { local } = await provider();
    expect((await fetch(`${local}/oidc/nothing`)).status).toBe(404);
    expect((await fetch(`${local}/oidc`)).status).toBe(404);
  });

  describe('configured whole', () => {
    const said = vi.fn();
    beforeAll(() => {
      for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(said);
      return () => vi.restoreAllMocks();
    });
    test('it warns of no development default', async () => {
      const { token } = await provider();
      await token('demo-viewer', 'demo-viewer');
      expect(said).not.toHaveBeenCalled();
    });
  });
});

describe('demo clients', () => {
  test('have secrets that can be guessed only where nobody else can try them', () => {
    let made = 0;
    const randomSecret = () => {
      made += 1;
      return `random-${made}`;
    };
    expect(demoClients({ demo: true, loopback: true }, randomSecret).map(({ secret }) => secret)).toEqual([
      'demo-admin',
      'demo-viewer',
    ]);
    expect(demoClients({ demo: true, loopback: false }, randomSecret).map(({ secret }) => secret)).toEqual([
      'random-1',
      'random-2',
    ]);
  });

  test('are not there without the demo', () => {
    expect(demoClients({ demo: false, loopback: true })).toEqual([]);
  });
});
