// Is the demo stored and counted once, however its filling goes? On the real engine, against a plain recount of the same list.
import { beforeAll, describe, expect, test } from 'vitest';
import { auditRound } from '../../functions/auditor/run.ts';
import type { Agency } from '../../functions/domain/agency.ts';
import { commentRates } from '../../functions/domain/comment-rates.ts';
import { firstOfOfficeDays } from '../../functions/domain/office-days.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { linesOf } from '../../functions/domain/plan.ts';
import { planDisagreements } from '../../functions/domain/plan-checks.ts';
import { planStanding } from '../../functions/domain/plan-standing.ts';
import { alertsOf } from '../../functions/store/alerts.ts';
import { lastArrival } from '../../functions/store/arrivals.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { commentsOf } from '../../functions/store/comments.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { takeLease } from '../../functions/store/lease.ts';
import { changePerson, everyPerson, findPerson } from '../../functions/store/people.ts';
import { allPlans } from '../../functions/store/plans.ts';
import { registryVersion } from '../../functions/store/registry.ts';
import { responsesOf } from '../../functions/store/responses.ts';
import { agencyIds, demoAgencies } from '../../infra/local/demo/agencies.ts';
import { completeDemo } from '../../infra/local/demo/complete-demo.ts';
import { fillDemo } from '../../infra/local/demo/fill-demo.ts';
import { demoSpots } from '../../infra/local/demo/points.ts';
import { demoResponses } from '../../infra/local/demo/responses.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';
import { flakyStore } from '../counting/flaky-store.ts';
import { auditorOn, counterOn, putAgencies } from '../counting/world.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { type Content, contentOf, countsOf, fill, operationsOn, startedAt, sumOf } from './demo-store.ts';

const patience = 120_000;
const generated = await demoResponses(startedAt);
const campaignIds = ['ca-demo-1', 'ca-demo-2'];
const axes = ['territory', 'line'] as const;

let store: Store;
let whole: Content;
beforeAll(async () => {
  store = await freshStore();
  expect(await fill(store)).toBe('filled');
  whole = await contentOf(store);
}, patience);

function isUnder(id: string, above: string, axis: (typeof axes)[number]): boolean {
  const unit: Agency | undefined = demoAgencies.find((one) => one.id === id);
  const [placement] = unit?.placements ?? [];
  const parent = (axis === 'line' ? placement?.lineParentId : undefined) ?? placement?.parentId;
  return id === above || (parent !== undefined && isUnder(parent, above, axis));
}

const given = (campaignId: string, agencyId: string, axis: (typeof axes)[number]) =>
  generated.filter((r) => r.campaignId === campaignId && (agencyId === '*' || isUnder(r.agencyId, agencyId, axis)));

describe('the counts', () => {
  test('every response is stored', () => {
    expect(whole.responses).toHaveLength(generated.length);
  });

  test.each(campaignIds)('%s: equal a plain recount, for each agency, on both axes', (campaignId) => {
    for (const agencyId of ['*', ...demoAgencies.map(({ id }) => id)]) {
      for (const axis of axes) {
        const people = given(campaignId, agencyId, axis);
        const of = { campaignId, agencyId, axis };
        expect([of, sumOf(whole, of)]).toEqual([of, people.length]);
        for (const value of [0, 1, 2, 3, 4, 5])
          expect(sumOf(whole, of, { id: 'C1', value })).toBe(
            people.filter(({ answers }) => answers['C1'] === value).length,
          );
      }
    }
  });

  test('the hospital’s are in its ward by territory, in the department of health by line', () => {
    const { saPa, saPaCentre, hospital, health } = agencyIds;
    const [campaignId = ''] = campaignIds;
    const n = (agencyId: string, axis: (typeof axes)[number]) => sumOf(whole, { campaignId, agencyId, axis });
    expect(n(hospital, 'territory')).toBeGreaterThan(10);
    expect(n(saPa, 'territory')).toBe(n(saPaCentre, 'territory') + n(hospital, 'territory'));
    expect(n(saPa, 'line')).toBe(n(saPaCentre, 'line'));
    expect(n(health, 'territory')).toBe(0);
    expect(n(health, 'line')).toBe(n(hospital, 'line'));
  });
});

test('at each point somebody answered of late, but where it fell silent; nothing is taken for a burst', async () => {
  const days = await Promise.all(
    demoSpots.map(async ({ point }) => dayOf((await lastArrival(store, point.code)) ?? '')),
  );
  const from = firstOfOfficeDays(addDays(dayOf(startedAt), -1), 5);
  expect(days.map((day) => day < from)).toEqual(demoSpots.map(({ fellSilent }) => fellSilent));
  expect(demoSpots.filter(({ fellSilent }) => fellSilent)).toHaveLength(2);
  const stored = (await Promise.all(campaignIds.map((id) => collect(responsesOf(store, id))))).flat();
  const flagsById = new Map(generated.map(({ submissionId, flags }) => [submissionId, flags]));
  for (const { submissionId, flags } of stored) expect(flags).toEqual(flagsById.get(submissionId));
});

describe('once its figures are released', () => {
  const later = () => new Date(startedAt.getTime() + 3_600_000);
  const deps = () => ({ operations: operationsOn(store, later), auditor: auditorOn(store, later) });

  test('before that nothing is made of them; after it a province and a hospital have plans that stand on them', {
    timeout: 2 * patience,
  }, async () => {
    expect(await completeDemo(deps())).toBe(false);
    await auditRound(auditorOn(store, later));
    expect(await completeDemo(deps())).toBe(true);
    const plans = (await allPlans(store)).toSorted((a, b) => (a.agencyId < b.agencyId ? -1 : 1));
    expect(plans.map(({ agencyId }) => agencyId)).toEqual([agencyIds.hospital, agencyIds.province]);
    for (const plan of plans) {
      const { weak, unserved, tasks, moved } = planStanding(plan, dayOf(startedAt));
      expect(weak).toContain('b4');
      expect(unserved.length).toBeGreaterThan(0);
      expect(unserved.length).toBeLessThan(weak.length);
      expect(tasks.done).toBeGreaterThan(0);
      expect(tasks['under-way']).toBeGreaterThan(0);
      expect(moved.up).toBeGreaterThan(0);
      const lines = plan.tables.flatMap(linesOf);
      for (const { measured } of lines) expect(measured?.campaignId).toBe('ca-demo-1');
      expect(planDisagreements(plan)).toEqual([]);
    }
    // What the hospital has mended is what its plan shows as risen.
    const mended = plans[0]?.tables.flatMap(linesOf).find(({ id }) => id === 'b4');
    expect(mended?.outcomeMeasured?.moved.verdict).toBe('up');
  });

  test('the alert of last quarter is there, of the one criterion at the one place where it was made to fall', async () => {
    const alerts = await collect(alertsOf(store, 'ca-demo-1'));
    const falls = alerts.filter(({ found }) => found.cause === 'fall');
    expect(falls.map(({ agencyId }) => agencyId)).toContain(agencyIds.provinceCentre);
    for (const { agencyId, found } of falls) {
      expect([agencyIds.provinceCentre, agencyIds.province]).toContain(agencyId);
      const parts = found.cause === 'fall' ? found.parts.map(({ part }) => part) : [];
      expect(parts).toContainEqual({ kind: 'question', id: 'B4' });
    }
    expect(falls[0]?.raisedOn).toBe('2026-10-01');
  });

  test('a second completing changes nothing', async () => {
    const version = await registryVersion(store);
    expect(await completeDemo(deps())).toBe(true);
    expect(await registryVersion(store)).toBe(version);
  });
});

test('of its comments some were answered, in time and late, some wait, and some authors said whether it helped', async () => {
  const comments = (await Promise.all(campaignIds.map((id) => collect(commentsOf(store, id, startedAt))))).flat();
  expect(comments.length).toBe(generated.filter(({ comment }) => comment !== undefined).length);
  expect(new Set(comments.map(({ state }) => state))).toEqual(new Set(['received', 'in-review', 'answered', 'closed']));
  const { onTime, satisfied } = commentRates(comments, dayOf(startedAt));
  for (const { count, of } of [onTime, satisfied]) expect(count > 0 && count < of).toBe(true);
  for (const { answeredOn = '' } of comments) expect(answeredOn < dayOf(startedAt)).toBe(true);
});

describe('another start', () => {
  test('adds nothing, on whichever day, and costs one read', async () => {
    const version = await registryVersion(store);
    const sent: string[] = [];
    const again: Store = {
      ...store,
      db: (action, input) => {
        sent.push(action);
        return store.db(action, input);
      },
    };
    expect(await fill(again, new Date('2027-06-01T00:00:00Z'))).toBe('kept');
    expect(sent).toEqual(['GetItem']);
    expect(await registryVersion(store)).toBe(version);
  });

  test('leaves a registry alone that holds somebody’s own things', async () => {
    const own = await freshStore();
    await putAgencies(own, demoAgencies.slice(0, 1));
    expect(await fill(own)).toBe('not-empty');
    expect((await contentOf(own)).responses).toEqual([]);
    expect(await registryVersion(own)).toBe(1);
  });
});

test('a folder of an earlier version gets the demo’s people, once; what is changed of them stays changed', async () => {
  const old = await freshStore();
  const thing = { startedAt: startedAt.toISOString(), filledAt: startedAt.toISOString() };
  const note = { at: startedAt, id: 'old', who: 'demo', what: 'demo.end', thing: 'demo' };
  await changeRegistry(old, [{ key: { pk: 'demo', sk: 'filling' }, thing, isNew: true }], note);
  expect(await fill(old)).toBe('kept');
  expect((await collect(everyPerson(old))).map(({ id }) => id).toSorted()).toEqual(
    demoPeople.map(({ username }) => `pe-${username}`).toSorted(),
  );
  await changePerson(old, 'pe-xem', (one) => ({ ...one, status: 'withdrawn' }), { ...note, id: 'withdrawn' });
  expect(await fill(old)).toBe('kept');
  expect((await findPerson(old, 'pe-xem'))?.status).toBe('withdrawn');
});

// Asked before and after each write: among the registry's, the responses', the counts'.
test('broken off at any place and taken up on a later day, it ends as if nothing had happened', {
  timeout: patience,
}, async () => {
  const broken = await freshStore();
  for (const writes of [1, 20, 110]) {
    let asked = 0;
    const dying = flakyStore(broken, () => ++asked > writes);
    const deps = { store: dying, counter: counterOn(dying), clock: () => startedAt, log: () => {} };
    await expect(fillDemo(deps)).rejects.toThrow(/^lost (before|after) the write$/);
  }
  const nextWeek = new Date(startedAt.getTime() + 7 * 86_400_000);
  // A killed counter's lease is nobody's to wait for.
  await takeLease(broken, 'killed', new Date(), 3600);
  expect(await fill(broken, nextWeek)).toBe('filled');
  const ended = await contentOf(broken);
  expect(ended.responses).toEqual(whole.responses);
  expect(countsOf(ended)).toEqual(countsOf(whole));
});
