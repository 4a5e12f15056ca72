// What do search engines read? Which pages they may list, and where these are.
import type { Context } from 'hono';
import { reportsPath } from '../../web/results/report-paths.ts';
import { resultsPath } from '../../web/results/results-shown.ts';
import { publicCampaigns } from '../operations/public-results.ts';
import type { ResultsSiteDependencies } from './dependencies.ts';

/** Surveys are read, so that their own `noindex` is seen; what is for staff and programs is not. */
export function sendRobots({ publicUrl }: ResultsSiteDependencies, c: Context): Response {
  const lines = ['User-agent: *', 'Allow: /ket-qua', 'Disallow: /staff', 'Disallow: /api/', 'Disallow: /oidc/'];
  return c.text(`${[...lines, `Sitemap: ${publicUrl(c.req.raw)}/ket-qua/sitemap.xml`].join('\n')}\n`);
}

/** The list and every campaign on it; the agencies' pages are found from there. */
export async function sendSitemap({ registry, publicUrl }: ResultsSiteDependencies, c: Context): Promise<Response> {
  const own = publicUrl(c.req.raw);
  const paths = [
    '/ket-qua',
    ...publicCampaigns(await registry()).flatMap(({ id }) => [resultsPath(id), reportsPath(id)]),
  ];
  const urls = paths.map((path) => `<url><loc>${own}${path}</loc></url>`).join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  return c.body(xml, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
}
