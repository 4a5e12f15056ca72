// What of a comment may its own unit read? All of it, but in what complains of the unit no dossier code: from it the unit would know who wrote.
import type { Comment } from './comment.ts';
import type { Level } from './comment-release.ts';

/** `H38.12-251103-0007`, `000.00.12.H38-251103-0007`: an office, a date, a number. */
const dossierCode = /(?:\d{3}\.\d\d\.)?(?:\d\d\.)?H\d\d(?:\.\d{1,3})*-\d{6}-\d{3,6}/giu;
const mask = '•••';

/** The text as somebody of a level reads it, and by which they search. */
export function textFor(level: Level, { text, kind, recognisedKind = kind }: Comment): string {
  const complains = kind !== 'none' || recognisedKind !== 'none';
  return level === 'unit' && complains ? text.replace(dossierCode, mask) : text;
}
