// Are these answers ones the questionnaire allows? Three doors (JSON, form, table row) lead into one check.
import { whoIsAsked } from './conditions.ts';
import { maskNumbers } from './mask-numbers.ts';
import { unitsOf } from './quantity.ts';
import { isQuantity, type Question, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts';
import type { Answer, Answers } from './response.ts';

export type AnswerFault = {
  question: string;
  reason: 'required' | 'not-an-option' | 'not-asked' | 'wrong-type' | 'unknown-question' | 'too-long' | 'out-of-range';
};
export type CheckedAnswers = { answers: Answers; faults: AnswerFault[] };

const longestText = 2000;

/** Whether the question is put to a person who gave these answers: its condition, and its asking question's, hold. */
export const isAsked = (questionnaire: Questionnaire, question: Question, answers: Answers): boolean =>
  whoIsAsked(questionnaire)(question.id, answers);

/**
 * Checks answers that claim to be typed (JSON). Strict: a blank is an absent key; null, a string for a number, an array
 * for a single answer, a value the scale lacks, an unknown question and one that was not asked are faults.
 */
export function readJsonAnswers(questionnaire: Questionnaire, given: unknown): CheckedAnswers {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { answers: {}, faults: [{ question: '', reason: 'wrong-type' }] };
  }
  const known = new Map(questionsOf(questionnaire).map((question) => [question.id, question]));
  const checked = Object.entries(given).map(([id, value]) => ({
    id,
    ...readJsonAnswer(questionnaire, known.get(id), value),
  }));
  return settle(questionnaire, checked);
}

/** Checks a form's fields: `values(id)` gives what was sent under a name. Drops what was not asked; ignores unknown fields. */
export function readFormAnswers(questionnaire: Questionnaire, values: (id: string) => string[]): CheckedAnswers {
  const checked = questionsOf(questionnaire).map((question) => ({
    id: question.id,
    ...readTextAnswer(questionnaire, question, values(question.id)),
  }));
  const { answers, faults } = settle(questionnaire, checked);
  return { answers, faults: faults.filter(({ reason }) => reason !== 'not-asked') };
}

/** Checks a table row's cells (CSV): several options are joined by `|`; an empty cell is a blank. */
export function readRowAnswers(questionnaire: Questionnaire, cell: (id: string) => string): CheckedAnswers {
  const checked = questionsOf(questionnaire).map((question) => {
    const text = cell(question.id);
    const parts = question.kind === 'multiple' ? text.split('|') : [question.kind === 'yes-no' ? digitOf(text) : text];
    return { id: question.id, ...readTextAnswer(questionnaire, question, parts) };
  });
  return settle(questionnaire, checked);
}

/** Spreadsheets say TRUE and FALSE for what is ticked. */
const digitOf = (text: string): string => ({ TRUE: '1', FALSE: '0' })[text.trim()] ?? text;

type OneChecked = { value?: Answer; reason?: AnswerFault['reason'] };

function readJsonAnswer(questionnaire: Questionnaire, question: Question | undefined, value: unknown): OneChecked {
  if (question === undefined) return { reason: 'unknown-question' };
  if (question.kind === 'text') return typeof value === 'string' ? readText(value) : { reason: 'wrong-type' };
  if (isQuantity(question)) return typeof value === 'number' ? readQuantity(question, value) : { reason: 'wrong-type' };
  const parts = question.kind === 'multiple' ? value : [value];
  if (!Array.isArray(parts) || !parts.every((part) => Number.isSafeInteger(part))) return { reason: 'wrong-type' };
  return readOptions(questionnaire, question, parts);
}

function readTextAnswer(questionnaire: Questionnaire, question: Question, values: string[]): OneChecked {
  if (question.kind === 'text') return readText(values.join('\n'));
  const parts = values.map((value) => value.trim()).filter((value) => value !== '');
  if (isQuantity(question)) return readTypedQuantity(question, parts);
  if (!parts.every((part) => /^-?\d{1,15}$/.test(part))) return { reason: 'not-an-option' };
  return readOptions(questionnaire, question, parts.map(Number));
}

/** People write 85,5 and 85.5, and some add the sign. */
function readTypedQuantity(question: Question, [first, ...more]: string[]): OneChecked {
  if (first === undefined) return {};
  const [, number] = /^(-?\d{1,6}(?:[.,]\d{1,2})?)\s*%?$/.exec(first) ?? [];
  if (number === undefined || more.length > 0) return { reason: 'wrong-type' };
  return readQuantity(question, Number(number.replace(',', '.')));
}

function readQuantity(question: Question, value: number): OneChecked {
  const units = unitsOf(question, value);
  // −0 is 0: one way of writing, one digest.
  return units === undefined ? { reason: 'out-of-range' } : { value: units === 0 ? 0 : value };
}

/** NFC, because phones and macOS may send the same letter in two pieces; numbers of people are masked as in a comment. */
function readText(text: string): OneChecked {
  const value = text.normalize('NFC').trim();
  if (value.length > longestText) return { reason: 'too-long' };
  return value === '' ? {} : { value: maskNumbers(value) };
}

function readOptions(questionnaire: Questionnaire, question: Question, values: number[]): OneChecked {
  const allowed = scaleOf(questionnaire, question).options.map((option) => option.value);
  if (values.some((value) => !allowed.includes(value))) return { reason: 'not-an-option' };
  const [first, ...more] = new Set(values);
  if (first === undefined) return {};
  if (question.kind === 'multiple') return { value: allowed.filter((value) => values.includes(value)) };
  return more.length > 0 ? { reason: 'wrong-type' } : { value: first };
}

/** Puts answers in the questionnaire's order, drops and reports those not asked, and names the required that are missing. */
function settle(questionnaire: Questionnaire, checked: ({ id: string } & OneChecked)[]): CheckedAnswers {
  const given = new Map(checked.map(({ id, ...one }) => [id, one]));
  const values: Answers = Object.fromEntries(
    checked.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])),
  );
  const isAsked = whoIsAsked(questionnaire);
  const answers: Answers = {};
  const faults: AnswerFault[] = checked
    .filter(({ reason }) => reason === 'unknown-question')
    .map(({ id }) => ({ question: id, reason: 'unknown-question' }));
  for (const question of questionsOf(questionnaire)) {
    const { value, reason } = judge(question, given.get(question.id) ?? {}, isAsked(question.id, values));
    if (value !== undefined) answers[question.id] = value;
    if (reason !== undefined) faults.push({ question: question.id, reason });
  }
  return { answers, faults };
}

/** What was not asked is no more than that, however wrong it is besides. */
function judge(question: Question, given: OneChecked, asked: boolean): OneChecked {
  const silent = given.value === undefined && given.reason === undefined;
  if (!asked) return silent ? {} : { reason: 'not-asked' };
  return silent && question.required ? { reason: 'required' } : given;
}
