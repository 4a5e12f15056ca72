// How does an embedded DynamoDB stay up beside this process, in its data folder, and end with it?
import { join } from 'node:path';
import * as timers from 'node:timers/promises';
import { describeError, type Log } from '../../functions/runtime/log.ts';
import { cannotStart } from './cannot-start.ts';
import { engineBinary } from './engine-binary.ts';
import { type EngineProcess, runEngine } from './engine-process.ts';
import { freePort } from './free-port.ts';
import { endStaleEngines } from './stale-engine.ts';

export type Engine = {
  endpoint: string;
  /** The engine's process id; undefined while it is being restarted. */
  pid(): number | undefined;
  stop(): Promise<void>;
};

const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 5000;
/** An engine that lived so long did not fail because of how it was started. */
const settledMilliseconds = 10_000;
const patienceMilliseconds = 15_000;

/** Whether the engine is up: a plain GET is the one thing it answers without a signature. */
async function answers(endpoint: string): Promise<boolean> {
  try {
    return (await fetch(endpoint, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}

/** Waits for the first answer; the engine's last words if it ended instead. */
async function untilReady(running: EngineProcess, endpoint: string): Promise<string | undefined> {
  const deadline = AbortSignal.timeout(patienceMilliseconds);
  const lastWords = running.ended.then((words) => words || 'it ended without a word');
  for (;;) {
    const ended = await Promise.race([lastWords, timers.setTimeout(10)]);
    if (typeof ended === 'string') return ended;
    if (await answers(endpoint)) return undefined;
    if (deadline.aborted) return `no answer within ${patienceMilliseconds / 1000} s`;
  }
}

type Launch = (port: number) => EngineProcess;

/** The first start: on another port if somebody took ours between looking and listening. */
async function firstStart(launch: Launch): Promise<{ running: EngineProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const running = launch(port);
    const failure = await untilReady(running, `http://127.0.0.1:${port}`);
    if (failure === undefined) return { running, port };
    await running.stop();
    if (attempt === 3) throw cannotStart(`The embedded database does not start: ${failure}.`);
  }
}

/**
 * Starts the engine on `folder/dynamodb.sqlite`, which nobody else may be using, and resolves when it answers. It is
 * restarted on the same port whenever it ends, sooner at first and later if it keeps ending.
 */
export async function startEngine({
  folder,
  log,
  binary = engineBinary(),
}: {
  folder: string;
  log: Log;
  binary?: string;
}): Promise<Engine> {
  const file = join(folder, 'dynamodb.sqlite');
  const launch: Launch = (port) =>
    runEngine([binary, 'serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file]);
  const ended = await endStaleEngines(file);
  if (ended > 0) log('warn', 'stale-engine-ended', { engines: ended });

  const first = await firstStart(launch);
  const stopping = new AbortController();
  let running = first.running;

  const keepRunning = async (): Promise<void> => {
    for (let pause = firstPauseMilliseconds; ; ) {
      const startedAt = performance.now();
      const lastWords = describeError(await running.ended);
      if (stopping.signal.aborted) return;
      const lived = performance.now() - startedAt;
      pause = lived > settledMilliseconds ? firstPauseMilliseconds : Math.min(pause * 2, longestPauseMilliseconds);
      log('error', 'engine-ended', { lived: Math.round(lived), lastWords, restartIn: pause });
      await timers.setTimeout(pause, undefined, { signal: stopping.signal });
      if (stopping.signal.aborted) return;
      running = launch(first.port);
    }
  };
  const supervision = keepRunning().catch((error: unknown) => {
    if (!stopping.signal.aborted) log('error', 'engine-not-supervised', { error: describeError(error) });
  });

  return {
    endpoint: `http://127.0.0.1:${first.port}`,
    pid: () => running.pid(),
    stop: async () => {
      stopping.abort();
      await running.stop();
      await supervision;
    },
  };
}
