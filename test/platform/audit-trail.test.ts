// Does every change and every download leave its entry: who, what, when, before and after? And can no entry be written over?
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ballotSerial } from '../../functions/domain/ballot-serial.ts';
import { addDays, dayOf } from '../../functions/domain/period.ts';
import { routes } from '../../functions/operations/routes.ts';
import { motCua5 } from '../../functions/questionnaires/mot-cua-5.ts';
import { alertsOf, raiseAlert } from '../../functions/store/alerts.ts';
import { noteInTrail } from '../../functions/store/change-registry.ts';
import { collect } from '../../functions/store/items.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { releaseOne } from '../counting/one-block.ts';
import { makeExport } from '../reports/made-export.ts';
import { makeReport } from '../reports/made-report.ts';
import { staffFetch } from '../staff/signed-in.ts';
import { itemsOf } from './every-item.ts';
import { endPlatform, type Platform, startPlatform, storeOf } from './running-platform.ts';
import { answer, at, csvOf, openDays, smallWorld, storedRows, times, type World } from './small-world.ts';

let platform: Platform;
let world: World;
beforeAll(async () => {
  platform = await startPlatform();
  world = await smallWorld(platform, { agencies: 2 });
  const bucket = folderBucket(join(platform.folder, 'files'), randomUUID);
  const wanted = { state: 'provisional', month: '2026-02' } as const;
  made.set('export', await makeExport(await storeOf(platform), bucket, world.campaign.id, new Date()));
  made.set('report', await makeReport(await storeOf(platform), bucket, world.campaign.id, wanted));
  const waits = { ...wanted, month: '2026-01', speaking: { agencyId: agency(0).id, until: addDays(today, 9) } };
  made.set('speaking', await makeReport(await storeOf(platform), bucket, world.campaign.id, waits));
});
afterAll(() => endPlatform(platform));

const today = dayOf(new Date());
const yesterday = addDays(today, -1);
const [random, made] = [(size: number) => crypto.getRandomValues(new Uint8Array(size)), new Map<string, string>()];
const agency = (n: number) => at(world.agencies, n);
const point = () => at(world.points, 0).code;
const inCampaign = (path: string) => `/campaigns/${world.campaign.id}${path}`;
const batch = () => inCampaign(`/batches/${yesterday}~${point()}`);
const send = (method: string, path: string, body?: unknown) =>
  platform.admin.call(method, path, body === undefined ? {} : { body });
const sheet = (path: string, rows: object[]) =>
  platform.admin.call('POST', path, { body: csvOf(rows), type: 'text/csv' });
const newAgency = async (code: string): Promise<string> =>
  (await platform.admin.post('/agencies', { name: `Đơn vị ${code}`, kind: 'commune', code })).id;
const newPoint = async (label: string): Promise<string> =>
  (await platform.admin.post('/points', { agencyId: agency(0).id, label })).code;
const newCampaign = {
  ...{ title: 'Đợt nhật ký', questionnaire: { id: 'mot-cua-5' }, languages: ['vi', 'nkt'], ...openDays },
  ...{ minimumToShow: 1, minimumToRank: 1 },
};
const silence = Buffer.concat(times(20, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])));
const clip = (path: string) =>
  platform.admin.call('POST', `/campaigns/${made.get('campaign')}${path}`, {
    bytes: new Uint8Array(silence),
    type: 'audio/mpeg',
  });
const references = {
  index: 'papi',
  subject: 'Thử',
  period: '2024',
  value: 42.5,
  unit: 'points',
  of: 80,
  source: 'Thử',
};

/** Performs what a route does; `before` where there was something before, `who` where it is not the program that does the others. */
type Step = { kind: string; before?: boolean; who?: string; perform(): Promise<Response> };

const steps: Record<string, Step> = {
  'POST /agencies': {
    kind: 'agency.create',
    perform: () => send('POST', '/agencies', { name: 'Xã Nhật Ký', kind: 'commune', code: 'NK' }),
  },
  'PATCH /agencies/{id}': {
    ...{ kind: 'agency.change', before: true },
    perform: () => send('PATCH', `/agencies/${agency(0).id}`, { hotline: '0214.1' }),
  },
  'POST /agencies/{id}/move': {
    ...{ kind: 'agency.move.change', before: true },
    perform: async () =>
      send('POST', `/agencies/${await newAgency('NK-CHUYEN')}/move`, { parentId: agency(1).id, from: today }),
  },
  'POST /agencies/{id}/rename': {
    ...{ kind: 'agency.rename.change', before: true },
    perform: async () =>
      send('POST', `/agencies/${await newAgency('NK-TEN')}/rename`, { name: 'Tên mới', from: today }),
  },
  'POST /agencies/{id}/close': {
    ...{ kind: 'agency.close.change', before: true },
    perform: async () => send('POST', `/agencies/${await newAgency('NK-DONG')}/close`, { on: today }),
  },
  'POST /agencies:merge': {
    ...{ kind: 'agency.merge.change', before: true },
    perform: async () =>
      send('POST', '/agencies:merge', {
        agencyIds: [await newAgency('NK-G1'), await newAgency('NK-G2')],
        into: { new: { name: 'Xã Gộp', kind: 'commune' } },
        from: today,
      }),
  },
  'POST /agencies/{id}/split': {
    ...{ kind: 'agency.split.change', before: true },
    perform: async () =>
      send('POST', `/agencies/${await newAgency('NK-TACH')}/split`, {
        into: ['Một', 'Hai'].map((name) => ({ name: `Xã Tách ${name}`, kind: 'commune' })),
        from: today,
      }),
  },
  'POST /agencies:import': {
    kind: 'agency.import.change',
    perform: () => sheet('/agencies:import', [{ code: 'NK-TEP', name: 'Xã Tệp', kind: 'commune' }]),
  },
  'POST /services': {
    kind: 'service.create',
    perform: () => send('POST', '/services', { name: 'Dịch vụ nhật ký', field: 'Thử' }),
  },
  'PATCH /services/{id}': {
    ...{ kind: 'service.change', before: true },
    perform: () => send('PATCH', `/services/${at(world.services, 0).id}`, { field: 'Hộ tịch' }),
  },
  'POST /services:import': {
    kind: 'service.import.change',
    perform: () => sheet('/services:import', [{ code: 'NK.01', name: 'Dịch vụ tệp', field: 'Thử' }]),
  },
  'POST /points': {
    kind: 'point.create',
    perform: () => send('POST', '/points', { agencyId: agency(0).id, label: 'Quầy nhật ký' }),
  },
  'PATCH /points/{code}': {
    ...{ kind: 'point.change', before: true },
    perform: () => send('PATCH', `/points/${point()}`, { place: 'Tầng 2' }),
  },
  'POST /points/{code}/retire': {
    ...{ kind: 'point.retire.change', before: true },
    perform: async () => send('POST', `/points/${await newPoint('Ngừng')}/retire`, {}),
  },
  'POST /points/{code}/replace': {
    ...{ kind: 'point.replace.change', before: true },
    perform: async () => send('POST', `/points/${await newPoint('Thay')}/replace`, {}),
  },
  'POST /points/{code}/attendant': {
    ...{ kind: 'point.attendant.change', before: true },
    perform: async () => {
      const own = { agencyId: agency(0).id, label: 'Bàn một người', onePerson: true };
      const { code } = await platform.admin.post('/points', own);
      const grants = [{ role: 'viewer', agencyId: agency(0).id }];
      await platform.admin.post('/people', { name: 'Người phục vụ', username: 'phuc-vu', grants });
      return send('POST', `/points/${code}/attendant`, { account: 'phuc-vu' });
    },
  },
  'POST /points:bulk': {
    kind: 'point.bulk.change',
    perform: () => send('POST', '/points:bulk', { agencyIds: [agency(0).id], labels: ['Hàng loạt'] }),
  },
  'POST /points:import': {
    kind: 'point.import.change',
    perform: () => sheet('/points:import', [{ agencyCode: agency(0).code, label: 'Từ tệp' }]),
  },
  'POST /posters/links': {
    kind: 'posters.link',
    perform: () => send('POST', '/posters/links', { agencyId: agency(0).id }),
  },
  'POST /questionnaires': {
    kind: 'questionnaire.publish',
    perform: () => send('POST', '/questionnaires', { ...motCua5, id: 'nhat-ky' }),
  },
  'POST /languages': {
    kind: 'language.create',
    perform: () => send('POST', '/languages', { id: 'nkt', name: 'Thử', words: {}, questionnaires: {} }),
  },
  'PATCH /languages/{id}': {
    ...{ kind: 'language.change', before: true },
    perform: () => send('PATCH', '/languages/nkt', { words: { submit: 'x' } }),
  },
  'POST /campaigns': {
    kind: 'campaign.create',
    perform: async () => {
      const covers = { agencyIds: [await newAgency('NK-DOT')] };
      const response = await send('POST', '/campaigns', { ...newCampaign, covers });
      made.set('campaign', (await response.clone().json()).id);
      return response;
    },
  },
  'PATCH /campaigns/{id}': {
    ...{ kind: 'campaign.change', before: true },
    perform: () => send('PATCH', `/campaigns/${made.get('campaign')}`, { title: 'Đợt nhật ký, sửa' }),
  },
  'POST /campaigns/{id}/audio/{lang}/{item}': {
    ...{ kind: 'campaign.audio.change', before: true },
    perform: () => clip('/audio/nkt/question:A1'),
  },
  'POST /campaigns/{id}/audio/{lang}/{item}/remove': {
    ...{ kind: 'campaign.audio.change', before: true },
    perform: () => send('POST', `/campaigns/${made.get('campaign')}/audio/nkt/question:A1/remove`),
  },
  'POST /campaigns/{id}/open': {
    ...{ kind: 'campaign.open.change', before: true },
    perform: () => send('POST', `/campaigns/${made.get('campaign')}/open`),
  },
  'POST /campaigns/{id}/close': {
    ...{ kind: 'campaign.close.change', before: true },
    perform: () => send('POST', `/campaigns/${made.get('campaign')}/close`),
  },
  'POST /campaigns/{id}/archive': {
    ...{ kind: 'campaign.archive.change', before: true },
    perform: () => send('POST', `/campaigns/${made.get('campaign')}/archive`),
  },
  'POST /campaigns/{id}/copy': {
    kind: 'campaign.create',
    perform: () =>
      send('POST', `/campaigns/${made.get('campaign')}/copy`, { opensOn: '2037-01-01', closesOn: '2037-02-01' }),
  },
  'PATCH /campaigns/{id}/statements/{agencyId}': {
    ...{ kind: 'statement.change', before: true },
    perform: () => send('PATCH', inCampaign(`/statements/${agency(0).id}`), { text: 'Đã bố trí thêm một quầy.' }),
  },
  'PATCH /reports/{id}/statements/{agencyId}': {
    ...{ kind: 'statement.change', before: true },
    perform: () =>
      send('PATCH', `/reports/${made.get('speaking')}/statements/${agency(0).id}`, { text: 'Máy hỏng hai tuần.' }),
  },
  'POST /people': {
    kind: 'person.create',
    perform: async () => {
      const grants = [{ role: 'viewer', agencyId: agency(0).id }];
      const response = await send('POST', '/people', { name: 'Lê Nhật Ký', username: 'nhat-ky', grants });
      made.set('person', (await response.clone().json()).id);
      return response;
    },
  },
  'PATCH /people/{id}': {
    ...{ kind: 'person.change', before: true },
    perform: () => send('PATCH', `/people/${made.get('person')}`, { name: 'Lê Thị Nhật Ký' }),
  },
  'POST /people/{id}/password': {
    ...{ kind: 'person.password', before: true },
    perform: () => send('POST', `/people/${made.get('person')}/password`),
  },
  'POST /clients': {
    kind: 'client.create',
    perform: async () => {
      const grant = { role: 'program', agencyId: agency(0).id };
      const response = await send('POST', '/clients', { name: 'Phần mềm nhật ký', grant });
      made.set('program', (await response.clone().json()).id);
      return response;
    },
  },
  'PATCH /clients/{id}': {
    ...{ kind: 'client.change', before: true },
    perform: () => send('PATCH', `/clients/${made.get('program')}`, { name: 'Phần mềm nhật ký, sửa' }),
  },
  'POST /clients/{id}/secret': {
    ...{ kind: 'client.secret', before: true },
    perform: () => send('POST', `/clients/${made.get('program')}/secret`),
  },
  'POST /campaigns/{id}/batches/{batch}/ballots': {
    kind: 'ballot.enter',
    perform: () => {
      made.set('serial', ballotSerial(random));
      return send('POST', `${batch()}/ballots`, { serial: made.get('serial'), answers: { A1: '5' } });
    },
  },
  'POST /campaigns/{id}/batches/{batch}/second-entries': {
    kind: 'ballot.second',
    perform: async () => {
      const response = await send('POST', `${batch()}/second-entries`, {
        serial: made.get('serial'),
        answers: { A1: '4' },
      });
      made.set('second', (await response.clone().json()).submissionId);
      return response;
    },
  },
  'POST /campaigns/{id}/batches/{batch}/second-entries/{submissionId}/settle': {
    kind: 'ballot.settle',
    perform: () => send('POST', `${batch()}/second-entries/${made.get('second')}/settle`, { keep: 'first' }),
  },
  'POST /campaigns/{id}/tickets': {
    kind: 'tickets.issue',
    perform: () => send('POST', inCampaign('/tickets'), { outcome: 'receipt', pointCode: point(), count: 1 }),
  },
  'POST /campaigns/{id}/slips': {
    kind: 'paper.change',
    perform: () =>
      send('POST', inCampaign('/slips'), { agencyId: agency(0).id, from: yesterday, to: yesterday, handedOut: 40 }),
  },
  'POST /campaigns/{id}/responses:import': {
    kind: 'responses.import',
    perform: () =>
      sheet(inCampaign('/responses:import'), [
        { submissionId: crypto.randomUUID(), pointCode: point(), answeredAt: yesterday, A1: 3 },
      ]),
  },
  'PATCH /campaigns/{id}/responses/{submissionId}': {
    ...{ kind: 'response.review', before: true },
    perform: async () => {
      const [row = ''] = await storedRows(platform, world.campaign.id);
      const id = row.split(',')[0];
      return send('PATCH', inCampaign(`/responses/${id}`), { status: 'excluded', reason: 'thử' });
    },
  },
  'POST /campaigns/{id}/responses:review': {
    ...{ kind: 'response.review-many', before: true },
    perform: async () => {
      const [row = ''] = await storedRows(platform, world.campaign.id);
      const responses = [{ submissionId: row.split(',')[0] }];
      return send('POST', inCampaign('/responses:review'), { responses, status: 'flagged', reason: 'thử' });
    },
  },
  'PATCH /comments/{id}': {
    ...{ kind: 'comment.change', before: true },
    perform: async () => {
      // Of harassment the levels above read at once, of anything else the next morning.
      await answer(platform, point(), { A1: 1 }, { comment: 'Bị gây phiền hà' });
      const { items } = await platform.admin.get(inCampaign('/comments'));
      return send('PATCH', `/comments/${items[0].id}`, { revision: 1, state: 'in-review', assignedTo: 'Bộ phận A' });
    },
  },
  'POST /comments:assign': {
    ...{ kind: 'comment.change', before: true },
    perform: async () => {
      const [one] = (await platform.admin.get(inCampaign('/comments'))).items;
      return send('POST', '/comments:assign', { assignedTo: 'B', comments: [{ id: one.id, revision: one.revision }] });
    },
  },
  'PATCH /reply-templates/{agencyId}': {
    ...{ kind: 'reply-templates.change', before: true },
    perform: () =>
      send('PATCH', `/reply-templates/${agency(0).id}`, { templates: [{ title: 'Cảm ơn', text: 'Cảm ơn Ông/Bà.' }] }),
  },
  'PATCH /alerts/{id}': {
    ...{ kind: 'alert.change', before: true },
    perform: async () => {
      const [store, pointCode] = [await storeOf(platform), point()];
      const found = { cause: 'silence' as const, officeDays: 5 };
      const raised = { campaignId: world.campaign.id, agencyId: agency(0).id, pointCode, since: '2024-01-01', found };
      await raiseAlert(store, raised, yesterday);
      const [alert] = await collect(alertsOf(store, world.campaign.id));
      return send('PATCH', `/alerts/${alert?.id}`, { revision: 1, state: 'settled', note: 'Đã treo lại bảng mã.' });
    },
  },
  'POST /webhooks': {
    kind: 'webhook.create',
    perform: async () => {
      const response = await send('POST', '/webhooks', { agencyId: agency(0).id, url: 'https://example.vn/nhat-ky' });
      made.set('webhook', (await response.clone().json()).id);
      return response;
    },
  },
  'POST /webhooks/{id}/replay': {
    kind: 'webhook.replay',
    perform: () => send('POST', `/webhooks/${made.get('webhook')}/replay`),
  },
  'POST /webhooks/{id}/withdraw': {
    ...{ kind: 'webhook.withdraw', before: true },
    perform: () => send('POST', `/webhooks/${made.get('webhook')}/withdraw`),
  },
  'POST /alert-subscription': {
    ...{ kind: 'alert.subscribe', before: true, who: 'pe-nen-tang' },
    // Of a person, as a program gets no mail.
    perform: async () => {
      const call = await staffFetch(platform, 'nen-tang');
      const body = new URLSearchParams({ wanted: 'no' });
      const answer = await call('/staff/alerts/receivers/own', { method: 'POST', body });
      return new Response(null, { status: answer.status === 303 ? 200 : 500 });
    },
  },
  'POST /report-subscription': {
    ...{ kind: 'report.subscribe', before: true, who: 'pe-nen-tang' },
    perform: async () => {
      const call = await staffFetch(platform, 'nen-tang');
      const answer = await call('/staff/reports/mail', { method: 'POST', body: new URLSearchParams({ wanted: 'no' }) });
      return new Response(null, { status: answer.status === 303 ? 200 : 500 });
    },
  },
  'POST /transactions:import': {
    kind: 'transactions.import',
    perform: () => sheet('/transactions:import', [{ agencyCode: agency(0).code, day: yesterday, transactions: 5 }]),
  },
  'POST /references': { kind: 'reference.create', perform: () => send('POST', '/references', references) },
  'POST /scorecards/{agencyId}/{period}': {
    kind: 'scorecard.change',
    perform: () => send('POST', `/scorecards/${agency(0).id}/2026-Q3`, { revision: 0, selfMarked: { 1: 2 } }),
  },
  'POST /scorecards:import': {
    kind: 'scorecard.import.change',
    perform: () =>
      sheet('/scorecards:import', [{ agencyCode: agency(1).code, period: '2026-Q3', indicator: 1, selfMarked: 2 }]),
  },
  'GET /campaigns/{id}/portal.csv': {
    kind: 'responses.portal.download',
    perform: () => send('GET', inCampaign('/portal.csv')),
  },
  'GET /campaigns/{id}/responses.ndjson': {
    kind: 'responses.download',
    perform: () => send('GET', inCampaign('/responses.ndjson')),
  },
  'GET /exports/{id}/{file}': {
    kind: 'responses.download',
    perform: () => send('GET', `/exports/${made.get('export')}/responses.csv`),
  },
  'GET /campaigns/{id}/responses.csv': {
    kind: 'responses.download',
    perform: () => send('GET', inCampaign('/responses.csv')),
  },
  'GET /scorecards/{agencyId}/{period}/table.csv': {
    kind: 'scorecard.download',
    perform: () => send('GET', `/scorecards/${agency(0).id}/2026-Q3/table.csv`),
  },
  'POST /plans': {
    kind: 'plan.create',
    perform: async () => {
      const released = { campaignId: world.campaign.id, agencyId: agency(0).id };
      for (const number of [1, 2])
        await releaseOne(await storeOf(platform), { ...released, day: addDays(yesterday, number - 2), number });
      const table = { id: 'b', title: 'Bảng', headings: 'contents', baseline: '2025', goal: '2026' };
      const response = await send('POST', '/plans', {
        ...{ title: 'Kế hoạch nhật ký', agencyId: agency(0).id, period: '2026', tables: [table] },
        tasks: [{ id: 't1', title: 'Việc' }],
      });
      made.set('plan', (await response.clone().json()).id);
      return response;
    },
  },
  'PATCH /plans/{id}': {
    ...{ kind: 'plan.change', before: true },
    perform: () => send('PATCH', `/plans/${made.get('plan')}`, { title: 'Kế hoạch sửa' }),
  },
  'POST /plans/{id}/tasks/{task}/progress': {
    ...{ kind: 'plan.progress.change', before: true },
    perform: () => send('POST', `/plans/${made.get('plan')}/tasks/t1/progress`, { state: 'under-way' }),
  },
  'POST /plans/{id}/measures': {
    ...{ kind: 'plan.change', before: true },
    perform: () =>
      send('POST', `/plans/${made.get('plan')}/measures`, {
        ...{ campaign: world.campaign.id, into: 'baseline', take: [{ part: { kind: 'whole' }, tableId: 'b' }] },
      }),
  },
  'GET /plans/{id}/tables.csv': {
    kind: 'plan.download',
    perform: () => send('GET', `/plans/${made.get('plan')}/tables.csv`),
  },
  'GET /campaigns/{id}/causes.txt': {
    kind: 'causes.download',
    perform: () => send('GET', inCampaign(`/causes.txt?agency=${agency(0).id}&from=${yesterday}&to=${yesterday}`)),
  },
  'GET /points/checklist.csv': {
    kind: 'point.checklist.download',
    perform: () => send('GET', `/points/checklist.csv?agency=${agency(0).id}`),
  },
  'GET /posters.pdf': {
    kind: 'posters.download',
    perform: () => send('GET', `/posters.pdf?agency=${agency(0).id}`),
  },
  'GET /posters.zip': {
    kind: 'posters.download',
    perform: () => send('GET', `/posters.zip?agency=${agency(0).id}`),
  },
  'GET /points/{code}/poster.pdf': {
    kind: 'posters.download',
    perform: () => send('GET', `/points/${point()}/poster.pdf`),
  },
  'POST /reports': {
    kind: 'report.want',
    perform: () => send('POST', '/reports', { campaignId: world.campaign.id, period: '2026-03' }),
  },
  'POST /reports/{id}/publish': {
    kind: 'report.publish',
    before: true,
    perform: () => send('POST', `/reports/${made.get('report')}/publish`),
  },
  'GET /campaigns/{id}/reports/{period}/{file}': {
    kind: 'report.download',
    perform: () => send('GET', inCampaign('/reports/2026-02/scores.csv')),
  },
  'GET /reports/{id}/published/{file}': {
    kind: 'report.download',
    perform: async () => {
      // Its writer has its files there in a moment.
      const path = `/reports/${made.get('report')}/published/scores.csv`;
      return vi.waitFor(
        async () => {
          const answer = await send('GET', path);
          expect(answer.status).toBe(200);
          return answer;
        },
        { timeout: 15_000, interval: 200 },
      );
    },
  },
  'GET /reports/{id}/{file}': {
    kind: 'report.download',
    perform: () => send('GET', `/reports/${made.get('report')}/scores.csv`),
  },
  'GET /audit.csv': { kind: 'audit.download', perform: () => send('GET', '/audit.csv?what=agency') },
};

/** What two people alone say to each other leaves its entry in the tests of fairness. */
const isBetweenTwo = (path: string): boolean => path.endsWith('/dispute');

/** What a user pool is asked leaves its entry in the test of inviting; this machine has none. */
const isInPool = (path: string): boolean => path === '/people/{id}/invitation';

/** Files in which nothing is anybody's: empty forms, templates, and codes that hang on walls. */
const nobodys = (path: string): boolean =>
  /^\/templates\/|-template\.|\/qr\.(svg|png)$|\/ballot$|\/preview$/.test(path);

test('every operation that changes something and every file that leaves is tried here, but those that are nobody’s', () => {
  const all = routes.filter(({ method, gives }) => method !== 'GET' || gives.contentType !== undefined);
  const wanted = all.filter(
    ({ method, path }) => (method !== 'GET' || !nobodys(path)) && !isBetweenTwo(path) && !isInPool(path),
  );
  expect(Object.keys(steps).toSorted()).toEqual(wanted.map(({ method, path }) => `${method} ${path}`).toSorted());
});

type Entry = { at: string; id: string; who: string; what: string; sentence: string; before?: unknown; after?: unknown };
const newest = async (): Promise<Entry[]> => (await platform.admin.get('/audit?limit=20')).items;

test.each(Object.entries(steps))(
  '%s',
  { timeout: 20_000 },
  async (route, { kind, before = false, who = 'demo-admin', perform }) => {
    const seen = new Set((await newest()).map(({ at: instant, id }) => `${instant}#${id}`));
    const response = await perform();
    const said = await response.text();
    expect([route, response.ok, response.ok ? '' : said]).toEqual([route, true, '']);
    const fresh = (await newest()).filter(({ at: instant, id }) => !seen.has(`${instant}#${id}`));
    const entry = fresh.find(({ what }) => what === kind);
    if (entry === undefined) return expect.fail(`${route} left ${JSON.stringify(fresh.map(({ what }) => what))}`);
    expect(entry.who).toBe(who);
    // Said in words, not by its bare name.
    expect(entry.sentence).not.toContain('[');
    // Of several things made at once there was nothing before: an empty list.
    expect(JSON.stringify(entry.before ?? []) !== '[]').toBe(before);
    if (!kind.endsWith('.download')) expect(entry.after).toBeDefined();
  },
);

test('an entry that is there is never written over, neither alone nor with a change', async () => {
  const store = await storeOf(platform);
  const entry = { at: new Date(), id: 'one', who: 'a', what: 'person.sign-in', thing: 'a' };
  await noteInTrail(store, entry);
  await expect(noteInTrail(store, { ...entry, who: 'b' })).rejects.toThrow('took no note');
  const kept = (await itemsOf(store, 'registry')).filter(({ sk }) => String(sk).endsWith('#one'));
  expect(kept.map(({ thing }) => Object(thing).who)).toEqual(['a']);
});
