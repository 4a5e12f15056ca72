// Why did a unit's index fall? What each criterion and each unit under it took from it, of released figures, as a report can be filed.
import { causeText } from '../../web/words/cause-text.ts';
import { daysBefore, sameDaysLastYear } from '../domain/compared-days.ts';
import { contributions, gathered, type PrintedContribution, printedContributions } from '../domain/contribution.ts';
import { indexParts, partName } from '../domain/index-parts.ts';
import { isPercentage } from '../domain/index-unit.ts';
import { lineageOf } from '../domain/lineage.ts';
import { type PartMove, partMove } from '../domain/part-moved.ts';
import { inLanguage, questionsOf } from '../domain/questionnaire.ts';
import { type Block, sumOfBlocks } from '../domain/released-block.ts';
import { childTowards } from '../domain/released-range.ts';
import type { Tally } from '../domain/tally.ts';
import { hasEnough } from '../domain/weakest-first.ts';
import { agencyNamed } from './agencies.ts';
import { besideCauses } from './cause-beside.ts';
import { type CauseQuery, type CauseView, causeQuery, causeView } from './cause-view.ts';
import { noteDownload } from './note-download.ts';
import { invalid } from './parse-sent.ts';
import { demandReleased, type ReleasedCut, sharesBlocks } from './released-cut.ts';
import { type Call, noBody, type Params, type Route, route } from './route.ts';
import { type Cut, readCut } from './score-question.ts';
import { scoreQuery } from './score-view.ts';
import { figuresIn } from './survey-figures.ts';

export const causeRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/causes',
    summary: 'Why an agency’s index moved: each criterion’s and each unit’s part in it, of released figures',
    right: 'scores.read',
    query: causeQuery,
    body: noBody,
    gives: { status: 200, schema: causeView },
    run: async ({ params, query }, call) => ({ status: 200, body: await causesOf(call, params, query) }),
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/causes.txt',
    summary: 'The same as the text of a report, in Vietnamese, with room for the unit’s own explanation',
    right: 'scores.read',
    query: causeQuery,
    body: noBody,
    gives: { status: 200, contentType: 'text/plain' },
    run: async ({ params, query }, call) => {
      const found = await causesOf(call, params, query);
      await noteDownload(call, 'causes.download', found.agencyId, query);
      const headers = { 'Content-Disposition': `attachment; filename="causes-${found.agencyId}.txt"` };
      return { status: 200, file: causeText(found), contentType: 'text/plain; charset=utf-8', headers };
    },
  }),
];

async function causesOf(call: Call, params: Params, query: CauseQuery): Promise<CauseView> {
  const { agency, axis, from, to } = query;
  const cut = await readCut(call, params, scoreQuery.parse({ agency, axis, from, to }));
  const now = await demandReleased(call, cut, 'from');
  const before = await demandReleased(call, await cutBefore(call, cut, query), 'against');
  if (sharesBlocks(before, now))
    throw invalid([{ path: 'from', message: 'the two periods share days: name shorter ones' }]);
  const move = wasReorganised(now, before) ? otherUnit : partMove(before, now, { kind: 'whole' });
  const { method } = now;
  const { name: agencyName } = agencyNamed(now.cut.registry, agency);
  return {
    ...{ agencyId: agency, agencyName, now: periodOf(now), before: periodOf(before), ...move },
    method: { id: method.id, version: method.version, title: inLanguage(method.title, 'vi'), digits: method.digits },
    percent: isPercentage(method),
    random: cut.campaign.sample === 'random',
    minimumToRank: cut.campaign.minimumToRank,
    ...(await besideCauses(call, now)),
    ...(move.difference === null ? { criteria: [], units: [] } : explain(before, now)),
  };
}

const otherUnit = { difference: null, refused: 'agency-reorganised' as const };

async function cutBefore(call: Call, now: Cut, { against, with: other, agency, axis }: CauseQuery): Promise<Cut> {
  if (against !== undefined) return readCut(call, { id: against }, scoreQuery.parse({ agency, axis }));
  const days = other === 'previous' ? daysBefore(now.days) : sameDaysLastYear(now.days);
  return { ...now, days, whole: false };
}

/** A unit that took in others, or part of another, is not the unit that was asked about then. */
function wasReorganised({ cut }: ReleasedCut, before: ReleasedCut): boolean {
  const { agencyIds, split } = lineageOf(cut.registry.tree, cut.agencyId, before.days.to);
  return agencyIds.length > 1 || split.length > 0;
}

const periodOf = ({ cut: { campaign }, days, responses }: ReleasedCut) => ({
  ...{ campaignId: campaign.id, title: campaign.title, ...days, responses },
});

function explain(before: ReleasedCut, now: ReleasedCut) {
  const { questionnaire, method, cut } = now;
  const partsOf = (units: ReadonlyMap<string, Tally>) => indexParts(questionnaire, method, units);
  const criteria = contributions(partsOf(new Map([['', before.tally]])), partsOf(new Map([['', now.tally]])));
  const byUnit = contributions(partsOf(unitsOf(before)), partsOf(unitsOf(now)));
  const titles = new Map(questionsOf(questionnaire).map(({ id, text }) => [id, inLanguage(text, 'vi')]));
  const print = (all: typeof criteria, key: (name: string) => string) =>
    printedContributions(gathered(all, key), method.digits).toSorted(mostTaken);
  const bases = basesOf(now);
  const rows = print(criteria, (name) => partName(name).question ?? '').map(({ key: id, ...added }) => ({
    ...{ id, label: titles.get(id) ?? id, base: bases.get(id) ?? 0, ...added },
    move: shownMove(id === '' ? undefined : partMove(before, now, { kind: 'question', id })),
  }));
  return {
    criteria: rows.toSorted(
      (a, b) => Number(hasEnough(b.base, cut.campaign)) - Number(hasEnough(a.base, cut.campaign)),
    ),
    units: print(byUnit, (name) => partName(name).unit).map(({ key: id, ...added }) => ({
      ...{ id, label: cut.registry.agencies.get(id)?.name ?? id, ...added },
    })),
  };
}

/** Answers that count, by criterion; under an empty id the whole's, of a method that counts people. */
const basesOf = (now: ReleasedCut): Map<string, number> =>
  new Map(
    figuresIn(now).flatMap(({ part, base }): [string, number][] =>
      part.kind === 'section' ? [] : [[part.kind === 'whole' ? '' : part.id, base]],
    ),
  );

const mostTaken = (a: PrintedContribution, b: PrintedContribution): number => a.rate + a.mix - (b.rate + b.mix);
const shownMove = (move: PartMove | undefined) => move?.difference ?? null;

/** The released tallies of the units directly under the agency, and of the agency's own points. */
function unitsOf({ cut, blocks }: ReleasedCut): Map<string, Tally> {
  const { tree } = cut.registry;
  const groups = new Map<string, Block[]>();
  for (const block of blocks) {
    const unit = childTowards(tree, block, cut.agencyId, cut.axis) ?? cut.agencyId;
    groups.set(unit, [...(groups.get(unit) ?? []), block]);
  }
  return new Map([...groups].map(([id, its]) => [id, sumOfBlocks(its).tally]));
}
