// Who notices when something is wrong with one machine? Its log says so once, in a line that a log reader can find, and once when it is over.
import { type Health, healthOf } from '../../functions/operations/health.ts';
import type { ReadMachine } from '../../functions/operations/machine.ts';
import type { Log } from '../../functions/runtime/log.ts';
import type { Store } from '../../functions/store/connect.ts';
import { getItem } from '../../functions/store/items.ts';
import { leaseKey } from '../../functions/store/tables.ts';
import type { Job } from './timer.ts';

type Trouble = Health['troubles'][number]['kind'];

type Given = { store: Store; machine: ReadMachine; clock: () => Date; log: Log };

const patienceMilliseconds = 5000;

/** Whether the tables answer: what `/healthz` says to anybody, and the service manager is told. */
export async function isWell(store: Store): Promise<boolean> {
  const timeout = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMilliseconds, false).unref());
  // Not the registry's head, which is remembered on one machine: the engine itself is to answer.
  const answered = getItem(store, 'tallies', leaseKey).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, timeout]);
}

/** Looks every minute; what is troubled is a warning when it begins and a line when it ends. */
export function healthWatch({ store, machine, clock, log }: Given): Job {
  let known = new Set<Trouble>();
  return {
    everySeconds: 60,
    run: async () => {
      const { troubles } = await healthOf({ store, machine, now: clock });
      const now = new Set(troubles.map(({ kind }) => kind));
      for (const kind of now) if (!known.has(kind)) log('warn', 'trouble', { reason: kind });
      for (const kind of known) if (!now.has(kind)) log('info', 'trouble-over', { reason: kind });
      known = now;
    },
  };
}
