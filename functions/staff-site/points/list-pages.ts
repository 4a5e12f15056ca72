// Which page lists the points? All that the person sees, searched and filtered, and a word on those that fell silent.
import { pointsPage } from '../../../web/staff/points/points-page.tsx';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import { agencyChoice } from '../agency-choice.ts';
import type { Desk } from '../desk.ts';
import { newPages, type Site } from '../site.ts';
import { pointRow } from './point-row.ts';

const points = listOf(pointView);
const onPage = 100;

export function listPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/points', async (c) => {
    const [lang, desk] = [c.get('lang'), c.get('desk')];
    const sent = c.req.query();
    const { q = '', status = '', cursor } = sent;
    const choice = await agencyChoice(c);
    const agency = choice.ids[0];
    const query = { q: q.trim(), status, agency, under: agency === undefined ? undefined : 'true' };
    const { items, nextCursor } = await desk.ask(
      'GET /points',
      { query: { ...query, cursor, order: 'place', limit: `${onPage}` } },
      points,
    );
    const registry = await desk.registry();
    const isWhole = [q, status, agency, cursor, nextCursor].every((one) => one === undefined || one === '');
    const listed = {
      points: items.map((one) => pointRow(registry, one)),
      asked: { q, status },
      sent,
      choice,
      mayWrite: desk.may('registry.write'),
      // Of more points than one page it would cost a question each, at every look at the list.
      quiet: isWhole ? await quietPoints(desk) : 0,
      address: addressOf({ q, status, agency }),
      cursor,
      nextCursor,
    };
    return show(c, pointsPage(lang, listed));
  });
  return pages;
}

async function quietPoints(desk: Desk): Promise<number> {
  if (!desk.may('registry.write')) return 0;
  return (await desk.ask('GET /points/quiet', { query: { limit: `${onPage}` } }, points)).items.length;
}

function addressOf(asked: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, value);
  return query.size === 0 ? '/staff/points' : `/staff/points?${query}`;
}
