// What is a period called in a title? `Quý IV/2026`, `Tháng 10/2026`, as reports name it.
import { writeDay } from './language.ts';

const roman = ['I', 'II', 'III', 'IV'];

/** Of `2026-10`, `2026-Q4`, `2026-H1` or `2026`. */
export function periodName(period: string, lang: 'vi' | 'en' = 'vi'): string {
  const [year = '', part = ''] = period.split('-');
  const number = Number(part.replace(/\D/g, ''));
  return names[lang][kindOf(part)](year, number);
}

const kindOf = (part: string): keyof Names => {
  if (part === '') return 'year';
  if (part.startsWith('Q')) return 'quarter';
  return part.startsWith('H') ? 'half' : 'month';
};

type Names = Record<'year' | 'half' | 'quarter' | 'month', (year: string, number: number) => string>;
const names: Record<'vi' | 'en', Names> = {
  vi: {
    year: (year) => `Năm ${year}`,
    half: (year, number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    quarter: (year, number) => `Quý ${roman[number - 1] ?? number}/${year}`,
    month: (year, number) => `Tháng ${number}/${year}`,
  },
  en: {
    year: (year) => `Year ${year}`,
    half: (year, number) => `Half ${number} of ${year}`,
    quarter: (year, number) => `Q${number} ${year}`,
    month: (year, number) => `${year}-${String(number).padStart(2, '0')}`,
  },
};

/** Of any report's period: a named one, the whole campaign, or its days. */
export function reportPeriodName({ name, from, to }: NamedDays, lang: 'vi' | 'en' = 'vi'): string {
  if (name === 'all') return lang === 'vi' ? 'Cả đợt khảo sát' : 'The whole campaign';
  if (name.includes('..')) return fromTo[lang](writeDay(from), writeDay(to));
  if (!name.endsWith('-9M')) return periodName(name, lang);
  return lang === 'vi' ? `9 tháng năm ${name.slice(0, 4)}` : `Nine months of ${name.slice(0, 4)}`;
}

type NamedDays = { name: string; from: string; to: string };
const fromTo = {
  vi: (from: string, to: string) => `Từ ${from} đến ${to}`,
  en: (from: string, to: string) => `From ${from} to ${to}`,
};

/** The title with the next period in place of this one, however its first letter is written; else marked as a copy. */
export function nextTitle(title: string, now: string | undefined, next: string | undefined): string {
  if (now !== undefined && next !== undefined) {
    const [before, after] = [periodName(now), periodName(next)];
    for (const [from, to] of [
      [before, after],
      [lowered(before), lowered(after)],
    ] as const)
      if (title.includes(from)) return title.replace(from, to);
  }
  return `${title} (bản sao)`.slice(0, 300);
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
