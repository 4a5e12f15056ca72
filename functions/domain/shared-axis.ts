// May two series be drawn on one axis? Only what is measured the same way: whoever sees one axis reads one yardstick.
import type { OutsideIndex } from './reference.ts';

/** A series of an outside index, or of our own scores by a method of a questionnaire. */
export type Series =
  | { origin: 'outside'; index: OutsideIndex; unit: 'percent' | 'points'; of?: number | undefined }
  | { origin: 'ours'; questionnaire: { id: string; version: number }; method: { id: string; version: number } };

/** The sentence for each is in `web/words/reference-words.ts`. */
export type AxisRefusal =
  | 'ours-and-outside'
  | 'ours-and-qd-766'
  | 'two-indices'
  | 'two-units'
  | 'two-questionnaires'
  | 'two-methods';

export type SharedAxis = { may: true } | { may: false; reason: AxisRefusal };

/** Refuses two outside indices, an outside one and ours, one index in two units, and ours by two questionnaires or methods. */
export function mayShareAxis(a: Series, b: Series): SharedAxis {
  const reason = refusalOf(a, b);
  return reason === undefined ? { may: true } : { may: false, reason };
}

type Outside = Extract<Series, { origin: 'outside' }>;
type Ours = Extract<Series, { origin: 'ours' }>;

function refusalOf(a: Series, b: Series): AxisRefusal | undefined {
  if (a.origin === 'outside') return b.origin === 'outside' ? betweenOutside(a, b) : besideOurs(a);
  return b.origin === 'ours' ? betweenOurs(a, b) : besideOurs(b);
}

function betweenOutside(a: Outside, b: Outside): AxisRefusal | undefined {
  if (a.index !== b.index) return 'two-indices';
  return a.unit === b.unit && a.of === b.of ? undefined : 'two-units';
}

function betweenOurs(a: Ours, b: Ours): AxisRefusal | undefined {
  if (!isSame(a.questionnaire, b.questionnaire)) return 'two-questionnaires';
  return isSame(a.method, b.method) ? undefined : 'two-methods';
}

/** Quyết định 766 counts who said nothing as satisfied: beside ours it misleads most, and the sentence says why. */
const besideOurs = ({ index }: Outside): AxisRefusal => (index === 'qd-766' ? 'ours-and-qd-766' : 'ours-and-outside');

type Versioned = { id: string; version: number };
const isSame = (a: Versioned, b: Versioned): boolean => a.id === b.id && a.version === b.version;
