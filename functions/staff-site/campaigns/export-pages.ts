// How does somebody take all responses of a campaign away? They ask for a job, come back for its files, and each is noted.
import * as z from 'zod/mini';
import { exportPage } from '../../../web/staff/exports/export-page.tsx';
import { isPlatform } from '../../domain/actor.ts';
import { exportFormat } from '../../domain/response-export.ts';
import { campaignExport } from '../../operations/campaign-exports.ts';
import { exportView } from '../../operations/response-exports.ts';
import { readForm } from '../read-form.ts';
import { newPages, type Site } from '../site.ts';
import { askedCampaign } from './owned-campaign.ts';

const home = '/staff/campaigns/:id/export';

export function exportPages({ show }: Site) {
  const pages = newPages();
  pages.get(home, async (c) => {
    c.get('desk').must('responses.read');
    const campaign = await askedCampaign(c);
    const params = { id: campaign.id };
    const jobs = z.object({ items: z.array(campaignExport) });
    const { items } = await c.get('desk').ask('GET /campaigns/{id}/exports', { params }, jobs);
    const times = isPlatform(c.get('actor')) ? 'instants' : 'half-days';
    return show(c, exportPage(c.get('lang'), { campaign, times, jobs: items, asked: c.req.query() }));
  });
  pages.post(home, async (c) => {
    const form = await readForm(c);
    const format = exportFormat.options.find((one) => one === form.value('format')) ?? 'csv';
    const sent = { params: { id: c.req.param('id') }, query: { job: 'true' } };
    await c.get('desk').ask(`GET /campaigns/{id}/responses.${format}`, sent, exportView);
    return c.redirect(`${c.req.path}?done=asked`, 303);
  });
  pages.get(`${home}/:export/:file`, (c) => {
    const params = { id: c.req.param('export'), file: c.req.param('file') };
    return c.get('desk').file('GET /exports/{id}/{file}', { params });
  });
  return pages;
}
