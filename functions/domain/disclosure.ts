// When would a figure give somebody away, and what else has to be kept back so that it cannot be worked out?
import { binBounds } from './quantity.ts';
import { entersScores, isQuantity, type Question, type Questionnaire, questionsOf, scaleOf } from './questionnaire.ts';
import { counterName, type Tally } from './tally.ts';

/** What of a figure decides whether it may be shown: its people, and how many gave each answer to each scored question. */
export type Crowd = {
  people: number;
  answers: number[][];
  /** Everybody of it was served by one official: a figure would rate that person. */
  oneOfficial?: boolean;
};

/**
 * A crowd is small where it has fewer people than the minimum, or where everybody who answered some scored question that most of
 * them answered gave the same answer: whoever knows that a person is among them would know what that person said.
 * Nobody is not small (that nobody answered is no secret), and a minimum of 1 asks for no protection at all. Whatever their number,
 * those whom one official served are small: it is the official who would be shown.
 */
export function isSmall({ people, answers, oneOfficial = false }: Crowd, minimum: number): boolean {
  if (people === 0) return false;
  if (oneOfficial || minimum === 1) return oneOfficial;
  return people < minimum || answers.some((counts) => areOfOneMind(counts, people));
}

function areOfOneMind(counts: number[], people: number): boolean {
  const given = counts.filter((count) => count > 0);
  return given.length === 1 && 2 * (given[0] ?? 0) > people;
}

/** The questions that enter a score by some method. */
export const everScored = (questionnaire: Questionnaire): Question[] =>
  questionsOf(questionnaire).filter((question) =>
    questionnaire.methods.some((method) => entersScores(method, question)),
  );

/** The counters of each of them: its options, or a quantity's bins. */
export const scoredCounters = (questionnaire: Questionnaire): string[][] =>
  everScored(questionnaire).map((question) =>
    isQuantity(question)
      ? binBounds(question).map((_, bin) => counterName.bin(question.id, bin))
      : scaleOf(questionnaire, question).options.map(({ value }) => counterName.option(question.id, value)),
  );

/** The crowd of a tally. */
export const crowdOf = (tally: Tally, scored: string[][]): Crowd => ({
  people: tally[counterName.responses] ?? 0,
  answers: scored.map((names) => names.map((name) => tally[name] ?? 0)),
});

/** People who are shown together or not at all; `members` are the keys of the parts that were put together. */
export type Group = { members: string[]; crowd: Crowd };

/**
 * Puts parts together until no group is small: each small one, smallest first, with whichever other `nearest` chooses. A figure that is
 * a sum of whole groups may then be shown, and whatever is added to or taken from such figures is again a sum of whole groups: so no
 * small part can be worked out, from however many tables. One small group is left only where all parts together are small.
 */
export function safeGroups(
  parts: Group[],
  minimum: number,
  nearest: (group: Group, others: Group[]) => Group | undefined = (_, others) => smallestOf(others),
): Group[] {
  let groups = parts.filter(({ crowd }) => crowd.people !== 0);
  for (;;) {
    const small = smallestOf(groups.filter(({ crowd }) => isSmall(crowd, minimum)));
    const others = groups.filter((group) => group !== small);
    const partner = small === undefined ? undefined : (nearest(small, others) ?? smallestOf(others));
    if (small === undefined || partner === undefined) return groups;
    groups = [...others.filter((group) => group !== partner), together(small, partner)];
  }
}

/** Whether a figure made of the parts may be shown: it cuts no group, and none of its groups is small. */
export const isShowable = (parts: ReadonlySet<string>, groups: Group[], minimum: number): boolean =>
  groups
    .filter(({ members }) => members.some((key) => parts.has(key)))
    .every(({ members, crowd }) => members.every((key) => parts.has(key)) && !isSmall(crowd, minimum));

/** The group of fewest people; of equals, the first by its keys. */
export function smallestOf(groups: Group[]): Group | undefined {
  const order = (a: Group, b: Group) =>
    a.crowd.people - b.crowd.people || (a.members.join() < b.members.join() ? -1 : 1);
  return groups.toSorted(order)[0];
}

/** Two groups as one. */
export const together = (a: Group, b: Group): Group => ({
  members: [...a.members, ...b.members].toSorted(),
  crowd: {
    people: a.crowd.people + b.crowd.people,
    answers: a.crowd.answers.map((counts, i) => counts.map((count, j) => count + (b.crowd.answers[i]?.[j] ?? 0))),
    // Two officials hide each other as little as one: a figure of either and both would tell them apart.
    oneOfficial: (a.crowd.oneOfficial ?? false) && (b.crowd.oneOfficial ?? false),
  },
});
