// Which page does a person come to? The open campaigns that they may see, and where to begin.
import { homePage } from '../../web/staff/home-page.tsx';
import { morePage } from '../../web/staff/rail.tsx';
import { campaign } from '../domain/campaign.ts';
import { listOf } from '../operations/lists.ts';
import { placesFor } from './show.ts';
import { newPages, type Site } from './site.ts';

export function homePages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff', async (c) => {
    const desk = c.get('desk');
    const { items } = await desk.ask('GET /campaigns', { query: { limit: '1000' } }, listOf(campaign));
    const today = desk.today();
    const open = items.filter(({ status, closesOn }) => status === 'open' && closesOn >= today);
    const home = { name: c.get('person').name, open, today, mayBegin: desk.may('campaigns.write') };
    return show(c, homePage(c.get('lang'), home));
  });
  pages.get('/staff/more', (c) => show(c, morePage(c.get('lang'), placesFor(c.get('desk')))));
  return pages;
}
