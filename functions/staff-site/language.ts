// In which language does a person read? The one they chose last, Vietnamese until they choose.
import { getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { staffLanguages } from '../../web/words/staff/frame-words.ts';
import type { StaffEnvironment } from './staff-environment.ts';

const cookie = 'lang';
const aYear = 365 * 24 * 3600;

const known = (text: string | undefined) => staffLanguages.find((lang) => lang === text);

/** `?lang=en` is remembered, so that no other address has to carry it. */
export const chooseStaffLanguage = createMiddleware<StaffEnvironment>(async (c, next) => {
  const asked = known(c.req.query('lang'));
  if (asked !== undefined)
    setCookie(c, cookie, asked, {
      prefix: 'host',
      secure: true,
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      maxAge: aYear,
    });
  c.set('lang', asked ?? known(getCookie(c, cookie, 'host')) ?? 'vi');
  await next();
});
