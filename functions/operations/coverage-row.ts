// What is one row of the gauge? The responses its score may show, beside the transactions of the same unit, service and days.
import { coverageWords, type Sentence } from '../../web/words/coverage-words.ts';
import { type CoveredDay, type Known, knownTransactions } from '../domain/covered-transactions.ts';
import { type Days, daysOfMonth, overlap } from '../domain/period.ts';
import { coveragePer100, type Population, sampleSize, yamaneSize } from '../domain/sample-size.ts';
import { countsTowards } from './coverage-transactions.ts';
import type { Coverage, CoverageQuery } from './coverage-view.ts';
import type { Cut } from './score-question.ts';
import type { Score } from './score-view.ts';

/** What is asked, with the covered transactions of its days. */
export type Gauge = { cut: Cut; query: CoverageQuery; basis: 'live' | 'released'; covered: CoveredDay[] };
/** `responses` is undefined where the score is withheld. */
export type Answered = Pick<Score, 'campaignId' | 'agencyId' | 'serviceId' | 'from' | 'to' | 'key' | 'label'> & {
  responses: number | undefined;
};

export const answeredOf = (score: Score): Answered => ({
  ...score,
  responses: score.suppressed ? undefined : score.responses,
});

/** The gauge of what was answered; `more` are sentences for it alone. Without responses nothing of the transactions is told either. */
export function coverageOf(gauge: Gauge, answered: Answered, more: Sentence[] = []): Coverage {
  const { sample } = gauge.cut.campaign;
  const { responses, ...named } = answered;
  const title = sample === 'random' ? coverageWords.sample : coverageWords.coverage;
  if (responses === undefined) return { ...named, title, notes: [coverageWords.withheld], suppressed: true };
  const known = knownTransactions(coveredBy(gauge, answered), answered.serviceId ?? undefined);
  const transactions = known?.transactions ?? null;
  const notes = [...notesOf(gauge, known), ...(known === undefined || sample === 'random' ? [] : more)];
  const shown = { ...named, sample, basis: gauge.basis, responses, transactions, title, notes };
  const transactionDays = known === undefined ? null : { from: known.from, to: known.to, days: known.days };
  return {
    ...{ ...shown, transactionDays },
    coverage: sample === 'random' ? null : coveragePer100(responses, transactions ?? 0),
    needed: sample === 'random' ? neededOf(gauge.query, known) : null,
    suppressed: false,
  };
}

/** Of the gauge's covered transactions those of a row's unit and days. */
function coveredBy({ cut, query, covered }: Gauge, { agencyId, from, to, key }: Answered): CoveredDay[] {
  const days = overlap(periodOf(query.by, key) ?? { from, to }, { from, to });
  return covered.filter(
    (one) =>
      days !== undefined &&
      days.from <= one.day &&
      one.day <= days.to &&
      (agencyId === null || agencyId === cut.agencyId || countsTowards(cut, one, agencyId)),
  );
}

function periodOf(by: CoverageQuery['by'], key: string | undefined): Days | undefined {
  if (key === undefined) return undefined;
  if (by === 'day') return { from: key, to: key };
  return by === 'month' ? daysOfMonth(key) : undefined;
}

function neededOf({ population, margin = 0.05 }: CoverageQuery, known: Known | undefined) {
  const transactions = known?.transactions || undefined;
  const size: Population = population ?? transactions ?? 'unbounded';
  return {
    population: population ?? transactions ?? null,
    populationFrom: populationFrom(population, transactions),
    margin,
    ministry: yamaneSize(size, margin),
    general: sampleSize({ population: size, margin }),
  };
}

function populationFrom(asked: number | undefined, transactions: number | undefined) {
  if (asked !== undefined) return 'asked' as const;
  return transactions === undefined ? ('unbounded' as const) : ('transactions' as const);
}

function notesOf({ cut, query, basis }: Gauge, known: Known | undefined): Sentence[] {
  if (cut.campaign.sample === 'random') return query.population === undefined ? [sampleNote(known)] : [];
  if (known === undefined) return [coverageWords['coverage.unknown']];
  const { days, from, to } = known;
  const none = known.transactions === 0 ? [coverageWords['coverage.none']] : [];
  const released = basis === 'released' ? [coverageWords['coverage.released']] : [];
  return [...none, coverageWords['coverage.known'](days, from, to), ...released];
}

const sampleNote = (known: Known | undefined): Sentence =>
  known === undefined || known.transactions === 0
    ? coverageWords['sample.unbounded']
    : coverageWords['sample.transactions'](known.transactions);
