// What do a ballot's boxes say? The texts of the operation: a dash is a blank, and several options are joined as a table joins them.
import { fieldOf } from '../../../web/staff/paper/ballot-keys.tsx';
import type { FormFault } from '../../../web/staff/parts/filled.ts';
import { type Question, type Questionnaire, questionsOf, scaleOf } from '../../domain/questionnaire.ts';
import type { Typed } from '../read-form.ts';

export const answersTyped = (questionnaire: Questionnaire, form: Typed): Record<string, string> =>
  Object.fromEntries(
    questionsOf(questionnaire).flatMap((question) => {
      const text = cellOf(questionnaire, question, form.value(fieldOf(question.id)));
      return text === '' ? [] : [[question.id, text]];
    }),
  );

function cellOf(questionnaire: Questionnaire, question: Question, text: string): string {
  if (question.kind === 'text') return text;
  if (text === '-') return '';
  if (question.kind !== 'multiple') return text;
  const { options } = scaleOf(questionnaire, question);
  const together = options.every(({ value }) => String(value).length === 1);
  // A letter among the numbers is a slip to be told, not to be read over.
  if (!/^[\d\s,.;|+-]*$/.test(text)) return text;
  return (together ? [...text.replace(/\D/g, '')] : text.split(/\D+/).filter((part) => part !== '')).join('|');
}

const ownFields = ['serial', 'comment', 'serviceCode'];

/** Faults beside the boxes they are about; what is wrong with the batch itself is said of the form as a whole. */
export const besideBoxes = (questionnaire: Questionnaire, faults: FormFault[]): FormFault[] =>
  faults.map(({ path, message }) => {
    const id = path.replace(/^answers\./, '');
    const isQuestion = questionsOf(questionnaire).some((question) => question.id === id);
    if (isQuestion) return { path: fieldOf(id), message: `${id}: ${message}` };
    return { path: ownFields.includes(path) ? path : '', message };
  });
