// What does each step of one response use, in the words of a bill? Measured time and units, and what had to be assumed.
import { serviceList } from '../../infra/service-list.ts';
import type { KeepUse, StepUse } from './cost.ts';
import type { Measured } from './measure.ts';
import type { Used } from './meter.ts';

/** Nobody has measured these on AWS. */
export const assumed = {
  /** A function has a whole processor from 1,769 MB on, and a share below; its core is taken to be as fast as the one that measured. */
  wholeProcessorMegabytes: 1769,
  /** For each call to a table, one after the other though some go together. */
  callMilliseconds: 4,
  /** One call in fifty starts a new instance, which takes 0.8 s. */
  coldShare: 0.02,
  coldSeconds: 0.8,
  /** A new table's stream has four shards; each rings by itself, and a ring too many finds nothing. */
  shards: 4,
  /** Lambda's own lines are off (`service-function.ts`). */
  logBytesOfCall: 0,
  /** Beside its own bytes a stored response lies in two indexes, with AWS's 100 bytes for each. */
  indexedShare: 0.6,
  overheadBytes: 300,
  recountsEachMonth: 4 * 30,
};

const memoryOf = (name: string): number => serviceList.find((service) => service.name === name)?.memoryMegabytes ?? 0;

/** Of one call of a function; without the cold share for work that comes in crowds. */
export function gigabyteSecondsOf(name: string, { milliseconds, calls }: Used, cold = assumed.coldShare): number {
  const memory = memoryOf(name);
  const working = milliseconds / Math.min(1, memory / assumed.wholeProcessorMegabytes);
  const seconds = (working + calls * assumed.callMilliseconds) / 1000 + cold * assumed.coldSeconds;
  return seconds * (memory / 1024);
}

const request = (step: string, { used, bytes }: { used: Used; bytes: number }, logBytes = 0): StepUse => ({
  ...{ step, edgeRequests: 1, edgeBytes: bytes, doorRequests: 1, lambdaRequests: 1 },
  gigabyteSeconds: gigabyteSecondsOf('survey-site', used),
  ...{ readUnits: used.reads, writeUnits: used.writes, logBytes: logBytes + assumed.logBytesOfCall },
});

/** Of a response that is counted together with others, so many to a ring of the doorbell. */
export function stepsOf(measured: Measured, batch: Measured['counted'][number]): StepUse[] {
  const worker = request('script from the edge, worker', measured.worker);
  return [
    request('opening the page', measured.page),
    { ...worker, edgeRequests: 2, edgeBytes: worker.edgeBytes + measured.script.bytes },
    request('sending the answers', measured.sent, measured.logBytes),
    request('the thanks', measured.thanks),
    counting(measured, batch),
  ];
}

function counting({ idle }: Measured, { together, used }: Measured['counted'][number]): StepUse {
  const rings = Math.min(assumed.shards, together);
  const forNothing = (rings - 1) / together;
  return {
    ...{ step: 'counting', edgeRequests: 0, edgeBytes: 0, doorRequests: 0 },
    lambdaRequests: rings / together,
    gigabyteSeconds:
      gigabyteSecondsOf('score-counter', used, 0) + forNothing * gigabyteSecondsOf('score-counter', idle, 0),
    readUnits: used.reads + forNothing * idle.reads,
    writeUnits: used.writes,
    logBytes: (rings / together) * (200 + assumed.logBytesOfCall),
  };
}

/** Each month that a response is kept. A recount reads it whole: one unit for 4,096 bytes. */
export function keepUseOf({ recounted }: Measured): KeepUse {
  const bytes = recounted.reads * 4096;
  return {
    tableBytes: bytes * (1 + assumed.indexedShare) + assumed.overheadBytes,
    copiedBytes: bytes,
    readUnits: recounted.reads * assumed.recountsEachMonth,
    gigabyteSeconds: assumed.recountsEachMonth * gigabyteSecondsOf('auditor', { ...recounted, calls: 0 }, 0),
  };
}
