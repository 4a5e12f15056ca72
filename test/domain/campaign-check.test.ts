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

  test('is room at its points: another that is open there on one of its days is named', () => {
    const other = campaign({ id: 'ca-2', title: 'Đợt khác', status: 'open', closesOn: '2027-01-01' });
    expect(findingsOf(facts({ open: [other] }))[0]).toMatchObject({ code: 'overlap', names: ['Đợt khác'] });
    expect(found({ open: [{ ...other, opensOn: '2026-10-01', closesOn: '2026-12-31' }] })).toEqual([]);
    expect(found({ open: [{ ...other, covers: { agencyIds: ['elsewhere'] } }] })).toEqual([]);
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
