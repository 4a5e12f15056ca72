// How often is a campaign recounted? A few times a day while it is answered, weekly once it is closed and in order, sooner after a change.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditRound } from '../../functions/auditor/run.ts';
import type { Campaign } from '../../functions/domain/campaign.ts';
import { drain } from '../../functions/score-counter/drain.ts';
import type { Store } from '../../functions/store/connect.ts';
import { storeResponse } from '../../functions/store/responses.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { agency, auditorOn, campaign, counterOn, prepareWorld, putAgencies, putCampaign, responseOf } from './world.ts';

const closed: Campaign = { ...campaign, status: 'closed' };
const start = Date.parse('2026-11-22T03:00:00Z');

describe('a campaign', () => {
  let store: Store;
  beforeEach(async () => {
    store = await freshStore();
    await prepareWorld(store);
  });

  const answer = async (more: { agencyId?: string } = {}) => {
    const given = { agency: 0, service: false, channel: 'qr', day: '2026-09-10', answers: { A1: 5 } } as const;
    await storeResponse(store, { ...responseOf(randomUUID(), given), ...more }, 400);
    await drain(counterOn(store), new Date(Date.now() + 30_000));
  };
  /** Why it was recounted in the round so many hours after the first; undefined where it was not. */
  async function recountAfter(hours: number): Promise<string | undefined> {
    const reasons: string[] = [];
    const now = () => new Date(start + hours * 3_600_000);
    const log = (_: unknown, event: string, fields: object = {}) => {
      if (event === 'campaign audited') reasons.push(Object(fields).reason);
    };
    await auditRound(auditorOn(store, now, log));
    return reasons[0];
  }
  const old = 'the last recount is old';
  /** Closed, sealed, and found in order. */
  async function rest() {
    await answer();
    await putCampaign(store, closed);
    expect([await recountAfter(0), await recountAfter(7)]).toEqual(['never recounted', old]);
  }

  it('that is open is recounted every six hours, however quiet', async () => {
    await answer();
    expect(await recountAfter(0)).toBe('never recounted');
    for (const hours of [7, 14]) expect([hours, await recountAfter(hours)]).toEqual([hours, old]);
  });

  it('that rests is recounted every week', async () => {
    await rest();
    for (const hours of [14, 7 + 167]) expect([hours, await recountAfter(hours)]).toEqual([hours, undefined]);
    expect(await recountAfter(7 + 169)).toBe(old);
  });

  it('that rests is recounted once an answer comes late, and rests again', async () => {
    await rest();
    await answer();
    expect(await recountAfter(14)).toBe(old);
    expect([await recountAfter(21), await recountAfter(28)]).toEqual([old, undefined]);
  });

  it('that rests is recounted every six hours while an answer cannot be counted: each recount tries it again', async () => {
    await rest();
    await answer({ agencyId: 'ag-nowhere' });
    for (let tries = 1; tries < 3; tries += 1) await drain(counterOn(store), new Date(Date.now() + 30_000));
    expect([await recountAfter(14), await recountAfter(21)]).toEqual([old, old]);
  });

  it('that rests is recounted at once when a unit moves', async () => {
    await rest();
    await putAgencies(store, [agency('ag-bv', { parentId: 'ag-xa2', lineParentId: 'ag-so' })]);
    expect(await recountAfter(8)).toBe('the registry changed');
  });

  it('rests no longer once its first answers expire: recounts remove them', async () => {
    await rest();
    const days = (Date.parse(closed.opensOn) - start) / 86_400_000 + closed.retentionDays;
    await recountAfter((days - 1) * 24);
    expect(await recountAfter((days - 1) * 24 + 7)).toBeUndefined();
    expect([await recountAfter((days + 3) * 24), await recountAfter((days + 3) * 24 + 7)]).toEqual([old, old]);
  });
});
