// What does a cell of a workbook say as text? A number in full, a percentage with its sign, a day or local time as the API writes them.

/** The fifteen digits a spreadsheet shows: it holds 0.30000000000000004 and says 0.3. */
const shownDigits = 15;

/** A cell holds no time zone: its day and hour are those of Asia/Ho_Chi_Minh, and come as the UTC fields of `cell`. */
export function cellText(cell: string | number | boolean | Date | null, isPercent: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return isPercent ? `${shown(cell * 100)}%` : shown(cell);
  return dateText(cell);
}

const shown = (value: number): string => String(Number(value.toPrecision(shownDigits)));

/** Days are kept as fractions, so that ten o'clock may come as a millisecond before it. */
function dateText(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : `${text.slice(0, 19)}+07:00`;
}
