// Does a mail reach a province's own relay as it was written, and is a refusal no silence?
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { mailByRelay } from '../../functions/messenger/mail.ts';
import { readEml } from './eml.ts';

type Heard = { from: string[]; to: string[]; mails: string[] };

const replies: [RegExp, string][] = [
  [/^DATA$/, '354 go on'],
  [/^QUIT$/, '221 bye'],
  [/^RCPT TO:<nobody@/, '550 nobody here'],
];

function replyTo(line: string, heard: Heard): string {
  if (line.startsWith('MAIL')) heard.from.push(line);
  if (line.startsWith('RCPT')) heard.to.push(line);
  return replies.find(([pattern]) => pattern.test(line))?.[1] ?? '250 ok';
}

/** As much of RFC 5321 as one mail needs; whoever is written to at `nobody@` is unknown. */
function serve(socket: Socket, heard: Heard): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let mail: string[] | undefined;
  say('220 relay.example.vn ready');
  createInterface(socket).on('line', (line) => {
    if (mail !== undefined && line !== '.') return void mail.push(line);
    if (mail !== undefined) {
      heard.mails.push(mail.join('\r\n'));
      mail = undefined;
      return void say('250 taken');
    }
    if (line === 'DATA') mail = [];
    say(replyTo(line, heard));
  });
}

async function relay() {
  const heard: Heard = { from: [], to: [], mails: [] };
  const server: Server = createServer((socket) =>
    serve(
      socket.on('error', () => {}),
      heard,
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { heard, send: mailByRelay(`smtp://127.0.0.1:${port}`, 'khaosat@example.vn') };
}

const mail = { id: 'm-1', subject: 'Có 2 góp ý quá hạn', text: 'Xin xem các góp ý đang chờ trả lời.\n' };

test('a mail arrives from our address, in Vietnamese', async () => {
  const { heard, send } = await relay();
  await send({ ...mail, to: 'lan@example.vn' });
  expect(heard.from).toEqual([expect.stringContaining('<khaosat@example.vn>')]);
  expect(heard.to).toEqual([expect.stringContaining('<lan@example.vn>')]);
  const arrived = readEml(Buffer.from(heard.mails.join(), 'latin1'));
  expect([arrived.header('Subject'), arrived.text.trim()]).toEqual([mail.subject, mail.text.trim()]);
});

test('a relay that refuses is an error, so that the mail is tried again', async () => {
  const { send } = await relay();
  await expect(send({ ...mail, to: 'nobody@example.vn' })).rejects.toThrow('550');
});
