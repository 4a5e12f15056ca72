// How does anybody get into a machine that has no demo and no people yet? By one administrator whose password the terminal shows once.
import type { Log } from '../../functions/runtime/log.ts';
import type { Store } from '../../functions/store/connect.ts';
import { addPerson, everyPerson } from '../../functions/store/people.ts';
import type { Accounts } from './accounts.ts';
import type { SignIn } from './demo-people.ts';

const username = 'quan-tri';

/** Whether somebody administers the platform with a password of their own. */
export async function hasAdministrator(store: Store, accounts: Accounts): Promise<boolean> {
  for await (const one of everyPerson(store)) {
    const administers = one.status === 'active' && one.grants.some(({ role }) => role === 'platform');
    if (administers && one.username !== undefined && accounts.isInUse(one.username)) return true;
  }
  return false;
}

/**
 * The sign-in to show: as long as no administrator of the platform has chosen a password, each start makes a new one-time password.
 * Undefined once somebody has; whoever lost theirs stops the platform and removes `accounts.json`.
 */
export async function firstAccount(
  store: Store,
  accounts: Accounts,
  { clock, log }: { clock: () => Date; log: Log },
): Promise<SignIn | undefined> {
  if (await hasAdministrator(store, accounts)) return undefined;
  await addPerson(
    store,
    {
      id: `pe-${username}`,
      name: 'Quản trị nền tảng',
      username,
      grants: [{ role: 'platform' }],
      epoch: 1,
      status: 'active',
    },
    { at: clock(), id: 'first-account', who: 'operator', what: 'person.first-administrator' },
  );
  log('info', 'first-account', { username });
  return { username, password: await accounts.invite(username), role: 'platform', once: true };
}
