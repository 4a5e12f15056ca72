// By which day is a task due that says "Trong tháng 6/2022" or "Từ 8/2022 đến 4/2023"? The last day that its words name.
import { daysOfMonth } from './period.ts';

const written = /(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})/g;
const quarter = /quý\s+(iv|i{1,3}|[1-4])\s*(?:\/|năm\s*)(\d{4})/giu;
const quarters = new Map([...['i', 'ii', 'iii', 'iv'].entries()].map(([i, roman]) => [roman, i + 1]));

/** Undefined where the words name no month or day ("thường xuyên"). */
export function lastDayWritten(words: string): string | undefined {
  const days = [...words.matchAll(written)].flatMap(([, day, month = '', year = '']) => dayAt(day, month, year));
  const ends = [...words.matchAll(quarter)].flatMap(([, which = '', year = '']) =>
    dayAt(undefined, String(3 * (quarters.get(which.toLowerCase()) ?? Number(which))), year),
  );
  return [...days, ...ends].toSorted().at(-1);
}

/** Of a month without a day its last one; none of a month or day that there is not. */
function dayAt(day: string | undefined, month: string, year: string): string[] {
  if (Number(month) < 1 || Number(month) > 12) return [];
  const { to } = daysOfMonth(`${year}-${month.padStart(2, '0')}`);
  if (day === undefined) return [to];
  const found = `${to.slice(0, 7)}-${day.padStart(2, '0')}`;
  return found >= `${to.slice(0, 7)}-01` && found <= to ? [found] : [];
}
