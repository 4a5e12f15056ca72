// What is every part of the overview given? The language, all figures, the one of the whole, and how figures are written.
import type { StaffLanguage } from '../../words/staff/frame-words.ts';
import type { Overview, ShownFigure } from './results-shown.ts';
import type { Writing } from './writing.ts';

export type PartProps = { lang: StaffLanguage; overview: Overview; total: ShownFigure; writing: Writing };
