// What happens at /r/{receipt}? Whoever holds the code reads what became of the comment, and says whether the reply solved the matter.
import type { Context } from 'hono';
import { codePage } from '../../web/survey/code-page.tsx';
import type { Page } from '../../web/survey/document.tsx';
import { receiptPage } from '../../web/survey/receipt-page.tsx';
import { choosePlainLanguage } from '../../web/words/language.ts';
import { solved } from '../domain/comment.ts';
import { readReceipt } from '../domain/receipt.ts';
import { Problem } from '../runtime/problem.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { readFields, typedIn } from './read-form.ts';
import { type PageStatus, sendPage } from './send-page.ts';

/** A code without a comment, with one whose time is over, and one never given out: but for the code the answer is the same, byte for byte. */
export async function showReceipt({ commentStatus }: SurveySiteDependencies, c: Context, typed: string) {
  const lang = choosePlainLanguage(c.req.query('lang'));
  const receipt = readReceipt(typed);
  if (receipt === undefined) return sendPrivately(c, 404, codePage(lang, typed));
  return sendPrivately(c, 200, receiptPage(lang, receipt, await commentStatus(receipt)));
}

/** Leads back to the page, which shows what is kept now: sending again, or what may not be said any more, changes nothing. */
export async function takeSolved({ markSolved }: SurveySiteDependencies, c: Context, typed: string) {
  const field = typedIn(await readFields(c.req.raw));
  const lang = choosePlainLanguage(field('lang')[0]);
  const receipt = readReceipt(typed);
  if (receipt === undefined) return sendPrivately(c, 404, codePage(lang, typed));
  const said = solved.safeParse(field('solved')[0]);
  if (!said.success) throw new Problem(400, 'Bad form', `The field "solved" is one of ${solved.options.join(', ')}.`);
  await markSolved(receipt, said.data);
  return c.redirect(`/r/${receipt}?lang=${lang}`, 303);
}

/** Nothing typed can be lost here, so no browser, perhaps a shared one, keeps the page. */
async function sendPrivately(c: Context, status: PageStatus, page: Page): Promise<Response> {
  const answer = await sendPage(c, status, page);
  answer.headers.set('Cache-Control', 'no-store');
  return answer;
}
