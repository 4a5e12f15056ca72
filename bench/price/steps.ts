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
  /** Lambda's own lines are off (`service-function.ts`). */
  logBytesOfCall: 0,
  /** Beside its own bytes a stored response lies in two indexes, with AWS's 100 bytes for each. */
  indexedShare: 0.6,
  overheadBytes: 300,
  /** Of a campaign that is open, and of one that is closed and in order; a campaign is open for three of the months that its responses are kept. */
  recountsEachMonth: { open: 4 * 30, atRest: 52 / 12 },
  monthsOpen: 3,
  monthsKept: 24,
  /** Of the write units of counting, as the engine tells them: two for the item in a transaction, one for leaving the index of who waits. */
  claimUnits: 3,
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
  ...{ step, edgeRequests: 1, edgeRuns: 1, edgeBytes: bytes, doorRequests: 1, lambdaRequests: 1 },
  gigabyteSeconds: gigabyteSecondsOf('survey-site', used),
  ...{ readUnits: used.reads, writeUnits: used.writes, logBytes: logBytes + assumed.logBytesOfCall },
});

/** Of a response that is counted together with others, so many to a turn of the clock. */
export function stepsOf(measured: Measured, batch: Measured['counted'][number]): StepUse[] {
  return [
    request('opening the page', measured.page),
    fromEdge('script and worker, from the edge', [measured.script, measured.worker]),
    request('sending the answers', measured.sent, measured.logBytes),
    request('the thanks', measured.thanks),
    counting(batch),
  ];
}

/** What the edge remembers asks no function. */
const fromEdge = (step: string, files: { bytes: number }[]): StepUse => ({
  ...{ step, edgeRequests: files.length, edgeRuns: 0, edgeBytes: files.reduce((sum, { bytes }) => sum + bytes, 0) },
  ...{ doorRequests: 0, lambdaRequests: 0, gigabyteSeconds: 0, readUnits: 0, writeUnits: 0, logBytes: 0 },
});

/** Turns that find nothing are what stands anyway. */
const counting = ({ together, used }: Measured['counted'][number]): StepUse => ({
  ...{ step: 'counting', edgeRequests: 0, edgeRuns: 0, edgeBytes: 0, doorRequests: 0 },
  lambdaRequests: 1 / together,
  gigabyteSeconds: gigabyteSecondsOf('score-counter', used, 0),
  ...{ readUnits: used.reads, writeUnits: used.writes },
  logBytes: (200 + assumed.logBytesOfCall) / together,
});

const { recountsEachMonth: recounts, monthsOpen, monthsKept } = assumed;
/** On average over the months that a response is kept. */
const recountsInAMonth = (recounts.open * monthsOpen + recounts.atRest * (monthsKept - monthsOpen)) / monthsKept;

/** Each month that a response is kept. A recount reads it whole: one unit for 4,096 bytes. */
export function keepUseOf({ recounted }: Measured, each = recountsInAMonth): KeepUse {
  const bytes = recounted.reads * 4096;
  return {
    tableBytes: bytes * (1 + assumed.indexedShare) + assumed.overheadBytes,
    copiedBytes: bytes,
    readUnits: recounted.reads * each,
    gigabyteSeconds: each * gigabyteSecondsOf('auditor', { ...recounted, calls: 0 }, 0),
  };
}
