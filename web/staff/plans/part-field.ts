// What is the field of a survey's part called in a form? `part.question.C1`; a page draws it and its address reads it back.
import type { MeasuredPart } from '../../../functions/domain/measured-figure.ts';

export const partPrefix = 'part.';
export const partField = (part: MeasuredPart): string =>
  `${partPrefix}${part.kind}${part.kind === 'whole' ? '' : `.${part.id}`}`;
