// Who is ranked among units, in which quarter, and beside which of its like?
import { describe, expect, it } from 'vitest';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Point } from '../../functions/domain/campaign.ts';
import { type PeerUnit, peerRanks, rankable } from '../../functions/domain/peer-ranks.ts';
import { isOfOneOfficial, isServedByOne, ownIsOfOneOfficial } from '../../functions/domain/served-by-one.ts';

const unit = (key: string, index: number, more: Partial<PeerUnit> = {}): PeerUnit => ({
  key,
  index,
  responses: 100,
  bounds: { low: index - 1, high: index + 1 },
  group: undefined,
  oneOfficial: false,
  ...more,
});

describe('ranks among peers', () => {
  it('pass over a unit of one official, however many answered and however good it is', () => {
    const units = [unit('a', 99, { oneOfficial: true }), unit('b', 90), unit('c', 80)];
    const ranks = peerRanks(units, 30);
    expect(ranks.has('a')).toBe(false);
    expect(ranks.get('b')).toMatchObject({ position: 1, of: 2, ofAll: 3 });
    expect(rankable(units, 30)).toBe(2);
  });

  it('say the quarter and its size, and the place among units of one group', () => {
    const units = [95, 90, 85, 80, 75, 70, 65].map((index, i) =>
      unit(`u${i}`, index, { group: i % 2 === 0 ? 'xã vùng cao' : 'phường' }),
    );
    const ranks = peerRanks(units, 30);
    expect(ranks.get('u0')).toMatchObject({
      quarter: 1,
      quarterSize: 2,
      peers: { group: 'xã vùng cao', position: 1, of: 4 },
    });
    expect(ranks.get('u3')).toMatchObject({
      position: 4,
      quarter: 2,
      quarterSize: 2,
      peers: { group: 'phường', position: 2, of: 3 },
    });
    expect(ranks.get('u6')).toMatchObject({ position: 7, quarter: 4, quarterSize: 1, peers: { position: 4, of: 4 } });
  });

  it('leave out the place among peers where a unit has no group', () => {
    expect(peerRanks([unit('a', 90)], 30).get('a')?.peers).toBeNull();
  });
});

const point = (code: string, agencyId: string, onePerson: boolean, serviceId?: string): Point => ({
  code,
  agencyId,
  onePerson,
  label: 'Quầy',
  status: 'active',
  ...(serviceId === undefined ? {} : { serviceId }),
});

describe('a figure about one official', () => {
  const agency = (id: string, parentId?: string) => ({
    id,
    name: id,
    kind: 'other' as const,
    placements: [{ parentId }],
    succeeds: [],
    serviceIds: [],
  });
  const tree = agencyTree([agency('xa'), agency('thon', 'xa')]);

  it('is one whose points, with those under it, are all served by one person', () => {
    expect(isOfOneOfficial(tree, [point('P1', 'thon', true)], 'xa')).toBe(true);
    expect(isOfOneOfficial(tree, [point('P1', 'thon', true), point('P2', 'xa', false)], 'xa')).toBe(false);
    expect(isOfOneOfficial(tree, [], 'xa')).toBe(false);
  });

  it('goes by the service where one is asked for', () => {
    const points = [point('P1', 'xa', true, 'ho-tich'), point('P2', 'xa', false, 'dat-dai')];
    expect(ownIsOfOneOfficial(points, 'xa', 'ho-tich')).toBe(true);
    expect(ownIsOfOneOfficial(points, 'xa', 'dat-dai')).toBe(false);
    expect(ownIsOfOneOfficial(points, 'xa', undefined)).toBe(false);
    // Nobody's counter is known for it: then all counters there.
    expect(ownIsOfOneOfficial([point('P1', 'xa', true, 'dat-dai')], 'xa', 'ho-tich')).toBe(true);
  });

  it('goes by counters that take every service too, beside those of the service', () => {
    const points = [point('P1', 'xa', true), point('P2', 'xa', false, 'dat-dai')];
    expect(isServedByOne(points, { agencyId: 'xa', serviceId: 'ho-tich' })).toBe(true);
    expect(isServedByOne(points, { agencyId: 'xa', serviceId: 'dat-dai' })).toBe(false);
    expect(ownIsOfOneOfficial(points, 'xa', undefined)).toBe(false);
  });

  it('is never told by counters of another agency', () => {
    expect(ownIsOfOneOfficial([point('P1', 'thon', true)], 'xa', undefined)).toBe(false);
    const points = [point('P1', 'xa', true), point('P2', 'thon', false)];
    expect(isServedByOne(points, { agencyId: 'xa', serviceId: 'ho-tich' })).toBe(true);
  });
});
