// Is the demo's Lào Cai a place the platform could have been given through its API, and is nothing in it made to look official?
import { describe, expect, test } from 'vitest';
import { agency, service } from '../../functions/domain/agency.ts';
import { agencyTree, chainOf } from '../../functions/domain/agency-tree.ts';
import { campaign, point } from '../../functions/domain/campaign.ts';
import { client } from '../../functions/domain/client.ts';
import { daysMeet, isCovered } from '../../functions/domain/coverage.ts';
import { isWellFormed } from '../../functions/domain/point-code.ts';
import { agencyIds, demoAgencies, demoRights } from '../../infra/local/demo/agencies.ts';
import { demoCampaigns } from '../../infra/local/demo/campaigns.ts';
import { demoPointCode, demoSpots } from '../../infra/local/demo/points.ts';
import { demoServices } from '../../infra/local/demo/services.ts';

const today = new Date('2026-11-21T09:00:00+07:00');
const points = demoSpots.map((spot) => spot.point);
const tree = agencyTree(demoAgencies);
const kinds = (kind: string) => demoAgencies.filter((one) => one.kind === kind).map(({ id }) => id);

describe('the units', () => {
  test('are one province, three communes with a centre each and the province’s own, a hospital and a school', () => {
    expect(kinds('province')).toHaveLength(1);
    expect(kinds('commune')).toHaveLength(3);
    expect(kinds('one-stop')).toHaveLength(4);
    expect([...kinds('hospital'), ...kinds('school')]).toEqual([agencyIds.hospital, agencyIds.school]);
    for (const one of demoAgencies) expect(agency.parse(one)).toEqual(one);
  });

  test('stand since the communes and provinces were merged', () => {
    expect(new Set(demoAgencies.map(({ validFrom }) => validFrom))).toEqual(new Set(['2025-07-01']));
  });

  test.each([
    [agencyIds.hospital, agencyIds.saPa, agencyIds.health],
    [agencyIds.school, agencyIds.bacHa, agencyIds.education],
  ])('%s hangs under %s by territory and under %s by line', (id, commune, department) => {
    expect(chainOf(tree, id, 'territory', '2026-11-21')).toEqual([id, commune, agencyIds.province]);
    expect(chainOf(tree, id, 'line', '2026-11-21')).toEqual([id, department, agencyIds.province]);
  });

  test('no code is invented: the province’s and that of birth registration are the only ones, and no telephone rings', () => {
    const codes = [...demoAgencies, ...demoServices].flatMap(({ name, code }) => (code ? [`${name} ${code}`] : []));
    expect(codes).toEqual(['Tỉnh Lào Cai H38', 'Đăng ký khai sinh 1.001193']);
    for (const { hotline } of demoAgencies) expect(hotline ?? '').not.toMatch(/\d{5}/);
  });
});

describe('the services', () => {
  test('are eight, each with its field, and what an agency offers is among them', () => {
    expect(demoServices).toHaveLength(8);
    for (const one of demoServices) expect(service.parse(one)).toEqual(one);
    const known = demoServices.map(({ id }) => id);
    for (const { serviceIds } of demoAgencies) expect(known).toEqual(expect.arrayContaining(serviceIds));
  });
});

describe('the points', () => {
  test('are one per counter, 12 to 16, under well-formed codes that differ', () => {
    expect(points.length).toBeGreaterThanOrEqual(12);
    expect(points.length).toBeLessThanOrEqual(16);
    expect(new Set(points.map(({ code }) => code)).size).toBe(points.length);
    for (const one of points) {
      expect(point.parse(one)).toEqual(one);
      expect(isWellFormed(one.code)).toBe(true);
    }
  });

  test('keep their codes from one version of the demo to the next: posters are printed', () => {
    expect(demoPointCode).toBe('NQKJ5X');
  });

  test('some fix a service, at others a citizen chooses among several', () => {
    const open = points.filter(({ serviceId }) => serviceId === undefined);
    expect(open.length).toBeGreaterThan(2);
    expect(points.length - open.length).toBeGreaterThan(2);
    for (const { agencyId } of open) expect(tree.agencies.get(agencyId)?.serviceIds.length).toBeGreaterThan(1);
  });
});

describe('the campaigns', () => {
  const { closed, open } = demoCampaigns(today);

  test('are this quarter’s, open, and the one before, closed: marked as demonstration, in two languages, self-selected', () => {
    expect([open.opensOn, open.closesOn, open.status]).toEqual(['2026-10-01', '2026-12-31', 'open']);
    expect([closed.opensOn, closed.closesOn, closed.status]).toEqual(['2026-07-01', '2026-09-30', 'closed']);
    for (const one of [closed, open]) {
      expect(campaign.parse(one)).toEqual(one);
      expect(one).toMatchObject({ demo: true, sample: 'self-selected', languages: ['vi', 'en'] });
      expect(one).toMatchObject({ minimumToShow: 10, minimumToRank: 30 });
    }
  });

  test('cover every point, and never two on one day', () => {
    for (const one of points) {
      expect(isCovered(tree, closed.covers, one, closed.opensOn)).toBe(true);
      expect(isCovered(tree, open.covers, one, open.opensOn)).toBe(true);
    }
    expect(daysMeet(closed, open)).toBe(false);
  });

  test.each([
    ['2027-01-01', '2026-10-01', '2027-03-31', 'Khảo sát tại nơi giao dịch, quý IV/2026 và quý I/2027'],
    ['2027-01-14', '2026-10-01', '2027-03-31', 'Khảo sát tại nơi giao dịch, quý IV/2026 và quý I/2027'],
    ['2027-01-15', '2027-01-01', '2027-03-31', 'Khảo sát tại nơi giao dịch, quý I/2027'],
    ['2028-03-31', '2028-01-01', '2028-03-31', 'Khảo sát tại nơi giao dịch, quý I/2028'],
  ])('started on %s, the open one runs from %s to %s', (day, opensOn, closesOn, title) => {
    const started = demoCampaigns(new Date(`${day}T08:00:00+07:00`));
    expect(started.open).toMatchObject({ opensOn, closesOn, title });
    expect(daysMeet(started.closed, started.open)).toBe(false);
  });
});

test('the clients are the platform’s and a viewer of one ward', () => {
  expect(demoRights.map((one) => client.parse(one))).toEqual([
    { id: 'demo-admin', role: 'platform' },
    { id: 'demo-viewer', role: 'viewer', agencyId: agencyIds.saPa },
  ]);
});
