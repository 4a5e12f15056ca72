// What runs again and again on one machine? The cloud has EventBridge Scheduler for it.
import { describeError, type Log } from '../../functions/runtime/log.ts';

export type Job = {
  everySeconds: number;
  /** Ends early, at a point of its choosing, once `stopping` is aborted. */
  run(stopping: AbortSignal): Promise<void>;
};

export type Timer<Name extends string> = {
  /** Runs the job now; if it is running, once more after that, however often it was rung. */
  ring(name: Name): void;
  /** Starts nothing more and waits for what is running. */
  stop(): Promise<void>;
};

type Runner = { ring(): void; settled(): Promise<void> };

function runner(name: string, job: Job, stopping: AbortSignal, log: Log): Runner {
  let running: Promise<void> | undefined;
  let rung = false;

  const runOnce = async (): Promise<void> => {
    try {
      await job.run(stopping);
    } catch (error) {
      // The next interval is the next attempt.
      log('error', 'job-failed', { job: name, error: describeError(error) });
    }
  };
  const runWhileRung = async (): Promise<void> => {
    while (rung && !stopping.aborted) {
      rung = false;
      await runOnce();
    }
    running = undefined;
  };
  return {
    ring: () => {
      rung = true;
      running ??= runWhileRung();
    },
    settled: async () => running,
  };
}

/** Runs each job every so many seconds, never two of the same at once. */
export function startTimer<Name extends string>({ jobs, log }: { jobs: Record<Name, Job>; log: Log }): Timer<Name> {
  const stopping = new AbortController();
  const runners = new Map<string, Runner>();
  const intervals: NodeJS.Timeout[] = [];
  for (const [name, job] of Object.entries<Job>(jobs)) {
    const itsRunner = runner(name, job, stopping.signal, log);
    runners.set(name, itsRunner);
    intervals.push(setInterval(itsRunner.ring, job.everySeconds * 1000));
  }
  return {
    ring: (name) => runners.get(name)?.ring(),
    stop: async () => {
      stopping.abort();
      for (const interval of intervals) clearInterval(interval);
      await Promise.all([...runners.values()].map(({ settled }) => settled()));
    },
  };
}
