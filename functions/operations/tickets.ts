// How are people invited? Tickets in bulk for slips and lists, shown once when they are issued; afterwards only how many were used.
import * as z from 'zod/mini';
import { outcome } from '../domain/outcome.ts';
import { countTickets } from '../store/tickets.ts';
import { campaignOwned } from './campaigns.ts';
import { issueFor } from './issue-tickets.ts';
import { noBody, noQuery, type Route, route } from './route.ts';
import { slipsAsCsv } from './ticket-slips.ts';
import { issuedTickets, mostTickets, wantedTickets } from './wanted-tickets.ts';

const counted = z.object({ outcome, issued: z.int(), used: z.int() });

export const ticketRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/campaigns/{id}/tickets',
    summary: `Issue up to ${mostTickets.toLocaleString('en')} one-time tickets, by count or one per dossier reference, as JSON or (format=csv) for printing; send an Idempotency-Key, for they are shown only once`,
    right: 'campaigns.write',
    query: z.strictObject({ format: z._default(z.enum(['json', 'csv']), 'json') }),
    body: wantedTickets,
    gives: { status: 201, schema: issuedTickets },
    run: async ({ params, query: { format }, body }, call) => {
      const answer = await issueFor(call, params, body);
      if (format === 'json') return { status: 201, body: answer };
      const headers = { 'Content-Disposition': `attachment; filename="tickets-${params['id']}.csv"` };
      return { status: 201, file: slipsAsCsv(answer), contentType: 'text/csv; charset=utf-8', headers };
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/tickets',
    summary: 'How many tickets were issued and used, by outcome; nothing tells which, or when',
    // Who watches this number rise learns when somebody answered: the platform's alone, as all live figures are.
    right: 'campaigns.write',
    query: noQuery,
    body: noBody,
    gives: { status: 200, schema: z.object({ items: z.array(counted) }) },
    run: async ({ params }, call) => {
      const { id } = await campaignOwned(call, params);
      return { status: 200, body: { items: await countTickets(call.deps.store, id) } };
    },
  }),
];
