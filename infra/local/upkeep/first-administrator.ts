// Who gets into a platform that nobody administers yet, or whose administrator lost the password? (npm run first-administrator)
import { consoleLog, type Log } from '../../../functions/runtime/log.ts';
import { noteInTrail } from '../../../functions/store/change-registry.ts';
import { findPerson } from '../../../functions/store/people.ts';
import { cannotStart } from '../cannot-start.ts';
import { firstAccount } from '../first-account.ts';
import { readSettings, type Settings } from '../settings.ts';
import { readArguments, runCommand } from './command.ts';
import { withStoppedPlatform } from './stopped-folder.ts';

const usage = `Usage: npm run first-administrator            makes the first administrator, shows a password that works once
       npm run first-administrator -- --again   gives that administrator another, where the password was lost`;
const options = { again: { type: 'boolean', default: false } } as const;

/** What is shown here is the password alone; of the log only what is wrong. */
const quiet: Log = (level, event, fields) => {
  if (level === 'error') consoleLog(level, event, fields);
};

await runCommand(async () => {
  const { values } = readArguments(options, usage);
  const settings = readSettings(process.env);
  demandOurAccounts(settings);
  const { username, password } = await withStoppedPlatform(settings, quiet, async ({ store, accounts }) => {
    const at = new Date();
    const made = await firstAccount(store, accounts, { clock: () => at, log: quiet });
    if (made !== undefined) return made;
    if (!values.again)
      throw cannotStart(
        'There is an administrator already; they add others at /staff/people. Where the password was lost: npm run first-administrator -- --again',
      );
    const id = 'pe-quan-tri';
    const person = await findPerson(store, id);
    if (person?.username === undefined || person.status !== 'active')
      throw cannotStart(
        'The first administrator no longer has an account: another administrator adds people at /staff/people.',
      );
    // The old password ends with this one; whoever is signed in stays so, by the session's own limits.
    await noteInTrail(store, { at, id: `again-${at.getTime()}`, who: 'operator', what: 'person.password', thing: id });
    return { username: person.username, password: await accounts.invite(person.username) };
  });
  return [
    `Người quản trị · administrator: ${username}`,
    `Mật khẩu dùng một lần · one-time password: ${password}`,
    'Khởi động nền tảng, mở /staff và chọn mật khẩu riêng. · Start the platform, open /staff and choose a password of your own.',
  ];
});

function demandOurAccounts({ ownProvider }: Settings): void {
  if (ownProvider !== undefined)
    throw cannotStart(
      'Passwords are kept by OIDC_ISSUER: set FIRST_ADMIN_EMAIL to the address of whoever is to administer first, and let them sign in.',
    );
}
