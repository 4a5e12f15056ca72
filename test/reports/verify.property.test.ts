// Does code that shares nothing with the platform come to the same figures, whatever the method and whoever answered?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peerRanks, rankable } from '../../functions/domain/peer-ranks.ts';
import type { Method, Questionnaire } from '../../functions/domain/questionnaire.ts';
import { simultaneousZ } from '../../functions/domain/ranking.ts';
import { lowerIsBetter, scoreTally } from '../../functions/domain/score.ts';
import type { Tally } from '../../functions/domain/tally.ts';
import { againstTarget } from '../../functions/domain/target.ts';
import { compare } from '../../verify-report/difference.ts';
import { ranksUnder } from '../../verify-report/ranks.ts';
import { rowFigures } from '../../verify-report/row-figures.ts';
import { type MethodInput, options, questionnaireOf, rating, t, t2b } from '../domain/questionnaires-to-test.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import { someTally } from './random-people.ts';

const formulas = ['positive-share', 'all-positive-share', 'mean', 'mean-of-max', 'mean-0-100', 'sum'] as const;
const rollUps = [
  'pooled-answers',
  'mean-of-questions',
  'mean-of-sections',
  'weighted-questions',
  'weighted-sections',
  'sum',
] as const;
const weights = {
  'weighted-questions': { A1: 0.1, A2: 0.25, A3: 0.3, B1: 0.15, B2: 0.5 },
  'weighted-sections': { A: 0.4, B: 0.9 },
};
const bands: MethodInput['bands'] = [
  { label: t('Thấp'), from: 0 },
  { label: t('Khá'), above: 50 },
  { label: t('Tốt'), from: 50 },
  { label: t('Rất tốt'), from: 80 },
];

const methods = formulas.flatMap((formula, f) =>
  rollUps.flatMap((rollUp, r): MethodInput[] =>
    [false, true].map((normaliseWeights) => ({
      ...{ ...t2b, id: `m${f}-${r}-${normaliseWeights}`, rollUp, normaliseWeights, bands, digits: (f + r) % 4 },
      question: { formula, ...(f < 2 ? { positive: r % 2 === 0 ? [4, 5] : [5] } : {}) },
      ...(rollUp === 'weighted-questions' || rollUp === 'weighted-sections' ? { weights: weights[rollUp] } : {}),
    })),
  ),
);

/** Every kind of question, conditions, scales from best to worst, answers that only count in the base. */
const odd = questionnaireOf(
  {
    Q: [{ id: 'Q1', kind: 'multiple', scale: 'reasons', text: t('Q1') }],
    A: ['A1', rating('A2', { scale: 'withNone' }), 'A3'],
    B: [rating('B1', { showIf: { question: 'Q1', in: [2] } }), 'B2', { id: 'B3', kind: 'text', text: t('B3') }],
    C: [
      { id: 'C1', kind: 'percent', min: 0, max: 130, text: t('C1') },
      { id: 'C2', kind: 'number', min: -5, max: 7, text: t('C2') },
      { id: 'C3', kind: 'yes-no', text: t('C3') },
    ],
  },
  ...methods,
  { ...t2b, id: 'quantity', question: { formula: 'mean-value' }, questions: ['C1'], rollUp: 'pooled-answers' },
  { ...t2b, id: 'quantities', question: { formula: 'mean-value' }, questions: ['C1', 'C2'] },
);
const reversed = questionnaireOf(
  {
    A: [rating('A1', { scale: 'reversed' }), rating('A2', { scale: 'reversed' })],
    B: [rating('B1', { scale: 'reversed' })],
  },
  ...methods.filter(({ rollUp }) => rollUp === 'mean-of-questions' || rollUp === 'pooled-answers'),
);
const recommended = {
  ...questionnaireOf(
    { A: [rating('A1', { scale: 'ten' }), rating('A2', { scale: 'ten' })] },
    ...[
      { ...t2b, question: { formula: 'nps' }, rollUp: 'mean-of-questions' } as const,
      { ...t2b, id: 'pooled', question: { formula: 'nps' }, rollUp: 'pooled-answers' } as const,
    ],
  ),
  scales: { ten: { best: 'high' as const, options: options([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) } },
};

/** What a report's row says of a tally, by the platform's own code and as a file holds it. */
function saidBy(of: Questionnaire, method: Method, tally: Tally, target: number) {
  const { method: _, ...result } = scoreTally(of, method, tally);
  const against = againstTarget(result.index, result.interval, target, lowerIsBetter(of, method));
  return JSON.parse(JSON.stringify({ ...result, target: against === null ? null : { value: target, ...against } }));
}

function differencesIn(of: Questionnaire, method: Method, tally: Tally) {
  const said = saidBy(of, method, tally, 66.67);
  return compare({ file: '', row: method.id, measure: '' }, said, rowFigures(of, method, tally, said)).differences;
}

describe('every figure of a row', () => {
  test.each([odd, reversed, recommended].map((of) => [of.title.vi, of] as const))(
    '%s: of every formula and roll-up',
    (_, of) => {
      for (const method of of.methods)
        fc.assert(
          fc.property(someTally(of, method, 30), (tally) => {
            expect(differencesIn(of, method, tally)).toEqual([]);
          }),
          { numRuns: 12 },
        );
    },
  );

  test.each(libraryQuestionnaires.map((of) => [of.id, of] as const))('%s: of every method', (_, of) => {
    for (const method of of.methods)
      fc.assert(
        fc.property(someTally(of, method, 20), (tally) => {
          expect(differencesIn(of, method, tally)).toEqual([]);
        }),
        { numRuns: 6 },
      );
  });
});

describe('every rank', () => {
  const family = (tallies: Tally[]) => ({
    ...{ axis: 'territory' as const, agencyId: 'tinh', own: null },
    units: tallies.map((tally, i) => ({
      ...{ agencyId: `xa${i}`, group: [null, 'vùng cao', 'đồng bằng'][i % 3] ?? null },
      ...{ oneOfficial: i === 4, shown: i !== 6, tally },
    })),
  });

  function ranksBy(of: Questionnaire, method: Method, { units }: ReturnType<typeof family>, minimum: number) {
    const facts = units.map(({ agencyId, group, oneOfficial, shown, tally }) => {
      const { responses, index } = scoreTally(of, method, tally);
      return {
        key: agencyId,
        group: group ?? undefined,
        oneOfficial,
        responses: shown ? responses : 0,
        index: shown ? index : null,
        tally,
      };
    });
    const z = simultaneousZ(rankable(facts, minimum));
    const bounded = facts.map((one) => ({ ...one, bounds: scoreTally(of, method, one.tally, undefined, z).interval }));
    return Object.fromEntries(peerRanks(bounded, minimum, lowerIsBetter(of, method)));
  }

  test.each([odd, reversed].map((of) => [of.title.vi, of] as const))(
    '%s: with the places that chance could give',
    (_, of) => {
      const some = fc
        .constantFrom(...of.methods)
        .chain((method) =>
          fc.tuple(fc.constant(method), fc.array(someTally(of, method, 40), { minLength: 1, maxLength: 9 })),
        );
      fc.assert(
        fc.property(some, ([method, tallies]) => {
          const units = family(tallies);
          const figures = {
            questionnaire: of,
            campaign: { title: '', sample: 'self-selected', minimumToRank: 2 },
            rows: [],
          };
          const computed = Object.fromEntries(ranksUnder(figures, method, units));
          expect(
            compare({ file: '', row: '', measure: '' }, ranksBy(of, method, units, 2), computed).differences,
          ).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );
});
