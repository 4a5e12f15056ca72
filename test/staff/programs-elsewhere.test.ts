// Where another provider keeps the secrets of programs, is a program given its role by the id that it has there, and no secret made here?
import { expect, test } from 'vitest';
import { changeRegistry } from '../../functions/store/change-registry.ts';
import { findClient, secretDigestOf } from '../../functions/store/clients.ts';
import { registryKey } from '../../functions/store/tables.ts';
import { form } from './signed-in.ts';
import { lan, note, world } from './world.ts';

const province = { id: 'ag-tinh', name: 'Tỉnh Thử', kind: 'province', placements: [{}], succeeds: [], serviceIds: [] };

test('the page asks for the id, gives the role, and shows no secret', async () => {
  const { ask, enter, store } = await world();
  const write = { key: registryKey.agency(province.id), thing: province, isNew: true };
  await changeRegistry(store, [write], { ...note, id: 'agency', thing: province.id });
  await enter(lan);
  expect(await (await ask('/staff/people/programs/new')).text()).toContain('Mã phần mềm (client id)');
  const typed = { name: 'Kho dữ liệu', role: 'viewer', agency: 'tinh thu', axis: 'both' };
  const refused = await ask('/staff/people/programs/new', form(typed));
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Xin ghi mã phần mềm')]);
  const made = await ask('/staff/people/programs/new', form({ ...typed, id: '4h57kr2m1example' }));
  expect(made.headers.get('location')).toBe('/staff/people/programs/4h57kr2m1example?done=made');
  const page = await (await ask('/staff/people/programs/4h57kr2m1example')).text();
  expect(page).toContain('Khóa bí mật do hệ thống đăng nhập tạo và giữ');
  expect(page).not.toContain('Tạo khóa bí mật mới');
  expect(await findClient(store, '4h57kr2m1example')).toMatchObject({ role: 'viewer', agencyId: province.id });
  expect(await secretDigestOf(store, '4h57kr2m1example')).toBeUndefined();
  const again = await ask('/staff/people/programs/new', form({ ...typed, id: '4h57kr2m1example' }));
  expect([again.status, await again.text()]).toEqual([422, expect.stringContaining('đã dùng cho phần mềm khác')]);
});

test('a name that is too long, or an agency of others, keeps what was typed', async () => {
  const { ask, enter, store } = await world();
  const others = { ...province, id: 'ag-khac', name: 'Tỉnh Khác' };
  const writes = [province, others].map((thing) => ({ key: registryKey.agency(thing.id), thing, isNew: true }));
  await changeRegistry(store, writes, { ...note, id: 'agencies', thing: 'all' });
  await enter(lan);
  const typed = { name: 'x'.repeat(300), role: 'program', agency: 'ag-tinh', axis: 'both', id: 'abc' };
  const long = await ask('/staff/people/programs/new', form(typed));
  expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('Dài quá 200 ký tự')]);
  const foreign = await ask('/staff/people/programs/new', form({ ...typed, name: 'Ngắn', agency: 'Tỉnh Khác' }));
  expect([foreign.status, await foreign.text()]).toEqual([422, expect.stringContaining('Không tìm thấy đơn vị này')]);
});
