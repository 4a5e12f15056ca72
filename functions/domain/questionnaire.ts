// What is a questionnaire? Sections of questions over scales, with the methods that may turn the answers into scores.
import * as z from 'zod/mini';
import { channel } from './response.ts';

/** A sentence per language; Vietnamese is always there. */
export const words = z.catchall(z.object({ vi: z.string().check(z.minLength(1)) }), z.string());
export type Words = z.infer<typeof words>;

// Ids become form fields, CSV columns and counter names, so they hold none of the signs that those use.
const id = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9.-]{0,31}$/));

const option = z.strictObject({
  value: z.int(),
  label: words,
  /** Leaves every denominator: "Chưa có thông tin để đánh giá". */
  notApplicable: z.optional(z.boolean()),
  /** Answered and in the base of a share, yet never positive and in no mean. */
  countsInBase: z.optional(z.boolean()),
});
export type Option = z.infer<typeof option>;

export const scale = z.strictObject({
  best: z._default(z.enum(['high', 'low']), 'high'),
  options: z.array(option).check(z.minLength(1)),
});
export type Scale = z.infer<typeof scale>;

export const formulaName = z.enum([
  'positive-share',
  'mean',
  'mean-of-max',
  'mean-0-100',
  'sum',
  'nps',
  'mean-value',
  'all-positive-share',
]);
export type FormulaName = z.infer<typeof formulaName>;

export const question = z.strictObject({
  id,
  kind: z.enum(['rating', 'single', 'multiple', 'yes-no', 'percent', 'number', 'text']),
  text: words,
  scale: z.optional(z.string()),
  /** The bounds of a percentage (which may exceed 100) or number. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  required: z._default(z.boolean(), false),
  /** Without it: true for ratings, false for all else. */
  scored: z.optional(z.boolean()),
  showIf: z.optional(z.strictObject({ question: z.string(), in: z.array(z.int()).check(z.minLength(1)) })),
  formula: z.optional(formulaName),
  positive: z.optional(z.array(z.int())),
});
export type Question = z.infer<typeof question>;

const section = z.strictObject({
  id,
  title: words,
  /** Offered to everyone and answered by those who wish to say more: it enters no score. */
  voluntary: z.optional(z.boolean()),
  questions: z.array(question).check(z.minLength(1)),
});
export type Section = z.infer<typeof section>;

const band = z.strictObject({ label: words, from: z.optional(z.number()), above: z.optional(z.number()) });

export const method = z.strictObject({
  id,
  version: z.int().check(z.positive()),
  title: words,
  question: z.strictObject({ formula: formulaName, positive: z.optional(z.array(z.int())) }),
  /** The questions that enter it, whatever their `scored` says; without it those that are scored. */
  questions: z.optional(z.array(z.string()).check(z.minLength(1))),
  rollUp: z.enum([
    'pooled-answers',
    'mean-of-questions',
    'mean-of-sections',
    'weighted-questions',
    'weighted-sections',
    'sum',
  ]),
  /** By question or section id, used as declared. */
  weights: z.optional(z.record(z.string(), z.number())),
  normaliseWeights: z._default(z.boolean(), false),
  /** The channels whose responses enter; without it all of them. */
  channels: z.optional(z.array(channel).check(z.minLength(1))),
  digits: z._default(z.int().check(z.minimum(0), z.maximum(6)), 2),
  bands: z._default(z.array(band), []),
});
export type Method = z.infer<typeof method>;

/** A published questionnaire: immutable, named by id and version. */
export const questionnaire = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  version: z.int().check(z.positive()),
  title: words,
  /** The act and how its wording was had; printed beside the questionnaire. */
  source: z.string(),
  /** Whom it asks, where that changes how a page speaks: pupils are minors, and are "em". */
  audience: z.optional(z.enum(['pupil'])),
  scales: z.record(z.string(), scale),
  sections: z.array(section).check(z.minLength(1)),
  methods: z.array(method).check(z.minLength(1)),
});
export type Questionnaire = z.infer<typeof questionnaire>;
export type Audience = Questionnaire['audience'];
/** The same before defaults are filled in: what a library file or a request may write. */
export type QuestionnaireInput = z.input<typeof questionnaire>;

/** All questions in the order they are asked. */
export const questionsOf = (q: Questionnaire): Question[] => q.sections.flatMap((s) => s.questions);

/** The questions that are put to everyone, whoever wishes to say more or not. */
export const coreQuestionsOf = (q: Questionnaire): Question[] =>
  q.sections.filter((s) => !s.voluntary).flatMap((s) => s.questions);

/** Whether the question enters scores: ratings unless they say no, others only if they say yes. */
export const isScored = (question: Question): boolean => question.scored ?? question.kind === 'rating';

/** Whether a question enters the scores of a method. */
export const entersScores = (method: Method, question: Question): boolean =>
  method.questions?.includes(question.id) ?? isScored(question);

/** Whether the answer is a quantity: a percentage or a number. */
export const isQuantity = ({ kind }: Question): boolean => kind === 'percent' || kind === 'number';

// A yes-no question needs no scale of its own: 1 is yes, 0 is no.
const yesNo: Scale = {
  best: 'high',
  options: [
    { value: 1, label: { vi: 'Có', en: 'Yes' } },
    { value: 0, label: { vi: 'Không', en: 'No' } },
  ],
};

/** Whether the questionnaire itself has the scale: every object knows `constructor`. */
export const hasScale = (q: Questionnaire, name: string | undefined): name is string =>
  name !== undefined && Object.hasOwn(q.scales, name);

/** The options a person may choose from; none for text. */
export function scaleOf(q: Questionnaire, question: Question): Scale {
  const named = hasScale(q, question.scale) ? q.scales[question.scale] : undefined;
  return named ?? (question.kind === 'yes-no' ? yesNo : { best: 'high', options: [] });
}

/** The text in a language, or in Vietnamese where that language lacks it. */
export const inLanguage = (text: Words, lang: string): string =>
  (Object.hasOwn(text, lang) ? text[lang] : undefined) ?? text.vi;

/** The language such a text is in where it is not the wanted one (`vi`), for the page to say so; undefined where it is. */
export const borrowedFrom = (text: Words, lang: string): 'vi' | undefined =>
  Object.hasOwn(text, lang) ? undefined : 'vi';
