// What do operations ask of a provider that keeps people's accounts elsewhere, in what order, and what does it say?
import * as z from 'zod/mini';
import type { Person } from '../domain/person.ts';
import { describeError, type Log } from '../runtime/log.ts';

/**
 * What became of the account: `linked` was there before and needs no invitation; `absent` is none of that address; `unreached` may
 * still be open there, which lets nobody in here.
 */
export const accountState = z.enum(['invited', 'linked', 'reset', 'enabled', 'disabled', 'absent', 'unreached']);
export type AccountState = z.infer<typeof accountState>;

/** Each throws a Problem that whoever asked can act on; passwords are told to nobody but their owner, by mail. */
export type UserPool = {
  invite(email: string): Promise<'invited' | 'linked'>;
  /** Another invitation to whoever has not used theirs; to anybody else a code for a new password. */
  sendAgain(email: string): Promise<'invited' | 'reset'>;
  enable(email: string): Promise<'enabled' | 'absent'>;
  disable(email: string): Promise<'disabled' | 'absent'>;
};

type Deps = { userPool?: UserPool; log: Log };
type Known = Pick<Person, 'id' | 'email'>;

/**
 * Before the person is written: an account without a person may do nothing here, and the same form sent again finds it (`linked`);
 * a person without an account could not sign in, and their address would be taken when the form is sent again.
 */
export const inviteInPool = async ({ userPool }: Deps, { email }: Known): Promise<AccountState | undefined> =>
  email === undefined ? undefined : userPool?.invite(email);

/** Before the person is restored, for the same reason. */
export const enableInPool = async ({ userPool }: Deps, { email }: Known): Promise<AccountState | undefined> =>
  email === undefined ? undefined : userPool?.enable(email);

/** After the person is withdrawn: that must hold at once, whether the provider answers or not. */
export async function disableInPool({ userPool, log }: Deps, { id, email }: Known): Promise<AccountState | undefined> {
  if (userPool === undefined || email === undefined) return undefined;
  try {
    return await userPool.disable(email);
  } catch (error) {
    log('warn', 'account not disabled', { person: id, error: describeError(error) });
    return 'unreached';
  }
}
