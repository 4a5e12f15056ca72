// How did a figure go, in one sentence? Where it was lowest and where it is now; where it is lowest now, where it was highest.
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import type { Figure } from './results-shown.ts';
import type { Writing } from './writing.ts';

type Named = { name: string; figure: Figure };

/** Undefined where no period has a figure. */
export function courseSaid(lang: StaffLanguage, writing: Writing, periods: Named[]): string | undefined {
  const say = findingSentences[lang];
  const known = periods.flatMap(({ name, figure }) =>
    figure.suppressed || figure.index === null ? [] : [{ name, index: figure.index }],
  );
  const sorted = known.toSorted((a, b) => a.index - b.index);
  const [low, high, last] = [sorted[0], sorted.at(-1), known.at(-1)];
  if (low === undefined || high === undefined || last === undefined) return undefined;
  if (known.length === 1) return say.trendOne(last.name, writing.index(last.index));
  const [many, now] = [writing.count(known.length), writing.index(last.index)];
  return last.index === low.index
    ? say.trendLowest(many, now, last.name, writing.index(high.index), high.name)
    : say.trend(many, writing.index(low.index), low.name, now, last.name);
}
