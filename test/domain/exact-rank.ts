// How many of some equations say something of their own? Gaussian elimination over fractions, for tests that solve what was published.
import Fraction from 'fraction.js';

const zero = new Fraction(0);

/** The rank of a matrix of whole numbers; 0 of none. */
export function rank(matrix: number[][]): number {
  const rows = matrix.map((row) => row.map((value) => new Fraction(value)));
  const columns = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < columns; column += 1) {
    const pivot = rows.findIndex((row, i) => i >= found && !(row[column] ?? zero).equals(0));
    if (pivot === -1) continue;
    const [chosen = []] = rows.splice(pivot, 1);
    rows.splice(found, 0, chosen);
    for (const row of rows.slice(found + 1)) eliminate(row, chosen, column);
    found += 1;
  }
  return found;
}

function eliminate(row: Fraction[], pivot: Fraction[], column: number): void {
  const factor = (row[column] ?? zero).div(pivot[column] ?? 1);
  if (factor.equals(0)) return;
  for (const [i, value] of pivot.entries()) row[i] = (row[i] ?? zero).sub(factor.mul(value));
}

/** Whether a figure follows from others: adding its equation tells nothing new. */
export const follows = (from: number[][], figure: number[]): boolean => rank([...from, figure]) === rank(from);
