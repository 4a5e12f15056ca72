// How are the options of a scale written down? Bilingual rows, numbered from 1 in the order they are printed.
import type { QuestionnaireInput } from '../domain/questionnaire.ts';

export type ScaleInput = QuestionnaireInput['scales'][string];

export const levels = (...rows: [vi: string, en: string][]): ScaleInput['options'] =>
  rows.map(([vi, en], index) => ({ value: index + 1, label: { vi, en } }));
