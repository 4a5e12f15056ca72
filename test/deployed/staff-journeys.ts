// What does an administrator do on the pages? Opens some forty of them, and does what leaves something behind.
import { expect } from 'vitest';
import { campaignOver } from '../rights/two-provinces.ts';
import { asPerson, asProgram, followed } from './callers.ts';
import { administrator, parsed, type Scene } from './scene.ts';

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
