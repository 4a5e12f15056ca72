// What does a campaign really ask? Its questionnaire, less the questions about the respondent where it does without them.
import type { Campaign } from './campaign.ts';
import { onceFor } from './once-for.ts';
import { isScored, type Questionnaire, type Section } from './questionnaire.ts';

/** What the campaign takes beside ratings; minors are asked for neither unless somebody decides so. */
export const defaultAsking = ({ audience }: Questionnaire): { comments: boolean; respondentQuestions: boolean } => ({
  comments: audience !== 'pupil',
  respondentQuestions: audience !== 'pupil',
});

/** A comment is taken unless the campaign says no (campaigns from before the setting took one). */
export const takesComments = ({ comments }: Pick<Campaign, 'comments'>): boolean => comments ?? true;

/** The questionnaire as this campaign puts it: shown, checked, counted and exported alike. */
export const askedBy = (
  { respondentQuestions }: Pick<Campaign, 'respondentQuestions'>,
  of: Questionnaire,
): Questionnaire => ((respondentQuestions ?? true) ? of : withoutRespondent(of));

const withoutRespondent = onceFor((of: Questionnaire): Questionnaire => {
  const dropped = respondentQuestionsOf(of);
  const kept = (section: Section): Section => ({
    ...section,
    questions: section.questions.filter(({ id }) => !dropped.includes(id)),
  });
  return { ...of, sections: of.sections.map(kept).filter(({ questions }) => questions.length > 0) };
});

/**
 * The ids of the questions about the respondent. Our forms and the ministries' open with them ("Thông tin người trả lời"): the first
 * section, where it rates nothing. What decides whether a later question is asked, or enters a method, is no mere statistic and stays.
 */
export function respondentQuestionsOf({ sections, methods }: Questionnaire): string[] {
  const [first, ...others] = sections;
  if (first === undefined || others.length === 0) return [];
  if (first.questions.some((question) => question.kind === 'rating' || isScored(question))) return [];
  const needed = new Set([
    ...others.flatMap(({ questions }) => questions.flatMap(({ showIf }) => showIf?.question ?? [])),
    ...methods.flatMap(({ questions }) => questions ?? []),
  ]);
  // What is needed may itself depend on a question above it.
  for (const { id, showIf } of first.questions.toReversed())
    if (needed.has(id) && showIf !== undefined) needed.add(showIf.question);
  return first.questions.map(({ id }) => id).filter((id) => !needed.has(id));
}
