// Are these answers ones the questionnaire allows? Three doors (JSON, form, table row) lead into one check.
import { type IsAsked, whoIsAsked } from './conditions.ts';
import { maskNumbers } from './mask-numbers.ts';
import { onceFor } from './once-for.ts';
import { unitsOf } from './quantity.ts';
import { isQuantity, type Question, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts';
import type { Answer, Answers } from './response.ts';

export type AnswerFault = {
  question: string;
  reason: 'required' | 'not-an-option' | 'not-asked' | 'wrong-type' | 'unknown-question' | 'too-long' | 'out-of-range';
};
export type CheckedAnswers = { answers: Answers; faults: AnswerFault[] };

const longestText = 2000;

/** What every check needs to know of a questionnaire: its questions in order and by id, and the values of each that a person may choose. */
type Form = { asked: Asked[]; byId: Map<string, Asked>; isAsked: IsAsked };
type Asked = { question: Question; allowed: number[] };

const formOf = onceFor((questionnaire: Questionnaire): Form => {
  const asked = questionsOf(questionnaire).map((question) => ({
    question,
    allowed: scaleOf(questionnaire, question).options.map(({ value }) => value),
  }));
  const byId = new Map(asked.map((one) => [one.question.id, one]));
  return { asked, byId, isAsked: whoIsAsked(questionnaire) };
});

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
  const form = formOf(questionnaire);
  return settle(
    form,
    new Map(Object.entries(given).map(([id, value]) => [id, readJsonAnswer(form.byId.get(id), value)])),
  );
}

/** Checks a form's fields: `values(id)` gives what was sent under a name. Drops what was not asked; ignores unknown fields. */
export function readFormAnswers(questionnaire: Questionnaire, values: (id: string) => string[]): CheckedAnswers {
  const form = formOf(questionnaire);
  const { answers, faults } = settle(
    form,
    checkedEach(form, (one) => readTextAnswer(one, values(one.question.id))),
  );
  return { answers, faults: faults.filter(({ reason }) => reason !== 'not-asked') };
}

/** Checks a table row's cells (CSV): several options are joined by `|`; an empty cell is a blank. */
export function readRowAnswers(questionnaire: Questionnaire, cell: (id: string) => string): CheckedAnswers {
  const form = formOf(questionnaire);
  const checked = checkedEach(form, (one) => {
    const { kind, id } = one.question;
    const text = cell(id);
    return readTextAnswer(one, kind === 'multiple' ? text.split('|') : [kind === 'yes-no' ? digitOf(text) : text]);
  });
  return settle(form, checked);
}

/** Spreadsheets say TRUE and FALSE for what is ticked. */
const digitOf = (text: string): string => ({ TRUE: '1', FALSE: '0' })[text.trim()] ?? text;

type OneChecked = { value?: Answer; reason?: AnswerFault['reason'] };
const blank: OneChecked = {};

/** By question. */
type Checked = Map<string, OneChecked>;

const checkedEach = ({ asked }: Form, check: (one: Asked) => OneChecked): Checked =>
  new Map(asked.map((one) => [one.question.id, check(one)]));

function readJsonAnswer(one: Asked | undefined, value: unknown): OneChecked {
  if (one === undefined) return { reason: 'unknown-question' };
  const { question } = one;
  if (question.kind === 'text') return typeof value === 'string' ? readText(value) : { reason: 'wrong-type' };
  if (isQuantity(question)) return typeof value === 'number' ? readQuantity(question, value) : { reason: 'wrong-type' };
  const parts = question.kind === 'multiple' ? value : [value];
  if (!Array.isArray(parts) || !parts.every((part) => Number.isSafeInteger(part))) return { reason: 'wrong-type' };
  return readOptions(one, parts);
}

function readTextAnswer(one: Asked, values: string[]): OneChecked {
  const { question } = one;
  if (question.kind === 'text') return readText(values.join('\n'));
  const parts = values.map((value) => value.trim()).filter((value) => value !== '');
  if (isQuantity(question)) return readTypedQuantity(question, parts);
  if (!parts.every((part) => /^-?\d{1,15}$/.test(part))) return { reason: 'not-an-option' };
  return readOptions(one, parts.map(Number));
}

/** People write 85,5 and 85.5, and some add the sign. */
function readTypedQuantity(question: Question, [first, ...more]: string[]): OneChecked {
  if (first === undefined) return blank;
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
  return value === '' ? blank : { value: maskNumbers(value) };
}

function readOptions({ question, allowed }: Asked, values: number[]): OneChecked {
  if (values.some((value) => !allowed.includes(value))) return { reason: 'not-an-option' };
  const [first, ...more] = new Set(values);
  if (first === undefined) return blank;
  if (question.kind === 'multiple') return { value: allowed.filter((value) => values.includes(value)) };
  return more.length > 0 ? { reason: 'wrong-type' } : { value: first };
}

/** Puts answers in the questionnaire's order, drops and reports those not asked, and names the required that are missing. */
function settle({ asked, isAsked }: Form, checked: Checked): CheckedAnswers {
  const [values, answers]: [Answers, Answers] = [{}, {}];
  const faults: AnswerFault[] = [];
  for (const [id, { value, reason }] of checked) {
    if (value !== undefined) values[id] = value;
    if (reason === 'unknown-question') faults.push({ question: id, reason });
  }
  for (const { question } of asked) {
    const { value, reason } = judge(question, checked.get(question.id) ?? blank, isAsked(question.id, values));
    if (value !== undefined) answers[question.id] = value;
    if (reason !== undefined) faults.push({ question: question.id, reason });
  }
  return { answers, faults };
}

/** What was not asked is no more than that, however wrong it is besides. */
function judge(question: Question, given: OneChecked, asked: boolean): OneChecked {
  const silent = given.value === undefined && given.reason === undefined;
  if (!asked) return silent ? blank : { reason: 'not-asked' };
  return silent && question.required ? { reason: 'required' } : given;
}
