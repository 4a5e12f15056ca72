// Which pages has the audit trail? One, with its search, and what was found as a file.

import { filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { trailPage } from '../../../web/staff/trail/trail-page.tsx';
import { addDays } from '../../domain/period.ts';
import { trailPage as trailFound } from '../../operations/audit.ts';
import { attempt } from '../attempt.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';

const onePage = '100';
const usualDays = 30;

export function trailPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/trail', async (c) => {
    const [lang, desk, asked] = [c.get('lang'), c.get('desk'), askedIn(c)];
    const query = { ...asked, lang, limit: onePage, cursor: c.req.query('cursor') };
    const found = await attempt(lang, () => desk.ask('GET /audit', { query }, trailFound));
    const link = new URLSearchParams(asked).toString();
    const nothing = { entries: [], names: {}, nextCursor: undefined, query: link };
    if ('faults' in found)
      return show(c, trailPage(lang, { ...nothing, form: filled(Object.entries(asked), found.faults) }), 422);
    const { items: entries, names, nextCursor } = found.done;
    return show(c, trailPage(lang, { form: filledFrom(asked), entries, names, nextCursor, query: link }));
  });
  pages.get('/staff/trail.csv', (c) =>
    c.get('desk').file('GET /audit.csv', { query: { ...askedIn(c), lang: c.get('lang') } }),
  );
  return pages;
}

/** What is asked for; the last month where no days are. */
function askedIn(c: StaffContext): Record<string, string> {
  const { from, to, ...more } = c.req.query();
  const last = to || c.get('desk').today();
  const isDay = /^\d{4}-\d\d-\d\d$/.test(last);
  const days = { from: from || (isDay ? addDays(last, -usualDays) : last), to: last };
  const words = ['who', 'what', 'q', 'thing'].flatMap((name) => (more[name] ? [[name, more[name]]] : []));
  return { ...days, ...Object.fromEntries(words) };
}
