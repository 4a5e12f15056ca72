// What does another provider than ours say of people? The smallest OpenID provider that openid-client believes, on loopback.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

type Claims = Record<string, unknown> & { sub: string };

/** It lets in whoever `next` says, at once; `userinfo` is what it adds when asked. `reject` makes its token endpoint refuse. */
export async function foreignProvider() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const said: { next: Claims; userinfo?: Claims; reject?: boolean; asked: URLSearchParams[] } = {
    next: { sub: 'nobody' },
    asked: [],
  };
  const app = new Hono();
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  app.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      userinfo_endpoint: `${issuer}/userinfo`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
  );
  app.get('/jwks', async (c) => c.json({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: '1' }] }));
  app.get('/userinfo', (c) => c.json(said.userinfo ?? { sub: said.next.sub }));
  let nonce = '';
  app.get('/auth', (c) => {
    said.asked.push(new URL(c.req.url).searchParams);
    nonce = c.req.query('nonce') ?? '';
    const back = new URL(c.req.query('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code: 'a-code', state: c.req.query('state') ?? '' }).toString();
    return c.redirect(back.href, 303);
  });
  app.post('/token', async (c) => {
    said.asked.push(new URLSearchParams(await c.req.text()));
    if (said.reject) return c.json({ error: 'invalid_grant' }, 400);
    const idToken = await new SignJWT({ nonce, ...said.next })
      .setProtectedHeader({ alg: 'RS256', kid: '1' })
      .setIssuer(issuer)
      .setAudience('long-dan')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
    return c.json({ access_token: 'opaque', token_type: 'Bearer', id_token: idToken });
  });
  return { issuer, said };
}
