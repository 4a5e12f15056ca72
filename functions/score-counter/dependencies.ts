// What does the counter need? The store, the registry as of now, how campaigns are counted, a clock, and a say in waiting.
import type { Log } from '../runtime/log.ts';
import type { CountingOf } from '../store/campaign-counting.ts';
import type { Store } from '../store/connect.ts';
import type { RegistryReader } from '../store/registry.ts';

export type ScoreCounterDependencies = {
  store: Store;
  registry: RegistryReader;
  countingOf: CountingOf;
  /** Names this run in the lease. */
  holder: string;
  now(): Date;
  random(): number;
  wait(milliseconds: number): Promise<void>;
  /** Told of each response that could not be counted alone, so that one drain tries it once. */
  passOver?(submissionId: string): void;
  log: Log;
};
