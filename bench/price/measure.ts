// What does a response use on its whole way? Measured with the real site, counter and auditor over the real engine.
import { randomBytes, randomUUID } from 'node:crypto';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { wireSurveySite } from '../../functions/survey-site/wire.ts';
import { buildScripts } from '../../infra/browser-scripts.ts';
import { campaignId, codeAt, type Where } from './country.ts';
import { type Meter, none, plus, times, type Used } from './meter.ts';
import { fetchFile, openPage, readThanks, sendAnswers, travelling } from './visit.ts';

/** So many responses found by one turn of the counter, so often. */
export type Batch = { name: string; where: Where; together: number; turns: number };
type Request = { used: Used; bytes: number };
export type Measured = {
  page: Request;
  worker: Request;
  script: { bytes: number };
  sent: Request;
  thanks: Request;
  /** Of one response, by the batch it was in. */
  counted: (Batch & { used: Used })[];
  /** Of one response in one recount: reading it. What a recount takes however few there are is left out. */
  recounted: Used;
  /** Of a turn of the counter that finds nothing. */
  idle: Used;
  logBytes: number;
};

const warmUp = 60;

export async function measure(store: Store, meter: Meter, batches: Batch[]): Promise<Measured> {
  const log = logMeter();
  const { site, drainAll, readAll, scripts } = worldOf(store, log.write);
  const meanOf = async (count: number, work: (n: number) => Promise<string>) => {
    const texts: string[] = [];
    const { used } = await meter.during(async () => {
      for (let n = 0; n < count; n += 1) texts.push(await work(n));
    });
    return { texts, request: { used: times(used, 1 / count), bytes: travelling(texts) } };
  };

  // Warm, as a function is after its first requests.
  for (let n = 0; n < warmUp; n += 1) {
    await openPage(site, codeAt('country', n));
    await readThanks(site, await sendAnswers(site, codeAt('country', n)));
  }
  await drainAll();
  log.bytes = 0;

  const page = await meanOf(150, (n) => openPage(site, codeAt('country', n)));
  const worker = await meanOf(20, () => fetchFile(site, '/offline-worker.js'));
  const script = await meanOf(1, () => fetchFile(site, scripts.addresses.enhance));
  const counted: Measured['counted'] = [];
  const sending: { texts: string[]; request: Request }[] = [];
  for (const batch of batches) {
    const { together, turns, where } = batch;
    let used = none;
    for (let turn = 0; turn < turns; turn += 1) {
      sending.push(await meanOf(together, (n) => sendAnswers(site, codeAt(where, turn * together + n))));
      const drained = await meter.during(drainAll);
      if (drained.result.counted !== together) throw new Error(`${drained.result.counted} counted, not ${together}`);
      used = plus(used, drained.used);
    }
    counted.push({ ...batch, used: times(used, 1 / (together * turns)) });
  }
  const sent = sending.flatMap(({ texts }) => texts);
  const logBytes = log.bytes / sent.length;
  const idle = (await meter.during(drainAll)).used;
  const recount = await meter.during(readAll);
  const thanks = await meanOf(150, (n) => readThanks(site, sent[n] ?? ''));
  const largest = sending.toSorted((a, b) => b.texts.length - a.texts.length)[0];
  return {
    ...{ page: page.request, worker: worker.request, script: script.request, thanks: thanks.request },
    ...{ counted, idle, logBytes },
    // The longest run without a pause tells best.
    sent: { used: largest?.request.used ?? none, bytes: travelling(sent) },
    recounted: times(recount.used, 1 / recount.result),
  };
}

/** The parts as the cloud wires them, over one store. */
function worldOf(store: Store, log: ReturnType<typeof logMeter>['write']) {
  const readers = readersOf(store);
  const scripts = buildScripts();
  const now = () => new Date();
  const site = wireSurveySite(readers, {
    ...{ now, newSubmissionId: randomUUID, randomBytes, scripts, log },
    ...{ publicHost: () => 'khaosat.example.vn', ringCounter: () => {} },
  });
  const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  const counter = { ...readers, ...{ holder: 'price', now, random: Math.random, log, wait } };
  const drainAll = () => drain(counter, new Date(Date.now() + 100_000));
  const readAll = async () => {
    let read = 0;
    for await (const _ of responsesOf(store, campaignId, () => {})) read += 1;
    return read;
  };
  return { site, scripts, drainAll, readAll };
}

/** How much is written to logs, with what Lambda puts around a line; its own lines of each call are counted elsewhere. */
function logMeter() {
  const around = 120;
  const meter = {
    bytes: 0,
    write: (level: string, event: string, fields: object = {}) => {
      if (level === 'error') throw new Error(`${event} ${JSON.stringify(fields)}`);
      meter.bytes += JSON.stringify({ level, event, ...fields }).length + around;
    },
  };
  return meter;
}
