// How is a campaign's agenda of reports shown, and how is a report of any period asked for?
import * as z from 'zod/mini';
import { type Filled, filledFrom } from '../../../web/staff/parts/filled.ts';
import { campaignReportsPage } from '../../../web/staff/reports/campaign-reports-page.tsx';
import type { Campaign } from '../../domain/campaign.ts';
import { periodSlug, report } from '../../domain/report.ts';
import { reportAgenda } from '../../operations/report-agenda.ts';
import { writingReport } from '../../operations/reports.ts';
import { attempt } from '../attempt.ts';
import { mayChange } from '../campaigns/owned-campaign.ts';
import { dayTyped } from '../campaigns/typed-values.ts';
import { readForm, type Typed } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import type { StaffContext } from '../staff-environment.ts';
import { campaignOf, mayApprove } from './asked-report.ts';
import { periodChoices } from './period-choices.ts';

export function agendaPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/reports/campaigns/:id', async (c) => {
    const campaign = await campaignOf(c, c.req.param('id'));
    const newest = periodChoices(c.get('lang'), campaign, c.get('desk').today())[0];
    return show(c, await page(c, campaign, filledFrom({ period: newest?.value })));
  });
  pages.post('/staff/reports/campaigns/:id', async (c) => {
    const [typed, campaign] = [await readForm(c), await campaignOf(c, c.req.param('id'))];
    const period = periodTyped(typed);
    const json = { campaignId: campaign.id, period };
    const asked = await attempt(c.get('lang'), () =>
      c.get('desk').ask('POST /reports', { json }, z.union([report, writingReport])),
    );
    if ('faults' in asked) {
      const at = typed.given('period') === undefined ? 'from' : 'period';
      const faults = asked.faults.map(({ message }) => ({ path: at, message }));
      return show(c, await page(c, campaign, typed.with(faults)), 422);
    }
    if ('id' in asked.done) return c.redirect(`/staff/reports/${asked.done.id}`, 303);
    const slug = periodSlug({ name: period, calendar: campaign.calendar });
    return c.redirect(`/staff/reports/campaigns/${campaign.id}?asked=${slug}`, 303);
  });
  return pages;
}

/** The period chosen, else the two days as one text; without both it is no period, and is refused. */
const periodTyped = (typed: Typed): string =>
  typed.given('period') ?? `${dayTyped(typed.value('from'))}..${dayTyped(typed.value('to'))}`;

async function page(c: StaffContext, campaign: Campaign, form: Filled) {
  const [lang, desk, params] = [c.get('lang'), c.get('desk'), { id: campaign.id }];
  const { schedule, items } = await desk.ask('GET /campaigns/{id}/reports', { params }, reportAgenda);
  return campaignReportsPage(lang, form, {
    ...{ campaign, schedule, lines: items },
    choices: periodChoices(lang, campaign, desk.today()),
    asked: c.req.query('asked'),
    mayAsk: await mayApprove(c, campaign),
    mayChange: await mayChange(c, campaign),
    mayRetype: desk.may('ballots.retype') && campaign.questionnaire.id.startsWith('byt-'),
  });
}
