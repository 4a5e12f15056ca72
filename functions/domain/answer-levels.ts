// Which answers of a question are bad, which good? Its levels from the worst to the best, each on one of five steps.
import { inLanguage, type Question, type Questionnaire, scaleOf } from './questionnaire.ts';

/** From -2, the worst, to 2; 0 is neutral. */
export type Step = -2 | -1 | 0 | 1 | 2;
export type Level = { value: number; label: string; step: Step };

/**
 * The levels of a question with a scale, without the answers that say nothing of quality (`notApplicable`, `countsInBase`). Five levels are
 * the five steps, four leave out the neutral, two are the ends; empty for quantities and text.
 */
export function answerLevels(asked: Questionnaire, question: Question, lang: string): Level[] {
  const { best, options } = scaleOf(asked, question);
  const rated = options.filter(({ notApplicable, countsInBase }) => !notApplicable && !countsInBase);
  const ordered = rated.toSorted((a, b) => (best === 'high' ? a.value - b.value : b.value - a.value));
  return ordered.map(({ value, label }, i) => ({
    value,
    label: inLanguage(label, lang),
    step: stepOf(i, ordered.length),
  }));
}

const steps: Step[] = [-2, -1, 0, 1, 2];
const stepOf = (place: number, of: number): Step => steps[of < 2 ? 2 : Math.round((4 * place) / (of - 1))] ?? 0;

export type AnsweredLevel = Level & { count: number; percent: number };

/** The levels with how many chose each and its share of all who chose one; empty where nobody did. */
export function answeredLevels(levels: Level[], counts: Record<string, number>): AnsweredLevel[] {
  const all = levels.reduce((sum, { value }) => sum + (counts[String(value)] ?? 0), 0);
  if (all === 0) return [];
  return levels.map((level) => {
    const count = counts[String(level.value)] ?? 0;
    return { ...level, count, percent: (100 * count) / all };
  });
}
