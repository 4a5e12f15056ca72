// With which sentences does a reply often begin? Texts that an office keeps, with blanks in braces that are filled in before they are sent.
import * as z from 'zod/mini';

const line = (longest: number) => z.string().check(z.trim(), z.normalize('NFC'), z.minLength(1), z.maxLength(longest));

export const replyTemplate = z.strictObject({ id: z.string(), title: line(120), text: line(2000) });
export type ReplyTemplate = z.infer<typeof replyTemplate>;

/** What is still to be filled in, as it stands in the text: `{nơi nhận}`. */
export const blanksIn = (text: string): string[] => text.match(/\{[^{}\n]{1,60}\}/g) ?? [];

/** The text with its blanks filled by name; one of which nothing is known stays, for a person to fill in. */
export const filledIn = (text: string, known: Record<string, string | undefined>): string =>
  text.replace(/\{([^{}\n]{1,60})\}/g, (blank, name: string) => known[name] ?? blank);
