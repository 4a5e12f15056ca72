// How does systemd learn that the platform is ready, and that it still is? By its own program, for Node has no datagrams to files.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describeError, type Log } from '../../functions/runtime/log.ts';

type Given = {
  environment: Record<string, string | undefined>;
  isWell(): Promise<boolean>;
  log: Log;
};

const run = promisify(execFile);

/** Says `READY=1`, and `WATCHDOG=1` while all is well; does nothing where no service manager listens. */
export async function tellServiceManager({ environment, isWell, log }: Given): Promise<{ stop(): Promise<void> }> {
  if (!environment['NOTIFY_SOCKET']) return { stop: async () => {} };
  const tell = (word: '--ready' | 'WATCHDOG=1'): Promise<void> =>
    run('systemd-notify', [word]).then(
      () => {},
      (error: unknown) => log('error', 'service-manager-not-told', { state: word, error: describeError(error) }),
    );
  await tell('--ready');
  // Half of what it waits, as sd_watchdog_enabled(3) advises; without a watchdog there is nothing to repeat.
  const microseconds = Number(environment['WATCHDOG_USEC'] ?? 0);
  const beat = async (): Promise<void> => {
    if (await isWell()) await tell('WATCHDOG=1');
    else log('error', 'not-well', { reason: 'the service manager will start the platform anew' });
  };
  const beating = microseconds > 0 ? setInterval(() => void beat(), microseconds / 2000) : undefined;
  return { stop: async () => clearInterval(beating) };
}
