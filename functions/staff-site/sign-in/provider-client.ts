// How do we ask a provider who somebody is? OpenID Connect's authorization code with PKCE, state and nonce, through openid-client.
import * as openid from 'openid-client';
import * as z from 'zod/mini';
import { localIssuer, type SignedIn } from '../../domain/person.ts';
import type { ProviderSettings } from './dependencies.ts';

/** What must be remembered between leaving for the provider and coming back. */
export const journey = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  begun: z.number(),
});
export type Journey = z.infer<typeof journey>;

/** `unreachable`: the provider does not answer as one would; `refused`: it does, and says no. */
export type Failed = { failed: 'unreachable' | 'refused'; error: unknown };

export type ProviderClient = {
  /** The address to send the browser to, and what to remember. */
  leave(redirectUri: string): Promise<{ address: URL; remember: Omit<Journey, 'to' | 'begun'> } | Failed>;
  /** Who came back, by the code in the query. */
  comeBack(address: URL, remembered: Journey): Promise<SignedIn | Failed>;
};

const claims = z.object({
  sub: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  // Some providers write booleans as text.
  email_verified: z.optional(z.union([z.boolean(), z.literal(['true', 'false'])])),
});
type Claims = z.infer<typeof claims>;

const patienceSeconds = 8;

/** A client of one provider; its metadata are read at the first sign-in and kept. */
export function providerClient(settings: ProviderSettings): ProviderClient {
  let found: Promise<openid.Configuration> | undefined;
  const configuration = async () => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (error) {
      // Whoever comes next asks anew.
      found = undefined;
      throw error;
    }
  };
  return {
    leave: async (redirectUri) => {
      try {
        return await leaving(await configuration(), settings, redirectUri);
      } catch (error) {
        return { failed: 'unreachable', error };
      }
    },
    comeBack: async (address, remembered) => {
      try {
        return await comingBack(await configuration(), settings, address, remembered);
      } catch (error) {
        return { failed: isRefusal(error) ? 'refused' : 'unreachable', error };
      }
    },
  };
}

async function discover({ issuer, clientId, clientSecret, embeddedAt }: ProviderSettings) {
  const { origin, protocol } = new URL(issuer);
  // Its only bodies are forms.
  const fetchNear: openid.CustomFetch = (url, { body, ...options }) =>
    fetch(`${embeddedAt}${url.slice(origin.length)}`, { ...options, ...(body ? { body: String(body) } : {}) });
  return openid.discovery(new URL(issuer), clientId, clientSecret, openid.ClientSecretBasic(clientSecret), {
    timeout: patienceSeconds,
    // Only a provider on this machine has such an address: settings refuse others.
    execute: protocol === 'http:' ? [openid.allowInsecureRequests] : [],
    ...(embeddedAt === undefined ? {} : { [openid.customFetch]: fetchNear }),
  });
}

async function leaving(config: openid.Configuration, { embeddedAt }: ProviderSettings, redirectUri: string) {
  const remember = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
  };
  const address = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: embeddedAt === undefined ? 'openid email profile' : 'openid',
    state: remember.state,
    nonce: remember.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(remember.verifier),
    code_challenge_method: 'S256',
    // Counters share computers: whoever signed out must not come back by a click because the provider still knows them.
    prompt: 'login',
  });
  return { address, remember };
}

async function comingBack(
  config: openid.Configuration,
  { issuer, embeddedAt }: ProviderSettings,
  address: URL,
  { state, nonce, verifier }: Journey,
): Promise<SignedIn> {
  const tokens = await openid.authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const said = claims.parse(tokens.claims());
  if (embeddedAt !== undefined) return { issuer: localIssuer, sub: said.sub };
  const whole = said.email === undefined ? await withUserInfo(config, tokens.access_token, said) : said;
  return { issuer, sub: whole.sub, name: whole.name, verifiedEmail: verifiedEmailOf(whole) };
}

/** Providers may leave the address out of the token and give it when asked. */
async function withUserInfo(config: openid.Configuration, accessToken: string, said: Claims): Promise<Claims> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return said;
  return { ...said, ...claims.parse(await openid.fetchUserInfo(config, accessToken, said.sub)) };
}

const verifiedEmailOf = ({ email, email_verified: verified }: Claims): string | undefined =>
  verified === true || verified === 'true' ? email : undefined;

const silences = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

function isRefusal(error: unknown): boolean {
  if (error instanceof openid.AuthorizationResponseError) return true;
  if (error instanceof openid.ResponseBodyError) return error.status < 500;
  return error instanceof openid.ClientError && !silences.includes(error.code ?? '');
}
