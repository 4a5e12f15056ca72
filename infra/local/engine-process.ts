// How does one engine process live no longer than we do, even if we are killed without a last word?
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import * as timers from 'node:timers/promises';

export type EngineProcess = {
  /** The engine's own process id, once its parent has said it. */
  pid(): number | undefined;
  /** Settles when the engine and its parent are gone; the last lines it wrote. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

// The engine's parent is this small shell. Its standard input is a pipe that only we hold: when we end, however we end,
// the kernel closes it, `read` returns, and the engine is killed. (Its files are safe at any moment: one fsync per commit.)
// The umask: answers are for nobody else on this machine. Standard output carries the engine's process id and nothing else.
const parentScript = `
umask 077
exec 3<&0
"$@" </dev/null 3<&- >&2 &
engine=$!
echo "$engine"
( while read -r _ <&3; do :; done; kill -KILL "$engine" ) >/dev/null 2>&1 &
exec 3<&- >/dev/null
wait "$engine"
kill -KILL "$!"
`;

const killGroup = (leader: number): void => {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: nobody of the group is left.
  }
};

const tell = (pid: number | undefined, signal: NodeJS.Signals): void => {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {
    // It ended by itself a moment ago.
  }
};

/**
 * One thread (the engine runs on tokio): its writes wait for one lock whatever it has, and two threads fight over the allocator's besides. An
 * item in a transaction costs it 0.4 ms of processor with one thread, 0.6–0.8 with two and two transactions under way.
 */
const threads = { TOKIO_WORKER_THREADS: '1' };

/** Starts the engine in a process group of its own, so that Ctrl-C at our terminal does not end it before we have drained. */
export function runEngine(command: string[]): EngineProcess {
  const env = { ...process.env, ...threads };
  const parent = spawn('sh', ['-c', parentScript, 'engine-parent', ...command], { detached: true, env });
  const lastLines: string[] = [];
  let pid: number | undefined;
  createInterface(parent.stdout).on('line', (line) => {
    pid = Number(line);
  });
  createInterface(parent.stderr).on('line', (line) => {
    lastLines.splice(0, lastLines.length - 4);
    lastLines.push(line);
  });
  // Writing to a shell that has gone is no news: `ended` tells.
  parent.stdin.on('error', () => {});

  const ended = once(parent, 'close').then(
    () => lastLines.filter((line) => line !== '').join(' '),
    (error: unknown) => String(error),
  );
  // Where only the shell was killed, the engine must not outlive it unsupervised.
  parent.once('exit', () => parent.pid !== undefined && killGroup(parent.pid));

  // Only while its parent lives is the number surely still the engine's.
  const livePid = () => (parent.exitCode === null && parent.signalCode === null ? pid : undefined);
  return {
    pid: livePid,
    ended,
    stop: async () => {
      tell(livePid(), 'SIGTERM');
      await Promise.race([ended, timers.setTimeout(1000, undefined, { ref: false })]);
      parent.stdin.end();
      await ended;
    },
  };
}
