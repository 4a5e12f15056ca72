// What does a survey say of the whole, each factor and each criterion? The scores of released blocks, as a plan may take them.
import type { MeasuredFigure, MeasuredPart } from '../domain/measured-figure.ts';
import { entersScores, questionsOf } from '../domain/questionnaire.ts';
import { namedParts } from './questionnaire-parts.ts';
import type { ReleasedCut } from './released-cut.ts';
import { scoreOfBlocks } from './released-rows.ts';

const whole = { part: { kind: 'whole' as const }, label: 'Chỉ số hài lòng (khảo sát tại nơi giao dịch)' };

/** Everything that is scored, in the order it is asked. */
export const figuresIn = (released: ReleasedCut) =>
  [whole, ...scoredParts(released, 'section'), ...scoredParts(released, 'question')].map(({ part, label }) => ({
    part,
    label,
    ...figureOf(released, part),
  }));

/** What is scored of a kind of part. */
function scoredParts({ cut: { questionnaire, method } }: ReleasedCut, kind: 'section' | 'question') {
  const scored = new Set(questionsOf(questionnaire).filter((one) => entersScores(method, one)));
  const asked = new Map(questionnaire.sections.map(({ id, questions }) => [id, questions]));
  return namedParts(questionnaire, kind).filter(({ part: { id } }) =>
    kind === 'section'
      ? (asked.get(id) ?? []).some((one) => scored.has(one))
      : [...scored].some((one) => one.id === id),
  );
}

function figureOf({ cut, blocks }: ReleasedCut, part: MeasuredPart) {
  const score = scoreOfBlocks(cut, blocks, part);
  if (score.suppressed) return { index: null, base: 0, interval: null };
  const { index, interval } = score;
  const bounds = interval && { low: interval.low, high: interval.high, approximate: interval.approximate };
  // What is described but not scored has no index, and is in no denominator.
  const base = score.questions.reduce((all, one) => all + (one.index === null ? 0 : one.base), 0);
  return { index, base, interval: bounds };
}

/** As a plan keeps it; undefined where nothing is scorable. */
export function measuredIn(released: ReleasedCut, part: MeasuredPart): MeasuredFigure | undefined {
  const { cut, days, responses } = released;
  const { index, ...more } = figureOf(released, part);
  if (index === null) return undefined;
  const { campaign, agencyId, method } = cut;
  return {
    ...{ campaignId: campaign.id, agencyId, part, ...days, responses },
    ...{ method: { id: method.id, version: method.version }, index, ...more, random: campaign.sample === 'random' },
  };
}
