// Which roles may do which operation, said again by hand? Each operation once, with a request that is right in every other respect.
import type { Role } from '../../functions/domain/actor.ts';
import { smallQuestionnaire } from '../counting/small-questionnaire.ts';
import { campaignOver, type Province, planFor, type Sent, scorecard, type World } from './two-provinces.ts';

export type Attempt = {
  may: Role[];
  /** `over`: only within one's own subtree. `shared`: the same for all, and there is no outside. */
  scope: 'over' | 'shared';
  to(place: Province, world: World): { path: string } & Sent;
};

const everybody: Role[] = [
  'platform',
  'province',
  'agency-admin',
  'data-entry',
  'comment-officer',
  'quality-officer',
  'viewer',
  'program',
];
const platform: Role[] = ['platform'];
const catalogue: Role[] = ['platform', 'province'];
const setUp: Role[] = ['platform', 'province', 'agency-admin'];
const enters: Role[] = ['platform', 'province', 'agency-admin', 'data-entry', 'program'];
const head: Role[] = ['agency-admin'];
const retypes: Role[] = ['platform', 'quality-officer'];
const reviews: Role[] = ['platform', 'province', 'quality-officer'];
const comments: Role[] = ['platform', 'province', 'comment-officer'];
const readsLive: Role[] = ['platform', 'province', 'agency-admin', 'quality-officer'];
const writesPlans: Role[] = ['platform', 'province', 'agency-admin', 'quality-officer'];
const alerted: Role[] = ['platform', 'province', 'agency-admin', 'quality-officer'];
/** Whoever rates does not speak for who is rated. */
const speaks: Role[] = ['platform', 'agency-admin'];
const readsScores: Role[] = ['platform', 'province', 'agency-admin', 'quality-officer', 'viewer', 'program'];

const over = (may: Role[], to: Attempt['to']): Attempt => ({ may, scope: 'over', to });
const shared = (may: Role[], to: Attempt['to']): Attempt => ({ may, scope: 'shared', to });
const csv = (...lines: string[]): Sent => ({ body: `${lines.join('\n')}\n`, type: 'text/csv' });
const ofCampaign =
  (rest: string, sent: (place: Province) => Sent = () => ({})): Attempt['to'] =>
  (place) => ({ path: `/campaigns/${place.campaign}${rest}`, ...sent(place) });
const ofBatch =
  (rest: string, json?: (place: Province) => object): Attempt['to'] =>
  (place) => ({ path: `/campaigns/${place.campaign}/batches/${place.batch}${rest}`, json: json?.(place) });
const ofPoint =
  (rest: string): Attempt['to'] =>
  (place) => ({ path: `/points/${place.point}${rest}` });
const ofScorecard =
  (rest: string): Attempt['to'] =>
  ({ unit }) => ({ path: `/scorecards/${unit}/2026-Q3${rest}` });
const ofPlan =
  (rest: string, sent: (place: Province) => Sent = () => ({})): Attempt['to'] =>
  (place) => ({ path: `/plans/${place.plan}${rest}`, ...sent(place) });
const ofStatement =
  (json?: object): Attempt['to'] =>
  ({ campaign, unit }) => ({ path: `/campaigns/${campaign}/statements/${unit}`, json });
const ofReportStatement =
  (json?: object): Attempt['to'] =>
  ({ speaking, unit }) => ({ path: `/reports/${speaking}/statements/${unit}`, json });
/** The first sound of an Ogg file is enough to be taken for one. */
const sound: Sent = { body: 'OggS'.padEnd(64, '\u0000'), type: 'audio/ogg' };
const figure = {
  index: 'sipas',
  subject: 'Tỉnh T',
  period: '2025',
  value: 83.94,
  unit: 'percent',
  source: 'Bộ Nội vụ',
};

const pack = { id: 'mww', name: 'Thử', words: {}, questionnaires: {} };

const templates = Object.fromEntries(
  ['agencies', 'services', 'points', 'transactions', 'scorecards'].flatMap((kind) =>
    ['csv', 'xlsx'].map((type) => [
      `GET /templates/${kind}.${type}`,
      shared(everybody, () => ({ path: `/templates/${kind}.${type}` })),
    ]),
  ),
);

/** By `METHOD path`, as the operations name themselves. */
export const attempts: Record<string, Attempt> = {
  'GET /agencies': shared(everybody, () => ({ path: '/agencies' })),
  'POST /agencies': over(setUp, ({ top }) => ({
    path: '/agencies',
    json: { name: 'Xã mới', kind: 'commune', parentId: top },
  })),
  'GET /agencies/{id}': over(everybody, ({ unit }) => ({ path: `/agencies/${unit}` })),
  'PATCH /agencies/{id}': over(setUp, ({ unit }) => ({ path: `/agencies/${unit}`, json: { hotline: '1900' } })),
  'GET /services': shared(everybody, () => ({ path: '/services' })),
  'POST /services': shared(catalogue, () => ({ path: '/services', json: { name: 'Kết hôn', field: 'Hộ tịch' } })),
  'GET /points': shared(everybody, () => ({ path: '/points' })),
  'POST /points': over(setUp, ({ unit }) => ({ path: '/points', json: { agencyId: unit, label: 'Quầy 2' } })),
  'GET /points/{code}': over(everybody, ofPoint('')),
  'PATCH /points/{code}': over(setUp, ({ point }) => ({ path: `/points/${point}`, json: { label: 'Quầy một' } })),
  'GET /points/{code}/qr.svg': over(everybody, ofPoint('/qr.svg')),
  'GET /points/{code}/qr.png': over(everybody, ofPoint('/qr.png')),
  'GET /points/{code}/link': over(everybody, ({ point }) => ({ path: `/points/${point}/link`, query: '?channel=web' })),
  'GET /points/{code}/serving': over(everybody, ofPoint('/serving')),
  'GET /points/{code}/attendant': over(setUp, ({ alone }) => ({ path: `/points/${alone}/attendant` })),
  'POST /points/{code}/attendant': over(setUp, ({ alone }) => ({
    path: `/points/${alone}/attendant`,
    json: { account: null },
  })),
  'GET /posters': over(everybody, ({ campaign }) => ({ path: '/posters', query: `?campaign=${campaign}` })),
  'GET /posters.pdf': over(everybody, ({ campaign }) => ({ path: '/posters.pdf', query: `?campaign=${campaign}` })),
  'GET /posters.zip': over(everybody, ({ campaign }) => ({ path: '/posters.zip', query: `?campaign=${campaign}` })),
  'GET /points/{code}/poster.pdf': over(everybody, ofPoint('/poster.pdf')),
  'POST /posters/links': over(setUp, ({ campaign }) => ({ path: '/posters/links', json: { campaignId: campaign } })),
  'GET /questionnaires': shared(everybody, () => ({ path: '/questionnaires' })),
  'POST /questionnaires': shared(catalogue, () => ({
    path: '/questionnaires',
    json: { ...smallQuestionnaire, id: 'thu-hai' },
  })),
  'GET /questionnaires/{id}': shared(everybody, () => ({ path: `/questionnaires/${smallQuestionnaire.id}` })),
  'GET /questionnaires/{id}/preview': shared(everybody, () => ({
    path: `/questionnaires/${smallQuestionnaire.id}/preview`,
  })),
  'GET /questionnaires/{id}/changes': shared(everybody, () => ({
    path: `/questionnaires/${smallQuestionnaire.id}/changes`,
    query: '?from=1&to=2',
  })),
  'GET /languages': shared(everybody, () => ({ path: '/languages' })),
  'POST /languages': shared(catalogue, () => ({ path: '/languages', json: pack })),
  'GET /languages/{id}': shared(everybody, () => ({ path: '/languages/tyz' })),
  'PATCH /languages/{id}': shared(catalogue, () => ({ path: '/languages/tyz', json: { name: 'Thử lại' } })),
  'GET /campaigns': shared(everybody, () => ({ path: '/campaigns' })),
  'POST /campaigns': over(setUp, ({ top }) => ({ path: '/campaigns', json: campaignOver(top) })),
  'GET /campaigns/{id}': over(everybody, ofCampaign('')),
  'PATCH /campaigns/{id}': over(
    setUp,
    ofCampaign('', () => ({ json: { title: 'Đợt thử lại' } })),
  ),
  'GET /campaigns/{id}/missing': over(setUp, ofCampaign('/missing')),
  'POST /campaigns/{id}/copy': over(setUp, ofCampaign('/copy')),
  'GET /campaigns/{id}/points': over(everybody, ofCampaign('/points')),
  'GET /campaigns/{id}/audio': over(everybody, ofCampaign('/audio')),
  'POST /campaigns/{id}/audio/{lang}/{item}': over(
    setUp,
    ofCampaign('/audio/vi/intro', () => sound),
  ),
  'POST /campaigns/{id}/audio/{lang}/{item}/remove': over(setUp, ofCampaign('/audio/vi/intro/remove')),
  'GET /campaigns/{id}/ballot': over(everybody, ({ campaign, unit }) => ({
    path: `/campaigns/${campaign}/ballot`,
    query: `?agency=${unit}`,
  })),
  'POST /campaigns/{id}/tickets': over(
    setUp,
    ofCampaign('/tickets', ({ unit }) => ({ json: { count: 1, outcome: 'receipt', agencyId: unit } })),
  ),
  'GET /campaigns/{id}/tickets': over(setUp, ofCampaign('/tickets')),
  'GET /campaigns/{id}/slips': over(everybody, ofCampaign('/slips')),
  'POST /campaigns/{id}/slips': over(
    enters,
    ofCampaign('/slips', ({ unit }) => ({
      json: { agencyId: unit, from: '2026-11-10', to: '2026-11-11', handedOut: 40 },
    })),
  ),
  'POST /campaigns/{id}/responses:import': over(
    enters,
    ofCampaign('/responses:import', ({ point }) =>
      csv('submissionId,pointCode,answeredAt,A1', `${crypto.randomUUID()},${point},2026-11-11,4`),
    ),
  ),
  'GET /campaigns/{id}/batches': over(enters, ofCampaign('/batches')),
  'GET /campaigns/{id}/batches/{batch}': over(enters, ofBatch('')),
  'POST /campaigns/{id}/batches/{batch}/ballots': over(
    enters,
    ofBatch('/ballots', () => ({ submissionId: crypto.randomUUID(), answers: { A1: '4' } })),
  ),
  'POST /campaigns/{id}/batches/{batch}/second-entries': over(
    enters,
    ofBatch('/second-entries', ({ serial }) => ({ serial, answers: { A1: '4' } })),
  ),
  'POST /campaigns/{id}/batches/{batch}/second-entries/{submissionId}/settle': over(enters, (place, world) =>
    ofBatch(`/second-entries/${place.ballot}/settle`, () => ({ keep: 'first' }))(place, world),
  ),
  'GET /campaigns/{id}/portal-ballot': over(retypes, ofCampaign('/portal-ballot')),
  'GET /campaigns/{id}/portal.csv': over(retypes, ofCampaign('/portal.csv')),
  'GET /campaigns/{id}/responses.csv': over(platform, ofCampaign('/responses.csv')),
  'GET /campaigns/{id}/responses.ndjson': over(platform, ofCampaign('/responses.ndjson')),
  'GET /campaigns/{id}/exports': over(platform, ofCampaign('/exports')),
  'GET /exports/{id}': over(platform, ({ responseExport }) => ({ path: `/exports/${responseExport}` })),
  'GET /exports/{id}/{file}': over(platform, ({ responseExport }) => ({
    path: `/exports/${responseExport}/manifest.json`,
  })),
  'PATCH /campaigns/{id}/responses/{submissionId}': over(reviews, ({ campaign, response }) => ({
    path: `/campaigns/${campaign}/responses/${response}`,
    json: { status: 'flagged', reason: 'thử' },
  })),
  'POST /campaigns/{id}/responses:review': over(
    reviews,
    ofCampaign('/responses:review', ({ response }) => ({
      json: { responses: [{ submissionId: response }], status: 'excluded', reason: 'thử' },
    })),
  ),
  'GET /campaigns/{id}/reviews': over(reviews, ofCampaign('/reviews')),
  'GET /campaigns/{id}/flags': over(reviews, ofCampaign('/flags')),
  'GET /campaigns/{id}/flagged': over(reviews, ofCampaign('/flagged')),
  'GET /campaigns/{id}/comments': over(comments, ofCampaign('/comments')),
  'PATCH /comments/{id}': over(comments, ({ comment }) => ({
    path: `/comments/${comment}`,
    json: { revision: 1, assignedTo: 'Chị Lan' },
  })),
  'GET /comments/{id}': over(comments, ({ comment }) => ({ path: `/comments/${comment}` })),
  'GET /comments': shared(comments, () => ({ path: '/comments' })),
  'POST /comments:assign': shared(comments, ({ comment }) => ({
    path: '/comments:assign',
    json: { assignedTo: null, comments: [{ id: comment, revision: 1 }] },
  })),
  'GET /campaigns/{id}/comments/rates': over(comments, ofCampaign('/comments/rates')),
  'GET /reply-templates/{agencyId}': over(comments, ({ unit }) => ({ path: `/reply-templates/${unit}` })),
  'PATCH /reply-templates/{agencyId}': over(comments, ({ top }) => ({
    path: `/reply-templates/${top}`,
    json: { templates: [{ title: 'Cảm ơn', text: 'Cảm ơn Ông/Bà.' }] },
  })),
  'GET /alerts': shared([...alerted, 'comment-officer'], () => ({ path: '/alerts' })),
  'GET /alerts/{id}': over(alerted, ({ alert }) => ({ path: `/alerts/${alert}` })),
  'PATCH /alerts/{id}': over(alerted, ({ alert }) => ({
    path: `/alerts/${alert}`,
    json: { revision: 1, state: 'seen' },
  })),
  'GET /webhooks': shared([...alerted, 'comment-officer'], () => ({ path: '/webhooks' })),
  'POST /webhooks': over(alerted, ({ unit }) => ({
    path: '/webhooks',
    json: { agencyId: unit, url: 'https://example.vn/khac' },
  })),
  'POST /webhooks/{id}/replay': over(alerted, ({ webhook }) => ({ path: `/webhooks/${webhook}/replay` })),
  'POST /webhooks/{id}/withdraw': over(alerted, ({ webhook }) => ({ path: `/webhooks/${webhook}/withdraw` })),
  'GET /alert-subscription': shared([...alerted, 'comment-officer'], () => ({ path: '/alert-subscription' })),
  // A program has no address of its own: it is told by a webhook.
  'POST /alert-subscription': shared([], () => ({ path: '/alert-subscription', json: { wanted: true } })),
  'GET /campaigns/{id}/scores': over(
    readsScores,
    ofCampaign('/scores', ({ unit }) => ({ query: `?agency=${unit}` })),
  ),
  'GET /campaigns/{id}/statements/{agencyId}': over(readsScores, ofStatement()),
  'GET /open-statements': shared(speaks, () => ({ path: '/open-statements' })),
  'PATCH /campaigns/{id}/statements/{agencyId}': over(speaks, ofStatement({ text: 'Đã sửa' })),
  'GET /campaigns/{id}/comparison': over(
    readsLive,
    ofCampaign('/comparison', ({ unit }) => ({ query: `?agency=${unit}&from=2026-10-01&to=2026-10-31&with=previous` })),
  ),
  // A head's, whoever else stands above; what is said of it is the named person's, and answered only after that.
  'GET /campaigns/{id}/points/{code}/score': over(head, ({ campaign, alone }) => ({
    path: `/campaigns/${campaign}/points/${alone}/score`,
  })),
  'POST /campaigns/{id}/points/{code}/dispute': over([], ({ campaign, alone }) => ({
    path: `/campaigns/${campaign}/points/${alone}/dispute`,
    json: { text: 'Không đúng' },
  })),
  'PATCH /campaigns/{id}/points/{code}/dispute': over([], ({ campaign, alone }) => ({
    path: `/campaigns/${campaign}/points/${alone}/dispute`,
    json: { text: 'Đã xem' },
  })),
  'POST /transactions:import': over(setUp, ({ unitCode }) => ({
    path: '/transactions:import',
    ...csv('agencyCode,day,transactions', `${unitCode},2026-11-10,12`),
  })),
  'GET /reports': shared(readsScores, () => ({ path: '/reports' })),
  'POST /reports': over(catalogue, ({ campaign }) => ({
    path: '/reports',
    json: { campaignId: campaign, period: '2026-10' },
  })),
  'GET /reports/{id}': over(readsScores, ({ report }) => ({ path: `/reports/${report}` })),
  'GET /campaigns/{id}/reports': over(readsScores, ofCampaign('/reports')),
  'GET /campaigns/{id}/reports/{period}/{file}': over(readsScores, ofCampaign('/reports/2026-08/scores.csv')),
  'GET /reports/{id}/differences': over(readsScores, ({ revised }) => ({ path: `/reports/${revised}/differences` })),
  'GET /reports/{id}/{file}': over(readsScores, ({ report }) => ({ path: `/reports/${report}/scores.csv` })),
  'GET /reports/{id}/published/{file}': over(readsScores, ({ report }) => ({
    path: `/reports/${report}/published/scores.csv`,
  })),
  'GET /reports/{id}/statements': over(readsScores, ({ report }) => ({ path: `/reports/${report}/statements` })),
  'GET /reports/{id}/statements/{agencyId}': over(speaks, ofReportStatement()),
  'PATCH /reports/{id}/statements/{agencyId}': over(speaks, ofReportStatement({ text: 'Máy hỏng hai tuần' })),
  'GET /report-subscription': shared(readsScores, () => ({ path: '/report-subscription' })),
  // A program has no address of its own: it is told by a webhook.
  'POST /report-subscription': shared([], () => ({ path: '/report-subscription', json: { wanted: true } })),
  'POST /reports/{id}/publish': over(catalogue, ({ provisional }) => ({ path: `/reports/${provisional}/publish` })),
  'GET /campaigns/{id}/coverage': over(
    readsScores,
    ofCampaign('/coverage', ({ unit }) => ({ query: `?agency=${unit}` })),
  ),
  'GET /references': shared(everybody, () => ({ path: '/references' })),
  'POST /references': shared(catalogue, () => ({ path: '/references', json: figure })),
  'GET /scorecards': shared(readsScores, () => ({ path: '/scorecards', query: '?period=2026-Q3' })),
  'GET /scorecards/{agencyId}/{period}': over(readsScores, ofScorecard('')),
  'GET /scorecards/{agencyId}/{period}/table.csv': over(readsScores, ofScorecard('/table.csv')),
  'POST /scorecards/{agencyId}/{period}': over(reviews, ({ unit }) => ({
    path: `/scorecards/${unit}/2026-Q2`,
    json: scorecard,
  })),
  'POST /scorecards:import': over(reviews, ({ unitCode }) => ({
    path: '/scorecards:import',
    ...csv('agencyCode,period,indicator,selfMarked', `${unitCode},2026-Q1,1,2`),
  })),
  'GET /plans': shared(readsScores, () => ({ path: '/plans' })),
  'POST /plans': over(writesPlans, ({ unit }) => ({ path: '/plans', json: planFor(unit) })),
  'GET /plans/{id}': over(readsScores, ofPlan('')),
  'PATCH /plans/{id}': over(
    writesPlans,
    ofPlan('', () => ({ json: { title: 'Kế hoạch sửa' } })),
  ),
  'POST /plans/{id}/tasks/{task}/progress': over(
    writesPlans,
    ofPlan('/tasks/t/progress', () => ({ json: { state: 'done' } })),
  ),
  'GET /plans/{id}/tables.csv': over(readsScores, ofPlan('/tables.csv')),
  'GET /plans/{id}/measures': over(
    readsScores,
    ofPlan('/measures', ({ campaign }) => ({ query: `?campaign=${campaign}` })),
  ),
  'POST /plans/{id}/measures': over(
    writesPlans,
    ofPlan('/measures', ({ campaign }) => ({
      json: { campaign, into: 'baseline', take: [{ part: { kind: 'whole' }, lineId: 'r' }] },
    })),
  ),
  'GET /campaigns/{id}/causes': over(
    readsScores,
    ofCampaign('/causes', ({ unit }) => ({ query: `?agency=${unit}&from=2026-11-02&to=2026-11-02` })),
  ),
  'GET /campaigns/{id}/causes.txt': over(
    readsScores,
    ofCampaign('/causes.txt', ({ unit }) => ({ query: `?agency=${unit}&from=2026-11-02&to=2026-11-02` })),
  ),
  'GET /people': shared(setUp, () => ({ path: '/people' })),
  'GET /people/{id}': over(setUp, ({ person }) => ({ path: `/people/${person}` })),
  'POST /people': over(setUp, ({ unit }) => ({
    path: '/people',
    json: { name: 'Lan', email: `${crypto.randomUUID()}@example.vn`, grants: [{ role: 'data-entry', agencyId: unit }] },
  })),
  'PATCH /people/{id}': over(setUp, ({ person }) => ({ path: `/people/${person}`, json: { name: 'Hoa' } })),
  'POST /people/{id}/password': over(setUp, ({ person }) => ({ path: `/people/${person}/password` })),
  'POST /people/{id}/invitation': over(setUp, ({ invited }) => ({ path: `/people/${invited}/invitation` })),
  'GET /clients': shared(setUp, () => ({ path: '/clients' })),
  'GET /clients/{id}': over(setUp, ({ program }) => ({ path: `/clients/${program}` })),
  'POST /clients': over(setUp, ({ unit }) => ({
    path: '/clients',
    json: { name: 'Cổng dịch vụ', grant: { role: 'program', agencyId: unit } },
  })),
  'PATCH /clients/{id}': over(setUp, ({ program }) => ({ path: `/clients/${program}`, json: { name: 'Kho dữ liệu' } })),
  'POST /clients/{id}/secret': over(setUp, ({ program }) => ({ path: `/clients/${program}/secret` })),
  'GET /audit.csv': shared(platform, () => ({ path: '/audit.csv' })),
  'GET /health': shared(platform, () => ({ path: '/health' })),
  'GET /audit': shared(platform, () => ({ path: '/audit' })),
  'GET /services/{id}': shared(everybody, (_, { service }) => ({ path: `/services/${service}` })),
  'PATCH /services/{id}': shared(catalogue, (_, { service }) => ({
    path: `/services/${service}`,
    json: { field: 'Tư pháp' },
  })),
  'POST /agencies:import': over(setUp, ({ topCode, letter }) => ({
    path: '/agencies:import',
    ...csv('code,name,kind,parentCode', `${letter}.7,Xã bảy,commune,${topCode}`),
  })),
  'POST /services:import': shared(catalogue, () => ({
    path: '/services:import',
    ...csv('code,name,field', 'DV.2,Khai tử,Hộ tịch'),
  })),
  'POST /points:import': over(setUp, ({ unitCode }) => ({
    path: '/points:import',
    ...csv('agencyCode,label', `${unitCode},Quầy 7`),
  })),
  'POST /points:bulk': over(setUp, ({ unit }) => ({
    path: '/points:bulk',
    json: { agencyIds: [unit], labels: ['Quầy 8'] },
  })),
  'GET /points/quiet': shared(setUp, () => ({ path: '/points/quiet' })),
  'GET /points/checklist.csv': over(setUp, ({ unit }) => ({
    path: '/points/checklist.csv',
    query: `?agency=${unit}`,
  })),
  'GET /campaigns/{id}/responses-template.csv': over(everybody, ofCampaign('/responses-template.csv')),
  'GET /campaigns/{id}/responses-template.xlsx': over(everybody, ofCampaign('/responses-template.xlsx')),
  ...templates,
  // What ends a thing comes last.
  'POST /agencies/{id}/move': over(setUp, ({ spare, unit }) => ({
    path: `/agencies/${spare}/move`,
    json: { parentId: unit, from: '2026-11-01' },
  })),
  'POST /agencies/{id}/rename': over(setUp, ({ spare }) => ({
    path: `/agencies/${spare}/rename`,
    json: { name: 'Xã Mới', from: '2026-11-01' },
  })),
  'POST /agencies/{id}/split': over(setUp, ({ spare, top }) => ({
    path: `/agencies/${spare}/split`,
    json: {
      into: ['a', 'b'].map((part) => ({ name: `Xã ${part}`, kind: 'commune', parentId: top })),
      from: '2026-11-10',
    },
  })),
  'POST /agencies:merge': over(setUp, ({ extra, unit }) => ({
    path: '/agencies:merge',
    json: { agencyIds: [extra], into: { existing: unit }, from: '2026-11-10' },
  })),
  'POST /points/{code}/replace': over(setUp, ({ sparePoint }) => ({ path: `/points/${sparePoint}/replace`, json: {} })),
  'POST /points/{code}/retire': over(setUp, ({ point }) => ({ path: `/points/${point}/retire`, json: {} })),
  'POST /agencies/{id}/close': over(setUp, ({ last }) => ({
    path: `/agencies/${last}/close`,
    json: { on: '2026-11-19' },
  })),
  // Last, for a closed campaign takes no tickets.
  'POST /campaigns/{id}/open': over(setUp, ofCampaign('/open')),
  'POST /campaigns/{id}/close': over(setUp, ofCampaign('/close')),
  'POST /campaigns/{id}/archive': over(setUp, ofCampaign('/archive')),
};
