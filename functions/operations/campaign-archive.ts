// What becomes of a campaign that nobody works on any more? It is put away: still read, never opened again.
import { Problem } from '../runtime/problem.ts';
import { campaignView, changeCampaign, viewOf } from './campaigns.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

export const archiveRoute: Route = route({
  method: 'POST',
  path: '/campaigns/{id}/archive',
  summary: 'Put a closed campaign away: its figures stay, and it cannot be opened again',
  right: 'campaigns.write',
  query: noQuery,
  body: noBody,
  gives: { status: 200, schema: campaignView },
  run: async ({ params }, call) => {
    const archived = await changeCampaign(call, params, 'campaign.archive', async (before) => {
      if (before.status === 'archived') return before;
      if (before.status !== 'closed')
        throw new Problem(409, 'Not closed', 'Only a closed campaign can be archived; close it first.');
      return { ...before, status: 'archived' };
    });
    return { status: 200, body: viewOf(archived) };
  },
});
