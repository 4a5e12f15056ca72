// Is a burst flagged whole, once, by the counter alone, and never against a person's judgement, whatever breaks meanwhile?
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditCampaign } from '../../functions/auditor/audit.ts';
import { judged } from '../../functions/domain/judgement.ts';
import type { Status } from '../../functions/domain/response.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { judgeTogether } from '../../functions/store/judge-response.ts';
import { putResponses } from '../../functions/store/put-responses.ts';
import { responsesOf, type StoredResponse, storeResponse } from '../../functions/store/responses.ts';
import { readRange } from '../../functions/store/tallies.ts';
import { freshStore, sameTables } from '../engine/fresh-store.ts';
import { auditorOn, campaign, counterOn, type Given, prepareWorld, responseOf } from './world.ts';

const given: Given = { agency: 0, service: false, channel: 'qr', day: '2026-09-10', answers: { A1: 5 } };
const morning = Date.parse('2026-09-10T09:00:00+07:00');
const evening = () => new Date('2026-09-10T18:00:00+07:00');
const soon = () => new Date(Date.now() + 60_000);

/** What somebody sent from a point, so many seconds after nine. */
const sent = (seconds: number, pointCode = 'P1') => ({
  ...responseOf(randomUUID(), given),
  pointCode,
  receivedAt: new Date(morning + seconds * 1000).toISOString(),
});

describe('late flags', () => {
  let store: Store;
  beforeEach(async () => {
    store = await freshStore();
    await prepareWorld(store);
  });

  /** So many at a point, one after another from a second on. */
  const arrive = async (many: number, from = 0, pointCode = 'P1') => {
    for (let n = 0; n < many; n += 1) await storeResponse(store, sent(from + n, pointCode), 400);
  };
  const count = (on = store) => drain(counterOn(on), soon());
  const stored = () => collect(responsesOf(store, campaign.id));
  const flaggedBy = async (flag = 'burst') => (await stored()).filter(({ flags }) => flags.some((one) => one === flag));

  async function counted(): Promise<Record<Status, number>> {
    const days = { from: '2026-01-01', to: '2026-12-31' };
    const items = await readRange(store, { campaignId: campaign.id, agencyId: '*', serviceId: '*', days, byDay: true });
    const of = (status: Status) =>
      items.filter(({ cell }) => cell.status === status).reduce((n, { tally }) => n + (tally['n'] ?? 0), 0);
    return { clean: of('clean'), flagged: of('flagged'), excluded: of('excluded') };
  }

  async function judge(response: StoredResponse, status: Status): Promise<boolean> {
    const change = { at: evening(), id: randomUUID(), who: 'test', what: 'response.review', thing: 'x' };
    const decision = { at: evening().toISOString(), who: 'test', status, reason: 'x', responses: {} };
    const judgement = { response, standing: judged(response, status) };
    return judgeTogether(store, [judgement], change, { campaignId: response.campaignId, decision });
  }

  it('those counted as clean before the burst was recognised move with it, and all stay counted once', async () => {
    await arrive(30);
    await count();
    expect(await counted()).toEqual({ clean: 30, flagged: 0, excluded: 0 });
    await arrive(30, 40);
    await arrive(5, 0, 'P2');
    await count();
    expect(await counted()).toEqual({ clean: 5, flagged: 60, excluded: 0 });
    expect(await flaggedBy()).toHaveLength(60);
    expect(await auditCampaign(auditorOn(store, evening), campaign)).toMatchObject({
      drifted: 0,
      asked: 0,
      uncounted: 0,
    });
  });

  it('what comes in a file is in no burst, nor makes one', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => sent(n / 10));
    await putResponses(store, rows, 400, 'bulk');
    await arrive(5);
    await count();
    expect(await counted()).toEqual({ clean: 105, flagged: 0, excluded: 0 });
  });

  it('counting again, by two at once, gives no flag twice', async () => {
    await arrive(70);
    await Promise.all([count(), count(sameTables(store))]);
    await arrive(10, 75);
    await count();
    expect((await flaggedBy()).map(({ flags }) => flags)).toEqual(Array.from({ length: 80 }, () => ['burst']));
    expect(await counted()).toEqual({ clean: 0, flagged: 80, excluded: 0 });
  });

  it('an exclusion stands, and what a person found clean is not flagged anew', async () => {
    await arrive(70);
    await count();
    const [first, second] = await flaggedBy();
    if (first === undefined || second === undefined) throw new Error('nothing was flagged');
    expect([await judge(first, 'clean'), await judge(second, 'excluded')]).toEqual([true, true]);
    await arrive(20, 75);
    await count();
    await auditCampaign(auditorOn(store, evening), campaign);
    await count();
    expect(await counted()).toEqual({ clean: 1, flagged: 88, excluded: 1 });
    const now = (await stored()).find(({ submissionId }) => submissionId === first.submissionId);
    expect(now).toMatchObject({ status: 'clean', flags: [], cleared: ['burst'] });
  });

  it('a judgement on what has changed since is not taken', async () => {
    await arrive(1);
    const [before] = await stored();
    await arrive(60, 1);
    await count();
    if (before === undefined) throw new Error('nothing is stored');
    expect(await judge(before, 'clean')).toBe(false);
    expect(await flaggedBy()).toHaveLength(61);
  });

  it('a counter that dies while it flags leaves nothing unflagged', async () => {
    await arrive(70);
    let updates = 0;
    const dying: Store = {
      ...store,
      db: (action, input) => {
        if (action === 'UpdateItem' && JSON.stringify(input).includes('cleared')) updates += 1;
        if (updates > 25) throw Object.assign(new Error('gone'), { name: 'TimeoutError' });
        return store.db(action, input);
      },
    };
    await expect(count(dying)).rejects.toThrow('gone');
    expect((await flaggedBy()).length).toBeLessThan(70);
    // The dead one's lease has run out by then.
    await drain(
      counterOn(store, () => new Date(Date.now() + 40_000)),
      new Date(Date.now() + 100_000),
    );
    expect(await counted()).toEqual({ clean: 0, flagged: 70, excluded: 0 });
  });

  it('where the index shows nobody yet they are counted all the same, and the auditor finds the burst', async () => {
    await arrive(35);
    const blind: Store = {
      ...store,
      db: (action, input) => {
        if (JSON.stringify(input).includes('"arrivals"'))
          throw new Error('The table does not have the specified index');
        return store.db(action, input);
      },
    };
    await count(blind);
    await arrive(35, 35);
    await count(blind);
    expect(await counted()).toEqual({ clean: 70, flagged: 0, excluded: 0 });
    expect(await auditCampaign(auditorOn(store, evening), campaign)).toMatchObject({ asked: 70, drifted: 0 });
    await count();
    expect(await counted()).toEqual({ clean: 0, flagged: 70, excluded: 0 });
  });
});
