// In which order does the ministry of health's portal ask for a ballot, and what is typed into each field? Who asked first, then the form as it is.
import { inLanguage, type Option, type Question, type Questionnaire, scaleOf } from './questionnaire.ts';
import type { Answer } from './response.ts';

/** A question with the section it stands in, and what may be chosen. */
export type PortalField = { id: string; section: string; text: string; options: Option[] };

// The kind of survey, who interviewed, who answered: the portal's head, which our form asks last.
const head = 'M';

/** None of whatever is no form of the ministry's: there is nothing to be typed into. */
export function portalFields(questionnaire: Questionnaire): PortalField[] {
  if (!questionnaire.id.startsWith('byt-')) return [];
  const { sections } = questionnaire;
  const ordered = [...sections.filter(({ id }) => id === head), ...sections.filter(({ id }) => id !== head)];
  return ordered.flatMap(({ title, questions }) =>
    questions.map((question) => fieldOf(questionnaire, inLanguage(title, 'vi'), question)),
  );
}

const fieldOf = (of: Questionnaire, section: string, question: Question): PortalField => ({
  ...{ id: question.id, section, text: inLanguage(question.text, 'vi') },
  options: scaleOf(of, question).options,
});

/** The value as it is coded, and in words; both empty where nothing was answered, which is not 0. */
export function portalCell({ options }: PortalField, answer: Answer | undefined): { value: string; said: string } {
  if (answer === undefined) return { value: '', said: '' };
  const values = Array.isArray(answer) ? answer : [answer];
  const said = values.map((value) => {
    const label = options.find((option) => option.value === value)?.label;
    return label === undefined ? String(value) : inLanguage(label, 'vi');
  });
  return { value: values.join('|'), said: said.join('; ') };
}
