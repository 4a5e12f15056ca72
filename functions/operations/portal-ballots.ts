// How do a hospital's ballots reach the ministry's portal, which takes them one by one? In the order of its fields: one to be typed from, or all as a table.
import * as z from 'zod/mini';
import { portalColumns } from '../../web/words/filed-layout-words.ts';
import type { Campaign } from '../domain/campaign.ts';
import { halfDayOf } from '../domain/half-day.ts';
import { dayOf } from '../domain/period.ts';
import { type PortalBallot, portalBallot } from '../domain/portal-ballot.ts';
import { type PortalField, portalCell, portalFields } from '../domain/portal-fields.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { type ExportedResponse, type ResponsePlace, responsePages } from '../store/response-pages.ts';
import { campaignSeen } from './campaigns.ts';
import { byteOrderMark, csvLines, streamOf } from './csv-lines.ts';
import { noteDownload } from './note-download.ts';
import { mayOver } from './rights.ts';
import { type Call, noBody, noQuery, type Params, type Route, route } from './route.ts';

const cursor = /^(\d{1,2})\.([\w-]{1,64})$/;

export const portalRoutes: Route[] = [
  route({
    method: 'GET',
    path: '/campaigns/{id}/portal-ballot',
    summary:
      'One ballot of a hospital’s campaign, its fields in the order of the ministry’s form, to be typed into the ministry’s portal',
    right: 'ballots.retype',
    query: z.strictObject({ after: z.optional(z.string().check(z.regex(cursor))) }),
    body: noBody,
    gives: { status: 200, schema: portalBallot },
    run: async ({ params, query: { after } }, call) => {
      const asked = await askedCampaign(call, params);
      if (after === undefined)
        await noteDownload(call, 'responses.portal.download', asked.campaign.id, { view: 'ballot' });
      return { status: 200, body: await ballotAfter(call, asked, after) };
    },
  }),
  route({
    method: 'GET',
    path: '/campaigns/{id}/portal.csv',
    summary:
      'The ballots of a hospital’s campaign as rows, in the order of the fields of the ministry’s form; the download is noted in the audit trail',
    right: 'ballots.retype',
    query: noQuery,
    body: noBody,
    gives: { status: 200, contentType: 'text/csv' },
    run: async ({ params }, call) => {
      const asked = await askedCampaign(call, params);
      await noteDownload(call, 'responses.portal.download', asked.campaign.id, { view: 'table' });
      const headers = { 'Content-Disposition': `attachment; filename="portal-${asked.campaign.id}.csv"` };
      return { status: 200, file: streamOf(linesOf(call, asked)), contentType: 'text/csv; charset=utf-8', headers };
    },
  }),
];

/** Without fields where the form has no portal. */
type Asked = { campaign: Campaign; registry: Registry; fields: PortalField[] };

async function askedCampaign(call: Call, params: Params): Promise<Asked> {
  const campaign = await campaignSeen(call, params);
  const questionnaire = await askedIn(call.deps.questionnaires, campaign);
  return { campaign, fields: portalFields(questionnaire), registry: await call.deps.registry() };
}

/** What the ballots are read from, those of units that the reader may type, and none that was excluded. */
async function* ballotsFrom({ deps, actor }: Call, { campaign, registry, fields }: Asked, from?: ResponsePlace) {
  if (fields.length === 0) return;
  const today = dayOf(deps.now());
  const mine = new Map<string, boolean>();
  const isMine = (agencyId: string): boolean => {
    const known = mine.get(agencyId) ?? mayOver(actor, 'ballots.retype', registry, agencyId, today);
    mine.set(agencyId, known);
    return known;
  };
  for await (const { partition, entries } of responsePages(deps.store, campaign.id, from))
    for (const { response } of entries)
      if (response !== undefined && response.status !== 'excluded' && isMine(response.agencyId))
        yield { partition, response };
}

async function ballotAfter(call: Call, asked: Asked, after: string | undefined): Promise<PortalBallot> {
  const [, partition, id] = cursor.exec(after ?? '') ?? [];
  const from = partition === undefined ? undefined : { partition: Number(partition), after: id };
  for await (const found of ballotsFrom(call, asked, from))
    return {
      hasPortal: true,
      ballot: ballotOf(asked, found.response),
      next: `${found.partition}.${found.response.submissionId}`,
    };
  return { hasPortal: asked.fields.length > 0, ballot: null, next: null };
}

function ballotOf({ registry, fields }: Asked, response: ExportedResponse): NonNullable<PortalBallot['ballot']> {
  const { submissionId: id, agencyId, answeredAt, answers } = response;
  const { day } = halfDayOf(answeredAt);
  const own = fields.map((one) => ({
    id: one.id,
    section: one.section,
    text: one.text,
    ...portalCell(one, answers[one.id]),
  }));
  return {
    id: id.slice(0, 8),
    agencyId,
    agencyName: registry.agencies.get(agencyId)?.name ?? agencyId,
    day,
    fields: own,
  };
}

async function* linesOf(call: Call, asked: Asked): AsyncGenerator<string> {
  yield byteOrderMark + csvLines([[...portalColumns, ...asked.fields.map(({ id }) => id)]]);
  for await (const { response } of ballotsFrom(call, asked)) {
    const { id, agencyName, day, fields } = ballotOf(asked, response);
    yield csvLines([[id, agencyName, day, ...fields.map(({ value }) => value)]]);
  }
}
