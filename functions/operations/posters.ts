// How does a clerk get something to put up? Print-ready posters of a campaign's, an agency's or one collection point.
import * as z from 'zod/mini';
import type { Point } from '../domain/campaign.ts';
import { dayOf } from '../domain/period.ts';
import { pointOn } from '../domain/point-agency.ts';
import { Problem } from '../runtime/problem.ts';
import { pointNamed } from './points.ts';
import { type FileKind, kitAnswer, sendKit } from './poster-file.ts';
import { kitOf, kitSize, mostPosters, posterForm } from './poster-kit.ts';
import { noBody, type Route, route } from './route.ts';

const flag = z._default(
  z.pipe(
    z.enum(['true', 'false']),
    z.transform((said) => said === 'true'),
  ),
  false,
);
const query = z.strictObject({
  campaign: z.optional(z.string()),
  /** One, or several with commas between; each with all under it. */
  agency: z.optional(z.string().check(z.maxLength(3000))),
  ...posterForm,
  /** Adds a list to tick off who put up which poster when. */
  list: flag,
});

export const kitCount = z.object({ posters: z.int(), agencies: z.int(), sheets: z.int() });

const kitRoute = (kind: FileKind, contentType: string, summary: string): Route =>
  route({
    method: 'GET',
    path: `/posters.${kind}`,
    summary,
    right: 'registry.read',
    query,
    body: noBody,
    gives: { status: 200, contentType },
    run: ({ query: wanted }, call) => kitAnswer(call, wanted, kind),
  });

const most = mostPosters.toLocaleString('en');

export const posterRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/posters',
    summary:
      'How many posters a kit has, of how many agencies, on how many sheets of A4: to be known before it is printed',
    right: 'registry.read',
    query,
    body: noBody,
    gives: { status: 200, schema: kitCount },
    run: async ({ query: wanted }, call) => ({ status: 200, body: await kitSize(call, wanted) }),
  }),
  kitRoute(
    'pdf',
    'application/pdf',
    `Posters to print on A4 (up to ${most}, as far as 4.4 MB reach: about 1,200 of a4) for the points in use of a campaign, of an agency with all under it, or of a campaign at an agency; layout a4, a5 (two a sheet), a6 (four), sheet (eight labels), tent (folded); the download is noted in the audit trail`,
  ),
  kitRoute('zip', 'application/zip', 'The same as one PDF per agency, with a table of all codes'),
  route({
    method: 'GET',
    path: '/points/{code}/poster.pdf',
    summary: 'The poster of one point, in the layout that is asked for; of a retired point there is none',
    right: 'registry.read',
    query: z.strictObject(posterForm),
    body: noBody,
    gives: { status: 200, contentType: 'application/pdf' },
    run: async ({ params, query: form }, call) => {
      const point = pointOn(await pointNamed(call, params), dayOf(call.deps.now()));
      const registry = await call.deps.registry();
      const title = `${registry.agencies.get(point.agencyId)?.name ?? ''} · ${point.label}`;
      refuseRetired(point);
      const chosen = { points: [point], registry, campaign: undefined, title };
      const kit = kitOf(call, chosen, { ...form, list: false });
      const name = `poster-${point.code}-${form.layout}`;
      return sendKit(call, kit, { kind: 'pdf', name, what: 'posters.download', thing: point.code });
    },
  }),
];

function refuseRetired({ status, code }: Point): void {
  if (status === 'retired')
    throw new Problem(410, 'Retired', `The point ${code} is no longer in use: nothing is printed for it.`);
}
