// Which page does a person come to? What waits for them, the open campaigns that they may see, and where to begin.
import { homePage } from '../../web/staff/home-page.tsx';
import { morePage } from '../../web/staff/rail.tsx';
import type { ListedResult } from '../../web/staff/results/results-shown.ts';
import { type Campaign, campaign } from '../domain/campaign.ts';
import { listOf } from '../operations/lists.ts';
import { campaignResult } from './results/campaign-results.ts';
import { placesFor } from './show.ts';
import { newPages, type Site } from './site.ts';
import type { StaffContext } from './staff-environment.ts';
import { waitingWork } from './waiting-work.ts';

const mostStanding = 8;

export function homePages(site: Site) {
  const { show } = site;
  const pages = newPages();
  pages.get('/staff', async (c) => {
    const desk = c.get('desk');
    const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaign));
    const today = desk.today();
    const open = items.filter(({ status, closesOn }) => status === 'open' && closesOn >= today);
    const results = desk.may('scores.read') ? await standing(site, c, open) : [];
    const waiting = await waitingWork(desk, c.get('lang'), results);
    const isNew = items.every(({ status }) => status === 'draft');
    const home = { name: c.get('person').name, open, results, today, waiting };
    return show(c, homePage(c.get('lang'), { ...home, mayBegin: isNew && desk.may('campaigns.write') }));
  });
  pages.get('/staff/more', (c) => show(c, morePage(c.get('lang'), placesFor(c.get('desk')))));
  return pages;
}

/** How those stand that have begun; of many campaigns the first, for each is a reading of its own. */
async function standing(site: Site, c: StaffContext, open: Campaign[]): Promise<ListedResult[]> {
  const begun = open.filter(({ opensOn }) => opensOn <= c.get('desk').today()).slice(0, mostStanding);
  return (await Promise.all(begun.map((one) => campaignResult(site, c, one, [])))).flat();
}
