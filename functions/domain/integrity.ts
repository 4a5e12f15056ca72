// Which responses should a person look at? Rules that flag and never refuse: a flag is a question to a reviewer, not a verdict.
import { onceFor } from './once-for.ts';
import { isScored, type Questionnaire } from './questionnaire.ts';
import type { Answers, Flag } from './response.ts';

/**
 * How many answers it takes before a pattern in them says anything. Five smileys, all alike, tapped in four seconds: on a short form that
 * is an honest person in a hurry, so short forms are never judged by what they hold.
 */
const longForm = 10;
/** Sections ask about different things: place, procedure, staff, result. One value through three of them was hardly weighed each time. */
const manySections = 3;
/** Reading one criterion and tapping takes two seconds or more; under one second a question it was not read. */
const secondsPerAnswer = 1;

/** A response as it came in; instants are RFC 3339, `openedAt` is when its page was shown, where that is known. */
export type Arriving = { answers: Answers; answeredAt: string; openedAt: string | undefined };

/** What one response shows by itself, without its neighbours. */
export function flagsAtWrite(questionnaire: Questionnaire, arriving: Arriving): Flag[] {
  const found: Flag[] = [];
  if (isTooFast(arriving)) found.push('too-fast');
  if (isStraightLine(questionnaire, arriving.answers)) found.push('straight-line');
  return found;
}

/** A clock that runs backwards, or no known opening, is not judged: `openedAt` is unsigned, for all it can do is flag. */
function isTooFast({ answers, answeredAt, openedAt }: Arriving): boolean {
  const given = Object.keys(answers).length;
  if (given < longForm || openedAt === undefined) return false;
  const seconds = (Date.parse(answeredAt) - Date.parse(openedAt)) / 1000;
  return seconds >= 0 && seconds < given * secondsPerAnswer;
}

/** "Không có ý kiến" is a value too: whoever chose it here and there has weighed. */
function isStraightLine(questionnaire: Questionnaire, answers: Answers): boolean {
  const sections = new Set<string>();
  let given = 0;
  let first: string | undefined;
  for (const { section, question } of scoredIn(questionnaire)) {
    const answer = answers[question];
    if (answer === undefined) continue;
    const value = JSON.stringify(answer);
    first ??= value;
    // Most people's second answer says so.
    if (value !== first) return false;
    given += 1;
    sections.add(section);
  }
  return given >= longForm && sections.size >= manySections;
}

const scoredIn = onceFor(({ sections }: Questionnaire) =>
  sections.flatMap(({ id, questions }) =>
    questions.filter(isScored).map((question) => ({ section: id, question: question.id })),
  ),
);

/** The answers as one text, by which two responses can be told to say the same; undefined where so few may well agree by chance. */
export function answersAlike(answers: Answers): string | undefined {
  const given = Object.entries(answers);
  return given.length < longForm ? undefined : JSON.stringify(given);
}
