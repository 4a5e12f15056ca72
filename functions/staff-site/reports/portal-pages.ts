// From which page is a hospital's ballot typed into the ministry's portal, and where is the table of all?
import { portalPage } from '../../../web/staff/reports/portal-page.tsx';
import { portalBallot } from '../../domain/portal-ballot.ts';
import { newPages, type Site } from '../site.ts';
import { campaignOf } from './asked-report.ts';

export function portalPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/reports/campaigns/:id/portal', async (c) => {
    const desk = c.get('desk');
    desk.must('ballots.retype');
    const after = c.req.query('after');
    const params = { id: c.req.param('id') };
    const campaign = await campaignOf(c, params.id);
    const query = after === undefined ? {} : { after };
    const found = await desk.ask('GET /campaigns/{id}/portal-ballot', { params, query }, portalBallot);
    return show(c, portalPage(c.get('lang'), { ...found, campaign, isFirst: after === undefined }));
  });
  pages.get('/staff/reports/campaigns/:id/portal.csv', (c) =>
    c.get('desk').file('GET /campaigns/{id}/portal.csv', { params: { id: c.req.param('id') } }),
  );
  return pages;
}
