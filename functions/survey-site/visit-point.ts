// What lies behind the code that somebody scanned or typed? Looked up only where it can be a code; else the reason, as a page or a problem.
import type { Context } from 'hono';
import { choosePlainLanguage } from '../../web/words/language.ts';
import { isWellFormed, normaliseCode } from '../domain/point-code.ts';
import type { Visit } from '../domain/survey.ts';
import type { SurveySiteDependencies } from './dependencies.ts';
import { refusalPage } from './refusal.ts';
import { sendPage } from './send-page.ts';

/** A code whose check character does not fit was mistyped: no need to ask the store. */
export async function visitPoint(
  { visit }: Pick<SurveySiteDependencies, 'visit'>,
  typedCode: string,
  day: string,
): Promise<Visit> {
  const code = normaliseCode(typedCode);
  return isWellFormed(code) ? visit(code, day) : { kind: 'unknown' };
}

export function sendRefusal(c: Context, visit: Exclude<Visit, { kind: 'open' }>, lang: string | undefined) {
  const { status, page } = refusalPage(visit, choosePlainLanguage(lang));
  return sendPage(c, status, page);
}
