// In which order is everything given back when somebody says stop, even halfway through the start?
import { describeError, type Log } from '../../functions/runtime/log.ts';

export type Shutdown = {
  /** Remembers how to close what was just opened; the last opened is closed first. */
  closeLater(name: string, close: () => Promise<void>): void;
  /** Closes everything once and ends the process; called again, it is the same call. */
  end(exitCode: number): void;
  /** Whether the end has begun: a start that fails because of it is no failure. */
  ending(): boolean;
};

/** Under the 5 s that are promised. What is left then ends with us: the engine's pipe closes, and its commits are safe. */
const patienceMilliseconds = 4500;

export function createShutdown({ log, exit }: { log: Log; exit: (code: number) => void }): Shutdown {
  const closers: { name: string; close: () => Promise<void> }[] = [];
  let begun = false;

  const closeAll = async (): Promise<void> => {
    for (let next = closers.pop(); next !== undefined; next = closers.pop()) {
      const { name, close } = next;
      await close().catch((error: unknown) => log('error', 'not-closed', { name, error: describeError(error) }));
    }
  };
  return {
    closeLater: (name, close) => closers.push({ name, close }),
    ending: () => begun,
    end: (exitCode) => {
      if (begun) return;
      begun = true;
      setTimeout(exit, patienceMilliseconds, exitCode);
      void closeAll().then(() => exit(exitCode));
    },
  };
}
