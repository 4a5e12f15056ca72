// Whose index, factor or criterion has got worse, more than matters and more than chance? All tests of a week's run, judged together.
import type { Raised } from '../domain/alert.ts';
import { alertThresholds } from '../domain/alert-thresholds.ts';
import { stillCompared, type Windows } from '../domain/alert-windows.ts';
import type { Campaign } from '../domain/campaign.ts';
import { crowdOf, isSmall, scoredCounters } from '../domain/disclosure.ts';
import { findingsOf } from '../domain/false-discoveries.ts';
import { groupBy } from '../domain/group-by.ts';
import { isPercentage } from '../domain/index-unit.ts';
import type { Part } from '../domain/part.ts';
import type { Days } from '../domain/period.ts';
import { counterName, type Tally } from '../domain/tally.ts';
import { everyAgency, everyService, noService } from '../domain/tally-cell.ts';
import { levelOf, type Worsening, worsenings } from '../domain/worsening.ts';
import { alertsOf } from '../store/alerts.ts';
import { collect } from '../store/items.ts';
import type { Registry } from '../store/registry.ts';
import type { TallyItem } from '../store/tallies.ts';
import { type AuditorDependencies, campaignTallies } from './dependencies.ts';
import { countedOf, type Surveyed, surveyedOf } from './surveyed.ts';

/** An agency, or one service of it, with its two periods. */
type Place = { agencyId: string; serviceId?: string | undefined };
type Subject = Place & { before: Tally; now: Tally };
type Test = Worsening & { subject: Subject };

/** One alert a subject, with every part of it that fell; what an earlier run told of the same days is not told again. */
export async function* fallsOf(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  windows: Windows,
): AsyncGenerator<Raised> {
  const surveyed = await surveyedOf(deps, registry, campaign);
  const { smallestChange } = alertThresholds(campaign, surveyed.method);
  if (smallestChange === undefined || windows.before.from < campaign.opensOn) return;
  const subjects = await subjectsOf(deps, registry, campaign, surveyed, windows);
  const tests = subjects.flatMap((subject) => testsOf(surveyed, subject, smallestChange));
  const told = await toldBefore(deps, campaign, windows);
  const fresh = findingsOf(tests).filter((one) => !told.has(nameOf(one.subject, one.part)));
  for (const [subject, fallen] of groupBy(fresh, (one) => one.subject))
    yield raisedFor(campaign, surveyed, windows, subject, fallen);
}

/** Every agency, and every service of one, with enough people in both periods; the whole campaign is no agency's. */
async function subjectsOf(
  deps: AuditorDependencies,
  registry: Registry,
  campaign: Campaign,
  surveyed: Surveyed,
  windows: Windows,
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  const scored = scoredCounters(surveyed.questionnaire);
  const isEnough = (tally: Tally) =>
    tally[counterName.responses] !== undefined && !isSmall(crowdOf(tally, scored), campaign.minimumToShow);
  for await (const items of campaignTallies(deps, registry, campaign.id, 'D')) {
    const its = [...groupBy(items, ({ cell }) => cell.serviceId)].flatMap(([serviceId, some]) =>
      subjectOf(some, serviceId, surveyed, windows),
    );
    subjects.push(...its.filter((one) => !isWholeAgain(one, its)));
  }
  return subjects.filter(({ before, now }) => isEnough(before) && isEnough(now));
}

/** The one service of an agency that has no other is the agency itself: told once. */
const isWholeAgain = ({ serviceId, before, now }: Subject, subjects: Subject[]): boolean => {
  const whole = subjects.find((one) => one.serviceId === undefined);
  const sameCount = (a: Tally | undefined, b: Tally) => a?.[counterName.responses] === b[counterName.responses];
  return serviceId !== undefined && sameCount(whole?.before, before) && sameCount(whole?.now, now);
};

function subjectOf(items: TallyItem[], serviceId: string, surveyed: Surveyed, { before, now }: Windows): Subject[] {
  const agencyId = items[0]?.cell.agencyId ?? everyAgency;
  if (agencyId === everyAgency || serviceId === noService) return [];
  const tallyOf = (days: Days) => countedOf(within(items, days), surveyed);
  const service = serviceId === everyService ? undefined : serviceId;
  return [{ agencyId, serviceId: service, before: tallyOf(before), now: tallyOf(now) }];
}

const within = (items: TallyItem[], { from, to }: Days): TallyItem[] =>
  items.filter(({ cell }) => cell.period >= from && cell.period <= to);

const testsOf = (surveyed: Surveyed, subject: Subject, smallest: number): Test[] =>
  worsenings(surveyed, subject.before, subject.now, smallest).map((one) => ({
    ...one,
    subject,
    level: levelOf(one.part, subject.serviceId !== undefined),
  }));

const nameOf = ({ agencyId, serviceId = '' }: Place, part: Part): string =>
  [agencyId, serviceId, part.kind, part.kind === 'whole' ? '' : part.id].join('#');

/** Parts told by runs whose days this one still compares; not by this run itself, which may be done again. */
async function toldBefore({ store }: AuditorDependencies, { id }: Campaign, windows: Windows): Promise<Set<string>> {
  const alerts = await collect(alertsOf(store, id));
  return new Set(
    alerts.flatMap(({ found, since, ...one }) =>
      found.cause === 'fall' && since < windows.now.to && stillCompared(since, windows)
        ? found.parts.map(({ part }) => nameOf(one, part))
        : [],
    ),
  );
}

function raisedFor(
  campaign: Campaign,
  { method }: Surveyed,
  { before, now }: Windows,
  { agencyId, serviceId, ...tallies }: Subject,
  fallen: Test[],
): Raised {
  const order = { whole: 0, section: 1, question: 2 };
  const sorted = fallen.toSorted(
    (a, b) => order[a.part.kind] - order[b.part.kind] || Math.abs(b.change.difference) - Math.abs(a.change.difference),
  );
  const responses = (tally: Tally) => tally[counterName.responses] ?? 0;
  return {
    campaignId: campaign.id,
    agencyId,
    serviceId,
    since: now.to,
    found: {
      cause: 'fall',
      before: { ...before, responses: responses(tallies.before) },
      now: { ...now, responses: responses(tallies.now) },
      percent: isPercentage(method),
      digits: method.digits,
      parts: sorted.map(({ part, change }) => ({ part, ...change })),
    },
  };
}
