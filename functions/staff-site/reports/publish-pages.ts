// How does somebody put their name to a report? They read what becomes public, and say yes.
import { askFirstPage } from '../../../web/staff/parts/ask-first-page.tsx';
import { type Filled, filled } from '../../../web/staff/parts/filled.ts';
import { statementsSection } from '../../../web/staff/reports/statements-section.tsx';
import { reportPeriodName } from '../../../web/words/period-words.ts';
import { reportPageWords } from '../../../web/words/staff/report-page-words.ts';
import { report } from '../../domain/report.ts';
import { Problem } from '../../runtime/problem.ts';
import { attempt } from '../attempt.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { askedReport, campaignOf, mayApprove, statementsIn } from './asked-report.ts';

export function publishPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/reports/:id/publish', async (c) => show(c, await page(c, filled([]))));
  pages.post('/staff/reports/:id/publish', async (c) => {
    const params = { id: c.req.param('id') };
    const published = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /reports/{id}/publish', { params }, report),
    );
    if ('faults' in published) return show(c, await page(c, filled([], published.faults)), 409);
    return c.redirect(`/staff/reports/${params.id}?done=published`, 303);
  });
  return pages;
}

async function page(c: StaffContext, form: Filled) {
  const [lang, found] = [c.get('lang'), await askedReport(c)];
  const campaign = await campaignOf(c, found.campaignId);
  if (!(await mayApprove(c, campaign)))
    throw new Problem(
      403,
      'Not yours',
      'Reports are published by whoever holds that right over all the campaign covers.',
    );
  const words = reportPageWords[lang];
  const statements = await statementsIn(c, found);
  const spoken = statements.items.filter(({ text }) => text !== null).length;
  const period = reportPeriodName(found.period, lang);
  return askFirstPage(form, {
    here: 'reports',
    way: [
      { href: '/staff/reports', text: words.title },
      { href: `/staff/reports/${found.id}`, text: words.of(period) },
    ],
    title: words.publishTitle(period),
    text: `${words.publishText(c.get('person')?.name ?? '')} ${words.printsStatements(spoken)}`,
    button: words.publish,
    back: { href: `/staff/reports/${found.id}`, text: words.back },
    more: statementsSection(lang, statements),
  });
}
