// What would a spreadsheet say? Every count and index worked out from the rows themselves, by none of the platform's own code.
import { expect } from 'vitest';

export type Row = {
  submissionId: string;
  pointCode: string;
  agencyId: string;
  serviceId: string;
  day: string;
  answers: Record<string, number>;
};
export type Shown = { responses: number; index: number | null; sections: PartShown[]; questions: QuestionShown[] };
type PartShown = { id: string; index: number | null; base: number };
type QuestionShown = PartShown & { counts: Record<string, number>; blanks: number; notApplicable: number };

const satisfied = [4, 5];
const levels = [1, 2, 3, 4, 5];

/** Expects a score of some questions to be what the rows say: `t2b`, the share of 4 and 5 per question, then their mean. */
export function expectScore(shown: Shown, rows: Row[], questions: string[]): void {
  expect(shown.responses).toBe(rows.length);
  expectIndex(shown.index, meanShare(rows, questions));
  expect(shown.questions.map(({ id }) => id)).toEqual(questions);
  for (const question of shown.questions) expectQuestion(question, rows);
  for (const section of shown.sections) expectSection(section, rows, questions);
}

function expectQuestion({ id, counts, base, blanks, notApplicable, index }: QuestionShown, rows: Row[]): void {
  const given = rows.map(({ answers }) => answers[id]);
  const count = (value: number | undefined) => given.filter((one) => one === value).length;
  const asked = levels.map(count).reduce((a, b) => a + b, 0);
  expect({ counts: levels.map((level) => counts[level] ?? 0), base, blanks, notApplicable }).toEqual({
    counts: levels.map(count),
    base: asked,
    blanks: count(undefined),
    notApplicable: count(0),
  });
  expectIndex(index, shareOf(rows, id));
}

function expectSection({ id, index, base }: PartShown, rows: Row[], questions: string[]): void {
  const own = questions.filter((question) => question.startsWith(id));
  expectIndex(index, meanShare(rows, own));
  expect(base).toBe(own.flatMap((question) => scoredAnswers(rows, question)).length);
}

/** Two digits, half up: the last shown digit is as near as it can be. */
function expectIndex(shown: number | null, exact: number | undefined): void {
  if (exact === undefined || shown === null) expect([shown, exact]).toEqual([null, undefined]);
  else expect(Math.abs(shown - exact), `${shown} for ${exact}`).toBeLessThanOrEqual(0.005 + 1e-9);
}

function meanShare(rows: Row[], questions: string[]): number | undefined {
  const shares = questions.flatMap((id) => shareOf(rows, id) ?? []);
  return shares.length === 0 ? undefined : shares.reduce((a, b) => a + b, 0) / shares.length;
}

function shareOf(rows: Row[], question: string): number | undefined {
  const scored = scoredAnswers(rows, question);
  const positive = scored.filter((value) => satisfied.includes(value));
  return scored.length === 0 ? undefined : (100 * positive.length) / scored.length;
}

const scoredAnswers = (rows: Row[], question: string): number[] =>
  rows.flatMap(({ answers }) => (answers[question] === undefined || answers[question] === 0 ? [] : answers[question]));
