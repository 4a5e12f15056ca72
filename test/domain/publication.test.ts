// What keeps a questionnaire from being published? Each fault, where it is, in a sentence its author can act on.
import { describe, expect, test } from 'vitest';
import { histogramCounters } from '../../functions/domain/histogram-size.ts';
import { definitionFaults } from '../../functions/domain/publication.ts';
import { type QuestionnaireInput, questionnaire } from '../../functions/domain/questionnaire.ts';
import { libraryQuestionnaires } from '../questionnaires/whole-library.ts';
import {
  inputOf,
  type MethodInput,
  methodOf,
  options,
  type QuestionInput,
  questionnaireOf,
  rating,
  t,
  t2b,
} from './questionnaires-to-test.ts';

const faultsOf = (input: QuestionnaireInput) =>
  definitionFaults(questionnaire.parse(input)).map(({ path, message }) => `${path}: ${message}`);
const withMethod = (more: Partial<MethodInput>) =>
  faultsOf(
    inputOf({ A: ['A1', 'A2'], B: ['B1'], C: [{ id: 'C1', kind: 'text', text: t('C1') }] }, { ...t2b, ...more }),
  );
const withQuestion = (...questions: Parameters<typeof inputOf>[0][string]) =>
  faultsOf(inputOf({ A: ['A1', ...questions] }));

describe('may be published', () => {
  test.each(libraryQuestionnaires.map((one) => [one.id, one] as const))('%s, of the library', (_, one) => {
    expect(definitionFaults(one)).toEqual([]);
  });

  test('whatever uses everything there is', () => {
    const everything = inputOf(
      {
        A: [
          { id: 'A1', kind: 'yes-no', text: t('A1'), scored: true, positive: [1] },
          rating('A2', { showIf: { question: 'A1', in: [1] } }),
          { id: 'A3', kind: 'multiple', scale: 'reasons', text: t('A3'), showIf: { question: 'A2', in: [0, 1] } },
        ],
        B: [
          rating('B1', { scale: 'withNone', showIf: { question: 'A3', in: [2] } }),
          { id: 'B2', kind: 'text', text: t('B2') },
        ],
      },
      {
        ...t2b,
        bands: [
          { label: t('Tốt'), from: 80 },
          { label: t('Khá'), above: 60 },
        ],
      },
      { ...t2b, id: 'w', rollUp: 'weighted-questions', weights: { A1: 0.5, A2: 0.5, B1: 0 } },
    );
    expect(faultsOf(everything)).toEqual([]);
  });
});

describe('names', () => {
  test('are given once: sections, questions anywhere, options, methods', () => {
    const input = inputOf({ A: ['A1', 'A2'], B: ['A1'] }, t2b, { ...t2b, version: 2 });
    input.sections.push({ id: 'A', title: t('A'), questions: [rating('A3')] });
    input.scales['reasons'] = { options: options([1, 2, 1]) };
    expect(faultsOf(input)).toEqual([
      'sections.2.id: "A" is used more than once',
      'sections.1.questions.0.id: "A1" is used more than once',
      'methods.1.id: "t2b" is used more than once',
      'scales.reasons.options.2.value: "1" is used more than once',
    ]);
  });

  test.each(['comment', 'lang', 'submissionId', 'answeredAt', 'pointCode', 'channel'])(
    'are not the page’s own: %s',
    (id) => {
      expect(withQuestion(rating(id))).toEqual([
        `sections.0.questions.1.id: "${id}" is the name of a field of the page itself`,
      ]);
    },
  );

  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty'])('are not what every object knows: %s', (id) => {
    expect(withQuestion(rating(id))).toEqual([
      `sections.0.questions.1.id: "${id}" is a name that programs keep for themselves`,
    ]);
  });
});

describe('a question', () => {
  test.each(['rating', 'single', 'multiple'] as const)('of kind %s has a scale, and one that is there', (kind) => {
    const question = { id: 'A2', kind, text: t('A2'), scored: false };
    expect(withQuestion(question)).toEqual([`sections.0.questions.1.scale: a ${kind} question needs a scale`]);
    for (const scale of ['seven', 'constructor', '__proto__'])
      expect(withQuestion({ ...question, scale })).toEqual([
        `sections.0.questions.1.scale: there is no scale "${scale}"`,
      ]);
  });

  test.each(['multiple', 'text'] as const)('of kind %s is not scored', (kind) => {
    const question = {
      id: 'A2',
      kind,
      text: t('A2'),
      scored: true,
      positive: [],
      ...(kind === 'multiple' ? { scale: 'five' } : {}),
    };
    expect(withQuestion(question)).toContain(`sections.0.questions.1.scored: a ${kind} question cannot be scored`);
  });

  test('calls positive only what its scale has and may ever be positive', () => {
    expect(withQuestion(rating('A2', { positive: [5, 6, 0] }))).toEqual([
      'sections.0.questions.1.positive: question "A2" has no option 6',
      'sections.0.questions.1.positive: option 0 of "A2" can never be positive',
    ]);
    expect(withQuestion(rating('A2', { scale: 'withNone', positive: [9] }))).toEqual([
      'sections.0.questions.1.positive: option 9 of "A2" can never be positive',
    ]);
  });

  test('depends on a question that is there, has options, and has these', () => {
    const text = { id: 'T1', kind: 'text' as const, text: t('T1') };
    const dependsOn = (question: string, ...values: number[]) =>
      withQuestion(text, rating('A2', { showIf: { question, in: values } })).map((fault) =>
        fault.replace('sections.0.questions.2.showIf', '…'),
      );
    expect(dependsOn('A1', 1, 0)).toEqual([]);
    expect(dependsOn('A9', 1)).toEqual(['….question: there is no question "A9"']);
    expect(dependsOn('T1', 1)).toEqual(['….question: "T1" has no options to depend on']);
    expect(dependsOn('A1', 5, 7, 8)).toEqual(['….in: "A1" has no option 7', '….in: "A1" has no option 8']);
    expect(dependsOn('A2', 1)).toEqual(['…: the conditions lead round in a circle']);
  });

  test('may wait for one that is not there: that is the other’s fault, and named once', () => {
    const waits = (id: string, question: string) => rating(id, { showIf: { question, in: [1] } });
    expect(withQuestion(waits('A2', 'A3'), waits('A3', 'A9'))).toEqual([
      'sections.0.questions.2.showIf.question: there is no question "A9"',
    ]);
  });

  test('does not wait for a question that waits for it', () => {
    const waits = (id: string, question: string) => rating(id, { showIf: { question, in: [1] } });
    expect(withQuestion(waits('A2', 'A4'), waits('A3', 'A2'), waits('A4', 'A3'))).toEqual(
      [1, 2, 3].map((i) => `sections.0.questions.${i}.showIf: the conditions lead round in a circle`),
    );
  });
});

describe('a percentage or number', () => {
  const quantity = (kind: 'percent' | 'number', min?: number, max?: number): QuestionInput => ({
    id: 'A2',
    kind,
    text: t('A2'),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  });
  const at = 'sections.0.questions.1';

  test('has bounds, and no other question has', () => {
    expect(withQuestion(quantity('percent', 0, 100))).toEqual([]);
    expect(withQuestion(quantity('percent', undefined, 100))).toEqual([`${at}.min: a percent question needs bounds`]);
    expect(withQuestion(quantity('number', 0))).toEqual([`${at}.max: a number question needs bounds`]);
    expect(withQuestion(rating('A2', { min: 1, max: 5 }))).toEqual([
      `${at}.min: a rating question has no bounds`,
      `${at}.max: a rating question has no bounds`,
    ]);
  });

  test('has room between them', () => {
    expect(withQuestion(quantity('number', 5, 4))).toEqual([`${at}.max: is not above min`]);
    expect(withQuestion(quantity('number', 5, 5))).toEqual([`${at}.max: is not above min`]);
    expect(withQuestion(quantity('number', 4, 5))).toEqual([]);
  });

  // 100,000 units: a percentage has a hundred to one. A bound below 0 is as far as one above.
  test.each([
    ['number', 0, 100_000, []],
    ['number', 0, 100_001, [`${at}.max: bounds may be 100000 at most`]],
    ['number', -100_001, 5, [`${at}.max: bounds may be 100000 at most`]],
    ['number', -100_000, 5, []],
    ['percent', 0, 1000, []],
    ['percent', 0, 1000.01, [`${at}.max: bounds may be 1000 at most`]],
  ] as const)('reaches so far that sums of squares stay exact: a %s from %d to %d', (kind, min, max, faults) => {
    expect(withQuestion(quantity(kind, min, max))).toEqual(faults);
  });
});

describe('a scale', () => {
  test('has no option that both leaves the base and counts in it', () => {
    const input = inputOf({ A: ['A1'] });
    input.scales['five'] = {
      options: [...options([4, 5]), { value: 0, label: t('0'), notApplicable: true, countsInBase: true }],
    };
    expect(faultsOf(input)).toEqual(['scales.five.options.2: an option cannot both leave the base and count in it']);
  });
});

describe('a method', () => {
  test('has something to score', () => {
    expect(faultsOf(inputOf({ A: [{ id: 'A1', kind: 'text', text: t('A1') }] }))).toEqual([
      'methods.0: no question is scored',
    ]);
  });

  test('of shares knows what is positive, on every scale it meets', () => {
    expect(withMethod({ question: { formula: 'positive-share' } })).toEqual([
      'methods.0.question.positive: a share of positive answers needs to know which values are positive',
    ]);
    expect(withMethod({ question: { formula: 'positive-share', positive: [5, 6] } })).toEqual(
      ['A1', 'A2', 'B1'].map((id) => `methods.0.question.positive: question "${id}" has no option 6`),
    );
    expect(withMethod({ question: { formula: 'positive-share', positive: [0, 5] } })).toContain(
      'methods.0.question.positive: option 0 of "A1" can never be positive',
    );
    // Only the yes-no question needs its own: 4 and 5 are not among its answers.
    expect(withQuestion({ id: 'A2', kind: 'yes-no', text: t('A2'), scored: true })).toEqual([
      'methods.0.question.positive: question "A2" has no option 4',
      'methods.0.question.positive: question "A2" has no option 5',
    ]);
  });

  test.each([
    ['mean-of-max', [-2, -1, 0]],
    ['mean-0-100', [3]],
  ] as const)('by %s has something to divide by', (formula, values) => {
    const input = inputOf({ A: ['A1'] }, { ...t2b, question: { formula } });
    input.scales['five'] = { options: options([...values]) };
    expect(faultsOf(input)).toEqual(['methods.0: the formula divides by nothing on the scale of "A1"']);
  });

  test.each(['multiple', 'text'] as const)('cannot take a %s question, even by naming it', (kind) => {
    const question = { id: 'A2', kind, text: t('A2'), ...(kind === 'multiple' ? { scale: 'reasons' } : {}) };
    const byMean = { ...t2b, question: { formula: 'mean' as const }, questions: ['A1', 'A2'] };
    expect(faultsOf(inputOf({ A: ['A1', question] }, byMean))).toEqual([
      `methods.0: "A2" is a ${kind} question, which cannot be scored`,
    ]);
  });

  test('leaves a scored question without its scale to the question’s own fault', () => {
    expect(withQuestion({ id: 'A2', kind: 'single', text: t('A2'), scored: true, positive: [] })).toEqual([
      'sections.0.questions.1.scale: a single question needs a scale',
      'methods.0.question.positive: a share of positive answers needs to know which values are positive',
    ]);
    const mean = { ...t2b, question: { formula: 'mean' as const } };
    for (const scale of [undefined, 'seven'])
      expect(
        faultsOf(inputOf({ A: ['A1', { id: 'A2', kind: 'rating', text: t('A2'), ...(scale && { scale }) }] }, mean)),
      ).toEqual([expect.stringMatching(/^sections\.0\.questions\.1\.scale: /)]);
  });

  test.each([
    ['0–10', [0, 5, 10], true],
    ['1–10', [1, 5, 10], false],
    ['0–5', [0, 1, 2, 3, 4, 5], false],
    ['−10–10', [-10, 0, 10], false],
  ] as const)('by nps needs a scale from 0 to 10, which %s may be', (_, values, may) => {
    const input = inputOf({ A: ['A1'] }, { ...t2b, question: { formula: 'nps' } });
    input.scales['five'] = { options: options([...values]) };
    expect(faultsOf(input)).toEqual(
      may ? [] : ['methods.0.question.formula: nps needs a scale from 0 to 10, which "A1" has not'],
    );
  });

  test('by nps cannot take a yes or no either', () => {
    const yesNo = { id: 'A1', kind: 'yes-no' as const, text: t('A1'), scored: true };
    expect(faultsOf(inputOf({ A: [yesNo] }, { ...t2b, question: { formula: 'nps' } }))).toEqual([
      'methods.0.question.formula: nps needs a scale from 0 to 10, which "A1" has not',
    ]);
  });

  test.each([
    ['mean', true],
    ['mean-value', true],
    ['sum', true],
    ['mean-of-max', false],
    ['mean-0-100', false],
    ['nps', false],
  ] as const)('by %s may take a percentage: %s', (formula, may) => {
    const percent = { id: 'A1', kind: 'percent' as const, text: t('A1'), min: 0, max: 100, scored: true };
    expect(faultsOf(inputOf({ A: [percent] }, { ...t2b, question: { formula } }))).toEqual(
      may ? [] : ['methods.0.question.formula: "A1" is a quantity, which has only a mean'],
    );
  });

  test('needs an option with a place on the scale', () => {
    const input = inputOf({ A: ['A1'] }, { ...t2b, question: { formula: 'mean' } });
    input.scales['five'] = {
      options: [
        { value: 0, label: t('0'), notApplicable: true },
        { value: 9, label: t('9'), countsInBase: true },
      ],
    };
    expect(faultsOf(input)).toEqual(['methods.0: no option of "A1" has a place on its scale']);
  });

  test('weighs every scored question, or every section that has one, and nothing else', () => {
    expect(withMethod({ rollUp: 'weighted-questions', weights: { A1: 1, A2: 1, C1: 1, A: 1 } })).toEqual([
      'methods.0.weights.C1: there is no scored question "C1"',
      'methods.0.weights.A: there is no scored question "A"',
      'methods.0.weights: scored question "B1" has no weight',
    ]);
    expect(withMethod({ rollUp: 'weighted-sections', weights: { A: 1, C: 1 } })).toEqual([
      'methods.0.weights.C: there is no section "C"',
      'methods.0.weights: section "B" has no weight',
    ]);
    expect(withMethod({ rollUp: 'weighted-sections' })).toHaveLength(2);
    expect(withMethod({ rollUp: 'weighted-sections', weights: { A: 0.6, B: 0.4 } })).toEqual([]);
  });

  test('weighs by nought or more, and something by more', () => {
    expect(withMethod({ rollUp: 'weighted-sections', weights: { A: 1.5, B: -0.5 } })).toEqual([
      'methods.0.weights.B: a weight is 0 or more',
    ]);
    expect(withMethod({ rollUp: 'weighted-sections', weights: { A: 0, B: 0 } })).toEqual([
      'methods.0.weights: nothing has a weight above 0',
    ]);
  });

  test('begins each band in one way', () => {
    const label = t('Tốt');
    expect(withMethod({ bands: [{ label }, { label, from: 80 }, { label, from: 80, above: 80 }] })).toEqual([
      'methods.0.bands.0: a band starts either "from" or "above" a value',
      'methods.0.bands.2: a band starts either "from" or "above" a value',
    ]);
  });
});

describe('size', () => {
  const many = (count: number) => inputOf({ A: Array.from({ length: count }, (_, i) => `A${i}`) });

  test('six counters a question and a few dozen besides: at most 350', () => {
    const most = questionnaireOf({ A: Array.from({ length: 54 }, (_, i) => `A${i}`) });
    const [method] = most.methods;
    const counters = method === undefined ? [] : histogramCounters(most, method);
    // n, 54 × 6 options, 2 × 6 sums per person (whole and A), every and some.
    expect(counters).toHaveLength(1 + 324 + 12 + 2);
    expect(new Set(counters).size).toBe(counters.length);
    expect(faultsOf(many(54))).toEqual([]);
    expect(faultsOf(many(56))).toEqual([
      expect.stringMatching(/^methods\.0: needs 351 counters in \d+ bytes; at most 350 in 4096$/),
    ]);
  });

  test('350 counters are allowed, and the next one is not', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const came = { id: 'c1', kind: 'single' as const, scale: 'why', text: t('c1') };
    const text = { id: 't1', kind: 'text' as const, text: t('t1') };
    const withMore = (...more: Parameters<typeof inputOf>[0][string]) => {
      const input = inputOf({ A: [...letters, came, ...more] });
      input.scales['why'] = { options: options(Array.from({ length: 23 }, (_, i) => i)) };
      return input;
    };
    const most = withMore();
    // n, 52 × 6 options, 23 more, 2 × 6 sums per person, every and some: 350, in far fewer than 4096 bytes. A text has one.
    const of = questionnaire.parse(most);
    expect(histogramCounters(of, methodOf(of))).toHaveLength(350);
    expect(faultsOf(most)).toEqual([]);
    expect(faultsOf(withMore(text))).toEqual([
      expect.stringMatching(/^methods\.0: needs 351 counters in 3\d{3} bytes; at most 350 in 4096$/),
    ]);
  });

  test('long names fill an item before many do', () => {
    const long = inputOf({ A: Array.from({ length: 30 }, (_, i) => `A${i}.of.a.very.long.name.indeed`) });
    expect(faultsOf(long)).toEqual([expect.stringMatching(/^methods\.0: needs 195 counters in \d+ bytes/)]);
  });
});
