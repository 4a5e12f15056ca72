// How do raw responses leave? As CSV in a stable order, one by one, with what could point at a person left out.
import type { Campaign } from '../domain/campaign.ts';
import { type Questionnaire, questionsOf } from '../domain/questionnaire.ts';
import type { Answer as GivenAnswer } from '../domain/response.ts';
import { askedIn } from '../store/questionnaires.ts';
import type { Registry } from '../store/registry.ts';
import { responsesOf, type StoredResponse } from '../store/responses.ts';
import { campaignSeen } from './campaigns.ts';
import { byteOrderMark, csvLine, streamOf } from './csv-lines.ts';
import { noteDownload } from './note-download.ts';
import { noBody, noQuery, type Route, route } from './route.ts';

const fixedColumns = ['submissionId', 'pointCode', 'agencyCode', 'serviceCode', 'answeredAt', 'channel', 'status'];
// After the questions, where it moves no column that a program counts on.
const lastColumns = ['flags'];

export const exportRoute: Route = route({
  method: 'GET',
  path: '/campaigns/{id}/responses.csv',
  summary:
    'Every response of a campaign in a stable order; no comment, no ticket; the download is noted in the audit trail',
  right: 'responses.read',
  query: noQuery,
  body: noBody,
  gives: { status: 200, contentType: 'text/csv' },
  run: async ({ params }, call) => {
    const campaign = await campaignSeen(call, params);
    const [registry, questionnaire] = await Promise.all([
      call.deps.registry(),
      askedIn(call.deps.questionnaires, campaign),
    ]);
    await noteDownload(call, 'responses.download', campaign.id);
    const lines = csvLines(
      campaign,
      questionnaire,
      registry,
      responsesOf(call.deps.store, campaign.id, (submissionId) =>
        call.deps.log('error', 'response unreadable', { campaignId: campaign.id, submissionId }),
      ),
    );
    const headers = { 'Content-Disposition': `attachment; filename="responses-${campaign.id}.csv"` };
    return { status: 200, file: streamOf(lines), contentType: 'text/csv; charset=utf-8', headers };
  },
});

async function* csvLines(
  { tickets = false }: Campaign,
  questionnaire: Questionnaire,
  registry: Registry,
  responses: AsyncIterable<StoredResponse>,
): AsyncGenerator<string> {
  const ids = questionsOf(questionnaire).map(({ id }) => id);
  const last = [...(tickets ? ['outcome'] : []), ...lastColumns, 'help'];
  yield byteOrderMark + csvLine([...fixedColumns, ...ids, ...last]);
  for await (const response of responses)
    yield csvLine([
      ...fixedCells(registry, response),
      ...ids.map((id) => cellOf(response.answers[id])),
      ...(tickets ? [response.outcome ?? ''] : []),
      response.flags.join('|'),
      response.help ?? '',
    ]);
}

const fixedCells = (
  registry: Registry,
  { submissionId, pointCode, agencyId, serviceId, answeredAt, channel, status }: StoredResponse,
): string[] => [
  submissionId,
  pointCode ?? '',
  registry.agencies.get(agencyId)?.code ?? '',
  registry.services.get(serviceId ?? '')?.code ?? '',
  answeredAt,
  channel,
  status,
];

const cellOf = (answer: GivenAnswer | undefined): string | number =>
  Array.isArray(answer) ? answer.join('|') : (answer ?? '');
