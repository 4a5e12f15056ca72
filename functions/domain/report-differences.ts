// In which rows do two revisions of a report differ, and by how much? A row that is withheld in one of them is no zero there.
import Fraction from 'fraction.js';

export type Figure = { responses: number; index: number | null; position: number | null };
/** Null where the row is withheld or not there. */
export type ComparedRow = { key: string; figure: Figure | null };
export type Difference = {
  key: string;
  before: Figure | null;
  after: Figure | null;
  /** In the index's own points; null where one of them has no index. */
  change: number | null;
};

/** Every row that is not what it was, in the order of the later revision, then what is no longer there. */
export function differencesOf(before: ComparedRow[], after: ComparedRow[]): Difference[] {
  const [old, now] = [figuresBy(before), figuresBy(after)];
  const keys = new Set([...after, ...before].map(({ key }) => key));
  return [...keys].flatMap((key) => {
    const [was, is] = [old.get(key) ?? null, now.get(key) ?? null];
    return isSame(was, is) ? [] : [{ key, before: was, after: is, change: changeOf(was, is) }];
  });
}

const figuresBy = (rows: ComparedRow[]): Map<string, Figure | null> =>
  new Map(rows.map(({ key, figure }) => [key, figure]));

function isSame(a: Figure | null, b: Figure | null): boolean {
  if (a === null || b === null) return a === b;
  return a.responses === b.responses && a.index === b.index && a.position === b.position;
}

const changeOf = (before: Figure | null, after: Figure | null): number | null =>
  differenceOfPrinted(before?.index ?? null, after?.index ?? null);

/** Of two indices as they were printed, so that the table adds up by hand: decimals are subtracted as decimals. */
export const differenceOfPrinted = (was: number | null, is: number | null): number | null =>
  was === null || is === null ? null : new Fraction(String(is)).sub(new Fraction(String(was))).valueOf();
