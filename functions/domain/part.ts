// Which part of a questionnaire is a result about: all of it, a section, or one question?
import type { Question, Questionnaire } from './questionnaire.ts';

export type Part = { kind: 'whole' } | { kind: 'section'; id: string } | { kind: 'question'; id: string };

/** The part's questions, each with its section's id, in the order they are asked. */
export function questionsOfPart(questionnaire: Questionnaire, part: Part): { sectionId: string; question: Question }[] {
  const all = questionnaire.sections.flatMap((section) =>
    section.questions.map((question) => ({ sectionId: section.id, question })),
  );
  if (part.kind === 'whole') return all;
  return all.filter(({ sectionId, question }) => part.id === (part.kind === 'section' ? sectionId : question.id));
}
