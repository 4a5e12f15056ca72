// Does the terminal tell a newcomer all they need, in 80 columns, with a code that a phone can read?
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { demoPointCode } from '../../infra/local/demo/points.ts';
import { terminalQr } from '../../infra/local/demo/terminal-qr.ts';
import { demoSignIns } from '../../infra/local/demo-people.ts';
import { introduction } from '../../infra/local/introduce.ts';

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const withoutEscapes = (text: string): string => text.replace(escapes, '');

/** What a camera sees of lines of half blocks: ink on paper, or light ink on a dark terminal. */
function photograph(lines: string[], inkIsDark: boolean) {
  const dots = lines.flatMap((line) => [
    [...line].map((sign) => '█▀'.includes(sign) === inkIsDark),
    [...line].map((sign) => '█▄'.includes(sign) === inkIsDark),
  ]);
  const scale = 4;
  const [height, width] = [dots.length * scale, (dots[0]?.length ?? 0) * scale];
  const pixels = new Uint8ClampedArray(height * width * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (dots[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { pixels, width, height };
}

function scan(lines: string[], inkIsDark: boolean): string | undefined {
  const { pixels, width, height } = photograph(lines.map(withoutEscapes), inkIsDark);
  return jsQR(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

const clients = ['demo-admin', 'demo-viewer'].map((id) => ({ id, secret: id }));
const signIns = demoSignIns({ demo: true, loopback: true });
const here = 'http://127.0.0.1:8080';
const onThisMachine = { publicUrl: here, localUrl: here, dataFolder: '/srv/long-dan', clients, signIns };
const open = { ...onThisMachine, survey: 'open' as const, colours: false };
const inTheOffice = { ...open, publicUrl: 'http://192.168.100.200:8080' };

describe('the code', () => {
  const text = `http://192.168.100.200:65535/s/${demoPointCode}`;

  test('is read off a coloured terminal, black on white', () => {
    expect(scan(terminalQr(text, true), true)).toBe(text);
  });

  test('is read off a dark terminal without colours', () => {
    expect(scan(terminalQr(text, false), false)).toBe(text);
  });

  test('has four modules of quiet around it, and lines of one width', () => {
    const lines = terminalQr(text, false);
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(`${lines[0]}${lines[1]}`).toMatch(/^█+$/);
    for (const line of lines) expect(line).toMatch(/^████.*████$/);
  });

  test.each([open, inTheOffice])('in the introduction leads to the survey at $publicUrl', (facts) => {
    const lines = introduction(facts).split('\n');
    const first = lines.findIndex((line) => line.startsWith('████'));
    const code = lines
      .slice(first)
      .filter((line) => line.startsWith('████'))
      .map((line) => line.slice(0, 37));
    expect(scan(code, false)).toBe(`${facts.publicUrl}/s/${demoPointCode}`);
  });
});

describe('the introduction', () => {
  test('names the survey, the staff pages, the API’s documents, the sign-ins and the folder; `ready` is its last line', () => {
    const text = introduction(open);
    for (const said of [`${here}/s/${demoPointCode}`, `${here}/staff`, `${here}/api/v1/docs`, '/srv/long-dan'])
      expect(text).toContain(said);
    expect(text).toMatch(/demo-admin \/ demo-admin\n.*demo-viewer \/ demo-viewer\n/);
    expect(text).toContain('DỮ LIỆU MINH HỌA, không phải số liệu thật');
    expect(text.split('\n').at(-1)).toBe(`ready ${here}`);
  });

  test('fits 80 columns, even with random secrets and a long address', () => {
    const secrets = clients.map(({ id }) => ({ id, secret: 'A'.repeat(24) }));
    const random = demoSignIns({ demo: true, loopback: false });
    for (const line of introduction({ ...inTheOffice, clients: secrets, signIns: random }).split('\n'))
      expect(line.length).toBeLessThan(81);
    for (const line of introduction(open).split('\n')) expect(line.length).toBeLessThan(81);
  });

  test('on loopback says that the code opens only here, and how phones get in', () => {
    expect(introduction(open)).toMatch(/chỉ mở được trên máy này/);
    expect(introduction(open)).toContain('HOST=0.0.0.0');
    expect(introduction({ ...open, publicUrl: 'http://[::1]:8080' })).toContain('only on this machine');
  });

  test('on a network names what needs https; with https it has nothing to add', () => {
    expect(introduction(inTheOffice)).toMatch(
      /Cần https[\s\S]*Needs https: keeping answers offline, and[\s\S]*the staff pages/,
    );
    expect(introduction(inTheOffice)).not.toContain('only on this machine');
    expect(introduction({ ...open, publicUrl: 'https://longdan.example.vn' })).not.toMatch(/https:? |only on/);
  });

  test('without the demo shows no code, no sign-ins and no mark, and says where to begin', () => {
    const text = introduction({ ...open, survey: 'none', clients: [], signIns: [] });
    expect(text).not.toMatch(/█|demo|MINH HỌA/);
    expect(text).toContain('Tạo đợt khảo sát đầu tiên ở trang cán bộ.');
    expect(text).toContain(`${here}/staff`);
    expect(text).toMatch(/chỉ mở được trên máy này/);
  });

  test('says what of the demo is still being made, and nothing of it without the demo', () => {
    expect(introduction(open)).toContain('kế hoạch minh họa: sau khoảng một phút');
    expect(introduction({ ...open, survey: 'none', clients: [], signIns: [] })).not.toContain('kế hoạch');
  });

  test('names every demo person with password and role', () => {
    const text = introduction(open);
    for (const { username, role } of signIns) expect(text).toContain(`${username} / ${username}  ${role}`);
  });

  test('without the demo and people, shows the first administrator’s one-time password', () => {
    const first = { username: 'quan-tri', password: 'abcd-efgh', role: 'platform' as const, once: true };
    const text = introduction({ ...open, survey: 'none', clients: [], signIns: [first] });
    expect(text).toContain('one-time password');
    expect(text).toContain('quan-tri / abcd-efgh');
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(81);
  });

  test('after the demo’s last day says so instead of showing a code that leads nowhere', () => {
    const text = introduction({ ...open, survey: 'over' });
    expect(text).not.toContain('█');
    expect(text).toContain('The demo campaign is over');
  });

  test('colours are for terminals: in a file there is no escape', () => {
    expect(introduction(open)).toBe(withoutEscapes(introduction(open)));
    expect(introduction({ ...open, colours: true })).not.toBe(introduction(open));
  });
});
