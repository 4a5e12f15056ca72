// Which page shows one point? With its picture, its poster, and what it serves now.
import { pointPage } from '../../../web/staff/points/point-page.tsx';
import { pointServing } from '../../operations/point-serving.ts';
import type { Registry } from '../../store/registry.ts';
import { newPages, type Site } from '../site.ts';
import { askPoint, codeIn, type PointView, pointAddress } from './one-point.ts';
import { pointRow } from './point-row.ts';

export function onePointPages({ show }: Site) {
  const pages = newPages();
  pages.get(pointAddress, async (c) => {
    const [desk, code] = [c.get('desk'), codeIn(c)];
    const point = await askPoint(desk, code);
    const {
      campaigns,
      lastDay,
      readsFigures = false,
    } = await desk.ask('GET /points/{code}/serving', { params: { code } }, pointServing);
    const mayWrite = await desk.mayOver('registry.write', point.agencyId);
    const shown = { point: shownOf(await desk.registry(), point), campaigns, lastDay, mayWrite, readsFigures };
    return show(c, pointPage(c.get('lang'), { ...shown, today: desk.today(), done: c.req.query('done') }));
  });
  pages.get(`${pointAddress}/qr.svg`, async (c) =>
    c.get('desk').file('GET /points/{code}/qr.svg', { params: { code: codeIn(c) } }),
  );
  pages.get(`${pointAddress}/poster.pdf`, async (c) => {
    const { layout, lang } = c.req.query();
    const sent = { params: { code: codeIn(c) }, query: { layout, lang } };
    return c.get('desk').file('GET /points/{code}/poster.pdf', sent);
  });
  return pages;
}

function shownOf(registry: Registry, point: PointView) {
  const nameOf = (id: string): string => registry.agencies.get(id)?.name ?? id;
  const { next, formerly = [], url, replacedBy, replaces } = point;
  return {
    ...pointRow(registry, point),
    ...{ url, replacedBy, replaces },
    formerly: formerly.map(({ agencyId, until }) => ({ agency: nameOf(agencyId), until })),
    next: next === undefined ? undefined : { agency: nameOf(next.agencyId), from: next.from },
  };
}
