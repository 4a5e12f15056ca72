// How large is a file, as people of the language write it?
import type { StaffLanguage } from '../../words/staff/frame-words.ts';

const kilobyte = 1024;

/** Rounded up to whole kB, and from 1 MB on to tenths: it says how long a download takes. */
export function sizeSaid(lang: StaffLanguage, bytes: number): string {
  const written = (value: number) => value.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: 1 });
  const kilobytes = Math.ceil(bytes / kilobyte);
  return kilobytes < kilobyte ? `${written(kilobytes)} kB` : `${written(bytes / kilobyte ** 2)} MB`;
}
