// What does the terminal say when the platform is ready? Where to go, as whom, and last of all the line that programs wait for.
import { reachOf } from '../../functions/domain/reach.ts';
import { demoPointCode } from './demo/points.ts';
import { terminalQr } from './demo/terminal-qr.ts';
import type { Platform } from './platform.ts';

/** Whether the demo's survey can be answered; `over` once its last day has passed; `none` where there is no demo. */
type DemoSurvey = 'open' | 'over' | 'none';

type Facts = Platform & { survey: DemoSurvey; colours: boolean };

/** Looks whether the demo answers, then says everything in one piece. */
export async function introduce(platform: Platform, terminal: { isTTY?: boolean }): Promise<void> {
  const survey = platform.clients.length > 0 ? await lookAtSurvey(platform.localUrl) : 'none';
  const colours = terminal.isTTY === true && process.env['NO_COLOR'] === undefined;
  console.log(introduction({ ...platform, survey, colours }));
}

/** The page itself says it best: a folder may hold other data than the demo, and a demo's quarter ends. */
async function lookAtSurvey(localUrl: string): Promise<DemoSurvey> {
  const { status } = await fetch(`${localUrl}/s/${demoPointCode}`);
  return status === 200 ? 'open' : status === 410 ? 'over' : 'none';
}

/** The whole text, at most 80 columns wide unless an address or a path is longer. */
export function introduction(facts: Facts): string {
  const beside = [...surveyLines(facts), ...placeLines(facts)];
  const code = facts.survey === 'open' ? terminalQr(surveyUrl(facts), facts.colours) : [];
  const demo = facts.survey === 'none' ? '' : ' · DỮ LIỆU MINH HỌA, không phải số liệu thật';
  return [
    '',
    bold(facts, ` Lòng dân${demo}`),
    ...(facts.survey === 'none' ? [] : [' Demonstration data, not real']),
    '',
    ...sideBySide(code, beside),
    '',
    ...signInLines(facts),
    ...administratorLines(facts),
    ...(facts.survey === 'none' ? [] : [laterLine]),
    ` Thư mục dữ liệu · data folder: ${facts.dataFolder}`,
    ' Dừng · stop: Ctrl-C',
    '',
    `ready ${facts.localUrl}`,
  ].join('\n');
}

/** Reports and plans are made of released figures, and releasing goes on after `ready`. */
const laterLine = ' Báo cáo, kế hoạch minh họa: sau khoảng một phút · reports, plans: in a minute';

const surveyUrl = ({ publicUrl }: Platform): string => `${publicUrl}/s/${demoPointCode}`;

const surveyNotes: Record<Exclude<DemoSurvey, 'open'>, string[]> = {
  over: [
    'Đợt khảo sát minh họa đã kết thúc; DATA_DIR',
    'mới sẽ có đợt mới. The demo campaign is over;',
    'a new DATA_DIR begins another.',
  ],
  none: ['Tạo đợt khảo sát đầu tiên ở trang cán bộ.', 'Make the first campaign on the staff pages.'],
};

function surveyLines(facts: Facts): string[] {
  const notes = facts.survey === 'open' ? [surveyUrl(facts)] : surveyNotes[facts.survey];
  return [bold(facts, 'Khảo sát · survey'), ...notes, ...reachNotes(facts.publicUrl)];
}

/** Who can open the address, and what a browser refuses there. */
function reachNotes(publicUrl: string): string[] {
  const reach = reachOf(publicUrl);
  if (reach === 'this-machine')
    return [
      'Mã QR chỉ mở được trên máy này; cho điện',
      'thoại cùng mạng: HOST=0.0.0.0 npm start',
      'The QR code opens only on this machine;',
      'for phones on your network: HOST=0.0.0.0',
    ];
  if (reach === 'phones') return [];
  return [
    'Cần https: lưu phiếu khi mất mạng và các',
    'trang cán bộ.',
    'Needs https: keeping answers offline, and',
    'the staff pages.',
  ];
}

function placeLines(facts: Facts): string[] {
  const programs = facts.clients.map(({ id, secret }) => `${id} / ${secret}`);
  return [
    '',
    ...(facts.signIns.length > 0 ? [] : [bold(facts, 'Cán bộ · staff'), `${facts.publicUrl}/staff`, '']),
    bold(facts, 'API'),
    `${facts.publicUrl}/api/v1/docs`,
    ...(programs.length > 0 ? ['', bold(facts, 'Chương trình mẫu · demo programs'), ...programs] : []),
  ];
}

/** Two a line where they are short enough. */
function signInLines(facts: Facts): string[] {
  const { signIns, publicUrl } = facts;
  const [first] = signIns;
  if (first === undefined) return [];
  const said = signIns.map(({ username, password, role }) => `${username} / ${password}  ${role}`);
  const half = Math.ceil(said.length / 2);
  const left = said.slice(0, half);
  const width = Math.max(...left.map((line) => line.length)) + 3;
  const pairs = left.map((line, i) => `${line.padEnd(width)}${said[half + i] ?? ''}`);
  const rows = pairs.every((line) => line.length < 80) ? pairs : said;
  const title = first.once
    ? 'Đăng nhập lần đầu, mật khẩu dùng một lần · first sign-in, one-time password'
    : 'Đăng nhập trang cán bộ · staff sign-ins';
  return [bold(facts, ` ${title}`), ` ${publicUrl}/staff`, ...rows.map((row) => ` ${row}`.trimEnd()), ''];
}

/** Where the output of a service is kept, it says how to make the first administrator, never their password. */
const administratorLines = ({ lacksAdministrator = false }: Facts): string[] =>
  lacksAdministrator
    ? [
        ' Chưa có người quản trị: dừng nền tảng rồi chạy npm run first-administrator',
        ' No administrator yet: stop the platform, then npm run first-administrator',
        '',
      ]
    : [];

function sideBySide(left: string[], right: string[]): string[] {
  // Lines of one code are equally wide; where it is shorter than the text, the text goes on at the margin.
  const gap = left.length > 0 ? '  ' : ' ';
  const lines = Math.max(left.length, right.length);
  return Array.from({ length: lines }, (_, i) => `${left[i] ?? ''}${gap}${right[i] ?? ''}`.trimEnd());
}

const bold = ({ colours }: Facts, text: string): string => (colours ? `\u001b[1m${text}\u001b[0m` : text);
