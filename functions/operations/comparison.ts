// What has changed since the period before, last year, or another campaign, and what explains it?

import { childrenDuring } from '../domain/agency-tree.ts';
import type { ByChannel } from '../domain/channel-mix.ts';
import { daysBefore, sameDaysLastYear } from '../domain/compared-days.ts';
import { compare, type PeriodFigures } from '../domain/comparison.ts';
import { contributions, gathered, printedContributions } from '../domain/contribution.ts';
import { indexParts, partName } from '../domain/index-parts.ts';
import { lineageOf } from '../domain/lineage.ts';
import type { Days } from '../domain/period.ts';
import { inLanguage, questionsOf } from '../domain/questionnaire.ts';
import type { Channel } from '../domain/response.ts';
import { addInto, addTallies, counterName, type Tally, withoutZeros } from '../domain/tally.ts';
import { everyAgency } from '../domain/tally-cell.ts';
import type { Store } from '../store/connect.ts';
import type { TallyItem } from '../store/tallies.ts';
import { type Sight, sightOf } from './comparison-sight.ts';
import { type ComparisonQuery, comparisonQuery, comparisonView } from './comparison-view.ts';
import { invalid } from './parse-sent.ts';
import { type Call, noBody, type Params, type Route, route } from './route.ts';
import { countedTally, talliesOfCut } from './score-of-cut.ts';
import { type Cut, readCut } from './score-question.ts';

export const comparisonRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/comparison',
  summary:
    'The change against the period before, last year or another campaign, with its interval and what explains it',
  right: 'scores.read',
  query: comparisonQuery,
  body: noBody,
  gives: { status: 200, schema: comparisonView },
  run: async ({ params, query }, call) => {
    const now = await readCut(call, params, scoreQueryOf(query));
    const before = await cutBefore(call, now, query);
    const sight = await sightOf(call, before, now, scoreQueryOf(query));
    const body = sight.whole ? seen(sight, await comparisonOf(call.deps.store, before, now)) : withheld(before, now);
    return { status: 200, body };
  },
});

const scoreQueryOf = ({ with: _, against: __, ...query }: ComparisonQuery) => ({
  ...query,
  calendar: 'civil' as const,
  agencyRollUp: 'pooled' as const,
  lang: 'vi' as const,
});

async function cutBefore(call: Call, now: Cut, query: ComparisonQuery): Promise<Cut> {
  if (query.against !== undefined) {
    const { from: _, to: __, ...other } = scoreQueryOf(query);
    const params: Params = { id: query.against };
    return readCut(call, params, other);
  }
  const days = query.with === 'previous' ? daysBefore(now.days) : sameDaysLastYear(now.days);
  refuseShared(days, now.days);
  return { ...now, days, whole: false };
}

/** A range of more than a year holds part of the same days last year: what they share would hide whatever moved. */
function refuseShared(before: Days, now: Days): void {
  if (before.to < now.from) return;
  throw invalid([{ path: 'from', message: 'the two periods share days: name shorter ones' }]);
}

type Compared = Awaited<ReturnType<typeof comparisonOf>>;

/** Without what could show a unit or channel that either period withholds. */
const seen = ({ units, channels }: Sight, { channelMix, explained, ...compared }: Compared) => ({
  ...compared,
  channelMix: channels ? channelMix : null,
  explained: { ...explained, byAgency: units ? explained.byAgency : [] },
});

const withheld = (before: Cut, now: Cut) => ({
  now: { campaignId: now.campaign.id, ...now.days, responses: null },
  before: { campaignId: before.campaign.id, ...before.days, responses: null },
  ...{ difference: null, refused: 'withheld' as const, sections: [], channelMix: null },
  explained: { byQuestion: [], byAgency: [] },
});

async function comparisonOf(store: Store, before: Cut, now: Cut) {
  const lineage = now.agencyId === undefined ? undefined : lineageOf(now.registry.tree, now.agencyId, before.days.to);
  const [old, young] = await Promise.all([
    figuresOf(store, before, lineage?.agencyIds),
    figuresOf(store, now, undefined),
  ]);
  const split = (lineage?.split ?? []).length > 0;
  const compared = compare(old, young);
  const shown = split ? { ...compared, difference: null, refused: 'agency-split' as const, sections: [] } : compared;
  const explained =
    shown.difference === null ? { byQuestion: [], byAgency: [] } : await explain(store, before, now, old, young);
  return { now: daysOf(now, young.tally), before: daysOf(before, old.tally), ...shown, explained };
}

const daysOf = ({ campaign, days }: Cut, tally: Tally) => ({
  campaignId: campaign.id,
  ...days,
  responses: tally[counterName.responses] ?? 0,
});

/** A period's figures; before a merger those of all that the unit was merged from. */
async function figuresOf(store: Store, cut: Cut, agencyIds: string[] | undefined): Promise<PeriodFigures> {
  const cuts = agencyIds === undefined ? [cut] : agencyIds.map((agencyId) => ({ ...cut, agencyId }));
  const items = (await Promise.all(cuts.map((one) => talliesOfCut(store, one)))).flat();
  return {
    questionnaire: cut.questionnaire,
    method: cut.method,
    tally: countedTally(items, cut),
    byChannel: channelsOf(items),
  };
}

function channelsOf(items: TallyItem[]): ByChannel {
  const found = new Map<Channel, number>();
  for (const { cell, tally } of items)
    found.set(cell.channel, (found.get(cell.channel) ?? 0) + (tally[counterName.responses] ?? 0));
  return found;
}

/** By criterion of the whole, and by unit directly under the agency; both add up to the change. */
async function explain(store: Store, before: Cut, now: Cut, old: PeriodFigures, young: PeriodFigures) {
  const { questionnaire, method } = now;
  const criteria = contributions(
    indexParts(questionnaire, method, new Map([['', old.tally]])),
    indexParts(questionnaire, method, new Map([['', young.tally]])),
  );
  const [unitsBefore, unitsNow] = await Promise.all([unitsOf(store, before), unitsOf(store, now)]);
  const parts = contributions(
    indexParts(questionnaire, method, unitsBefore),
    indexParts(questionnaire, method, unitsNow),
  );
  const titles = new Map(questionsOf(questionnaire).map(({ id, text }) => [id, inLanguage(text, 'vi')]));
  const byQuestion = gathered(criteria, (key) => partName(key).question ?? '');
  const byAgency = gathered(parts, (key) => partName(key).unit);
  const nameOf = (id: string) => now.registry.agencies.get(id)?.name ?? id;
  return {
    byQuestion: printedContributions(byQuestion, method.digits).map((one) => ({
      ...one,
      label: titles.get(one.key) ?? one.key,
    })),
    byAgency: printedContributions(byAgency, method.digits).map((one) => ({ ...one, label: nameOf(one.key) })),
  };
}

/** The tallies of the units directly under the agency, and of what was answered at the agency itself: together the agency's. */
async function unitsOf(store: Store, cut: Cut): Promise<Map<string, Tally>> {
  const own = countedTally(await talliesOfCut(store, cut), cut);
  const units = new Map<string, Tally>();
  const children = childrenDuring(cut.registry.tree, cut.agencyId, cut.axis, cut.days);
  const read = children.map(async ({ agencyId, days }) => {
    const whole = cut.whole && days.from === cut.days.from && days.to === cut.days.to;
    return { agencyId, tally: countedTally(await talliesOfCut(store, { ...cut, agencyId, days, whole }), cut) };
  });
  for (const { agencyId, tally } of await Promise.all(read)) {
    addInto(own, tally, -1);
    // A unit that hung here twice is one unit.
    units.set(agencyId, addTallies([units.get(agencyId) ?? {}, tally]));
  }
  units.set(cut.agencyId ?? everyAgency, withoutZeros(own));
  return new Map([...units].filter(([, tally]) => (tally[counterName.responses] ?? 0) > 0));
}
