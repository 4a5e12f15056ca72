// Whatever the order, the batches, the moves and the failures: every tally equals a plain recount of what is stored.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditCampaign } from '../../functions/auditor/audit.ts';
import { everyTally } from '../../functions/auditor/dependencies.ts';
import { reviewResponses } from '../../functions/auditor/review.ts';
import { sealCampaign } from '../../functions/auditor/seal.ts';
import type { Answers, Status } from '../../functions/domain/response.ts';
import { addTallies, counterName, type Tally, withoutZeros } from '../../functions/domain/tally.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { askForRecount } from '../../functions/store/pending.ts';
import { registryReader } from '../../functions/store/registry.ts';
import { responsesOf, storeResponse } from '../../functions/store/responses.ts';
import { readRange } from '../../functions/store/tallies.ts';
import { freshStore, sameTables } from '../engine/fresh-store.ts';
import { flakyStore } from './flaky-store.ts';
import { type PlainTallies, plainRecount } from './plain-recount.ts';
import {
  agencies,
  agency,
  agencyIds,
  auditorOn,
  campaign,
  counterOn,
  type Given,
  prepareWorld,
  putAgencies,
  responseOf,
} from './world.ts';

const today = () => new Date('2026-11-20T03:00:00Z');
const soon = () => new Date(Date.now() + 60_000);

const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      Q1: fc.constantFrom(1, 2, 3),
      A1: fc.integer({ min: 1, max: 5 }),
      A2: fc.integer({ min: 0, max: 5 }),
      B1: fc.integer({ min: 0, max: 5 }),
      B2: fc.constantFrom<number[]>([1], [2, 3], [1, 2, 3]),
      B3: fc.constant('chữ'),
    },
    { requiredKeys: [] },
  )
  .map((given): Answers => {
    const { A2, ...others } = given;
    return given.Q1 === 1 || given.Q1 === 2 ? given : others;
  });

const given: fc.Arbitrary<Given> = fc.record({
  agency: fc.nat(2),
  service: fc.boolean(),
  channel: fc.constantFrom('qr', 'paper', 'kiosk'),
  day: fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31', '2026-11-20'),
  answers,
  point: fc.constantFrom(0, 1, undefined),
  afternoon: fc.boolean(),
});

type Step =
  | { kind: 'store'; batch: Given[] }
  | { kind: 'move'; nth: number; to: Status }
  | { kind: 'drain'; counters: number }
  | { kind: 'seal' }
  | { kind: 'reparent'; under: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('store'), batch: fc.array(given, { minLength: 1, maxLength: 12 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('move'),
      nth: fc.nat(40),
      to: fc.constantFrom('clean', 'flagged', 'excluded'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('drain'), counters: fc.integer({ min: 1, max: 2 }) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'seal' }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reparent'), under: fc.constantFrom('ag-xa1', 'ag-xa2') }) },
);

/** Every day tally, named as the plain recount names them. */
async function storedTallies(store: Store): Promise<PlainTallies> {
  const found: PlainTallies = {};
  for await (const items of everyTally(auditorOn(store, today), await registryReader(store)(), campaign.id, 'D')) {
    for (const { cell, tally } of items) {
      const counters = withoutZeros(tally);
      const { agencyId, axis, serviceId, channel, status, period, pointCode } = cell;
      const name = [agencyId, axis, serviceId, channel, status, period, pointCode ?? []].flat().join(' ');
      if (Object.keys(counters).length > 0) found[name] = counters;
    }
  }
  return found;
}

/** Points have per-person sums of the whole alone. */
const withoutFactors = (tally: Tally): Tally =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => !/^p0_[AB]_/.test(name)));

/** How many answered on each day, as sealed months of points still tell it. */
const daysOf = (batch: Given[]) => addTallies(batch.map(({ day }) => ({ [counterName.onDay(day)]: 1 })));

/** Failures are what this test makes; what they leave behind is what it looks at. */
const survive = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

async function play(store: Store, steps: Step[], fate: () => boolean) {
  const flaky = flakyStore(store, fate);
  let world = agencies;
  for (const step of steps) {
    if (step.kind === 'store')
      for (const one of step.batch) await survive(storeResponse(flaky, responseOf(randomUUID(), one), 400));
    if (step.kind === 'move') {
      const all = await collect(responsesOf(store, campaign.id));
      const one = all[step.nth % Math.max(1, all.length)];
      if (one) await survive(askForRecount(flaky, one, step.to));
    }
    if (step.kind === 'drain') {
      const counters = Array.from({ length: step.counters }, () => counterOn(flakyStore(store, fate)));
      // Two at once hold no lease against each other here: what must be right must be right without it.
      await Promise.all(counters.map((deps) => survive(drain({ ...deps, holder: 'shared' }, soon()))));
    }
    if (step.kind === 'seal') await survive(sealCampaign(auditorOn(flaky, today), campaign));
    if (step.kind === 'reparent') {
      world = agencies.map((a) =>
        a.id === 'ag-bv' ? agency('ag-bv', { parentId: step.under, lineParentId: 'ag-so' }) : a,
      );
      await putAgencies(store, world);
      const registry = await registryReader(store)();
      await survive(reviewResponses(auditorOn(flaky, today), registry, campaign));
    }
  }
  return world;
}

describe('counting', () => {
  it('gives the tallies of a plain recount after any steps and failures', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 14 }),
        fc.integer({ min: 0, max: 25 }),
        fc.infiniteStream(fc.nat(99)),
        async (steps, percent, dice) => {
          const store = await freshStore();
          await prepareWorld(store);
          const world = await play(store, steps, () => dice.next().value < percent);

          await reviewResponses(auditorOn(store, today), await registryReader(store)(), campaign);
          await drain({ ...counterOn(store), holder: 'shared' }, soon());
          const audit = await auditCampaign(auditorOn(store, today), campaign);
          const responses = await collect(responsesOf(store, campaign.id));
          const expected = plainRecount(
            world,
            responses.map((r) => ({
              ...responseOf(r.submissionId, {
                agency: 0,
                service: false,
                channel: r.channel,
                day: r.day,
                answers: r.answers,
              }),
              ...r,
              pointCode: r.pointCode,
              serviceId: r.serviceId,
              comment: undefined,
            })),
          );

          expect(await storedTallies(store)).toEqual(expected);
          expect(audit).toMatchObject({ uncounted: 0, asked: 0, drifted: 0, stored: responses.length });
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  }, 240_000);

  it('reads the same through seals as day by day, also after a late answer and a sealing again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(given, { minLength: 1, maxLength: 30 }),
        fc.array(given, { maxLength: 5 }),
        async (early, late) => {
          const store = await freshStore();
          await prepareWorld(store);
          const days = { from: '2026-01-01', to: '2026-12-31' };
          const range = { campaignId: campaign.id, agencyId: '*', serviceId: '*', days };
          const total = async (byDay: boolean) =>
            addTallies((await readRange(store, { ...range, byDay })).map(({ tally }) => tally));
          const atPoints = async (byDay: boolean) => {
            const of = { ...range, serviceId: undefined, byDay, ofPoints: true };
            const read = agencyIds.map((agencyId) => readRange(store, { ...of, agencyId }));
            return addTallies((await Promise.all(read)).flat().map(({ tally }) => tally));
          };
          for (const batch of [early, late]) {
            for (const one of batch) await storeResponse(store, responseOf(randomUUID(), one), 400);
            await drain(counterOn(store), soon());
            expect(await total(false)).toEqual(await total(true));
            await sealCampaign(auditorOn(sameTables(store), today), campaign);
            expect(await total(false)).toEqual(await total(true));
            expect((await total(false))['n']).toBe(batch === early ? early.length : early.length + late.length);
            const so = batch === early ? early : [...early, ...late];
            expect(await atPoints(false)).toEqual({ ...withoutFactors(await total(true)), ...daysOf(so) });
            expect(await atPoints(true)).toEqual(await atPoints(false));
          }
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});
