// What if two of us meet at the worst moment? Each of these once gave a wrong number, or kept one from being right.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditCampaign } from '../../functions/auditor/audit.ts';
import { auditRound } from '../../functions/auditor/run.ts';
import { sealCampaign } from '../../functions/auditor/seal.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { countPage } from '../../functions/score-counter/count-page.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import type { Action } from '../../functions/store/database-calls.ts';
import { collect } from '../../functions/store/items.ts';
import { askForRecount, pendingPage, poisoned } from '../../functions/store/pending.ts';
import { responsesOf, type StoredResponse, storeResponse } from '../../functions/store/responses.ts';
import { buckets, responseKey } from '../../functions/store/tables.ts';
import { readRange } from '../../functions/store/tallies.ts';
import { freshStore } from '../engine/fresh-store.ts';
import {
  agency,
  auditorOn,
  campaign,
  counterOn,
  type Given,
  prepareWorld,
  putAgencies,
  putCampaign,
  responseOf,
} from './world.ts';

const given: Given = { agency: 0, service: false, channel: 'qr', day: '2026-09-10', answers: { A1: 5 } };
const now = () => new Date('2026-11-22T03:00:00Z');
const soon = () => new Date(Date.now() + 30_000);
const closed: Campaign = { ...campaign, status: 'closed' };

async function countedBy(store: Store, more: object = {}): Promise<Record<string, number>> {
  const days = { from: '2026-01-01', to: '2026-12-31' };
  const items = await readRange(store, { campaignId: campaign.id, agencyId: '*', serviceId: '*', days, ...more });
  const of = (status: string) =>
    items.filter(({ cell }) => cell.status === status).reduce((n, { tally }) => n + (tally['n'] ?? 0), 0);
  return { clean: of('clean'), excluded: of('excluded') };
}

async function stored(store: Store, id: string): Promise<StoredResponse> {
  const found = (await collect(responsesOf(store, campaign.id))).find(({ submissionId }) => submissionId === id);
  if (found === undefined) throw new Error(`${id} is not stored`);
  return found;
}

/** The same tables, with something done once after (or before) the first action of a kind. */
function withMoment(store: Store, action: Action, when: 'before' | 'after', moment: () => Promise<unknown>): Store {
  let waiting = true;
  const once = async (name: Action) => {
    if (name !== action || !waiting) return;
    waiting = false;
    await moment();
  };
  return {
    ...store,
    db: async (asked, input) => {
      if (when === 'before') await once(asked);
      const answer = await store.db(asked, input);
      if (when === 'after') await once(asked);
      return answer;
    },
  };
}

describe('at the worst moment', () => {
  let store: Store;
  beforeEach(async () => {
    store = await freshStore();
    await prepareWorld(store);
  });
  const answer = async (many: number, more: Partial<Given> = {}) => {
    for (let n = 0; n < many; n += 1) await storeResponse(store, responseOf(randomUUID(), { ...given, ...more }), 400);
  };

  it('two auditors seal at once: a month and the whole still read what was counted', async () => {
    await answer(7);
    await drain(counterOn(store), soon());
    await putCampaign(store, closed);
    const slow = withMoment(store, 'TransactWriteItems', 'before', () => sealCampaign(auditorOn(store, now), closed));
    await sealCampaign(auditorOn(slow, now), closed);
    expect(await countedBy(store, { byDay: true })).toMatchObject({ clean: 7 });
    expect(await countedBy(store)).toMatchObject({ clean: 7 });
    expect(await countedBy(store, { whole: true })).toMatchObject({ clean: 7 });
  });

  it('a campaign’s days change after its whole was sealed: the whole is that of its days', async () => {
    await answer(4, { day: '2026-09-10' });
    await answer(3, { day: '2026-10-10' });
    await drain(counterOn(store), soon());
    const shorter: Campaign = { ...closed, closesOn: '2026-09-30' };
    await sealCampaign(auditorOn(store, now), closed);
    const september = { days: { from: shorter.opensOn, to: shorter.closesOn }, whole: true };
    expect(await countedBy(store, september)).toMatchObject({ clean: 4 });
    await sealCampaign(auditorOn(store, now), shorter);
    expect(await countedBy(store, september)).toMatchObject({ clean: 4 });
  });

  it('an exclusion survives the auditor asking about what it read before', async () => {
    const id = randomUUID();
    await storeResponse(store, responseOf(id, given), 400);
    await drain(counterOn(store), soon());
    const asRead = await stored(store, id);
    await askForRecount(store, asRead, 'excluded');
    await askForRecount(store, asRead);
    await drain(counterOn(store), soon());
    expect(await countedBy(store)).toEqual({ clean: 0, excluded: 1 });
  });

  it('one excluded and an equal one restored during an audit are no drift', async () => {
    await answer(1);
    await answer(1, { status: 'excluded' });
    await drain(counterOn(store), soon());
    const both = await collect(responsesOf(store, campaign.id));
    const firstPartition = responseKey(campaign.id, both[0]?.submissionId ?? '').pk;
    let waiting = true;
    const slow: Store = {
      ...store,
      db: async (action, input) => {
        const answered = await store.db(action, input);
        if (!waiting || !JSON.stringify(input).includes(`"${firstPartition}"`)) return answered;
        waiting = false;
        for (const one of both) await askForRecount(store, one, one.status === 'clean' ? 'excluded' : 'clean');
        await drain(counterOn(store), soon());
        return answered;
      },
    };
    expect(await auditCampaign(auditorOn(slow, now), campaign)).toMatchObject({ drifted: 0 });
    expect(await countedBy(store, { byDay: true })).toEqual({ clean: 1, excluded: 1 });
  });

  it('a registry out of reach for a moment poisons nobody', async () => {
    await answer(20);
    let refusals = 30;
    const flaky: Store = {
      ...store,
      db: (action, input) => {
        if (action !== 'GetItem' || refusals === 0 || !JSON.stringify(input).includes('questionnaire'))
          return store.db(action, input);
        refusals -= 1;
        throw Object.assign(new Error('Throughput exceeds the capacity of the table'), { name: 'ThrottlingException' });
      },
    };
    await drain(counterOn(flaky), soon()).catch(() => undefined);
    expect(await poisoned(store)).toEqual([]);
    await drain(counterOn(store), soon());
    expect(await countedBy(store)).toMatchObject({ clean: 20 });
  });

  it('an unreadable response keeps no campaign from being audited', async () => {
    await putCampaign(store, { ...closed, id: 'ca-two' });
    const id = randomUUID();
    await storeResponse(store, responseOf(id, given), 400);
    await storeResponse(store, { ...responseOf(randomUUID(), given), campaignId: 'ca-two' }, 400);
    await drain(counterOn(store), soon());
    const { pk, sk } = responseKey(campaign.id, id);
    const damage = { UpdateExpression: 'SET v = :v', ExpressionAttributeValues: { ':v': { N: '99' } } };
    await store.db('UpdateItem', {
      TableName: store.tables.responses,
      Key: { pk: { S: pk }, sk: { S: sk } },
      ...damage,
    });
    const said: string[] = [];
    await auditRound(auditorOn(store, now, (_, event, fields) => said.push(`${event} ${Object(fields).campaignId}`)));
    expect(said).toContain('campaign audited ca-two');
    expect(said).toContain(`response unreadable ${campaign.id}`);
  });

  it('a unit moves between the counter’s look at the registry and its claim: it is counted where it is', async () => {
    await answer(1, { agency: 2 });
    const counter = counterOn(store);
    const old = await counter.registry();
    await putAgencies(store, [agency('ag-bv', { parentId: 'ag-xa2', lineParentId: 'ag-so' })]);
    await auditRound(auditorOn(store, now));
    for (const bucket of buckets) {
      const page = await pendingPage(store, 'live', bucket, 500);
      expect(await countPage({ ...counter, registry: async () => old }, page)).toMatchObject({ counted: 0 });
    }
    await drain(counter, soon());
    const [one] = await collect(responsesOf(store, campaign.id));
    expect(one?.countedAs).toContain('ag-xa2');
  });

  it('a longer retention set later takes no counts away', async () => {
    for (let n = 0; n < 7; n += 1)
      await storeResponse(store, responseOf(randomUUID(), { ...given, day: '2026-03-10' }), 90);
    await drain(counterOn(store), soon());
    await auditRound(auditorOn(store, now));
    await auditRound(auditorOn(store, () => new Date('2026-11-22T10:00:00Z')));
    expect(await countedBy(store, { byDay: true })).toMatchObject({ clean: 7 });
  });
});
