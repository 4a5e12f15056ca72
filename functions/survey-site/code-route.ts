// Where does a typed code lead? Six characters to their survey, ten to their comment, anything else back to the field.
import type { Context } from 'hono';
import { codePage } from '../../web/survey/code-page.tsx';
import { choosePlainLanguage } from '../../web/words/language.ts';
import { isWellFormed, normaliseCode } from '../domain/point-code.ts';
import { readReceipt } from '../domain/receipt.ts';
import { sendPage } from './send-page.ts';

export async function askForCode(c: Context): Promise<Response> {
  const lang = choosePlainLanguage(c.req.query('lang'));
  const typed = c.req.query('code');
  if (typed === undefined) return sendPage(c, 200, codePage(lang));
  const code = normaliseCode(typed);
  if (isWellFormed(code)) return c.redirect(`/s/${code}${languageQuery(lang)}`, 303);
  const receipt = readReceipt(typed);
  if (receipt !== undefined) return c.redirect(`/r/${receipt}${languageQuery(lang)}`, 303);
  return sendPage(c, 422, codePage(lang, typed));
}

/** Vietnamese is not carried along: a campaign's own first language comes before it. */
const languageQuery = (lang: string): string => (lang === 'vi' ? '' : `?lang=${lang}`);
