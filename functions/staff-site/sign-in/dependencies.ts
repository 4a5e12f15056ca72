// What does signing in need from the world? The people, a provider that says who somebody is, secrets for cookies, a clock, randomness.
import type { Log } from '../../runtime/log.ts';
import type { Store } from '../../store/connect.ts';

export type ProviderSettings = {
  /** As its tokens name it; its metadata are found from it. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Where this machine reaches the provider that it runs itself, whatever stands in front; only such accounts are local ones. */
  embeddedAt?: string | undefined;
};

export type SignInDependencies = {
  store: Store;
  provider: ProviderSettings;
  /** The first makes cookies, all open them: to rotate, put a new one first and leave the old one for ten hours. */
  sessionSecrets: string[];
  /** Whoever signs in with this address, verified, becomes the administrator of a platform that has none. */
  firstAdministrator?: string | undefined;
  /** The address people see, for a request that came through the front. */
  publicUrl(request: Request): string;
  now(): Date;
  randomBytes(size: number): Uint8Array;
  log: Log;
};
