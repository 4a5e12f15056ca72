// What does a deployed staff site know about signing in? What its environment says of the user pool, the cookies and the first administrator.
import { readEnvironment } from '../../runtime/config.ts';
import type { SignInDependencies } from './dependencies.ts';

type Given = Pick<SignInDependencies, 'provider' | 'sessionSecrets' | 'firstAdministrator'>;

/** Throws naming every variable that is missing. */
export function signInFromEnvironment(): Given {
  const given = readEnvironment([
    'TOKEN_ISSUER',
    'SIGN_IN_CLIENT_ID',
    'SIGN_IN_CLIENT_SECRET',
    'SESSION_SECRETS',
    'FIRST_ADMIN_EMAIL',
  ]);
  return {
    provider: {
      issuer: given.TOKEN_ISSUER,
      clientId: given.SIGN_IN_CLIENT_ID,
      clientSecret: given.SIGN_IN_CLIENT_SECRET,
    },
    sessionSecrets: given.SESSION_SECRETS.split(/\s+/).filter((secret) => secret !== ''),
    // "none" is nobody's address.
    firstAdministrator: given.FIRST_ADMIN_EMAIL,
  };
}
