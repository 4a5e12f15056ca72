// In which language does a page speak, and how does it write a date? Vietnamese, unless the campaign has what was asked for.
import type { LanguagePack } from '../../functions/domain/language-pack.ts';
import type { Audience } from '../../functions/domain/questionnaire.ts';
import type { CitizenWords } from './citizen-words.ts';
import { en } from './en.ts';
import { packWords, saysItself } from './pack-words.ts';
import { pupilWords } from './pupil-words.ts';
import { vi } from './vi.ts';

/** What a page's sentences depend on besides the language: packs beside the two of ours, and whom it speaks to. */
export type Voice = { packs: LanguagePack[]; audience?: Audience };
export const plainVoice: Voice = { packs: [] };

const languages = new Map<string, Record<'anybody' | 'pupil', CitizenWords>>([
  ['vi', { anybody: vi, pupil: { ...vi, ...pupilWords.vi } }],
  ['en', { anybody: en, pupil: { ...en, ...pupilWords.en } }],
]);

/** The sentences of a language; Vietnamese where it has none (yet). */
export function wordsIn(lang: string, { packs, audience }: Voice = plainVoice): CitizenWords {
  const own = languages.get(lang) ?? languages.get('vi');
  const words = own?.[audience ?? 'anybody'] ?? vi;
  const pack = languages.has(lang) ? undefined : packs.find(({ id }) => id === lang);
  return pack === undefined ? words : packWords(pack, words);
}

/** What a language calls itself; its tag where nobody has told. */
export const nameOf = (lang: string, voice: Voice): string =>
  languages.get(lang)?.anybody.language ?? voice.packs.find(({ id }) => id === lang)?.name ?? lang;

/** `vi` where the sentence is said in Vietnamese for want of a translation, so that a screen reader reads it so; else undefined. */
export function borrowedIn(lang: string, key: keyof CitizenWords, { packs }: Voice): 'vi' | undefined {
  if (languages.has(lang)) return undefined;
  const pack = packs.find(({ id }) => id === lang);
  return pack !== undefined && saysItself(pack, key) ? undefined : 'vi';
}

/** The wanted language if it is offered, else the first that is. */
export const chooseLanguage = (offered: string[], wanted: string | undefined): string =>
  offered.find((lang) => lang === wanted) ?? offered[0] ?? 'vi';

/** The languages of pages that belong to no campaign. */
export const plainLanguages: string[] = [...languages.keys()];

/** Which of them such a page speaks. */
export const choosePlainLanguage = (wanted: string | undefined): string => chooseLanguage(plainLanguages, wanted);

/** `15/12/2026` of the day `2026-12-15`: in both languages, as Vietnamese offices write it. */
export const writeDay = (day: string): string => day.split('-').reverse().join('/');
