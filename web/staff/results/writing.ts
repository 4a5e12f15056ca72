// How are figures written on a page of results? As the API gives them, with the method's digits, in the reader's language.
import { whyNoIndex } from '../../../functions/domain/figure-state.ts';
import { isPercentage } from '../../../functions/domain/index-unit.ts';
import type { Method } from '../../../functions/domain/questionnaire.ts';
import { numberText } from '../../../functions/domain/vietnamese-number.ts';
import { findingSentences } from '../../words/staff/finding-sentences.ts';
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import { writeCount } from '../../words/staff/numbers.ts';
import { resultWords } from '../../words/staff/result-words.ts';
import type { Figure, Interval, QuestionFigure } from './results-shown.ts';

export type Writing = {
  lang: StaffLanguage;
  /** `84,98%` of a percentage, `4,37` of a mean. */
  index(value: number): string;
  /** The same as short as an axis wants it. */
  short(value: number): string;
  percent(value: number): string;
  count(value: number): string;
  interval(of: Interval | null): string;
  /** A signed difference, for tables. */
  difference(value: number): string;
  /** `giảm 4,10 điểm phần trăm so với Quý I/2026`. */
  change(difference: number, than: string): string;
  /** The figure, or why there is none. */
  figure(of: Figure): string;
  question(of: QuestionFigure): string;
};

export function writingIn(lang: StaffLanguage, method: Method): Writing {
  const unit = isPercentage(method) ? '%' : '';
  const number = (value: number, digits: number): string =>
    lang === 'vi'
      ? numberText(value, digits)
      : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const index = (value: number): string => `${number(value, method.digits)}${unit}`;
  const words = resultWords[lang];
  return {
    lang,
    index,
    short: (value) => `${number(value, Number.isInteger(value) ? 0 : 1)}${unit}`,
    percent: (value) => `${number(value, 1)}%`,
    count: (value) => writeCount(lang, value),
    interval: (of) => (of === null ? '–' : `${number(of.low, method.digits)}–${number(of.high, method.digits)}`),
    difference: (value) => `${value > 0 ? '+' : ''}${number(value, method.digits)}`,
    change: (difference, than) =>
      changeSaid(lang, number(Math.abs(difference), method.digits), difference, unit === '%', than),
    figure: (of) => (of.suppressed ? words.noFigure.withheld : of.index === null ? words.noIndex : index(of.index)),
    question: (of) => (of.index === null ? words.noFigure[whyNoIndex(of) ?? 'none-answered'] : index(of.index)),
  };
}

function changeSaid(lang: StaffLanguage, size: string, difference: number, percentage: boolean, than: string): string {
  const direction = /[1-9]/.test(size) ? (difference > 0 ? 'up' : 'down') : 'same';
  return findingSentences[lang].change(size, direction, percentage, than);
}
