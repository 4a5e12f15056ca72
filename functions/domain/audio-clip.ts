// What is a clip? One small recording of what a page asks: of an item, in a language, for a campaign.
import * as z from 'zod/mini';
import type { Questionnaire } from './questionnaire.ts';
import { questionsOf } from './questionnaire.ts';

export const clipType = z.enum(['audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/webm']);
export type ClipType = z.infer<typeof clipType>;

/** Half a minute of speech at 48 kbit/s; with its key it fits an item of 400 kB twice over. */
export const mostClipBytes = 200_000;

/** What is known of a clip without its bytes; `digest` changes with them. */
export const clip = z.object({ lang: z.string(), item: z.string(), type: clipType, size: z.int(), digest: z.string() });
export type Clip = z.infer<typeof clip>;

/** All clips of a campaign. */
export const clipList = z.object({ id: z.string(), clips: z.array(clip) });
export type ClipList = z.infer<typeof clipList>;

/** What can have a clip, in the order of the page: `intro`, `section:A`, `question:A1`. */
export const itemsOf = (of: Questionnaire): string[] => [
  'intro',
  ...of.sections.map(({ id }) => `section:${id}`),
  ...questionsOf(of).map(({ id }) => `question:${id}`),
];

/** Whether the bytes begin as a file of that type does (a player would refuse others, and so do we). */
export function beginsAs(type: ClipType, bytes: Uint8Array): boolean {
  const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  switch (type) {
    case 'audio/ogg':
      return text(0, 4) === 'OggS';
    case 'audio/mp4':
      return text(4, 4) === 'ftyp';
    case 'audio/webm':
      return text(0, 4) === '\u001aE\u00df\u00a3';
    case 'audio/mpeg':
      return text(0, 3) === 'ID3' || isFrame(bytes);
  }
}

/** Eleven set bits, then a version, layer, bit rate and sampling rate that exist (ISO/IEC 11172-3 §2.4.2.3). */
const isFrame = ([first = 0, second = 0, third = 0xff]: Uint8Array): boolean =>
  first === 0xff &&
  (second & 0xe0) === 0xe0 &&
  (second & 0x18) !== 0x08 &&
  (second & 0x06) !== 0 &&
  (third & 0xf0) !== 0xf0 &&
  (third & 0x0c) !== 0x0c;

/** The part of a file that a `Range: bytes=…` header asks for, both ends included; players on iPhones play nothing without it. */
export function rangeIn(header: string | undefined, size: number): { from: number; to: number } | 'whole' | 'none' {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return from <= to && from < size ? { from, to } : 'none';
}
