// Does an index run from 0 to 100? Only then is it a percentage, and a change of it one of percentage points.
import type { Method } from './questionnaire.ts';

const percentages = new Set(['positive-share', 'all-positive-share', 'mean-of-max', 'mean-0-100']);

export const isPercentage = ({ question }: Method): boolean => percentages.has(question.formula);
