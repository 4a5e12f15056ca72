// How does the first administrator of an empty machine get in? By a password that the terminal shows until one of their own is chosen.
import { expect, test } from 'vitest';
import { npmStart } from '../local/program.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';
import { follow, form, type Jar, signInAt, step } from './signed-in.ts';

const own = 'sáng nay trời trong';

async function started(folder: string) {
  const program = npmStart({ DATA_DIR: folder, DEMO: '0' });
  const url = await program.line('ready ');
  const shown = /^ quan-tri \/ (\S+) {2}platform$/m.exec(program.output())?.[1];
  const end = async () => {
    program.child.kill('SIGTERM');
    await program.exitCode;
  };
  return { url, shown, end };
}

test('shown at each start, good for choosing a password, gone once one is chosen', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder();
  const first = await started(folder);
  expect(first.shown).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await first.end();

  const second = await started(folder);
  expect(second.shown).not.toBe(first.shown);
  const staff = `${second.url}/staff`;
  const old = await signInAt(staff, new Map(), 'quan-tri', first.shown);
  expect(old.response.status).toBe(422);
  const jar: Jar = new Map();
  const asked = await signInAt(staff, jar, 'quan-tri', second.shown);
  expect(await asked.response.text()).toContain('Đặt mật khẩu mới');
  expect(jar.has('__Host-long-dan')).toBe(false);
  const choose = (newPassword: string, again = newPassword) => step(asked.url, jar, form({ newPassword, again }));
  for (const [wrong, said] of [
    [['ngắn'], 'ít nhất 12 ký tự'],
    [[own, `${own}!`], 'chưa giống nhau'],
    [[second.shown ?? ''], 'khác mật khẩu dùng một lần'],
  ] as const) {
    const answer = await choose(wrong[0], wrong[1]);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(said)]);
  }
  const chosen = await follow(asked.url, await choose(own), jar);
  expect(chosen.url).toBe(staff);
  expect(await chosen.response.text()).toContain('Quản trị nền tảng');
  await second.end();

  const third = await started(folder);
  expect(third.shown).toBeUndefined();
  expect((await signInAt(`${third.url}/staff`, new Map(), 'quan-tri', second.shown)).response.status).toBe(422);
  expect((await signInAt(`${third.url}/staff`, new Map(), 'quan-tri', own)).url).toBe(`${third.url}/staff`);
  await third.end();
});
