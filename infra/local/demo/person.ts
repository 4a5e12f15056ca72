// How does an invented person answer? By a mood of their own that colours every answer, as with real people.
import { whoIsAsked } from '../../../functions/domain/conditions.ts';
import { flagsAtWrite } from '../../../functions/domain/integrity.ts';
import { type Question, type Questionnaire, questionsOf } from '../../../functions/domain/questionnaire.ts';
import type { Answers, Flag } from '../../../functions/domain/response.ts';
import { commentOf } from './comments.ts';
import { bell, pick, type Random, type Weighted } from './seeded-random.ts';

export type Person = { answers: Answers; comment: string | undefined; flags: Flag[] };

const leftBlank = 0.025;
const cannotSay = 0.04;
const hurried = 0.01;
// How long people had the page open: the answers of some were not read.
const unhurried = { openedAt: undefined, answeredAt: '2026-01-01T09:00:00Z' };
const inHaste = { openedAt: '2026-01-01T09:00:00Z', answeredAt: '2026-01-01T09:00:08Z' };
const moodSpread = 0.6;
const badDay = { share: 0.05, worse: 1.6 };
const answerSpread = 0.55;

/** What people come for and as whom, by the opening questions of the counter edition. */
const circumstances: Record<string, Weighted<number>> = {
  Q1: [
    [1, 86],
    [2, 14],
  ],
  Q2: [
    [1, 44],
    [2, 10],
    [3, 31],
    [4, 4],
    [5, 11],
  ],
  Q3: [
    [1, 15],
    [0, 85],
  ],
};

/** What is easier (above 0) or harder to be pleased with, by question or else by section. */
const ease: Record<string, number> = {
  A: 0.1,
  A2: -0.15,
  B: 0.05,
  B3: 0.15,
  B4: -0.2,
  C: 0.15,
  C2: 0,
  D: 0.05,
  E: -0.3,
};

/**
 * Invents people; `level` is how good, on the scale of 1 to 5, the work of the unit they come from seems on average, `turn` by how much
 * better or worse one criterion seems there.
 */
export function personInventor(
  questionnaire: Questionnaire,
): (random: Random, level: number, turn: (question: string) => number) => Person {
  const questions = questionsOf(questionnaire);
  const isAsked = whoIsAsked(questionnaire);
  return (random, level, turn) => {
    const mood = moodSpread * bell(random) - (random() < badDay.share ? badDay.worse : 0);
    const answers: Answers = {};
    for (const question of questions) {
      if (!isAsked(question.id, answers) || random() < leftBlank) continue;
      answers[question.id] = answerTo(random, question, level + mood + turn(question.id));
    }
    const comment = commentOf(random, mood);
    return {
      answers,
      comment,
      flags: flagsAtWrite(questionnaire, { answers, ...(random() < hurried ? inHaste : unhurried) }),
    };
  };
}

function answerTo(random: Random, question: Question, feeling: number): number {
  const choices = circumstances[question.id];
  if (choices !== undefined) return pick(random, choices);
  if (random() < cannotSay) return 0;
  const easier = ease[question.id] ?? ease[question.id.charAt(0)] ?? 0;
  return Math.min(5, Math.max(1, Math.round(feeling + easier + answerSpread * bell(random))));
}
