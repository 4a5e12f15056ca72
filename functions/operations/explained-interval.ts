// Of what is an interval made? The per-person sums that are kept, the variance they give, and as many answers as would vary alike.
import { explanationSentences as say } from '../../web/words/explanation-words.ts';
import { indexText } from '../../web/words/index-text.ts';
import { scoreWords } from '../../web/words/score-words.ts';
import { isShare } from '../domain/formula.ts';
import { spreadOf } from '../domain/interval.ts';
import { pointsName } from '../domain/person-points.ts';
import { storedSums } from '../domain/score-interval.ts';
import { numberText } from '../domain/vietnamese-number.ts';
import { methodOf, type ReportFigures, type ShownRow } from './report-figures.ts';

/** The sentences of a unit's interval. */
export function intervalPart(figures: ReportFigures, row: ShownRow): string[] {
  const { interval } = row;
  if (interval === null) return [say.noBounds];
  const method = methodOf(figures);
  const write = (value: number) => indexText(method, value, 'vi');
  const random = figures.campaign.sample === 'random';
  const said = { low: write(interval.low), high: write(interval.high) };
  const sentence = scoreWords.vi[random ? 'interval.random' : 'interval.open'](said, false);
  return [
    ...sumsOf(figures, row, interval.approximate),
    say[byWilson(figures, row) ? 'wilson' : 'normal'](numberText(interval.effectiveN), sentence),
    ...(random ? [] : [scoreWords.vi['interval.open.note']]),
  ];
}

/** Shares, and what nobody deviates from. */
const byWilson = (figures: ReportFigures, { tally }: ShownRow): boolean => {
  const method = methodOf(figures);
  const sums = storedSums(tally, pointsName(figures.questionnaire, method), '');
  return isShare(method.question.formula) || sums.n === 0 || spreadOf(sums, 0).variance === 0;
};

/** People who are counted as such have no sums: their number is the base. */
function sumsOf(figures: ReportFigures, { tally }: ShownRow, approximate: boolean): string[] {
  const method = methodOf(figures);
  const sums = storedSums(tally, pointsName(figures.questionnaire, method), '');
  if (sums.n === 0 || method.question.formula === 'all-positive-share') return [];
  const { mean, variance } = spreadOf(sums, 0);
  const written = {
    ...{ n: numberText(sums.n), k: numberText(sums.k), m: numberText(sums.m) },
    ...{ kk: numberText(sums.kk), km: numberText(sums.km), mm: numberText(sums.mm) },
  };
  return [
    say.sums(written),
    say.variance(numberText(mean, 6), numberText(variance, 8)),
    ...(approximate ? [say.uneven] : []),
  ];
}
