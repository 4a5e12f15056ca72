// How does the online portal ask whoever's dossier is done? By a plain link, or a button to paste, that count as channel `web`.
import * as z from 'zod/mini';
import { pointButton } from '../../web/survey/point-button.ts';
import { isCovered } from '../domain/coverage.ts';
import { dayOf } from '../domain/period.ts';
import { invalid } from './parse-sent.ts';
import { pointNamed } from './points.ts';
import { noBody, type Route, route } from './route.ts';

const query = z.strictObject({
  /** The service of the dossier, at a point where the citizen would choose. */
  service: z.optional(z.string()),
  channel: z._default(z.enum(['web', 'message']), 'web'),
  lang: z._default(z.enum(['vi', 'en']), 'vi'),
});
const link = z.object({
  url: z.string(),
  /** Markup to paste: one link, no script, no picture, nothing that asks a third party. */
  html: z.string(),
  /** Whether an open campaign covers the point today: else the link leads to a page that says when. */
  open: z.boolean(),
});

export const pointLinkRoute: Route = route({
  method: 'GET',
  path: '/points/{code}/link',
  summary: 'A link and a button for the online portal or a message; answers count under their own channel',
  right: 'registry.read',
  query,
  body: noBody,
  gives: { status: 200, schema: link },
  run: async ({ params, query: { service, channel, lang } }, call) => {
    const point = await pointNamed(call, params);
    const { services, campaigns, tree } = await call.deps.registry();
    if (service !== undefined && !services.has(service))
      throw invalid([{ path: 'service', message: `there is no service ${service}` }]);
    const address = new URL(`/s/${point.code}`, call.publicUrl);
    address.searchParams.set('channel', channel);
    if (service !== undefined) address.searchParams.set('service', service);
    const today = dayOf(call.deps.now());
    const open = [...campaigns.values()].some(
      ({ status, covers, opensOn, closesOn }) =>
        status === 'open' && opensOn <= today && today <= closesOn && isCovered(tree, covers, point, today),
    );
    return { status: 200, body: { url: address.href, html: pointButton(address.href, lang), open } };
  },
});
