// Which pages show reports? The list with what is due, a campaign's, one report with its files, its differences, and its publishing.
import * as z from 'zod/mini';
import { differencesPage } from '../../../web/staff/reports/differences-page.tsx';
import { reportPage } from '../../../web/staff/reports/report-page.tsx';
import { reportsPage } from '../../../web/staff/reports/reports-page.tsx';
import type { ReportShown } from '../../../web/staff/reports/reports-shown.ts';
import { reportPeriodName } from '../../../web/words/period-words.ts';
import { reportPageWords } from '../../../web/words/staff/report-page-words.ts';
import { addDays } from '../../domain/period.ts';
import { type Report, report } from '../../domain/report.ts';
import { isWatched, watchedDays } from '../../domain/report-period.ts';
import { dueOn, scheduleOf } from '../../domain/report-schedule.ts';
import { reportDifferences } from '../../operations/report-differences.ts';
import { writingReport } from '../../operations/reports.ts';
import { begunCampaigns } from '../results/campaign-results.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { agendaPages } from './agenda-pages.ts';
import { askedReport, campaignOf, isOfPeriod, mayApprove, reportsSeen, statementsIn } from './asked-report.ts';
import { dueLines } from './due-lines.ts';
import { portalPages } from './portal-pages.ts';
import { publishPages } from './publish-pages.ts';
import { reportMailPages } from './report-mail-pages.ts';

export function reportPages(site: Site) {
  const { show } = site;
  const pages = newPages();
  // Addresses with a word of their own come before `:id`.
  pages.route('/', agendaPages(site));
  pages.route('/', portalPages(site));
  pages.route('/', reportMailPages(site));
  pages.get('/staff/reports', async (c) => {
    c.get('desk').must('reports.read');
    const campaigns = await begunCampaigns(c);
    const titles = new Map(campaigns.map(({ id, title }) => [id, title]));
    const every = await reportsSeen(c);
    const all = latestOf(every).map((one) => ({ ...one, title: titles.get(one.campaignId) ?? '' }));
    const reports = all.toSorted((a, b) => b.frozenAt.localeCompare(a.frozenAt));
    const due = await dueLines(c, campaigns, every);
    return show(c, reportsPage(c.get('lang'), { reports, due, campaigns, today: c.get('desk').today() }));
  });
  pages.get('/staff/reports/:id', async (c) => {
    const found = await askedReport(c);
    return show(c, reportPage(c.get('lang'), await shownOf(c, found)));
  });
  pages.get('/staff/reports/:id/files/:file', (c) =>
    c.get('desk').file('GET /reports/{id}/{file}', { params: c.req.param() }),
  );
  pages.get('/staff/reports/:id/published/:file', (c) =>
    c.get('desk').file('GET /reports/{id}/published/{file}', { params: c.req.param() }),
  );
  pages.post('/staff/reports/:id/revise', async (c) => {
    const { id, campaignId, period } = await askedReport(c);
    const json = { campaignId, period: period.name, calendar: period.calendar, revise: true };
    await c.get('desk').ask('POST /reports', { json }, z.union([report, writingReport]));
    return c.redirect(`/staff/reports/${id}?done=revise`, 303);
  });
  pages.get('/staff/reports/:id/differences', async (c) => {
    const [lang, found] = [c.get('lang'), await askedReport(c)];
    const campaign = await campaignOf(c, found.campaignId);
    const params = { id: found.id };
    const differences = await c.get('desk').ask('GET /reports/{id}/differences', { params }, reportDifferences);
    const words = reportPageWords[lang];
    const way = [
      { href: '/staff/reports', text: words.title },
      { href: `/staff/reports/${found.id}`, text: words.of(reportPeriodName(found.period, lang)) },
    ];
    return show(c, differencesPage(lang, { ...differences, way, random: campaign.sample === 'random' }));
  });
  pages.route('/', publishPages(site));
  return pages;
}

/** Of each period of a campaign the last revision. */
const latestOf = (all: Report[]): Report[] => all.filter((one) => all.findLast(isOfPeriod(one)) === one);

async function shownOf(c: StaffContext, report: Report): Promise<ReportShown> {
  const campaign = await campaignOf(c, report.campaignId);
  const same = (await reportsSeen(c, campaign.id)).filter(isOfPeriod(report));
  const latest = same.at(-1)?.id;
  return {
    ...{ report, campaign },
    latest: latest === report.id ? undefined : latest,
    before: same.filter(({ revision }) => revision < report.revision).at(-1)?.id,
    dueOn: dueOn(report.period, scheduleOf(campaign)),
    mayPublish: await mayApprove(c, campaign),
    statements: await statementsIn(c, report),
    watchedUntil: addDays(report.period.to, watchedDays),
    isWatched: isWatched(report.period, c.get('desk').today()),
    done: doings.find((one) => one === c.req.query('done')),
  };
}

const doings = ['published', 'revise'] as const;
