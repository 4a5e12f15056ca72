// Which day does a clerk mean? `2025-07-01`, or `1/7/2025` as Vietnamese offices write it.
import { day } from './period.ts';

const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day, `YYYY-MM-DD`; undefined where the text names none that exists. */
export function readDay(text: string): string | undefined {
  const [, days, months, year] = vietnamese.exec(text.trim()) ?? [];
  const iso = days && months && year ? `${year}-${months.padStart(2, '0')}-${days.padStart(2, '0')}` : text.trim();
  return day.safeParse(iso).success ? iso : undefined;
}
