// How does a mail leave? Through Amazon SES in the cloud, a province's own relay, or as a file into a folder on one machine.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { createTransport } from 'nodemailer';
import type { Mail, SendMail } from './dependencies.ts';

/** The mail as it travels (RFC 5322, UTF-8 encoded by RFC 2047 and 2045). */
async function written(from: string, mail: Mail): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail(partsOf(from, mail));
  if (!Buffer.isBuffer(message)) throw new Error('The mail was not written whole');
  return message;
}

const partsOf = (from: string, { to, subject, text, id }: Mail) => ({
  from: { name: 'Lòng dân', address: from },
  ...{ to, subject, text },
  messageId: `<${id}@${from.split('@').at(-1)}>`,
  // RFC 3834: no holiday notice shall answer it.
  headers: { 'Auto-Submitted': 'auto-generated' },
});

export function mailBySes(from: string): SendMail {
  const client = new SESv2Client({});
  return async (mail) => {
    const Data = await written(from, mail);
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [mail.to] },
        Content: { Raw: { Data } },
      }),
    );
  };
}

/** @param relay such as `smtps://user:password@mail.example.vn`. */
export function mailByRelay(relay: string, from: string): SendMail {
  const transport = createTransport(relay);
  return async (mail) => {
    await transport.sendMail(partsOf(from, mail));
  };
}

/** Each mail a file `<id>.eml`, whole or not there, which every mail program opens. */
export function mailIntoFolder(folder: string, from: string): SendMail {
  return async (mail) => {
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${randomUUID()}`);
    await writeFile(unfinished, await written(from, mail));
    await rename(unfinished, join(folder, `${mail.id}.eml`));
  };
}
