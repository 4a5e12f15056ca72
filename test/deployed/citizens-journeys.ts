// What do people do who have no account? They answer, hold a slip or a look-up code, and read what is public.
import { expect } from 'vitest';
import { asProgram, followed, json } from './callers.ts';
import { scheduleEvent } from './events.ts';
import { comment, parsed, type Scene } from './scene.ts';

/** Answers a point's survey; the id it was sent under. */
export async function answer({ cloud }: Pick<Scene, 'cloud'>, point: string, A1: number, more: object = {}) {
  const submissionId = crypto.randomUUID();
  const sent = json({ submissionId, answers: { A1 }, ...more });
  const { receipt } = await parsed(await cloud.request(`/s/${point}`, sent));
  // A lost reply, and the same sent again: stored once.
  expect((await cloud.request(`/s/${point}`, sent)).ok).toBe(true);
  return { submissionId, receipt };
}

export const count = ({ cloud }: Pick<Scene, 'cloud'>) => cloud.invoke('score-counter', scheduleEvent());

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

/** Somebody makes a campaign's results public, and everybody reads them. */
export async function everybody({ cloud, world: { outside } }: Scene): Promise<void> {
  const { campaign, unit } = outside;
  const change = { json: { publicResults: true } };
  await parsed(await asProgram(cloud, 'platform', 'PATCH', `/campaigns/${campaign}`, change));
  for (const path of ['', `/${campaign}`, `/${campaign}/${unit}`, `/${campaign}/${unit}/scores.csv`])
    expect([path, (await cloud.request(`/ket-qua${path}`)).status]).toEqual([path, 200]);
  const file = await followed(await cloud.request(`/ket-qua/${campaign}/bao-cao/2026-08/scores.csv`));
  expect(file.toString()).toBe('report,value\n');
}
