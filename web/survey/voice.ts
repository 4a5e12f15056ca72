// In whose voice does this page speak? What a campaign adds to the sentences and their sound, handed to the parts of one page.
import { createContext, useContext } from 'hono/jsx';
import type { CitizenWords } from '../words/citizen-words.ts';
import { borrowedIn, nameOf, plainVoice, type Voice, wordsIn } from '../words/language.ts';

/** A page's voice, and where the clip of an item (`intro`, `section:A`, `question:A1`) can be heard, if it can. */
export type PageVoice = Voice & { clipOf?(item: string): string | undefined };

// Our pages are drawn in one go, without waiting, so no other request can come between a provider and its parts.
export const PageVoiceContext = createContext<PageVoice>(plainVoice);

/** The sentences of a language in the page's voice. */
export const useWords = (lang: string): CitizenWords => wordsIn(lang, useContext(PageVoiceContext));

/** For the `lang` attribute of an element that says a sentence: `vi` where the page's language lacks it. */
export function useBorrowed(lang: string): (key: keyof CitizenWords) => 'vi' | undefined {
  const voice = useContext(PageVoiceContext);
  return (key) => borrowedIn(lang, key, voice);
}

export function useLanguageNames(): (lang: string) => string {
  const voice = useContext(PageVoiceContext);
  return (lang) => nameOf(lang, voice);
}

export const useClip = (item: string): string | undefined => useContext(PageVoiceContext).clipOf?.(item);
