// Is this access token ours? Signature, issuer, expiry and audience, by the provider's published keys.
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describeError, type Log } from './log.ts';

export type TokenSettings = {
  issuer: string;
  keysUrl: string;
  /** Cognito's access tokens carry none: there the client's own id is what the registry must know. */
  audience?: string;
};

/** Reads off a valid token whose it is and since when it is, in seconds; undefined for any other text. Throws when the keys cannot be had. */
export function tokenReader(
  { issuer, keysUrl, audience }: TokenSettings,
  log: Log,
): (token: string) => Promise<{ id: string; issuedAt: number } | undefined> {
  const keys = createRemoteJWKSet(new URL(keysUrl), { cooldownDuration: 10_000 });
  const expected = { issuer, algorithms: ['RS256'], ...(audience === undefined ? {} : { audience }) };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      // Cognito's tokens say what they are for; one that says who somebody is opens nothing here.
      if ((payload['token_use'] ?? 'access') !== 'access') return undefined;
      const id = payload['client_id'] ?? payload.sub;
      return typeof id === 'string' ? { id, issuedAt: payload.iat ?? 0 } : undefined;
    } catch (error) {
      log('info', 'token refused', { reason: describeError(error, 100) });
      return undefined;
    }
  };
}
