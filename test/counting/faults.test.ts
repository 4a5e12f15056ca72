// Is everything acknowledged stored, counted and exported, each once, whatever the table, the bell and the clock do meanwhile?
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { auditCampaign } from '../../functions/auditor/audit.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { pointCode } from '../../functions/domain/point-code.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { pointWrite } from '../../functions/store/points.ts';
import { putTogether } from '../../functions/store/put-together.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { responsesCounted } from '../../functions/store/tallies.ts';
import { wireSurveySite } from '../../functions/survey-site/wire.ts';
import { buildScripts } from '../../infra/browser-scripts.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { freshStore, sameTables } from '../engine/fresh-store.ts';
import { makeExport } from '../reports/made-export.ts';
import { flakyStore } from './flaky-store.ts';
import { agencyIds, auditorOn, campaign, counterOn, prepareWorld } from './world.ts';

/** A few people with every change; ten times as many by `npm run faults`. */
const answersEach = process.env['FAULT_ROUNDS'] === undefined ? 4 : 60;
const people = 16;
const scripts = buildScripts();
const codes = agencyIds.map((_, n) => pointCode(() => new Uint8Array([n + 3])));
const realNow = () => new Date();
/** Once in so many times, by chance. */
const onceIn = (times: number): boolean => randomInt(times) === 0;

/** The same tables, each call of which takes its time both ways. */
function slowStore(store: Store): Store {
  const { db } = sameTables(store);
  return {
    ...store,
    db: async (action, input) => {
      await sleep(randomInt(60));
      const answered = await db(action, input);
      await sleep(randomInt(60));
      return answered;
    },
  };
}

type Fault = {
  name: string;
  /** The tables as the site and the counter see them. */
  over?(store: Store): Store;
  now?(): Date;
  /** What becomes of a ring. */
  ring?(count: () => Promise<unknown>): void;
};

const faults: Fault[] = [
  { name: 'nothing goes wrong' },
  { name: 'the table is slow', over: slowStore },
  { name: 'calls are lost on the way there and back', over: (store) => flakyStore(store, () => onceIn(12)) },
  { name: 'nobody hears the bell', ring: () => {} },
  { name: 'the bell rings twice at once', ring: (count) => void Promise.all([count(), count()]) },
  { name: 'the bell comes late', ring: (count) => void sleep(randomInt(400)).then(count) },
  // Through days on which the campaign is open; the lease is renewed by the same clock.
  { name: 'the clock jumps', now: () => new Date(Date.UTC(2026, 5, 1) + randomInt(40) * 86_400_000) },
];

describe('what was acknowledged is stored, counted and exported once', () => {
  let store: Store;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'long-dan-faults-'));
    store = await freshStore();
    await prepareWorld(store);
    const points = codes.map(
      (code, n): Point => ({
        ...{ code, agencyId: agencyIds[n] ?? '', label: 'Quầy', onePerson: false, status: 'active' },
      }),
    );
    const change = { at: new Date(), id: 'points', who: 'test', what: 'prepare', thing: 'points' };
    await changeRegistry(
      store,
      points.map((one) => pointWrite(one, true)),
      change,
    );
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test.each(faults)('$name', { timeout: 120_000 }, async ({ over = (same) => same, now = realNow, ring }) => {
    const seen = over(store);
    const counting = new Set<Promise<unknown>>();
    // Two at once are enough to meet; one for each answer only wait for one another.
    const count = async (): Promise<void> => {
      if (counting.size >= 2) return;
      const counted = drain({ ...counterOn(seen, now), holder: 'one' }, new Date(8e15))
        .catch(() => {})
        .finally(() => counting.delete(counted));
      counting.add(counted);
      await counted;
    };
    const ringCounter = () => (ring ?? ((counts) => void counts()))(count);
    const site = wireSurveySite(readersOf(seen), {
      ...{ now, newSubmissionId: randomUUID, publicHost: () => 'localhost', scripts, log: () => {}, randomBytes },
      ...{ ringCounter, putNew: putTogether(seen) },
    });
    const post = async (submissionId: string) => {
      const body = JSON.stringify({ submissionId, answers: { A1: randomInt(1, 6) } });
      const headers = { 'Content-Type': 'application/json', 'Content-Length': String(body.length) };
      return (await site.request(`/s/${codes[randomInt(codes.length)]}`, { method: 'POST', headers, body })).status;
    };
    const acknowledged: string[] = [];
    const statuses = new Set<number>();
    const person = async (): Promise<void> => {
      for (let n = 0; n < answersEach; n += 1) {
        const submissionId = randomUUID();
        const status = await post(submissionId);
        statuses.add(status);
        // 200 where it was stored, the reply was lost, and the site asked again.
        if (status === 201 || status === 200) acknowledged.push(submissionId);
      }
    };
    await Promise.all(Array.from({ length: people }, person));
    await sleep(500);
    await Promise.all(counting);

    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan((people * answersEach) / 4);
    await expectWhole(acknowledged);
  });

  /** Reconciled by the unharmed table: what is there, what is counted, what leaves, and what the auditor recounts. */
  async function expectWhole(acknowledged: string[]): Promise<void> {
    await drain(
      counterOn(store, () => new Date(Date.now() + 86_400_000)),
      new Date(8e15),
    );
    const stored = (await collect(responsesOf(store, campaign.id))).map(({ submissionId }) => submissionId);
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
    const { clean, flagged } = await responsesCounted(store, campaign.id);
    expect(clean + flagged).toBe(stored.length);
    const exported = await exportedIds();
    expect(exported.toSorted()).toEqual(stored.toSorted());
    const audit = await auditCampaign(auditorOn(store, realNow), campaign);
    expect(audit).toMatchObject({ stored: stored.length, uncounted: 0, drifted: 0 });
  }

  async function exportedIds(): Promise<string[]> {
    await makeExport(store, folderBucket(folder, randomUUID), campaign.id, new Date(), 1000);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.csv'));
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    return texts.flatMap((text) => text.match(/^[0-9a-f]{8}-[0-9a-f-]{27}/gm) ?? []);
  }
});
