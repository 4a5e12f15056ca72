// Who is counted first, who is put apart, and who waits for whom?
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import { countTogether } from '../../functions/store/counting.ts';
import { collect } from '../../functions/store/items.ts';
import { takeLease } from '../../functions/store/lease.ts';
import { askForRecount, poisoned } from '../../functions/store/pending.ts';
import { putResponses } from '../../functions/store/put-responses.ts';
import { registryVersion } from '../../functions/store/registry.ts';
import { responsesOf, storeResponse } from '../../functions/store/responses.ts';
import { responseKey } from '../../functions/store/tables.ts';
import { readRange } from '../../functions/store/tallies.ts';
import { waitingOf } from '../../functions/store/waiting.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { campaign, counterOn, type Given, prepareWorld, responseOf } from './world.ts';

const given: Given = { agency: 0, service: false, channel: 'qr', day: '2026-10-10', answers: { A1: 5 } };
const soon = () => new Date(Date.now() + 30_000);

async function countedResponses(store: Store): Promise<number> {
  const days = { from: '2026-01-01', to: '2026-12-31' };
  const items = await readRange(store, { campaignId: campaign.id, agencyId: '*', serviceId: '*', days });
  return items.reduce((total, { tally }) => total + (tally['n'] ?? 0), 0);
}

describe('the counter', () => {
  let store: Store;
  beforeEach(async () => {
    store = await freshStore();
    await prepareWorld(store);
  });

  it('puts apart what fails alone three times, with the reason, and counts everybody else', async () => {
    const stray = { ...responseOf(randomUUID(), given), agencyId: 'ag-nowhere' };
    await storeResponse(store, stray, 400);
    for (let n = 0; n < 5; n += 1) await storeResponse(store, responseOf(randomUUID(), given), 400);

    // One try a drain: what ails it may pass.
    const drains = [1, 2, 3].map(() => () => drain(counterOn(store), soon()));
    const ended = [];
    for (const again of drains) ended.push(await again());

    expect(ended.map(({ counted }) => counted)).toEqual([5, 0, 0]);
    expect(ended.map(({ failed }) => failed)).toEqual([1, 1, 1]);
    expect(await poisoned(store)).toEqual([responseKey(campaign.id, stray.submissionId)]);
    expect(await countedResponses(store)).toBe(5);
    expect(await drain(counterOn(store), soon())).toMatchObject({ counted: 0, failed: 0 });
  });

  it('is told how many wait, and since when the first that was never counted does', async () => {
    const [one, other] = [responseOf(randomUUID(), given), responseOf(randomUUID(), given)];
    await storeResponse(store, one, 400);
    await storeResponse(store, { ...other, agencyId: 'ag-nowhere' }, 400);
    const both = { live: 2, bulk: 0, poison: 0, more: false, liveSince: one.receivedAt };
    expect(await waitingOf(store)).toEqual(both);
    for (let drains = 0; drains < 3; drains += 1) await drain(counterOn(store), soon());
    expect(await waitingOf(store)).toEqual({ live: 0, bulk: 0, poison: 1, more: false });
    // A response that a person judged waits as well, but since now and not since it came.
    const [counted] = (await collect(responsesOf(store, campaign.id))).filter(({ sk }) => sk === one.submissionId);
    if (counted === undefined) throw new Error('it was stored');
    await askForRecount(store, counted, 'excluded', 'live');
    expect(await waitingOf(store)).toEqual({ live: 1, bulk: 0, poison: 1, more: false });
  });

  it('puts apart at once an item that is of no known shape', async () => {
    const broken = responseOf(randomUUID(), given);
    await storeResponse(store, broken, 400);
    await storeResponse(store, responseOf(randomUUID(), given), 400);
    const { pk, sk } = responseKey(campaign.id, broken.submissionId);
    await store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: 'SET v = :v',
      ExpressionAttributeValues: { ':v': { N: '99' } },
    });

    await drain(counterOn(store), soon());

    expect(await poisoned(store)).toEqual([{ pk, sk }]);
    expect(await countedResponses(store)).toBe(1);
  });

  it('counts what people give now before an import’s backlog', async () => {
    const backlog = Array.from({ length: 1200 }, () =>
      responseOf(randomUUID(), { ...given, agency: 1, channel: 'paper' }),
    );
    await putResponses(store, backlog, 400, 'bulk');
    const live = responseOf(randomUUID(), given);
    await storeResponse(store, live, 400);
    // A clock that runs out after the first page: what was counted by then was counted first.
    let looks = 0;
    const now = () => new Date(looks++ < 3 ? 0 : 60_000);
    await drain({ ...counterOn(store), now }, new Date(30_000));

    const counted = (await collect(responsesOf(store, campaign.id))).filter(({ countedAs }) => countedAs !== undefined);
    expect(counted.map(({ submissionId }) => submissionId)).toContain(live.submissionId);
    expect(counted.length).toBeLessThan(1201);
  });

  it('leaves the work to whoever holds the lease, and takes over when that runs out', async () => {
    await storeResponse(store, responseOf(randomUUID(), given), 400);
    await takeLease(store, 'another', new Date(), 30);
    expect(await drain(counterOn(store), soon())).toMatchObject({ counted: 0 });
    const later = () => new Date(Date.now() + 60_000);
    expect(await drain(counterOn(store, later), new Date(Date.now() + 120_000))).toMatchObject({ counted: 1 });
  });

  it('adds to a tally of 350 counters in one update', async () => {
    const version = await registryVersion(store);
    const cell = {
      campaignId: campaign.id,
      agencyId: 'ag-x',
      axis: 'both',
      serviceId: '*',
      channel: 'qr',
      status: 'clean',
      period: '2026-10-10',
    } as const;
    const tally = Object.fromEntries(Array.from({ length: 350 }, (_, i) => [`long-question-name-${i}_5`, 1000 + i]));
    expect(await countTogether(store, [], [{ cell, tally }], { registryVersion: version, reopen: false })).toEqual({
      kind: 'counted',
    });
    const days = { from: '2026-10-10', to: '2026-10-10' };
    const [item] = await readRange(store, { campaignId: campaign.id, agencyId: 'ag-x', serviceId: '*', days });
    expect(item?.tally).toEqual(tally);
  });
});
