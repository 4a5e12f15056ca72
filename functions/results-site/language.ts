// In which language does a public page of results speak? Vietnamese, unless English is asked for.
import type { Context } from 'hono';
import type { ResultsLanguage } from '../../web/words/results-words.ts';

export const languageOf = (c: Context): ResultsLanguage => (c.req.query('lang') === 'en' ? 'en' : 'vi');
