// Who gives programs their tokens and says who people are on one machine? The same protocol that Cognito speaks in the cloud, under /oidc.
import { hkdfSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import Lru from 'oidc-provider/lib/helpers/lru.js';
// The package's index only adds a notice on Node 20 (it is tested upstream from 22 on) and exports this very class; that
// it works here is what test/local/openid-provider.test.ts shows.
import { type Configuration, type GrantContext, Provider } from 'oidc-provider/lib/provider.js';
import { isSecret, secretDigest } from '../../functions/runtime/client-secret.ts';
import { describeError, type Log } from '../../functions/runtime/log.ts';
import { plainPolicy } from '../../functions/staff-site/policy.ts';
import { callbackPath } from '../../functions/staff-site/sign-in/leave-and-come-back.ts';
import { expiredSignInPage } from '../../web/staff/sign-in/message-page.tsx';
import type { Accounts } from './accounts.ts';
import type { Client } from './demo-clients.ts';
import { type Keys, signingAlgorithm } from './key-file.ts';
import { formPath, signInForm } from './sign-in-form.ts';

export type OpenIdProvider = {
  /** The whole of `/oidc/*`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  issuer: string;
  /** What tokens carry as `aud`: the API they are for. */
  audience: string;
};

const mountPath = '/oidc';
const oneMinute = 60;
const oneHour = 3600;

/** The client that the staff site is; its secret is nobody's but this process's two halves. */
export const staffClientId = 'long-dan-staff';
// Sign-ins under way live in memory: after a restart people type their password again, their sessions here go on.
const mostKept = 20_000;

/** To this provider every client's secret is its digest. */
const programClient = (id: string, digest: string): Configuration['clients'][number] => ({
  client_id: id,
  client_secret: digest,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'client_secret_basic',
  id_token_signed_response_alg: signingAlgorithm,
});

const staffClient = (secret: string, publicUrl: string): Configuration['clients'][number] => ({
  client_id: staffClientId,
  client_secret: secretDigest(secret),
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [`${publicUrl}${callbackPath}`],
  token_endpoint_auth_method: 'client_secret_basic',
  id_token_signed_response_alg: signingAlgorithm,
});

/** Our own pages need nobody's consent. */
async function grantOurOwn({ oidc }: GrantContext) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** Programs are looked up each time they ask, so that a withdrawn one or an old secret gets no token; all else lives in memory. */
function adapterOver({ secretDigestOf }: Given): Configuration['adapter'] {
  const kept = new Lru({ maxSize: mostKept });
  const programs = {
    find: async (id: string) => {
      const digest = await secretDigestOf(id);
      return digest === undefined ? undefined : programClient(id, digest);
    },
  };
  return (model) => (model === 'Client' ? programs : new MemoryAdapter(model, kept));
}

function compareByDigest({ Client: { prototype } }: Provider): void {
  prototype.compareClientSecret = function compare(given) {
    return isSecret(given, this.clientSecret);
  };
}

const configurationFor = (given: Given, audience: string): Configuration => ({
  adapter: adapterOver(given),
  clients: [
    ...given.clients.map(({ id, secret }) => programClient(id, secretDigest(secret))),
    staffClient(staffSecret(given.keys), given.publicUrl),
  ],
  clientAuthMethods: ['client_secret_basic'],
  cookies: { keys: given.keys.cookies.map(({ secret }) => secret) },
  // Whoever was let in by the form is an account; what else is known of them stands in the registry.
  findAccount: async (_context, accountId) => ({ accountId, claims: async () => ({ sub: accountId }) }),
  interactions: { url: (_context, { uid }) => formPath(uid) },
  loadExistingGrant: grantOurOwn,
  renderError: (context) => {
    const { html, style } = expiredSignInPage();
    context.set('Content-Security-Policy', plainPolicy(style));
    context.type = 'html';
    context.body = html;
  },
  jwks: { keys: given.keys.signing },
  responseTypes: ['code'],
  scopes: ['openid'],
  ttl: {
    AccessToken: oneHour,
    AuthorizationCode: oneMinute,
    ClientCredentials: oneHour,
    Grant: oneHour,
    IdToken: oneHour,
    Interaction: oneHour,
    Session: oneHour,
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    resourceIndicators: {
      enabled: true,
      // Whatever API a program names or does not, there is only ours; a person's token is for none.
      defaultResource: (_context, { clientId }) => (clientId === staffClientId ? undefined : audience),
      getResourceServerInfo: () => ({
        scope: '',
        audience,
        accessTokenTTL: oneHour,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: signingAlgorithm } },
      }),
    },
  },
});

type Given = {
  publicUrl: string;
  keys: Keys;
  /** The demonstration's. */
  clients: Client[];
  /** Of a program that an administrator made; undefined where it may have no token. */
  secretDigestOf(id: string): Promise<string | undefined>;
  accounts: Accounts;
  clock: () => Date;
  log: Log;
};

/** The staff site's secret with this provider: made from the keys, so that it is kept nowhere else. */
export const staffSecret = ({ cookies: [newest] }: Pick<Keys, 'cookies'>): string =>
  Buffer.from(hkdfSync('sha256', newest?.secret ?? '', '', `client ${staffClientId}`, 32)).toString('base64url');

/**
 * An OpenID Connect provider whose issuer is `publicUrl` + `/oidc`; programs' tokens are JWTs for `publicUrl` + `/api/v1`, people come
 * back to the staff site with a code.
 */
export function createOpenIdProvider(given: Given): OpenIdProvider {
  const { publicUrl, accounts, clock, log } = given;
  const issuer = `${publicUrl}${mountPath}`;
  const audience = `${publicUrl}/api/v1`;
  const provider = new Provider(issuer, configurationFor(given, audience));
  compareByDigest(provider);
  provider.on('server_error', (_context, error) =>
    log('error', 'openid-provider-failed', { error: describeError(error) }),
  );
  // We are the proxy it believes: addresses in its metadata follow the issuer, whatever Host a request came with.
  provider.proxy = true;
  const answer = provider.callback();
  const form = signInForm({ provider, accounts, publicUrl, clock });
  const { host, protocol } = new URL(issuer);

  return {
    issuer,
    audience,
    handle: (request, response) => {
      const originalUrl = request.url ?? mountPath;
      if (originalUrl.startsWith(formPath(''))) {
        void form(request, response);
        return;
      }
      request.headers['x-forwarded-host'] = host;
      request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      const inner = originalUrl.slice(mountPath.length);
      Object.assign(request, { originalUrl, url: inner.startsWith('/') ? inner : `/${inner}` });
      // Its callback answers every fault itself, with 500 at worst.
      void answer(request, response);
    },
  };
}
