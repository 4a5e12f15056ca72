// Did a form come from our own pages? The browser says so; without such a word nothing is changed.
import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { crossSitePage } from '../../../web/staff/sign-in/message-page.tsx';
import type { SignInDependencies } from './dependencies.ts';
import { sendPlain } from './send-plain.ts';

/** Refuses posts of other sites with a page. What is there is the public address: behind the front a request's own is another. */
export function sameSiteOnly({ publicUrl }: Pick<SignInDependencies, 'publicUrl'>): MiddlewareHandler {
  const check = csrf({ origin: (origin, c) => origin === publicUrl(c.req.raw) });
  return async (c, next) => {
    try {
      await check(c, async () => {});
    } catch (error) {
      if (error instanceof HTTPException) return sendPlain(c, 403, crossSitePage());
      throw error;
    }
    return next();
  };
}
