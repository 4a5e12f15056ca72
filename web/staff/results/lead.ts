// What is the finding of the whole page? The index with its rank and change, whether the change is one, and what to mend first.
import { daysName, daysNameWithin } from '../../words/days-words.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { PartProps } from './part-props.ts';
import type { Earlier, Overview } from './results-shown.ts';
import { weakestOf } from './weakest.ts';

/** Sentences, the finding first. */
export function leadOf(part: PartProps): string[] {
  const { lang, overview, total, writing } = part;
  const say = findingSentences[lang];
  if (total.index === null) return [];
  if (isFew(part)) return [say.tooFew(writing.count(total.responses), writing.count(overview.campaign.minimumToShow))];
  const { campaign, days, comparison, earlier } = overview;
  const change = changeOf(overview);
  const name = total.sentences?.name ?? '';
  const rank = toldRank(overview);
  const whole = say.whole({
    period: daysName(days, campaign.calendar, lang),
    name: name.charAt(0).toUpperCase() + name.slice(1),
    unit: overview.name,
    index: writing.index(total.index),
    rank: rank === undefined ? undefined : say.rank(rank.position, rank.of),
    change: change === undefined || earlier === undefined ? undefined : writing.change(change, thanOf(part, earlier)),
  });
  const noise = comparison?.difference?.verdict === 'no-conclusion' ? [say.noise] : [];
  const weakest = weakestOf(overview).criteria.map(({ label, figure }) => `${label} (${writing.figure(figure)})`);
  return [whole, ...noise, ...(weakest.length === 0 ? [] : [say.weakest(weakest)])];
}

/** A figure of so few is in the tables of those who read live figures, and no headline. */
export const isFew = ({ overview: { campaign }, total }: Pick<PartProps, 'overview' | 'total'>): boolean =>
  total.responses < campaign.minimumToShow;

/** `so với Quý I/2026`. */
export const thanOf = (
  { lang, overview: { campaign } }: Pick<PartProps, 'lang' | 'overview'>,
  { days }: Earlier,
): string => findingSentences[lang].than(daysNameWithin(days, campaign.calendar, lang));

/** The comparison's difference; undefined where there is none to be had. */
export const changeOf = ({ comparison }: Overview): number | undefined => comparison?.difference?.difference;

/** A place that could as well be the first as the last is no finding. */
function toldRank(overview: Overview) {
  const rank = rankOf(overview);
  return rank === undefined || (rank.low === 1 && rank.high === rank.of) ? undefined : rank;
}

export const rankOf = ({ place }: Overview) =>
  place === undefined || place.figure.suppressed ? undefined : (place.figure.rank ?? undefined);
