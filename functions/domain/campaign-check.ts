// What does a campaign lack before it can open, and what looks odd about it? A list, each entry with the setting that it is about.
import { type AgencyTree, isUnder, placementOn } from './agency-tree.ts';
import { type Campaign, commentRetentionOf, type Point } from './campaign.ts';
import { daysMeet, isCovered, lastDay } from './coverage.ts';
import { inheritedBy } from './inherited.ts';
import { lengthOf } from './next-period.ts';
import { takesComments } from './respondent-questions.ts';

export const findingCodes = [
  'no-points',
  'overlap',
  'over',
  'begun',
  'short',
  'agencies-without-points',
  'hotline-missing',
  'desk-missing',
  'language-lacking',
  'language-unknown',
  'show-small',
  'rank-below-show',
  'needs-tickets',
  'retention-short',
  'newer-version',
  'comment-soon-gone',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** `blocks`: nobody could answer, or opening would be refused. `advice`: it can open, and somebody should have looked. */
export type Finding = {
  code: FindingCode;
  level: 'blocks' | 'advice';
  /** The setting it is about, such as `covers` or `opensOn`; `agencies` where it is no setting of the campaign. */
  path: string;
  names?: string[] | undefined;
  count?: number | undefined;
};

export type CampaignFacts = {
  campaign: Campaign;
  today: string;
  tree: AgencyTree;
  /** All there are. */
  points: Point[];
  /** Other campaigns that are open. */
  open: Campaign[];
  /** Languages beside our own two: how many texts each has not translated; undefined where there is no such language. */
  languages: { lang: string; lacking: number | undefined }[];
  /** The newest version of its questionnaire. */
  newest: number;
};

/** What stands in the way first, then what should be looked at. */
export function findingsOf(facts: CampaignFacts): Finding[] {
  const found = [
    ...pointFindings(facts),
    ...dayFindings(facts),
    ...contactFindings(facts),
    ...languageFindings(facts),
    ...numberFindings(facts.campaign),
    ...(facts.newest > facts.campaign.questionnaire.version
      ? [advice('newer-version', 'questionnaire', { count: facts.newest })]
      : []),
  ];
  return [...found.filter(({ level }) => level === 'blocks'), ...found.filter(({ level }) => level === 'advice')];
}

type More = Pick<Finding, 'names' | 'count'>;
const advice = (code: FindingCode, path: string, more: More = {}): Finding => ({
  code,
  level: 'advice',
  path,
  ...more,
});
const blocks = (code: FindingCode, path: string, more: More = {}): Finding => ({
  code,
  level: 'blocks',
  path,
  ...more,
});

/** The day on which it is asked who is covered: today, or the first one. */
const dayFor = ({ campaign, today }: CampaignFacts): string => (campaign.opensOn > today ? campaign.opensOn : today);

/** The points in use that the campaign would serve. */
export const pointsServed = (facts: CampaignFacts): Point[] =>
  facts.points.filter(
    (point) => point.status === 'active' && isCovered(facts.tree, facts.campaign.covers, point, dayFor(facts)),
  );

function pointFindings(facts: CampaignFacts): Finding[] {
  const served = pointsServed(facts);
  if (served.length === 0) return [blocks('no-points', 'covers')];
  const empty = leavesWithoutPoints(facts, new Set(served.map(({ agencyId }) => agencyId)));
  return [
    ...overlapFindings(facts, served),
    ...(empty.length === 0 ? [] : [advice('agencies-without-points', 'covers', namesOf(facts, empty))]),
  ];
}

function overlapFindings({ campaign, open, tree, ...facts }: CampaignFacts, served: Point[]): Finding[] {
  const day = dayFor({ campaign, open, tree, ...facts });
  const rivals = open.filter(
    (other) =>
      other.id !== campaign.id &&
      daysMeet(other, campaign) &&
      served.some((point) => isCovered(tree, other.covers, point, day)),
  );
  return rivals.length === 0
    ? []
    : [blocks('overlap', 'opensOn', { names: rivals.map(({ title }) => title), count: rivals.length })];
}

/** Units under which no other hangs, still in being, at which nobody could answer. */
function leavesWithoutPoints(facts: CampaignFacts, withPoints: Set<string>): string[] {
  const { tree, campaign } = facts;
  const day = dayFor(facts);
  return [...tree.agencies.values()]
    .filter(({ id, validTo }) => !withPoints.has(id) && (validTo === undefined || validTo >= day))
    .filter(({ id }) => campaign.covers.agencyIds.some((over) => isUnder(tree, id, over, day)))
    .filter(({ id }) => !hasChildren(tree, id, day))
    .map(({ id }) => id);
}

const hasChildren = (tree: AgencyTree, id: string, day: string): boolean =>
  (tree.children.get(id) ?? []).some((child) => {
    const agency = tree.agencies.get(child);
    return agency !== undefined && placementOn(agency, day).parentId === id;
  });

const mostNames = 5;
const namesOf = ({ tree }: CampaignFacts, ids: string[]): More => ({
  names: ids.slice(0, mostNames).map((id) => tree.agencies.get(id)?.name ?? id),
  count: ids.length,
});

const fewDays = 7;

function dayFindings({ campaign, today }: CampaignFacts): Finding[] {
  if (lastDay(campaign) < today) return [blocks('over', 'closesOn')];
  const days = lengthOf({ from: campaign.opensOn, to: campaign.closesOn });
  return [
    ...(campaign.status === 'draft' && campaign.opensOn < today ? [advice('begun', 'opensOn')] : []),
    ...(days < fewDays ? [advice('short', 'closesOn', { count: days })] : []),
  ];
}

function contactFindings(facts: CampaignFacts): Finding[] {
  const agencies = [...new Set(pointsServed(facts).map(({ agencyId }) => agencyId))];
  const lacking = (pick: 'hotline' | 'complaintsDesk') =>
    agencies.filter((id) => inheritedBy(facts.tree, id, dayFor(facts), (above) => above[pick]) === undefined);
  const [hotline, desk] = [lacking('hotline'), takesComments(facts.campaign) ? lacking('complaintsDesk') : []];
  return [
    ...(hotline.length === 0 ? [] : [advice('hotline-missing', 'agencies', namesOf(facts, hotline))]),
    ...(desk.length === 0 ? [] : [advice('desk-missing', 'agencies', namesOf(facts, desk))]),
  ];
}

const languageFindings = ({ languages }: CampaignFacts): Finding[] =>
  languages.flatMap(({ lang, lacking }) => {
    if (lacking === undefined) return [advice('language-unknown', 'languages', { names: [lang] })];
    return lacking === 0 ? [] : [advice('language-lacking', 'languages', { names: [lang], count: lacking })];
  });

/** Below five, one who knows four of the answers knows the fifth. */
const smallestShown = 5;
/** A year after its last day, the same period of the year after can still be counted again beside it. */
const wholeYear = 365;

function numberFindings(campaign: Campaign): Finding[] {
  const { minimumToShow, minimumToRank, retentionDays, sample, tickets, opensOn, closesOn } = campaign;
  const wanted = lengthOf({ from: opensOn, to: closesOn }) + wholeYear;
  const replies = commentRetentionOf(campaign) < campaign.commentDueDays * 2;
  return [
    ...(minimumToShow < smallestShown ? [advice('show-small', 'minimumToShow', { count: minimumToShow })] : []),
    ...(minimumToRank < minimumToShow ? [advice('rank-below-show', 'minimumToRank')] : []),
    ...(sample !== 'self-selected' && !tickets ? [advice('needs-tickets', 'sample')] : []),
    ...(retentionDays < wanted ? [advice('retention-short', 'retentionDays', { count: wanted })] : []),
    ...(takesComments(campaign) && replies ? [advice('comment-soon-gone', 'commentDueDays')] : []),
  ];
}
