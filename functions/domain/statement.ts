// What does a rated unit itself say about its figures? A short text of its own (ý kiến giải trình), shown beside them.
import * as z from 'zod/mini';
import { reportPeriod } from './report.ts';

/** In characters: a page of typed text, enough to explain and too little to bury the figure. */
export const longestStatement = 2000;

export const statement = z.object({
  campaignId: z.string(),
  agencyId: z.string(),
  /** Of which period's frozen figures it speaks; absent of one on the campaign as a whole. */
  period: z.optional(reportPeriod),
  /** Empty where the unit has taken it back. */
  text: z.string(),
  /** When it was written or last changed, RFC 3339. */
  writtenAt: z.string(),
});
export type Statement = z.infer<typeof statement>;

/** Neither letters nor ends of lines: a text document that holds one of these cannot be opened. */
const unprintable = /[^\P{Cc}\n\t]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** As it is kept: composed letters, one kind of line end, nothing that no page can show, no blank edges. */
export const tidyStatement = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, '').normalize('NFC').trim();
