// Is an index a percentage? Only what runs from 0 to 100 is.
import type { Method } from './questionnaire.ts';

const percentages = new Set(['positive-share', 'all-positive-share', 'mean-of-max', 'mean-0-100']);

export const isPercentage = ({ question }: Method): boolean => percentages.has(question.formula);
