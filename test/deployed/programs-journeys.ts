// What do programs do? Every operation once, and a few once more, so that something must be removed.
import { attempts } from '../rights/attempts.ts';
import { asProgram, followed } from './callers.ts';
import { parsed, type Scene } from './scene.ts';

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
