// Which rows does a grouping by factor or criterion have? The questionnaire's sections or questions, in the order they are asked.
import { inLanguage, type Questionnaire } from '../domain/questionnaire.ts';

export type NamedPart = { part: { kind: 'question' | 'section'; id: string }; label: string };

export function namedParts({ sections }: Questionnaire, by: 'question' | 'section'): NamedPart[] {
  const parts =
    by === 'section'
      ? sections.map(({ id, title }) => ({ id, label: title }))
      : sections.flatMap(({ questions }) => questions.map(({ id, text }) => ({ id, label: text })));
  return parts.map(({ id, label }) => ({ part: { kind: by, id }, label: inLanguage(label, 'vi') }));
}
