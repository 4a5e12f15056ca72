// Two provinces side by side and a program of every role in the first: the least world in which "inside" and "outside" mean something.
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '../../functions/api/app.ts';
import { type Role, role } from '../../functions/domain/actor.ts';
import { ballotSerial } from '../../functions/domain/ballot-serial.ts';
import { kitLinksBy } from '../../functions/runtime/signed-links.ts';
import { alertsOf, raiseAlert } from '../../functions/store/alerts.ts';
import type { Bucket } from '../../functions/store/bucket.ts';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { clientWrite } from '../../functions/store/clients.ts';
import type { Store } from '../../functions/store/connect.ts';
import { collect } from '../../functions/store/items.ts';
import { readersOf } from '../../functions/store/readers.ts';
import { installedFonts } from '../../infra/font-files.ts';
import { folderBucket } from '../../infra/local/folder-bucket.ts';
import { releaseOne } from '../counting/one-block.ts';
import { smallQuestionnaire } from '../counting/small-questionnaire.ts';
import { freshStore } from '../engine/fresh-store.ts';
import { makeExport } from '../reports/made-export.ts';
import { makeReport } from '../reports/made-report.ts';
import { emptyShelf } from '../reports/shelf.ts';

/** What an attempt needs to name; the same things in either province. */
export type Province = {
  letter: string;
  top: string;
  topCode: string;
  unit: string;
  /** Other communes, to be moved and divided, merged, and closed. */
  spare: string;
  extra: string;
  last: string;
  unitCode: string;
  point: string;
  sparePoint: string;
  /** At the top, served by one person. */
  alone: string;
  campaign: string;
  response: string;
  comment: string;
  /** Of its point, where nobody answered for days. */
  alert: string;
  /** Told of its commune's alerts. */
  webhook: string;
  person: string;
  /** At an address of a user pool's. */
  invited: string;
  /** Published, and not yet. */
  report: string;
  provisional: string;
  /** Not yet published, and its unit has days to speak. */
  speaking: string;
  /** Published in a second revision. */
  revised: string;
  /** All responses of the campaign, written and ready. */
  responseExport: string;
  program: string;
  /** Typed from paper: in which batch, with which number. */
  batch: string;
  serial: string;
  ballot: string;
  /** With a table `b` that has a row `r`, and a task `t`. */
  plan: string;
};
type Bare = Omit<Province, 'report' | 'provisional' | 'speaking' | 'revised' | 'responseExport'>;
export type Sent = { query?: string; json?: unknown; body?: BodyInit; type?: string; key?: string };
export type World = {
  inside: Province;
  outside: Province;
  service: string;
  as(who: Role, method: string, path: string, sent?: Sent): Promise<Response>;
};

const at = '2026-11-20T05:00:00Z';

export type Place = { store: Store; bucket: Bucket };

const ownPlace = async (): Promise<Place> => ({
  store: await freshStore(),
  bucket: folderBucket(await mkdtemp(join(tmpdir(), 'long-dan-reports-')), randomUUID),
});

/** The API over some tables, at the time of this world; a token is its program's id. */
export function askedAt({ store, bucket }: Place): World['as'] {
  const api = createApi({
    ...readersOf(store),
    clientOf: async (id) => ({ id, issuedAt: 0 }),
    publicUrl: () => 'http://localhost',
    tokenUrl: 'http://localhost/oidc/token',
    now: () => new Date(at),
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    ringCounter: () => {},
    ringAuditor: () => {},
    reports: { ...emptyShelf, bucket },
    fonts: installedFonts,
    kitLinks: kitLinksBy([{ id: 'test', secret: 'a secret of thirty-two characters' }]),
    accounts: { invite: async () => 'mot-lan' },
    userPool: {
      invite: async () => 'invited',
      sendAgain: async () => 'invited',
      enable: async () => 'enabled',
      disable: async () => 'disabled',
    },
    keepsProgramSecrets: true,
    log: () => {},
  });
  return async (who, method, path, { query = '', json, body, type } = {}) =>
    api.request(`/api/v1${path}${query}`, {
      method,
      headers: { Authorization: `Bearer ${who}`, 'Content-Type': type ?? 'application/json' },
      ...(method === 'GET' ? {} : { body: body ?? JSON.stringify(json ?? {}) }),
    });
}

/** Made through the API over tables of its own, or where a test says. */
export async function twoProvinces(place?: Place): Promise<World> {
  const { store, bucket } = place ?? (await ownPlace());
  const as = askedAt({ store, bucket });
  const made = async (path: string, sent: Sent) => {
    const response = await as('platform', 'POST', path, sent);
    const said = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(said)}`);
    return said;
  };
  const note = { at: new Date(at), who: 'test', what: 'prepare', thing: 'clients', id: 'prepared' };
  await changeRegistry(store, [clientWrite({ id: 'platform', role: 'platform' })], note);
  await made('/questionnaires', { json: smallQuestionnaire });
  await made('/questionnaires', { json: { ...smallQuestionnaire, title: { vi: 'Thử lại' } } });
  await made('/languages', { json: { id: 'tyz', name: 'Thử', words: {}, questionnaires: {} } });
  const service = await made('/services', { json: { name: 'Khai sinh', field: 'Hộ tịch', code: 'DV.1' } });
  const revisionOf = (campaign: string, revision: number) =>
    makeReport(store, bucket, campaign, { state: 'published', month: '2026-07', revision });
  const withReports = async (place: Bare): Promise<Province> => {
    await revisionOf(place.campaign, 1);
    return {
      ...place,
      report: await makeReport(store, bucket, place.campaign, { state: 'published', month: '2026-08' }),
      provisional: await makeReport(store, bucket, place.campaign, { state: 'provisional', month: '2026-09' }),
      speaking: await makeSpeaking(place, store, bucket),
      revised: await revisionOf(place.campaign, 2),
      responseExport: await makeExport(store, bucket, place.campaign, new Date(at)),
    };
  };
  const inside = await withReports(await province(made, as, store, 'T'));
  const outside = await withReports(await province(made, as, store, 'N'));
  for (const { campaign: campaignId, unit: agencyId } of [inside, outside])
    for (const number of [1, 2]) await releaseOne(store, { campaignId, agencyId, day: `2026-11-0${number}`, number });
  const others = role.options.filter((one) => one !== 'platform');
  const clients = others.map((one) => clientWrite({ id: one, role: one, agencyId: inside.top }));
  await changeRegistry(store, clients, { ...note, id: 'prepared-2' });
  return { inside, outside, service: service.id, as };
}

/** A report whose unit may speak at the time of this world. */
export const makeSpeaking = ({ campaign, unit }: Pick<Province, 'campaign' | 'unit'>, store: Store, bucket: Bucket) =>
  makeReport(store, bucket, campaign, {
    ...{ state: 'provisional', month: '2026-06', speaking: { agencyId: unit, until: '2026-11-25' } },
  });

/** A province with one commune, where one form with a comment was handed in. */
async function province(
  made: (path: string, sent: Sent) => Promise<{ id: string; code: string; submissionId: string }>,
  as: World['as'],
  store: Store,
  letter: string,
): Promise<Bare> {
  const top = await made('/agencies', { json: { name: `Tỉnh ${letter}`, kind: 'province', code: letter } });
  const below = { name: `Xã ${letter}1`, kind: 'commune', code: `${letter}.1`, parentId: top.id };
  const unit = await made('/agencies', { json: below });
  const beside = (name: string) => made('/agencies', { json: { name, kind: 'commune', parentId: top.id } });
  const [spare, extra, last] = [
    await beside(`Xã ${letter}2`),
    await beside(`Xã ${letter}3`),
    await beside(`Xã ${letter}4`),
  ];
  const point = await made('/points', { json: { agencyId: unit.id, label: 'Quầy 1' } });
  const sparePoint = await made('/points', { json: { agencyId: unit.id, label: 'Quầy 2' } });
  const alone = await made('/points', { json: { agencyId: top.id, label: 'Bàn 1', onePerson: true } });
  const campaign = await made('/campaigns', { json: campaignOver(top.id) });
  await made(`/campaigns/${campaign.id}/open`, {});
  await made(`/campaigns/${campaign.id}/tickets`, { json: { count: 1, outcome: 'receipt', agencyId: unit.id } });
  const response = crypto.randomUUID();
  // A complaint of harassment, for the levels above see it at once.
  const row = `submissionId,pointCode,answeredAt,A1,comment\n${response},${point.code},2026-11-10,5,Bị gây phiền hà\n`;
  await made(`/campaigns/${campaign.id}/responses:import`, { body: row, type: 'text/csv' });
  await made(`/scorecards/${unit.id}/2026-Q3`, { json: scorecard });
  const comments = await (await as('platform', 'GET', `/campaigns/${campaign.id}/comments`)).json();
  const batch = `2026-11-10~${point.code}`;
  const serial = ballotSerial((size) => crypto.getRandomValues(new Uint8Array(size)));
  const typed = { serial, answers: { A1: '5' } };
  const { submissionId: ballot } = await made(`/campaigns/${campaign.id}/batches/${batch}/ballots`, { json: typed });
  const grants = [{ role: 'viewer', agencyId: unit.id }];
  const person = await made('/people', { json: { name: 'Mai', username: `mai-${letter.toLowerCase()}`, grants } });
  const invited = await made('/people', {
    json: { name: 'Hoa', email: `hoa-${letter.toLowerCase()}@example.vn`, grants },
  });
  const grant = { role: 'program', agencyId: unit.id };
  const program = await made('/clients', { json: { name: `Phần mềm ${letter}`, grant } });
  const plan = await made('/plans', { json: planFor(unit.id) });
  const alert = await silentAt(store, campaign.id, unit.id, point.code);
  const webhook = await made('/webhooks', {
    json: { agencyId: unit.id, url: 'https://nhan.example.invalid/canh-bao' },
  });
  const named = { letter, top: top.id, topCode: letter, unit: unit.id, unitCode: below.code, point: point.code };
  const others = {
    batch,
    serial,
    ballot,
    person: person.id,
    invited: invited.id,
    program: program.id,
    plan: plan.id,
    spare: spare.id,
    extra: extra.id,
    last: last.id,
    sparePoint: sparePoint.code,
    alone: alone.code,
  };
  return {
    ...named,
    ...others,
    campaign: campaign.id,
    response,
    comment: comments.items[0].id,
    alert,
    webhook: webhook.id,
  };
}

async function silentAt(store: Store, campaignId: string, agencyId: string, pointCode: string): Promise<string> {
  const found = { cause: 'silence' as const, officeDays: 5 };
  await raiseAlert(store, { campaignId, agencyId, pointCode, since: '2026-11-11', found }, '2026-11-18');
  const [alert] = await collect(alertsOf(store, campaignId));
  return alert?.id ?? '';
}

export const campaignOver = (agencyId: string) => ({
  title: 'Đợt thử',
  questionnaire: { id: smallQuestionnaire.id },
  covers: { agencyIds: [agencyId] },
  opensOn: '2026-01-01',
  closesOn: '2026-12-31',
  minimumToShow: 1,
  minimumToRank: 1,
});

/** Marks of nothing: whole enough to be kept. */
export const scorecard = { revision: 0, selfMarked: {}, appraised: {}, notes: {} };

const table = { id: 'b', title: 'Bảng', headings: 'contents', baseline: '2025', goal: '2026' };
export const planFor = (agencyId: string) => ({
  ...{ title: 'Kế hoạch thử', agencyId, period: '2026', tasks: [{ id: 't', title: 'Việc' }] },
  tables: [{ ...table, rows: [{ id: 'r', label: 'Dòng' }] }],
});
