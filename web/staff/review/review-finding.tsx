// What is found, in a sentence? How many are to be reviewed, what share that is, and what the index is with and without them.
import Fraction from 'fraction.js';
import { roundHalfUp } from '../../../functions/domain/exact.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { reviewWords } from '../../words/staff/review-words.ts';
import { Notice } from '../parts/notice.tsx';
import { type ReviewShown, reviewAddress } from './review-shown.ts';

/** `0,8%` of those that count: half-up, once. */
export function shareOf(lang: StaffLanguage, flagged: number, counting: number): string {
  const share = roundHalfUp(new Fraction(100 * flagged, Math.max(1, counting)), 1);
  return `${lang === 'vi' ? numberText(share, 1) : share.toFixed(1)}%`;
}

export function findingOf(lang: StaffLanguage, { counts, withFlagged, withoutFlagged }: ReviewShown): string {
  const words = reviewWords[lang];
  const { flagged, responses, excluded } = counts;
  if (flagged === 0) return words.none;
  const few = words.few(writeCount(lang, flagged), shareOf(lang, flagged, responses - excluded));
  const [all, rest] = [withFlagged, withoutFlagged];
  if (all === undefined || rest === undefined) return `${few}; ${words.withheld}.`;
  return `${few}; ${words.with(all.text, writeCount(lang, all.responses), rest.text, writeCount(lang, rest.responses))}.`;
}

export function Finding({ lang, shown }: { lang: StaffLanguage; shown: ReviewShown }) {
  const words = reviewWords[lang];
  const { counts, campaign, asked, representativeness } = shown;
  return (
    <>
      <p class="lead">{findingOf(lang, shown)}</p>
      {counts.excluded > 0 && <p>{words.excluded(writeCount(lang, counts.excluded))}</p>}
      {counts.recounting > 0 && (
        <Notice kind="warn">
          {words.recounting(writeCount(lang, counts.recounting))}{' '}
          <a href={reviewAddress(campaign.id, asked)}>{words.again}</a>
        </Notice>
      )}
      {representativeness !== undefined && <p class="soft">{representativeness}</p>}
      <Notice>{words.blind}</Notice>
    </>
  );
}
