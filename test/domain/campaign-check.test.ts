// Is an administrator told what a campaign lacks, and of nothing that is in order?
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../functions/domain/agency.ts';
import { agencyTree } from '../../functions/domain/agency-tree.ts';
import type { Campaign, Point } from '../../functions/domain/campaign.ts';
import { type CampaignFacts, findingsOf } from '../../functions/domain/campaign-check.ts';
import { stageOf } from '../../functions/domain/campaign-stage.ts';
import { targetFor } from '../../functions/domain/target.ts';
import { findingText } from '../../web/words/finding-words.ts';

const agency = (id: string, parentId?: string, more: Partial<Agency> = {}): Agency => ({
  ...{ id, name: `Đơn vị ${id}`, kind: 'commune', placements: [{ parentId }], succeeds: [], serviceIds: [] },
  ...more,
});
const contacts = { hotline: '0214 3 840 034', complaintsDesk: 'Ban Tiếp công dân' };
const point = (code: string, agencyId: string, more: Partial<Point> = {}): Point => ({
  ...{ code, agencyId, label: 'Quầy 1', onePerson: false, status: 'active' },
  ...more,
});
const campaign = (more: Partial<Campaign> = {}): Campaign => ({
  ...{ id: 'ca-1', title: 'Quý I/2027', questionnaire: { id: 'sipas-dv-16', version: 1 }, method: { id: 't2b' } },
  ...{ covers: { agencyIds: ['tinh'] }, opensOn: '2027-01-01', closesOn: '2027-03-31', languages: ['vi'] },
  ...{ sample: 'self-selected', minimumToShow: 10, minimumToRank: 30, retentionDays: 730, commentDueDays: 10 },
  ...{ calendar: 'civil', status: 'draft', demo: false },
  ...more,
});
const facts = (more: Partial<CampaignFacts> = {}): CampaignFacts => ({
  campaign: campaign(),
  today: '2026-11-24',
  tree: agencyTree([agency('tinh', undefined, contacts), agency('a', 'tinh'), agency('b', 'tinh')]),
  points: [point('P1', 'a'), point('P2', 'b')],
  open: [],
  languages: [],
  newest: 1,
  ...more,
});
const found = (more: Partial<CampaignFacts>) => findingsOf(facts(more)).map(({ code, level }) => `${level} ${code}`);
const changed = (more: Partial<Campaign>) => found({ campaign: campaign(more) });

describe('what a campaign lacks', () => {
  test('is nothing where all is in order', () => {
    expect(findingsOf(facts())).toEqual([]);
  });

  test('is a point to answer at: a retired one is none', () => {
    expect(found({ points: [point('P1', 'a', { status: 'retired' })] })).toEqual(['blocks no-points']);
  });

  test('names the units at which nobody can answer, not those above them and not those that are no more', () => {
    const tree = agencyTree([
      ...[agency('tinh', undefined, contacts), agency('a', 'tinh'), agency('b', 'tinh')],
      agency('cũ', 'tinh', { validTo: '2025-06-30' }),
    ]);
    expect(findingsOf(facts({ tree, points: [point('P1', 'a')] }))).toEqual([
      { code: 'agencies-without-points', level: 'advice', path: 'covers', names: ['Đơn vị b'], count: 1 },
    ]);
  });

  test('names five of them and counts all; one that ends during the campaign is among them, one it does not cover is not', () => {
    const six = ['1', '2', '3', '4', '5', '6'];
    const tree = agencyTree([
      ...[agency('tinh', undefined, contacts), agency('a', 'tinh'), agency('elsewhere')],
      ...six.map((id) => agency(id, 'tinh', { validTo: '2027-01-01' })),
    ]);
    const names = six.slice(0, 5).map((id) => `Đơn vị ${id}`);
    expect(findingsOf(facts({ tree, points: [point('P1', 'a')] }))).toMatchObject([{ names, count: 6 }]);
    const someOnly = campaign({ covers: { agencyIds: ['a', '1'] } });
    expect(findingsOf(facts({ tree, campaign: someOnly, points: [point('P1', 'a')] }))[0]).toMatchObject({
      ...{ code: 'agencies-without-points', names: ['Đơn vị 1'] },
    });
  });

  test('names a unit whose only child has moved away: nobody answers under it any more', () => {
    const moved = { placements: [{ parentId: 'a' }, { from: '2026-01-01', parentId: 'b' }] };
    const tree = agencyTree([
      ...[agency('tinh', undefined, contacts), agency('a', 'tinh'), agency('b', 'tinh')],
      agency('x', undefined, moved),
    ]);
    expect(findingsOf(facts({ tree, points: [point('P1', 'x')] }))).toMatchObject([{ names: ['Đơn vị a'] }]);
  });

  test('is asked of its first day while that is to come, and of today once it has begun', () => {
    const joins = (from: string) =>
      agencyTree([
        agency('tinh', undefined, contacts),
        agency('b', undefined, { placements: [{}, { from, parentId: 'tinh' }] }),
      ]);
    const points = [point('P2', 'b')];
    expect(found({ tree: joins('2027-01-01'), points })).toEqual([]);
    expect(found({ tree: joins('2027-01-02'), points })).toEqual(['blocks no-points']);
    const running = { campaign: campaign({ status: 'open' }), today: '2027-02-01', points };
    expect(found({ ...running, tree: joins('2027-02-01') })).toEqual([]);
    expect(found({ ...running, tree: joins('2027-02-02') })).toEqual(['blocks no-points']);
  });

  test('names a unit that is not in the tree by its id', () => {
    const covers = { agencyIds: [], pointCodes: ['P9'] };
    expect(findingsOf(facts({ campaign: campaign({ covers }), points: [point('P9', 'ag-lạ')] }))[0]).toMatchObject({
      ...{ code: 'hotline-missing', names: ['ag-lạ'] },
    });
  });

  test('is room at its points: another that is open there on one of its days is named', () => {
    const other = campaign({ id: 'ca-2', title: 'Đợt khác', status: 'open', closesOn: '2027-01-01' });
    expect(findingsOf(facts({ open: [other] }))[0]).toMatchObject({ code: 'overlap', names: ['Đợt khác'] });
    expect(found({ open: [{ ...other, opensOn: '2026-10-01', closesOn: '2026-12-31' }] })).toEqual([]);
    expect(found({ open: [{ ...other, covers: { agencyIds: ['elsewhere'] } }] })).toEqual([]);
    expect(found({ open: [{ ...other, covers: { agencyIds: ['a'] } }] })).toEqual(['blocks overlap']);
    const itself = campaign({ status: 'open' });
    expect(found({ campaign: itself, open: [itself] })).toEqual([]);
  });

  test('is days to come', () => {
    expect(changed({ opensOn: '2026-07-01', closesOn: '2026-09-30' })).toContain('blocks over');
    expect(changed({ opensOn: '2026-10-01', closesOn: '2026-12-31' })).toEqual(['advice begun']);
    expect(changed({ closesOn: '2027-01-03' })).toEqual(['advice short']);
  });

  test('is somebody to call and to see, of the unit or of one above it', () => {
    const tree = agencyTree([agency('tinh'), agency('a', 'tinh', contacts), agency('b', 'tinh')]);
    expect(found({ tree })).toEqual(['advice hotline-missing', 'advice desk-missing']);
    expect(found({ tree, campaign: campaign({ comments: false }) })).toEqual(['advice hotline-missing']);
  });

  test('is translations, where a language is spoken that is not ours', () => {
    const languages = [
      { lang: 'tyz', lacking: 12 },
      { lang: 'xx', lacking: undefined },
      { lang: 'nut', lacking: 0 },
    ];
    expect(found({ languages })).toEqual(['advice language-lacking', 'advice language-unknown']);
  });

  test('is sense in its numbers', () => {
    expect(changed({ minimumToShow: 3 })).toEqual(['advice show-small']);
    expect(changed({ minimumToRank: 5 })).toEqual(['advice rank-below-show']);
    expect(changed({ retentionDays: 180, commentRetentionDays: 180 })).toEqual(['advice retention-short']);
    expect(changed({ commentRetentionDays: 15 })).toEqual(['advice comment-soon-gone']);
    expect(changed({ sample: 'random' })).toEqual(['advice needs-tickets']);
    expect(changed({ sample: 'random', tickets: true })).toEqual([]);
    expect(found({ newest: 2 })).toEqual(['advice newer-version']);
  });

  test('is nothing at the very bounds', () => {
    const bounds = { closesOn: '2027-01-07', minimumToShow: 5, minimumToRank: 5, commentRetentionDays: 20 };
    // Seven days and a year.
    expect(changed({ ...bounds, retentionDays: 372 })).toEqual([]);
    expect(found({ today: '2027-01-01' })).toEqual([]);
    expect(found({ campaign: campaign({ status: 'open' }), today: '2027-03-31' })).toEqual([]);
  });

  test('is told with the setting it is about, the names and the number', () => {
    const about = (more: Partial<CampaignFacts>) =>
      findingsOf(facts(more)).map(({ code, path, names, count }) => [code, path, names, count]);
    const settings = { closesOn: '2027-01-03', minimumToShow: 4, minimumToRank: 3, retentionDays: 180 };
    const languages = [
      { lang: 'tyz', lacking: 12 },
      { lang: 'xx', lacking: undefined },
    ];
    const tree = agencyTree([agency('tinh'), agency('a', 'tinh'), agency('b', 'tinh')]);
    const odd = campaign({ ...settings, commentRetentionDays: 15, sample: 'random' });
    expect(about({ campaign: odd, tree, languages, newest: 2 })).toEqual([
      ['short', 'closesOn', undefined, 3],
      ['hotline-missing', 'agencies', ['Đơn vị a', 'Đơn vị b'], 2],
      ['desk-missing', 'agencies', ['Đơn vị a', 'Đơn vị b'], 2],
      ['language-lacking', 'languages', ['tyz'], 12],
      ['language-unknown', 'languages', ['xx'], undefined],
      ['show-small', 'minimumToShow', undefined, 4],
      ['rank-below-show', 'minimumToRank', undefined, undefined],
      ['needs-tickets', 'sample', undefined, undefined],
      ['retention-short', 'retentionDays', undefined, 368],
      ['comment-soon-gone', 'commentDueDays', undefined, undefined],
      ['newer-version', 'questionnaire', undefined, 2],
    ]);
    expect(about({ points: [] })).toEqual([['no-points', 'covers', undefined, undefined]]);
    expect(about({ today: '2027-01-02' })).toEqual([['begun', 'opensOn', undefined, undefined]]);
    expect(about({ today: '2027-04-01' })).toEqual([['over', 'closesOn', undefined, undefined]]);
    expect(about({ open: [campaign({ id: 'ca-2', title: 'Đợt khác', status: 'open' })] })).toEqual([
      ['overlap', 'opensOn', ['Đợt khác'], 1],
    ]);
  });

  test('is said with names and numbers as people write them', () => {
    const names = ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E'];
    const one = { code: 'agencies-without-points', level: 'advice', path: 'covers', names, count: 1200 } as const;
    expect(findingText('vi', one)).toBe(
      '1.200 đơn vị chưa có điểm đặt mã QR nên không có phiếu: Xã A; Xã B; Xã C; Xã D; Xã E; ….',
    );
  });
});

describe('where a campaign stands', () => {
  test.each([
    ['coming', { status: 'open' }, '2026-12-31'],
    ['open', { status: 'open' }, '2027-01-01'],
    ['open', { status: 'open' }, '2027-03-31'],
    ['over', { status: 'open' }, '2027-04-01'],
    ['draft', {}, '2027-04-01'],
    ['closed', { status: 'closed' }, '2027-02-01'],
  ] as const)('is %s as its days and status say', (stage, more, today) => {
    expect(stageOf(campaign(more), today)).toBe(stage);
  });
});

test("an agency's own target wins over the campaign's", () => {
  const of = { target: 90, targets: { a: 85 } };
  expect([targetFor(of, 'a'), targetFor(of, 'b'), targetFor(of, undefined)]).toEqual([85, 90, 90]);
  expect(targetFor({ targets: { a: 85 } }, 'b')).toBeUndefined();
});
