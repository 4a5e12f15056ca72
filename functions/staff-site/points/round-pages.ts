// Which pages help to look after codes that hang somewhere? Those nobody scanned for days, and the month's list to take along.
import * as z from 'zod/mini';
import { checklistPage } from '../../../web/staff/points/checklist-page.tsx';
import { quietPage } from '../../../web/staff/points/quiet-page.tsx';
import { day } from '../../domain/period.ts';
import { listOf } from '../../operations/lists.ts';
import { pointView } from '../../operations/points.ts';
import { demand } from '../../operations/rights.ts';
import { agencyChoice } from '../agency-choice.ts';
import { newPages, type Site } from '../site.ts';
import { pointRow } from './point-row.ts';

const quiet = listOf(z.extend(pointView, { lastDay: z.optional(day) }));
/** As many rows as one prints at a time. */
const onPaper = '500';

export function roundPages({ show }: Site) {
  const pages = newPages();
  pages.get('/staff/points/quiet', async (c) => {
    const desk = c.get('desk');
    const { days = '7', cursor } = c.req.query();
    const { items, nextCursor } = await desk.ask('GET /points/quiet', { query: { days, cursor, limit: '100' } }, quiet);
    const registry = await desk.registry();
    const points = items.map((one) => ({ ...pointRow(registry, one), lastDay: one.lastDay }));
    return show(c, quietPage(c.get('lang'), { points, days, cursor, nextCursor }));
  });
  pages.get('/staff/points/checklist', async (c) => {
    const [desk, cursor] = [c.get('desk'), c.req.query('cursor')];
    demand(c.get('actor'), 'registry.write');
    const choice = await agencyChoice(c);
    const query = { agency: choice.ids[0], under: 'true', status: 'active', order: 'place', limit: onPaper, cursor };
    const found = query.agency === undefined ? undefined : await desk.ask('GET /points', { query }, listOf(pointView));
    const registry = await desk.registry();
    const points = found?.items.map((one) => ({ ...pointRow(registry, one), url: one.url }));
    const list = { choice, points, today: desk.today(), cursor, nextCursor: found?.nextCursor };
    return show(c, checklistPage(c.get('lang'), list));
  });
  pages.get('/staff/points/checklist.csv', (c) =>
    c.get('desk').file('GET /points/checklist.csv', { query: { agency: c.req.query('agency') } }),
  );
  return pages;
}
