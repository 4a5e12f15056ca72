// Which sentence opens a page of results? The index, of whom, of when, and the place among neighbours; or why there is none.

import { isPercentage } from '../../functions/domain/index-unit.ts';
import { periodWith } from '../../functions/domain/next-period.ts';
import { indexText } from '../words/index-text.ts';
import { writeDay } from '../words/language.ts';
import { periodName } from '../words/period-words.ts';
import { resultsWords } from '../words/results-words.ts';
import { countText } from './count-text.ts';
import type { ResultsFrame, ResultsShown } from './results-shown.ts';

export function findingOf(shown: ResultsShown): string {
  const { lang, campaign, method, total, rank } = shown;
  const words = resultsWords[lang];
  const of = shown.isCovered ? shown.agency.name : words.participants(shown.agency.name);
  if (total.suppressed) return words.notYet(of, countText(lang, campaign.minimumToShow));
  if (total.index === null) return words.nothingScored(of);
  return words.sentence(periodOf(shown, total), of, indexText(method, total.index, lang), rank, movedText(shown));
}

/** How far the index moved since the survey before; undefined where nothing can be compared. */
function movedText({ lang, method, change }: ResultsShown): string | undefined {
  if (change === undefined || change.difference === null) return undefined;
  const { difference } = change.difference;
  return resultsWords[lang].moved(difference, method.digits, isPercentage(method), change.before.title);
}

/** Whether the move says anything, or why nothing can be compared. */
export function changeSaid({ lang, change, ...shown }: ResultsShown): string | undefined {
  if (change === undefined) return undefined;
  const words = resultsWords[lang];
  if (change.difference === null)
    return change.refused === null ? undefined : words.notComparable(change.before.title, change.refused);
  const moved = movedText({ lang, change, ...shown }) ?? '';
  return change.difference.verdict === 'no-conclusion' ? `${moved}. ${words.noConclusion}` : moved;
}

/** `Quý IV/2026` where the released days are all of one; else the days. */
function periodOf({ lang, campaign }: ResultsFrame, days: { from: string; to: string }): string {
  const words = resultsWords[lang];
  const named = periodWith(days, campaign.calendar);
  return words.period(named && periodName(named, lang), daysText({ lang }, days));
}

export const daysText = ({ lang }: Pick<ResultsFrame, 'lang'>, { from, to }: { from: string; to: string }): string =>
  resultsWords[lang].days(writeDay(from), writeDay(to));
