// What is done with the platform from one end to the other? Enough that every right of every role is used for what it is there for.
import { expect } from 'vitest';
import type { Person } from '../../functions/domain/person.ts';
import { reportId } from '../../functions/domain/report.ts';
import { newExport } from '../../functions/domain/response-export.ts';
import { raiseAlert } from '../../functions/store/alerts.ts';
import type { Store } from '../../functions/store/connect.ts';
import { addPerson } from '../../functions/store/people.ts';
import { addExport } from '../../functions/store/response-exports.ts';
import { putSubscription } from '../../functions/store/subscriptions.ts';
import { responseKey } from '../../functions/store/tables.ts';
import { attempts } from '../rights/attempts.ts';
import { campaignOver, type World } from '../rights/two-provinces.ts';
import type { Shelf } from './bucket-door.ts';
import { asPerson, asProgram, followed, json } from './callers.ts';
import type { Cloud } from './cloud.ts';
import { scheduleEvent, streamEvent } from './events.ts';

export type Scene = { cloud: Cloud; world: World; store: Store; files: Shelf };

export const administrator: Person = {
  ...{ id: 'pe-quan-tri', name: 'Trần Văn Trị', email: 'tri@example.vn' },
  ...{ grants: [{ role: 'platform' }], epoch: 1, status: 'active' },
};
/** What must never be seen in a log: harassment, which the levels above see at once. */
export const comment = 'Bị gây phiền hà: tôi chờ ba tiếng dưới gốc bàng, cán bộ tên Bưởi nói trống không';

const parsed = async (answer: Response) => {
  const said = await answer.text();
  expect(answer.ok, `${answer.status} ${said}`).toBe(true);
  return JSON.parse(said);
};

/** People and what was there before: whoever signs in, who serves alone, who is mailed, what was asked for. */
export async function prepare({ world: { inside, outside }, store }: Scene): Promise<void> {
  const note = (id: string) => ({ at: new Date('2026-11-20T05:00:00Z'), id, who: 'test', what: 'prepare', thing: id });
  await addPerson(store, administrator, note('tri'));
  // Known by an account of one machine's too: their address can change, and what they were known by before goes.
  for (const letter of ['a', 'b']) {
    const moved = { username: `chuyen-${letter}`, email: `chuyen-${letter}@example.vn` };
    const grants: Person['grants'] = [{ role: 'viewer', agencyId: outside.unit }];
    await addPerson(store, { ...administrator, ...moved, id: `pe-chuyen-${letter}`, grants }, note(letter));
  }
  const alone: Person = { ...administrator, id: 'pe-hien', name: 'Hiền', email: 'hien@example.vn' };
  await addPerson(store, { ...alone, grants: [{ role: 'viewer', agencyId: inside.top }] }, note('hien'));
  const wanted = { personId: administrator.id, wanted: true, lastOn: '2026-11-19', told: [] };
  await putSubscription(store, wanted, note('mail'));
  const asked = { campaignId: outside.campaign, format: 'csv', times: 'instants', askedBy: 'platform' } as const;
  await addExport(store, newExport({ ...asked, id: 'ex-moi' }, new Date('2026-11-20T05:00:00Z')));
  // A fall, whose figures are judged before a system is told of it.
  const streak = { from: '2026-11-01', to: '2026-11-10', days: 10, responses: 30, level: 50, percent: true };
  const found = { cause: 'low-streak' as const, ...streak };
  await raiseAlert(
    store,
    { campaignId: outside.campaign, agencyId: outside.unit, since: '2026-11-01', found },
    '2026-11-19',
  );
}

/** Answers a point's survey; the id it was sent under. */
export async function answer({ cloud }: Pick<Scene, 'cloud'>, point: string, A1: number, more: object = {}) {
  const submissionId = crypto.randomUUID();
  const sent = json({ submissionId, answers: { A1 }, ...more });
  const { receipt } = await parsed(await cloud.request(`/s/${point}`, sent));
  // A lost reply, and the same sent again: stored once.
  expect((await cloud.request(`/s/${point}`, sent)).ok).toBe(true);
  return { submissionId, receipt };
}

export const ring = ({ cloud }: Pick<Scene, 'cloud'>, campaign: string, submissionId: string) =>
  cloud.invoke('score-counter', streamEvent([responseKey(campaign, submissionId)]));

/** A citizen with a slip, one with a comment and its code, one who chooses a service. */
export async function citizens(scene: Scene): Promise<void> {
  const { cloud, world } = scene;
  const { campaign, point, unit } = world.outside;
  const platform = (path: string, sent: object) => asProgram(cloud, 'platform', 'POST', path, { json: sent });
  for (const references of [undefined, ['H29.1', 'H29.2']]) {
    const wanted = {
      outcome: 'receipt',
      agencyId: unit,
      ...(references === undefined ? { count: 3 } : { references }),
    };
    const issued = await asProgram(cloud, 'platform', 'POST', `/campaigns/${campaign}/tickets`, {
      json: wanted,
      key: `tickets ${references?.length}`,
    });
    const { items } = await parsed(issued);
    await answer(scene, point, 4, { ticket: items[0].ticket });
  }
  const { receipt } = await answer(scene, point, 2, { comment });
  expect((await cloud.request(`/r/${receipt}`)).status).toBe(200);
  const { items } = await parsed(await asProgram(cloud, 'platform', 'GET', `/campaigns/${campaign}/comments`));
  const own = items.find(({ text }: { text: string }) => text === comment);
  const reply = { revision: own.revision, state: 'answered', reply: 'Chúng tôi xin lỗi và đã nhắc nhở.' };
  await parsed(await asProgram(cloud, 'platform', 'PATCH', `/comments/${own.id}`, { json: reply }));
  const solved = { method: 'POST', body: new URLSearchParams({ solved: 'yes' }) };
  expect((await cloud.request(`/r/${receipt}`, solved)).status).toBe(303);
  // More services than stand on one screen: the frequent ones come first.
  const named = Array.from({ length: 12 }, (_, n) => ({ name: `Thủ tục ${n}`, field: 'Hộ tịch', code: `CH.${n}` }));
  const services = (await parsed(await platform('/services', named))).items.map(({ id }: { id: string }) => id);
  await parsed(await asProgram(cloud, 'platform', 'PATCH', `/agencies/${unit}`, { json: { serviceIds: services } }));
  const { code } = await parsed(await platform('/points', { agencyId: unit, label: 'Quầy chọn' }));
  expect((await cloud.request(`/s/${code}`)).status).toBe(200);
}

/** Every operation of the walk of rights, as a program of the platform; what the cloud refuses, with its status. */
export async function everyOperation({ cloud, world }: Scene): Promise<string[]> {
  const refused: string[] = [];
  for (const [name, { to }] of Object.entries(attempts)) {
    const { path, ...sent } = to(world.inside, world);
    const answered = await asProgram(cloud, 'platform', name.split(' ')[0] ?? '', path, sent);
    if (answered.headers.get('location')?.startsWith('http'))
      await followed(answered).catch(() => refused.push(`${name} leads nowhere`));
    else if (answered.status >= 400) refused.push(`${answered.status} ${name}`);
  }
  return refused;
}

/** What the walk does once, done back or once more, so that something must be removed. */
export async function programs({ cloud, world: { inside, outside } }: Scene): Promise<void> {
  const send = (method: string, path: string, sent: object) =>
    asProgram(cloud, 'platform', method, path, { json: sent }).then(parsed);
  await send('POST', `/points/${inside.alone}/attendant`, { account: 'hien@example.vn' });
  await send('POST', `/points/${inside.alone}/attendant`, { account: null });
  const { id } = await send('POST', '/people', {
    ...{ name: 'Bình', email: 'binh@example.vn' },
    grants: [{ role: 'viewer', agencyId: inside.unit }],
  });
  cloud.pool.users.set('binh@example.vn', { state: 'CONFIRMED', enabled: true });
  await send('POST', `/people/${id}/invitation`, {});
  await send('PATCH', `/people/${id}`, { status: 'withdrawn' });
  await send('PATCH', `/people/${id}`, { status: 'active' });
  await send('PATCH', '/people/pe-chuyen-a', { email: 'chuyen-a2@example.vn' });
  // Asked of for a day in the past: what was answered there must be counted otherwise.
  await send('POST', `/agencies/${outside.unit}/move`, { parentId: outside.last, from: '2026-11-01' });
}

/** Somebody makes a campaign's results public, and everybody reads them. */
export async function everybody({ cloud, world: { outside } }: Scene): Promise<void> {
  const { campaign, unit } = outside;
  const change = { json: { publicResults: true } };
  await parsed(await asProgram(cloud, 'platform', 'PATCH', `/campaigns/${campaign}`, change));
  for (const path of ['', `/${campaign}`, `/${campaign}/${unit}`, `/${campaign}/${unit}/scores.csv`])
    expect([path, (await cloud.request(`/ket-qua${path}`)).status]).toEqual([path, 200]);
}

const placesOfStaff = ({ world: { inside } }: Scene): string[] => [
  '',
  ...['/more', '/account', '/agencies', `/agencies/${inside.unit}`, '/services', '/points', `/points/${inside.point}`],
  ...[`/points/kit?campaign=${inside.campaign}`, '/points/quiet', '/points/checklist', '/questionnaires'],
  ...[
    '/campaigns',
    `/campaigns/${inside.campaign}`,
    `/campaigns/${inside.campaign}/check`,
    '/people',
    '/people/programs',
  ],
  ...['/results', `/results/${inside.campaign}`, `/results/${inside.campaign}/review`, '/comments', '/comments/rates'],
  ...['/alerts', `/alerts/${inside.alert}`, '/alerts/receivers', '/plans', `/plans/${inside.plan}`, '/paper'],
  ...[`/paper/${inside.campaign}`, '/reports', `/reports/${inside.report}`, `/reports/${inside.revised}/differences`],
  ...['/trail', '/trail.csv', `/results/${inside.campaign}/points/${inside.alone}`],
];

/** An administrator opens the pages and does on them what leaves something behind. */
export async function staff(scene: Scene): Promise<void> {
  const { cloud, world } = scene;
  const { inside, outside } = world;
  const person = await asPerson(cloud, administrator.id);
  for (const place of placesOfStaff(scene)) {
    const page = await person.open(`/staff${place}`);
    expect([place, page.status < 400 || page.status === 403]).toEqual([place, true]);
  }
  await followed(await person.open(`/staff/reports/${inside.report}/files/scores.csv`));
  const done = async (path: string, fields: Record<string, string | File>) => {
    const answered = await person.send(`/staff${path}`, fields);
    expect([path, answered.status, (await answered.text()).slice(0, 3000)]).toEqual([path, 303, '']);
  };
  const told = (path: string) => asProgram(cloud, 'platform', 'GET', path).then(parsed);
  await done('/services/new', { name: 'Khai tử', field: 'Hộ tịch', code: 'DV.7' });
  for (const account of ['hien@example.vn', '']) {
    const { revision } = await told(`/points/${inside.alone}/attendant`);
    await done(`/points/${inside.alone}/attendant`, { account, revision: `${revision}` });
  }
  const changed = async (what: string, fields: Record<string, string>, id = outside.invited) => {
    const { revision } = await told(`/people/${id}`);
    await done(`/people/${id}/${what}`, { ...fields, revision: `${revision}` });
  };
  await changed('email', { email: 'chuyen-b2@example.vn' }, 'pe-chuyen-b');
  // Invited, and not yet there: the pool makes the account anew.
  await done(`/people/${outside.invited}/invitation`, {});
  cloud.pool.users.set(`hoa-${outside.letter.toLowerCase()}@example.vn`, { state: 'CONFIRMED', enabled: true });
  await done(`/people/${outside.invited}/invitation`, {});
  await changed('status', { status: 'withdrawn' });
  await changed('status', { status: 'active' });
  const rows = `submissionId,pointCode,answeredAt,A1\n${crypto.randomUUID()},${outside.point},2026-11-12,4\n`;
  await done(`/paper/${outside.campaign}/import`, {
    step: 'bring',
    file: new File([rows], 'phieu.csv', { type: 'text/csv' }),
  });
  const { revision } = await told(`/comments/${inside.comment}`);
  await done(`/comments/${inside.comment}`, { do: 'take', revision: `${revision}` });
  await done(`/results/${outside.campaign}/review`, {
    ...{ pick: `${outside.response}~clean`, verdict: 'flagged', reason: 'Trùng nội dung' },
  });
  const create = (path: string, of: object) => asProgram(cloud, 'platform', 'POST', path, { json: of }).then(parsed);
  const { id: apart } = await create('/agencies', { name: 'Xã riêng', kind: 'commune' });
  await create('/points', { agencyId: apart, label: 'Quầy đóng' });
  const closing = await create('/campaigns', campaignOver(apart));
  await create(`/campaigns/${closing.id}/open`, {});
  await create(`/campaigns/${closing.id}/tickets`, { count: 1, outcome: 'receipt', agencyId: apart });
  await done(`/campaigns/${closing.id}/close`, {});
}

const jobs = ['score-counter', 'auditor', 'report-writer', 'messenger', 'export-writer'];

/** The schedules of some functions, once, at a time. */
async function turn({ cloud }: Scene, at: string, names = jobs): Promise<void> {
  await cloud.goTo(at);
  for (const name of names) await cloud.invoke(name, scheduleEvent());
}

/** Nights pass: figures are released, reports frozen, mails sent; and years later what has had its time goes. */
export async function nights(scene: Scene): Promise<void> {
  const { cloud, world, files } = scene;
  const { campaign, webhook } = world.outside;
  await turn(scene, '2026-11-20T06:00:00Z');
  await parsed(await asProgram(cloud, 'platform', 'POST', `/webhooks/${webhook}/withdraw`));
  await turn(scene, '2026-11-22T02:00:00Z', ['messenger', 'export-writer']);
  // A report that was broken off: one of its files is there already.
  const period = { name: '2026-Q4', calendar: 'civil', from: '2026-10-01', to: '2026-12-31' } as const;
  files.set(`reports/${reportId({ campaignId: campaign, period, revision: 1 })}/scores.csv`, Buffer.from('half'));
  await turn(scene, '2027-01-20T02:00:00Z', ['auditor', 'report-writer']);
  await turn(scene, '2030-01-20T02:00:00Z', ['auditor']);
}
